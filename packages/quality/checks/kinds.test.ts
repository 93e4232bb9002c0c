import { describe, expect, it } from 'vitest'
import { check, conclude, noon, testSetup, undecodable, values } from '../testing/records.ts'
import type { Conclusion } from './index.ts'

/** `cause: count` of a conclusion. */
function causes({ tally }: Conclusion): Record<string, number> {
  return Object.fromEntries(Array.from(tally.causes, ([cause, { count }]) => [cause, count]))
}

describe('presence', () => {
  const rule = { kind: 'presence' } as const

  it('fails where the field is absent, not where it is null', () => {
    const result = conclude(check('a', rule), values({ a: 1 }, { a: null }, {}, { b: 1 }))
    expect(result).toMatchObject({ status: 'failed', tally: { evaluated: 4, failed: 2 } })
    expect(causes(result)).toEqual({ absent: 2 })
  })

  it('leaves children of an absent or null parent to the check of the parent', () => {
    expect(conclude(check('a.b', rule), values({}, { a: null }, { a: 'text' }, { a: [1] }, { a: {} }))).toMatchObject({
      tally: { evaluated: 1, failed: 1 },
    })
  })

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('takes no inherited %s for a field', (name) => {
    const own = JSON.parse(`{"${name}": 1}`)
    expect(conclude(check([name], rule), values({}, own)).tally).toMatchObject({ evaluated: 2, failed: 1 })
  })
})

describe('type', () => {
  const failedOf = (rule: Parameters<typeof check>[1], ...given: unknown[]) =>
    given.filter((value) => conclude(check('a', rule), values({ a: value })).tally.failed === 1)

  it.each([
    ['string', ['x', ''], [1, true, {}, []]],
    ['number', [1, 1.5, -0, 9007199254740993n], ['1', true, Number.NaN, Number.POSITIVE_INFINITY, {}]],
    ['integer', [1, 1e15, -3, 9007199254740993n], [1.5, '1', Number.NaN, Number.POSITIVE_INFINITY]],
    ['boolean', [true, false], [0, 'true']],
    ['object', [{}], [[], 'x', 1, new Uint8Array()]],
    ['map', [{ a: 1 }], [[], 1]],
    ['array', [[], [1]], [{}, 'x']],
    ['date', ['2026-01-31', 20_000], ['31.01.2026', '2026-02-30', true]],
    ['timestamp', ['2026-01-31T10:00:00Z', 1_769_860_800, 1_769_860_800_000], ['yesterday', {}]],
    ['time', ['10:00:00'], ['25:00:00', true]],
  ] as const)('accepts what is a %s and nothing else', (logicalType, good, bad) => {
    const rule = { kind: 'type', logicalType } as const
    expect(failedOf(rule, ...good)).toEqual([])
    expect(failedOf(rule, ...bad)).toEqual([...bad])
  })

  it('has nothing to say of null and absent values', () => {
    const result = conclude(check('a', { kind: 'type', logicalType: 'string' }), values({ a: null }, {}))
    expect(result).toMatchObject({ status: 'skipped', reason: 'no data: nothing to evaluate' })
  })

  it.each([
    ['i8', 127, 128],
    ['u8', 0, -1],
    ['i32', -2147483648, 2147483648],
    ['i64', 9223372036854775807n, 9223372036854775808n],
    ['u64', 18446744073709551615n, 18446744073709551616n],
  ])('holds integers to %s', (format, inside, outside) => {
    expect(failedOf({ kind: 'type', logicalType: 'integer', format }, inside, outside)).toEqual([outside])
  })

  it.each([
    ['email', 'a@b.example', 'a.b.example'],
    ['uuid', '123e4567-e89b-12d3-a456-426614174000', '123e4567'],
    ['uri', 'https://example.com/x?y', '/x'],
    ['hostname', 'kafka-1.example.com', '-kafka.example'],
    ['ipv4', '10.0.0.1', '10.0.0.256'],
    ['ipv6', '::1', ':::1'],
    ['byte', 'aGk=', 'aGk'],
  ])('holds texts to %s', (format, good, bad) => {
    expect(failedOf({ kind: 'type', logicalType: 'string', format }, good, bad)).toEqual([bad])
  })

  it('takes a decimal that arrives as text for a number only where decimals do', () => {
    const rule = check('a', { kind: 'type', logicalType: 'number' })
    const records = values({ a: '12345678901234567.89' })
    expect(conclude(rule, records).status).toBe('failed')
    expect(conclude(rule, records, {}, { ...testSetup, decimalTexts: ['value'] }).status).toBe('passed')
  })
})

