import { formatDuration } from '@kafka-dataops/core'
import type { RecordView } from '@kafka-dataops/kafka'
import { timeReader } from '../time-reading.ts'
import { type CheckSetup, type Conclusion, checkKind, type DefinitionOf, type Moment } from './check.ts'
import { isSampled, type KeySample, mergeSamples, newKeySample, putInSample, sampledShare } from './key-sample.ts'
import { needsWholeWindow } from './measure.ts'
import {
  type CheckState,
  compareWitnesses,
  countEvaluated,
  countFailure,
  mergeTallies,
  newTally,
  type Tally,
} from './tally.ts'

/** Keys beyond this number are judged by a sample. */
const keyLimit = 100_000

/** The newest event of a topic or of a key, and the record that carries it. */
interface Newest {
  readonly time: number
  readonly partition: number
  readonly offset: bigint
  readonly timestamp: number
}

interface FreshnessState extends CheckState {
  newest: Newest | undefined
  readonly newestOfKey: KeySample<Newest>
}

type FreshnessDefinition = DefinitionOf<'freshness'>

/**
 * Judges the newest event only: old records are no fault of a healthy topic. An event time in the future is a failing
 * record, and never the newest event, since it would hide that nothing arrives any more.
 */
export const freshness = checkKind<'freshness', FreshnessState>({
  scope: ({ source, side, path }) =>
    source === 'record-timestamp' || (side === 'value' && path.length === 0) ? 'record' : 'field',
  start: () => ({ tally: newTally(), newest: undefined, newestOfKey: newKeySample() }),
  observer(definition, state, setup) {
    const read = eventTimeOf(definition)
    const latest = setup.asOf + definition.toleratedFutureMs
    return (value, cursor) => {
      const time = read(value, cursor.record)
      if (time === undefined) return false
      countEvaluated(state.tally, cursor)
      if (time > latest) {
        countFailure(state.tally, cursor, futureFailure(time - setup.asOf, value), setup, definition)
        return true
      }
      if (definition.perKey) keepNewestOfKey(state.newestOfKey, time, cursor.record)
      else if (isNewer(time, cursor.record, state.newest)) state.newest = newestAt(time, cursor.record)
      return false
    }
  },
  merge(into, other, setup) {
    mergeTallies(into.tally, other.tally, setup)
    into.newest = newer(into.newest, other.newest)
    mergeSamples(into.newestOfKey, other.newestOfKey, keyLimit, (ours, theirs) => newer(ours, theirs) ?? ours)
  },
  conclude: (definition, state, moment, setup) =>
    definition.perKey ? concludePerKey(definition, state, moment, setup) : concludeNewest(definition, state, moment),
})

function eventTimeOf(definition: FreshnessDefinition): (value: unknown, record: RecordView) => number | undefined {
  if (definition.source === 'field') return timeReader(definition.time ?? { logicalType: 'timestamp' })
  return (_value, { timestamp }) => (timestamp < 0 ? undefined : timestamp)
}

function futureFailure(aheadMs: number, value: unknown) {
  return { cause: 'event time in the future', message: `event time ${formatDuration(aheadMs)} in the future`, value }
}

function newestAt(time: number, { partition, offset, timestamp }: RecordView): Newest {
  return { time, partition, offset, timestamp }
}

/** Of equal times the first record counts, so that the order of looking does not matter. */
function isNewer(time: number, record: RecordView, than: Newest | undefined): boolean {
  if (than === undefined || time > than.time) return true
  return time === than.time && compareWitnesses(record, than) < 0
}

function newer(left: Newest | undefined, right: Newest | undefined): Newest | undefined {
  if (left === undefined || right === undefined) return left ?? right
  if (left.time !== right.time) return left.time > right.time ? left : right
  return compareWitnesses(left, right) <= 0 ? left : right
}

function keepNewestOfKey(sample: KeySample<Newest>, time: number, record: RecordView): void {
  const { key } = record
  if (key === null) return
  const name = Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1')
  if (!isSampled(sample, name)) return
  const known = sample.entries.get(name)
  if (isNewer(time, record, known)) putInSample(sample, name, newestAt(time, record), keyLimit)
}

