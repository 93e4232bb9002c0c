import { posix } from 'node:path'
import { didYouMean } from '@kafka-dataops/core'
import { type IdlToken, idlTokens } from './avdl-tokens.ts'
import {
  type JsonIssue,
  type JsonMember,
  type JsonObject,
  type JsonReading,
  type JsonValue,
  MAX_JSON_DEPTH,
  readJson,
  type Span,
} from './json-reader.ts'
import { SCHEMA_ATTRIBUTES } from './parse.ts'
import { PRIMITIVE_TYPES } from './schema.ts'

/** The short names of logical types in the IDL (specification 1.12, "IDL Language"). */
const LOGICAL: Readonly<Record<string, readonly [type: string, logicalType: string]>> = {
  date: ['int', 'date'],
  time_ms: ['int', 'time-millis'],
  timestamp_ms: ['long', 'timestamp-millis'],
  local_timestamp_ms: ['long', 'local-timestamp-millis'],
  uuid: ['string', 'uuid'],
}
const PRIMITIVES: ReadonlySet<string> = new Set(PRIMITIVE_TYPES)
const DECLARATIONS = ['record', 'error', 'enum', 'fixed'] as const

const NOT_FINITE = /^-?(?:NaN|Infinity)$/

/** Thrown inside this file when nothing sensible can be read any more; the issue is recorded before. */
const STOP = Symbol('reading stopped')

/** A type, and whether it is written `type?`. */
interface IdlType {
  readonly json: JsonValue
  readonly isOptional: boolean
}

interface Annotation {
  readonly key: string
  readonly span: Span
  readonly value: JsonValue
}

/**
 * Reads Avro IDL into the JSON form of a protocol whose values stand where the IDL says them; a file with `schema`
 * instead of `protocol` is one that is called like the file, with that schema as `main`. The first thing that is no IDL
 * ends the reading: a wrong guess would be worse.
 */
