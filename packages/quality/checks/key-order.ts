import { formatDuration } from '@kafka-dataops/core'
import { timeReader } from '../time-reading.ts'
import { checkKind } from './check.ts'
import { digest } from './digest.ts'
import { isSampled, type KeySample, mergeSamples, newKeySample, putInSample, sampledShare } from './key-sample.ts'
import { needsWholeWindow } from './measure.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally } from './tally.ts'

/** Keys beyond this number are judged by a sample. */
const keyLimit = 100_000
const longestKept = 64

interface KeyOrderState extends CheckState {
  /** The event time and the sequence of the last record of every key, by partition. */
  readonly last: KeySample<{ readonly time: number; readonly sequence: number }>
}

/** A record fails when its event is older than that of the record before it with the same key in the same partition. */
export const keyOrder = checkKind<'key-order', KeyOrderState>({
  needsOrder: true,
  start: () => ({ tally: newTally(), last: newKeySample() }),
  observer(definition, { tally, last }, setup) {
    if (setup.isSample) return () => false
    const read = timeReader(definition.time ?? { logicalType: 'timestamp' })
    return (value, cursor) => {
      const { key, partition } = cursor.record
      const time = read(value)
      if (key === null || time === undefined) return false
      const name = `${partition} ${key.length <= longestKept ? latin1(key) : digest(key)}`
      if (!isSampled(last, name)) return false
      countEvaluated(tally, cursor)
      const before = last.entries.get(name)
      // The record is looked at again after an interruption.
      if (before?.sequence === cursor.sequence) return false
      putInSample(last, name, { time, sequence: cursor.sequence }, keyLimit)
      if (before === undefined || time >= before.time) return false
      const message = `${formatDuration(before.time - time)} older than the record before it with the same key`
      countFailure(tally, cursor, { cause: 'older than the record before it', message, value }, setup, definition)
      return true
    }
  },
  merge(into, other, setup) {
    mergeTallies(into.tally, other.tally, setup)
    mergeSamples(into.last, other.last, keyLimit, (ours) => ours)
  },
  conclude({ threshold }, { tally, last }, { sample }) {
    if (sample !== undefined) return { status: 'skipped', tally, reason: needsWholeWindow }
    const share = sampledShare(last)
    const conclusion = concludeRate(tally, threshold)
    return share === 1 ? conclusion : { ...conclusion, reason: `judged by about 1 in ${Math.round(1 / share)} keys` }
  },
})

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
