import type { Check, ReportBody } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { qualityCheck } from './operation.ts'
import { price, pricesContract } from './testing/prices.ts'
import { problemsOf, runOperation } from './testing/run.ts'

const asOf = '2026-01-31T12:00:00Z'
const at = '2026-01-31T11:59:00Z'

/** Checks the lines as a sample file. */
function runOn(lines: readonly string[], inputs: Readonly<Record<string, string>> = {}, contract = pricesContract) {
  return runOperation({
    inputs: { contract: 'c.yaml', 'sample-file': 's.jsonl', 'as-of': asOf, ...inputs },
    files: { 'c.yaml': contract, 's.jsonl': lines.join('\n') },
  })
}

const good = price({ at })
/** Lines 2, 3, 5, 6 and 7 are at fault. */
const faulty = [
  good,
  price({ at, usd: 0.5 }),
  price({ at, symbol: 'btc' }),
  good,
  '{"symbol": "BTC", ',
  price({ at, usd: undefined }),
  price({ at, symbol: null }),
  good,
]

const trades = `  - name: trades
    physicalName: trades
    physicalType: topic
    logicalType: object
    properties:
      - name: id
        logicalType: string
`
/** The prices' contract with a second topic, and a contract of that topic alone. */
const withTrades = pricesContract.replace('slaProperties', `${trades}slaProperties`)
const tradesContract = `${pricesContract.slice(0, pricesContract.indexOf('schema:'))}schema:\n${trades}`

function failedChecks(report: ReportBody): Record<string, { failed: number; lines: (number | undefined)[] }> {
  const lines = (check: Check) => check.examples.map(({ place }) => place?.line)
  return Object.fromEntries(
    report.checks
      .filter(({ status }) => status === 'failed')
      .map((check) => [
        `${check.kind} ${check.target.path ?? ''}`.trim(),
        { failed: check.failed, lines: lines(check) },
      ]),
  )
}

describe('kafka-quality-check on a sample file', () => {
  it('passes records that keep the contract', async () => {
    const report = await runOn([good, good])
    expect(report).toMatchObject({
      status: 'passed',
      partial: false,
      coverage: { read: 2, available: 2 },
      subject: { files: ['s.jsonl'] },
      findings: [],
    })
    expect(report.summary).toBe('File s.jsonl: 2 of 2 records pass (100 %); 0 of 14 checks failed.')
  })

  it('finds every fault, no more and no fewer, at its line', async () => {
    const report = await runOn(faulty)
    expect(failedChecks(report)).toEqual({
      decoding: { failed: 1, lines: [5] },
      'presence usd': { failed: 1, lines: [6] },
      'completeness symbol': { failed: 1, lines: [7] },
      'pattern symbol': { failed: 1, lines: [3] },
      'range usd': { failed: 1, lines: [2] },
    })
    expect(report.status).toBe('failed')
    expect(report.kpis.find(({ id }) => id === 'success-rate')).toMatchObject({ value: 3 / 8, unit: 'ratio' })
  })

  it('shows findings at the line of the rule, with the first failing record and what to do', async () => {
    const { findings } = await runOn(faulty)
    const range = findings.find(({ rule }) => rule === 'range')
    const line = pricesContract.split('\n').findIndex((text) => text.includes('maximum')) + 1
    expect(range).toMatchObject({
      severity: 'error',
      place: { file: 'c.yaml', line },
      count: 1,
      first: { place: { file: 's.jsonl', line: 2 }, message: 'below the minimum 1' },
    })
    expect(range?.message).toContain('1 of 6 records failed')
    expect(range?.help).toMatch(/\.$/)
    expect(JSON.stringify(findings)).not.toContain('0.5')
  })

  it('goes on without a pattern that never ends, and says which record it stopped at', async () => {
    const evil = pricesContract.replace('[A-Z]+', '([A-Z]+)+')
    const report = await runOn([good, price({ at, symbol: `${'A'.repeat(60)}!` }), price({ at, usd: 0.5 })], {}, evil)
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'pattern: symbol matches ^([A-Z]+)+$: could not run; took more than 1 s for one record (line 2).',
      expect.stringMatching(/^range: .*below the minimum 1/),
    ])
  }, 30_000)

  it('shows values only on request', async () => {
    const { checks } = await runOn(faulty, { 'show-values': 'true' })
    expect(checks.find(({ kind, failed }) => kind === 'range' && failed > 0)?.examples[0]?.value).toBe('0.5')
  })

  it('is read as what it is whatever a manifest says of the topic, and says what did not apply', async () => {
    const { status, notes } = await runOn([good], { 'value-format': 'avro', 'value-schema': 'x.avsc' })
    expect(status).toBe('passed')
    expect(notes).toContain('A sample file says itself how it is encoded: value-schema and value-format did not apply.')
  })

  it('judges freshness at the moment asked for', async () => {
    expect((await runOn([good])).kpis.find(({ id }) => id === 'freshness')).toMatchObject({
      value: 60_000,
      target: { operator: '<=', value: 300_000 },
      status: 'met',
    })
    const later = await runOn([good], { 'as-of': '2026-01-31T12:10:00Z' })
    expect(later.status).toBe('failed')
    expect(later.findings.map(({ rule, message }) => ({ rule, message }))).toEqual([
      { rule: 'freshness', message: expect.stringContaining('newest event 11m old; allowed: at most 5m old.') },
    ])
  })

  it.each([
    ['v3.0.2', 'logicalType: date', 'passed'],
    ['v3.1.0', 'logicalType: date, physicalType: timestamptz', 'passed'],
    ['v3.1.0', 'logicalType: date', 'failed'],
  ])('reads moments of a date where nothing else says timestamp: %s, %s', async (version, at, status) => {
    const contract = [
      ...[`apiVersion: ${version}`, 'kind: DataContract', 'id: a', 'version: 1.0.0', 'status: active', 'schema:'],
      `  - { name: orders, properties: [{ name: at, ${at} }] }`,
      'slaProperties: [{ property: freshness, value: 1, unit: h, element: at }]',
    ].join('\n')
    const { checks } = await runOn(['{"at": "2026-01-31T11:59:00Z"}'], {}, contract)
    expect(checks.find(({ name }) => name === 'at is a date')).toMatchObject({ status })
    if (status === 'passed') expect(checks.find(({ kind }) => kind === 'freshness')).toMatchObject({ status })
    const broken = await runOn(['{"at": "2026-01-31T25:59:00Z"}'], {}, contract)
    expect(broken.checks.find(({ name }) => name === 'at is a date')).toMatchObject({ status: 'failed' })
  })

  it('does not say that there is no value where there is one of another type', async () => {
    const contract = [
      ...['apiVersion: v3.1.0', 'kind: DataContract', 'id: a', 'version: 1.0.0', 'status: active', 'schema:'],
      '  - name: orders',
      '    properties: [{ name: total, logicalType: number, logicalTypeOptions: { minimum: 0 } }]',
    ].join('\n')
    const { checks } = await runOn(['{"total": "5"}', '{"total": "7"}'], {}, contract)
    expect(checks.find(({ kind }) => kind === 'range')).toMatchObject({
      status: 'skipped',
      reason: 'none of the 2 records has a value of the type that it is about at total',
    })
    expect(checks.find(({ kind, failed }) => kind === 'type' && failed === 2)).toMatchObject({ status: 'failed' })
  })
})

