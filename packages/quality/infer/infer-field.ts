import {
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
  yamlEntry,
  yamlInline,
  yamlMapping,
} from '@kafka-dataops/core'
import { countOf, type FieldProfile, fieldsInOrder, type ValueType } from '../statistics/field-profile.ts'
import { enough } from './enough.ts'
import { evidenceOf } from './evidence.ts'
import { inferBounds } from './infer-bounds.ts'
import { personalDataOf } from './personal-data.ts'

export interface InferOptions {
  /** Comments may show texts. */
  readonly showValues: boolean
  /** Decimals beyond 15 digits arrive as text (Avro). */
  readonly decimalTexts: boolean
}

export interface InferredField {
  readonly property: YamlMapping
  readonly evidence: readonly string[]
}

type Logical = 'string' | 'date' | 'timestamp' | 'number' | 'integer' | 'boolean' | 'object' | 'array'

/** The properties of an object in the order of its fields. */
export function inferFields(
  owner: FieldProfile,
  what: 'records' | 'objects',
  options: InferOptions,
): readonly InferredField[] {
  const places = owner.types.object ?? 0
  if (isMap(owner)) return []
  return fieldsInOrder(owner).map(([name, field]) => ({
    property: yamlMapping([yamlEntry('name', name), ...describe(name, field, places, options)]),
    evidence: evidenceOf(field, places, what, options.showValues && personalDataOf(name, field) === undefined),
  }))
}

/** All that is said of a value beside its name. */
function describe(
  name: string,
  field: FieldProfile,
  places: number,
  options: InferOptions,
): readonly (YamlEntry | undefined)[] {
  const personal = personalDataOf(name, field)
  const { type, isDominant } = typeOf(field, options)
  const isSure = type !== undefined && !isDominant
  const isAlwaysThere = places >= enough.always && field.present >= places
  const isRequired = isAlwaysThere && field.nulls === 0
  const rules = [
    ...(isAlwaysThere && !isRequired && name !== '' ? [presenceRule] : []),
    ...(isDominant && type !== undefined ? [{ value: dominantTypeRule(type, field) }] : []),
    ...(type === 'string' && isSure && personal === undefined ? listRule(field).map((value) => ({ value })) : []),
  ]
  return [
    personal === undefined
      ? undefined
      : yamlEntry('classification', 'confidential', { after: `taken for personal data: ${personal}` }),
    isSure ? yamlEntry('logicalType', type) : undefined,
    isRequired ? yamlEntry('required', true) : undefined,
    ...(isSure ? optionsOf(name, field, type) : []),
    ...(isSure ? childrenOf(field, type, options) : []),
    rules.length === 0 ? undefined : yamlEntry('quality', { kind: 'sequence', items: rules }),
  ]
}

interface InferredType {
  readonly type: Logical | undefined
  /** Nearly all values have it, some have another. */
  readonly isDominant: boolean
}

function typeOf(field: FieldProfile, { decimalTexts }: InferOptions): InferredType {
  const count = countOf(field)
  if (count < enough.typed) return { type: undefined, isDominant: false }
  const counts = new Map<Logical, number>()
  for (const [type, times] of Object.entries(field.types) as [ValueType, number][]) {
    const logical = logicalTypes[type]
    counts.set(logical, (counts.get(logical) ?? 0) + times)
  }
  const isDecimal = decimalTexts && field.texts?.forms.includes('decimal') === true && field.texts.empty === 0
  if (isDecimal && (counts.has('number') || counts.has('integer'))) join(counts, 'string', 'number')
  if (counts.has('number')) join(counts, 'integer', 'number')
  const [most, ...others] = [...counts].sort(([, left], [, right]) => right - left)
  if (most === undefined) return { type: undefined, isDominant: false }
  const [type, times] = most
  if (others.length === 0 && field.notFinite === 0) return { type: timeType(field) ?? type, isDominant: false }
  const isDominant = count >= enough.always && times >= enough.dominantShare * count && field.notFinite === 0
  return { type: isDominant ? type : undefined, isDominant }
}

const logicalTypes: Readonly<Record<ValueType, Logical>> = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  string: 'string',
  bytes: 'string',
  object: 'object',
  array: 'array',
}

function join(counts: Map<Logical, number>, from: Logical, into: Logical): void {
  const times = counts.get(from)
  if (times === undefined) return
  counts.delete(from)
  counts.set(into, (counts.get(into) ?? 0) + times)
}

