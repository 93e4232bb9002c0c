import { formatPercent } from '@kafka-dataops/core'
import { type Conclusion, checkKind } from './check.ts'
import { needsWholeWindow } from './measure.ts'
import { type CheckState, newTally } from './tally.ts'

interface SkewState extends CheckState {
  readonly records: Map<number, number>
  lastSeen: number
}

/** Judges the partitions of the window; one partition has no skew. */
export const partitionSkew = checkKind<'partition-skew', SkewState>({
  scope: () => 'record',
  start: () => ({ tally: newTally(), records: new Map(), lastSeen: -1 }),
  observer: (_definition, state) => (_value, cursor) => {
    if (state.lastSeen === cursor.sequence) return false
    state.lastSeen = cursor.sequence
    const { partition } = cursor.record
    state.records.set(partition, (state.records.get(partition) ?? 0) + 1)
    return false
  },
  merge(into, other) {
    for (const [partition, count] of other.records) {
      into.records.set(partition, (into.records.get(partition) ?? 0) + count)
    }
  },
  conclude({ maxRatio }, { records }, moment): Conclusion {
    const tally = newTally()
    const threshold = `at most ${maxRatio} times an even share`
    const total = records.values().reduce((sum, count) => sum + count, 0)
    if (moment.partial)
      return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' }
    // A sample has the partitions' shares of offsets, which are those of records only where nothing was compacted.
    if (moment.sample !== undefined) return { status: 'skipped', tally, threshold, reason: needsWholeWindow }
    if (total === 0) return { status: 'skipped', tally, threshold, reason: 'no data: no record in the window' }
    const [fullest] = [...records].sort(([left, many], [right, more]) => more - many || left - right)
    const [partition, count] = fullest ?? [0, 0]
    const ratio = (count * moment.partitions) / total
    const measured = `partition ${partition} holds ${formatPercent(count / total)}, ${Number(ratio.toFixed(2))} times an even share`
    return { status: ratio <= maxRatio ? 'passed' : 'failed', tally, threshold, measured }
  },
})
