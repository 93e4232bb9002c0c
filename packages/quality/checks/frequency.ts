import { formatDuration } from '@kafka-dataops/core'
import { type Conclusion, checkKind } from './check.ts'
import { needsWholeWindow } from './measure.ts'
import { type CheckState, newTally } from './tally.ts'

interface FrequencyState extends CheckState {
  /** Stretches of `everyMs` since the epoch that have a record. */
  readonly stretches: Set<number>
}

/** Beyond this many stretches the window says nothing useful at this frequency, and would fill the memory. */
const mostStretches = 1_000_000

/** The stretches at both ends of the window are there by definition; a stretch without a record in between fails. */
export const frequency = checkKind<'frequency', FrequencyState>({
  scope: () => 'record',
  start: () => ({ tally: newTally(), stretches: new Set() }),
  observer:
    ({ everyMs }, { stretches }) =>
    (_value, cursor) => {
      const { timestamp } = cursor.record
      if (timestamp >= 0 && stretches.size <= mostStretches) stretches.add(Math.floor(timestamp / everyMs))
      return false
    },
  merge(into, other) {
    for (const stretch of other.stretches) into.stretches.add(stretch)
  },
  conclude({ everyMs }, { stretches }, moment): Conclusion {
    const tally = newTally()
    const threshold = `a record every ${formatDuration(everyMs)}`
    const skipped = (reason: string): Conclusion => ({ status: 'skipped', tally, threshold, reason })
    if (moment.partial) return skipped('stopped before the whole window was read')
    if (moment.sample !== undefined) return skipped(needsWholeWindow)
    if (stretches.size === 0) return skipped('no data: no record with a timestamp in the window')
    if (stretches.size > mostStretches)
      return skipped(`the window is longer than ${mostStretches} times ${formatDuration(everyMs)}`)
    const seen = [...stretches].sort((left, right) => left - right)
    const total = (seen.at(-1) ?? 0) - (seen[0] ?? 0) + 1
    const empty = total - seen.length
    const longest = seen.reduce((most, stretch, index) => Math.max(most, stretch - (seen[index - 1] ?? stretch) - 1), 0)
    tally.evaluated = total
    tally.failed = empty
    const gap = longest === 0 ? '' : `, the longest gap about ${formatDuration(longest * everyMs)}`
    const measured = `${empty} of ${total} stretches of ${formatDuration(everyMs)} without a record${gap}`
    return { status: empty === 0 ? 'passed' : 'failed', tally, threshold, measured }
  },
})
