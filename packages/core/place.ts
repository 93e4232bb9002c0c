/**
 * A place in a file of the repository. `file` is relative to the Git top level and uses `/`; `line` and `column` are
 * 1-based, columns count UTF-16 units and no byte order mark; `endLine`/`endColumn` are exclusive.
 */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** `contracts/prices.yaml:12:5`, the form terminals and editors make clickable. */
export function formatPlace(place: Pick<Place, 'file' | 'line' | 'column'>): string {
  return `${place.file}:${place.line}:${place.column}`
}

/** Answers line and column for offsets (UTF-16 units) of one text; built once, each lookup is a binary search. */
export interface LineIndex {
  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): { readonly line: number; readonly column: number }
}

/** Lines end with LF, CRLF or CR. A byte order mark at the start of the text counts for no column. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1)
  }
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return {
    positionAt(offset) {
      const wanted = Math.min(Math.max(offset, 0), text.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= wanted) low = middle
        else high = middle - 1
      }
      const column = wanted - (starts[low] ?? 0) + 1 - (low === 0 ? bom : 0)
      return { line: low + 1, column: Math.max(column, 1) }
    },
  }
}
