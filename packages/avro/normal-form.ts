import type { Attributes } from './attributes.ts'
import { fitsDefault } from './defaults.ts'
import { javaDoubleText, javaFloatText } from './java-numbers.ts'
import { integerOf, type JsonValue, valueAt } from './json-reader.ts'
import type { LogicalType } from './logical-types.ts'
import { type Field, isNamed, type NamedSchema, type Schema } from './schema.ts'

export interface NormalFormOptions {
  /** Full names of the types that are registered on their own and referred to: they stay names. */
  readonly references?: Iterable<string>
}

/**
 * The form to which Confluent's registry brings a schema when it is registered with `normalize=true`: two texts with
 * one normal form are one schema to it. Unlike the canonical form it keeps docs, defaults, aliases (sorted), logical
 * types (scale left out when 0) and other attributes (sorted by key); names are written in full. Every key stands once,
 * and the order of a field only when it is not ascending, so that the form is a schema that parses to itself.
 */
export function normalForm(schema: Schema, options: NormalFormOptions = {}): string {
  const defined = new Set<string>(options.references)
  let form = ''
  const waiting: (Piece | string)[] = [{ schema, namespace: undefined }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') form += next
    else {
      const parts = partsOf(next, defined)
      for (let index = parts.length - 1; index >= 0; index--) {
        const part = parts[index]
        if (part !== undefined) waiting.push(part)
      }
    }
  }
  return form
}

/** A schema still to be written, and the namespace around it. */
interface Piece {
  readonly schema: Schema
  readonly namespace: string | undefined
}

function partsOf({ schema, namespace }: Piece, defined: Set<string>): readonly (Piece | string)[] {
  if (isNamed(schema)) {
    if (defined.has(schema.fullName)) return [quoted(schema.fullName)]
    defined.add(schema.fullName)
  }
  const piece = (part: Schema): Piece => ({ schema: part, namespace })
  switch (schema.type) {
    case 'union': {
      const branches = schema.branches.flatMap((branch, index) => [index === 0 ? '' : ',', piece(branch.schema)])
      return ['[', ...branches, ']']
    }
    case 'array':
      return ['{"type":"array","items":', piece(schema.items.schema), attributesText(schema.attributes), '}']
    case 'map':
      return ['{"type":"map","values":', piece(schema.values.schema), attributesText(schema.attributes), '}']
    case 'record': {
      const fields = schema.fields.flatMap((field) => fieldParts(field, schema.namespace))
      return [headOf(schema, namespace), ',"fields":[', ...fields, ']', tailOf(schema)]
    }
    case 'enum':
      return [headOf(schema, namespace), ',"symbols":[', schema.symbols.map(quoted).join(','), ']', tailOf(schema)]
    case 'fixed': {
      const { size, logicalType } = schema
      return [headOf(schema, namespace), `,"size":${size}`, logicalText(logicalType), tailOf(schema, logicalType)]
    }
    default: {
      const { logicalType, attributes } = schema
      if (logicalType === undefined && attributes.size === 0) return [quoted(schema.type)]
      return [`{"type":${quoted(schema.type)}`, logicalText(logicalType), attributesText(attributes, logicalType), '}']
    }
  }
}

/** A type in no namespace says so inside one that has a namespace, which it would inherit otherwise. */
function headOf(schema: NamedSchema, namespace: string | undefined): string {
  const none = schema.namespace === undefined && namespace !== undefined ? ',"namespace":""' : ''
  return `{"name":${quoted(schema.fullName)}${none},"type":${quoted(schema.type)}`
}

function tailOf(schema: NamedSchema, logicalType?: LogicalType): string {
  const doc = schema.doc === undefined || schema.doc === '' ? '' : `,"doc":${quoted(schema.doc)}`
  const fallback = schema.type === 'enum' && schema.default !== undefined ? `,"default":${quoted(schema.default)}` : ''
  return `${doc}${aliasesText(schema.aliases)}${fallback}${attributesText(schema.attributes, logicalType)}}`
}

