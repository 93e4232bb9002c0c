import type { Span } from './json-reader.ts'

/** A token of Avro IDL. */
export interface IdlToken extends Span {
  readonly kind: 'name' | 'quoted-name' | 'text' | 'number' | 'sign' | 'end'
  /** A name without its backticks; a text without its quotes, escapes not resolved. */
  readonly text: string
  /** The doc comment before it, cleaned. */
  readonly doc?: string
}

const SPACE = /\s+|\/\/[^\n]*/y
const COMMENT = /\/\*[\s\S]*?\*\//y
/** Parts of a name may stand between backticks, so that it may be a keyword. */
const NAME = /[\p{L}\p{Sc}_`][\p{L}\p{M}\p{N}\p{Sc}_.`-]*/uy
const TEXT = /"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\\\r\n]|\\.)*)'/y
const NUMBER = /0[xX][0-9a-fA-F]+|\d+/y
const OPENING = '([{'
const CLOSING = ')]}'

/** Reads the tokens of a text in Avro IDL, and the JSON values in it as pieces of text. Never fails. */
export function idlTokens(text: string): {
  /** The next token, without taking it. */
  readonly peek: () => IdlToken
  readonly take: () => IdlToken
  /** Where the JSON value ends that comes next, with the comments in it; moves behind it. */
  readonly takeJson: () => Span
} {
  let offset = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let next: IdlToken | undefined

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = offset
    return pattern.exec(text)
  }

  /** Answers the last doc comment that it went past. */
  function skip(): string | undefined {
    let doc: string | undefined
    for (;;) {
      const comment = match(COMMENT)?.[0]
      const skipped = comment ?? match(SPACE)?.[0]
      if (skipped === undefined) return doc
      if (comment?.startsWith('/**') === true && comment.length > 4) doc = cleaned(comment)
      offset += skipped.length
    }
  }

  function read(): IdlToken {
    const doc = skip()
    const start = offset
    const found = (kind: IdlToken['kind'], written: string, meaning = written): IdlToken => {
      offset = start + written.length
      return { kind, text: meaning, start, end: offset, ...(doc === undefined ? {} : { doc }) }
    }
    // What follows a Ctrl-Z is no part of the file.
    if (start >= text.length || text.charCodeAt(start) === 0x1a) return found('end', '')
    const name = match(NAME)?.[0]
    if (name?.startsWith('`') === true) return found('quoted-name', name, name.replaceAll('`', ''))
    if (name !== undefined) return found('name', name, name.replaceAll('`', ''))
    const literal = match(TEXT)
    if (literal !== null) return found('text', literal[0], literal[1] ?? literal[2])
    const number = match(NUMBER)
    if (number !== null) return found('number', number[0])
    return found('sign', String.fromCodePoint(text.codePointAt(start) ?? 0))
  }

  const peek = (): IdlToken => {
    next ??= read()
    return next
  }
  return {
    peek,
    take() {
      const token = peek()
      next = undefined
      return token
    },
    takeJson() {
      if (next !== undefined) offset = next.start
      next = undefined
      skip()
      const start = offset
      let end = start
      for (let depth = 0; offset < text.length; end = offset) {
        const comment = match(COMMENT) ?? match(/\/\/[^\n]*/y)
        const literal = comment === null ? match(TEXT) : null
        const sign = text.charAt(offset)
        if (comment === null && literal === null) {
          if (depth === 0 && (sign === ';' || sign === ',' || CLOSING.includes(sign))) break
          if (OPENING.includes(sign)) depth++
          else if (CLOSING.includes(sign)) depth--
        }
        offset += (comment ?? literal)?.[0].length ?? 1
      }
      return { start, end: start + text.slice(start, end).trimEnd().length }
    },
  }
}

/** A doc comment without its stars, or without the indentation that its lines have in common. */
function cleaned(comment: string): string {
  const [first = '', ...others] = comment.slice(3, -2).split(/\r?\n/)
  const written = others.filter((line) => line.trim() !== '')
  const isStarred = written.length > 0 && written.every((line) => /^\s*\*/.test(line))
  const indent = Math.min(...written.map((line) => /^\s*/.exec(line)?.[0].length ?? 0))
  const lines = others.map((line) => (isStarred ? line.replace(/^\s*\*{1,2}[ \t]?/, '') : line.slice(indent)))
  return [first.trim(), ...lines].join('\n').trim()
}
