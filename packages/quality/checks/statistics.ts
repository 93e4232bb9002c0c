import {
  addToDistinct,
  type DistinctRegisters,
  estimateDistinct,
  mergeDistinct,
  newDistinctRegisters,
} from '../statistics/distinct-estimate.ts'
import { standardDeviation } from '../statistics/moments.ts'
import { addNumber, mergeNumbers, type NumberProfile, newNumberProfile } from '../statistics/number-profile.ts'
import { quantileOf } from '../statistics/quantile-sketch.ts'
import { checkKind, type DefinitionOf } from './check.ts'
import { concludeBounds, concludeMeasure } from './measure.ts'
import { type CheckState, newTally } from './tally.ts'

interface StatisticsState extends CheckState {
  readonly numbers: NumberProfile
  readonly distinct: DistinctRegisters
}

/**
 * A statistic of all values of a field against what it must be. Values that are no finite numbers take no part; all
 * values but null, objects and arrays count as distinct ones.
 */
export const statistics = checkKind<'statistics', StatisticsState>({
  start: () => ({ tally: newTally(), numbers: newNumberProfile(), distinct: newDistinctRegisters() }),
  observer({ measure, side }, { numbers, distinct }, setup) {
    if (measure === 'distinct') {
      return (value) => {
        if (typeof value === 'bigint') addToDistinct(distinct, String(value))
        else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
          addToDistinct(distinct, value)
        }
        return false
      }
    }
    const isDecimal = setup.decimalTexts.includes(side)
    return (value) => {
      const number = numberOf(value, isDecimal)
      if (Number.isFinite(number)) addNumber(numbers, number)
      return false
    }
  },
  merge(into, other) {
    mergeNumbers(into.numbers, other.numbers)
    mergeDistinct(into.distinct, other.distinct)
  },
  conclude(definition, state, moment) {
    const { measure, quantile, expected, sensitive } = definition
    const unit =
      measure === 'distinct'
        ? 'distinct values'
        : `(${quantile === undefined ? words[measure] : `quantile ${quantile}`})`
    const found = measureOf(definition, state)
    const conclusion =
      measure === 'distinct' && moment.sample !== undefined && found !== undefined
        ? concludeBounds(found, Number.POSITIVE_INFINITY, expected, unit, moment)
        : concludeMeasure(found, expected, unit, moment, 'no data: nothing to measure')
    const isValue = measure === 'minimum' || measure === 'maximum' || measure === 'quantile'
    return sensitive && isValue && conclusion.measured !== undefined
      ? { ...conclusion, measured: `masked ${unit}` }
      : conclusion
  },
})

const words = {
  minimum: 'minimum',
  maximum: 'maximum',
  mean: 'mean',
  'standard-deviation': 'standard deviation',
  quantile: 'quantile',
} as const

function numberOf(value: unknown, isDecimal: boolean): number {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  return isDecimal && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
}

function measureOf({ measure, quantile }: DefinitionOf<'statistics'>, state: StatisticsState): number | undefined {
  const { moments, sketch } = state.numbers
  switch (measure) {
    case 'distinct':
      return estimateDistinct(state.distinct) || undefined
    case 'quantile':
      return quantileOf(sketch, quantile ?? 0.5)
    case 'standard-deviation':
      return standardDeviation(moments)
    default:
      return moments.count === 0 ? undefined : moments[measure]
  }
}
