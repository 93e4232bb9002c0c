import {
  type EnumSchema,
  type Field,
  type FixedSchema,
  isNamed,
  isPrimitive,
  type NamedSchema,
  type PrimitiveType,
  type RecordSchema,
  rootUse,
  type Schema,
  type TypeUse,
  type UnionSchema,
} from './schema.ts'
import { runSteps, type Steps } from './steps.ts'

/** The incompatibilities that Java's `SchemaCompatibility.SchemaIncompatibilityType` knows. */
export type IncompatibilityType =
  | 'NAME_MISMATCH'
  | 'FIXED_SIZE_MISMATCH'
  | 'MISSING_ENUM_SYMBOLS'
  | 'READER_FIELD_MISSING_DEFAULT_VALUE'
  | 'TYPE_MISMATCH'
  | 'MISSING_UNION_BRANCH'

export interface Comparison {
  readonly reader: Schema
  readonly writer: Schema
}

/** One reason why a reader cannot read what a writer writes, with what is needed to describe and place it. */
export type Finding = {
  readonly readerPath: string
  readonly writerPath: string
} & Reason

type Reason =
  | {
      readonly type: 'NAME_MISMATCH'
      readonly reason: 'name'
      readonly reader: NamedSchema
      readonly writer: NamedSchema
    }
  | {
      /** A field that matches several fields of the writer, by its name and aliases; Java gives up with an exception. */
      readonly type: 'NAME_MISMATCH'
      readonly reason: 'ambiguous field'
      readonly reader: RecordSchema
      readonly writer: RecordSchema
      readonly field: Field
      readonly matches: readonly Field[]
    }
  | {
      readonly type: 'FIXED_SIZE_MISMATCH'
      readonly reason: 'size'
      readonly reader: FixedSchema
      readonly writer: FixedSchema
    }
  | {
      readonly type: 'MISSING_ENUM_SYMBOLS'
      readonly reason: 'symbols'
      readonly reader: EnumSchema
      readonly writer: EnumSchema
      readonly symbols: readonly string[]
    }
  | {
      readonly type: 'READER_FIELD_MISSING_DEFAULT_VALUE'
      readonly reason: 'missing default'
      readonly reader: RecordSchema
      readonly writer: RecordSchema
      readonly field: Field
    }
  | {
      /** The field is missing and has no default of its own, but its enum has one: Java's corner. */
      readonly type: 'TYPE_MISMATCH'
      readonly reason: 'enum default is no field default'
      readonly reader: RecordSchema
      readonly writer: RecordSchema
      readonly field: Field
    }
  | { readonly type: 'TYPE_MISMATCH'; readonly reason: 'kind'; readonly reader: TypeUse; readonly writer: TypeUse }
  | {
      readonly type: 'MISSING_UNION_BRANCH'
      readonly reason: 'branch'
      readonly reader: TypeUse
      /** What no branch of the reader reads: a branch of the writer's union, or the writer's type. */
      readonly writer: TypeUse
    }

/** What the writer's type may be promoted to (specification, "Schema Resolution"). */
const PROMOTIONS: Readonly<Partial<Record<PrimitiveType, readonly PrimitiveType[]>>> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
}

/** Where the walk is, as Java's `location`: a pointer whose steps are shared by all that is below. */
interface Location {
  readonly parent: Location | undefined
  readonly step: string
}

interface Here {
  readonly reader: Location
  readonly writer: Location
}

/** The outcome for a pair: what is wrong, by itself and below, in Java's order. Empty means compatible. */
type Outcome = readonly (Outcome | Found)[]

interface Found {
  readonly reason: Reason
  readonly here: Here
}

const COMPATIBLE: Outcome = []
const ROOT: Location = { parent: undefined, step: '' }
const START: Here = { reader: ROOT, writer: ROOT }

/**
 * Pairs of records found compatible without an assumption that turned out wrong: they are so in every comparison, so
 * files that share types do not pay for them again and again.
 */
const knownCompatible = new WeakMap<Schema, WeakSet<Schema>>()

function isKnownCompatible(reader: Schema, writer: Schema): boolean {
  return knownCompatible.get(reader)?.has(writer) === true
}