describe('completeness', () => {
  it('tells null, absent, empty and the missing values of the contract apart', () => {
    const rule = { kind: 'completeness', counts: ['null', 'absent', 'empty'], missingValues: ['N/A', 0] } as const
    const result = conclude(
      check('a', rule),
      values({ a: null }, { a: null }, {}, { a: '' }, { a: 'N/A' }, { a: 0 }, { a: ' ' }, { a: false }),
    )
    expect(causes(result)).toEqual({ null: 2, absent: 1, empty: 1, 'missing value "N/A"': 1, 'missing value 0': 1 })
    expect(result.tally).toMatchObject({ evaluated: 8, failed: 6 })
  })

  it('leaves absent values to the presence check where it does not count them', () => {
    const rule = { kind: 'completeness', counts: ['null'], missingValues: [] } as const
    expect(conclude(check('a', rule), values({}, { a: 1 }, { a: null })).tally).toMatchObject({
      evaluated: 2,
      failed: 1,
    })
  })
})

describe('range', () => {
  it('includes its bounds, and says which one is broken', () => {
    const result = conclude(
      check('a', { kind: 'range', minimum: 1, maximum: 10 }),
      values({ a: 1 }, { a: 10 }, { a: 0.999 }, { a: 10.001 }, { a: 11 }, { a: 'x' }, { a: null }),
    )
    expect(causes(result)).toEqual({ 'below the minimum 1': 1, 'above the maximum 10': 2 })
    expect(result.tally).toMatchObject({ evaluated: 5, failed: 3 })
  })

  it('excludes exclusive bounds', () => {
    const rule = { kind: 'range', exclusiveMinimum: 0, exclusiveMaximum: 1 } as const
    expect(causes(conclude(check('a', rule), values({ a: 0 }, { a: 0.5 }, { a: 1 })))).toEqual({
      'not above 0': 1,
      'not below 1': 1,
    })
  })

  it('compares integers beyond 2^53 exactly', () => {
    const rule = { kind: 'range', maximum: '9007199254740993' } as const
    const result = conclude(check('a', rule), values({ a: 9007199254740993n }, { a: 9007199254740994n }, { a: 5 }))
    expect(result.tally).toMatchObject({ evaluated: 3, failed: 1 })
  })

  it('holds NaN to be within no bounds', () => {
    const rule = { kind: 'range', minimum: 0 } as const
    const result = conclude(check('a', rule), values({ a: Number.NaN }, { a: Number.POSITIVE_INFINITY }))
    expect(causes(result)).toEqual({ NaN: 1 })
  })

  it('reads dates as its time says', () => {
    const rule = { kind: 'range', time: { logicalType: 'date' }, minimum: Date.parse('2026-01-01') } as const
    const result = conclude(check('a', rule), values({ a: '2026-01-01' }, { a: '2025-12-31' }, { a: 'x' }))
    expect(causes(result)).toEqual({ 'below the minimum 2026-01-01T00:00:00.000Z': 1 })
    expect(result.tally.evaluated).toBe(2)
  })
})

describe('length', () => {
  it('counts characters of texts as code points', () => {
    const rule = { kind: 'length', of: 'string', minimum: 2, maximum: 3 } as const
    const result = conclude(
      check('a', rule),
      values({ a: '😀😀😀' }, { a: '😀' }, { a: 'ab' }, { a: 'abcd' }, { a: 5 }),
    )
    expect(causes(result)).toEqual({ 'fewer than 2 characters': 1, 'more than 3 characters': 1 })
    expect(result.tally.evaluated).toBe(4)
  })

  it('counts items of arrays and fields of objects', () => {
    const items = conclude(check('a', { kind: 'length', of: 'array', minimum: 1 }), values({ a: [] }, { a: [1] }))
    expect(causes(items)).toEqual({ 'fewer than 1 item': 1 })
    const fields = conclude(check('a', { kind: 'length', of: 'object', maximum: 1 }), values({ a: { b: 1, c: 2 } }))
    expect(causes(fields)).toEqual({ 'more than 1 field': 1 })
  })
})

describe('pattern', () => {
  it('is unanchored and judges texts only', () => {
    const result = conclude(
      check('a', { kind: 'pattern', pattern: '[A-Z]{3}' }),
      values({ a: 'xBTCx' }, { a: 'btc' }, { a: 1 }),
    )
    expect(result.tally).toMatchObject({ evaluated: 2, failed: 1 })
    expect(causes(result)).toEqual({ 'does not match [A-Z]{3}': 1 })
  })
})

describe('enum', () => {
  it('fails values that are not listed, of whatever type', () => {
    const result = conclude(
      check('a', { kind: 'enum', values: ['buy', 'sell', 1] }),
      values({ a: 'buy' }, { a: 1 }, { a: '1' }, { a: {} }, { a: null }),
    )
    expect(result.tally).toMatchObject({ evaluated: 4, failed: 2 })
    expect(causes(result)).toEqual({ 'not one of "buy", "sell", 1': 2 })
  })
})

