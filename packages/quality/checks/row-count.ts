import { checkKind } from './check.ts'
import { concludeBounds, concludeMeasure } from './measure.ts'
import { type CheckState, newTally } from './tally.ts'

interface RowCountState extends CheckState {
  rows: number
  lastSeen: number
}

/** Tombstones are no rows; records that cannot be decoded are. An empty window has the number 0. */
export const rowCount = checkKind<'row-count', RowCountState>({
  scope: () => 'record',
  start: () => ({ tally: newTally(), rows: 0, lastSeen: -1 }),
  observer: (_definition, state) => (_value, cursor) => {
    if (cursor.record.value === null || state.lastSeen === cursor.sequence) return false
    state.lastSeen = cursor.sequence
    state.rows++
    return false
  },
  merge(into, other) {
    into.rows += other.rows
  },
  conclude({ count }, { rows }, moment) {
    const { sample, read } = moment
    if (sample === undefined) return concludeMeasure(rows, count, 'records', moment, '')
    const tombstones = read - rows
    return concludeBounds(rows, Math.max(rows, sample.offsets - tombstones), count, 'records', moment)
  },
})