function keepCompatible(reader: Schema, writer: Schema): void {
  const writers = knownCompatible.get(reader)
  if (writers === undefined) knownCompatible.set(reader, new WeakSet([writer]))
  else writers.add(writer)
}

/**
 * Everything that keeps `reader` from reading data of `writer`, in the order and with the locations of Java's
 * `SchemaCompatibility`: a pair of types is judged once, where it is first met, and counts as compatible while it is
 * being judged; the search for a branch of a union starts locations anew. Each finding is reported once. Pairs that
 * recursion or references without end could produce are judged without recursion of the machine's stack.
 */
export function compareSchemas({ reader, writer }: Comparison): readonly Finding[] {
  const judged = new Map<Schema, Map<Schema, Outcome>>()
  const ambiguous: Found[] = []
  const compatible: (readonly [RecordSchema, RecordSchema])[] = []
  const inProgress = new Map<Outcome, boolean>()
  let isAssumptionWrong = false
  const fields = new Map<RecordSchema, ReadonlyMap<string, Field>>()

  /** Judges a pair of which not both are primitive; a pair that is being judged further up counts as compatible. */
  function* judge(reader: TypeUse, writer: TypeUse, here: Here): Steps<Outcome> {
    let outcomes = judged.get(reader.schema)
    const known = outcomes?.get(writer.schema)
    if (known !== undefined) {
      if (inProgress.has(known)) inProgress.set(known, true)
      return known
    }
    if (isKnownCompatible(reader.schema, writer.schema)) return COMPATIBLE
    if (outcomes === undefined) {
      outcomes = new Map()
      judged.set(reader.schema, outcomes)
    }
    const assumption: Outcome = []
    inProgress.set(assumption, false)
    outcomes.set(writer.schema, assumption)
    const outcome = (yield judgeAnew(reader, writer, here)) as Outcome
    outcomes.set(writer.schema, outcome)
    if (outcome.length > 0 && inProgress.get(assumption) === true) isAssumptionWrong = true
    if (outcome.length === 0) remember(reader.schema, writer.schema)
    inProgress.delete(assumption)
    return outcome
  }

  function remember(reader: Schema, writer: Schema): void {
    if (reader.type === 'record' && writer.type === 'record') compatible.push([reader, writer])
  }

  function* judgeAnew(reader: TypeUse, writer: TypeUse, here: Here): Steps<Outcome> {
    const one = reader.schema
    const other = writer.schema
    if (one.type === 'array' && other.type === 'array') return yield* pass(one.items, other.items, here, 'items')
    if (one.type === 'map' && other.type === 'map') return yield* pass(one.values, other.values, here, 'values')
    if (one.type === 'fixed' && other.type === 'fixed')
      return [...nameOutcome(one, other, here), ...sizeOutcome(one, other, here)]
    if (one.type === 'enum' && other.type === 'enum')
      return [...nameOutcome(one, other, here), ...symbolsOutcome(one, other, here)]
    if (one.type === 'record' && other.type === 'record') return yield* judgeRecords(one, other, here)
    if (other.type === 'union') {
      return one.type === 'union' ? yield* judgeUnions(reader, other, here) : yield* judgeBranches(reader, other, here)
    }
    if (one.type === 'union') return yield* findBranch(reader, one, writer, here)
    return kindOutcome(reader, writer, here)
  }

  function* pass(reader: TypeUse, writer: TypeUse, here: Here, step: string): Steps<Outcome> {
    return yield* judgeBelow(reader, writer, { reader: below(here.reader, step), writer: below(here.writer, step) })
  }

  function* judgeBelow(reader: TypeUse, writer: TypeUse, here: Here): Steps<Outcome> {
    if (isPrimitive(reader.schema) && isPrimitive(writer.schema)) return kindOutcome(reader, writer, here)
    return (yield judge(reader, writer, here)) as Outcome
  }

  function* judgeRecords(reader: RecordSchema, writer: RecordSchema, here: Here): Steps<Outcome> {
    const parts: (Outcome | Found)[] = [...nameOutcome(reader, writer, here)]
    const add = (outcome: Outcome): void => {
      if (outcome.length > 0) parts.push(outcome)
    }
    const byName = fieldsOf(writer)
    const atReader = (field: Field): Location => below(below(here.reader, 'fields'), String(field.position))
    for (const field of reader.fields) {
      const matches = [field.name, ...field.aliases].flatMap((name) => byName.get(name) ?? [])
      const [match, another] = matches
      if (another !== undefined) {
        const found: Found = {
          reason: { type: 'NAME_MISMATCH', reason: 'ambiguous field', reader, writer, field, matches },
          here: { reader: atReader(field), writer: here.writer },
        }
        ambiguous.push(found)
        parts.push(found)
      } else if (match === undefined) {
        if (field.default === undefined)
          add(missing(reader, writer, field, { reader: atReader(field), writer: here.writer }))
      } else {
        if (isReadable(field.type.schema, match.type.schema)) continue
        const atWriter = below(below(here.writer, 'fields'), String(match.position))
        const inside = { reader: below(atReader(field), 'type'), writer: below(atWriter, 'type') }
        add(yield* judgeBelow(field.type, match.type, inside))
      }
    }
    return parts
  }

  /** Java's corner compares an enum with the record that lacks its field, and remembers that pair like any other. */
  function missing(reader: RecordSchema, writer: RecordSchema, field: Field, here: Here): Outcome {
    const { schema } = field.type
    if (field.default !== undefined || schema.type !== 'enum' || schema.default === undefined) {
      return missingOutcome(reader, writer, field, here)
    }
    const outcomes = judged.get(schema) ?? new Map<Schema, Outcome>()
    const outcome = outcomes.get(writer) ?? missingOutcome(reader, writer, field, here)
    judged.set(schema, outcomes.set(writer, outcome))
    return outcome
  }

  /** Each branch of the writer must be readable by the reader's union as a whole. */
  function* judgeUnions(reader: TypeUse, writer: UnionSchema, here: Here): Steps<Outcome> {
    const parts: Found[] = []
    for (const [index, branch] of writer.branches.entries()) {
      const outcome = (yield judge(reader, branch, START)) as Outcome
      if (outcome.length === 0) continue
      const step = String(index)
      const at = { reader: below(here.reader, step), writer: below(here.writer, step) }
      parts.push({ reason: { type: 'MISSING_UNION_BRANCH', reason: 'branch', reader, writer: branch }, here: at })
    }
    return parts
  }

  /** Each branch of the writer must be readable by the one type of the reader. */
  function* judgeBranches(reader: TypeUse, writer: UnionSchema, here: Here): Steps<Outcome> {
    const parts: Outcome[] = []
    for (const [index, branch] of writer.branches.entries()) {
      const outcome = yield* pass(reader, branch, here, String(index))
      if (outcome.length > 0) parts.push(outcome)
    }
    return parts
  }

  /** Some branch of the reader must read the writer's type; why the others do not is lost, as in Java. */
  function* findBranch(reader: TypeUse, union: UnionSchema, writer: TypeUse, here: Here): Steps<Outcome> {
    for (const branch of union.branches) {
      const outcome = yield* judgeBelow(branch, writer, START)
      if (outcome.length === 0) return COMPATIBLE
    }
    return [{ reason: { type: 'MISSING_UNION_BRANCH', reason: 'branch', reader, writer }, here }]
  }

  function fieldsOf(record: RecordSchema): ReadonlyMap<string, Field> {
    let byName = fields.get(record)
    if (byName === undefined) {
      byName = new Map(record.fields.map((field) => [field.name, field]))
      fields.set(record, byName)
    }
    return byName
  }

  const outcome = runSteps(judge(rootUse(reader), rootUse(writer), START))
  if (!isAssumptionWrong && ambiguous.length === 0) for (const [one, other] of compatible) keepCompatible(one, other)
  return flatten([outcome, ambiguous])
}