describe('freshness', () => {
  const minute = 60_000
  const rule = {
    kind: 'freshness',
    maxAgeMs: 5 * minute,
    source: 'field',
    perKey: false,
    toleratedFutureMs: minute,
  } as const
  const fresh = check('at', rule)
  const at = (minutesAgo: number) => ({ at: noon - minutesAgo * minute })

  it('judges the newest event, never the age of old records', () => {
    expect(conclude(fresh, values(at(600), at(4), at(90)))).toMatchObject({
      status: 'passed',
      measured: 'newest event 4m old',
      measuredMs: 4 * minute,
      tally: { evaluated: 3, failed: 0 },
    })
  })

  it('is stale when even the newest event is too old, and names its record', () => {
    const result = conclude(fresh, values(at(600), at(26), at(90)))
    expect(result).toMatchObject({ status: 'failed', measured: 'newest event 26m old' })
    expect(result.tally.causes.get('stale')).toMatchObject({ count: 1, first: { offset: 1n } })
  })

  it.each([
    ['seconds', noon / 1_000],
    ['milliseconds', noon],
    ['microseconds', noon * 1_000],
    ['ISO 8601', new Date(noon).toISOString()],
    ['a bigint of nanoseconds', BigInt(noon) * 1_000_000n],
  ])('reads event times in %s', (_name, time) => {
    expect(conclude(fresh, values({ at: time }))).toMatchObject({ status: 'passed', measuredMs: 0 })
  })

  it('finds event times in the future, and does not let them hide that nothing arrives', () => {
    const result = conclude(fresh, values(at(-10), at(10)))
    expect(result.status).toBe('failed')
    expect(causes(result)).toEqual({ 'event time in the future': 1, stale: 1 })
    expect(result.tally.failed).toBe(1)
    expect(conclude(fresh, values(at(-0.5))).status).toBe('passed')
  })

  it('judges the record timestamp where the contract names no field', () => {
    const ofRecord = check('', { ...rule, source: 'record-timestamp' })
    expect(conclude(ofRecord, [{ value: {}, timestamp: noon - minute }]).status).toBe('passed')
    expect(conclude(ofRecord, [{ value: {}, timestamp: noon - 6 * minute }]).status).toBe('failed')
    expect(conclude(ofRecord, [{ value: {}, timestamp: -1 }], { hasRecordTimes: false }).status).toBe('skipped')
  })

  it('judges the newest event of every key where asked', () => {
    const perKey = check('at', { ...rule, perKey: true })
    const result = conclude(perKey, [
      { key: 'btc', value: at(1) },
      { key: 'btc', value: at(300) },
      { key: 'eth', value: at(30) },
      { key: 'sol', value: at(20) },
      { key: null, value: at(900) },
    ])
    expect(result).toMatchObject({ status: 'failed', measured: '2 of 3 keys stale, the oldest 30m old' })
    expect(result.tally.causes.get('stale key')).toMatchObject({ count: 2, first: { offset: 2n, key: 'eth' } })
  })

  it('has a state of its own for no data, and for a run that was stopped', () => {
    expect(conclude(fresh, [])).toMatchObject({ status: 'skipped', reason: 'no data: no record in the window' })
    expect(conclude(fresh, values(at(60)), { partial: true }).status).toBe('skipped')
    expect(conclude(fresh, values({}, { at: 'soon' }))).toMatchObject({
      status: 'error',
      reason: 'no record has a readable event time',
    })
  })

  /** The hand-written scripts judged every record of the history, so a healthy topic failed for good after 25 minutes. */
  it.each([1, 10, 25, 26, 60, 1_440])('passes a healthy topic with a record a minute after %i minutes', (minutes) => {
    const history = values(...Array.from({ length: minutes }, (_, index) => at(minutes - index - 1)))
    expect(conclude(fresh, history)).toMatchObject({ status: 'passed', tally: { evaluated: minutes, failed: 0 } })
  })
})

describe('decoding', () => {
  it('groups undecodable records by cause', () => {
    const result = conclude(check('', { kind: 'decoding' }), values({}, undecodable, {}, undecodable))
    expect(result.tally).toMatchObject({ evaluated: 4, failed: 2 })
    expect(result.tally.causes.get('invalid-json')).toMatchObject({
      count: 2,
      first: { offset: 1n, message: 'invalid-json: test' },
      last: { offset: 3n },
    })
  })
})

describe('thresholds', () => {
  const rate = (threshold: object) =>
    conclude(check('a', { kind: 'presence' }, { threshold } as object), values({ a: 1 }, {}, { a: 1 }, { a: 1 })).status

  it.each([
    ['mustBe', 1, 'rows', 'passed'],
    ['mustBe', 0, 'rows', 'failed'],
    ['mustNotBe', 1, 'rows', 'failed'],
    ['mustBeLessThan', 25, 'percent', 'failed'],
    ['mustBeLessOrEqualTo', 25, 'percent', 'passed'],
    ['mustBeGreaterThan', 1, 'rows', 'failed'],
    ['mustBeGreaterOrEqualTo', 1, 'rows', 'passed'],
    ['mustBeBetween', [1, 2], 'rows', 'passed'],
    ['mustBeBetween', [25, 30], 'percent', 'passed'],
    ['mustNotBeBetween', [1, 2], 'rows', 'failed'],
  ])('%s %j %s of one failing record in four: %s', (operator, value, unit, status) => {
    expect(rate({ operator, value, unit })).toBe(status)
  })
})
