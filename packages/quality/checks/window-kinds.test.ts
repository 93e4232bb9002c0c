import { describe, expect, it } from 'vitest'
import { check, conclude, noon, type TestRecord, tombstone, values } from '../testing/records.ts'
import { addToHistogram, newHistogram, quantileOf } from './histogram.ts'

const second = 1_000

describe('uniqueness', () => {
  const unique = check('id', { kind: 'uniqueness', fields: [[]] })

  it('counts the values that occur more than once and the surplus records, and names the record each repeats', () => {
    const result = conclude(unique, values({ id: 1 }, { id: 2 }, { id: 1 }, { id: '1' }, { id: 1 }, { id: null }, {}))
    expect(result).toMatchObject({
      status: 'failed',
      measured: '1 value more than once, 2 surplus records',
      tally: { evaluated: 5, failed: 2 },
    })
    expect(result.tally.examples).toMatchObject([
      { offset: 4n, message: 'occurs 3 times, first at partition 0, offset 0' },
    ])
  })

  it('judges combinations of fields', () => {
    const both = check('', { kind: 'uniqueness', fields: [['a'], ['b', 'c']] })
    const records = values({ a: 1, b: { c: 1 } }, { a: 1, b: { c: 2 } }, { a: 2, b: { c: 1 } }, { a: 1, b: {} })
    expect(conclude(both, records)).toMatchObject({ status: 'passed', tally: { evaluated: 3 } })
    expect(conclude(both, [...records, { value: { a: 1, b: { c: 2 } } }]).status).toBe('failed')
  })

  it('takes a threshold over the values that are repeated', () => {
    const some = check(
      'id',
      { kind: 'uniqueness', fields: [[]] },
      { threshold: { operator: 'mustBeLessThan', value: 2, unit: 'rows' } },
    )
    expect(conclude(some, values({ id: 1 }, { id: 1 }, { id: 1 })).status).toBe('passed')
    expect(conclude(some, values({ id: 1 }, { id: 1 }, { id: 2 }, { id: 2 })).status).toBe('failed')
  })

  it('says where in a file something was before', () => {
    const examples = (offsetIs: 'line' | 'number') =>
      conclude(unique, values({ id: 1 }, { id: 1 }), { offsetIs, hasRecordTimes: false }).tally.examples
    expect(examples('line')).toMatchObject([{ message: 'occurs also in line 0' }])
    expect(examples('number')).toMatchObject([{ message: 'occurs also in record 0' }])
  })

  it('finds the one of 300,000 values that occurs twice, exactly', () => {
    const ids = Array.from({ length: 300_001 }, (_, index) => ({ value: { id: `order-${index % 300_000}` } }))
    const result = conclude(unique, ids)
    expect(result).toMatchObject({ status: 'failed', measured: '1 value more than once, 1 surplus record' })
    expect(result.reason).toBeUndefined()
    expect(result.tally.examples).toMatchObject([{ offset: 300_000n, message: 'occurs also at partition 0, offset 0' }])
  })
})

describe('duplicate-records', () => {
  it('finds the same key with the same value again', () => {
    const records: TestRecord[] = [
      { key: 'a', value: 1 },
      { key: 'b', value: 1 },
      { key: 'a', value: 2 },
      { key: 'b', value: tombstone },
      { key: 'b', value: tombstone },
    ]
    const rule = check('', { kind: 'duplicate-records' })
    expect(conclude(rule, records)).toMatchObject({ status: 'passed', tally: { evaluated: 3, failed: 0 } })
    expect(conclude(rule, [...records, { key: 'a', value: 1 }])).toMatchObject({
      status: 'failed',
      tally: { failed: 1, examples: [{ offset: 5n, message: 'occurs also at partition 0, offset 0' }] },
    })
  })
})

describe('row-count', () => {
  const rows = (value: number) => check('', { kind: 'row-count', count: { operator: 'mustBeGreaterOrEqualTo', value } })

  it('counts records with a value, none among them', () => {
    const records = [...values(1, 2), { value: tombstone }]
    expect(conclude(rows(2), records)).toMatchObject({ status: 'passed', measured: '2 records' })
    expect(conclude(rows(3), records)).toMatchObject({ status: 'failed', threshold: 'at least 3 records' })
    expect(conclude(rows(1), [])).toMatchObject({ status: 'failed', measured: '0 records' })
  })

  it('knows no number of a window that was not read to its end', () => {
    expect(conclude(rows(3), values(1), { partial: true }).status).toBe('skipped')
  })
})

describe('throughput and frequency', () => {
  const everySecond = Array.from(
    { length: 11 },
    (_, index): TestRecord => ({ value: 1, timestamp: noon + index * second }),
  )

  it('measures records a second between the first and the last', () => {
    const rule = { kind: 'throughput', perSecond: { operator: 'mustBeGreaterOrEqualTo', value: 1 } } as const
    expect(conclude(check('', rule), everySecond)).toMatchObject({ status: 'passed', measured: '1 records/s' })
    expect(conclude(check('', rule), everySecond.slice(0, 1)).status).toBe('skipped')
  })

  it('finds the stretches without a record', () => {
    const rule = check('', { kind: 'frequency', everyMs: second })
    expect(conclude(rule, everySecond).status).toBe('passed')
    const gap = everySecond.filter((_, index) => index < 3 || index > 6)
    expect(conclude(rule, gap)).toMatchObject({
      status: 'failed',
      measured: '4 of 11 stretches of 1s without a record, the longest gap about 4s',
      tally: { evaluated: 11, failed: 4 },
    })
  })
})

