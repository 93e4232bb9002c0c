import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ReportBody } from '@kafka-dataops/core'
import { folderStore, openState } from '@kafka-dataops/history'
import { createTopic, deleteRecords, deleteTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { contractFor, price } from './testing/prices.ts'
import { problemsOf, runOperation, type TestRun } from './testing/run.ts'

const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const topics: string[] = []

afterAll(async () => {
  for (const topic of topics) await deleteTopic(bootstrap, topic).catch(() => {})
})

async function topicOf(records: Iterable<TestRecord>, partitions = 1): Promise<string> {
  const topic = `incremental-${randomUUID()}`
  topics.push(topic)
  await createTopic(bootstrap, topic, { partitions })
  await produce(bootstrap, topic, records)
  return topic
}

function prices(count: number, partition = 0): TestRecord[] {
  return Array.from({ length: count }, () => ({ value: price(), partition }))
}

function inputsOf(topic: string, inputs: Readonly<Record<string, string>>): TestRun {
  return {
    inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', ...inputs },
    files: { 'c.yaml': contractFor(topic) },
  }
}

/** A folder that keeps the state of several runs. */
function history(topic: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'incremental-'))
  return {
    async run(inputs: Readonly<Record<string, string>> = {}, more: Partial<TestRun> = {}) {
      const signal = AbortSignal.timeout(60_000)
      const opened = openState(folderStore(folder, '.state'), { signal, now: Date.now, redact: (data) => data })
      const wanted = inputsOf(topic, { window: 'incremental', ...inputs })
      const report = await runOperation({ ...wanted, ...more, state: opened.state })
      return { report, settle: () => opened.settle(signal) }
    },
    async settled(inputs: Readonly<Record<string, string>> = {}): Promise<ReportBody> {
      const { report, settle } = await this.run(inputs)
      await settle()
      return report
    },
  }
}

function rangesOf(report: ReportBody): string[] | undefined {
  return report.subject.topics?.[0]?.partitions.map(({ partition, from, to }) => `${partition}:${from}-${to}`)
}

