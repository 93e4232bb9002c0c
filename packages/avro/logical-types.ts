import { didYouMean } from '@kafka-dataops/core'
import type { Attributes } from './attributes.ts'
import { integerOf, type JsonValue } from './json-reader.ts'
import type { Schema } from './schema.ts'

/** A logical type that is valid where it stands. */
export type LogicalType =
  | { readonly name: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly name: Exclude<LogicalTypeName, 'decimal'> }

export const LOGICAL_TYPES = [
  'decimal',
  'big-decimal',
  'uuid',
  'date',
  'time-millis',
  'time-micros',
  'timestamp-millis',
  'timestamp-micros',
  'timestamp-nanos',
  'local-timestamp-millis',
  'local-timestamp-micros',
  'local-timestamp-nanos',
  'duration',
] as const
export type LogicalTypeName = (typeof LOGICAL_TYPES)[number]

export type LogicalTypeReading =
  | { readonly status: 'none' }
  | { readonly status: 'valid'; readonly logicalType: LogicalType }
  | { readonly status: 'invalid' | 'unknown'; readonly message: string; readonly json: JsonValue }

/** What a logical type is read from: the kind of schema, the size of a fixed, the attributes. */
export interface LogicalTypeBase {
  readonly type: Schema['type']
  readonly size?: number
  readonly attributes: Attributes
}

/**
 * Reads `logicalType` and its parameters by the rules of the Avro specification ("Logical Types"), with Java's verdicts:
 * an invalid or unknown one is ignored, the type stays what it is without it.
 */
export function readLogicalType(base: LogicalTypeBase): LogicalTypeReading {
  const json = base.attributes.get('logicalType')
  if (json === undefined) return { status: 'none' }
  if (json.kind !== 'string') return { status: 'invalid', message: 'logicalType takes a string; ignored', json }
  const name = LOGICAL_TYPES.find((known) => known === json.value)
  if (name === undefined) {
    const hint = didYouMean(json.value, LOGICAL_TYPES)
    return { status: 'unknown', message: `"${json.value}" is no logical type of Avro; ignored.${hint}`, json }
  }
  if (name === 'decimal') return readDecimal(base, json)
  const expected = expectedBase(name, base)
  if (expected === undefined) return { status: 'valid', logicalType: { name } }
  return { status: 'invalid', message: `${name} annotates ${expected}, not ${describe(base)}; ignored`, json }
}

/** What the logical type needs instead, or undefined when it stands right. */
function expectedBase(name: Exclude<LogicalTypeName, 'decimal'>, base: LogicalTypeBase): string | undefined {
  switch (name) {
    case 'big-decimal':
      return base.type === 'bytes' ? undefined : 'bytes'
    case 'uuid':
      return base.type === 'string' || (base.type === 'fixed' && base.size === 16)
        ? undefined
        : 'string or fixed of 16 bytes'
    case 'duration':
      return base.type === 'fixed' && base.size === 12 ? undefined : 'fixed of 12 bytes'
    case 'date':
    case 'time-millis':
      return base.type === 'int' ? undefined : 'int'
    default:
      return base.type === 'long' ? undefined : 'long'
  }
}

function readDecimal(base: LogicalTypeBase, json: JsonValue): LogicalTypeReading {
  const invalid = (message: string, at: JsonValue = json): LogicalTypeReading => ({
    status: 'invalid',
    message: `${message}; the decimal is ignored`,
    json: at,
  })
  const precisionJson = base.attributes.get('precision')
  const scaleJson = base.attributes.get('scale')
  if (precisionJson === undefined) return invalid('a decimal needs a precision')
  const precision = int32Of(precisionJson)
  if (precision === undefined) return invalid('precision takes an integer', precisionJson)
  const scale = scaleJson === undefined ? 0 : int32Of(scaleJson)
  if (scale === undefined) return invalid('scale takes an integer', scaleJson)
  if (base.type !== 'bytes' && base.type !== 'fixed')
    return invalid(`decimal annotates bytes or fixed, not ${describe(base)}`)
  if (precision <= 0) return invalid(`precision must be at least 1, not ${precision}`, precisionJson)
  if (base.type === 'fixed' && precision > digitsOf(base.size ?? 0)) {
    const digits = digitsOf(base.size ?? 0)
    return invalid(`fixed of ${base.size} bytes holds ${digits} digits, not ${precision}`, precisionJson)
  }
  if (scale < 0) return invalid(`scale must be at least 0, not ${scale}`, scaleJson)
  if (scale > precision) return invalid(`scale ${scale} is greater than precision ${precision}`, scaleJson)
  return { status: 'valid', logicalType: { name: 'decimal', precision, scale } }
}

/** Decimal digits that a two's complement number of this many bytes can always hold. */
function digitsOf(bytes: number): number {
  return Math.floor(Math.log10(2) * (8 * bytes - 1))
}

function int32Of(json: JsonValue): number | undefined {
  const value = json.kind === 'number' ? integerOf(json) : undefined
  return value !== undefined && BigInt.asIntN(32, value) === value ? Number(value) : undefined
}

function describe(base: LogicalTypeBase): string {
  return base.type === 'fixed' ? `fixed of ${base.size} bytes` : base.type
}
