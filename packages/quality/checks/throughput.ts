import { checkKind } from './check.ts'
import { concludeMeasure, needsWholeWindow } from './measure.ts'
import { type CheckState, newTally } from './tally.ts'

interface ThroughputState extends CheckState {
  timed: number
  oldest: number
  newest: number
  lastSeen: number
}

export const throughput = checkKind<'throughput', ThroughputState>({
  scope: () => 'record',
  start: () => ({
    tally: newTally(),
    timed: 0,
    oldest: Number.POSITIVE_INFINITY,
    newest: Number.NEGATIVE_INFINITY,
    lastSeen: -1,
  }),
  observer: (_definition, state) => (_value, cursor) => {
    const { timestamp } = cursor.record
    if (timestamp < 0 || state.lastSeen === cursor.sequence) return false
    state.lastSeen = cursor.sequence
    state.timed++
    if (timestamp < state.oldest) state.oldest = timestamp
    if (timestamp > state.newest) state.newest = timestamp
    return false
  },
  merge(into, other) {
    into.timed += other.timed
    into.oldest = Math.min(into.oldest, other.oldest)
    into.newest = Math.max(into.newest, other.newest)
  },
  conclude({ perSecond }, { tally, timed, oldest, newest }, moment) {
    if (moment.sample !== undefined) return { status: 'skipped', tally, reason: needsWholeWindow }
    const seconds = (newest - oldest) / 1_000
    const rate = timed > 1 && seconds > 0 ? (timed - 1) / seconds : undefined
    return concludeMeasure(rate, perSecond, 'records/s', moment, 'no data: fewer than two moments in the window')
  },
})
