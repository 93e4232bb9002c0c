import { estimateDistinct } from '../statistics/distinct-estimate.ts'
import { countOf, type FieldProfile } from '../statistics/field-profile.ts'
import { quantileOf } from '../statistics/quantile-sketch.ts'
import { enough } from './enough.ts'

export interface InferredBounds {
  readonly value: { readonly format?: 'i64'; readonly minimum?: number; readonly maximum?: number }
  readonly why?: string
}

/**
 * Bounds of a number: its sign where it never changed, and a range twice as wide as what was seen where there is enough
 * and no long tail. Numbers that grow for ever (ids, counters, times) get no upper bound.
 */
export function inferBounds(name: string, field: FieldProfile, type: string): InferredBounds {
  const { numbers } = field
  if (numbers === undefined || (type !== 'integer' && type !== 'number')) return { value: {} }
  const { minimum, maximum, count } = numbers.moments
  const format =
    type === 'integer' && (minimum < -(2 ** 31) || maximum > 2 ** 31 - 1) ? ({ format: 'i64' } as const) : {}
  const fits = Math.max(Math.abs(minimum), Math.abs(maximum)) < 2 ** 62
  if (count < enough.always || (minimum === 0 && maximum === 0)) return { value: fits ? format : {} }
  const sign = minimum >= 0 ? { minimum: 0 } : maximum <= 0 ? { maximum: 0 } : {}
  const range = count >= enough.bounded && !growsForEver(name, field, type) ? widened(field) : {}
  const value = { ...(fits ? format : {}), ...range, ...sign }
  const why = [
    ...(minimum >= 0 ? ['never negative'] : maximum <= 0 ? ['never positive'] : []),
    ...(Object.keys(range).some((side) => !Object.hasOwn(sign, side)) ? ['twice the range seen'] : []),
  ]
  return why.length === 0 ? { value } : { value, why: why.join(', ') }
}

function growsForEver(name: string, field: FieldProfile, type: string): boolean {
  if (
    /(^|[^a-z])(id|key|number|no|seq|sequence|offset|version|count|total|time|timestamp|date|ts|at|ms)$/i.test(
      spaced(name),
    )
  ) {
    return true
  }
  const { distinct, frequent } = field
  if (type !== 'integer' || distinct === undefined || frequent?.missed === 0) return false
  return estimateDistinct(distinct) > 0.9 * countOf(field)
}

function spaced(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1 $2')
}

/** Sides on which the last percent lies no further out than twice the other half. */
function widened({ numbers }: FieldProfile): { readonly minimum?: number; readonly maximum?: number } {
  if (numbers === undefined) return {}
  const { moments, sketch } = numbers
  const { minimum, maximum } = moments
  const [low, median, high] = [0.01, 0.5, 0.99].map((share) => quantileOf(sketch, share) ?? 0)
  if (low === undefined || median === undefined || high === undefined || minimum === maximum) return {}
  const span = maximum - minimum
  if (!Number.isFinite(span) || Math.max(Math.abs(minimum), Math.abs(maximum)) > 2 ** 52) return {}
  return {
    ...(low - minimum <= 2 * (median - low) ? { minimum: outward(minimum - span, Math.floor) } : {}),
    ...(maximum - high <= 2 * (high - median) ? { maximum: outward(maximum + span, Math.ceil) } : {}),
  }
}

/** To two digits, away from the range. */
function outward(value: number, round: (value: number) => number): number {
  if (value === 0) return 0
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  return Number((round(value / step) * step).toPrecision(2))
}
