import { randomUUID } from 'node:crypto'
import { createTopic, deleteRecords, deleteTopic, produce } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { runOperation } from './testing/run.ts'
import { checkOf, contractOf, testTopics } from './testing/topics.ts'

const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const { topicOf } = testTopics(bootstrap)

const hour = 3_600_000
const day = 24 * hour
const week = { 'retention.ms': String(7 * day) }
const promise = (value: string, unit: string): string => `- { property: retention, value: ${value}, unit: ${unit} }`
const own = (check: string): string =>
  `quality: [{ type: custom, engine: kafka-dataops, implementation: { check: retention, ${check} } }]`

async function retentionOf(
  configs: Readonly<Record<string, string>>,
  contract: (topic: string) => string,
  lost = false,
): Promise<string> {
  const now = Date.now()
  const records = [5, 4, 3].map((hours) => ({ key: 'k', value: '{}', timestamp: now - hours * hour }))
  const topic = await topicOf(records, { configs })
  if (lost) await deleteRecords(bootstrap, topic, 0, 1n)
  const report = await runOperation({
    inputs: {
      'bootstrap-servers': bootstrap,
      contract: 'c.yaml',
      window: 'last:1',
      'as-of': new Date(now).toISOString(),
    },
    files: { 'c.yaml': contract(topic) },
  })
  const { status, measured, reason } = checkOf(report, 'retention')
  return [status, measured, reason].filter((part) => part !== undefined).join(' | ')
}

const sla = (value: string, unit: string) => (topic: string) =>
  contractOf(topic, 'properties: []', promise(value, unit))
const check = (parameters: string) => (topic: string) => contractOf(topic, own(parameters))

describe.skipIf(kafka === undefined)('a promise of retention', () => {
  it.each<[string, Readonly<Record<string, string>>, (topic: string) => string, string]>([
    ['is kept by the setting', week, sla('7', 'd'), 'passed | retention.ms 7d; oldest record 5h old'],
    [
      'is broken by the setting, whatever the topic holds',
      week,
      sla('30', 'days'),
      'failed | retention.ms 7d; oldest record 5h old | retention.ms deletes records after 7d',
    ],
    [
      'is kept without end',
      { 'retention.ms': '-1' },
      sla('10', 'y'),
      'passed | kept without end; oldest record 5h old',
    ],
    [
      'may be kept although size deletes, as long as nothing was',
      { ...week, 'retention.bytes': '1000000' },
      sla('7', 'd'),
      'passed | retention.ms 7d, retention.bytes 1,000,000; oldest record 5h old',
    ],
    [
      'is not decided by compaction',
      { 'cleanup.policy': 'compact' },
      sla('7', 'd'),
      'skipped | compacted; oldest record 5h old | compaction keeps the newest record of every key, and of the others none longer than min.compaction.lag.ms (0ms) for certain: whether that is what is promised cannot be said',
    ],
    [
      'is kept where compaction waits that long',
      { 'cleanup.policy': 'compact', 'min.compaction.lag.ms': String(8 * day) },
      sla('7', 'd'),
      'passed | compacted; oldest record 5h old',
    ],
    [
      'of compacted topics that also delete is that of the deletion',
      { ...week, 'cleanup.policy': 'compact,delete' },
      sla('8', 'd'),
      'failed | retention.ms 7d, compacted; oldest record 5h old | retention.ms deletes records after 7d',
    ],
    ['may have an upper end', week, check('atMost: 7d'), 'passed | retention.ms 7d; oldest record 5h old'],
    [
      'that is exceeded',
      week,
      check('atLeast: 1d, atMost: 2d'),
      'failed | retention.ms 7d; oldest record 5h old | retention.ms keeps records for 7d',
    ],
    [
      'that nothing enforces',
      { 'cleanup.policy': 'compact' },
      check('atMost: 7d'),
      'failed | compacted; oldest record 5h old | compaction keeps the newest record of every key',
    ],
  ])('%s', async (_, configs, contract, expected) => {
    expect(await retentionOf(configs, contract)).toBe(expected)
  })

  it('is broken where size has deleted what should be there still', async () => {
    const bySize = { ...week, 'retention.bytes': '1000000' }
    expect(await retentionOf(bySize, sla('7', 'd'), true)).toBe(
      'failed | retention.ms 7d, retention.bytes 1,000,000; oldest record 4h old | retention.bytes deletes by size: of partition 0 nothing is left that is older than 4h',
    )
    expect(await retentionOf(bySize, sla('2', 'h'), true)).toMatch(/^passed/)
  })

  it('is not executed on a sample file, with the reason', async () => {
    const report = await runOperation({
      inputs: { contract: 'c.yaml', 'sample-file': 's.jsonl' },
      files: { 'c.yaml': sla('7', 'd')('prices'), 's.jsonl': '{}\n' },
    })
    expect(checkOf(report, 'retention')).toMatchObject({
      status: 'skipped',
      reason: 'retention is a setting of the topic; a sample file has none',
      name: 'Records are kept for at least 7d',
    })
    expect(report.status).toBe('passed')
  })
})

const secure = await requireService('secure')

describe.skipIf(secure === undefined)('a login that may not look at settings', () => {
  if (secure === undefined) return
  const topic = `${secure.readablePrefix}retention-${randomUUID()}`
  beforeAll(async () => {
    await createTopic(secure.bootstrapServers, topic)
    await produce(secure.bootstrapServers, topic, [{ value: '{}' }])
  })
  afterAll(() => deleteTopic(secure.bootstrapServers, topic))

  it('checks everything else, and the check of retention names the right that is missing', async () => {
    const report = await runOperation({
      inputs: {
        'bootstrap-servers': secure.listeners.saslSsl,
        'security-protocol': 'SASL_SSL',
        'ssl-ca': secure.certificates.ca,
        username: secure.users.reader.username,
        password: secure.users.reader.password,
        contract: 'c.yaml',
      },
      files: { 'c.yaml': sla('7', 'd')(topic) },
    })
    expect(report).toMatchObject({ status: 'passed', coverage: { read: 1 } })
    const { status, reason } = checkOf(report, 'retention')
    expect(status).toBe('skipped')
    expect(reason).toContain(`DESCRIBE_CONFIGS on topic "${topic}"`)
  })
})
