import type { DocumentPath } from '@kafka-dataops/core'
import { type CheckRule, type FieldPath, formatFieldPath, type LogicalType } from '../check-definition.ts'
import { type Field, walkFields } from './fields.ts'
import type { ValueOptions } from './logical-type-options.ts'
import type { OdcsLogicalType } from './shapes.ts'
import { addCheck, addNotExecuted, isSensitiveAt, type TopicChecks } from './topic-checks.ts'
import { uniquenessProblem } from './uniqueness.ts'

/** Compiles what the contract says about the fields themselves: that they are there, of their type, and valid. */
export function compileStructure(topic: TopicChecks): void {
  for (const field of walkFields(topic.object.fields)) compileField(topic, field)
  for (const documentPath of topic.object.relationships) addRelationship(topic, [], documentPath)
}

interface FieldCheck {
  readonly rule: CheckRule
  readonly label?: string
  /** The rest of a sentence that starts with the field. */
  readonly says: string
  readonly documentPath: DocumentPath
}

function compileField(topic: TopicChecks, field: Field): void {
  const sensitive = isSensitiveAt(topic.object.fields, field.path)
  const shown = formatFieldPath('value', field.path)
  for (const check of [...presenceChecks(field), ...typeChecks(field), ...validityChecks(field)]) {
    addCheck(topic, {
      rule: check.rule,
      label: check.label ?? check.rule.kind,
      name: `${shown} ${check.says}`,
      path: field.path,
      documentPath: check.documentPath,
      sensitive,
    })
  }
  for (const { value: name, documentPath } of field.options.requiredNames ?? []) {
    const child = field.children.find((candidate) => candidate.name === name)
    if (child?.required === true || child?.primaryKey === true) continue
    addCheck(topic, {
      rule: { kind: 'presence' },
      label: 'presence',
      name: `${formatFieldPath('value', [...field.path, name])} is present`,
      path: [...field.path, name],
      documentPath,
    })
  }
  if (field.unique) compileUnique(topic, field, shown, sensitive)
  addUnsupported(topic, field, shown)
}

/** Compared over all records, so it looks at whole records. */
function compileUnique(topic: TopicChecks, field: Field, shown: string, sensitive: boolean): void {
  const { path } = field
  const documentPath = [...field.documentPath, 'unique']
  const reason = uniquenessProblem(path)
  if (reason !== undefined) {
    addNotExecuted(topic, { label: 'unique', name: `${shown} is unique`, path, documentPath, reason })
    return
  }
  addCheck(topic, {
    rule: { kind: 'uniqueness', fields: [path] },
    label: 'unique',
    name: `${shown} is unique`,
    path: [],
    about: path,
    documentPath,
    sensitive,
  })
}

/**
 * `required` means: there, and not null. The two are checked apart, so that an absent field and a null one are never
 * counted together. An item of an array or an entry of a map cannot be absent.
 */
function presenceChecks(field: Field): readonly FieldCheck[] {
  if (!field.required && !field.primaryKey) return []
  const documentPath = [...field.documentPath, field.required ? 'required' : 'primaryKey']
  const isNamed = typeof field.path.at(-1) === 'string'
  const presence: FieldCheck = { rule: { kind: 'presence' }, says: 'is present', documentPath }
  const notNull: FieldCheck = {
    rule: { kind: 'completeness', counts: ['null'], missingValues: [] },
    label: 'not-null',
    says: 'is not null',
    documentPath,
  }
  return isNamed ? [presence, notNull] : [notNull]
}

/** A vector is an array of numbers in the records. */
function recordType(logicalType: OdcsLogicalType): LogicalType {
  return logicalType === 'vector' ? 'array' : logicalType
}