export function readIdl(text: string, path: string): JsonReading {
  const problems: JsonIssue[] = []
  const { peek, take, takeJson } = idlTokens(text)
  let depth = 0
  const types: JsonValue[] = []
  const messages: JsonMember[] = []

  function problem(message: string, { start, end }: Span): void {
    problems.push({ rule: 'idl-syntax', message, span: { start, end } })
  }

  function stop(expected: string, token: IdlToken, hint = ''): never {
    const found = token.kind === 'end' ? 'the end of the file' : `\`${text.slice(token.start, token.end)}\``
    problem(`expected ${expected}, found ${found}${hint === '' ? '' : `.${hint}`}`, token)
    throw STOP
  }

  function isNext(sign: string): boolean {
    const token = peek()
    return token.text === sign && (token.kind === 'sign' || token.kind === 'name')
  }

  function takeSign(sign: string, after: string): IdlToken {
    if (!isNext(sign)) stop(`\`${sign}\` after ${after}`, peek())
    return take()
  }

  function takeName(what: string): IdlToken {
    const token = peek()
    if (token.kind !== 'name' && token.kind !== 'quoted-name') stop(what, token)
    return take()
  }

  function takeNumber(what: string): JsonValue {
    const token = peek()
    if (token.kind !== 'number') stop(what, token)
    take()
    const isOctal = /^0[0-7]+$/.test(token.text)
    const number = BigInt(isOctal ? `0o${token.text.slice(1)}` : token.text)
    return { kind: 'number', text: String(number), start: token.start, end: token.end }
  }

  /** A JSON value of the IDL, which may have comments in it. */
  function readValue(): JsonValue {
    const span = takeJson()
    // As text, which is how Java writes these numbers in JSON.
    const written = text.slice(span.start, span.end)
    if (NOT_FINITE.test(written)) return stringAt(written, span)
    const reading = readJson(written)
    for (const { message, span: inner } of reading.problems) problem(message, shifted(inner, span.start))
    if (reading.value === undefined) throw STOP
    return moved(reading.value, span.start)
  }

  function readAnnotations(): readonly Annotation[] {
    const annotations: Annotation[] = []
    while (isNext('@')) {
      const at = take()
      const name = takeName('the name of an annotation')
      takeSign('(', `@${name.text}`)
      const value = readValue()
      takeSign(')', `the value of @${name.text}`)
      annotations.push({ key: name.text, span: { start: at.start, end: name.end }, value })
    }
    return annotations
  }

  function readType(annotations: readonly Annotation[]): IdlType {
    if (++depth > MAX_JSON_DEPTH) stop(`no type within more than ${MAX_JSON_DEPTH} others`, peek())
    const type = readTypeHere(annotations)
    depth--
    return type
  }

  function readTypeHere(annotations: readonly Annotation[]): IdlType {
    const token = takeName('a type')
    const reserved = annotations.find(({ key }) => SCHEMA_ATTRIBUTES.has(key))
    if (reserved !== undefined) {
      problem(`@${reserved.key} is no annotation of a type: of a field it stands before its name`, reserved.span)
    }
    if (token.kind === 'name' && isNext('<') && (token.text === 'array' || token.text === 'map')) {
      take()
      const key = token.text === 'array' ? 'items' : 'values'
      const inner = readType(readAnnotations()).json
      const { end } = takeSign('>', `the type in ${token.text}`)
      const type = member('type', token, stringAt(token.text, token))
      return {
        json: annotated({ start: token.start, end }, [type, member(key, inner, inner)], annotations),
        isOptional: false,
      }
    }
    if (token.kind === 'name' && token.text === 'union' && isNext('{')) return readUnion(token, annotations)
    const content = readSimpleType(token, annotations)
    if (!isNext('?')) return { json: content, isOptional: false }
    const { end } = take()
    const span = { start: token.start, end }
    return { json: { kind: 'array', ...span, elements: [stringAt('null', span), content] }, isOptional: true }
  }

  function readUnion(token: IdlToken, annotations: readonly Annotation[]): IdlType {
    const elements: JsonValue[] = []
    do {
      take()
      elements.push(readType(readAnnotations()).json)
    } while (isNext(','))
    const { end } = takeSign('}', 'the types of a union')
    const [annotation] = annotations
    if (annotation !== undefined) problem('a union takes no annotations: its branches do', annotation.span)
    return { json: { kind: 'array', start: token.start, end, elements }, isOptional: false }
  }

  function readSimpleType(token: IdlToken, annotations: readonly Annotation[]): JsonValue {
    if (token.kind === 'name' && token.text === 'decimal' && isNext('(')) return readDecimal(token, annotations)
    const logical = token.kind === 'name' && Object.hasOwn(LOGICAL, token.text) ? LOGICAL[token.text] : undefined
    if (logical !== undefined) {
      const [type, logicalType] = logical
      const members = [
        member('type', token, stringAt(type, token)),
        member('logicalType', token, stringAt(logicalType, token)),
      ]
      return annotated(token, members, annotations)
    }
    const json = stringAt(token.text, token)
    const [annotation] = annotations
    if (annotation === undefined) return json
    if (PRIMITIVES.has(token.text)) return annotated(token, [member('type', token, json)], annotations)
    problem(`a type that is defined elsewhere takes no annotations: ${token.text} says them there`, annotation.span)
    return json
  }

  function readDecimal(token: IdlToken, annotations: readonly Annotation[]): JsonValue {
    take()
    const members = [
      member('type', token, stringAt('bytes', token)),
      member('logicalType', token, stringAt('decimal', token)),
    ]
    const precision = takeNumber('the precision of the decimal')
    members.push(member('precision', precision, precision))
    if (isNext(',')) {
      take()
      const scale = takeNumber('the scale of the decimal')
      members.push(member('scale', scale, scale))
    }
    const { end } = takeSign(')', 'the precision and scale of a decimal')
    return annotated({ start: token.start, end }, members, annotations)
  }

  function readDeclaration(doc: string | undefined, annotations: readonly Annotation[]): void {
    const keyword = take()
    const name = takeName(`the name of the ${keyword.text}`)
    const members = [
      member('type', keyword, stringAt(keyword.text, keyword)),
      member('name', name, stringAt(name.text, name)),
      ...docOf(doc, name),
      ...annotations.map(({ key, span, value }) => member(key, span, value)),
    ]
    if (keyword.text === 'fixed') {
      takeSign('(', `the name of fixed ${name.text}`)
      const size = takeNumber(`the size of fixed ${name.text}`)
      members.push(member('size', size, size))
      takeSign(')', 'the size')
      const { end } = takeSign(';', `fixed ${name.text}`)
      types.push({ kind: 'object', start: keyword.start, end, members })
      return
    }
    const open = takeSign('{', `the name of ${keyword.text} ${name.text}`)
    if (keyword.text === 'enum') {
      types.push(readEnum(keyword, name, open, members))
      return
    }
    const fields: JsonValue[] = []
    while (!isNext('}')) fields.push(...readFields())
    const { end } = take()
    members.push(member('fields', name, { kind: 'array', start: open.start, end, elements: fields }))
    types.push({ kind: 'object', start: keyword.start, end, members })
  }

  function readEnum(keyword: IdlToken, name: IdlToken, open: IdlToken, members: JsonMember[]): JsonObject {
    const symbols: JsonValue[] = []
    while (!isNext('}')) {
      readAnnotations()
      const symbol = takeName(`a symbol of enum ${name.text}`)
      symbols.push(stringAt(symbol.text, symbol))
      if (!isNext(',')) break
      take()
      if (isNext('}')) stop('a symbol after the comma', peek())
    }
    let { end } = takeSign('}', `the symbols of enum ${name.text}`)
    members.push(member('symbols', name, { kind: 'array', start: open.start, end, elements: symbols }))
    if (isNext('=')) {
      const equals = take()
      const symbol = takeName(`the default of enum ${name.text}`)
      members.push(member('default', equals, stringAt(symbol.text, symbol)))
      end = takeSign(';', `the default of enum ${name.text}`).end
    }
    return { kind: 'object', start: keyword.start, end, members }
  }

  /** `type name = default, name;`: fields that share a type. */
  function readFields(): readonly JsonValue[] {
    const first = peek()
    const type = readType(readAnnotations())
    const fields: JsonValue[] = []
    for (;;) {
      fields.push(readVariable(type, fields.length === 0 ? first : peek(), first.doc))
      if (!isNext(',')) break
      take()
    }
    takeSign(';', 'a field')
    return fields
  }

  function readVariable({ json: type, isOptional }: IdlType, first: IdlToken, outerDoc: string | undefined): JsonValue {
    const { doc = outerDoc } = peek()
    const annotations = readAnnotations()
    const name = takeName('a name')
    const members = [member('name', name, stringAt(name.text, name)), ...docOf(doc, name)]
    let end = name.end
    let used = type
    if (isNext('=')) {
      const equals = take()
      const value = readValue()
      end = value.end
      // The branch of the default comes first (IdlReader of Avro 1.12).
      if (isOptional && type.kind === 'array' && value.kind !== 'null') {
        used = { kind: 'array', start: type.start, end: type.end, elements: type.elements.toReversed() }
      }
      members.push(member('default', equals, value))
    }
    members.push(member('type', used, used), ...annotations.map(({ key, span, value }) => member(key, span, value)))
    return { kind: 'object', start: Math.min(first.start, type.start), end, members }
  }

  function readMessage(first: IdlToken, annotations: readonly Annotation[]): void {
    const response = isNext('void') ? stringAt('null', take()) : readType(annotations).json
    const name = takeName('the name of a message')
    takeSign('(', `the name of message ${name.text}`)
    const request: JsonValue[] = []
    while (!isNext(')')) {
      const from = peek()
      request.push(readVariable(readType(readAnnotations()), from, from.doc))
      if (!isNext(',')) break
      take()
      if (isNext(')')) stop('a parameter after the comma', peek())
    }
    takeSign(')', `the parameters of message ${name.text}`)
    const members = [
      ...docOf(first.doc, name),
      member('request', name, { kind: 'array', start: name.start, end: name.end, elements: request }),
      member('response', response, response),
    ]
    if (isNext('oneway')) {
      const oneWay = take()
      members.push(member('one-way', oneWay, { kind: 'boolean', value: true, start: oneWay.start, end: oneWay.end }))
    } else if (isNext('throws')) {
      const throws = take()
      const errors: JsonValue[] = []
      do {
        if (errors.length > 0) take()
        const error = takeName('the name of an error')
        errors.push(stringAt(error.text, error))
      } while (isNext(','))
      const span = { start: throws.start, end: errors.at(-1)?.end ?? throws.end }
      members.push(member('errors', throws, { kind: 'array', ...span, elements: errors }))
    }
    const { end } = takeSign(';', `message ${name.text}`)
    messages.push(member(name.text, name, { kind: 'object', start: response.start, end, members }))
  }

  /** `import idl "file";`: the types of the file are found by name among all files. */
  function skipImport(): void {
    take()
    const kind = takeName('`idl`, `protocol` or `schema`')
    if (!['idl', 'protocol', 'schema'].includes(kind.text)) stop('`idl`, `protocol` or `schema`', kind)
    if (peek().kind !== 'text') stop('the file to import, in quotes', peek())
    take()
    takeSign(';', 'an import')
  }

  function readProtocol(doc: string | undefined, annotations: readonly Annotation[]): JsonReading {
    take()
    const name = takeName('the name of the protocol')
    const open = takeSign('{', `the name of protocol ${name.text}`)
    while (!isNext('}')) {
      const first = peek()
      if (first.kind === 'end') stop('`}` at the end of the protocol', first)
      const own = readAnnotations()
      if (isNext('import')) skipImport()
      else if (isDeclaration(peek())) readDeclaration(first.doc, own)
      else readMessage(first, own)
    }
    const close = take()
    if (peek().kind !== 'end') stop('nothing after the protocol', peek())
    const body = { start: open.start, end: close.end }
    const members = [
      member('protocol', name, stringAt(name.text, name)),
      ...docOf(doc, name),
      ...annotations.map(({ key, span, value }) => member(key, span, value)),
      member('types', name, { kind: 'array', ...body, elements: types }),
      member('messages', name, { kind: 'object', ...body, members: messages }),
    ]
    return {
      value: { kind: 'object', start: name.start, end: close.end, members },
      problems,
      warnings: [],
      isIdl: true,
    }
  }

  /** `namespace name; schema type;` and declarations. */
  function readSchemaFile(): JsonReading {
    const start = { start: 0, end: 0 }
    const members = [member('protocol', start, stringAt(posix.basename(path).replace(/\.[^.]*$/, ''), start))]
    let main: JsonValue | undefined
    while (peek().kind !== 'end') {
      const first = peek()
      const annotations = readAnnotations()
      if (isNext('import')) skipImport()
      else if (isDeclaration(peek())) readDeclaration(first.doc, annotations)
      else if (isNext('namespace') && types.length === 0 && main === undefined) {
        const keyword = take()
        const name = takeName('the namespace')
        takeSign(';', 'the namespace')
        members.push(member('namespace', keyword, stringAt(name.text, name)))
      } else if (isNext('schema') && main === undefined) {
        take()
        main = readType(readAnnotations()).json
        takeSign(';', 'the schema')
      } else stop(declarations, first, didYouMean(first.text, [...DECLARATIONS, 'protocol', 'schema', 'namespace']))
    }
    const whole = { start: 0, end: text.length }
    members.push(member('types', start, { kind: 'array', ...whole, elements: types }))
    const value: JsonObject = { kind: 'object', ...whole, members }
    return { value, problems, warnings: [], isIdl: true, ...(main === undefined ? {} : { main }) }
  }

  try {
    const { doc, kind } = peek()
    if (kind === 'end') stop(declarations, peek())
    const annotations = isNext('@') ? readAnnotations() : []
    if (isNext('protocol')) return readProtocol(doc, annotations)
    if (annotations.length > 0) {
      if (!isDeclaration(peek())) stop(declarations, peek())
      readDeclaration(doc, annotations)
    }
    return readSchemaFile()
  } catch (thrown) {
    if (thrown !== STOP) throw thrown
    return { problems, warnings: [], isIdl: true }
  }
}

