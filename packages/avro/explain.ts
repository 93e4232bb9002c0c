import { compareSchemas, type Finding, reasonWithin } from './compare.ts'
import type { Incompatibility } from './compatibility.ts'
import { type EncodedValue, exampleValue } from './example-value.ts'
import { type FailingValue, failingValue } from './failing-value.ts'
import { type Field, isNamed, isPrimitive, type Schema, type TypeUse, typeName } from './schema.ts'
import { pairFields } from './type-pairs.ts'
import { typeText } from './type-text.ts'

/** What to tell a person about one incompatibility. */
export interface Explanation {
  /** Which reader fails on which data, with a value that fails. One sentence. */
  readonly consequence: string
  /** The smallest safe change. One or two sentences. */
  readonly help: string
  /** Absent when no small value gets there. */
  readonly example?: FailingExample
}

export interface FailingExample {
  /** A value of the writer's whole schema (the earlier one when backward, the new one when forward), in Avro's JSON encoding. */
  readonly json: string
  /** False where the checkers refuse what some readers, Java's among them, can read: another name of a record. */
  readonly certain: boolean
  /** Where in it the reader fails, as `items[0].state`; empty at the root. */
  readonly path: string
}

/** Longer values are described instead of shown in a sentence. */
const MAX_SHOWN = 80

/**
 * Explains an incompatibility that `checkCompatibility` found between a new schema and the earlier one of the
 * incompatibility's version, called `earlier` in the text (default `version N`).
 */
export function explain(
  incompatibility: Incompatibility,
  newSchema: Schema,
  earlierSchema: Schema,
  { earlier = `version ${incompatibility.version}` }: { readonly earlier?: string } = {},
): Explanation {
  const isBackward = incompatibility.direction === 'backward'
  const [reader, writer] = isBackward ? [newSchema, earlierSchema] : [earlierSchema, newSchema]
  const finding = findingOf(incompatibility, reader, writer)
  if (finding === undefined) return { consequence: consequenceOf(isBackward, earlier), help: 'Keep what was there.' }
  const failing = failingValue(finding, reader, writer)
  const reason = reasonWithin(finding)
  const help = isBackward ? backwardHelp(reason) : forwardHelp(reason, earlier)
  const consequence = consequenceOf(isBackward, earlier, finding, failing)
  if (failing === undefined) return { consequence, help }
  return {
    consequence,
    help,
    example: { json: JSON.stringify(failing.value), path: failing.path, certain: failing.certain },
  }
}

const lastComparison = new WeakMap<Schema, { readonly writer: Schema; readonly findings: readonly Finding[] }>()

/** Asks the checker again: its finding knows the very types, which a path through recursive types does not. */
function findingOf(incompatibility: Incompatibility, reader: Schema, writer: Schema): Finding | undefined {
  let comparison = lastComparison.get(reader)
  if (comparison?.writer !== writer) {
    comparison = { writer, findings: compareSchemas({ reader, writer }) }
    lastComparison.set(reader, comparison)
  }
  return comparison.findings.find(
    ({ type, readerPath, writerPath }) =>
      type === incompatibility.type &&
      readerPath === incompatibility.readerPath &&
      writerPath === incompatibility.writerPath,
  )
}

function consequenceOf(isBackward: boolean, earlier: string, finding?: Finding, failing?: FailingValue): string {
  const which = failing?.always === true ? 'every record' : 'records'
  const readers = isBackward ? 'Consumers with the new schema' : `Consumers that still have ${earlier}`
  const data = isBackward ? `${which} written with ${earlier}` : `${which} of producers with the new schema`
  const isCertain = failing === undefined ? finding?.reason !== 'name' : failing.certain
  const fail = isCertain ? 'fail' : 'may fail'
  return `${readers} ${fail} on ${data}${failing === undefined ? '' : exampleText(failing)}.`
}

function exampleText({ part, path, value, always }: FailingValue): string {
  const text = shown(part) ?? shown(value)
  if (text === undefined) return ''
  if (path === '' || shown(part) === undefined) return `, for example ${text}`
  return always ? ` (as ${path} = ${text})` : `, for example when ${path} is ${text}`
}

function shown(value: EncodedValue): string | undefined {
  const text = JSON.stringify(value)
  return text.length > MAX_SHOWN ? undefined : text
}

/** The new schema is the reader: it must read what is stored. */
function backwardHelp(finding: Finding): string {
  switch (finding.reason) {
    case 'missing default':
    case 'enum default is no field default':
      return addDefault(finding)
    case 'symbols': {
      const { symbols, reader } = finding
      return `Keep ${quoted(symbols)} in ${reader.fullName}, or give the enum itself (not the field) a default, as "default": ${JSON.stringify(reader.symbols[0] ?? 'UNKNOWN')}.`
    }
    case 'branch':
      return finding.writer.schema.type === 'null'
        ? 'Keep null in the union: records without a value are stored.'
        : `Keep ${typeText(finding.writer)} in the union: records that hold one are stored.`
    case 'name':
      return `Keep the name ${finding.writer.fullName}, or add "aliases": ["${finding.writer.fullName}"] to ${finding.reader.fullName}.`
    case 'ambiguous field':
      return `Remove the alias of field "${finding.field.name}" that is the name of another field: ${quoted(finding.matches.map(({ name }) => name))} are both there in the data.`
    case 'size':
      return `Keep the size of ${finding.writer.size} bytes; for another size add a new field of a new fixed type, with a default.`
    case 'kind':
      return backwardKindHelp(finding.reader, finding.writer)
  }
}

