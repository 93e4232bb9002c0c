import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectBounded } from './bounded-run.ts'
import type { CheckDefinition } from './check-definition.ts'
import { type Inspection, openInspection } from './inspection.ts'
import {
  check,
  inspect,
  noon,
  type TestRecord,
  type TestValues,
  testMoment,
  testSetup,
  tombstone,
  undecodable,
  valueDecoder,
  values,
  viewOf,
} from './testing/records.ts'

const minute = 60_000
const freshness = { kind: 'freshness', maxAgeMs: 5 * minute, source: 'field', toleratedFutureMs: 0 } as const

const definitions: readonly CheckDefinition[] = [
  check('', { kind: 'decoding' }),
  check('a', { kind: 'presence' }),
  check('a', { kind: 'completeness', counts: ['null', 'empty'], missingValues: ['N/A'] }),
  check('a', { kind: 'type', logicalType: 'integer' }),
  check('a', { kind: 'range', minimum: 2, maximum: 5 }, { severity: 'warning' }),
  check(['items', { each: 'item' }, 'n'], { kind: 'range', maximum: 3 }),
  check(['map', { each: 'entry' }], { kind: 'enum', values: [1, 2] }),
  check('a', { kind: 'pattern', pattern: '^x' }),
  check('a', { kind: 'length', of: 'string', maximum: 1 }),
  check('at', { ...freshness, perKey: false }),
  check('at', { ...freshness, perKey: true }),
  check('a', { kind: 'uniqueness', fields: [[]] }),
  check('', { kind: 'uniqueness', fields: [['a'], ['items']] }),
  check('', { kind: 'duplicate-records' }),
  check('', { kind: 'row-count', count: { operator: 'mustBeGreaterThan', value: 3 } }),
  check('', { kind: 'throughput', perSecond: { operator: 'mustBeGreaterThan', value: 1 } }),
  check('', { kind: 'frequency', everyMs: 7_000 }),
  check('', { kind: 'partition-skew', maxRatio: 1.2 }),
  check('', { kind: 'key-presence' }),
  check('', { kind: 'tombstone' }),
  check('at', { kind: 'latency', maxLatencyMs: 10 * minute, percentile: 90 }),
]

const field = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.constantFrom(null, '', 'x', 'yy', 'N/A', 1.5))
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom<unknown>(undecodable, tombstone, null, 5, []) },
  {
    weight: 8,
    arbitrary: fc.record(
      {
        a: field,
        at: fc.integer({ min: -2, max: 20 }).map((minutes) => noon - minutes * minute),
        items: fc.array(fc.record({ n: fc.integer({ min: 0, max: 6 }) }), { maxLength: 3 }),
        map: fc.dictionary(fc.constantFrom('k', 'l'), fc.integer({ min: 0, max: 3 })),
      },
      { requiredKeys: [] },
    ),
  },
)
const topic = fc
  .array(
    fc.record({
      value,
      partition: fc.integer({ min: 0, max: 2 }),
      key: fc.constantFrom('p', 'q', null),
      timestamp: fc.oneof(
        fc.constant(-1),
        fc.integer({ min: 0, max: 60 }).map((seconds) => noon - seconds * 1_000),
      ),
    }),
    { maxLength: 40 },
  )
  .map((records): TestRecord[] => records.map((record, offset) => ({ ...record, offset })))

/** What a Report would be made of. */
function outcome(inspection: Inspection, read: number) {
  const { checks, ...counts } = inspection.state
  const conclusions = inspection.checks.map((running) => {
    const { tally, ...conclusion } = running.conclude({ ...testMoment, read })
    const causes = Array.from(tally.causes, ([cause, { count, first, last }]) => ({ cause, count, first, last }))
    causes.sort((left, right) => (left.cause < right.cause ? -1 : 1))
    return { ...conclusion, evaluated: tally.evaluated, failed: tally.failed, causes, examples: tally.examples }
  })
  expect(checks).toHaveLength(conclusions.length)
  return { ...counts, conclusions }
}

