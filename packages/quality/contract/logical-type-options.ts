import type { DocumentPath } from '@kafka-dataops/core'
import { z } from 'zod'
import type { Bound, TimeReading } from '../check-definition.ts'
import { integerBounds } from '../checks/integer-formats.ts'
import { stringFormats } from '../checks/string-formats.ts'
import { compileTimeFormat } from '../time-format.ts'
import { isTimezone, timeReader } from '../time-reading.ts'
import type { EnumValues } from './enum-values.ts'
import type { OdcsLevel } from './odcs-version.ts'
import { readPattern } from './patterns.ts'
import { addProblem, addWarning, type ContractReader, isMapping, type Mapping, readNode, shown } from './reader.ts'
import type { OdcsLogicalType } from './shapes.ts'

/** What a property's values must be beside their type, in one form for all versions of ODCS. */
export interface ValueOptions {
  readonly bounds?: Bounds
  readonly length?: LengthBounds
  readonly pattern?: Placed<string>
  /** Only formats that are checked. */
  readonly format?: Placed<string>
  readonly multipleOf?: Placed<number>
  readonly uniqueItems?: Placed<true>
  /** Of an object: the names that must be there. */
  readonly requiredNames?: readonly Placed<string>[]
  readonly enum?: EnumValues
}

export interface Placed<Value> {
  readonly value: Value
  readonly documentPath: DocumentPath
}

export interface Bounds {
  readonly minimum?: Bound
  readonly maximum?: Bound
  readonly exclusiveMinimum?: Bound
  readonly exclusiveMaximum?: Bound
  readonly documentPath: DocumentPath
}

export interface LengthBounds {
  readonly minimum?: number
  readonly maximum?: number
  readonly of: 'string' | 'array' | 'object'
  readonly documentPath: DocumentPath
}

const uncheckedStringFormats = ['password', 'binary']
const integerFormats = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'] as const
const numberFormats = ['f32', 'f64'] as const

const count = z.int().nonnegative()
const text = z.string()
const list = z.array(z.unknown()).optional()

/**
 * The closed set of options of a type. The exclusive bounds were flags in ODCS 3.0 and are values since; the standard's own
 * examples of 3.0 write values too.
 */
function optionsShape(logicalType: OdcsLogicalType, level: OdcsLevel): z.ZodObject | undefined {
  const bounds = (value: z.ZodType): Record<string, z.ZodType> => {
    const exclusive = level === '3.0' ? z.union([z.boolean(), value]) : value
    return {
      minimum: value.optional(),
      maximum: value.optional(),
      exclusiveMinimum: exclusive.optional(),
      exclusiveMaximum: exclusive.optional(),
    }
  }
  const numeric = { multipleOf: z.number().positive().optional(), ...bounds(z.number()), enum: list }
  const dated = { format: text.optional(), ...bounds(text), enum: list }
  switch (logicalType) {
    case 'string':
      return z.strictObject({
        minLength: count.optional(),
        maxLength: count.optional(),
        pattern: text.optional(),
        format: text.optional(),
        enum: list,
      })
    case 'date':
      return z.strictObject(dated)
    case 'timestamp':
    case 'time':
      return z.strictObject({ ...dated, timezone: z.boolean().optional(), defaultTimezone: text.optional() })
    case 'integer':
      return z.strictObject({ ...numeric, format: z.enum(integerFormats).optional() })
    case 'number':
      return z.strictObject({ ...numeric, format: z.enum(numberFormats).optional() })
    case 'object':
      return z.strictObject({
        minProperties: count.optional(),
        maxProperties: count.optional(),
        required: z.array(text).min(1).optional(),
      })
    case 'array':
      return z.strictObject({
        minItems: count.optional(),
        maxItems: count.optional(),
        uniqueItems: z.boolean().optional(),
      })
    case 'vector':
      return z.strictObject({
        dimensions: z.int().positive(),
        elementType: z.enum(['bfloat16', 'binary', 'float16', 'float32', 'float64', 'int8', 'uint8']).optional(),
        distanceMetric: z.enum(['cosine', 'dotProduct', 'euclidean', 'hamming', 'manhattan']).optional(),
        normalized: z.boolean().optional(),
        embeddingModel: text.optional(),
        embeddingModelVersion: text.optional(),
      })
    default:
      return undefined
  }
}

