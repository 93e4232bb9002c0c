import { randomUUID } from 'node:crypto'
import type { Check, ReportBody } from '@kafka-dataops/core'
import { createTopic, deleteTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { contractFor, price } from './testing/prices.ts'
import { problemsOf, runOperation, type TestRun } from './testing/run.ts'

const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''

const topics: string[] = []

afterAll(async () => {
  for (const topic of topics) await deleteTopic(bootstrap, topic)
})

async function topicOf(records: Iterable<TestRecord>, partitions = 1): Promise<string> {
  const topic = `quality-${randomUUID()}`
  topics.push(topic)
  await createTopic(bootstrap, topic, { partitions })
  await produce(bootstrap, topic, records)
  return topic
}

function checkTopic(topic: string, inputs: Readonly<Record<string, string>> = {}, run: Partial<TestRun> = {}) {
  return runOperation({
    ...run,
    inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', ...inputs },
    files: { 'c.yaml': contractFor(topic) },
  })
}

/** `kind path` of each failed check, with the places of its examples as `partition@offset`. */
function faultsOf(report: ReportBody): Record<string, readonly string[]> {
  const places = (check: Check) => check.examples.map(({ record }) => `${record?.partition}@${record?.offset}`)
  return Object.fromEntries(
    report.checks
      .filter(({ status }) => status === 'failed')
      .map((check) => [`${check.kind} ${check.target.path ?? ''}`.trim(), [String(check.failed), ...places(check)]]),
  )
}

describe.skipIf(kafka === undefined)('kafka-quality-check on several topics', () => {
  it('judges each by its own contract in one report', async () => {
    const healthy = await topicOf(Array.from({ length: 30 }, () => ({ value: price() })))
    const broken = await topicOf(
      Array.from({ length: 10 }, (_, index) => ({ value: price({ usd: index < 5 ? 0 : 5 }) })),
    )
    const report = await runOperation({
      inputs: { 'bootstrap-servers': bootstrap, contract: 'a.yaml, b.yaml', 'min-success-rate': '60' },
      files: { 'a.yaml': contractFor(healthy), 'b.yaml': contractFor(broken) },
    })
    expect(report).toMatchObject({ status: 'failed', coverage: { read: 40, available: 40 } })
    expect(report.summary).toMatch(/^2 topics: 35 of 40 records pass \(87\.5 %\)/)
    expect(report.subject.topics?.map(({ topic }) => topic)).toEqual([healthy, broken])
    const failed = report.checks.filter(({ status }) => status === 'failed')
    expect(failed.map(({ target, kind }) => [target.topic, kind])).toEqual([[broken, 'range']])
    // 87.5 % in all would meet the gate; the broken topic by itself does not.
    expect(report.findings.map(({ rule }) => rule)).toContain('success-rate')
  })
})

describe.skipIf(kafka === undefined)('one contract, and contracts by a pattern', () => {
  it('judge every topic they describe, the topics asked for alone, and the same offsets again from a report', async () => {
    const bad = { value: price({ usd: 0 }) }
    const [first, second, third] = await Promise.all([
      topicOf([...Array.from({ length: 20 }, () => ({ value: price() })), bad]),
      topicOf([bad, { value: price() }, bad]),
      topicOf([{ value: price() }, { value: 'x' }]),
    ])
    const text = contractFor(first)
    const [start, end] = [text.indexOf('  - name: prices'), text.indexOf('slaProperties')]
    const object = text.slice(start, end)
    const two = text.slice(0, end) + object.replace('name: prices', 'name: others').replace(first, second)
    const files = {
      'contracts/a/two.yaml': two,
      'contracts/b.yaml': contractFor(third).replace('id: prices', 'id: third'),
      'elsewhere.yaml': 'no contract',
    }
    const run = (inputs: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) =>
      runOperation({ inputs: { 'bootstrap-servers': bootstrap, ...inputs }, files: { ...files, ...more } })
    const all = { contract: 'contracts/*.yaml, contracts/*/*.yaml' }
    const found = (report: ReportBody) =>
      report.checks
        .filter(({ status }) => status === 'failed')
        .map(({ target, kind, failed }) => [target.topic, kind, failed])
    const report = await run(all)
    expect(report.coverage).toEqual({ read: 26, available: 26 })
    expect(found(report)).toEqual([
      [third, 'decoding', 1],
      [first, 'range', 1],
      [second, 'range', 2],
    ])
    expect(found(await run({ ...all, topic: second }))).toEqual([[second, 'range', 2]])

    for (const topic of [first, second, third]) await produce(bootstrap, topic, [bad, bad])
    expect((await run(all)).coverage?.read).toBe(32)
    const again = await run({ ...all, window: 'offsets:r.json' }, { 'r.json': JSON.stringify(report) })
    // Since the topics have grown, rates have an interval; and what is fresh has aged.
    const withoutAges = ({ checks }: ReportBody) =>
      checks.map(({ measured: _measured, interval: _interval, ...check }) => check)
    expect(withoutAges(again)).toEqual(withoutAges(report))
    expect(again.subject).toEqual(report.subject)
  })
})

describe.skipIf(kafka === undefined)('kafka-quality-check on a topic', () => {
  it('finds planted faults exactly, with partition and offset', async () => {
    const records = Array.from({ length: 600 }, (_, index): TestRecord => ({ value: price(), partition: index % 3 }))
    const plant = (index: number, value: TestRecord['value']): void => {
      records[index] = { value, partition: index % 3 }
    }
    plant(0, 'no json')
    plant(100, price({ usd: 0 }))
    plant(101, price({ usd: 200_001 }))
    plant(200, price({ symbol: null }))
    plant(201, price({ symbol: undefined }))
    plant(299, price({ symbol: 'x' }))
    plant(300, null)
    plant(301, price({ at: 'today' }))
    plant(303, price({ usd: '43000' }))
    plant(302, price({ at: new Date(Date.now() + 3_600_000).toISOString() }))
    const topic = await topicOf(records, 3)
    const report = await checkTopic(topic, { window: 'all' })
    expect(faultsOf(report)).toEqual({
      decoding: ['1', '0@0'],
      'range usd': ['2', '1@33', '2@33'],
      'completeness symbol': ['1', '2@66'],
      'presence symbol': ['1', '0@67'],
      'pattern symbol': ['1', '2@99'],
      'type at': ['1', '1@100'],
      'type usd': ['1', '0@101'],
      'freshness at': ['1', '2@100'],
    })
    expect(report).toMatchObject({ status: 'failed', partial: false, coverage: { read: 600, available: 600 } })
    expect(report.kpis[0]).toMatchObject({ id: 'success-rate', value: 591 / 600 })
    expect(report.subject.topics).toMatchObject([
      { topic, partitions: [0, 1, 2].map((partition) => ({ partition, from: '0', to: '200', read: 200 })) },
    ])
    expect(report.notes.join()).toMatch(/json: .*tombstone/s)
  })

  it('reads the newest records by default and says how much that is', async () => {
    const old: TestRecord[] = Array.from({ length: 300 }, () => ({ value: price({ usd: -1 }) }))
    const fresh: TestRecord[] = Array.from({ length: 100 }, () => ({ value: price() }))
    const topic = await topicOf([...old, ...fresh])
    const report = await checkTopic(topic, { window: 'last:100' })
    expect(report).toMatchObject({ status: 'passed', coverage: { read: 100, available: 400 } })
    expect(report.subject.topics?.[0]?.partitions).toEqual([{ partition: 0, from: '300', to: '400', read: 100 }])
    expect(report.checks.find(({ kind }) => kind === 'range')?.interval).toMatchObject({ low: 0, confidence: 0.95 })
  })

  it('gives the same report from worker threads as from one thread', async () => {
    const count = 120_000
    function* records(): Generator<TestRecord> {
      const at = new Date().toISOString()
      for (let index = 0; index < count; index++) {
        yield { value: price({ at, usd: index % 1_000 === 7 ? -1 : 5 }), partition: index % 2 }
      }
    }
    const topic = await topicOf(records(), 2)
    const threads = await checkTopic(topic, { window: 'all' })
    const inline = await checkTopic(topic, { window: 'last:40000' })
    expect(threads.coverage).toEqual({ read: count, available: count })
    expect(faultsOf(threads)).toEqual({ 'range usd': ['120', '1@3', '1@503', '1@1003', '1@1503', '1@2003'] })
    expect(inline.coverage).toEqual({ read: 40_000, available: count })
    expect(faultsOf(inline)['range usd']?.[0]).toBe('40')
    const repeated = await checkTopic(topic, { window: 'all', 'as-of': new Date().toISOString() })
    expect(repeated.checks.map(({ measured: _age, ...check }) => check)).toEqual(
      threads.checks.map(({ measured: _age, ...check }) => check),
    )
  }, 120_000)

  it('shows a partition to one thread in its order where a check needs it', async () => {
    const count = 60_000
    function* records(): Generator<TestRecord> {
      const start = Date.now() - count
      for (let index = 0; index < count; index++) {
        const at = new Date(start + (index === 40_001 ? 0 : index)).toISOString()
        yield { key: `k${index % 10}`, value: price({ at }), partition: index % 3 }
      }
    }
    const topic = await topicOf(records(), 3)
    const rule = `    quality:
      - { type: custom, engine: kafka-dataops, implementation: { check: key-order, field: at } }
slaProperties`
    const report = await runOperation({
      inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all' },
      files: { 'c.yaml': contractFor(topic).replace('slaProperties', rule) },
    })
    expect(faultsOf(report)).toEqual({ 'key-order at': ['1', '2@13333'] })
  }, 60_000)

  it('answers what it has seen when it is stopped', async () => {
    const stop = new AbortController()
    const padded = { value: `${price({ usd: -1 })}${' '.repeat(1_000)}` }
    const topic = await topicOf(Array.from({ length: 30_000 }, (): TestRecord => padded))
    const report = await checkTopic(
      topic,
      { window: 'all' },
      { signal: stop.signal, onProgress: () => stop.abort(new Error('stop')) },
    )
    expect(report).toMatchObject({ partial: true })
    const { read, available } = report.coverage ?? { read: 0, available: 0 }
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThan(available)
    expect(report.subject.topics?.[0]?.partitions).toEqual([{ partition: 0, from: '0', to: String(read), read }])
    expect(report.summary).toContain('stopped early')
    expect(report.checks.find(({ kind }) => kind === 'freshness')?.status).not.toBe('failed')
  })

  it('that is not there is shown where the contract names it', async () => {
    const inputs = { 'bootstrap-servers': bootstrap, contract: 'c.yaml' }
    const name = `absent-${randomUUID()}`
    expect(await problemsOf({ inputs, files: { 'c.yaml': contractFor(name) } })).toMatchObject([
      { code: 'topic-missing', message: expect.stringContaining(name), place: { file: 'c.yaml', line: 8, column: 19 } },
    ])
  })

  it('that is not there yet is skipped with on-missing-topic: skip, beside the verdict on those that are', async () => {
    const there = await topicOf([{ value: price({ usd: -1 }) }])
    const name = `absent-${randomUUID()}`
    const files = { 'a.yaml': contractFor(there), 'b.yaml': contractFor(name) }
    const inputs = { 'bootstrap-servers': bootstrap, 'on-missing-topic': 'skip' }
    const alone = await runOperation({ inputs: { ...inputs, contract: 'b.yaml' }, files })
    expect(alone).toMatchObject({
      status: 'skipped',
      summary: `Topic "${name}" is not in the cluster (yet), so there was nothing to check.`,
      findings: [{ rule: 'topic-missing', severity: 'info', place: { file: 'b.yaml', line: 8, column: 19 } }],
    })
    const both = await runOperation({ inputs: { ...inputs, contract: 'a.yaml, b.yaml' }, files })
    expect(both).toMatchObject({ status: 'failed', coverage: { read: 1, available: 1 } })
    expect(both.findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(['topic-missing', 'info'])
  })

  it('lets on-empty decide on an empty topic', async () => {
    const topic = await topicOf([])
    expect(await checkTopic(topic)).toMatchObject({
      status: 'failed',
      findings: [{ rule: 'no-data', severity: 'error' }],
    })
    expect(await checkTopic(topic, { 'on-empty': 'warn' })).toMatchObject({ status: 'warned' })
  })

  it('passes a healthy topic with a record a minute whatever its age', async () => {
    const now = Date.now()
    const history = Array.from({ length: 180 }, (_, minute): TestRecord => {
      const timestamp = now - (179 - minute) * 60_000
      return { value: price({ at: new Date(timestamp).toISOString() }), timestamp }
    })
    const report = await checkTopic(await topicOf(history), { window: 'all', 'min-success-rate': '80' })
    expect(report).toMatchObject({ status: 'passed', findings: [] })
    expect(report.kpis.find(({ id }) => id === 'throughput')?.value).toBeCloseTo(1 / 60, 4)
  })
})
