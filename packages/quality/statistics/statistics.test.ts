import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToDistinct, estimateDistinct, mergeDistinct, newDistinctRegisters } from './distinct-estimate.ts'
import { addToFrequent, mergeFrequent, mostFrequent, newFrequentValues, type Scalar } from './frequent-values.ts'
import { addToMoments, mergeMoments, newMoments, standardDeviation } from './moments.ts'
import {
  addToSketch,
  bucketsOf,
  mergeSketches,
  newQuantileSketch,
  type QuantileSketch,
  quantileOf,
  relativeError,
} from './quantile-sketch.ts'

/** Numbers of all sizes, or all of one size, as prices or times are. */
const numbers = fc.oneof(
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 5_000, size: 'max' }),
  fc.array(fc.integer({ min: 1_700_000_000, max: 1_700_086_400 }), { minLength: 1, maxLength: 5_000, size: 'max' }),
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 5_000, size: 'max' }),
)

const sketchOf = (values: readonly number[]): QuantileSketch => {
  const sketch = newQuantileSketch()
  for (const value of values) addToSketch(sketch, value === 0 ? 0 : value)
  return sketch
}

describe('the quantile sketch', () => {
  it('answers every quantile within its relative error', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const sketch = sketchOf(values)
        const sorted = [...values].sort((left, right) => left - right)
        const exact = sorted[Math.floor(share * (sorted.length - 1))] ?? 0
        const error = Math.abs((quantileOf(sketch, share) ?? 0) - exact)
        // The smallest numbers have fewer bits than others.
        if (Number.isFinite(relativeError(sketch)) && Math.abs(exact) > 1e-300) {
          expect(error).toBeLessThanOrEqual(relativeError(sketch) * Math.abs(exact) * (1 + 1e-12))
        }
        const bucket = bucketsOf(sketch).findLast(({ from, to }) => from <= exact && exact <= to)
        expect(bucket?.middle).toBe(quantileOf(sketch, share))
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('is the same for any split, merged in any order, and never holds more than 1,024 buckets', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.boolean(), (values, at, isReversed) => {
        const cut = at % (values.length + 1)
        const shares = [values.slice(0, cut), values.slice(cut)]
        const [one, other] = isReversed ? shares.toReversed() : shares
        const merged = sketchOf(one ?? [])
        mergeSketches(merged, structuredClone(sketchOf(other ?? [])))
        const whole = sketchOf(values)
        expect(bucketsOf(merged)).toEqual(bucketsOf(whole))
        expect(merged.shift).toBe(whole.shift)
        expect(whole.buckets.size).toBeLessThanOrEqual(1_024)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('keeps few values to 12 digits, a day of seconds to a minute, a millionfold range to 1.6 %', () => {
    expect(quantileOf(sketchOf([0.1, 0.2, 0.3]), 0.5)).toBeCloseTo(0.2, 12)
    const day = sketchOf(Array.from({ length: 86_400 }, (_, second) => 1_700_000_000 + second))
    expect(Math.abs((quantileOf(day, 0.5) ?? 0) - 1_700_043_199)).toBeLessThanOrEqual(64)
    const wide = sketchOf(Array.from({ length: 50_000 }, (_, index) => 1.000276 ** index))
    expect(relativeError(wide)).toBeLessThanOrEqual(0.016)
  })

  it('says 0 for zeros however coarse it has become', () => {
    const counts = sketchOf([
      ...Array.from({ length: 9_000 }, () => 0),
      ...Array.from({ length: 5_000 }, (_, index) => index),
    ])
    expect(quantileOf(counts, 0.5)).toBe(0)
  })

  it('has an answer for the extremes of doubles', () => {
    const values = [-Number.MAX_VALUE, -0, 0, Number.MIN_VALUE, Number.MAX_VALUE]
    const sketch = sketchOf(values)
    expect(quantileOf(sketch, 0)).toBeLessThan(-1.79e308)
    expect(quantileOf(sketch, 0.5)).toBeCloseTo(0, 300)
    expect(quantileOf(sketch, 1)).toBeGreaterThan(1.79e308)
    expect(quantileOf(newQuantileSketch(), 0.5)).toBeUndefined()
  })
})

describe('mean and standard deviation', () => {
  it('are those of the textbook, however they are merged', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 }),
        fc.nat(),
        (values, at) => {
          const [one, other] = [newMoments(), newMoments()]
          values.forEach((value, index) => {
            addToMoments(index < at % values.length ? one : other, value)
          })
          mergeMoments(one, other)
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length
          const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
          expect(one.count).toBe(values.length)
          expect(one.mean).toBeCloseTo(mean, 6)
          expect(standardDeviation(one)).toBeCloseTo(Math.sqrt(variance), 4)
          expect([one.minimum, one.maximum]).toEqual([Math.min(...values), Math.max(...values)])
        },
      ),
    )
  })

  it('loses nothing to a large offset', () => {
    const moments = newMoments()
    for (const value of [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]) addToMoments(moments, value)
    expect(standardDeviation(moments)).toBeCloseTo(Math.sqrt(30), 9)
  })
})

describe('the number of distinct values', () => {
  it.each([0, 1, 100, 3_000, 30_000, 300_000])(
    'is estimated within three standard errors, 7 percent, of %i',
    (count) => {
      const registers = newDistinctRegisters()
      for (let index = 0; index < count; index++) {
        addToDistinct(registers, index % 2 === 0 ? index : `text-${index}`)
        if (index < 1_000) addToDistinct(registers, index % 2 === 0 ? index : `text-${index}`)
      }
      expect(Math.abs(estimateDistinct(registers) - count)).toBeLessThanOrEqual(0.07 * count)
    },
  )

  it('is the same for any split', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(), (values, at) => {
        const [one, other, whole] = [newDistinctRegisters(), newDistinctRegisters(), newDistinctRegisters()]
        values.forEach((value, index) => {
          addToDistinct(whole, value)
          addToDistinct(index < at % (values.length + 1) ? one : other, value)
        })
        mergeDistinct(one, other)
        expect(one).toEqual(whole)
      }),
    )
  })
})

describe('frequent values', () => {
  const countAll = (values: readonly Scalar[]): Map<Scalar, number> => {
    const counts = new Map<Scalar, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }

  it('never count too high, and at most n / 65 too low, however they are merged', () => {
    const skewed = fc.array(fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 10_000 })), { maxLength: 3_000, size: 'max' })
    fc.assert(
      fc.property(skewed, fc.nat(), (values, at) => {
        const [one, other] = [newFrequentValues(), newFrequentValues()]
        values.forEach((value, index) => {
          addToFrequent(index < at % (values.length + 1) ? one : other, value)
        })
        mergeFrequent(one, other)
        const exact = countAll(values)
        expect(one.missed).toBeLessThanOrEqual(values.length / 65)
        for (const [value, count] of exact) {
          const kept = one.counts.get(value) ?? 0
          expect(kept).toBeLessThanOrEqual(count)
          expect(kept).toBeGreaterThanOrEqual(count - one.missed)
        }
        if (exact.size <= 64) expect(one.counts).toEqual(exact)
      }),
      { numRuns: 50 },
    )
  })

  it('are shown the most frequent first, without what may be noise', () => {
    const frequent = newFrequentValues()
    for (let index = 0; index < 1_000; index++) {
      addToFrequent(frequent, index)
      if (index % 2 === 0) addToFrequent(frequent, 'even')
    }
    expect(mostFrequent(frequent, 5).map(([value]) => value)).toEqual(['even'])
  })
})