const shapes = new Map<string, z.ZodObject | undefined>()

function shapeOf(logicalType: OdcsLogicalType, level: OdcsLevel): z.ZodObject | undefined {
  const key = `${level} ${logicalType}`
  if (!shapes.has(key)) shapes.set(key, optionsShape(logicalType, level))
  return shapes.get(key)
}

export interface ReadOptions {
  readonly options: ValueOptions
  readonly time?: TimeReading
}

/** The options of a property, and how its dates are read; every error in them is noted. */
export function readOptions(
  reader: ContractReader,
  value: Mapping,
  propertyPath: DocumentPath,
  logicalType: OdcsLogicalType | undefined,
  owner: string,
): ReadOptions {
  const path = [...propertyPath, 'logicalTypeOptions']
  const subject = `${owner}, logicalTypeOptions`
  const given = value.logicalTypeOptions
  if (logicalType === undefined) {
    if (isMapping(given) && !Object.hasOwn(value, 'logicalType')) {
      addProblem(reader, {
        code: 'options-without-type',
        message: `${subject}: options need a logicalType, which says what they mean.`,
        path,
        target: 'key',
        help: 'Write logicalType: string (or another type) beside them.',
      })
    }
    return { options: {} }
  }
  if (given === undefined) {
    if (logicalType === 'vector') {
      addProblem(reader, {
        code: 'missing-key',
        message: `${owner}: logicalTypeOptions.dimensions is missing; a vector needs it.`,
        path: propertyPath,
        target: 'key',
      })
    }
    return isTimeType(logicalType)
      ? { options: {}, time: { logicalType, ...timeOfDay(reader, value, logicalType) } }
      : { options: {} }
  }
  const shape = shapeOf(logicalType, reader.level)
  if (shape === undefined) {
    if (isMapping(given) && Object.keys(given).length > 0) {
      addWarning(reader, {
        code: 'options-not-checked',
        message: `${subject}: a ${logicalType} has no options in ODCS; they are not checked.`,
        path,
        target: 'key',
      })
    }
    return { options: {} }
  }
  const misplacedKeys = misplacedOptions(logicalType, reader.level)
  const read = readNode(reader, given, path, shape, { subject, misplacedKeys }) as Mapping | undefined
  if (read === undefined) return isTimeType(logicalType) ? { options: {}, time: { logicalType } } : { options: {} }
  return readOptionsOf(reader, read, path, logicalType, subject, timeOfDay(reader, value, logicalType))
}

/**
 * Whether a date may have a time of day: in ODCS 3.0, which has no type for a timestamp, and where the physical type is one,
 * as converters of tables and schemas still write it.
 */
function timeOfDay(
  reader: ContractReader,
  property: Mapping,
  logicalType: OdcsLogicalType,
): Pick<TimeReading, 'withTimeOfDay'> {
  if (logicalType !== 'date') return {}
  const isTimestamp =
    typeof property.physicalType === 'string' && /^(timestamp|datetime)/i.test(property.physicalType.trim())
  return reader.level === '3.0' || isTimestamp ? { withTimeOfDay: true } : {}
}

type TimeType = TimeReading['logicalType']

function isTimeType(logicalType: string): logicalType is TimeType {
  return logicalType === 'date' || logicalType === 'timestamp' || logicalType === 'time'
}

const misplacedOf = new Map<string, Readonly<Record<string, string>>>()

/** Options of one type that are written at another. */
function misplacedOptions(logicalType: OdcsLogicalType, level: OdcsLevel): Readonly<Record<string, string>> {
  const key = `${level} ${logicalType}`
  const known = misplacedOf.get(key) ?? describeMisplaced(logicalType, level)
  misplacedOf.set(key, known)
  return known
}

function describeMisplaced(logicalType: OdcsLogicalType, level: OdcsLevel): Readonly<Record<string, string>> {
  const owners = new Map<string, OdcsLogicalType[]>()
  for (const type of ['string', 'date', 'timestamp', 'integer', 'number', 'object', 'array'] as const) {
    for (const key of Object.keys(shapeOf(type, level)?.shape ?? {}))
      owners.set(key, [...(owners.get(key) ?? []), type])
  }
  const misplaced: Record<string, string> = {
    precision: 'ODCS has no "precision"; bounds are minimum and maximum.',
    scale: 'ODCS has no "scale"; steps are multipleOf, as 0.01.',
  }
  for (const [key, types] of owners) {
    misplaced[key] =
      `"${key}" is an option of ${types.join(', ')}, and this is ${/^[aeiou]/.test(logicalType) ? 'an' : 'a'} ${logicalType}.`
  }
  return misplaced
}

