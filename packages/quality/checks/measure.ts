import type { Measure } from '../check-definition.ts'
import type { Conclusion, Moment } from './check.ts'
import { describeMeasure, holds } from './rate.ts'
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
  const shown = Number(number.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 6 })
  return { status: holds(number, measure) ? 'passed' : 'failed', tally, threshold, measured: `${shown} ${unit}` }
}
