import { type DocumentPath, didYouMean } from '@kafka-dataops/core'
import { type FieldPath, formatFieldPath, type TimeReading } from '../check-definition.ts'
import { checkDetails } from './details.ts'
import { readEnum } from './enum-values.ts'
import { readOptions, type ValueOptions } from './logical-type-options.ts'
import { isAtLeast } from './odcs-version.ts'
import { addProblem, type ContractReader, isMapping, itemsOf, type Mapping, readNode } from './reader.ts'
import { checkRelationships } from './relationships.ts'
import { keysOfLaterVersions, type OdcsLogicalType, shapesOf } from './shapes.ts'

/** One field of a record as the contract describes it, with what its values must be. */
export interface Field {
  /** The name in the record: physicalName, else name. */
  readonly name: string
  /** The name in the contract. */
  readonly logicalName: string
  readonly path: FieldPath
  readonly documentPath: DocumentPath
  readonly logicalType?: OdcsLogicalType
  /** Of a date, timestamp or time. */
  readonly time?: TimeReading
  readonly options: ValueOptions
  readonly required: boolean
  readonly unique: boolean
  readonly primaryKey: boolean
  /** Values must never be shown. */
  readonly sensitive: boolean
  readonly children: readonly Field[]
  readonly items?: Field
  /** Of a map: its keys and values. */
  readonly entryKey?: Field
  readonly entryValue?: Field
  readonly rules: readonly { readonly value: unknown; readonly path: DocumentPath }[]
  readonly relationships: readonly DocumentPath[]
}

/** One entry of the contract's `schema`: what the records of a topic look like. */
export interface SchemaObject {
  readonly name: string
  readonly physicalName?: string
  readonly physicalType?: string
  readonly documentPath: DocumentPath
  readonly value: Mapping
  readonly fields: readonly Field[]
  readonly rules: readonly { readonly value: unknown; readonly path: DocumentPath }[]
  readonly relationships: readonly DocumentPath[]
}

/** More fields than any schema has; reached only when YAML aliases multiply (a file of a kilobyte can hold billions). */
export const maxFields = 100_000
/** Deeper than a file can nest; reached only by an alias to what encloses it. */
const maxDepth = 150

/** The schema objects of a contract; every error in them is noted. */
export function readSchema(reader: ContractReader, schema: unknown): readonly SchemaObject[] {
  const budget: FieldBudget = { left: maxFields, isSpent: false }
  return itemsOf(schema, ['schema']).flatMap((item, index) => {
    const object = readSchemaObject(reader, item.value, item.path, index, budget)
    return object === undefined ? [] : [object]
  })
}

interface FieldBudget {
  left: number
  isSpent: boolean
}

function readSchemaObject(
  reader: ContractReader,
  value: unknown,
  path: DocumentPath,
  index: number,
  budget: FieldBudget,
): SchemaObject | undefined {
  const given = isMapping(value) && typeof value.name === 'string' ? `"${value.name}"` : `${index + 1}`
  const subject = `Schema object ${given}`
  const misplacedKeys = keysOfLaterVersions(reader.level)
  const read = readNode(reader, value, path, shapesOf(reader.level).schemaObject, { subject, misplacedKeys })
  if (read === undefined || !isMapping(value)) return undefined
  checkDetails(reader, value, path, subject)
  const relationships = checkRelationships(reader, value, path, 'object', subject)
  return {
    name: read.name ?? `schema-${index + 1}`,
    ...(read.physicalName === undefined ? {} : { physicalName: read.physicalName }),
    ...(read.physicalType === undefined ? {} : { physicalType: read.physicalType }),
    documentPath: path,
    value,
    fields: readFields(reader, value.properties, [...path, 'properties'], [], subject, budget),
    rules: itemsOf(value.quality, [...path, 'quality']),
    relationships,
  }
}

