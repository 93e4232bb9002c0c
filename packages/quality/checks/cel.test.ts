import { beforeAll, describe, expect, it } from 'vitest'
import { loadCel } from '../cel/engine.ts'
import type { CheckDefinition, FieldPath } from '../check-definition.ts'
import { inspectRecords } from '../inspect-records.ts'
import { openInspection } from '../inspection.ts'
import {
  check,
  conclude,
  inspect,
  noon,
  testMoment,
  testSetup,
  tombstone,
  undecodable,
  valueDecoder,
  values,
  viewOf,
} from '../testing/records.ts'

beforeAll(async () => void (await loadCel()))

function rule(
  expression: string,
  given: { path?: string; message?: string; doubles?: FieldPath[]; shows?: FieldPath[] } = {},
): CheckDefinition {
  const { path = '', message, doubles = [], shows = [] } = given
  return check(path, {
    kind: 'cel',
    expression,
    doubles,
    shows,
    iterates: false,
    ...(message === undefined ? {} : { message }),
  })
}

function causesOf(definition: CheckDefinition, given: readonly unknown[]): Record<string, number> {
  const { tally } = conclude(definition, values(...given))
  return Object.fromEntries(Array.from(tally.causes, ([cause, { count }]) => [cause, count]))
}

describe('a rule in CEL', () => {
  const cap = rule('message.cap > message.usd', { shows: [['cap'], ['usd']] })

  it('fails where it is false, and says what it compared', () => {
    const { status, tally } = conclude(cap, values({ cap: 2, usd: 1 }, { cap: 1, usd: 2 }, { cap: 3.5, usd: 1 }))
    expect(status).toBe('failed')
    expect(tally).toMatchObject({ evaluated: 3, failed: 1 })
    expect(tally.examples).toMatchObject([
      { offset: 1n, message: 'not message.cap > message.usd', value: '{"cap":1,"usd":2}' },
    ])
  })

  it('shows no values where they are masked', () => {
    const masked = { ...testSetup, showValues: false }
    const { tally } = conclude(cap, values({ cap: 1, usd: 2 }), {}, masked)
    expect(tally.examples[0]).not.toHaveProperty('value')
  })

  it('counts what it cannot evaluate under a cause of its own', () => {
    const given = [{ cap: 1, usd: 2 }, { usd: 1 }, { cap: 'x', usd: 1 }, { cap: 3, usd: 1 }]
    expect(causesOf(cap, given)).toEqual({
      'not message.cap > message.usd': 1,
      'rule error: field not found: cap': 1,
      'rule error: > cannot take (string, int)': 1,
    })
    expect(conclude(cap, values(...given)).status).toBe('failed')
  })

  it('is an error of the rule when no record can be judged', () => {
    const { status, reason, tally } = conclude(cap, values({}, { usd: 2 }))
    expect({ status, reason }).toEqual({
      status: 'error',
      reason: 'the expression cannot be evaluated on any record: field not found: cap',
    })
    expect(tally.failed).toBe(2)
    expect(causesOf(rule('message.note'), [{ note: 'yes' }])).toEqual({
      'rule error: the result is a text, not true or false': 1,
    })
  })

  it('speaks in its own words when it has some', () => {
    expect(causesOf(rule('false', { message: 'cap below price' }), [{}])).toEqual({ 'cap below price': 1 })
  })

  it('judges the value of its property when there is one', () => {
    const even = rule('value % 2 == 0 && value < message.limit', { path: 'qty' })
    const { tally } = conclude(
      even,
      values({ qty: 2, limit: 5 }, { qty: 3, limit: 5 }, { qty: null }, {}, { qty: 6, limit: 5 }),
    )
    expect(tally).toMatchObject({ evaluated: 3, failed: 2 })
    expect(tally.examples.map(({ value }) => value)).toEqual(['3', '6'])
  })

  it('divides doubles as doubles however JSON writes them', () => {
    expect(causesOf(rule('message.usd / 2 == 1.5', { doubles: [['usd']] }), [{ usd: 3 }])).toEqual({})
    expect(causesOf(rule('message.qty / 2 == 1'), [{ qty: 3 }])).toEqual({})
  })

  it('knows the rest of the record', () => {
    const record = { value: {}, key: 'BTC', partition: 3, offset: 7, timestamp: noon - 1_000 }
    const all = [
      'key == "BTC" && partition == 3 && offset == 7',
      'timestamp < now && now - timestamp == duration("1s")',
      'size(headers) == 0',
    ]
    for (const expression of all) expect(conclude(rule(expression), [record]).status).toBe('passed')
    expect(conclude(rule('timestamp < now'), [{ value: {}, timestamp: -1 }]).status).toBe('error')
  })

  it('does not judge tombstones and what cannot be decoded', () => {
    const { tally } = conclude(rule('false'), [{ value: tombstone }, { value: undecodable }, { value: {} }])
    expect(tally).toMatchObject({ evaluated: 1, failed: 1 })
  })

  it('gives one answer however the records are split', () => {
    const records = values(
      ...Array.from({ length: 10 }, (_, index) => (index % 4 === 0 ? {} : { cap: index % 3, usd: 1 })),
    )
    const whole = inspect([cap], records).checks[0]
    const left = inspect([cap], records.slice(0, 4))
    const right = inspect(
      [cap],
      records.slice(4).map((record, index) => ({ ...record, offset: index + 4 })),
    )
    right.merge(left.state)
    const moment = {
      asOf: noon,
      partial: false,
      read: 10,
      failing: 0,
      partitions: 1,
      recordsOfSchema: new Map(),
      hasRecordTimes: true,
    }
    const [ours, theirs] = [whole?.conclude(moment), right.checks[0]?.conclude(moment)]
    expect(theirs?.tally.examples).toEqual(ours?.tally.examples)
    expect(theirs?.tally.failed).toBe(ours?.tally.failed)
  })

  it('counts in the success rate of the records', () => {
    expect(inspect([cap], values({ cap: 1, usd: 2 }, { cap: 3, usd: 2 })).state.failing).toBe(1)
  })

  it('is taken out of the run when it does not come to an end, and the rest goes on', async () => {
    const all = (name: string, of: string): string => `message.list.all(${name}, ${of})`
    const cubic: CheckDefinition = check('', {
      kind: 'cel',
      expression: all('a', all('b', all('c', 'a + b + c >= 0'))),
      doubles: [],
      shows: [],
      iterates: true,
    })
    const given: Parameters<typeof viewOf>[2] = new Map()
    const records = values({ list: [1, 2] }, { list: Array.from({ length: 3_000 }, (_, index) => index) }, { list: [] })
    const views = records.map((record, index) => viewOf(record, index, given))
    const inspection = openInspection(
      { checks: [cubic, rule('has(message.list)')], setup: testSetup },
      { value: valueDecoder(given) },
    )
    await inspectRecords(inspection, (show) => views.forEach(show))
    const [looping, other] = inspection.checks.map((running) => running.conclude(testMoment))
    expect(looping).toMatchObject({
      status: 'error',
      tally: { broken: { offset: 1n, reason: expect.stringContaining('took more than') } },
    })
    expect(other).toMatchObject({ status: 'passed', tally: { evaluated: 3 } })
  }, 30_000)
})
