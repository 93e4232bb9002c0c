import { didYouMean } from '@kafka-dataops/core'
import { checkDefaults } from './defaults.ts'
import { valueAt } from './json-reader.ts'
import { type FileReading, type PendingReference, UNRESOLVED } from './parse.ts'
import { problemAt, type RelatedPlace } from './problem.ts'
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

/** A type and the file that defines it. */
interface Definition {
  readonly schema: NamedSchema
  readonly reading: FileReading
}

/** One file's first use of a type that another file defines. */
interface Dependency {
  readonly from: FileReading
  readonly to: FileReading
  readonly use: TypeUse
}

const MAX_SUGGESTIONS = 20
const MAX_OTHERS = 3
const MAX_CYCLES = 20
const NOTHING_KNOWN: ReadonlyMap<string, readonly Definition[]> = new Map()

/**
 * Finds what every reference of these files means, adding to their problems what is unresolved, ambiguous or circular,
 * and judges what needs that: unions and defaults. A file's own definitions come before those of other files; across
 * files a simple name is looked for in its namespace, then in none, as Java does.
 */
export function linkFiles(readings: readonly FileReading[]): ReadonlyMap<string, NamedSchema> {
  const known = definitionsOf(readings)
  reportAmbiguities(known)
  const dependencies = resolveReferences(readings, known)
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

function reportAmbiguities(known: ReadonlyMap<string, readonly Definition[]>): void {
  for (const [name, definitions] of known) {
    const [first] = definitions
    if (first === undefined || definitions.length < 2) continue
    const differs = definitions.some(
      ({ schema, reading }) => reading !== first.reading && !sameMeaning(first.schema, schema),
    )
    for (const definition of definitions) {
      const others = definitions.slice(0, MAX_OTHERS + 1).filter((other) => other !== definition)
      const more = definitions.length - 1 - others.length
      const files = `${others.map((other) => other.reading.source.path).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
      const related = others.map((other) => ({ message: 'another definition', place: namePlace(other.schema) }))
      const token = nameToken(definition.schema)
      const { source, problems, warnings } = definition.reading
      if (differs) {
        problems.push(problemAt(source, token, 'name-ambiguous', `${name} is defined differently in ${files}`, related))
      } else if (definition !== first) {
        const message = `${name} is also defined in ${files}, equally: one definition, used by name, cannot drift apart`
        warnings.push(problemAt(source, token, 'name-repeated-in-files', message, related))
      }
    }
  }
}

function resolveReferences(
  readings: readonly FileReading[],
  known: ReadonlyMap<string, readonly Definition[]>,
): readonly Dependency[] {
  const dependencies: Dependency[] = []
  const unresolved: { readonly reading: FileReading; readonly reference: PendingReference }[] = []
  for (const reading of readings) {
    const files = new Set<FileReading>()
    for (const reference of reading.pending) {
      const own = reading.definitions.get(reference.fullName)
      if (own !== undefined) {
        reference.use.schema = own
        warnLateDefinition(reading, reference, own)
        continue
      }
      const definition = elsewhere(reading, reference, known)
      if (definition === undefined) {
        unresolved.push({ reading, reference })
        continue
      }
      reference.use.schema = definition.schema
      leaveLate(reading, reference.use)
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

function stepsOf(chain: readonly Dependency[]): readonly RelatedPlace[] {
  return chain.map(({ from, to, use }) => ({
    message: `${from.source.path} uses ${typeName(use.schema)} of ${to.source.path}`,
    place: placeIn(use.source, use.json),
  }))
}

/**
 * A registry takes the files one after the other, so they may not need each other in a circle. Of every knot of files
 * the shortest circle through each file is told, unless one told before goes through it.
 */
function reportCycles(readings: readonly FileReading[], dependencies: readonly Dependency[]): void {
  const byFile = Map.groupBy(dependencies, (dependency) => dependency.from)
  for (const knot of knotsOf(readings, byFile)) {
    const told = new Set<FileReading>()
    let cycles = 0
    for (const reading of readings) {
      if (!knot.has(reading) || told.has(reading) || cycles++ >= MAX_CYCLES) continue
      const cycle = shortestCycle(reading, knot, byFile)
      for (const step of cycle) told.add(step.from)
      reportCycle(cycle)
    }
  }
}

/** The sets of two or more files that all need each other (Tarjan's strongly connected components). */
function knotsOf(
  readings: readonly FileReading[],
  byFile: ReadonlyMap<FileReading, readonly Dependency[]>,
): readonly ReadonlySet<FileReading>[] {
  const knots: Set<FileReading>[] = []
  const order = new Map<FileReading, number>()
  const lowest = new Map<FileReading, number>()
  const open: FileReading[] = []
  const isOpen = new Set<FileReading>()
  const lower = (file: FileReading, to: number): void => {
    lowest.set(file, Math.min(lowest.get(file) ?? to, to))
  }
  const begin = (file: FileReading): { readonly file: FileReading; next: number } => {
    lower(file, order.size)
    order.set(file, order.size)
    open.push(file)
    isOpen.add(file)
    return { file, next: 0 }
  }
  const close = (file: FileReading): void => {
    if (lowest.get(file) !== order.get(file)) return
    const knot = new Set(open.splice(open.lastIndexOf(file)))
    for (const member of knot) isOpen.delete(member)
    if (knot.size > 1) knots.push(knot)
  }
  for (const reading of readings) {
    const path = order.has(reading) ? [] : [begin(reading)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = byFile.get(top.file)?.[top.next++]?.to
      if (to === undefined) {
        path.pop()
        close(top.file)
        const parent = path.at(-1)
        if (parent !== undefined) lower(parent.file, lowest.get(top.file) ?? 0)
      } else if (!order.has(to)) path.push(begin(to))
      else if (isOpen.has(to)) lower(top.file, order.get(to) ?? 0)
    }
  }
  return knots
}

/** The shortest way from a file of a knot back to itself, breadth first. */
function shortestCycle(
  start: FileReading,
  knot: ReadonlySet<FileReading>,
  byFile: ReadonlyMap<FileReading, readonly Dependency[]>,
): readonly Dependency[] {
  const cameBy = new Map<FileReading, Dependency>()
  const waiting = [start]
  for (const file of waiting) {
    for (const step of byFile.get(file) ?? []) {
      if (!knot.has(step.to) || cameBy.has(step.to)) continue
      cameBy.set(step.to, step)
      if (step.to === start) return wayTo(start, cameBy)
      waiting.push(step.to)
    }
  }
  return []
}

function wayTo(start: FileReading, cameBy: ReadonlyMap<FileReading, Dependency>): readonly Dependency[] {
  const way: Dependency[] = []
  let step = cameBy.get(start)
  while (step !== undefined) {
    way.push(step)
    step = step.from === start ? undefined : cameBy.get(step.from)
  }
  return way.reverse()
}

function reportCycle(cycle: readonly Dependency[]): void {
  const [first] = cycle
  if (first === undefined) return
  const files = [...cycle.map((step) => step.from.source.path), first.from.source.path]
  const message = `these files need each other, so none can be registered first: ${files.join(' -> ')}`
  const { reading, use } = { reading: first.from, use: first.use }
  reading.problems.push(problemAt(use.source, use.json, 'reference-cycle', message, stepsOf(cycle)))
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