/**
 * Why the branch of a union that was meant for the writer's type, of its name or kind, does not read it: the reason in
 * it, however deep. The finding itself where there is no such branch, or for another kind of finding.
 */
export function reasonWithin(finding: Finding): Finding {
  const seen = new Set<Schema>()
  let within = finding
  while (within.reason === 'branch' && !seen.has(within.writer.schema)) {
    const writer = within.writer.schema
    seen.add(writer)
    const branches = within.reader.schema.type === 'union' ? within.reader.schema.branches : []
    const meant = branches.find(({ schema }) => isMeantFor(schema, writer))
    const found = meant === undefined ? [] : compareSchemas({ reader: meant.schema, writer })
    const next = found.find(({ reason }) => reason !== 'branch') ?? found[0]
    if (next === undefined) return within
    within = next
  }
  return within
}

function isMeantFor(reader: Schema, writer: Schema): boolean {
  if (reader.type !== writer.type) return false
  return isNamed(reader) && isNamed(writer) ? isNameOf(reader, writer) : !isPrimitive(reader)
}

/** Two primitive types of which the reader's is the writer's, or one that it may be promoted to. */
export function isReadable(reader: Schema, writer: Schema): boolean {
  if (!isPrimitive(reader) || !isPrimitive(writer)) return false
  return reader.type === writer.type || PROMOTIONS[writer.type]?.includes(reader.type) === true
}

