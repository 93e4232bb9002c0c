/**
 * A JSON reader that keeps the place of every token, reports every problem it can instead of the first one, and never
 * overflows the stack. RFC 8259, with the two liberties that Java's Avro parser takes (and which it reports): comments
 * before the end of the value, and repeated keys, of which the last one counts.
 */

import { jsonPacker, PACKED, PackedObject, TAKEN } from './packed-json.ts'

/** Half-open range of UTF-16 offsets into the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface JsonObject extends Span {
  readonly kind: 'object'
  /** In the order of the text, repeated keys included. */
  readonly members: readonly JsonMember[]
}

/** The span is that of the key: there are very many members, and a span of its own would be most of one. */
export interface JsonMember extends Span {
  readonly key: string
  readonly value: JsonValue
}

export interface JsonArray extends Span {
  readonly kind: 'array'
  readonly elements: readonly JsonValue[]
}

export interface JsonString extends Span {
  readonly kind: 'string'
  readonly value: string
}

/** A number as it is written, so that no digit is lost: `numberText` of `9007199254740993` is exactly that. */
export interface JsonNumber extends Span {
  readonly kind: 'number'
  readonly text: string
}

export interface JsonBoolean extends Span {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface JsonNull extends Span {
  readonly kind: 'null'
}

/** What `readJson` answers is made anew at each question: the same value is the one with the same start. */
export type JsonValue = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull

/** `idl-syntax` is for readings that are made from Avro IDL. */
export type JsonRule = 'json-syntax' | 'json-depth' | 'json-comment' | 'json-duplicate-key' | 'idl-syntax'

export interface JsonIssue {
  readonly rule: JsonRule
  readonly message: string
  readonly span: Span
  /** Where the thing began that the issue is about: the first of two equal keys, the bracket that is not closed. */
  readonly related?: Span
}

export interface JsonReading {
  /** Absent when the text is too broken to say what it holds. */
  readonly value?: JsonValue
  /** It was read from Avro IDL, where types may be used before they are defined. */
  readonly isIdl?: true
  /** Of Avro IDL: the type that a file without a protocol declares as its schema. */
  readonly main?: JsonValue
  readonly problems: readonly JsonIssue[]
  readonly warnings: readonly JsonIssue[]
}

/** Levels of objects and arrays; the limit of Java's JSON reader (Jackson's StreamReadConstraints). */
export const MAX_JSON_DEPTH = 1000

const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const QUOTE = 34
const APOSTROPHE = 39
const ASTERISK = 42
const COMMA = 44
const SLASH = 47
const COLON = 58
const OPEN_BRACKET = 91
const BACKSLASH = 92
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const BYTE_ORDER_MARK = 0xfeff

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/
const WORD = /[^\s,:[\]{}"'/]+/y
const SIMPLE_ESCAPES = new Set('"\\/bfnrt')

/** Objects of up to so many members are searched from member to member, larger ones through an index. */
const LINEAR_LOOKUP = 12

/** Thrown inside this file when nothing sensible can be read any more; the issue is recorded before. */
const STOP = Symbol('reading stopped')

/** Reads one JSON value. Cost is linear in the length of the text. */
export function readJson(text: string): JsonReading {
  const problems: JsonIssue[] = []
  const warnings: JsonIssue[] = []
  const packer = jsonPacker(text)
  let offset = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0

  function problem(message: string, span: Span, related?: Span): void {
    problems.push({ rule: 'json-syntax', message, span, ...(related === undefined ? {} : { related }) })
  }

  function stop(message: string, span: Span, related?: Span): never {
    problem(message, span, related)
    throw STOP
  }

  /** What stands at the offset, for messages. */
  function found(): { readonly name: string; readonly span: Span } {
    if (offset >= text.length) return { name: 'the end of the file', span: { start: text.length, end: text.length } }
    WORD.lastIndex = offset
    const word = WORD.exec(text)?.[0]
    const shown = word ?? String.fromCodePoint(text.codePointAt(offset) ?? 0)
    const name = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown
    return { name: `\`${name}\``, span: { start: offset, end: offset + shown.length } }
  }

  function skipSpaceAndComments(): void {
    for (;;) {
      const unit = text.charCodeAt(offset)
      if (unit === SPACE || unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === TAB) offset++
      else if (unit === SLASH && isCommentStart()) skipComment()
      else return
    }
  }

  function isCommentStart(): boolean {
    const next = text.charCodeAt(offset + 1)
    return next === SLASH || next === ASTERISK
  }

  function skipComment(): void {
    const start = offset
    if (text.charCodeAt(offset + 1) === ASTERISK) {
      const end = text.indexOf('*/', offset + 2)
      if (end < 0) stop('this comment is not closed', { start, end: start + 2 })
      offset = end + 2
    } else {
      while (offset < text.length && !isLineEnd(text.charCodeAt(offset))) offset++
    }
    warnings.push({
      rule: 'json-comment',
      message: 'JSON has no comments: Java reads over this one, other Avro parsers refuse the file',
      span: { start, end: offset },
    })
  }

  function readValue(depth: number): void {
    const unit = text.charCodeAt(offset)
    if (unit === OPEN_BRACE) readObject(depth + 1)
    else if (unit === OPEN_BRACKET) readArray(depth + 1)
    else if (unit === QUOTE || unit === APOSTROPHE) readString()
    else readWord()
  }

  function enter(depth: number): Span {
    const open = { start: offset, end: offset + 1 }
    if (depth > MAX_JSON_DEPTH) {
      const message = `nested deeper than ${MAX_JSON_DEPTH} levels, which is as deep as Java reads`
      problems.push({ rule: 'json-depth', message, span: open })
      throw STOP
    }
    offset++
    return open
  }

  function readObject(depth: number): void {
    const open = enter(depth)
    const opened = packer.open(PACKED.object, open.start)
    const keys: string[] = []
    const spans: Span[] = []
    let many: Map<string, number> | undefined
    for (;;) {
      skipSpaceAndComments()
      if (text.charCodeAt(offset) === CLOSE_BRACE) break
      const span = readKey(open)
      const key = packer.lastString()
      skipSpaceAndComments()
      if (text.charCodeAt(offset) === COLON) offset++
      else problem(`expected \`:\` after the key "${key}", found ${found().name}`, found().span)
      skipSpaceAndComments()
      readValue(depth)
      if (keys.length === LINEAR_LOOKUP) many = new Map(keys.map((known, index) => [known, index]))
      const index = many === undefined ? keys.indexOf(key) : (many.get(key) ?? -1)
      const first = spans[index]
      if (first === undefined) many?.set(key, keys.length)
      else warnRepeatedKey(key, span, first)
      keys.push(key)
      spans.push(span)
      if (!readSeparator(CLOSE_BRACE, '}', open)) break
    }
    offset++
    packer.close(opened, offset)
  }

  function warnRepeatedKey(key: string, span: Span, first: Span): void {
    warnings.push({
      rule: 'json-duplicate-key',
      message: `the key "${key}" stands here a second time; the last one counts, for Java and for this check`,
      span,
      related: first,
    })
  }

  function readArray(depth: number): void {
    const open = enter(depth)
    const opened = packer.open(PACKED.array, open.start)
    for (;;) {
      skipSpaceAndComments()
      if (text.charCodeAt(offset) === CLOSE_BRACKET) break
      readValue(depth)
      if (!readSeparator(CLOSE_BRACKET, ']', open)) break
    }
    offset++
    packer.close(opened, offset)
  }

  /** True when another member or element follows; the offset then stands on it, otherwise on the closing bracket. */
  function readSeparator(close: number, closeText: string, open: Span): boolean {
    skipSpaceAndComments()
    const unit = text.charCodeAt(offset)
    if (unit === close) return false
    if (unit === COMMA) {
      const comma = offset++
      skipSpaceAndComments()
      if (text.charCodeAt(offset) !== close) return true
      problem(`JSON allows no comma before \`${closeText}\``, { start: comma, end: comma + 1 })
      return false
    }
    if (offset >= text.length) stop(`expected \`${closeText}\`, found the end of the file`, found().span, open)
    problem(`expected \`,\` or \`${closeText}\`, found ${found().name}`, found().span)
    if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET || unit === COLON) throw STOP
    return true
  }

  function readKey(open: Span): Span {
    const unit = text.charCodeAt(offset)
    if (unit === QUOTE || unit === APOSTROPHE) return readString()
    const { name, span } = found()
    if (offset >= text.length) stop('expected `}`, found the end of the file', span, open)
    if (span.end - span.start === 1 && !/\w/.test(text[offset] ?? '')) stop(`expected a key, found ${name}`, span)
    problem(`expected a key in double quotes, found ${name}`, span)
    offset = span.end
    packer.add(PACKED.string, span.start, span.end, TAKEN.withoutQuotes)
    return span
  }

  function readString(): Span {
    const start = offset
    const quote = text.charCodeAt(offset)
    if (quote === APOSTROPHE) {
      problem('JSON strings take double quotes, not apostrophes', { start, end: start + 1 })
    }
    offset++
    let taking: number = TAKEN.asIs
    for (;;) {
      if (offset >= text.length) stop('this string is not closed', { start, end: start + 1 })
      const unit = text.charCodeAt(offset)
      if (unit === quote) break
      if (unit === BACKSLASH) {
        skipEscape()
        taking = TAKEN.escaped
      } else if (unit < SPACE) {
        if (isLineEnd(unit)) stop('this string is not closed on its line', { start, end: offset })
        problem(`a string may not hold the raw control character ${unicodeEscape(unit)}: write it as an escape`, {
          start: offset,
          end: offset + 1,
        })
        offset++
      } else offset++
    }
    offset++
    packer.add(PACKED.string, start, offset, taking)
    return { start, end: offset }
  }

  function skipEscape(): void {
    const start = offset
    const letter = text[offset + 1] ?? ''
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(offset + 2, offset + 6))) {
      offset += 6
      return
    }
    offset += letter === '' ? 1 : 2
    if (!SIMPLE_ESCAPES.has(letter)) problem(`\`\\${letter}\` is no escape of JSON`, { start, end: offset })
  }

  function readWord(): void {
    const { name, span } = found()
    WORD.lastIndex = offset
    const word = WORD.exec(text)?.[0]
    if (word === undefined) stop(`expected a JSON value, found ${name}`, span)
    const { start, end } = span
    offset = end
    if (word === 'null' || word === 'true' || word === 'false') packer.add(PACKED[word], start, end)
    else if (NUMBER.test(word)) packer.add(PACKED.number, start, end)
    else if (/^[-+.]?[0-9]|^[-+]?(?:NaN|Infinity)$/.test(word)) {
      problem(`${name} is not a number of JSON`, span)
      packer.add(PACKED.number, start, end, TAKEN.asZero)
    } else {
      problem(`expected a JSON value, found ${name}; strings take double quotes`, span)
      packer.add(PACKED.string, start, end, TAKEN.withoutQuotes)
    }
  }

  function readDocument(): JsonValue {
    skipSpaceAndComments()
    if (offset >= text.length) stop('the file holds no JSON value', found().span)
    readValue(0)
    while (/[ \t\r\n]/.test(text[offset] ?? '')) offset++
    if (offset < text.length) {
      const what = isCommentStart() && text.charCodeAt(offset) === SLASH ? 'this comment' : found().name
      problem(`nothing may follow the JSON value, found ${what}`, found().span)
    }
    return packer.packed()
  }

  try {
    return { value: readDocument(), problems, warnings }
  } catch (thrown) {
    if (thrown !== STOP) throw thrown
    return { problems, warnings }
  }
}