function fieldParts(field: Field, namespace: string | undefined): readonly (Piece | string)[] {
  const order = field.order === 'ascending' ? '' : `,"order":${quoted(field.order)}`
  const doc = field.doc === undefined ? '' : `,"doc":${quoted(field.doc)}`
  const fallback = field.default === undefined ? '' : `,"default":${defaultText(field.default, field.type.schema)}`
  const tail = `${order}${doc}${aliasesText(field.aliases)}${fallback}${attributesText(field.attributes)}}`
  const comma = field.position === 0 ? '' : ','
  return [`${comma}{"name":${quoted(field.name)},"type":`, { schema: field.type.schema, namespace }, tail]
}

function aliasesText(aliases: readonly string[]): string {
  return aliases.length === 0 ? '' : `,"aliases":[${[...new Set(aliases)].sort().map(quoted).join(',')}]`
}

function logicalText(logicalType: LogicalType | undefined): string {
  if (logicalType === undefined) return ''
  const name = `,"logicalType":${quoted(logicalType.name)}`
  if (logicalType.name !== 'decimal') return name
  return `${name},"precision":${logicalType.precision}${logicalType.scale === 0 ? '' : `,"scale":${logicalType.scale}`}`
}

/** The attributes without those that the logical type has already told. */
function attributesText(attributes: Attributes, logicalType?: LogicalType): string {
  const told =
    logicalType === undefined ? [] : ['logicalType', ...(logicalType.name === 'decimal' ? ['precision', 'scale'] : [])]
  return [...attributes]
    .filter(([key]) => !told.includes(key))
    .sort(byKey)
    .map(([key, value]) => `,${quoted(key)}:${jsonText(value)}`)
    .join('')
}

/** A JSON value as Java writes it: keys sorted, numbers in Java's layout. */
function jsonText(value: JsonValue): string {
  switch (value.kind) {
    case 'null':
      return 'null'
    case 'boolean':
      return String(value.value)
    case 'string':
      return quoted(value.value)
    case 'number':
      return integerOf(value)?.toString() ?? javaDoubleText(Number(value.text))
    case 'array':
      return `[${value.elements.map(jsonText).join(',')}]`
    case 'object': {
      const members = [...new Map(value.members.map((member) => [member.key, member.value]))].sort(byKey)
      return `{${members.map(([key, member]) => `${quoted(key)}:${jsonText(member)}`).join(',')}}`
    }
  }
}

/** A default as Java writes it, by its type: `1` as the default of a double is `1.0`. */
function defaultText(value: JsonValue, schema: Schema): string {
  switch (schema.type) {
    case 'union': {
      const branch = schema.branches.find((candidate) => fitsDefault(value, candidate))
      return branch === undefined ? jsonText(value) : defaultText(value, branch.schema)
    }
    case 'float':
    case 'double':
      return value.kind === 'number' ? floatingText(Number(value.text), schema.type) : jsonText(value)
    case 'array':
      return value.kind === 'array'
        ? `[${value.elements.map((element) => defaultText(element, schema.items.schema)).join(',')}]`
        : jsonText(value)
    case 'map':
      return objectText(value, () => schema.values.schema)
    case 'record': {
      const types = new Map(schema.fields.map((field) => [field.name, field.type.schema]))
      return objectText(value, (key) => types.get(key))
    }
    default:
      return jsonText(value)
  }
}

/** The texts of NaN and the infinities are strings in JSON. */
function floatingText(number: number, type: 'float' | 'double'): string {
  const text = type === 'float' ? javaFloatText(number) : javaDoubleText(number)
  return Number.isFinite(Number(text)) ? text : quoted(text)
}

function objectText(value: JsonValue, typeOf: (key: string) => Schema | undefined): string {
  if (value.kind !== 'object') return jsonText(value)
  const keys = [...new Set(value.members.map((member) => member.key))].sort()
  const members = keys.map((key) => {
    const member = valueAt(value, key) ?? value
    const schema = typeOf(key)
    return `${quoted(key)}:${schema === undefined ? jsonText(member) : defaultText(member, schema)}`
  })
  return `{${members.join(',')}}`
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
