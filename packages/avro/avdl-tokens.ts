import type { Span } from './json-reader.ts'

/** A token of Avro IDL that tells where things stand: names, punctuation, strings. Comments and annotations are none. */
export interface IdlToken extends Span {
  /** A name without its backticks; a string with its quotes. */
  readonly text: string
  /** Of a `=`: the JSON (or symbol) that follows it. */
  readonly value?: Span
}

const NAME = /[`A-Za-z_.][`A-Za-z0-9_.-]*/y
const STRING = /"(?:[^"\\]|\\.)*"/y
const SKIPPED = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y
const OPENING = '([{<'
const CLOSING = ')]}>'

/** The tokens of a text in Avro IDL. Never fails: what is no token is taken as punctuation. */
export function idlTokens(text: string): readonly IdlToken[] {
  const tokens: IdlToken[] = []
  let offset = 0

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = offset
    return pattern.exec(text)?.[0]
  }

  while (offset < text.length) {
    offset += match(SKIPPED)?.length ?? 0
    if (offset >= text.length) break
    const start = offset
    if (text[offset] === '@') {
      offset = endOfAnnotation(text, offset)
      continue
    }
    const word = match(NAME) ?? match(STRING) ?? text.charAt(offset)
    offset += word.length
    const token = { text: word.startsWith('"') ? word : word.replaceAll('`', ''), start, end: offset }
    if (word !== '=') tokens.push(token)
    else {
      offset += match(SKIPPED)?.length ?? 0
      const value = { start: offset, end: endOfValue(text, offset) }
      offset = value.end
      tokens.push({ ...token, value })
    }
  }
  return tokens
}

/** `@name(json)`. */
function endOfAnnotation(text: string, start: number): number {
  const open = text.indexOf('(', start)
  return open < 0 ? start + 1 : Math.min(endOfValue(text, open + 1) + 1, text.length)
}

/** The end of a JSON value: before the `;`, `,` or closing bracket that does not belong to it. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  let offset = start
  while (offset < text.length) {
    const unit = text.charAt(offset)
    if (unit === '"') {
      STRING.lastIndex = offset
      offset += STRING.exec(text)?.[0].length ?? 1
      continue
    }
    if (depth === 0 && (unit === ';' || unit === ',' || CLOSING.includes(unit))) break
    if (OPENING.includes(unit)) depth++
    else if (CLOSING.includes(unit)) depth--
    offset++
  }
  return start + text.slice(start, offset).trimEnd().length
}
