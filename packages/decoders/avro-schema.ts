/**
 * What decoding needs of an Avro schema: the layout of the bytes and the names of fields and symbols. Docs, defaults,
 * aliases and orders play no part in it.
 */
export type AvroType =
  | { readonly kind: 'null' | 'boolean' | 'int' | 'long' | 'float' | 'double' | 'string' }
  /** `scale` is there when the bytes are a decimal. */
  | { readonly kind: 'bytes'; readonly scale?: number }
  | { readonly kind: 'fixed'; readonly name: string; readonly size: number; readonly scale?: number }
  | { readonly kind: 'enum'; readonly name: string; readonly symbols: readonly string[] }
  | { readonly kind: 'record'; readonly name: string; readonly fields: readonly AvroField[] }
  | { readonly kind: 'array'; readonly items: AvroType }
  | { readonly kind: 'map'; readonly values: AvroType }
  | { readonly kind: 'union'; readonly branches: readonly AvroType[] }
  /** A use of a named type; `resolveType` answers the type itself. */
  | { readonly kind: 'reference'; readonly name: string; readonly namespace: string }

export interface AvroField {
  readonly name: string
  readonly type: AvroType
}

/** Named types by full name. */
export type NamedTypes = ReadonlyMap<string, AvroType>

export interface AvroSchema {
  readonly type: AvroType
  readonly names: NamedTypes
}

/** The text is no Avro schema. `offset` (UTF-16 units) is there when it is not even JSON. */
export class AvroSchemaError extends Error {
  readonly offset: number | undefined
  constructor(message: string, offset?: number) {
    super(message)
    this.name = 'AvroSchemaError'
    this.offset = offset
  }
}

const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const)
type Primitive = Exclude<AvroType['kind'], 'fixed' | 'enum' | 'record' | 'array' | 'map' | 'union' | 'reference'>

/**
 * Reads a schema that data was written with, as leniently as the data allows (Java parses registered schemas the same
 * way): names are not checked, unknown and malformed attributes are ignored, a type may be used before it is defined.
 * `referenced` are the schemas it refers to, those they refer to first.
 * @throws AvroSchemaError when the bytes of a record could not be told from it.
 */
export function parseAvroSchema(text: string, referenced: readonly string[] = []): AvroSchema {
  try {
    const names = new Map<string, AvroType>()
    for (const reference of referenced) parseType(parseJson(reference), '', names)
    const type = parseType(parseJson(text), '', names)
    for (const named of names.values()) requireResolvable(named, names)
    requireResolvable(type, names)
    return { type, names }
  } catch (error) {
    if (error instanceof RangeError) throw new AvroSchemaError('it is nested too deeply')
    throw error
  }
}

/** The type that a reference stands for: in its own namespace, else in none (as Java looks names up). */
export function resolveType(type: AvroType, names: NamedTypes): AvroType {
  if (type.kind !== 'reference') return type
  const found = names.get(fullName(type.name, type.namespace)) ?? names.get(type.name)
  if (found === undefined) throw new AvroSchemaError(`the type "${type.name}" is not defined`)
  return found
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const offset = /at position (\d+)/.exec(message)?.[1]
    throw new AvroSchemaError(`not valid JSON: ${message}`, offset === undefined ? undefined : Number(offset))
  }
}

type Attributes = Readonly<Record<string, unknown>>

function parseType(value: unknown, namespace: string, names: Map<string, AvroType>): AvroType {
  if (typeof value === 'string')
    return isPrimitive(value) ? { kind: value } : { kind: 'reference', name: value, namespace }
  if (Array.isArray(value))
    return { kind: 'union', branches: value.map((branch) => parseType(branch, namespace, names)) }
  if (!isAttributes(value)) throw new AvroSchemaError(`a type is expected where ${JSON.stringify(value)} stands`)
  switch (value.type) {
    case 'record':
    case 'error':
    case 'enum':
    case 'fixed':
      return parseNamed(value, value.type, namespace, names)
    case 'array':
      return { kind: 'array', items: parseType(value.items, namespace, names) }
    case 'map':
      return { kind: 'map', values: parseType(value.values, namespace, names) }
    case 'bytes':
      return { kind: 'bytes', ...decimalScale(value) }
    default:
      return parseType(value.type, namespace, names)
  }
}

function parseNamed(
  attributes: Attributes,
  kind: 'record' | 'error' | 'enum' | 'fixed',
  namespace: string,
  names: Map<string, AvroType>,
): AvroType {
  const given = attributes.name
  if (typeof given !== 'string') throw new AvroSchemaError(`a ${kind} has no name`)
  const own = attributes.namespace
  const name = fullName(given, typeof own === 'string' ? own : namespace)
  const type = namedType(attributes, kind, name, names)
  names.set(name, type)
  return type
}

function namedType(
  attributes: Attributes,
  kind: 'record' | 'error' | 'enum' | 'fixed',
  name: string,
  names: Map<string, AvroType>,
): AvroType {
  switch (kind) {
    case 'record':
    case 'error': {
      const fields = attributes.fields
      if (!Array.isArray(fields)) throw new AvroSchemaError(`the record "${name}" has no fields`)
      return { kind: 'record', name, fields: fields.map((field) => parseField(field, name, names)) }
    }
    case 'enum': {
      const symbols = attributes.symbols
      if (!Array.isArray(symbols)) throw new AvroSchemaError(`the enum "${name}" has no symbols`)
      return { kind, name, symbols: symbols.map(String) }
    }
    case 'fixed': {
      const size = attributes.size
      if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
        throw new AvroSchemaError(`the size of the fixed "${name}" is no whole number`)
      }
      return { kind, name, size, ...decimalScale(attributes) }
    }
  }
}

function parseField(field: unknown, record: string, names: Map<string, AvroType>): AvroField {
  if (!isAttributes(field) || typeof field.name !== 'string') {
    throw new AvroSchemaError(`a field of the record "${record}" has no name`)
  }
  return { name: field.name, type: parseType(field.type, namespaceOf(record), names) }
}

/** Beyond it no number that anybody exchanges is lost, and no schema can make a value of a megabyte of zeros. */
const largestScale = 1_000

/** An invalid decimal is ignored, as the specification says of invalid logical types: the bytes stay bytes. */
function decimalScale(attributes: Attributes): { readonly scale?: number } {
  const { logicalType, precision, scale = 0 } = attributes
  const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value)
  const valid = logicalType === 'decimal' && isWhole(precision) && precision > 0
  return valid && isWhole(scale) && scale >= 0 && scale <= Math.min(precision, largestScale) ? { scale } : {}
}

function requireResolvable(type: AvroType, names: NamedTypes): void {
  switch (type.kind) {
    case 'reference':
      resolveType(type, names)
      break
    case 'record':
      for (const field of type.fields) requireResolvable(field.type, names)
      break
    case 'array':
      requireResolvable(type.items, names)
      break
    case 'map':
      requireResolvable(type.values, names)
      break
    case 'union':
      for (const branch of type.branches) requireResolvable(branch, names)
      break
  }
}

function fullName(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`
}

function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}

function isPrimitive(name: string): name is Primitive {
  return primitives.has(name as Primitive)
}

function isAttributes(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