describe('latency', () => {
  const late = (seconds: number): TestRecord => ({ value: { at: noon }, timestamp: noon + seconds * second })
  const records = Array.from({ length: 100 }, (_, index) => late(index))

  it('fails the records that come later than allowed', () => {
    const result = conclude(check('at', { kind: 'latency', maxLatencyMs: 97 * second }), records)
    expect(result).toMatchObject({
      status: 'failed',
      tally: { evaluated: 100, failed: 2, examples: [{ offset: 98n }, {}] },
    })
    expect(result.measured).toMatch(/^p50 .*p95 .*p99 .*\(producer time\)$/)
  })

  it('judges a percentile where asked', () => {
    const rule = (percentile: number) => check('at', { kind: 'latency', maxLatencyMs: 94 * second, percentile })
    expect(conclude(rule(95), records).status).toBe('passed')
    expect(conclude(rule(96), records)).toMatchObject({ status: 'failed', threshold: 'p96 at most 1m 34s' })
  })

  it('takes an event that is later than its record for no latency', () => {
    expect(conclude(check('at', { kind: 'latency', maxLatencyMs: 0 }), [late(-5)]).status).toBe('passed')
  })
})

describe('a histogram', () => {
  it('answers quantiles within one per cent', () => {
    const histogram = newHistogram()
    for (let value = 0; value <= 10_000; value++) addToHistogram(histogram, value)
    for (const share of [0.01, 0.5, 0.95, 0.99]) {
      const quantile = quantileOf(histogram, share) ?? 0
      expect(Math.abs(quantile - share * 10_000)).toBeLessThanOrEqual(share * 10_000 * 0.011)
    }
    expect(quantileOf(histogram, 0)).toBe(0)
    expect(quantileOf(newHistogram(), 0.5)).toBeUndefined()
  })
})

describe('what belongs to Kafka', () => {
  const records: TestRecord[] = [
    { key: null, value: 1, partition: 0 },
    { key: 'a', value: 2, partition: 0 },
    { key: 'a', value: tombstone, partition: 0 },
    { key: 'b', value: 3, partition: 1 },
  ]
  const share = (value: number) => ({ threshold: { operator: 'mustBeLessOrEqualTo', value, unit: 'percent' } }) as const

  it('counts records without a key, tombstones and large records', () => {
    expect(conclude(check('', { kind: 'key-presence' }), records).tally).toMatchObject({ evaluated: 4, failed: 1 })
    expect(conclude(check('', { kind: 'tombstone' }), records).tally).toMatchObject({ evaluated: 4, failed: 1 })
    expect(conclude(check('', { kind: 'tombstone' }, share(25)), records).status).toBe('passed')
    expect(conclude(check('', { kind: 'record-size', maxBytes: 9 }), records).tally.failed).toBe(4)
    expect(conclude(check('', { kind: 'record-size', maxBytes: 10 }), records).tally.failed).toBe(0)
  })

  it('finds events of a key that go back in time', () => {
    const at = (key: string | null, seconds: number, partition = 0): TestRecord => ({
      key,
      value: { at: noon + seconds * second },
      partition,
    })
    const events = [at('a', 1), at('b', 5), at('a', 3), at('a', 2), at('b', 5), at('a', 2), at('a', 0, 1), at(null, 0)]
    const result = conclude(check('at', { kind: 'key-order' }), events)
    expect(result.tally).toMatchObject({
      evaluated: 7,
      failed: 1,
      examples: [{ offset: 3n, message: '1s older than the record before it with the same key' }],
    })
  })

  it('measures the fullest partition against an even share', () => {
    const rule = (maxRatio: number) => check('', { kind: 'partition-skew', maxRatio })
    expect(conclude(rule(1.5), records, { partitions: 2 })).toMatchObject({
      status: 'passed',
      measured: 'partition 0 holds 75 %, 1.5 times an even share',
    })
    expect(conclude(rule(1.5), records, { partitions: 3 }).status).toBe('failed')
  })

  it('counts the schemas that values name', () => {
    const two = new Map([
      [7, 3],
      [9, 1],
    ])
    const rule = (max: number) => check('', { kind: 'schema-count', max })
    expect(conclude(rule(2), records, { recordsOfSchema: two }).status).toBe('passed')
    expect(conclude(rule(1), records, { recordsOfSchema: two })).toMatchObject({
      status: 'failed',
      measured: '2 schemas: 7 (3 records), 9 (1 record)',
    })
    expect(conclude(rule(1), records).status).toBe('skipped')
  })

  it('measures the share of failing records', () => {
    const rule = check('', { kind: 'error-rate', percent: { operator: 'mustBeLessThan', value: 2 } })
    expect(conclude(rule, records, { read: 100, failing: 1 }).status).toBe('passed')
    expect(conclude(rule, records, { read: 100, failing: 2 })).toMatchObject({ status: 'failed' })
  })
})
