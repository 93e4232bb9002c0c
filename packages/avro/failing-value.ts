import { compareSchemas, type Finding } from './compare.ts'
import { type EncodedValue, exampleValue, wrapBranch } from './example-value.ts'
import { type Field, isNamed, type RecordSchema, type Schema } from './schema.ts'

/** A value of the writer's schema that the reader cannot read. */
export interface FailingValue {
  /** Of the writer's whole schema, in Avro's JSON encoding. */
  readonly value: EncodedValue
  /** The part of it that fails. */
  readonly part: EncodedValue
  /** Where the part is, as `items[0].state`; empty when it is the whole. */
  readonly path: string
  /** Whether every value of the writer's schema fails, not only those with such a part. */
  readonly always: boolean
  /**
   * False where the checkers refuse what some readers, Java's among them, can read: another name of a record, a field
   * that aliases make ambiguous.
   */
  readonly certain: boolean
}

/** Unions within unions that are looked into for the innermost thing that fails. */
const MAX_UNIONS = 10
/** Deeper ones are no example for people. */
const MAX_DEPTH = 200

type Step =
  | {
      readonly into: 'field'
      readonly record: RecordSchema
      readonly field: Field
      /** Another field of the reader claims it too, by its name or an alias. */
      readonly isShared: boolean
    }
  | { readonly into: 'items' | 'values' }
  | { readonly into: 'branch'; readonly branch: Schema }

/** A pair of types that data leads a reader to, and how it got there. */
interface Visit {
  readonly reader: Schema
  readonly writer: Schema
  readonly step?: Step
  readonly from?: Visit
  /** The branch of a writer's union that the reader's union is asked for. */
  readonly ofUnion?: true
}

/**
 * Makes a value that runs into a finding of the comparison of the two schemas: the nearest place where the reader meets
 * the types of the finding, and the smallest value around it. Undefined when no small value gets there.
 */
export function failingValue(finding: Finding, reader: Schema, writer: Schema): FailingValue | undefined {
  return failingValueIn(finding, reader, writer, MAX_UNIONS)
}

function failingValueIn(finding: Finding, reader: Schema, writer: Schema, unions: number): FailingValue | undefined {
  const part = failingPart(finding, unions)
  const visit = findVisit(finding, reader, writer)
  if (part === undefined || visit === undefined) return undefined
  const steps = stepsTo(visit)
  if (steps.length > MAX_DEPTH) return undefined
  let value: EncodedValue | undefined = part.value
  for (const step of steps.toReversed()) value = value === undefined ? undefined : around(step, value)
  if (value === undefined) return undefined
  const always = finding.reason !== 'symbols' && steps.every(({ into }) => into === 'field')
  const certain = part.certain && steps.every((step) => step.into !== 'field' || !step.isShared)
  return { value, part: part.value, path: pathOf(steps), always, certain }
}

interface Part {
  readonly value: EncodedValue
  readonly certain: boolean
}

function failingPart(finding: Finding, unions: number): Part | undefined {
  switch (finding.reason) {
    case 'symbols':
      return partOf(finding.symbols[0])
    case 'kind':
      return partOf(exampleValue(finding.writer.schema))
    case 'branch':
      return unreadableByUnion(finding.reader.schema, finding.writer.schema, unions)
    case 'name':
      return partOf(exampleValue(finding.writer), finding.writer.type !== 'record')
    case 'ambiguous field':
      return partOf(exampleValue(finding.writer), false)
    default:
      return partOf(exampleValue(finding.writer))
  }
}

function partOf(value: EncodedValue | undefined, certain = true): Part | undefined {
  return value === undefined ? undefined : { value, certain }
}

/**
 * An empty array or map of a type that no branch reads would still be read: by the branch of that kind. So the value
 * has in it what that branch cannot read.
 */
function unreadableByUnion(reader: Schema, writer: Schema, unions: number): Part | undefined {
  const branches = reader.type === 'union' ? reader.branches.map(({ schema }) => schema) : []
  const alike = branches.filter((branch) => branch.type === writer.type)
  const likely = alike.find((branch) => sharesName(branch, writer))
  if (likely === undefined || unions === 0) {
    return partOf(exampleValue(writer), writer.type !== 'record' || alike.length === 0)
  }
  const parts = compareSchemas({ reader: likely, writer }).flatMap(
    (finding) => failingValueIn(finding, likely, writer, unions - 1) ?? [],
  )
  return parts.find(({ certain }) => certain) ?? parts[0]
}

