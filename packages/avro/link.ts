import { didYouMean } from '@kafka-dataops/core'
import { checkDefaults } from './defaults.ts'
import { type Dependency, reportCycles, stepsOf } from './file-cycles.ts'
import { valueAt } from './json-reader.ts'
import type { FileReading, PendingReference } from './parse.ts'
import { problemAt } from './problem.ts'
import { sameMeaning } from './same-definition.ts'
import {
  firstToken,
  type NamedSchema,
  PRIMITIVE_TYPES,
  type Schema,
  type TypeUse,
  typeName,
  type UnionSchema,
} from './schema.ts'
import { placeIn } from './source.ts'
import { UNRESOLVED } from './unresolved.ts'

/** A type and the file that defines it. */
interface Definition {
  readonly schema: NamedSchema
  readonly reading: FileReading
}

const MAX_SUGGESTIONS = 20
const MAX_OTHERS = 3
const NOTHING_KNOWN: ReadonlyMap<string, readonly Definition[]> = new Map()

/**
 * Finds what every reference of these files means, adding to their problems what is unresolved, ambiguous or circular,
 * and judges what needs that: unions and defaults. A file's own definitions come before those of other files; across
 * files a simple name is looked for in its namespace, then in none, as Java does.
 */
export function linkFiles(readings: readonly FileReading[]): ReadonlyMap<string, NamedSchema> {
  const known = definitionsOf(readings)
  const ambiguous = reportAmbiguities(known)
  const dependencies = resolveReferences(readings, known, ambiguous)
  reportCycles(readings, dependencies)
  const broken = new Set<Schema>([UNRESOLVED, ...readings.flatMap((reading) => [...reading.broken])])
  for (const reading of readings) {
    for (const union of reading.unions) checkUnion(reading, union)
    if (!reading.lenient) checkDefaults(reading, (schema) => broken.has(schema))
  }
  return new Map([...known].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first.schema]])))
}

function definitionsOf(readings: readonly FileReading[]): ReadonlyMap<string, readonly Definition[]> {
  const known = new Map<string, Definition[]>()
  for (const reading of readings) {
    for (const [name, schema] of reading.definitions) {
      const definitions = known.get(name)
      if (definitions === undefined) known.set(name, [{ schema, reading }])
      else definitions.push({ schema, reading })
    }
  }
  return known
}