function backwardKindHelp(reader: TypeUse, writer: TypeUse): string {
  if (writer.schema.type === 'null') {
    return `Keep it nullable (["null", ${typeJson(reader.schema)}]): records without a value are stored.`
  }
  const before = typeText(writer)
  if (isWider(writer.schema.type, reader.schema.type)) {
    return `Keep ${before}: what is stored may not fit into ${typeText(reader)}.`
  }
  return `Keep ${before}, and add a new field of type ${typeText(reader)} with a default; producers fill both until nobody reads the old one.`
}

/** The earlier schema is the reader, and cannot be changed any more: what producers write must still fit. */
function forwardHelp(finding: Finding, earlier: string): string {
  switch (finding.reason) {
    case 'missing default':
    case 'enum default is no field default': {
      const { name } = finding.field
      return `Keep writing "${name}". To remove it, first release a version in which it has a default, and remove it when every consumer has that version.`
    }
    case 'symbols': {
      const { symbols, reader, writer } = finding
      const first =
        writer.default === undefined
          ? `Release ${writer.fullName} with a default in the enum itself first ("default": ${JSON.stringify(reader.symbols[0] ?? 'UNKNOWN')}), without ${quoted(symbols)}`
          : `Release the default of ${writer.fullName} first, without ${quoted(symbols)}: it helps only consumers that have it`
      return `${first}; add ${quoted(symbols)} when every consumer has that version. With level BACKWARD, upgrade every consumer before any producer.`
    }
    case 'branch':
      return `Let every consumer have a schema that reads ${typeText(finding.writer)} before producers write it, which is the order of level BACKWARD; consumers that have ${earlier} have no branch for it.`
    case 'name':
      return `Keep the name ${finding.reader.fullName}: an alias in the new schema does not help consumers that have ${earlier}.`
    case 'ambiguous field':
      return `Do not write both ${quoted(finding.matches.map(({ name }) => name))}: in ${earlier} they are one field, "${finding.field.name}".`
    case 'size':
      return `Keep the size of ${finding.reader.size} bytes; for another size add a new field of a new fixed type, with a default.`
    case 'kind':
      return forwardKindHelp(finding.reader, finding.writer, earlier)
  }
}

function forwardKindHelp(reader: TypeUse, writer: TypeUse, earlier: string): string {
  const now = typeText(writer)
  const before = typeText(reader)
  const order = `Upgrade every consumer before any producer, which is the order of level BACKWARD, or keep ${before}`
  if (writer.schema.type === 'null') return `${order} without null: consumers that have ${earlier} cannot read null.`
  if (isWider(writer.schema.type, reader.schema.type)) {
    return `${order}: ${before} to ${now} is safe for readers of the new schema only.`
  }
  return `Keep ${before}, and add a new field of type ${now}; producers fill both until no consumer has ${earlier}.`
}

function addDefault(finding: Finding & { readonly field: Field }): string {
  const { field } = finding
  const { schema } = field.type
  const corner =
    finding.reason === 'enum default is no field default' ? ' (the default of its enum does not count here)' : ''
  const renamed = renamedFrom(finding)
  const alias =
    renamed === undefined ? '' : ` If it is the old "${renamed}", add "aliases": ["${renamed}"] to it instead.`
  const first = schema.type === 'union' ? schema.branches[0]?.schema : schema
  const value = first === undefined || first.type === 'record' ? undefined : neutralValue(first)
  if (value !== undefined) return `Give "${field.name}" a default, as "default": ${value}${corner}.${alias}`
  return `Make "${field.name}" optional: "type": ["null", ${typeJson(schema)}], "default": null.${alias}`
}

/** A field of the data that the reader seems to know under another name. */
function renamedFrom(finding: Finding & { readonly field: Field }): string | undefined {
  if (!('reader' in finding) || !('writer' in finding)) return undefined
  const { reader, writer } = finding
  if (!('fields' in reader) || !('fields' in writer)) return undefined
  const pair = pairFields(writer, reader).pairs.find(({ head, by }) => head === finding.field && by === 'likeness')
  return pair?.base.name
}

/** A default that is no value anybody takes for a real one, as JSON; undefined for types that have none. */
function neutralValue(schema: Schema): string | undefined {
  switch (schema.type) {
    case 'null':
      return 'null'
    case 'boolean':
      return 'false'
    case 'int':
    case 'long':
    case 'float':
    case 'double':
      return '0'
    case 'string':
    case 'bytes':
      return '""'
    case 'array':
      return '[]'
    case 'map':
      return '{}'
    case 'enum':
      return JSON.stringify(schema.default ?? schema.symbols[0])
    default: {
      const value = schema.type === 'fixed' ? exampleValue(schema) : undefined
      return value === undefined ? undefined : JSON.stringify(value).replaceAll('\\u0001', '\\u0000')
    }
  }
}

/** A type as it may be written inside a union: by name, or as it is where it has none. */
function typeJson(schema: Schema): string {
  return isNamed(schema) || isPrimitive(schema) ? JSON.stringify(typeName(schema)) : '…'
}

const WIDER: Readonly<Record<string, readonly string[]>> = {
  long: ['int'],
  float: ['int', 'long'],
  double: ['int', 'long', 'float'],
}

/** Whether the first numeric type holds all values of the second, and more. */
function isWider(type: string, than: string): boolean {
  return WIDER[type]?.includes(than) === true
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