function readFields(
  reader: ContractReader,
  properties: unknown,
  documentPath: DocumentPath,
  parent: FieldPath,
  owner: string,
  budget: FieldBudget,
): readonly Field[] {
  const fields = itemsOf(properties, documentPath).flatMap((item) => {
    const field = readField(reader, item.value, item.path, parent, owner, 'property', budget)
    return field === undefined ? [] : [field]
  })
  const firstOf = new Map<string, Field>()
  for (const field of fields) {
    const first = firstOf.get(field.name)
    if (first === undefined) firstOf.set(field.name, field)
    else {
      addProblem(reader, {
        code: 'duplicate-property',
        message: `${owner} has the property "${field.name}" twice; the first is on line ${reader.document.placeOf(first.documentPath).line}.`,
        path: [...field.documentPath, 'name'],
      })
    }
  }
  return [...firstOf.values()]
}

type FieldRole = 'property' | 'item' | 'entry'

/** Contracts that were converted by hand still have these; their opposites and new names are easily mistaken. */
const keysOfOdcs2: Readonly<Record<string, string>> = {
  isNullable: '"isNullable" is of ODCS 2; its opposite is required.',
  isUnique: '"isUnique" is of ODCS 2; it is unique now.',
  isPrimary: '"isPrimary" is of ODCS 2; it is primaryKey now.',
}

function readField(
  reader: ContractReader,
  value: unknown,
  documentPath: DocumentPath,
  parent: FieldPath,
  owner: string,
  role: FieldRole,
  budget: FieldBudget,
): Field | undefined {
  if (!spend(reader, budget, documentPath, parent.length)) return undefined
  const given = isMapping(value) ? value : {}
  const logicalName = typeof given.name === 'string' ? given.name : ''
  const name = typeof given.physicalName === 'string' ? given.physicalName : logicalName
  const path: FieldPath =
    role === 'property' ? [...parent, name] : [...parent, { each: role === 'item' ? 'item' : 'entry' }]
  const subject =
    role === 'property' && name === ''
      ? `A property of ${owner.charAt(0).toLowerCase()}${owner.slice(1)}`
      : `Property "${formatFieldPath('value', path)}"`
  const shapes = shapesOf(reader.level)
  const read = readNode(reader, value, documentPath, role === 'property' ? shapes.property : shapes.item, {
    subject,
    misplacedKeys: { ...keysOfLaterVersions(reader.level), ...keysOfOdcs2 },
  })
  if (read === undefined || !isMapping(value)) return undefined
  checkDetails(reader, value, documentPath, subject)
  const logicalType = read.logicalType ?? impliedType(value)
  checkChildren(reader, value, documentPath, logicalType, role, subject)
  const { options, time } = readOptions(reader, value, documentPath, read.logicalType, subject)
  const listed = readEnum(reader, value, documentPath, read.logicalType, subject)
  const below = (key: string): DocumentPath => [...documentPath, key]
  const readPart = (part: unknown, at: DocumentPath, partRole: FieldRole): Field | undefined =>
    isMapping(part) ? readField(reader, part, at, path, subject, partRole, budget) : undefined
  const items = logicalType === 'array' ? readPart(value.items, below('items'), 'item') : undefined
  const map = isMapping(value.map) ? value.map : {}
  const entryKey = readPart(map.key, [...below('map'), 'key'], 'entry')
  const entryValue = readPart(map.value, [...below('map'), 'value'], 'entry')
  return {
    name,
    logicalName,
    path,
    documentPath,
    ...(logicalType === undefined ? {} : { logicalType }),
    ...(time === undefined ? {} : { time }),
    options: listed === undefined ? options : { ...options, enum: listed },
    required: read.required ?? false,
    unique: read.unique ?? false,
    primaryKey: read.primaryKey ?? false,
    sensitive: isSensitive(value),
    children: readFields(reader, value.properties, below('properties'), path, subject, budget),
    ...(items === undefined ? {} : { items }),
    ...(entryKey === undefined ? {} : { entryKey }),
    ...(entryValue === undefined ? {} : { entryValue }),
    rules: itemsOf(value.quality, below('quality')),
    relationships: checkRelationships(reader, value, documentPath, 'property', subject),
  }
}

