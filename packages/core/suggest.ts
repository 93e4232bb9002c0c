/** Edit distance with swaps of neighbours as one edit (optimal string alignment). */
function distance(left: string, right: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[right.length] ?? 0
}

/** Up to `limit` of the known names that are near the given one, nearest first; none when nothing is near. */
export function nearestNames(given: string, known: Iterable<string>, limit = 3): readonly string[] {
  const wanted = given.toLowerCase()
  const bound = Math.max(2, Math.floor(wanted.length / 3))
  const near: { name: string; score: number }[] = []
  for (const name of known) {
    const candidate = name.toLowerCase()
    const contains = candidate.includes(wanted) || (candidate.length > 3 && wanted.includes(candidate))
    if (!contains && Math.abs(candidate.length - wanted.length) > bound) continue
    const score = candidate === wanted ? 0 : contains ? 1 : distance(wanted, candidate)
    if (score <= bound) near.push({ name, score })
  }
  near.sort((left, right) => left.score - right.score || left.name.localeCompare(right.name))
  return near.slice(0, limit).map(({ name }) => name)
}

/** ` Did you mean "x"?`, or an empty string: appended to messages about unknown names. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const [first] = nearestNames(given, known, 1)
  return first === undefined ? '' : ` Did you mean "${first}"?`
}