/** Reports definitions that contradict each other, and answers their names. */
function reportAmbiguities(known: ReadonlyMap<string, readonly Definition[]>): ReadonlySet<string> {
  const ambiguous = new Set<string>()
  for (const [name, definitions] of known) {
    const [first] = definitions
    if (first === undefined || definitions.length < 2) continue
    const differs = definitions.some(
      ({ schema, reading }) => reading !== first.reading && !sameMeaning(first.schema, schema),
    )
    if (differs) ambiguous.add(name)
    for (const definition of definitions) {
      const others = definitions.slice(0, MAX_OTHERS + 1).filter((other) => other !== definition)
      const more = definitions.length - 1 - others.length
      const files = `${others.map((other) => other.reading.source.path).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
      const related = others.map((other) => ({ message: 'another definition', place: namePlace(other.schema) }))
      const token = nameToken(definition.schema)
      const { source, ambiguities, warnings } = definition.reading
      if (differs) {
        const message = `${name} is defined differently in ${files}`
        ambiguities.push(problemAt(source, token, 'name-ambiguous', message, related))
      } else if (definition !== first) {
        const message = `${name} is also defined in ${files}, with the same meaning: one definition, used by name, cannot drift apart`
        warnings.push(problemAt(source, token, 'name-repeated-in-files', message, related))
      }
    }
  }
  return ambiguous
}

function resolveReferences(
  readings: readonly FileReading[],
  known: ReadonlyMap<string, readonly Definition[]>,
  ambiguous: ReadonlySet<string>,
): readonly Dependency[] {
  const dependencies: Dependency[] = []
  const unresolved: { readonly reading: FileReading; readonly reference: PendingReference }[] = []
  for (const reading of readings) {
    const files = new Set<FileReading>()
    for (const reference of reading.pending) {
      const own = reading.definitions.get(reference.fullName)
      if (own !== undefined) {
        reference.use.schema = own
        if (!reading.isIdl) warnLateDefinition(reading, reference, own)
        continue
      }
      const definition = elsewhere(reading, reference, known)
      if (definition === undefined) {
        unresolved.push({ reading, reference })
        continue
      }
      reference.use.schema = definition.schema
      leaveLate(reading, reference.use)
      const { fullName } = definition.schema
      if (ambiguous.has(fullName)) reportAmbiguous(reading, reference, known.get(fullName) ?? [])
      if (files.has(definition.reading)) continue
      files.add(definition.reading)
      dependencies.push({ from: reading, to: definition.reading, use: reference.use })
    }
  }
  const byNeed = Map.groupBy(dependencies, (dependency) => dependency.to)
  for (const [index, { reading, reference }] of unresolved.entries()) {
    reportUnresolved(reading, reference, byNeed, index < MAX_SUGGESTIONS ? known : NOTHING_KNOWN)
  }
  return dependencies
}

/** Which of its definitions a file means by a name that it only uses, depends on the order in which files are read. */
function reportAmbiguous(
  { source, problems }: FileReading,
  { json }: PendingReference,
  definitions: readonly Definition[],
): void {
  const shown = definitions.slice(0, MAX_OTHERS)
  const more = definitions.length - shown.length
  const files = `${shown.map(({ reading }) => reading.source.path).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const related = shown.map(({ schema }) => ({ message: 'one definition', place: namePlace(schema) }))
  const message = `${json.value} may mean any of the different definitions in ${files}`
  problems.push(problemAt(source, json, 'name-ambiguous', message, related))
}

/** A type of another file is complete when this one is read: files are read in the order of their references. */
function leaveLate(reading: FileReading, use: TypeUse): void {
  reading.late.delete(use)
}

function elsewhere(
  reading: FileReading,
  { fullName, json }: PendingReference,
  known: ReadonlyMap<string, readonly Definition[]>,
): Definition | undefined {
  const inOtherFile = (name: string) => known.get(name)?.find((definition) => definition.reading !== reading)
  return inOtherFile(fullName) ?? inOtherFile(json.value)
}

function warnLateDefinition(reading: FileReading, { json, fullName }: PendingReference, own: NamedSchema): void {
  if (own.json.start < json.start) return
  const message = `${fullName} is used before its definition: Java reads this since Avro 1.12, the specification and other parsers do not`
  const related = [{ message: 'the definition', place: namePlace(own) }]
  reading.warnings.push(problemAt(reading.source, json, 'reference-before-definition', message, related))
}

function reportUnresolved(
  reading: FileReading,
  { json, fullName }: PendingReference,
  byNeed: ReadonlyMap<FileReading, readonly Dependency[]>,
  known: ReadonlyMap<string, readonly Definition[]>,
): void {
  const chain = chainTo(reading, byNeed)
  const files = [...chain.map((dependency) => dependency.from.source.path), reading.source.path]
  const needed = chain.length === 0 ? '' : ` (needed by ${files.join(' -> ')})`
  const written = json.value === fullName ? '' : ` (written ${json.value})`
  const hint = known === NOTHING_KNOWN ? '' : didYouMean(json.value, [...PRIMITIVE_TYPES, ...known.keys()])
  const message = `no type ${fullName}${written} is defined${needed}.${hint}`
  reading.problems.push(problemAt(reading.source, json, 'reference-unresolved', message, stepsOf(chain)))
}

/** One chain of files that need this one, from a file that nothing needs. */
function chainTo(reading: FileReading, byNeed: ReadonlyMap<FileReading, readonly Dependency[]>): readonly Dependency[] {
  const chain: Dependency[] = []
  const visited = new Set([reading])
  let target = reading
  for (;;) {
    const step = byNeed.get(target)?.find(({ from }) => !visited.has(from))
    if (step === undefined) return chain.reverse()
    chain.push(step)
    visited.add(step.from)
    target = step.from
  }
}

function checkUnion(reading: FileReading, union: UnionSchema): void {
  const seen = new Map<string, TypeUse>()
  for (const branch of union.branches) {
    if (branch.schema === UNRESOLVED) continue
    const name = typeName(branch.schema)
    const first = seen.get(name)
    if (first === undefined) seen.set(name, branch)
    else {
      const related = [{ message: 'the first one', place: placeIn(first.source, firstToken(first.json)) }]
      const message = `this union already has a branch of type ${name}`
      reading.problems.push(problemAt(branch.source, firstToken(branch.json), 'union-invalid', message, related))
    }
  }
}

function nameToken(schema: NamedSchema) {
  return valueAt(schema.json, 'name') ?? firstToken(schema.json)
}

function namePlace(schema: NamedSchema) {
  return placeIn(schema.source, nameToken(schema))
}