/** Texts that were all dates or all timestamps, often enough and never empty. */
function timeType({ texts, types }: FieldProfile): 'date' | 'timestamp' | undefined {
  if (texts === undefined || types.bytes !== undefined || texts.count < enough.always || texts.empty > 0)
    return undefined
  return texts.forms.find((form) => form === 'date' || form === 'timestamp')
}

function optionsOf(name: string, field: FieldProfile, type: Logical): readonly YamlEntry[] {
  const options = type === 'string' ? stringOptions(field) : inferBounds(name, field, type)
  return Object.keys(options.value).length === 0
    ? []
    : [
        yamlEntry(
          'logicalTypeOptions',
          yamlInline(options.value),
          options.why === undefined ? {} : { after: options.why },
        ),
      ]
}

function stringOptions({ texts, types }: FieldProfile): { readonly value: object; readonly why?: string } {
  if (texts === undefined || types.bytes !== undefined || texts.count < enough.always || texts.empty > 0)
    return { value: {} }
  const format = texts.forms.find((form) => form === 'uuid' || form === 'email' || form === 'ipv4' || form === 'ipv6')
  return format === undefined ? { value: { minLength: 1 }, why: 'never empty' } : { value: { format } }
}

function childrenOf(field: FieldProfile, type: Logical, options: InferOptions): readonly YamlEntry[] {
  if (type === 'object') {
    const fields = inferFields(field, 'objects', options)
    return fields.length === 0 ? [] : [yamlEntry('properties', propertiesOf(fields))]
  }
  const { items } = field
  if (type !== 'array' || items === undefined) return []
  const described = yamlMapping(describe('', items, items.present, options))
  if (described.entries.length === 0) return []
  return [yamlEntry('items', described, { above: evidenceOf(items, items.present, 'items', options.showValues) })]
}

export function propertiesOf(fields: readonly InferredField[]): YamlNode {
  return { kind: 'sequence', items: fields.map(({ property, evidence }) => ({ value: property, above: evidence })) }
}

/** Many keys of which each object has few, and values of one kind: the keys are data. */
function isMap(owner: FieldProfile): boolean {
  const fields = [...(owner.fields?.values() ?? [])]
  const objects = owner.types.object ?? 0
  if (owner.fieldsNotKept === 'keys') return true
  if (fields.length < 50) return false
  const kinds = new Set(fields.map((field) => Object.keys(field.types).sort().join()))
  return kinds.size === 1 && fields.every((field) => field.present * 2 < objects)
}

const presenceRule = {
  value: yamlInline({ type: 'custom', engine: 'kafka-dataops', implementation: { check: 'presence' } }),
  above: ['always there, sometimes null'],
}

/** Twice the share that was seen, and one percent. */
function dominantTypeRule(type: Logical, field: FieldProfile): YamlNode {
  const count = countOf(field)
  const isType = (seen: ValueType): boolean => logicalTypes[seen] === type || (type === 'number' && seen === 'integer')
  const others = (Object.entries(field.types) as [ValueType, number][]).reduce(
    (sum, [seen, times]) => sum + (isType(seen) ? 0 : times),
    0,
  )
  return yamlMapping([
    yamlEntry('type', 'custom'),
    yamlEntry('engine', 'kafka-dataops'),
    yamlEntry(
      'implementation',
      yamlInline({
        check: 'type',
        logicalType: type,
        mustBeLessOrEqualTo: Math.ceil((200 * others) / count) + 1,
        unit: 'percent',
      }),
      { after: `${others} of ${count} are of another type; correct them and say logicalType: ${type}` },
    ),
  ])
}

/** All texts there are, when few were seen often. One text alone may be what the records were picked by. */
function listRule({ frequent, texts, types }: FieldProfile): readonly YamlNode[] {
  if (frequent === undefined || texts === undefined || frequent.missed > 0 || types.bytes !== undefined) return []
  const values = [...frequent.counts]
  const isList =
    values.length > 1 &&
    values.length <= enough.listed &&
    texts.count >= enough.valuesPerListed * values.length &&
    texts.count >= enough.always &&
    values.every(([value, times]) => times >= enough.timesEach && typeof value === 'string' && value.length <= 60)
  if (!isList) return []
  const ordered = values.map(([value]) => String(value)).sort()
  return [
    yamlMapping([
      yamlEntry('metric', 'invalidValues'),
      yamlEntry('arguments', yamlInline({ validValues: ordered }), {
        above: [`the rarest was seen ${Math.min(...values.map(([, times]) => times))} times`],
      }),
      yamlEntry('mustBe', 0),
    ]),
  ]
}
