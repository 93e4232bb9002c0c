import { type Field, isNamed, type RecordSchema, type Schema, typeName, type UnionSchema } from '@kafka-dataops/avro'
import type { LabelledIncompatibility } from './model.ts'
import { sampleValue } from './sample-value.ts'

/** What to tell a person about one incompatibility. */
export interface Explanation {
  /** Which data or which reader breaks, with a value that would fail. One or two sentences. */
  readonly consequence: string
  /** The smallest safe change. */
  readonly help: string
}

/** Explains an incompatibility between the new schema and an earlier one. */
export function explain(incompatibility: LabelledIncompatibility, newSchema: Schema): Explanation {
  const { direction, earlier } = incompatibility
  const isBackward = direction === 'backward'
  const [reader, writer] = isBackward ? [newSchema, earlier.schema] : [earlier.schema, newSchema]
  const parties = { ...incompatibility, isBackward, label: earlier.label }
  const at = follow(reader, incompatibility.readerPath, writer, incompatibility.writerPath)
  const { value, help } = detail(parties, at)
  return { consequence: consequence(parties, value), help }
}

interface Parties {
  readonly type: LabelledIncompatibility['type']
  readonly isBackward: boolean
  readonly label: string
}

function consequence({ isBackward, label }: Parties, value: string | undefined): string {
  const example = value === undefined ? '' : `, for example ${value}`
  return isBackward
    ? `Consumers with the new schema fail on records that were written with ${label}${example}.`
    : `Consumers that still have ${label} fail on records of producers with the new schema${example}.`
}

interface Detail {
  /** A value, as JSON, that the reader cannot read. */
  readonly value?: string
  readonly help: string
}

function detail(parties: Parties, { reader, writer, field, owner }: Position): Detail {
  switch (parties.type) {
    case 'READER_FIELD_MISSING_DEFAULT_VALUE':
      return missingField(parties, field, owner)
    case 'MISSING_ENUM_SYMBOLS':
      return missingSymbols(parties, reader, writer)
    case 'MISSING_UNION_BRANCH':
      return missingBranch(parties, reader, writer)
    case 'NAME_MISMATCH':
      return nameMismatch(parties, reader, writer)
    case 'FIXED_SIZE_MISMATCH':
      return {
        help: 'Keep the size. For another size, add a new field of a new fixed type with a default, and leave this one until no reader needs it.',
      }
    case 'TYPE_MISMATCH':
      return typeMismatch(parties, reader, writer, field, owner)
  }
}

function missingField(
  { isBackward, label }: Parties,
  field: Field | undefined,
  owner: RecordSchema | undefined,
): Detail {
  if (field === undefined) return { help: 'Give the field a default.' }
  const { name } = field
  const value = owner === undefined ? {} : { value: sampleValue(owner) }
  if (isBackward) return { ...value, help: `Give "${name}" a default, as ${defaultAdvice(field)}.` }
  return {
    ...value,
    help: `Keep "${name}" until no consumer has ${label} any more; or first release a version in which "${name}" has a default, let every consumer take it, and remove the field then.`,
  }
}

/** What to write into the field for a default to be there: by its type, or made optional. */
function defaultAdvice(field: Field): string {
  const { schema } = field.type
  const plain: Readonly<Record<string, string>> = {
    string: '""',
    int: '0',
    long: '0',
    float: '0',
    double: '0',
    boolean: 'false',
    bytes: '""',
    array: '[]',
    map: '{}',
    null: 'null',
  }
  if (schema.type === 'union') {
    const first = schema.branches[0]?.schema
    const fallback = first === undefined ? undefined : plain[first.type]
    if (fallback !== undefined) return `"default": ${fallback}`
  }
  if (schema.type === 'enum') {
    const symbol = schema.default ?? schema.symbols[0] ?? ''
    return `"default": "${symbol}" (the default of the enum does not count for the field)`
  }
  const optional = `"type": ["null", ${isNamed(schema) ? `"${schema.fullName}"` : '…'}], "default": null`
  const fallback = plain[schema.type]
  if (fallback === undefined) return optional
  return `"default": ${fallback}, or make it optional: "type": ["null", ${JSON.stringify(schema.type)}], "default": null`
}

function missingSymbols({ isBackward, label }: Parties, reader: Schema, writer: Schema): Detail {
  if (reader.type !== 'enum' || writer.type !== 'enum') return { help: 'Give the enum a default.' }
  const missing = writer.symbols.filter((symbol) => !reader.symbols.includes(symbol))
  const list = missing.map((symbol) => `"${symbol}"`).join(', ')
  const value = missing[0] === undefined ? {} : { value: JSON.stringify(missing[0]) }
  const name = reader.name
  if (isBackward) {
    return {
      ...value,
      help: `Keep ${list} in ${name}, or give the enum (not the field) a default that stands for symbols it does not know.`,
    }
  }
  const hasDefault = writer.default !== undefined
  return {
    ...value,
    help: hasDefault
      ? `The default that ${name} now has helps only consumers that have it: release it first, without ${list}; add ${list} when every consumer has it.`
      : `Release ${name} with a default of its own first ("default": "${reader.symbols[0] ?? 'UNKNOWN'}" in the enum, not in the field), and add ${list} when every consumer has it. Adding a symbol is safe at once only for readers of the new schema (level BACKWARD); consumers of ${label} have no place for it.`,
  }
}