/** The member that counts for a key: the last one of that name. */
export function memberOf(object: JsonObject, key: string): JsonMember | undefined {
  return object instanceof PackedObject ? object.memberOf(key) : object.members.findLast((member) => member.key === key)
}

/** The value that counts for a key: that of the last member of that name. */
export function valueAt(object: JsonObject, key: string): JsonValue | undefined {
  return memberOf(object, key)?.value
}

/** The value of a number written without fraction and exponent, however many digits it has; otherwise undefined. */
export function integerOf(number: JsonNumber): bigint | undefined {
  return /^-?[0-9]+$/.test(number.text) ? BigInt(number.text) : undefined
}

/**
 * Whether two values are equal as Java's Jackson compares them: members in any order, integers by value, `1` different
 * from `1.0`.
 */
export function sameJson(left: JsonValue, right: JsonValue): boolean {
  switch (left.kind) {
    case 'null':
      return right.kind === 'null'
    case 'boolean':
    case 'string':
      return right.kind === left.kind && right.value === left.value
    case 'number':
      return right.kind === 'number' && sameNumber(left, right)
    case 'array': {
      if (right.kind !== 'array') return false
      const elements = left.elements
      const others = right.elements
      return (
        elements.length === others.length &&
        elements.every((element, index) => {
          const other = others[index]
          return other !== undefined && sameJson(element, other)
        })
      )
    }
    case 'object': {
      if (right.kind !== 'object') return false
      const keys = new Set(left.members.map((member) => member.key))
      if (keys.size !== new Set(right.members.map((member) => member.key)).size) return false
      for (const key of keys) {
        const leftValue = valueAt(left, key)
        const rightValue = valueAt(right, key)
        if (leftValue === undefined || rightValue === undefined || !sameJson(leftValue, rightValue)) return false
      }
      return true
    }
  }
}

function sameNumber(left: JsonNumber, right: JsonNumber): boolean {
  const leftInteger = integerOf(left)
  const rightInteger = integerOf(right)
  if (leftInteger !== undefined || rightInteger !== undefined) return leftInteger === rightInteger
  return Object.is(Number(left.text), Number(right.text))
}

/** The value as one line of JSON, shortened to about `limit` characters: for messages. */
export function showJson(value: JsonValue, text: string, limit = 60): string {
  const written = text.slice(value.start, Math.min(value.end, value.start + 4 * limit)).replace(/\s+/g, ' ')
  return written.length > limit ? `${written.slice(0, limit)}…` : written
}

function isLineEnd(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN
}

function unicodeEscape(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
}