describe('rules of the manifest', () => {
  const rules = (topic: string) =>
    `version: 1\nquality:\n  - topic: ${topic}\n    rules:\n      - { field: usd, check: range, maximum: 2 }\n      - { cel: message.usd > 1.0 }\n`

  it('judge a file without any contract', async () => {
    const files = { 'dataops.yml': rules('prices'), 's.jsonl': '{"usd":1.5}\n{"usd":3}\n{"usd":0.5}' }
    const report = await runOperation({ inputs: { 'sample-file': 's.jsonl' }, files })
    expect(failedChecks(report)).toEqual({ 'range usd': { failed: 1, lines: [2] }, cel: { failed: 1, lines: [3] } })
    expect(report.findings[0]?.place).toMatchObject({ file: 'dataops.yml', line: 5 })
  })

  it('join the contract of their topic, told apart by id', async () => {
    const files = { 'dataops.yml': rules('crypto-prices'), 'c.yaml': pricesContract, 's.jsonl': price({ at, usd: 3 }) }
    const report = await runOperation({
      inputs: { contract: 'c.yaml', 'sample-file': 's.jsonl', 'as-of': asOf },
      files,
    })
    expect(report.checks.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([
      'crypto-prices.usd.range.manifest',
    ])
  })
})

describe('the gate', () => {
  it('fails below min-success-rate', async () => {
    const report = await runOn(faulty, { 'min-success-rate': '80' })
    expect(report.status).toBe('failed')
    expect(report.findings.some(({ rule }) => rule === 'success-rate')).toBe(true)
    expect(report.kpis[0]).toMatchObject({ target: { operator: '>=', value: 0.8 }, status: 'missed' })
  })

  it('shows failing records as warnings while min-success-rate is met, and says so', async () => {
    const report = await runOn(faulty, { 'min-success-rate': '30' })
    expect(report).toMatchObject({ status: 'warned', notes: [expect.any(String), expect.stringContaining('30 %')] })
    expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(['warning']))
    expect((await runOn(faulty, { 'min-success-rate': '30', 'fail-on': 'warning' })).status).toBe('failed')
  })

  it('still fails for what is no rate of records', async () => {
    const report = await runOn([good], { 'min-success-rate': '80', 'as-of': '2026-01-31T13:00:00Z' })
    expect(report.status).toBe('failed')
  })

  it('never fails with fail-on: never', async () => {
    expect((await runOn(faulty, { 'fail-on': 'never' })).status).toBe('warned')
  })

  it.each([
    ['fail', 'failed'],
    ['warn', 'warned'],
    ['pass', 'passed'],
  ])('with on-empty: %s an empty file has %s', async (onEmpty, status) => {
    const report = await runOn(['', ''], { 'on-empty': onEmpty })
    expect(report.status).toBe(status)
    expect(report.summary).toBe('File s.jsonl: no record to check.')
    expect(report.checks.every((check) => check.status === 'skipped')).toBe(true)
  })
})

