import type { Measure, Threshold } from '../check-definition.ts'
import type { Conclusion } from './check.ts'
import type { Tally } from './tally.ts'

/** The reason to skip a check that met no value to judge. */
export const nothingToEvaluate = 'no data: nothing to evaluate'

/** Passed when nothing failed, or when what failed is within the threshold. */
export function concludeRate(tally: Tally, threshold: Threshold | undefined): Conclusion {
  const allowed = threshold === undefined ? {} : { threshold: describeThreshold(threshold) }
  if (tally.evaluated === 0) return { status: 'skipped', tally, reason: nothingToEvaluate, ...allowed }
  if (threshold === undefined) return { status: tally.failed === 0 ? 'passed' : 'failed', tally }
  const measured = measure(tally, threshold.unit)
  return { status: holds(measured, threshold) ? 'passed' : 'failed', tally, ...allowed }
}

/** Failing records, or their percentage of those evaluated. */
function measure(tally: Pick<Tally, 'evaluated' | 'failed'>, unit: Threshold['unit']): number {
  return unit === 'rows' ? tally.failed : (100 * tally.failed) / tally.evaluated
}

/** The operators of ODCS 3.1; both ends of a between belong to it, as datacontract-cli measures. */
export function holds(measured: number, threshold: Pick<Threshold, 'operator' | 'value'>): boolean {
  const [low, high] = typeof threshold.value === 'number' ? [threshold.value, threshold.value] : threshold.value
  switch (threshold.operator) {
    case 'mustBe':
      return measured === low
    case 'mustNotBe':
      return measured !== low
    case 'mustBeGreaterThan':
      return measured > low
    case 'mustBeGreaterOrEqualTo':
      return measured >= low
    case 'mustBeLessThan':
      return measured < low
    case 'mustBeLessOrEqualTo':
      return measured <= low
    case 'mustBeBetween':
      return measured >= low && measured <= high
    case 'mustNotBeBetween':
      return measured < low || measured > high
  }
}

/** Whether a number meets the operator that is known to lie from `low` to `high`; undefined when it depends on where. */
export function holdsWithin(
  low: number,
  high: number,
  { operator, value }: Pick<Threshold, 'operator' | 'value'>,
): boolean | undefined {
  const [least, most] = typeof value === 'number' ? [value, value] : value
  const isWithin = (): boolean | undefined =>
    low >= least && high <= most ? true : high < least || low > most ? false : undefined
  const isAbove = (): boolean | undefined => (low > most ? true : high <= most ? false : undefined)
  const isBelow = (): boolean | undefined => (high < least ? true : low >= least ? false : undefined)
  switch (operator) {
    case 'mustBe':
    case 'mustBeBetween':
      return isWithin()
    case 'mustNotBe':
    case 'mustNotBeBetween':
      return opposite(isWithin())
    case 'mustBeGreaterThan':
      return isAbove()
    case 'mustBeLessOrEqualTo':
      return opposite(isAbove())
    case 'mustBeLessThan':
      return isBelow()
    case 'mustBeGreaterOrEqualTo':
      return opposite(isBelow())
  }
}

function opposite(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer
}

const words: Readonly<Record<Threshold['operator'], string>> = {
  mustBe: 'exactly',
  mustNotBe: 'not',
  mustBeGreaterThan: 'more than',
  mustBeGreaterOrEqualTo: 'at least',
  mustBeLessThan: 'less than',
  mustBeLessOrEqualTo: 'at most',
  mustBeBetween: 'between',
  mustNotBeBetween: 'not between',
}

/** `at least 100`, `between 0 and 5`. */
export function describeMeasure({ operator, value }: Measure): string {
  const shown = (number: number): string => number.toLocaleString('en-US', { maximumSignificantDigits: 15 })
  return `${words[operator]} ${typeof value === 'number' ? shown(value) : value.map(shown).join(' and ')}`
}

/** `at most 1 % failing`, `between 0 and 5 records failing`. */
export function describeThreshold({ operator, value, unit }: Threshold): string {
  return `${describeMeasure({ operator, value })}${unit === 'percent' ? ' %' : value === 1 ? ' record' : ' records'} failing`
}
