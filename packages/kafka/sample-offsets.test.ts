import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleOffsets } from './sample-offsets.ts'

const range = { partition: 0, from: 0n, to: 1_000n }

describe('sampleOffsets', () => {
  test('the same range gives the same sample, another topic, range or round another one', () => {
    const sample = sampleOffsets('prices', range, 1_000, 10)
    expect(sampleOffsets('prices', range, 1_000, 10)).toEqual(sample)
    expect(sampleOffsets('orders', range, 1_000, 10)).not.toEqual(sample)
    expect(sampleOffsets('prices', { ...range, partition: 1 }, 1_000, 10)).not.toEqual(sample)
    expect(sampleOffsets('prices', { ...range, from: 1n }, 1_000, 10)).not.toEqual(sample)
    expect(sampleOffsets('prices', range, 1_000, 10, 1)).not.toEqual(sample)
  })

  test('one offset from each of as many equal blocks', () => {
    const blocks = sampleOffsets('prices', range, 1_000, 10).map((offset) => Math.floor(offset / 100))
    expect(blocks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(sampleOffsets('prices', range, 1_000, 10).at(-1)).toBe(999)
  })

  test('whatever the sizes: as many as asked for, all different, ascending, inside', () => {
    const sizes = fc
      .integer({ min: 1, max: 2 ** 45 })
      .chain((span) => fc.tuple(fc.constant(span), fc.integer({ min: 1, max: Math.min(span, 500) })))
    fc.assert(
      fc.property(sizes, fc.string(), ([span, count], topic) => {
        const offsets = sampleOffsets(topic, range, span, count)
        expect(offsets).toHaveLength(count)
        expect(offsets.every((offset, index) => Number.isInteger(offset) && offset > (offsets[index - 1] ?? -1))).toBe(
          true,
        )
        expect(offsets.at(-1)).toBeLessThan(span)
      }),
    )
  })

  test('every place in a block is equally likely', () => {
    const counts = new Array<number>(10).fill(0)
    for (const offset of sampleOffsets('prices', range, 1_000_000, 100_000))
      counts[offset % 10] = (counts[offset % 10] ?? 0) + 1
    // Ten places of 10,000 each; the chi-squared statistic with nine degrees of freedom exceeds 27.9 once in 1,000.
    const statistic = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(statistic).toBeLessThan(27.9)
  })
})