function missingBranch({ isBackward, label }: Parties, reader: Schema, writer: Schema): Detail {
  const branch = typeName(writer)
  const value = { value: sampleValue(writer) }
  if (isBackward) {
    const keep =
      reader.type === 'union' ? `Keep ${branch} in the union` : `Keep the type, or make it a union that holds ${branch}`
    return {
      ...value,
      help: `${keep}: records with ${writer.type === 'null' ? 'no value' : `a ${branch}`} are already stored.`,
    }
  }
  return {
    ...value,
    help: `Let every consumer take a schema that reads ${branch} first, and let producers write it then: that is the order that level BACKWARD allows. Consumers of ${label} have no place for it.`,
  }
}

function nameMismatch({ isBackward, label }: Parties, reader: Schema, writer: Schema): Detail {
  if (!isNamed(reader) || !isNamed(writer) || reader.name === writer.name) {
    return { help: 'Take the alias away that another field has as its name: one field may match only one.' }
  }
  return {
    help: isBackward
      ? `Keep the name ${writer.fullName}, or add it as an alias: "aliases": ["${writer.fullName}"] in ${reader.fullName}.`
      : `Keep the name ${reader.fullName}: an alias in the new schema does not help consumers of ${label}.`,
  }
}

function typeMismatch(
  { type, isBackward, label }: Parties,
  reader: Schema,
  writer: Schema,
  field: Field | undefined,
  owner: RecordSchema | undefined,
): Detail {
  // Java's corner: the field is missing, and only its enum has a default.
  if (field?.type.schema.type === 'enum' && reader === field.type.schema && writer.type === 'record') {
    const value = owner === undefined ? {} : { value: sampleValue(owner) }
    return { ...value, help: `Give "${field.name}" itself a default, as ${defaultAdvice(field)}.` }
  }
  if (writer.type === 'null') return missingBranch({ type, isBackward, label }, reader, writer)
  const value = { value: failingValue(reader, writer) }
  const what = field === undefined ? 'the type' : `the type of "${field.name}"`
  const [now, before] = isBackward ? [reader, writer] : [writer, reader]
  const widens = isPromotion(before.type, now.type)
  if (!isBackward && widens) {
    return {
      ...value,
      help: `${before.type} to ${now.type} is safe for readers of the new schema only: upgrade every consumer before any producer, which is what level BACKWARD allows, or keep ${before.type}.`,
    }
  }
  if (isBackward && isPromotion(now.type, before.type)) {
    return {
      ...value,
      help: `Keep ${before.type}: a ${before.type} that is stored may not fit into ${now.type}.`,
    }
  }
  const next = field === undefined ? 'a new field' : `a new field (as "${field.name}_${now.type}")`
  return {
    ...value,
    help: `Keep ${what}, and add ${next} with a default; producers fill both until no consumer reads the old one${isBackward ? '' : ` with ${label}`}.`,
  }
}

/** A fraction shows best what does not fit into a whole number. */
function failingValue(reader: Schema, writer: Schema): string {
  const isWhole = reader.type === 'int' || reader.type === 'long'
  if (isWhole && (writer.type === 'double' || writer.type === 'float')) return '67187.34'
  if (reader.type === 'int' && writer.type === 'long') return '9007199254740991'
  return sampleValue(writer)
}

const promotions: Readonly<Record<string, readonly string[]>> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

function isPromotion(from: string, to: string): boolean {
  return promotions[from]?.includes(to) === true
}

/** Where an incompatibility is: the types on both sides, the innermost field of the reader and its record's data. */
interface Position {
  readonly reader: Schema
  readonly writer: Schema
  readonly field: Field | undefined
  /** The writer's record where the field is looked for. */
  readonly owner: RecordSchema | undefined
}

/**
 * Follows the two pointers of Java's checker as far as they lead. They pass through names; where the writer's union is
 * read, both have the index of its branch, whatever the reader is.
 */
function follow(reader: Schema, readerPath: string, writer: Schema, writerPath: string): Position {
  const writerEnd = walk(writer, stepsOf(writerPath), undefined)
  const readerEnd = walk(reader, stepsOf(readerPath), writer)
  const owner = writerEnd.owner
  return {
    reader: readerEnd.schema,
    writer: writerEnd.schema,
    field: readerEnd.field,
    owner: writerEnd.schema.type === 'record' ? writerEnd.schema : owner,
  }
}

function stepsOf(path: string): readonly string[] {
  return path === '/'
    ? []
    : path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

interface Walked {
  readonly schema: Schema
  readonly field: Field | undefined
  readonly owner: RecordSchema | undefined
}

/** A branch index means a branch in the writer, and nothing in the reader: its union is read as a whole. */
function walk(start: Schema, steps: readonly string[], isReader: Schema | undefined): Walked {
  let schema = start
  let field: Field | undefined
  let owner: RecordSchema | undefined
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] ?? ''
    if (schema.type === 'record' && step === 'fields') {
      index++
      owner = schema
      field = schema.fields[Number(steps[index])]
      if (field === undefined) break
      if (steps[index + 1] === 'type') {
        index++
        schema = field.type.schema
      }
    } else if (schema.type === 'array' && step === 'items') schema = schema.items.schema
    else if (schema.type === 'map' && step === 'values') schema = schema.values.schema
    else if (schema.type === 'union' && isReader === undefined) schema = branchAt(schema, step) ?? schema
  }
  return { schema, field, owner }
}

function branchAt(union: UnionSchema, step: string): Schema | undefined {
  return /^\d+$/.test(step) ? union.branches[Number(step)]?.schema : undefined
}
