import type { IdlToken } from './avdl-tokens.ts'
import { type JsonMember, type JsonObject, type JsonValue, readJson, type Span } from './json-reader.ts'

/** What the parser of the IDL answers: the JSON form of a protocol, without places. */
export type PlainJson = null | boolean | number | string | readonly PlainJson[] | PlainObject
export interface PlainObject {
  readonly [key: string]: PlainJson
}

/** What the IDL calls these, and the logical type that they stand for. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  date: 'date',
  'time-millis': 'time_ms',
  'timestamp-millis': 'timestamp_ms',
  'local-timestamp-millis': 'local_timestamp_ms',
  uuid: 'uuid',
  decimal: 'decimal',
}
const NAMED = new Set(['record', 'error', 'enum', 'fixed'])

/**
 * Gives the JSON form of a protocol the places that its parts have in the IDL: names, types, symbols and defaults stand
 * on their own tokens, everything else on the type or field it belongs to.
 */
export function placeProtocol(protocol: PlainObject, tokens: readonly IdlToken[], text: string): JsonObject {
  let cursor = 0

  /** The next token that is as wanted; without one the search stands still. */
  function find(isWanted: (token: IdlToken, next: IdlToken | undefined, last: IdlToken | undefined) => boolean) {
    for (let index = cursor; index < tokens.length; index++) {
      const token = tokens[index]
      if (token === undefined || !isWanted(token, tokens[index + 1], tokens[index - 1])) continue
      cursor = index + 1
      return token
    }
    return undefined
  }

  function placeType(type: PlainJson, around: Span): JsonValue {
    if (typeof type === 'string') {
      const written = type === 'null' ? ['null', 'void'] : [type]
      return valueAt(type, find((token) => written.includes(token.text)) ?? around)
    }
    if (Array.isArray(type)) {
      const open = find((token) => token.text === 'union') ?? around
      const elements = type.map((branch: PlainJson) => placeType(branch, open))
      return { kind: 'array', start: open.start, end: endAfter(open), elements }
    }
    return isObject(type) ? placeObject(type, around) : valueAt(type, around)
  }

  function placeObject(type: PlainObject, around: Span): JsonObject {
    const kind = String(type.type)
    if (NAMED.has(kind)) return placeNamed(type, kind, around)
    const shorthand = SHORTHANDS[String(type.logicalType)]
    const token = find(({ text: word }) => word === kind || word === shorthand) ?? around
    const members = Object.entries(type).map(([key, value]) =>
      member(key, token, key === 'items' || key === 'values' ? placeType(value, token) : valueAt(value, token)),
    )
    return { kind: 'object', start: token.start, end: endAfter(token), members }
  }

  function placeNamed(type: PlainObject, kind: string, around: Span): JsonObject {
    const keyword = find((token, next) => token.text === kind && next?.text === type.name) ?? around
    const name = find((token) => token.text === type.name) ?? keyword
    const spanOf = (key: string): Span => (key === 'name' ? name : keyword)
    const members = Object.entries(type).map(([key, value]) => {
      if (key === 'fields' && Array.isArray(value)) return member(key, name, placeFields(value, name))
      if (key === 'symbols' && Array.isArray(value)) return member(key, name, placeSymbols(value, name))
      return member(key, spanOf(key), valueAt(value, spanOf(key)))
    })
    return { kind: 'object', start: keyword.start, end: endOfBlock(name), members }
  }

  function placeFields(fields: readonly PlainJson[], around: Span): JsonValue {
    const elements = fields.map((field) => (isObject(field) ? placeField(field, around) : valueAt(field, around)))
    return { kind: 'array', ...around, elements }
  }

  function placeField(field: PlainObject, around: Span): JsonObject {
    const before = cursor
    const type = placeType(field.type ?? null, around)
    const name =
      find((token, next) => token.text === field.name && [';', '=', ',', ')'].includes(next?.text ?? '')) ?? type
    const equals = tokens[cursor]?.text === '=' ? tokens[cursor] : undefined
    const members = Object.entries(field).map(([key, value]) => {
      if (key === 'type') return member(key, type, type)
      if (key === 'default' && equals?.value !== undefined) return member(key, equals, defaultAt(equals.value, value))
      return member(key, name, valueAt(value, name))
    })
    const start = Math.min(tokens[before]?.start ?? name.start, type.start, name.start)
    return { kind: 'object', start, end: equals?.value?.end ?? name.end, members }
  }

  /** Read again from the text, so that no digit of a long is lost. */
  function defaultAt(span: Span, plain: PlainJson): JsonValue {
    const { value, problems } = readJson(text.slice(span.start, span.end))
    return value === undefined || problems.length > 0 ? valueAt(plain, span) : moved(value, span.start)
  }

  function placeSymbols(symbols: readonly PlainJson[], around: Span): JsonValue {
    const elements = symbols.map((symbol) => valueAt(symbol, find((token) => token.text === symbol) ?? around))
    return { kind: 'array', ...around, elements }
  }

  function placeMessages(messages: PlainObject, around: Span): JsonObject {
    const members = Object.entries(messages).map(([key, message]) => {
      const from = messageStart(key)
      const name = tokens[from] ?? around
      return member(key, name, isObject(message) ? placeMessage(message, from, name) : valueAt(message, name))
    })
    return { kind: 'object', ...around, members }
  }

  /** The response stands before the name, the parameters behind it. */
  function placeMessage(message: PlainObject, at: number, name: Span): JsonObject {
    cursor = responseStart(at)
    const response = message.response === undefined ? undefined : placeType(message.response, name)
    cursor = at + 1
    const members = Object.entries(message).map(([key, value]) => {
      if (key === 'response' && response !== undefined) return member(key, response, response)
      if (key === 'request' && Array.isArray(value)) return member(key, name, placeFields(value, name))
      if (key === 'errors' && Array.isArray(value)) {
        const elements = value.map((error: PlainJson) => placeType(error, name))
        return member(key, name, { kind: 'array', ...name, elements })
      }
      return member(key, name, valueAt(value, name))
    })
    return { kind: 'object', start: name.start, end: endAfter(name), members }
  }

  function messageStart(name: string): number {
    return tokens.findIndex(
      (token, index) => token.text === name && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== 'fixed',
    )
  }

  function responseStart(at: number): number {
    for (let index = at - 1; index >= 0; index--) {
      if ([';', '{', '}'].includes(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== undefined) {
        // The braces of a union are part of the response.
        if (tokens[index]?.text !== '}' || index !== at - 1) return index + 1
      }
    }
    return at
  }

  /** The end of the token read last, which is where what began with `open` ends so far. */
  function endAfter(open: Span): number {
    return Math.max(open.end, tokens[cursor - 1]?.end ?? 0)
  }

  /** The closing bracket of a definition whose inside was read. */
  function endOfBlock(name: Span): number {
    const close = tokens[cursor]
    return close?.text === '}' || close?.text === ')' ? close.end : endAfter(name)
  }

  const name = find((token, _, last) => token.text === protocol.protocol && last?.text === 'protocol')
  const start = name ?? { start: 0, end: 0 }
  const members = Object.entries(protocol).map(([key, value]) => {
    if (key === 'types' && Array.isArray(value)) {
      const elements = value.map((type: PlainJson) => placeType(type, start))
      return member(key, start, { kind: 'array', ...start, elements })
    }
    if (key === 'messages' && isObject(value)) return member(key, start, placeMessages(value, start))
    return member(key, start, valueAt(value, start))
  })
  return { kind: 'object', start: start.start, end: text.length, members }
}

function member(key: string, { start, end }: Span, value: JsonValue): JsonMember {
  return { key, start, end, value }
}

/** A value all parts of which stand at one place. */
function valueAt(plain: PlainJson, { start, end }: Span): JsonValue {
  const span = { start, end }
  if (plain === null) return { kind: 'null', ...span }
  if (typeof plain === 'boolean') return { kind: 'boolean', value: plain, ...span }
  if (typeof plain === 'number') return { kind: 'number', text: JSON.stringify(plain), ...span }
  if (typeof plain === 'string') return { kind: 'string', value: plain, ...span }
  if (Array.isArray(plain)) {
    return { kind: 'array', ...span, elements: plain.map((element: PlainJson) => valueAt(element, span)) }
  }
  return {
    kind: 'object',
    ...span,
    members: Object.entries(plain).map(([key, value]) => member(key, span, valueAt(value, span))),
  }
}

function moved(value: JsonValue, by: number): JsonValue {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  switch (value.kind) {
    case 'array':
      return { kind: 'array', ...shift(value), elements: value.elements.map((element) => moved(element, by)) }
    case 'object': {
      const members = value.members.map((one) => member(one.key, shift(one), moved(one.value, by)))
      return { kind: 'object', ...shift(value), members }
    }
    case 'number':
      return { kind: 'number', text: value.text, ...shift(value) }
    case 'string':
      return { kind: 'string', value: value.value, ...shift(value) }
    case 'boolean':
      return { kind: 'boolean', value: value.value, ...shift(value) }
    case 'null':
      return { kind: 'null', ...shift(value) }
  }
}

function isObject(value: PlainJson | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
