import {
  completeReport,
  type GivenInput,
  parseInputs,
  type Report,
  type ReportBody,
  renderHtml,
  reportSchema,
} from '@kafka-dataops/core'
import { produce } from '@kafka-dataops/kafka/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { requireService } from '../../../tools/stack/stack.ts'
import { runOperation, testPorts } from '../testing/run.ts'
import { testTopics } from '../testing/topics.ts'
import { type InferInputs, inferInputs } from './operation.ts'
import { runInferContract } from './run.ts'

/**
 * Inferring and describing on a real topic that is large enough for worker threads (50,000 records), beside a file of the
 * same records, which one thread reads.
 */
const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const { topicOf } = testTopics(bootstrap)

const count = 60_000
const partitions = 4
const coins = ['BTC', 'ETH', 'ADA', 'SOL', 'BNB']
const now = Date.now()

/** Every field differs in kind: few texts, unique texts, whole and broken numbers, times, absent, null, nested, lists. */
function order(index: number): string {
  return JSON.stringify({
    id: index,
    coin: coins[(index * 7) % coins.length],
    usd: Math.round(1_000_000 * (1 + Math.sin(index))) / 100,
    at: new Date(now - (count - index) * 10).toISOString(),
    account: { number: `A-${String(index % 997).padStart(5, '0')}`, open: index % 3 !== 0 },
    lines: Array.from({ length: index % 4 }, (_, line) => ({ sku: `S${line}`, pieces: 1 + ((index + line) % 9) })),
    ...(index % 10 === 0 ? {} : { note: index % 7 === 0 ? null : `n${index}` }),
  })
}

const lines = Array.from({ length: count }, (_, index) => order(index))

async function infer(given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  let written = ''
  const ports = testPorts(files, new AbortController().signal)
  const writeText = async (_path: string, text: string): Promise<void> => {
    written = text
  }
  const inputs = parseInputs(
    inferInputs,
    Object.fromEntries(
      Object.entries(given).map(([name, text]): [string, GivenInput] => [name, { text, source: name }]),
    ),
  ) as InferInputs
  return { report: await runInferContract(inputs, { ...ports, files: { ...ports.files, writeText } }), written }
}

/** What a contract says of the fields, without where it comes from and how live the topic is. */
function fieldsOf(contract: string): string {
  const [, fields = ''] = /\n {4}properties:\n([\s\S]*?)(?=\n {4}quality:\n|$)/.exec(contract) ?? []
  return fields.trim()
}

const withoutSource = (statistics: ReportBody['statistics']) => statistics?.map(({ topic: _topic, ...field }) => field)

describe.skipIf(kafka === undefined)('a topic that threads read', () => {
  let topic = ''
  beforeAll(async () => {
    topic = await topicOf(
      lines.map((value, index) => ({
        value,
        key: `k${index}`,
        partition: index % partitions,
        timestamp: now - (count - index) * 10,
      })),
      { partitions },
    )
  })
  const onTopic = { 'bootstrap-servers': bootstrap, window: 'all' }
  const files = { 's.jsonl': lines.join('\n') }

  it('gives the contract that the same records in a file give, and passes it', async () => {
    const fromTopic = await infer({ ...onTopic, topic })
    const fromFile = await infer({ 'sample-file': 's.jsonl', topic }, files)
    expect(fromTopic.report).toMatchObject({ status: 'passed', coverage: { read: count, available: count } })
    expect(fieldsOf(fromTopic.written)).not.toBe('')
    expect(fieldsOf(fromTopic.written)).toBe(fieldsOf(fromFile.written))
    // Only a live topic can promise to be fresh.
    expect(fromTopic.written).toContain('check: freshness')
    expect(fromFile.written).not.toContain('check: freshness')

    const check = () =>
      runOperation({ inputs: { ...onTopic, contract: 'c.yaml' }, files: { 'c.yaml': fromTopic.written } })
    expect(await check()).toMatchObject({ status: 'passed', findings: [], coverage: { read: count } })
    const copy = JSON.parse(order(count))
    await produce(bootstrap, topic, [
      { value: JSON.stringify({ ...copy, usd: -1 }), partition: 3 },
      { value: JSON.stringify({ ...copy, coin: 'DOGE' }), partition: 2 },
      { value: JSON.stringify({ ...copy, account: { ...copy.account, open: 'yes' } }), partition: 1 },
    ])
    const broken = await check()
    expect(
      broken.checks
        .filter(({ status }) => status === 'failed')
        .map(({ kind, target, failed, examples: [first] }) => [
          `${kind} ${target.path}`,
          `${failed} ${first?.record?.partition}@${first?.record?.offset}`,
        ]),
    ).toEqual([
      ['range usd', '1 3@15000'],
      ['type account.open', '1 1@15000'],
      ['enum coin', '1 2@15000'],
    ])
  }, 120_000)

  it('is described as the same records in a file are', async () => {
    const contract = (name: string) => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    physicalName: ${name}
    physicalType: topic
    properties: [{ name: id, logicalType: integer }]
`
    const inputs = { contract: 'c.yaml', statistics: 'true', 'show-values': 'true' }
    const window = Array.from({ length: partitions }, (_, index) => `${index}:0-${count / partitions}`).join(',')
    const ofTopic = await runOperation({
      inputs: { ...inputs, 'bootstrap-servers': bootstrap, window: `offsets:${window}` },
      files: { 'c.yaml': contract(topic) },
    })
    const ofFile = await runOperation({
      inputs: { ...inputs, 'sample-file': 's.jsonl' },
      files: { ...files, 'c.yaml': contract(topic) },
    })
    expect(ofTopic.coverage?.read).toBe(count)
    expect(ofTopic.statistics?.length).toBeGreaterThan(8)
    expect(withoutSource(ofTopic.statistics)).toEqual(withoutSource(ofFile.statistics))
    const report: Report = reportSchema.parse(completeReport('kafka-quality-check', ofTopic, 0, 1))
    expect(renderHtml(report).match(/<h3><code>/g)).toHaveLength(report.statistics?.length ?? 0)
  }, 120_000)
})
