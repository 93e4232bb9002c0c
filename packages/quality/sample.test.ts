import { openTransactions } from '@kafka-dataops/kafka/testing'
import { describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { runOperation } from './testing/run.ts'
import { checkOf, contractOf, testTopics } from './testing/topics.ts'

/** What a sample shows of a window, and what it must not pretend to know. */
const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const { topicOf } = testTopics(bootstrap)

const minute = 60_000
const now = Date.now()

/** 2,000 records of the last 1,000 minutes in each of two partitions; every 100th has the id of the one before it, every 200th a price below 0. */
const records = (newest = now, tooLow = -1) =>
  Array.from({ length: 4_000 }, (_, index) => {
    const at = newest - (1_999 - (index % 2_000)) * (minute / 2)
    const id = index % 100 === 99 ? index - 1 : index
    return {
      value: JSON.stringify({ id, at: new Date(at).toISOString(), usd: index % 200 === 0 ? tooLow : 5 }),
      key: `k${index % 5}`,
      partition: index < 2_000 ? 0 : 1,
      timestamp: at,
    }
  })

const own = (check: string): string => `  - { type: custom, engine: kafka-dataops, implementation: { ${check} } }`
const object = (...quality: readonly string[]): string => `properties:
  - { name: id, logicalType: integer }
  - { name: at, logicalType: timestamp }
  - { name: usd, logicalType: number, logicalTypeOptions: { minimum: 0 } }
quality:
${quality.join('\n')}`

function check(topic: string, rules: readonly string[], inputs: Readonly<Record<string, string>> = {}) {
  return runOperation({
    inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all', ...inputs },
    files: { 'c.yaml': contractOf(topic, object(...rules)) },
  })
}

describe.skipIf(kafka === undefined)('a sample of a topic', () => {
  const whole = 'a sample does not show it: leave sample-size out to know'

  it('decides what it can and skips, with the reason, what only the whole window shows', async () => {
    const topic = await topicOf(records(), { partitions: 2 })
    const rules = [
      own('check: uniqueness, fields: [id]'),
      own('check: duplicate-records'),
      own('check: throughput, mustBeGreaterThan: 0.001'),
      own('check: frequency, every: 10m'),
      own('check: partition-skew, maxRatio: 1.5'),
      own('check: key-order, field: at'),
      own('check: freshness, field: at, maxAge: 5m'),
      own('check: freshness, maxAge: 1m, perKey: true'),
      own('check: statistics, field: id, measure: distinct, mustBeGreaterThan: 3000'),
      own('check: statistics, field: usd, measure: mean, mustBeBetween: [4, 6]'),
    ]
    const all = await check(topic, rules)
    const statuses = (report: typeof all) =>
      Object.fromEntries(
        report.checks
          .filter(({ place }) => (place?.line ?? 0) > 13)
          .map(({ id, status, reason }) => [id.replace(`${topic}.`, ''), reason ?? status]),
      )
    expect(statuses(all)).toEqual({
      uniqueness: 'failed',
      'duplicate-records': 'passed',
      throughput: 'passed',
      frequency: 'passed',
      'partition-skew': 'passed',
      'at.key-order': 'passed',
      'at.freshness': 'passed',
      freshness: 'failed',
      'id.statistics': 'passed',
      'usd.statistics': 'passed',
    })
    const sample = await check(topic, rules, { 'sample-size': '200' })
    expect(sample.coverage).toEqual({ read: 200, available: 4_000 })
    expect(statuses(sample)).toEqual({
      uniqueness: whole,
      'duplicate-records': whole,
      throughput: whole,
      frequency: whole,
      'partition-skew': whole,
      'at.key-order': whole,
      'at.freshness': 'passed',
      freshness: whole,
      'id.statistics': whole,
      'usd.statistics': 'passed',
    })
    expect(sample.kpis.find(({ id }) => id === 'throughput')).toMatchObject({ value: null, status: 'unknown' })
    const { rate, interval } = checkOf(sample, 'range')
    expect(interval?.low).toBeLessThanOrEqual(rate)
    expect(interval?.high).toBeGreaterThan(0.005)
    // A sample that is nearly the window finds a pair that is in it.
    expect(checkOf(await check(topic, rules.slice(0, 1), { 'sample-size': '3999' }), 'uniqueness')).toMatchObject({
      status: 'failed',
      evaluated: 3_999,
    })
  })

  it('knows between what the number of records lies', async () => {
    const topic = await topicOf([...records().slice(0, 900), { value: null }], { partitions: 2 })
    const rows = async (rule: string) => {
      const report = await check(topic, [own(`check: row-count, ${rule}`)], { 'sample-size': '100' })
      const { status, measured } = checkOf(report, 'row-count')
      return `${status}: ${measured}`
    }
    expect(await rows('mustBeGreaterThan: 50')).toMatch(/^passed: at least (99|100), at most 90[01] records$/)
    expect(await rows('mustBeLessThan: 1000')).toMatch(/^passed/)
    expect(await rows('mustBeLessThan: 50')).toMatch(/^failed/)
    expect(await rows('mustBeGreaterThan: 800')).toMatch(/^skipped/)
  })

  it('finds that a topic stands still, by the newest record of each partition', async () => {
    const topic = await topicOf(records(now - 60 * minute), { partitions: 2 })
    const freshness = [own('check: freshness, field: at, maxAge: 60m 30s'.replace(' 30s', ''))]
    const report = await check(topic, freshness, { 'sample-size': '2', 'as-of': new Date(now + minute).toISOString() })
    const { status, causes, examples } = checkOf(report, 'freshness')
    expect(status).toBe('failed')
    expect(causes[0]?.first?.record).toMatchObject({ partition: 0, offset: '1999' })
    expect(examples).toHaveLength(1)
    const later = await check(topic, freshness, { 'sample-size': '2', 'as-of': new Date(now).toISOString() })
    expect(checkOf(later, 'freshness').status).toBe('passed')
  })

  it('does not call stale what a transaction hides behind its marker', async () => {
    const topic = await topicOf(records(now - 60 * minute), { partitions: 2 })
    const producer = await openTransactions(bootstrap, `tx-${topic}`)
    const transaction = await producer.begin()
    await transaction.send(
      topic,
      records()
        .slice(1_990, 2_000)
        .map((record) => ({ ...record, partition: 1 })),
    )
    await transaction.commit()
    await producer.close()
    const rule = [own('check: freshness, field: at, maxAge: 5m')]
    expect(checkOf(await check(topic, rule), 'freshness').status).toBe('passed')
    expect(checkOf(await check(topic, rule, { 'sample-size': '4' }), 'freshness')).toMatchObject({
      status: 'skipped',
      reason: 'the newest records are not in the sample: leave sample-size out to know',
    })
  })
})

describe.skipIf(kafka === undefined)('confidence', () => {
  it('makes a sample prove what is demanded of all records', async () => {
    const good = await topicOf(records(now, 5), { partitions: 2 })
    const rules = [own('check: range, field: usd, minimum: 0, mustBeLessThan: 2, unit: percent')]
    const judged = async (inputs: Readonly<Record<string, string>>, topic = good) => {
      const report = await check(topic, rules, { 'min-success-rate': '98', ...inputs })
      const range = report.checks.find(({ place }) => (place?.line ?? 0) > 13)
      return { report, range }
    }
    const small = await judged({ 'sample-size': '100', confidence: '95' })
    // Wilson's upper end for none of 100: z² / (100 + z²), z = 1.96.
    expect(small.range).toMatchObject({ status: 'failed', rate: 0, interval: { low: 0, confidence: 0.95 } })
    expect(small.range?.interval?.high).toBeCloseTo(0.03699, 4)
    expect(small.range?.reason).toBe(
      'the sample is too small to say so with 95 % confidence: up to 3.7 % of all records may fail',
    )
    expect(small.report.status).toBe('failed')
    const gate = small.report.findings.find(({ rule }) => rule === 'success-rate')
    expect(gate?.message).toBe(
      `The success rate of topic "${good}" is 100 % in the sample, and of all records only 96.3 % are certain to pass; at least 98 % is demanded.`,
    )
    expect(small.report.kpis[0]).toMatchObject({ id: 'success-rate', status: 'missed' })

    const unasked = await judged({ 'sample-size': '100' })
    expect(unasked.range).toMatchObject({ status: 'passed', interval: { confidence: 0.95 } })
    expect(unasked.report.kpis[0]?.status).toBe('met')

    const large = await judged({ 'sample-size': '2000', confidence: '95' })
    expect(large.range?.status).toBe('passed')
    expect(large.report.findings.map(({ rule }) => rule)).not.toContain('success-rate')

    // Read whole, nothing is uncertain: 0.5 % of these have a price below 0.
    const whole = await judged({ confidence: '99.9' }, await topicOf(records(), { partitions: 2 }))
    expect(whole.range).toMatchObject({ status: 'passed', rate: 0.005 })
    expect(whole.range?.interval).toBeUndefined()
  })

  it('counts for the error rate and for percentiles of the latency too', async () => {
    const topic = await topicOf(records(now, 5), { partitions: 2 })
    const rules = [
      own('check: error-rate, mustBeLessThan: 2'),
      own('check: latency, field: at, maxLatency: 10s, percentile: 98'),
    ]
    const statuses = async (inputs: Readonly<Record<string, string>>) => {
      const report = await check(topic, rules, inputs)
      return (['error-rate', 'latency'] as const).map((kind) => checkOf(report, kind).status)
    }
    expect(await statuses({ 'sample-size': '100', confidence: '95' })).toEqual(['failed', 'failed'])
    expect(await statuses({ 'sample-size': '2000', confidence: '95' })).toEqual(['passed', 'passed'])
    expect(await statuses({ 'sample-size': '100' })).toEqual(['passed', 'passed'])
  })
})