function concludeNewest(definition: FreshnessDefinition, state: FreshnessState, moment: Moment): Conclusion {
  const { tally, newest } = state
  const threshold = `at most ${formatDuration(definition.maxAgeMs)} old`
  if (newest === undefined) return { ...withoutEvents(definition, tally, moment), threshold }
  const ageMs = Math.max(0, moment.asOf - newest.time)
  const measured = `newest event ${formatDuration(ageMs)} old`
  const seen = { measured, measuredMs: ageMs, threshold }
  if (ageMs <= definition.maxAgeMs) return { ...seen, tally, status: tally.failed === 0 ? 'passed' : 'failed' }
  if (moment.partial) return { ...seen, tally, status: 'skipped', reason: stoppedEarly }
  if (moment.sample?.hasNewest === false) return { ...seen, tally, status: 'skipped', reason: newestNotSampled }
  const stale = staleCause(newest, `the newest event is ${formatDuration(ageMs)} old`)
  return { ...seen, tally: withCause(tally, 'stale', 1, stale, stale), status: 'failed' }
}

function concludePerKey(
  definition: FreshnessDefinition,
  state: FreshnessState,
  moment: Moment,
  setup: CheckSetup,
): Conclusion {
  const { tally, newestOfKey } = state
  const threshold = `every key at most ${formatDuration(definition.maxAgeMs)} old`
  const keys = newestOfKey.entries.size
  if (keys === 0) return { ...withoutEvents(definition, tally, moment, true), threshold }
  if (moment.sample !== undefined) return { status: 'skipped', tally, threshold, reason: needsWholeWindow }
  const byAge = Array.from(newestOfKey.entries, ([key, newest]) => ({ key, newest })).sort(
    (left, right) => left.newest.time - right.newest.time || compareWitnesses(left.newest, right.newest),
  )
  const stale = byAge.filter(({ newest }) => moment.asOf - newest.time > definition.maxAgeMs)
  const measuredMs = Math.max(0, moment.asOf - (byAge[0]?.newest.time ?? moment.asOf))
  const share = sampledShare(newestOfKey)
  const ofKeys = share === 1 ? `${keys} keys` : `a sample of ${keys} keys (1 in ${Math.round(1 / share)})`
  const measured = `${stale.length} of ${ofKeys} stale, the oldest ${formatDuration(measuredMs)} old`
  const seen = { measured, measuredMs, threshold }
  const [oldest] = stale
  if (oldest === undefined) return { ...seen, tally, status: tally.failed === 0 ? 'passed' : 'failed' }
  if (moment.partial) return { ...seen, tally, status: 'skipped', reason: stoppedEarly }
  const witnesses = stale.map(({ key, newest }) => ({
    ...staleCause(newest, `the newest event of this key is ${formatDuration(moment.asOf - newest.time)} old`),
    ...(setup.showValues && definition.sensitive !== true ? { key: Buffer.from(key, 'latin1').toString() } : {}),
  }))
  const first = witnesses[0]
  const last = witnesses.at(-1) ?? first
  if (first === undefined || last === undefined) return { ...seen, tally, status: 'passed' }
  const withStale = withCause(tally, 'stale key', stale.length, first, last)
  const examples = [...witnesses, ...tally.examples].slice(0, setup.examples)
  return { ...seen, tally: { ...withStale, examples }, status: 'failed' }
}

const stoppedEarly = 'stopped before the newest records were read'
const newestNotSampled = 'the newest records are not in the sample: leave sample-size out to know'

function withoutEvents(
  definition: FreshnessDefinition,
  tally: Tally,
  moment: Moment,
  perKey = false,
): Pick<Conclusion, 'status' | 'tally' | 'reason'> {
  if (moment.read === 0) return { status: 'skipped', tally, reason: 'no data: no record in the window' }
  if (moment.partial) return { status: 'skipped', tally, reason: stoppedEarly }
  if (definition.source === 'record-timestamp' && !moment.hasRecordTimes) {
    return { status: 'skipped', tally, reason: 'records of a file have no timestamp of their own' }
  }
  if (tally.failed > 0) return { status: 'failed', tally, reason: 'every event time lies in the future' }
  const what = perKey ? 'no record has a key and a readable event time' : 'no record has a readable event time'
  return { status: 'error', tally, reason: what }
}

function staleCause({ partition, offset, timestamp }: Newest, message: string) {
  return { partition, offset, timestamp, message, steps: [] }
}

function withCause(
  tally: Tally,
  cause: string,
  count: number,
  first: ReturnType<typeof staleCause>,
  last: ReturnType<typeof staleCause>,
): Tally {
  const causes = new Map([...tally.causes, [cause, { count, first, last, lastCounted: -1 }]])
  return { ...tally, causes, examples: [first, ...tally.examples] }
}
