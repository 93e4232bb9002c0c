import type { FieldStatistics } from '@kafka-dataops/core'
import { type FieldPath, formatFieldPath } from '../check-definition.ts'
import { estimateDistinct } from './distinct-estimate.ts'
import { countOf, type FieldProfile, fieldsInOrder } from './field-profile.ts'
import { mostFrequent } from './frequent-values.ts'
import { standardDeviation } from './moments.ts'
import type { NumberProfile } from './number-profile.ts'
import { bucketsOf, quantileOf, relativeError } from './quantile-sketch.ts'
import type { ValueProfile } from './value-profile.ts'

export interface StatisticsDisclosure {
  readonly topic?: string
  /** Texts may be shown. */
  readonly showValues: boolean
  /** The contract classifies the field: nothing but counts is told of it. */
  readonly isSensitive: (path: FieldPath) => boolean
}

const shownQuantiles = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const
const shownFrequent = 20
const histogramBins = 24

/** Statistics of every field that holds values, as the Report shows them. */
export function fieldStatistics({ root }: ValueProfile, disclosure: StatisticsDisclosure): readonly FieldStatistics[] {
  return statisticsBelow(root, [], root.present, disclosure)
}

function statisticsBelow(
  profile: FieldProfile,
  path: FieldPath,
  places: number,
  disclosure: StatisticsDisclosure,
): readonly FieldStatistics[] {
  const objects = profile.types.object ?? 0
  const isContainer = path.length === 0 || countOf(profile) === objects + (profile.types.array ?? 0)
  return [
    ...(isContainer && objects > 0 && profile.fields !== undefined
      ? []
      : [statisticsOf(profile, path, places, disclosure)]),
    ...fieldsInOrder(profile).flatMap(([name, field]) => statisticsBelow(field, [...path, name], objects, disclosure)),
    ...(profile.items === undefined
      ? []
      : statisticsBelow(profile.items, [...path, { each: 'item' }], profile.items.present, disclosure)),
  ]
}

/** `places`: how many objects could have held the field. */
function statisticsOf(
  profile: FieldProfile,
  path: FieldPath,
  places: number,
  { topic, showValues, isSensitive }: StatisticsDisclosure,
): FieldStatistics {
  const count = countOf(profile)
  const absent = Math.max(0, places - profile.present)
  const counts = {
    ...(topic === undefined ? {} : { topic }),
    path: formatFieldPath('value', path),
    count,
    missing: profile.nulls + absent,
    nulls: profile.nulls,
    absent,
    types: Object.entries(profile.types)
      .map(([type, times]) => ({ type, count: times }))
      .sort((left, right) => right.count - left.count || (left.type < right.type ? -1 : 1)),
  }
  if (isSensitive(path)) return counts
  const numbers = quantityOf(profile, count)
  return {
    ...counts,
    ...distinctOf(profile, count),
    ...(numbers === undefined
      ? {}
      : numbers === profile.numbers
        ? { quantity: 'number', ...distribution(numbers, (value) => rounded(value, 12)) }
        : { quantity: 'time', ...distribution(numbers, Math.round) }),
    ...lengths(profile),
    ...frequentOf(profile, showValues),
  }
}

/** What most of the values are: a few numbers among texts are no distribution. */
function quantityOf({ numbers, texts }: FieldProfile, count: number): NumberProfile | undefined {
  const quantity = numbers ?? texts?.times
  return quantity !== undefined && 2 * quantity.moments.count > count ? quantity : undefined
}

function distinctOf({ frequent, distinct }: FieldProfile, count: number): Partial<FieldStatistics> {
  if (frequent === undefined || distinct === undefined) return {}
  if (frequent.missed === 0) return { distinct: frequent.counts.size, distinctIsEstimate: false }
  return { distinct: Math.min(estimateDistinct(distinct), count), distinctIsEstimate: true }
}

function distribution(
  { moments, sketch }: NumberProfile,
  shownDigits: (value: number) => number,
): Partial<FieldStatistics> {
  const { minimum, maximum } = moments
  const deviation = standardDeviation(moments)
  const digits = Math.min(12, Math.max(2, Math.ceil(-Math.log10(relativeError(sketch)))))
  return {
    minimum,
    maximum,
    ...(Number.isFinite(moments.mean) ? { mean: shownDigits(moments.mean) } : {}),
    ...(deviation === undefined ? {} : { standardDeviation: shownDigits(deviation) }),
    quantiles: shownQuantiles.map((quantile) => ({
      quantile,
      value: Math.min(maximum, Math.max(minimum, rounded(quantileOf(sketch, quantile) ?? minimum, digits))),
    })),
    ...(minimum < maximum && Number.isFinite(maximum - minimum) ? { histogram: histogramOf({ moments, sketch }) } : {}),
  }
}

/** Bins of one width between the bounds. */
function histogramOf({
  moments: { minimum, maximum },
  sketch,
}: NumberProfile): NonNullable<FieldStatistics['histogram']> {
  const width = (maximum - minimum) / histogramBins
  const counts = new Array<number>(histogramBins).fill(0)
  for (const { middle, count } of bucketsOf(sketch)) {
    const bin = Math.min(histogramBins - 1, Math.max(0, Math.floor((middle - minimum) / width)))
    counts[bin] = (counts[bin] ?? 0) + count
  }
  return counts.map((count, index) => ({
    from: index === 0 ? minimum : rounded(minimum + index * width, 12),
    to: index === histogramBins - 1 ? maximum : rounded(minimum + (index + 1) * width, 12),
    count,
  }))
}

function lengths({ texts }: FieldProfile): Partial<FieldStatistics> {
  return texts === undefined ? {} : { shortest: texts.shortest, longest: texts.longest }
}

/** A truth value tells nobody apart; texts are shown on request only. Of numbers the distribution is enough. */
function frequentOf({ frequent, types }: FieldProfile, showValues: boolean): Partial<FieldStatistics> {
  if (frequent === undefined) return {}
  const shown = mostFrequent(frequent, shownFrequent).filter(
    ([value]) => typeof value === 'boolean' || (typeof value === 'string' && showValues),
  )
  const isScattered = types.boolean === undefined && shown[0]?.[1] === 1
  return shown.length === 0 || isScattered
    ? {}
    : { frequent: shown.map(([value, count]) => ({ value: String(value), count })) }
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}
