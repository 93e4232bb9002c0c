import { counted, formatCount, formatPercent } from '@kafka-dataops/core'
import { estimateDistinct } from '../statistics/distinct-estimate.ts'
import { countOf, type FieldProfile, type TextProfile } from '../statistics/field-profile.ts'
import { type FrequentValues, mostFrequent } from '../statistics/frequent-values.ts'
import { quantileOf, relativeError } from '../statistics/quantile-sketch.ts'

/** What a field's rules rest on, as one or two lines. `places`: how many objects could have held the field. */
export function evidenceOf(
  profile: FieldProfile,
  places: number,
  what: 'records' | 'objects' | 'items',
  showValues: boolean,
): readonly string[] {
  const count = countOf(profile)
  const absent = Math.max(0, places - profile.present)
  const presence = [
    `${formatCount(count)} of ${formatCount(places)} ${what}`,
    ...(absent === 0 ? [] : [`absent in ${share(absent, places)}`]),
    ...(profile.nulls === 0 ? [] : [`null in ${share(profile.nulls, places)}`]),
  ]
  const types = Object.entries(profile.types)
  const seen = [
    ...(types.some(([type]) => type !== 'integer' && type !== 'number') && types.length > 1
      ? [types.map(([type, times]) => `${formatCount(times)} ${type}`).join(', ')]
      : []),
    ...numberEvidence(profile),
    ...textEvidence(profile, showValues),
    ...(profile.lengths === undefined
      ? []
      : [amount(profile.lengths.moments.minimum, profile.lengths.moments.maximum, 'item')]),
    ...(profile.notFinite === 0 ? [] : [`${formatCount(profile.notFinite)} not finite`]),
    ...(profile.fieldsNotKept === undefined ? [] : [fieldsNotKept[profile.fieldsNotKept]]),
  ]
  return [presence.join(', '), ...(seen.length === 0 ? [] : [seen.join('; ')])]
}

const fieldsNotKept = {
  keys: 'over 500 different keys, taken for data',
  depth: 'nested too deep to look into',
  number: 'more fields than are looked at',
} as const

function share(count: number, of: number): string {
  return formatPercent(of === 0 ? 0 : count / of)
}

function numberEvidence({ numbers }: FieldProfile): readonly string[] {
  if (numbers === undefined) return []
  const { minimum, maximum } = numbers.moments
  if (minimum === maximum) return [`always ${shown(minimum)}`]
  const median = quantileOf(numbers.sketch, 0.5) ?? minimum
  const digits = Math.min(12, Math.max(2, Math.floor(-Math.log10(relativeError(numbers.sketch)))))
  return [`${range(minimum, maximum)}, median ${shown(Number(median.toPrecision(digits)))}`]
}

function textEvidence(profile: FieldProfile, showValues: boolean): readonly string[] {
  const { texts, frequent, distinct } = profile
  if (texts === undefined || frequent === undefined || distinct === undefined) return []
  const { times, shortest, longest, empty } = texts
  const isExact = frequent.missed === 0
  const different = isExact ? frequent.counts.size : Math.min(estimateDistinct(distinct), countOf(profile))
  const example = exampleOf(frequent, texts)
  return [
    ...(times === undefined || times.moments.count === 0
      ? [`texts of ${amount(shortest, longest, 'character')}`]
      : texts.forms.includes('date')
        ? [`dates ${day(times.moments.minimum)} to ${day(times.moments.maximum)}`]
        : [`times ${moment(times.moments.minimum)} to ${moment(times.moments.maximum)}`]),
    `${isExact ? '' : 'about '}${counted(different, 'different value')}`,
    ...(empty === 0 ? [] : [`${formatCount(empty)} empty`]),
    ...(example === undefined ? [] : [`as ${showValues ? JSON.stringify(example) : shapeOf(example)}`]),
  ]
}

/** The most frequent text where counts are exact, so that however records are split over threads it is the same one. */
function exampleOf(frequent: FrequentValues, { least }: TextProfile): string | undefined {
  if (frequent.missed > 0) return least
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
  return mostFrequent(frequent, frequent.counts.size).flatMap(([value]) => (isText(value) ? [value] : []))[0]
}

/** The shape of a text without the text: `Aaa 99 9999`. */
export function shapeOf(text: string): string {
  const shape = text
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '9')
    .replace(/[^Aa9 !-/:-@[-`{-~]/gu, '·')
  return text.length > 40 ? `${shape}…` : shape
}

function amount(from: number, to: number, noun: string): string {
  return from === to ? counted(to, noun) : `${shown(from)} to ${counted(to, noun)}`
}

function range(from: number, to: number): string {
  return from === to ? shown(from) : `${shown(from)} to ${shown(to)}`
}

function shown(value: number): string {
  // From five digits on, so that years stay years.
  const format = { maximumSignificantDigits: 12, useGrouping: 'min2' } as const
  return Math.abs(value) >= 1e15 ? String(value) : value.toLocaleString('en-US', format)
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

function moment(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}
