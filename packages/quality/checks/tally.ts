import type { CheckIdentity } from '../check-definition.ts'
import { maskedValue, shownValue } from '../shown-value.ts'
import type { CheckSetup, Cursor } from './check.ts'

/**
 * What a check counts: records (a record with several failing values is one), grouped by cause, with the first and the
 * last record of each and the first few as examples. "First" is by partition and offset, whatever order they came in.
 */
export interface Tally {
  evaluated: number
  failed: number
  readonly causes: Map<string, CauseTally>
  /** The first failing records, ascending. */
  examples: Witness[]
  /** Why the check was taken out of the run, and at which record. */
  broken?: { readonly reason: string; readonly partition: number; readonly offset: bigint }
  lastEvaluated: number
  lastFailed: number
}

interface CauseTally {
  count: number
  first: Witness
  last: Witness
  lastCounted: number
}

/** One failing record, as much of it as may be kept. */
export interface Witness {
  readonly partition: number
  readonly offset: bigint
  readonly timestamp: number
  readonly message: string
  /** Indexes and keys that the path's `each` steps stood for. */
  readonly steps: readonly (string | number)[]
  readonly value?: string
  readonly key?: string
}

/** What every kind's state holds at least. */
export interface CheckState {
  readonly tally: Tally
}

export function newTally(): Tally {
  return { evaluated: 0, failed: 0, causes: new Map(), examples: [], lastEvaluated: -1, lastFailed: -1 }
}

/** The record has something for the check to judge. */
export function countEvaluated(tally: Tally, cursor: Cursor): void {
  if (tally.lastEvaluated === cursor.sequence) return
  tally.lastEvaluated = cursor.sequence
  tally.evaluated++
}

export interface Failure {
  /** Stable text that groups failures. */
  readonly cause: string
  /** What was found in this record; the cause when nothing more is to say. */
  readonly message?: string
  readonly value?: unknown
}

/** The record fails. Several failing values of one record count once, for each cause they have. */
export function countFailure(
  tally: Tally,
  cursor: Cursor,
  failure: Failure,
  setup: CheckSetup,
  identity: Pick<CheckIdentity, 'sensitive'>,
): void {
  const isNew = tally.lastFailed !== cursor.sequence
  if (isNew) {
    tally.lastFailed = cursor.sequence
    tally.failed++
  }
  const known = tally.causes.get(failure.cause)
  if (known?.lastCounted === cursor.sequence) return
  const witness = witnessOf(cursor, failure, setup, identity)
  if (known === undefined) {
    tally.causes.set(failure.cause, { count: 1, first: witness, last: witness, lastCounted: cursor.sequence })
  } else {
    known.count++
    known.lastCounted = cursor.sequence
    if (compareWitnesses(witness, known.first) < 0) known.first = witness
    if (compareWitnesses(witness, known.last) > 0) known.last = witness
  }
  if (isNew) addExample(tally, witness, setup.examples)
}

function addExample(tally: Tally, witness: Witness, limit: number): void {
  const { examples } = tally
  const last = examples.at(-1)
  if (examples.length >= limit && (last === undefined || compareWitnesses(witness, last) > 0)) return
  const at = examples.findLastIndex((example) => compareWitnesses(example, witness) <= 0) + 1
  examples.splice(at, 0, witness)
  if (examples.length > limit) examples.pop()
}

function witnessOf(
  cursor: Cursor,
  failure: Failure,
  setup: CheckSetup,
  identity: Pick<CheckIdentity, 'sensitive'>,
): Witness {
  const { record } = cursor
  const show = setup.showValues && identity.sensitive !== true
  return {
    partition: record.partition,
    offset: record.offset,
    timestamp: record.timestamp,
    message: failure.message ?? failure.cause,
    steps: cursor.steps.slice(),
    ...(failure.value != null ? { value: show ? shownValue(failure.value) : maskedValue(failure.value) } : {}),
    ...(setup.showValues && record.key !== null ? { key: shownValue(Buffer.from(record.key).toString()) } : {}),
  }
}

/** By partition, then by offset. */
export function compareWitnesses(
  left: Pick<Witness, 'partition' | 'offset'>,
  right: Pick<Witness, 'partition' | 'offset'>,
): number {
  if (left.partition !== right.partition) return left.partition - right.partition
  return left.offset < right.offset ? -1 : left.offset > right.offset ? 1 : 0
}

/** Takes in the tally of other records. */
export function mergeTallies(into: Tally, other: Tally, setup: CheckSetup): void {
  into.evaluated += other.evaluated
  into.failed += other.failed
  for (const [cause, theirs] of other.causes) {
    const ours = into.causes.get(cause)
    if (ours === undefined) {
      into.causes.set(cause, { ...theirs, lastCounted: -1 })
      continue
    }
    ours.count += theirs.count
    if (compareWitnesses(theirs.first, ours.first) < 0) ours.first = theirs.first
    if (compareWitnesses(theirs.last, ours.last) > 0) ours.last = theirs.last
  }
  into.examples = [...into.examples, ...other.examples].sort(compareWitnesses).slice(0, setup.examples)
  if (other.broken !== undefined && (into.broken === undefined || compareWitnesses(other.broken, into.broken) < 0)) {
    into.broken = other.broken
  }
}