function readOptionsOf(
  reader: ContractReader,
  read: Mapping,
  path: DocumentPath,
  logicalType: OdcsLogicalType,
  subject: string,
  dayTime: Pick<TimeReading, 'withTimeOfDay'>,
): ReadOptions {
  const at = (key: string): DocumentPath => [...path, key]
  switch (logicalType) {
    case 'string': {
      const pattern =
        typeof read.pattern === 'string'
          ? readPattern(reader, read.pattern, at('pattern'), `${subject}: pattern`)
          : undefined
      return {
        options: {
          ...lengthOf(reader, read, path, subject, 'minLength', 'maxLength', 'string'),
          ...(pattern === undefined ? {} : { pattern: { value: pattern, documentPath: at('pattern') } }),
          ...stringFormat(reader, read.format, at('format'), subject),
        },
      }
    }
    case 'integer':
    case 'number':
      return { options: numericOptions(reader, read, path, subject) }
    case 'date':
    case 'timestamp':
    case 'time': {
      const time = { ...readTime(reader, read, path, logicalType, subject), ...dayTime }
      const parse = (bound: unknown, key: string): number | undefined =>
        readTimeBound(reader, bound, at(key), time, `${subject}: ${key}`)
      return { options: boundsOf(reader, read, path, subject, parse, (value) => shown(value)), time }
    }
    case 'object':
      return {
        options: {
          ...lengthOf(reader, read, path, subject, 'minProperties', 'maxProperties', 'object'),
          ...requiredNames(reader, read.required, at('required'), subject),
        },
      }
    case 'array':
      return {
        options: {
          ...lengthOf(reader, read, path, subject, 'minItems', 'maxItems', 'array'),
          ...(read.uniqueItems === true ? { uniqueItems: { value: true, documentPath: at('uniqueItems') } } : {}),
        },
      }
    case 'vector': {
      const { dimensions } = read
      if (typeof dimensions !== 'number') return { options: {} }
      const documentPath = at('dimensions')
      return { options: { length: { minimum: dimensions, maximum: dimensions, of: 'array', documentPath } } }
    }
    default:
      return { options: {} }
  }
}

function stringFormat(
  reader: ContractReader,
  given: unknown,
  path: DocumentPath,
  subject: string,
): { readonly format?: Placed<string> } {
  if (typeof given !== 'string') return {}
  if (Object.hasOwn(stringFormats, given)) return { format: { value: given, documentPath: path } }
  if (!uncheckedStringFormats.includes(given)) {
    addWarning(reader, {
      code: 'unknown-format',
      message: `${subject}: the format "${given}" is not checked. Checked are ${Object.keys(stringFormats).join(', ')}.`,
      path,
    })
  }
  return {}
}

function numericOptions(reader: ContractReader, read: Mapping, path: DocumentPath, subject: string): ValueOptions {
  const at = (key: string): DocumentPath => [...path, key]
  const parse = (bound: unknown, key: string): Bound | undefined => exactNumber(reader, bound, at(key))
  const options = boundsOf(reader, read, path, subject, parse, (value) => String(value))
  const format = typeof read.format === 'string' ? read.format : undefined
  checkFormatBounds(reader, options.bounds, format, path, subject)
  return {
    ...options,
    ...(format === undefined ? {} : { format: { value: format, documentPath: at('format') } }),
    ...(typeof read.multipleOf === 'number'
      ? { multipleOf: { value: read.multipleOf, documentPath: at('multipleOf') } }
      : {}),
  }
}

/** A number that YAML could not hold exactly is taken from the text, digit by digit. */
function exactNumber(reader: ContractReader, value: unknown, path: DocumentPath): Bound | undefined {
  if (typeof value !== 'number') return undefined
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value
  const { line, column, endLine, endColumn } = reader.document.placeOf(path)
  if (line !== endLine || endColumn === undefined) return value
  const written = (reader.document.text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1, endColumn - 1)
  return /^[+-]?\d+$/.test(written) ? BigInt(written.replace('+', '')).toString() : value
}