function spend(reader: ContractReader, budget: FieldBudget, path: DocumentPath, depth: number): boolean {
  budget.left -= 1
  if (budget.left >= 0 && depth < maxDepth) return true
  if (!budget.isSpent) {
    const limit =
      depth < maxDepth ? `more than ${maxFields.toLocaleString('en')} properties` : `over ${maxDepth} levels`
    addProblem(reader, {
      code: 'contract-too-large',
      message: `The contract has ${limit} once its YAML aliases are followed.`,
      path,
    })
  }
  budget.isSpent = true
  return false
}

/** A property that lists properties or items says what it is. */
function impliedType(value: Mapping): OdcsLogicalType | undefined {
  if (Object.hasOwn(value, 'logicalType')) return undefined
  if (Array.isArray(value.properties)) return 'object'
  if (isMapping(value.items)) return 'array'
  return undefined
}

const keyOfType: Readonly<Record<string, OdcsLogicalType>> = { properties: 'object', items: 'array', map: 'map' }

function checkChildren(
  reader: ContractReader,
  value: Mapping,
  path: DocumentPath,
  logicalType: OdcsLogicalType | undefined,
  role: FieldRole,
  subject: string,
): void {
  for (const [key, owner] of Object.entries(keyOfType)) {
    const isImplied = logicalType === undefined && key !== 'map'
    if (!Object.hasOwn(value, key) || logicalType === owner || isImplied) continue
    // The schemas allow properties on any item; they would describe nothing there.
    if (key === 'properties' && role === 'item') continue
    addProblem(reader, {
      code: 'misplaced-key',
      message: `${subject}: "${key}" belongs to logicalType ${owner}, and this is ${logicalType === undefined ? 'of no type' : withArticle(logicalType)}.`,
      path: [...path, key],
      target: 'key',
    })
  }
  if (logicalType === 'map' && isAtLeast(reader.level, '3.2')) checkMap(reader, value, path, subject)
}

function checkMap(reader: ContractReader, value: Mapping, path: DocumentPath, subject: string): void {
  if (!Object.hasOwn(value, 'map')) {
    addProblem(reader, {
      code: 'missing-key',
      message: `${subject}: map is missing; a map says what its key and value are.`,
      path,
      target: 'key',
    })
    return
  }
  const map = isMapping(value.map) ? value.map : undefined
  if (map === undefined) return
  for (const key of ['key', 'value']) {
    if (isMapping(map[key])) continue
    const isMissing = !Object.hasOwn(map, key)
    addProblem(reader, {
      code: isMissing ? 'missing-key' : 'invalid-value',
      message: `${subject}: map.${key} ${isMissing ? 'is missing' : 'must be a mapping'}.`,
      path: [...path, 'map', key],
      ...(isMissing ? { target: 'key' as const } : {}),
    })
  }
  for (const key of Object.keys(map).filter((key) => key !== 'key' && key !== 'value')) {
    addProblem(reader, {
      code: 'unknown-key',
      message: `${subject}: unknown key "${key}" in map.${didYouMean(key, ['key', 'value'])}`,
      path: [...path, 'map', key],
      target: 'key',
    })
  }
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

const harmlessClasses = /^(public|none|open|unclassified|unrestricted|non-?sensitive)$/i
const sensitiveTags =
  /(^|[^a-z])(pii|phi|pci|gdpr|personal|private|sensitive|confidential|restricted|secret)([^a-z]|$)/i

/** A classification other than public, an encrypted twin, or a tag as `pii`: values of the field are never shown. */
function isSensitive(value: Mapping): boolean {
  if (typeof value.classification === 'string' && !harmlessClasses.test(value.classification.trim())) return true
  if (typeof value.encryptedName === 'string') return true
  return Array.isArray(value.tags) && value.tags.some((tag) => typeof tag === 'string' && sensitiveTags.test(tag))
}

/** A field and all below it, parents first. */
export function* walkFields(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    yield field
    yield* walkFields(field.children)
    if (field.items !== undefined) yield* walkFields([field.items])
    if (field.entryValue !== undefined) yield* walkFields([field.entryValue])
  }
}