describe.skipIf(kafka === undefined)('the windows of kafka-quality-check', () => {
  describe('incremental', () => {
    it('checks every record once, and says how the first run begins', async () => {
      const topic = await topicOf([...prices(50), ...prices(20, 1)], 2)
      const runs = history(topic)
      const first = await runs.settled({ window: 'incremental first=last:30' })
      expect(first.coverage).toEqual({ read: 30, available: 70 })
      expect(first.notes.join()).toContain('this first incremental run begins with last:30')
      expect((await runs.settled()).coverage?.read).toBe(0)
      await produce(bootstrap, topic, [...prices(5), { value: price({ usd: 0 }), partition: 1 }])
      const third = await runs.settled()
      expect(rangesOf(third)).toEqual(['0:50-55', '1:20-21'])
      expect(third).toMatchObject({ status: 'failed', coverage: { read: 6, available: 76 } })
      expect(third.notes.join()).toContain('Goes on where the last run stopped, as the folder .state says.')
      expect((await runs.settled()).coverage?.read).toBe(0)
    })

    it('nothing new since the last run is no fault, unless on-empty says so; a topic without a record is', async () => {
      const topic = await topicOf([])
      const runs = history(topic)
      expect(await runs.settled()).toMatchObject({ status: 'failed', findings: [{ rule: 'no-data' }] })
      await produce(bootstrap, topic, prices(3))
      expect(await runs.settled({ 'min-success-rate': '90' })).toMatchObject({ status: 'passed' })
      expect(await runs.settled({ 'min-success-rate': '90' })).toMatchObject({
        status: 'skipped',
        findings: [],
        summary: `Topic "${topic}": nothing new since the last run, so there was nothing to check.`,
      })
      expect(await runs.settled({ 'on-empty': 'fail' })).toMatchObject({ status: 'failed' })
      expect(await runs.settled({ 'on-empty': 'warn' })).toMatchObject({ status: 'warned' })
      expect(await runs.settled({ 'on-empty': 'pass' })).toMatchObject({ status: 'passed', findings: [] })
      const rowsWanted = contractFor(topic).replace(
        'slaProperties',
        '    quality: [{ metric: rowCount, mustBeGreaterThan: 0 }]\nslaProperties',
      )
      const { report } = await runs.run({}, { files: { 'c.yaml': rowsWanted } })
      expect(report).toMatchObject({ status: 'failed', findings: [{ rule: 'row-count' }] })
    })

    it('a run whose verdict never came out is repeated by the next one', async () => {
      const runs = history(await topicOf(prices(10)))
      await runs.run()
      expect((await runs.settled()).coverage?.read).toBe(10)
    })

    it('each contract and each topic goes on from its own place', async () => {
      const topic = await topicOf(prices(10))
      const runs = history(topic)
      await runs.settled()
      const other = { 'c.yaml': contractFor(topic).replace(/^id: .*/m, 'id: another') }
      const { report } = await runs.run({}, { files: other })
      expect(report.coverage?.read).toBe(10)
    })

    it('a run that was stopped leaves what it has checked, and the next one checks the rest', async () => {
      const topic = await topicOf([])
      const large = Array.from({ length: 12_000 }, () => ({ value: price(), headers: { padding: 'x'.repeat(800) } }))
      await produce(bootstrap, topic, large)
      const runs = history(topic)
      const controller = new AbortController()
      const { report, settle } = await runs.run(
        { window: 'incremental first=all' },
        { signal: controller.signal, onProgress: () => controller.abort() },
      )
      await settle()
      expect(report.partial).toBe(true)
      const [range] = report.subject.topics?.[0]?.partitions ?? []
      expect(range?.read).toBe(Number(range?.to))
      expect(range?.read).toBeGreaterThan(0)
      expect(range?.read).toBeLessThan(12_000)
      const rest = await runs.settled()
      expect(rangesOf(rest)).toEqual([`0:${range?.to}-12000`])
      expect(rest.coverage?.read).toBe(12_000 - Number(range?.to))
    })

    it('what retention took before it was checked is a warning with its offsets', async () => {
      const topic = await topicOf(prices(10))
      const runs = history(topic)
      await runs.settled()
      await produce(bootstrap, topic, prices(20))
      await deleteRecords(bootstrap, topic, 0, 25n)
      const report = await runs.settled()
      expect(report.coverage?.read).toBe(5)
      expect(report.findings).toMatchObject([
        { rule: 'records-lost', severity: 'warning', count: 15, message: expect.stringContaining('10 to 24') },
      ])
    })

    it('a topic created anew begins anew, and that is said', async () => {
      const topic = await topicOf(prices(10))
      const runs = history(topic)
      await runs.settled()
      await deleteTopic(bootstrap, topic)
      await sleep(500)
      await createTopic(bootstrap, topic)
      await produce(bootstrap, topic, prices(25))
      const report = await runs.settled({ window: 'incremental first=last:1' })
      expect(rangesOf(report)).toEqual(['0:0-25'])
      expect(report.notes.join()).toContain('deleted and created anew')
      expect((await runs.settled()).coverage?.read).toBe(0)
    })

    it('needs a state', async () => {
      const topic = await topicOf([])
      expect(await problemsOf(inputsOf(topic, { window: 'incremental' }))).toMatchObject([{ code: 'state-missing' }])
    })
  })

  describe('offsets of a report', () => {
    it('repeat a run exactly, its sample included', async () => {
      const topic = await topicOf([...prices(400), ...prices(100, 1)], 2)
      const asOf = new Date().toISOString()
      const inputs = { window: 'last:300', 'sample-size': '40', 'as-of': asOf }
      const first = await runOperation(inputsOf(topic, inputs))
      expect(first.coverage).toEqual({ read: 40, available: 500 })
      expect(first.notes.join()).toContain('A sample of 40 records stands for the 300 offsets')
      await produce(bootstrap, topic, prices(100))
      const wanted = inputsOf(topic, { ...inputs, window: 'offsets:out/first.json' })
      const report = JSON.stringify(first)
      const again = await runOperation({ ...wanted, files: { ...wanted.files, 'out/first.json': report } })
      expect(again.subject).toEqual(first.subject)
      expect(again.checks).toEqual(first.checks)
    })

    it.each([
      ['not JSON', 'report-malformed'],
      ['{}', 'report-malformed'],
      ['{"subject":{"topics":[{"topic":"x","partitions":[{"partition":0,"from":"a"}]}]}}', 'report-malformed'],
      ['{"subject":{}}', 'report-without-topic'],
      ['{"subject":{"topics":[{"topic":"other","partitions":[]}]}}', 'report-without-topic'],
    ])('%j cannot be repeated: %s', async (report, code) => {
      const topic = await topicOf([])
      const wanted = inputsOf(topic, { window: 'offsets:report.json' })
      expect(await problemsOf({ ...wanted, files: { ...wanted.files, 'report.json': report } })).toMatchObject([
        { code },
      ])
    })
  })

  it('checks exactly the offsets named, and says which of them are not there', async () => {
    const topic = await topicOf([...prices(10), { value: price({ usd: 0 }) }])
    const report = await runOperation(inputsOf(topic, { window: 'offsets:0:8-20' }))
    expect(report.coverage).toEqual({ read: 3, available: 11 })
    expect(report.findings.map(({ rule, message }) => [rule, message])).toContainEqual([
      'records-lost',
      expect.stringContaining('11 to 19 were not checked, the log does not reach that far'),
    ])
  })
})
