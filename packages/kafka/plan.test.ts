import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planAll, planSince, shareOut } from './plan.ts'

const snapshot = new Map([
  [0, { start: 100n, stable: 200n, end: 230n }],
  [1, { start: 0n, stable: 50n, end: 50n }],
  [2, { start: 7n, stable: 7n, end: 7n }],
])

describe('planAll', () => {
  test('reads from the start of the log to the last stable offset, not to the end', () => {
    expect(planAll(snapshot)).toEqual([
      { partition: 0, from: 100n, to: 200n },
      { partition: 1, from: 0n, to: 50n },
      { partition: 2, from: 7n, to: 7n },
    ])
  })
})

describe('planSince', () => {
  test('a partition without a record that is new enough is empty, and so is one whose only ones are not stable', () => {
    const first = new Map([
      [0, 210n],
      [1, 30n],
      [2, -1n],
    ])
    expect(planSince(snapshot, first)).toEqual([
      { partition: 0, from: 200n, to: 200n },
      { partition: 1, from: 30n, to: 50n },
      { partition: 2, from: 7n, to: 7n },
    ])
  })
})

describe('shareOut', () => {
  test('gives each part its share, and what rounding leaves to the largest remainders', () => {
    const shares = shareOut(
      10,
      new Map([
        ['a', 600n],
        ['b', 300n],
        ['c', 101n],
        ['d', 0n],
      ]),
    )
    expect([...shares]).toEqual([
      ['a', 6n],
      ['b', 3n],
      ['c', 1n],
      ['d', 0n],
    ])
  })

  test('whatever the sizes: adds up, stays within each size and within one of the exact share', () => {
    const sizes = fc.array(fc.bigInt(0n, 10n ** 15n), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 1_000_000 }), (parts, count) => {
        const total = parts.reduce((sum, size) => sum + size, 0n)
        const shares = [...shareOut(count, new Map(parts.entries())).values()]
        const shared = shares.reduce((sum, share) => sum + share, 0n)
        expect(shared).toBe(BigInt(count) < total ? BigInt(count) : total)
        for (const [index, share] of shares.entries()) {
          const size = parts[index] ?? 0n
          expect(share <= size).toBe(true)
          if (shared < total) {
            const off = share * total - BigInt(count) * size
            expect(off < total && -off < total).toBe(true)
          }
        }
      }),
    )
  })
})