function checkFormatBounds(
  reader: ContractReader,
  bounds: Bounds | undefined,
  format: string | undefined,
  path: DocumentPath,
  subject: string,
): void {
  const range = format === undefined ? undefined : integerBounds(format)
  if (bounds === undefined || range === undefined) return
  const least = bounds.minimum ?? bounds.exclusiveMinimum
  const most = bounds.maximum ?? bounds.exclusiveMaximum
  const isTooHigh = least !== undefined && compareBounds(least, range.maximum.toString()) > 0
  const isTooLow = most !== undefined && compareBounds(most, range.minimum.toString()) < 0
  if (!isTooHigh && !isTooLow) return
  addProblem(reader, {
    code: 'contradictory-bounds',
    message: `${subject}: no ${format} (${range.minimum} to ${range.maximum}) can be ${isTooHigh ? `${least} or more` : `${most} or less`}.`,
    path: [...path, 'format'],
  })
}

function compareBounds(left: Bound, right: Bound): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  const isWhole = (bound: Bound): boolean => typeof bound === 'string' || Number.isInteger(bound)
  if (!isWhole(left) || !isWhole(right)) return Number(left) - Number(right)
  const difference = BigInt(left) - BigInt(right)
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

const boundKeys = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const

/** Reads the four bounds into one form and refuses bounds that no value can meet. */
function boundsOf(
  reader: ContractReader,
  read: Mapping,
  path: DocumentPath,
  subject: string,
  parse: (bound: unknown, key: string) => Bound | undefined,
  show: (bound: unknown) => string,
): { readonly bounds?: Bounds } {
  const found: { [Key in (typeof boundKeys)[number]]?: Bound } = {}
  for (const key of boundKeys) {
    if (read[key] === undefined || typeof read[key] === 'boolean') continue
    if (reader.level === '3.0' && plainKey(key) !== key) {
      addWarning(reader, {
        code: 'lenient-spelling',
        message: `${subject}: ${key} is a flag beside ${plainKey(key)} in ODCS 3.0; the value of ODCS 3.1 is taken all the same.`,
        path: [...path, key],
        target: 'key',
      })
    }
    const bound = parse(read[key], key)
    if (bound !== undefined) found[key] = bound
  }
  for (const [flag, plain] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (read[flag] !== true) continue
    const bound = found[plain]
    if (bound === undefined) {
      addWarning(reader, {
        code: 'bound-without-value',
        message: `${subject}: ${flag}: true says nothing without ${plain}.`,
        path: [...path, flag],
      })
      continue
    }
    found[flag] = bound
    delete found[plain]
  }
  const given = boundKeys.filter((key) => found[key] !== undefined)
  const [first] = given
  if (first === undefined) return {}
  const documentKey = read[first] === undefined || typeof read[first] === 'boolean' ? plainKey(first) : first
  checkBounds(reader, found, read, path, subject, show)
  return { bounds: { ...found, documentPath: [...path, documentKey] } }
}

function plainKey(key: string): string {
  return key === 'exclusiveMinimum' ? 'minimum' : key === 'exclusiveMaximum' ? 'maximum' : key
}

function checkBounds(
  reader: ContractReader,
  found: { readonly [Key in (typeof boundKeys)[number]]?: Bound },
  read: Mapping,
  path: DocumentPath,
  subject: string,
  show: (bound: unknown) => string,
): void {
  for (const low of ['minimum', 'exclusiveMinimum'] as const) {
    for (const high of ['maximum', 'exclusiveMaximum'] as const) {
      const [least, most] = [found[low], found[high]]
      if (least === undefined || most === undefined) continue
      const isOpen = low === 'exclusiveMinimum' || high === 'exclusiveMaximum'
      const difference = compareBounds(least, most)
      if (difference < 0 || (difference === 0 && !isOpen)) continue
      const [lowKey, highKey] = [low, high].map((key) => (typeof read[key] === 'boolean' ? plainKey(key) : key)) as [
        string,
        string,
      ]
      addProblem(reader, {
        code: 'contradictory-bounds',
        message: `${subject}: ${lowKey} ${show(read[lowKey])} and ${highKey} ${show(read[highKey])} leave no value that could be valid.`,
        path: [...path, lowKey],
      })
    }
  }
}

