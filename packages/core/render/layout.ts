import stringWidth from 'string-width'

/** Text in terminal columns: wide characters count two. All widths are columns. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** At most `width` columns; a cut text ends with `…`. */
export function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  let room = Math.max(0, width - 1)
  for (const { segment } of graphemes.segment(text)) {
    room -= stringWidth(segment)
    if (room < 0) break
    kept += segment
  }
  return `${kept}…`
}

export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return side === 'left' ? text + space : space + text
}

/** Lines of at most `width` columns, broken at spaces; a word that is longer is broken where it must be. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (stringWidth(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  lines.push(line)
  return lines
}

function breakWord(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of graphemes.segment(word)) {
    const columns = stringWidth(segment)
    if (used + columns > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += columns
  }
  pieces.push(piece)
  return pieces
}

export interface Column {
  readonly align: 'left' | 'right'
  /** Gives way when the table is too wide; at most one column of a table does. */
  readonly flexible?: boolean
}

/**
 * The cells of every row, padded so that columns line up, with the flexible column clipped to make a row fit `width`.
 * Columns that are empty in every row are dropped (as empty texts without padding).
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: number,
  gap = 2,
): readonly (readonly string[])[] {
  const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => stringWidth(row[index] ?? ''))))
  const used = widths.filter((columnWidth) => columnWidth > 0)
  const excess = used.reduce((sum, columnWidth) => sum + columnWidth, 0) + gap * (used.length - 1) - width
  const flexible = columns.findIndex((column) => column.flexible === true)
  if (excess > 0 && flexible >= 0) widths[flexible] = Math.max(12, (widths[flexible] ?? 0) - excess)
  return rows.map((row) =>
    columns.map((column, index) => {
      const columnWidth = widths[index] ?? 0
      return pad(clip(row[index] ?? '', columnWidth), columnWidth, column.align)
    }),
  )
}