describe('inputs that cannot be used', () => {
  const run = (inputs: Readonly<Record<string, string>>, contract = pricesContract) =>
    problemsOf({ inputs, files: { 'c.yaml': contract, 's.jsonl': good } })
  const codes = async (...given: Parameters<typeof run>) => (await run(...given)).map(({ code }) => code)

  it('says what is missing', async () => {
    expect(await codes({ topic: 'crypto-prices' })).toEqual(['contract-missing'])
    expect(await codes({ contract: 'c.yaml' })).toEqual(['bootstrap-servers-missing'])
    expect(await codes({ contract: 'none.yaml' })).toEqual(['unreadable-file'])
    expect(await codes({ contract: 'c.yaml', 'sample-file': 'none.jsonl' })).toEqual(['unreadable-file'])
  })

  it('names the topics of a contract that describes another, or several for one sample file', async () => {
    const [other] = await run({ contract: 'c.yaml', 'sample-file': 's.jsonl', topic: 'crypto-price' })
    expect(other?.message).toContain('crypto-prices')
    const [several] = await run({ contract: 'c.yaml', 'sample-file': 's.jsonl' }, withTrades)
    expect(several?.message).toContain('"crypto-prices", "trades"')
    const headOnly = pricesContract.slice(0, pricesContract.indexOf('schema:'))
    const [none] = await problemsOf({
      inputs: { contract: 'c.yaml', 'sample-file': 's.jsonl' },
      files: { 'c.yaml': headOnly, 's.jsonl': '{}' },
    })
    expect(none?.message).toBe('The contract describes no topic, so it says nothing about s.jsonl.')
  })

  it('are errors of the manifest too, at their line', async () => {
    const files = { 'dataops.yml': 'version: 1\nquality:\n  - topic: a\n    rules:\n      - { check: nosuch }\n' }
    expect(await problemsOf({ inputs: {}, files })).toMatchObject([
      { code: 'unknown-check', place: { file: 'dataops.yml', line: 5 } },
    ])
  })

  it('names every topic that no contract describes, and one that two describe', async () => {
    const files = { 'c.yaml': pricesContract, 'd.yaml': pricesContract, 'e.yaml': tradesContract }
    const problems = await problemsOf({ inputs: { contract: 'c.yaml, e.yaml', topic: 'tradez, orders' }, files })
    expect(problems.map(({ message }) => message)).toEqual([
      'No contract describes the topic tradez; they describe "crypto-prices", "trades". Did you mean "trades"?',
      'No contract describes the topic orders; they describe "crypto-prices", "trades".',
    ])
    expect(await problemsOf({ inputs: { contract: 'c.yaml, d.yaml' }, files })).toMatchObject([
      {
        code: 'duplicate-topic',
        place: { file: 'd.yaml' },
        message: 'The topic "crypto-prices" is described here and in c.yaml.',
      },
    ])
  })

  it('shows every error of a contract at its place', async () => {
    const broken = pricesContract.replace("'^[A-Z]+$'", "'^[A-Z+$'").replace('minimum: 1,', 'minimum: x,')
    const problems = await run({ contract: 'c.yaml', 'sample-file': 's.jsonl' }, broken)
    expect(problems.length).toBeGreaterThanOrEqual(1)
    expect(problems[0]).toMatchObject({ place: { file: 'c.yaml', line: expect.any(Number) } })
  })
})

describe('outputs', () => {
  it('cuts the success rate to two decimals, never up to 100', () => {
    const outputs = (value: number | null) =>
      qualityCheck.outputsOf({
        kpis: [{ id: 'success-rate', value, unit: 'ratio', status: 'met' }],
        checks: [],
      } as never)
    expect(outputs(0.99999)['success-rate']).toBe('99.99')
    expect(outputs(0.29)['success-rate']).toBe('29')
    expect(outputs(1)['success-rate']).toBe('100')
    expect(outputs(null)['success-rate']).toBe('')
  })
})