function kindOutcome(reader: TypeUse, writer: TypeUse, here: Here): Outcome {
  if (isReadable(reader.schema, writer.schema)) return COMPATIBLE
  return [{ reason: { type: 'TYPE_MISMATCH', reason: 'kind', reader, writer }, here }]
}

/** Names match without namespace, or by an alias of the reader that is the writer's full name. */
export function isNameOf(reader: NamedSchema, writer: NamedSchema): boolean {
  return reader.name === writer.name || reader.aliases.includes(writer.fullName)
}

function nameOutcome(reader: NamedSchema, writer: NamedSchema, here: Here): Outcome {
  if (isNameOf(reader, writer)) return COMPATIBLE
  return [{ reason: { type: 'NAME_MISMATCH', reason: 'name', reader, writer }, here: bothBelow(here, 'name') }]
}

function sizeOutcome(reader: FixedSchema, writer: FixedSchema, here: Here): Outcome {
  if (reader.size === writer.size) return COMPATIBLE
  return [{ reason: { type: 'FIXED_SIZE_MISMATCH', reason: 'size', reader, writer }, here: bothBelow(here, 'size') }]
}

function symbolsOutcome(reader: EnumSchema, writer: EnumSchema, here: Here): Outcome {
  if (reader.default !== undefined) return COMPATIBLE
  const readable = new Set(reader.symbols)
  const symbols = writer.symbols.filter((symbol) => !readable.has(symbol))
  if (symbols.length === 0) return COMPATIBLE
  const reason: Reason = { type: 'MISSING_ENUM_SYMBOLS', reason: 'symbols', reader, writer, symbols }
  return [{ reason, here: bothBelow(here, 'symbols') }]
}

/** A field that the writer lacks needs a default; null is one. */
function missingOutcome(reader: RecordSchema, writer: RecordSchema, field: Field, here: Here): Outcome {
  if (field.default !== undefined) return COMPATIBLE
  const { schema } = field.type
  if (schema.type === 'enum' && schema.default !== undefined) {
    const reason: Reason = { type: 'TYPE_MISMATCH', reason: 'enum default is no field default', reader, writer, field }
    return [{ reason, here: { reader: below(here.reader, 'type'), writer: here.writer } }]
  }
  const reason: Reason = {
    type: 'READER_FIELD_MISSING_DEFAULT_VALUE',
    reason: 'missing default',
    reader,
    writer,
    field,
  }
  return [{ reason, here }]
}

function below(location: Location, step: string): Location {
  return { parent: location, step }
}

function bothBelow(here: Here, step: string): Here {
  return { reader: below(here.reader, step), writer: below(here.writer, step) }
}

/** The findings in order, each outcome once: pairs that are met often are told where they were first met. */
function flatten(outcome: Outcome): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<Outcome | Found>()
  const waiting: (Outcome | Found)[] = [outcome]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if ('reason' in next) {
      const { reader, writer } = next.here
      findings.push({ ...next.reason, readerPath: pointer(reader), writerPath: pointer(writer) })
    } else {
      for (let index = next.length - 1; index >= 0; index--) {
        const part = next[index]
        if (part !== undefined) waiting.push(part)
      }
    }
  }
  return findings
}

/** RFC 6901, with `/` for the root, as Java writes it. */
function pointer(location: Location): string {
  const steps: string[] = []
  for (let at: Location = location; at.parent !== undefined; at = at.parent) {
    steps.push(at.step.replaceAll('~', '~0').replaceAll('/', '~1'))
  }
  return `/${steps.reverse().join('/')}`
}