function lengthOf(
  reader: ContractReader,
  read: Mapping,
  path: DocumentPath,
  subject: string,
  low: string,
  high: string,
  of: LengthBounds['of'],
): { readonly length?: LengthBounds } {
  const [minimum, maximum] = [read[low], read[high]]
  const least = typeof minimum === 'number' ? minimum : undefined
  const most = typeof maximum === 'number' ? maximum : undefined
  if (least === undefined && most === undefined) return {}
  if (least !== undefined && most !== undefined && least > most) {
    addProblem(reader, {
      code: 'contradictory-bounds',
      message: `${subject}: ${low} ${least} is more than ${high} ${most}, which leaves no value that could be valid.`,
      path: [...path, low],
    })
  }
  return {
    length: {
      ...(least === undefined ? {} : { minimum: least }),
      ...(most === undefined ? {} : { maximum: most }),
      of,
      documentPath: [...path, least === undefined ? high : low],
    },
  }
}

function requiredNames(
  reader: ContractReader,
  given: unknown,
  path: DocumentPath,
  subject: string,
): { readonly requiredNames?: readonly Placed<string>[] } {
  if (!Array.isArray(given)) return {}
  const names: Placed<string>[] = []
  for (const [index, name] of given.entries()) {
    if (typeof name !== 'string') continue
    const documentPath = [...path, index]
    if (names.some((known) => known.value === name)) {
      addProblem(reader, {
        code: 'invalid-value',
        message: `${subject}: required lists "${name}" twice.`,
        path: documentPath,
      })
    } else names.push({ value: name, documentPath })
  }
  return { requiredNames: names }
}

/** How the property's texts become times. An unusable format is an error, since nothing could ever be valid. */
function readTime(
  reader: ContractReader,
  read: Mapping,
  path: DocumentPath,
  logicalType: TimeType,
  subject: string,
): TimeReading {
  const format = typeof read.format === 'string' ? read.format : undefined
  const zone = typeof read.defaultTimezone === 'string' ? read.defaultTimezone : undefined
  const compiled = format === undefined ? undefined : compileTimeFormat(format)
  if (compiled !== undefined && !compiled.ok) {
    addProblem(reader, {
      code: 'invalid-format',
      message: `${subject}: the format ${shown(format)} cannot be used: at character ${compiled.index + 1}, ${compiled.reason}.`,
      path: [...path, 'format'],
      help: "A format is a pattern of the JDK's DateTimeFormatter, as yyyy-MM-dd'T'HH:mm:ssXXX. Without one, values are ISO 8601.",
    })
  }
  const hasZone = zone !== undefined && isTimezone(zone)
  if (zone !== undefined && !hasZone) {
    addProblem(reader, {
      code: 'invalid-timezone',
      message: `${subject}: "${zone}" is no time zone; expected a name as Etc/UTC or Europe/Paris.`,
      path: [...path, 'defaultTimezone'],
    })
  }
  return {
    logicalType,
    ...(compiled?.ok === true && format !== undefined ? { format } : {}),
    ...(hasZone ? { defaultTimezone: zone } : {}),
  }
}

/** A bound in the property's own format or as ISO 8601; a timestamp may be bounded by a date. */
function readTimeBound(
  reader: ContractReader,
  given: unknown,
  path: DocumentPath,
  time: TimeReading,
  subject: string,
): number | undefined {
  const { logicalType, defaultTimezone, withTimeOfDay } = time
  const zone = defaultTimezone === undefined ? {} : { defaultTimezone }
  const readings: TimeReading[] = [time, { logicalType, ...(withTimeOfDay === true ? { withTimeOfDay } : {}), ...zone }]
  if (logicalType === 'timestamp') readings.push({ logicalType: 'date', ...zone })
  for (const reading of readings) {
    const ms = timeReader(reading)(given)
    if (ms !== undefined) return ms
  }
  addProblem(reader, {
    code: 'invalid-bound',
    message: `${subject} is ${shown(given)}, which is no ${logicalType}${time.format === undefined ? ' in ISO 8601' : ` as ${time.format} or in ISO 8601`}.`,
    path,
  })
  return undefined
}
