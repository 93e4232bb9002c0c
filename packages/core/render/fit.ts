/** Bytes of the text in UTF-8, which is what GitHub counts for a job summary. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

/** At most `limit` UTF-16 units; a cut text ends with `…` and never splits a character. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, Math.max(0, limit - 1))
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
  return `${whole}…`
}

/** A rendering made of blocks (a heading, a whole table, a whole fence), so that a cut between two breaks none. */
export interface Rendering {
  readonly blocks: readonly string[]
  /** What this level of detail leaves out, each as a phrase: `4,900 findings`. */
  readonly omitted: readonly string[]
}

/**
 * The first rendering that fits into `limit`, going from much to little detail; when none does, the last one without its
 * last blocks. `notice` is the closing block that says what is missing; it is never cut.
 */
export function fit(
  renderings: Iterable<Rendering>,
  limit: number,
  measure: (text: string) => number,
  notice: (omitted: readonly string[]) => string,
): string {
  let last: Rendering = { blocks: [], omitted: [] }
  for (const rendering of renderings) {
    const text = join(
      rendering.omitted.length === 0 ? rendering.blocks : [...rendering.blocks, notice(rendering.omitted)],
    )
    if (measure(text) <= limit) return text
    last = rendering
  }
  const closing = notice([...last.omitted, 'every section that would follow'])
  let room = limit - measure(join([closing]))
  const kept: string[] = []
  for (const block of last.blocks) {
    room -= measure(block) + 2
    if (room < 0) break
    kept.push(block)
  }
  return join([...kept, closing])
}

function join(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}
