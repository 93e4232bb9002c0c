import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson.ts'

describe('the Wilson interval', () => {
  it.each([
    // Newcombe 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i at 95 %% is [%f, %f]', (failed, evaluated, low, high) => {
    const interval = wilsonInterval(failed, evaluated)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
  })

  it('uses the normal quantile of any confidence', () => {
    // With n so large that the interval is that of the normal distribution.
    const z = (confidence: number): number => ((wilsonInterval(5e11, 1e12, confidence)?.high ?? 0) - 0.5) * 2e6
    expect(z(0.5)).toBeCloseTo(0.6744898, 4)
    expect(z(0.9)).toBeCloseTo(1.6448536, 4)
    expect(z(0.99)).toBeCloseTo(2.5758293, 4)
    expect(z(0.999)).toBeCloseTo(3.2905267, 4)
  })

  it('holds the rate of the sample, within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat({ max: 1_000_000 }),
        fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
        (part, all, confidence) => {
          const evaluated = all + 1
          const failed = part % (evaluated + 1)
          const { low, high } = wilsonInterval(failed, evaluated, confidence) ?? { low: 1, high: 0 }
          expect(low).toBeLessThanOrEqual(failed / evaluated + 1e-12)
          expect(high).toBeGreaterThanOrEqual(failed / evaluated - 1e-12)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(1)
        },
      ),
    )
    expect(wilsonInterval(0, 0)).toBeUndefined()
  })
})
