import type { Place } from '@kafka-dataops/core'
import type { Attributes } from './attributes.ts'
import { type JsonObject, type JsonValue, type Span, valueAt } from './json-reader.ts'
import type { LogicalType } from './logical-types.ts'
import { placeIn, type Source } from './source.ts'

export const PRIMITIVE_TYPES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const
const PRIMITIVES: ReadonlySet<string> = new Set(PRIMITIVE_TYPES)
export type PrimitiveType = (typeof PRIMITIVE_TYPES)[number]

/** An Avro schema, resolved: every use of a name leads to the one object that defines it, so a graph may have cycles. */
export type Schema = PrimitiveSchema | RecordSchema | EnumSchema | FixedSchema | ArraySchema | MapSchema | UnionSchema
export type NamedSchema = RecordSchema | EnumSchema | FixedSchema

/** What every schema and field knows of the file it stands in. */
export interface Written {
  readonly source: Source
  readonly json: JsonValue
  /** Attributes that Avro gives no meaning here, `logicalType` and its parameters among them; repeated keys once. */
  readonly attributes: Attributes
}

export interface PrimitiveSchema extends Written {
  readonly type: PrimitiveType
  /** Only a valid one: Avro ignores the others. */
  readonly logicalType?: LogicalType
}

/** What records, enums and fixed have in common. */
export interface Named extends Written {
  readonly json: JsonObject
  readonly name: string
  /** Absent for the null namespace. */
  readonly namespace?: string
  /** `namespace.name`, or the name alone. */
  readonly fullName: string
  /** Full names; an alias in the null namespace of a type that has a namespace starts with a dot, as Java keeps it. */
  readonly aliases: readonly string[]
  readonly doc?: string
}

export interface RecordSchema extends Named {
  readonly type: 'record'
  /** Declared as `error`, for protocols. */
  readonly isError: boolean
  readonly fields: readonly Field[]
}

export interface Field extends Written {
  readonly json: JsonObject
  readonly name: string
  /** From 0. */
  readonly position: number
  readonly type: TypeUse
  /** Absent without a default; JSON's null is a default. */
  readonly default?: JsonValue
  readonly doc?: string
  readonly order: 'ascending' | 'descending' | 'ignore'
  readonly aliases: readonly string[]
}

export interface EnumSchema extends Named {
  readonly type: 'enum'
  readonly symbols: readonly string[]
  readonly default?: string
}

export interface FixedSchema extends Named {
  readonly type: 'fixed'
  /** Bytes. */
  readonly size: number
  readonly logicalType?: LogicalType
}

export interface ArraySchema extends Written {
  readonly type: 'array'
  readonly items: TypeUse
}

export interface MapSchema extends Written {
  readonly type: 'map'
  readonly values: TypeUse
}

export interface UnionSchema extends Written {
  readonly type: 'union'
  readonly branches: readonly TypeUse[]
}

/** One place where a type is used: written out there, or named there and defined elsewhere. */
export interface TypeUse {
  readonly schema: Schema
  readonly source: Source
  readonly json: JsonValue
  /** The name as written, when the type is defined elsewhere. */
  readonly reference?: string
}

/** The use of a schema that stands at the top of its file. */
export function rootUse(schema: Schema): TypeUse {
  return { schema, source: schema.source, json: schema.json }
}

export function isNamed(schema: Schema): schema is NamedSchema {
  return schema.type === 'record' || schema.type === 'enum' || schema.type === 'fixed'
}

export function isPrimitive(schema: Schema): schema is PrimitiveSchema {
  return PRIMITIVES.has(schema.type)
}

/** The types that a schema is directly made of, in the order of the text. */
export function childrenOf(schema: Schema): readonly TypeUse[] {
  switch (schema.type) {
    case 'record':
      return schema.fields.map((field) => field.type)
    case 'array':
      return [schema.items]
    case 'map':
      return [schema.values]
    case 'union':
      return schema.branches
    default:
      return []
  }
}

/** How Avro tells the branches of a union apart, and how people name a type: its full name, or its kind. */
export function typeName(schema: Schema): string {
  return isNamed(schema) ? schema.fullName : schema.type
}

/** Where the value of an attribute stands (the opening bracket of the definition when it is not given). */
export function placeOfAttribute(written: Written, attribute: string): Place {
  return placeIn(written.source, attributeSpan(written.json, attribute))
}

/** Where the key of an attribute stands (the opening bracket of the definition when it is not given). */
export function placeOfKey(written: Written, attribute: string): Place {
  const member = written.json.kind === 'object' && written.json.members.findLast(({ key }) => key === attribute)
  return placeIn(written.source, member || firstToken(written.json))
}

/** Where a type is used: the token that says which type it is. */
export function placeOfUse(use: TypeUse): Place {
  const { json } = use
  return placeIn(use.source, json.kind === 'object' ? attributeSpan(json, 'type') : json)
}

function attributeSpan(json: JsonValue, attribute: string): Span {
  const value = json.kind === 'object' ? valueAt(json, attribute) : undefined
  return value ?? firstToken(json)
}

/** The first token of a value: its opening bracket, or the whole of a string, number or word. */
export function firstToken(json: JsonValue): Span {
  return json.kind === 'object' || json.kind === 'array' ? { start: json.start, end: json.start + 1 } : json
}