function sharesName(left: Schema, right: Schema): boolean {
  return !isNamed(left) || !isNamed(right) || left.name === right.name
}

/** Breadth first, so that the place is the nearest one; each pair is visited once. */
function findVisit(finding: Finding, reader: Schema, writer: Schema): Visit | undefined {
  const seen = new Map<Schema, Set<Schema>>()
  let visits: readonly Visit[] = [{ reader, writer }]
  while (visits.length > 0) {
    const next: Visit[] = []
    for (const visit of visits) {
      const writers = seen.get(visit.reader) ?? new Set()
      seen.set(visit.reader, writers)
      if (writers.has(visit.writer)) continue
      writers.add(visit.writer)
      if (isAt(finding, visit)) return visit
      next.push(...visitsBelow(visit))
    }
    visits = next
  }
  return undefined
}

function isAt(finding: Finding, { reader, writer }: Visit): boolean {
  return finding.reason === 'kind' || finding.reason === 'branch'
    ? finding.reader.schema === reader && finding.writer.schema === writer
    : finding.reader === reader && finding.writer === writer
}

/** Where a reader goes on in the data. What it does inside the branches of its own union never is a finding. */
function visitsBelow(visit: Visit): readonly Visit[] {
  const { reader, writer, ofUnion } = visit
  if (ofUnion === true) return []
  const below = (nextReader: Schema, nextWriter: Schema, step: Step): Visit => ({
    reader: nextReader,
    writer: nextWriter,
    step,
    from: visit,
  })
  if (reader.type === 'array' && writer.type === 'array') {
    return [below(reader.items.schema, writer.items.schema, { into: 'items' })]
  }
  if (reader.type === 'map' && writer.type === 'map') {
    return [below(reader.values.schema, writer.values.schema, { into: 'values' })]
  }
  if (reader.type === 'record' && writer.type === 'record') {
    const written = new Map(writer.fields.map((field) => [field.name, field]))
    const claimed = new Set<Field>()
    const matches = reader.fields.flatMap((field) =>
      [field.name, ...field.aliases].flatMap((name) => {
        const match = written.get(name)
        return match === undefined ? [] : [{ field, match }]
      }),
    )
    const shared = new Set(
      matches.map(({ match }) => match).filter((match) => claimed.size === claimed.add(match).size),
    )
    return matches.map(({ field, match }) =>
      below(field.type.schema, match.type.schema, {
        into: 'field',
        record: writer,
        field: match,
        isShared: shared.has(match),
      }),
    )
  }
  if (writer.type !== 'union') return []
  return writer.branches.map((branch) => ({
    ...below(reader, branch.schema, { into: 'branch', branch: branch.schema }),
    ...(reader.type === 'union' ? { ofUnion: true } : {}),
  }))
}

function stepsTo(visit: Visit): readonly Step[] {
  const steps: Step[] = []
  for (let at: Visit | undefined = visit; at !== undefined; at = at.from) if (at.step !== undefined) steps.push(at.step)
  return steps.reverse()
}

/** The smallest value one level up that holds the given one. */
function around(step: Step, value: EncodedValue): EncodedValue | undefined {
  switch (step.into) {
    case 'items':
      return [value]
    case 'values':
      return { key: value }
    case 'branch':
      return wrapBranch(step.branch, value)
    case 'field': {
      const members: Record<string, EncodedValue> = Object.create(null)
      for (const field of step.record.fields) {
        const member = field === step.field ? value : exampleValue(field.type.schema)
        if (member === undefined) return undefined
        members[field.name] = member
      }
      return members
    }
  }
}

function pathOf(steps: readonly Step[]): string {
  let path = ''
  for (const step of steps) {
    if (step.into === 'items') path += '[0]'
    else if (step.into === 'values') path += '["key"]'
    else if (step.into === 'field') path += path === '' ? step.field.name : `.${step.field.name}`
  }
  return path
}
