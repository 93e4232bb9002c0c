import { formatDuration } from '@kafka-dataops/core'
import { timeReader } from '../time-reading.ts'
import { type Conclusion, checkKind } from './check.ts'
import { addToHistogram, type Histogram, mergeHistograms, newHistogram, quantileOf } from './histogram.ts'
import { concludeRate, describeThreshold } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally } from './tally.ts'

interface LatencyState extends CheckState {
  readonly latencies: Histogram
  /** Records whose timestamp the broker set on append; the others carry their producer's clock. */
  appended: number
  lastSeen: number
}

/** Record time less event time. An event later than its record (a clock that runs ahead) has a latency of 0. */
export const latency = checkKind<'latency', LatencyState>({
  start: () => ({ tally: newTally(), latencies: newHistogram(), appended: 0, lastSeen: -1 }),
  observer(definition, state, setup) {
    const read = timeReader(definition.time ?? { logicalType: 'timestamp' })
    const cause = `more than ${formatDuration(definition.maxLatencyMs)} late`
    return (value, cursor) => {
      const time = read(value)
      const { timestamp, timestampType } = cursor.record
      if (time === undefined || timestamp < 0) return false
      countEvaluated(state.tally, cursor)
      const latencyMs = Math.max(0, timestamp - time)
      if (state.lastSeen !== cursor.sequence) {
        state.lastSeen = cursor.sequence
        addToHistogram(state.latencies, latencyMs)
        if (timestampType === 'LogAppendTime') state.appended++
      }
      if (latencyMs <= definition.maxLatencyMs) return false
      const message = `recorded ${formatDuration(latencyMs)} after the event`
      countFailure(state.tally, cursor, { cause, message, value }, setup, definition)
      // With a percentile some records may be late: that is no fault of theirs.
      return definition.percentile === undefined
    }
  },
  merge(into, other, setup) {
    mergeTallies(into.tally, other.tally, setup)
    mergeHistograms(into.latencies, other.latencies)
    into.appended += other.appended
  },
  conclude(definition, { tally, latencies, appended }): Conclusion {
    const { maxLatencyMs, percentile, threshold } = definition
    const rate = concludeRate(tally, threshold)
    if (tally.evaluated === 0) return rate
    const at = (share: number): string => formatDuration(quantileOf(latencies, share / 100) ?? 0)
    const clock = appended === tally.evaluated ? 'broker time' : appended === 0 ? 'producer time' : 'mixed times'
    const measured = `p50 ${at(50)}, p95 ${at(95)}, p99 ${at(99)} (${clock})`
    const limit = `at most ${formatDuration(maxLatencyMs)}`
    if (percentile === undefined) {
      return {
        ...rate,
        measured,
        threshold: threshold === undefined ? limit : `${limit}; ${describeThreshold(threshold)}`,
      }
    }
    const isMet = (100 * (tally.evaluated - tally.failed)) / tally.evaluated >= percentile
    return { status: isMet ? 'passed' : 'failed', tally, measured, threshold: `p${percentile} ${limit}` }
  },
})