function typeChecks(field: Field): readonly FieldCheck[] {
  if (field.logicalType === undefined) return []
  const { format } = field.options
  const type = recordType(field.logicalType)
  const timeFormat = field.time?.format
  return [
    {
      rule: {
        kind: 'type',
        logicalType: type,
        ...(format === undefined ? {} : { format: format.value }),
        ...(field.time === undefined ? {} : { time: field.time }),
      },
      says: `is ${withArticle(field.logicalType)}${format === undefined ? '' : ` (${format.value})`}${timeFormat === undefined ? '' : ` as ${timeFormat}`}`,
      documentPath: format?.documentPath ?? [...field.documentPath, 'logicalType'],
    },
  ]
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function validityChecks(field: Field): readonly FieldCheck[] {
  const { bounds, length, pattern, enum: listed, multipleOf, uniqueItems } = field.options
  const checks: FieldCheck[] = []
  if (bounds !== undefined) {
    const { documentPath, ...range } = bounds
    const time = field.time === undefined ? {} : { time: field.time }
    checks.push({ rule: { kind: 'range', ...range, ...time }, says: rangeWords(field.options, field), documentPath })
  }
  if (length !== undefined) {
    const { documentPath, ...rule } = length
    checks.push({ rule: { kind: 'length', ...rule }, says: lengthWords(length), documentPath })
  }
  if (pattern !== undefined) {
    checks.push({
      rule: { kind: 'pattern', pattern: pattern.value },
      says: `matches ${pattern.value}`,
      documentPath: pattern.documentPath,
    })
  }
  if (listed !== undefined) {
    checks.push({
      rule: { kind: 'enum', values: listed.values },
      says: enumWords(listed.values),
      documentPath: listed.documentPath,
    })
  }
  if (multipleOf !== undefined) {
    const { value: divisor, documentPath } = multipleOf
    checks.push({ rule: { kind: 'multiple-of', divisor }, says: `is a multiple of ${divisor}`, documentPath })
  }
  if (uniqueItems !== undefined) {
    const { documentPath } = uniqueItems
    checks.push({ rule: { kind: 'unique-items' }, says: 'has no item twice', documentPath })
  }
  return checks
}

/** `is between 1000 and 200000`, `is over 0 and at most 10`. */
function rangeWords(options: ValueOptions, field: Field): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = options.bounds ?? {}
  const show = (bound: unknown): string =>
    field.time !== undefined && typeof bound === 'number' ? timeWords(bound, field.time.logicalType) : String(bound)
  if (minimum !== undefined && maximum !== undefined) return `is between ${show(minimum)} and ${show(maximum)}`
  const parts = [
    ...(minimum === undefined ? [] : [`at least ${show(minimum)}`]),
    ...(exclusiveMinimum === undefined ? [] : [`over ${show(exclusiveMinimum)}`]),
    ...(maximum === undefined ? [] : [`at most ${show(maximum)}`]),
    ...(exclusiveMaximum === undefined ? [] : [`under ${show(exclusiveMaximum)}`]),
  ]
  return `is ${parts.join(' and ')}`
}

function timeWords(ms: number, logicalType: string): string {
  const text = new Date(ms).toISOString()
  if (logicalType === 'date' && text.endsWith('T00:00:00.000Z')) return text.slice(0, 10)
  return logicalType === 'time' ? text.slice(11, 19) : text.replace('.000Z', 'Z')
}

const lengthUnits = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  object: ['property', 'properties'],
} as const

export function lengthWords(length: {
  readonly minimum?: number
  readonly maximum?: number
  readonly of: keyof typeof lengthUnits
}): string {
  const { minimum, maximum, of } = length
  const [one, many] = lengthUnits[of]
  const unit = (maximum ?? minimum) === 1 ? one : many
  if (minimum !== undefined && minimum === maximum) return `has ${minimum} ${unit}`
  if (minimum !== undefined && maximum !== undefined) return `has ${minimum} to ${maximum} ${unit}`
  return minimum === undefined ? `has at most ${maximum} ${unit}` : `has at least ${minimum} ${unit}`
}

export function enumWords(values: readonly (string | number | boolean)[]): string {
  const shown = values.slice(0, 5).map((value) => (value === '' ? '""' : String(value)))
  const more = values.length - shown.length
  return `is one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What the contract says and this version does not check: told, never dropped. */
function addUnsupported(topic: TopicChecks, field: Field, shown: string): void {
  const { path } = field
  const tell = (label: string, says: string, documentPath: DocumentPath, reason: string): void =>
    addNotExecuted(topic, { label, name: `${shown} ${says}`, path, documentPath, reason })
  if (field.primaryKey && !field.unique) {
    tell(
      'primary-key',
      'is a primary key',
      [...field.documentPath, 'primaryKey'],
      'That it is there and not null is checked. A topic may hold a key again with every update, so uniqueness is checked only where unique: true asks for it.',
    )
  }
  if (field.entryKey !== undefined && Object.keys(field.entryKey.options).length > 0) {
    tell('map-keys', 'has valid keys', field.entryKey.documentPath, 'Rules for the keys of a map are not checked.')
  }
  for (const documentPath of field.relationships) addRelationship(topic, path, documentPath)
}

function addRelationship(topic: TopicChecks, path: FieldPath, documentPath: DocumentPath): void {
  addNotExecuted(topic, {
    label: 'relationship',
    name: 'Foreign key',
    path,
    documentPath,
    reason: 'A foreign key needs the records of another topic or table beside these.',
  })
}
