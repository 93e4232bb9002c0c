import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planAfter, planAll, planBetween, planOffsets, planSince, shareOut } from './plan.ts'

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

describe('planBetween', () => {
  const offsets = (...list: readonly bigint[]) => new Map(list.entries())

  test('from the first record of one time to before the first of another', () => {
    expect(planBetween(snapshot, offsets(120n, 0n, -1n), offsets(180n, -1n, -1n))).toEqual([
      { partition: 0, from: 120n, to: 180n },
      { partition: 1, from: 0n, to: 50n },
      { partition: 2, from: 7n, to: 7n },
    ])
  })

  test('an open end is that of the log, its last stable offset', () => {
    expect(planBetween(snapshot, undefined, offsets(-1n, 20n, -1n))).toEqual([
      { partition: 0, from: 100n, to: 200n },
      { partition: 1, from: 0n, to: 20n },
      { partition: 2, from: 7n, to: 7n },
    ])
    expect(planBetween(snapshot, offsets(210n, 20n, -1n), undefined)).toEqual([
      { partition: 0, from: 200n, to: 200n },
      { partition: 1, from: 20n, to: 50n },
      { partition: 2, from: 7n, to: 7n },
    ])
  })

  test('is never turned around, though producers stamp records out of order', () => {
    expect(planBetween(snapshot, offsets(150n, 0n, -1n), offsets(120n, 50n, -1n))[0]).toEqual({
      partition: 0,
      from: 120n,
      to: 120n,
    })
  })
})

describe('planOffsets', () => {
  test('reads what the log holds of them, in the order of the partitions, and tells what it does not', () => {
    const asked = [
      { partition: 1, from: 40n, to: 60n },
      { partition: 0, from: 90n, to: 120n },
    ]
    expect(planOffsets(snapshot, asked)).toEqual({
      planned: [
        { partition: 0, from: 100n, to: 120n },
        { partition: 1, from: 40n, to: 50n },
      ],
      lost: [
        { partition: 0, from: 90n, to: 100n, reason: 'deleted-before' },
        { partition: 1, from: 50n, to: 60n, reason: 'beyond-end' },
      ],
    })
  })

  test.each([
    [{ from: 10n, to: 20n }, 'deleted-before', { from: 100n, to: 100n }],
    [{ from: 300n, to: 310n }, 'beyond-end', { from: 200n, to: 200n }],
  ] as const)('%o lies wholly outside', (range, reason, planned) => {
    expect(planOffsets(snapshot, [{ partition: 0, ...range }])).toEqual({
      planned: [{ partition: 0, ...planned }],
      lost: [{ partition: 0, ...range, reason }],
    })
  })

  test('open ends are those of the log, and an empty range of a report stays empty', () => {
    const asked = [{ partition: 0 }, { partition: 1, from: 50n }, { partition: 2, from: 7n, to: 7n }]
    expect(planOffsets(snapshot, asked)).toEqual({
      planned: [
        { partition: 0, from: 100n, to: 200n },
        { partition: 1, from: 50n, to: 50n },
        { partition: 2, from: 7n, to: 7n },
      ],
      lost: [],
    })
  })
})

describe('planAfter', () => {
  const stopped = (positions: Record<number, bigint>, topicId = 'a') => ({
    topicId,
    positions: new Map(Object.entries(positions).map(([partition, position]) => [Number(partition), position])),
  })

  test('goes on where the last run stopped; a new partition is read from its start', () => {
    expect(planAfter(snapshot, 'a', stopped({ 0: 150n, 2: 7n }))).toEqual({
      planned: [
        { partition: 0, from: 150n, to: 200n },
        { partition: 1, from: 0n, to: 50n },
        { partition: 2, from: 7n, to: 7n },
      ],
      lost: [],
      restarts: [],
    })
  })

  test('what was deleted since then is told as never read', () => {
    expect(planAfter(snapshot, 'a', stopped({ 0: 60n, 1: 50n, 2: 7n }))).toMatchObject({
      planned: [{ from: 100n }, { from: 50n }, {}],
      lost: [{ partition: 0, from: 60n, to: 100n, reason: 'deleted-before' }],
    })
  })

  test('a topic created anew is read from its start', () => {
    expect(planAfter(snapshot, 'b', stopped({ 0: 150n, 1: 50n, 2: 7n }))).toEqual({
      planned: planAll(snapshot),
      lost: [],
      restarts: [{ reason: 'topic-recreated' }],
    })
  })

  test('a partition that ends before the stop is read from its start, the others go on', () => {
    expect(planAfter(snapshot, 'a', stopped({ 0: 231n, 1: 50n, 2: 7n }))).toEqual({
      planned: [
        { partition: 0, from: 100n, to: 200n },
        { partition: 1, from: 50n, to: 50n },
        { partition: 2, from: 7n, to: 7n },
      ],
      lost: [],
      restarts: [{ reason: 'log-shortened', partition: 0, stopped: 231n, end: 230n }],
    })
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