const declarations = 'a protocol, or a namespace, schema, import, record, error, enum or fixed of Avro IDL'

function isDeclaration({ kind, text }: IdlToken): boolean {
  return kind === 'name' && DECLARATIONS.some((keyword) => keyword === text)
}

function member(key: string, { start, end }: Span, value: JsonValue): JsonMember {
  return { key, start, end, value }
}

function stringAt(value: string, { start, end }: Span): JsonValue {
  return { kind: 'string', value, start, end }
}

function docOf(doc: string | undefined, at: Span): readonly JsonMember[] {
  return doc === undefined ? [] : [member('doc', at, stringAt(doc, at))]
}

function annotated(
  { start, end }: Span,
  members: readonly JsonMember[],
  annotations: readonly Annotation[],
): JsonObject {
  const more = annotations.map(({ key, span, value }) => member(key, span, value))
  return { kind: 'object', start, end, members: [...members, ...more] }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function moved(value: JsonValue, by: number): JsonValue {
  const span = shifted(value, by)
  switch (value.kind) {
    case 'array':
      return { kind: 'array', ...span, elements: value.elements.map((element) => moved(element, by)) }
    case 'object': {
      const members = value.members.map((one) => member(one.key, shifted(one, by), moved(one.value, by)))
      return { kind: 'object', ...span, members }
    }
    case 'number':
      return { kind: 'number', text: value.text, ...span }
    case 'string':
      return { kind: 'string', value: value.value, ...span }
    case 'boolean':
      return { kind: 'boolean', value: value.value, ...span }
    case 'null':
      return { kind: 'null', ...span }
  }
}