describe('an inspection', () => {
  it('comes to the same result however records are split over threads and merged', () => {
    const shares = fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 })
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    fc.assert(
      fc.property(topic, shares, order, (records, shareOf, mergeOrder) => {
        const whole = outcome(inspect(definitions, records), records.length)
        const total = inspect(definitions, [])
        for (const share of mergeOrder) {
          const part = inspect(
            definitions,
            records.filter((_, index) => shareOf[index] === share),
          )
          total.merge(structuredClone(part.state))
        }
        expect(outcome(total, records.length)).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  it('compares records with those before them in their partition, whichever threads have the partitions', () => {
    const order = [check('at', { kind: 'key-order' })]
    const shares = fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(topic, shares, (records, shareOf) => {
        const whole = outcome(inspect(order, records), records.length)
        const total = inspect(order, [])
        for (const share of [2, 0, 1]) {
          const part = records.filter(({ partition = 0 }) => shareOf[partition] === share)
          total.merge(structuredClone(inspect(order, part).state))
        }
        expect(outcome(total, records.length)).toEqual(whole)
      }),
    )
  })

  it('counts a record once as failing: when it is undecodable, or fails a check of severity error', () => {
    const checks = [
      check('', { kind: 'decoding' }),
      check('a', { kind: 'range', minimum: 1 }),
      check('b', { kind: 'range', minimum: 1 }),
      check('c', { kind: 'range', minimum: 1 }, { severity: 'warning' }),
    ]
    const records = values({ a: 1, b: 1, c: 1 }, { a: 0, b: 0 }, { c: 0 }, undecodable, tombstone)
    expect(inspect(checks, records).state).toMatchObject({ read: 5, failing: 2, tombstones: 1 })
  })

  it('counts records, not values, and says where in the record the first failing value lies', () => {
    const definition = check(['items', { each: 'item' }, 'n'], { kind: 'range', maximum: 3 })
    const [running] = inspect([definition], values({ items: [{ n: 1 }, { n: 9 }, { n: 8 }] }, { items: [] })).checks
    const { tally } = running?.conclude(testMoment) ?? {}
    expect(tally).toMatchObject({ evaluated: 1, failed: 1, examples: [{ offset: 0n, steps: [1], value: '9' }] })
  })

  it('keeps values and keys to itself unless they may be shown, and those of classified fields always', () => {
    const records: TestRecord[] = [{ key: 'k', value: { a: 'secret' } }]
    const masked = { ...testSetup, showValues: false }
    const rule = { kind: 'enum', values: ['x'] } as const
    const text = (definition: CheckDefinition, setup = testSetup): string => {
      const state = inspect([definition], records, setup).checks[0]?.conclude(testMoment).tally
      return JSON.stringify(state?.examples, (_key, item) => (typeof item === 'bigint' ? String(item) : item))
    }
    expect(text(check('a', rule), masked)).toContain('a text of 6 characters (masked)')
    expect(text(check('a', rule), masked)).not.toMatch(/secret|"key"/)
    expect(text(check('a', rule))).toContain('secret')
    expect(text(check('a', rule, { sensitive: true }))).not.toContain('secret')
  })

  it('looks at keys where a check does', () => {
    const checks = [check('', { kind: 'enum', values: ['btc'] }, { side: 'key' })]
    const records: TestRecord[] = [
      { key: 'btc', value: {} },
      { key: 'eth', value: tombstone },
      { key: null, value: {} },
    ]
    const [running] = inspect(checks, records).checks
    expect(running?.conclude(testMoment).tally).toMatchObject({ evaluated: 2, failed: 1 })
  })
})

describe('a check that never comes back', () => {
  it('is taken out of the run with an error of its own; everything else counts every record once', () => {
    const checks = [
      check('n', { kind: 'range', maximum: 10 }),
      check('text', { kind: 'pattern', pattern: '^(a+)+$' }),
      check('other', { kind: 'pattern', pattern: '^[a-z]*$' }),
      check('text', { kind: 'presence' }),
    ]
    const records = Array.from({ length: 300 }, (_, n) => ({
      value: { n, text: n === 150 ? `${'a'.repeat(60)}!` : 'aaa', other: n === 200 ? 'X' : 'x' },
    }))
    const given: TestValues = new Map()
    const views = records.map((record, index) => viewOf(record, index, given))
    const inspection = openInspection({ checks, setup: testSetup }, { value: valueDecoder(given) })
    inspectBounded(inspection, (show) => views.forEach(show))
    const [range, evil, harmless, presence] = inspection.checks.map((running) => running.conclude(testMoment))
    expect(inspection.state).toMatchObject({ read: 300, failing: 289 })
    expect(range?.tally).toMatchObject({ evaluated: 300, failed: 289 })
    expect(evil).toMatchObject({ status: 'error', reason: 'took more than 1 s for one record' })
    expect(evil?.tally.broken).toMatchObject({ offset: 150n })
    expect(harmless?.tally).toMatchObject({ evaluated: 300, failed: 1 })
    expect(presence?.tally).toMatchObject({ evaluated: 300, failed: 0 })
  }, 60_000)
})
