import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countOccurrence,
  keptShare,
  mergeOccurrences,
  newOccurrenceTable,
  type OccurrenceTable,
  type RecordPosition,
  repeatedOnes,
} from './occurrence-table.ts'

type Sighting = readonly [identity: string, at: RecordPosition]

function tableOf(limit: number, sightings: readonly Sighting[]): OccurrenceTable {
  const table = newOccurrenceTable(limit)
  for (const [identity, at] of sightings) countOccurrence(table, identity, at)
  return table
}

function seen(table: OccurrenceTable) {
  const repeated = [...repeatedOnes(table)].sort(
    (one, other) => one.last.partition - other.last.partition || one.last.offset - other.last.offset,
  )
  return { size: table.size, share: keptShare(table), repeated }
}

const at = (offset: number, partition = 0): RecordPosition => ({ partition, offset, timestamp: 1_000 + offset })

describe('what occurs more than once', () => {
  it('is counted, with where it was first and last, in whatever order the records came', () => {
    const table = tableOf(10, [
      ['a', at(5)],
      ['b', at(3)],
      ['a', at(9)],
      ['a', at(1)],
      ['a', at(7, 1)],
    ])
    expect(seen(table)).toEqual({
      size: 2,
      share: 1,
      repeated: [{ count: 4, first: { partition: 0, offset: 1 }, last: { partition: 1, offset: 7, timestamp: 1_007 } }],
    })
  })

  it('is not a record that is looked at again', () => {
    const table = tableOf(10, [
      ['a', at(5)],
      ['a', at(5)],
    ])
    expect(seen(table).repeated).toEqual([])
  })

  it('is the same for any split of the records, merged in any order, also beyond the limit', () => {
    const sighting = fc
      .tuple(fc.nat(200), fc.integer({ min: 0, max: 1 }))
      .map(([identity, share]) => ({ identity: `id-${identity}`, share }))
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 400 }), fc.integer({ min: 1, max: 300 }), (all, limit) => {
        const sightings = all.map(({ identity }, offset): Sighting => [identity, at(offset)])
        const whole = seen(tableOf(limit, sightings))
        const parts = [0, 1].map((share) =>
          tableOf(
            limit,
            sightings.filter((_, index) => all[index]?.share === share),
          ),
        )
        const [one = newOccurrenceTable(limit), other = newOccurrenceTable(limit)] = parts
        const merged = structuredClone(one)
        mergeOccurrences(merged, other)
        expect(seen(merged)).toEqual(whole)
        mergeOccurrences(other, one)
        expect(seen(other)).toEqual(whole)
        expect(whole.size).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

it('tells a million similar texts apart', () => {
  const table = newOccurrenceTable(2_000_000)
  for (let index = 0; index < 500_000; index++) {
    countOccurrence(table, String(index), at(index))
    countOccurrence(table, `order-${index}`, at(index, 1))
  }
  expect(table.size).toBe(1_000_000)
  expect([...repeatedOnes(table)]).toEqual([])
})

it('knows about how much occurs twice beyond its limit, from the share that it keeps', () => {
  const sightings = Array.from({ length: 24_000 }, (_, index): Sighting => [`id-${index % 20_000}`, at(index)])
  const table = tableOf(10_000, sightings)
  const share = keptShare(table)
  expect([0.5, 0.25]).toContain(share)
  const estimate = [...repeatedOnes(table)].length / share
  expect(estimate).toBeGreaterThan(3_700)
  expect(estimate).toBeLessThan(4_300)
})
