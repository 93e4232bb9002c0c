import type { DocumentPath, Place, PositionedDocument } from '@kafka-dataops/core'
import { lineIndex } from '@kafka-dataops/core'

/**
 * The place of one character of a text value, in whatever form of YAML it is written: plain, quoted with escapes, or a
 * block that is indented and folded. The place of the whole value when its writing cannot be followed.
 */
export function placeInText(document: PositionedDocument, path: DocumentPath, text: string, offset: number): Place {
  const whole = document.placeOf(path)
  const lines = lineIndex(document.text)
  const start = offsetOfPosition(document.text, whole.line, whole.column)
  const end =
    whole.endLine === undefined
      ? document.text.length
      : offsetOfPosition(document.text, whole.endLine, whole.endColumn ?? 1)
  const found = follow(document.text.slice(start, end), text, offset)
  if (found === undefined) return whole
  const { line, column } = lines.positionAt(start + found)
  return { file: document.file, line, column, endLine: line, endColumn: column + 1 }
}

/** Where the character of the value stands in its writing. White space folds, so only the rest is compared. */
function follow(written: string, text: string, offset: number): number | undefined {
  let at = isQuote(written[0]) && written[0] !== text[0] ? 1 : 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index)
    if (/\s/.test(unit)) {
      if (index === offset) return at
      continue
    }
    while (at < written.length && written.charAt(at) !== unit && isSkipped(written.charAt(at))) at++
    if (written.charAt(at) !== unit) return undefined
    if (index === offset) return at
    at++
    // A quote is written twice between single quotes.
    if (unit === "'" && written.charAt(at) === "'" && text.charAt(index + 1) !== "'") at++
  }
  return undefined
}

function isQuote(unit: string | undefined): boolean {
  return unit === '"' || unit === "'"
}

/** White space, and the backslash of an escape. */
function isSkipped(unit: string): boolean {
  return /[\s\\]/.test(unit)
}

function offsetOfPosition(text: string, line: number, column: number): number {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let at = 1; at < line; at++) {
    const next = /\r\n|\n|\r/g
    next.lastIndex = start
    const found = next.exec(text)
    if (found === null) return text.length
    start = next.lastIndex
  }
  return start + column - 1
}
