import type { Measure } from '../check-definition.ts'
import type { Conclusion, Moment } from './check.ts'
import { describeMeasure, holds, holdsWithin } from './rate.ts'
import { newTally } from './tally.ts'

/**
 * A number of the whole window against what it must be. A window that was not read to its end has no such number;
 * neither has one in which there is nothing to measure (`number` undefined).
 */
export function concludeMeasure(
  number: number | undefined,
  measure: Measure,
  unit: string,
  moment: Moment,
  missing: string,
): Conclusion {
  const tally = newTally()
  const threshold = `${describeMeasure(measure)} ${unit}`
  if (moment.partial) return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' }
  if (number === undefined) return { status: 'skipped', tally, threshold, reason: missing }
  const status = holds(number, measure) ? 'passed' : 'failed'
  return { status, tally, threshold, measured: `${shownNumber(number)} ${unit}` }
}

/** The reason to skip a check that only the whole window can decide. */
export const needsWholeWindow = 'a sample does not show it: leave sample-size out to know'

/**
 * The same for a number of which a sample shows bounds only: the verdict where every number within them has the same
 * one, else none. `high` may be infinite.
 */
export function concludeBounds(low: number, high: number, measure: Measure, unit: string, moment: Moment): Conclusion {
  const tally = newTally()
  const threshold = `${describeMeasure(measure)} ${unit}`
  if (moment.partial) return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' }
  const isMet = holdsWithin(low, high, measure)
  const upper = Number.isFinite(high) ? `, at most ${shownNumber(high)}` : ''
  const seen = { tally, threshold, measured: `at least ${shownNumber(low)}${upper} ${unit}` }
  return isMet === undefined
    ? { ...seen, status: 'skipped', reason: needsWholeWindow }
    : { ...seen, status: isMet ? 'passed' : 'failed' }
}

function shownNumber(number: number): string {
  return Number(number.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 6 })
}
