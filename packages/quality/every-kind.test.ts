import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Check } from '@kafka-dataops/core'
import type { TestRecord, TopicShape } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeRegistry, hasRegistryDescription, startFakeRegistry } from '../../tests/fakes/schema-registry.ts'
import { requireService } from '../../tools/stack/stack.ts'
import { type RuleKind, ruleKinds } from './checks/index.ts'
import { runOperation } from './testing/run.ts'
import { contractOf, testTopics } from './testing/topics.ts'

/**
 * Every kind of check on a real topic: a healthy one, on which it passes, and one with planted faults, of which it finds
 * each at its partition and offset and no other. A kind without a row here fails the test.
 */
const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const { topicOf } = testTopics(bootstrap)

/** At the start of a stretch of three seconds, so that gaps are counted alike whenever the test runs. */
const start = Math.floor(Date.now() / 3_000 - 200) * 3_000
const asOf = new Date(start + 20_000).toISOString()

interface Changes {
  readonly [field: string]: unknown
}

/** A record a second, in turn on both partitions: the one of index i lies at offset i / 2, rounded down. */
function good(index: number, changes: Changes = {}): TestRecord {
  const timestamp = start + index * 1_000
  const at = new Date(timestamp).toISOString()
  const value = { id: index, name: 'BTC', usd: 5.5, tags: ['a', 'b'], at, ...changes }
  return { key: `k${index}`, value: JSON.stringify(value), partition: index % 2, timestamp }
}

function records(planted: Readonly<Record<number, TestRecord>> = {}): TestRecord[] {
  return Array.from({ length: 20 }, (_, index) => planted[index] ?? good(index))
}

const eventAt = (seconds: number): string => new Date(start + seconds * 1_000).toISOString()

const property = (text: string): string => `properties: [${text}]`
const own = (text: string): string => `quality: [{ type: custom, engine: kafka-dataops, implementation: { ${text} } }]`

interface Row {
  /** The lines of the schema object. */
  readonly object: string
  readonly serviceLevels?: string
  readonly healthy?: readonly TestRecord[]
  readonly faulty: readonly TestRecord[]
  readonly faultyTopic?: TopicShape
  /** `failed of evaluated: places`, or what was measured, of the kind's check; also of others that fail with it. */
  readonly finds: Readonly<Record<string, string>>
}

const prefixed = (schema: number, amount: number): TestRecord => {
  const value = Buffer.alloc(13)
  value.writeUInt32BE(schema, 1)
  value.writeDoubleLE(amount, 5)
  return { value }
}

const rows: Readonly<Record<RuleKind, Row>> = {
  decoding: {
    object: property('{ name: usd, logicalType: number }'),
    faulty: records({
      5: { ...good(5), value: 'no json' },
      8: { ...good(8), value: Buffer.from('{"name":"\xff"}', 'latin1') },
    }),
    finds: { decoding: '2 of 20: 0@4 1@2' },
  },
  presence: {
    object: property('{ name: name, logicalType: string, required: true }'),
    faulty: records({ 4: good(4, { name: undefined }), 7: good(7, { name: undefined }) }),
    finds: { presence: '2 of 20: 0@2 1@3' },
  },
  type: {
    object: property('{ name: usd, logicalType: number }'),
    faulty: records({ 6: good(6, { usd: 'x' }), 11: good(11, { usd: '5' }), 12: good(12, { usd: null }) }),
    finds: { type: '2 of 19: 0@3 1@5' },
  },
  completeness: {
    object: own('check: completeness, field: name'),
    faulty: records({ 1: good(1, { name: null }), 2: good(2, { name: undefined }), 3: good(3, { name: '' }) }),
    finds: { completeness: '3 of 20: 0@1 1@0 1@1' },
  },
  range: {
    object: property('{ name: usd, logicalType: number, logicalTypeOptions: { minimum: 1, maximum: 10 } }'),
    faulty: records({ 2: good(2, { usd: 0 }), 13: good(13, { usd: 10.5 }), 14: good(14, { usd: 10 }) }),
    finds: { range: '2 of 20: 0@1 1@6' },
  },
  length: {
    object: property('{ name: name, logicalType: string, logicalTypeOptions: { minLength: 2, maxLength: 4 } }'),
    faulty: records({ 0: good(0, { name: 'B' }), 18: good(18, { name: 'USDC' }), 19: good(19, { name: 'BITCOIN' }) }),
    finds: { length: '2 of 20: 0@0 1@9' },
  },
  pattern: {
    object: property("{ name: name, logicalType: string, logicalTypeOptions: { pattern: '^[A-Z]+$' } }"),
    faulty: records({ 3: good(3, { name: 'btc' }) }),
    finds: { pattern: '1 of 20: 1@1' },
  },
  enum: {
    object: property(
      '{ name: name, quality: [{ metric: invalidValues, arguments: { validValues: [BTC, ETH] }, mustBe: 0 }] }',
    ),
    faulty: records({ 5: good(5, { name: 'DOGE' }), 6: good(6, { name: 'ETH' }) }),
    finds: { enum: '1 of 20: 1@2' },
  },
  'multiple-of': {
    object: property('{ name: usd, logicalType: number, logicalTypeOptions: { multipleOf: 0.1 } }'),
    faulty: records({ 7: good(7, { usd: 5.35 }), 9: good(9, { usd: 0.3 }) }),
    finds: { 'multiple-of': '1 of 20: 1@3' },
  },
  'unique-items': {
    object: property(
      '{ name: tags, logicalType: array, logicalTypeOptions: { uniqueItems: true }, items: { logicalType: string } }',
    ),
    faulty: records({ 10: good(10, { tags: ['a', 'a'] }) }),
    finds: { 'unique-items': '1 of 20: 0@5' },
  },
  uniqueness: {
    object: own('check: uniqueness, fields: [id, name]'),
    faulty: records({ 15: good(15, { id: 4 }), 16: good(16, { id: 5, name: 'ETH' }) }),
    finds: { uniqueness: '1 of 20: 1@7 (1 combination more than once, 1 surplus record)' },
  },
  'unknown-fields': {
    object: `properties: [{ name: id }, { name: name }, { name: usd }, { name: tags, items: { name: tag } }, { name: at }]\nquality: [{ type: custom, engine: kafka-dataops, implementation: { check: unknown-fields, allowed: [trace.id] } }]`,
    faulty: records({
      4: good(4, { note: 'n', more: 1 }),
      5: good(5, { trace: { id: 1 } }),
      6: good(6, { trace: { id: 1, span: 2 } }),
      7: good(7, { tags: [{ any: 1 }] }),
    }),
    finds: { 'unknown-fields': '2 of 20: 0@2 0@3' },
  },
  freshness: {
    object: own('check: freshness, field: at, maxAge: 1m'),
    faulty: records().map((_, index) => good(index, { at: eventAt(index - 60) })),
    finds: { freshness: '0 of 20: 1@9 (newest event 1m 1s old)' },
  },
  latency: {
    object: own('check: latency, field: at, maxLatency: 5s'),
    faulty: records({ 8: good(8, { at: eventAt(-1) }), 9: good(9, { at: eventAt(4) }) }),
    finds: { latency: '1 of 20: 0@4 (p50 0ms, p95 5s, p99 8.9s (producer time))' },
  },
  'row-count': {
    object: 'quality: [{ metric: rowCount, mustBeGreaterThan: 19 }]',
    faulty: records({ 4: { ...good(4), value: null } }),
    finds: { 'row-count': '19 records' },
  },
  retention: {
    object: 'properties: []',
    serviceLevels: '- { property: retention, value: 7, unit: d }',
    faulty: records(),
    faultyTopic: { configs: { 'retention.ms': '86400000' } },
    finds: { retention: 'retention.ms 1d; oldest record 20s old' },
  },
  throughput: {
    object: own('check: throughput, mustBeGreaterThan: 0.9'),
    faulty: records().filter((_, index) => index % 3 === 0),
    finds: { throughput: '0.333333 records/s' },
  },
  'error-rate': {
    object: `${property('{ name: usd, logicalType: number, logicalTypeOptions: { minimum: 1 } }')}\n${own('check: error-rate, mustBeLessThan: 10')}`,
    faulty: records({ 2: good(2, { usd: 0 }), 3: { ...good(3), value: '{' } }),
    finds: { decoding: '1 of 20: 1@1', range: '1 of 19: 0@1', 'error-rate': '2 of 20: (10 % of the records)' },
  },
  frequency: {
    object: own('check: frequency, every: 3s'),
    faulty: records().filter((_, index) => index < 9 || index > 14),
    finds: { frequency: '2 of 7: (2 of 7 stretches of 3s without a record, the longest gap about 6s)' },
  },
  'key-order': {
    object: own('check: key-order, field: at'),
    faulty: records({ 12: { ...good(12, { at: eventAt(9) }), key: 'k10' } }),
    finds: { 'key-order': '1 of 20: 0@6' },
  },
  'key-presence': {
    object: own('check: key-presence'),
    faulty: records({ 13: { ...good(13), key: null } }),
    finds: { 'key-presence': '1 of 20: 1@6' },
  },
  tombstone: {
    object: own('check: tombstone'),
    faulty: records({ 16: { ...good(16), value: null } }),
    finds: { tombstone: '1 of 20: 0@8' },
  },
  'record-size': {
    object: own('check: record-size, maxBytes: 300'),
    faulty: records({ 17: good(17, { note: 'x'.repeat(300) }) }),
    finds: { 'record-size': '1 of 20: 1@8' },
  },
  'partition-skew': {
    object: own('check: partition-skew, maxRatio: 1.5'),
    faulty: records().map((record, index) => ({ ...record, partition: index < 16 ? 1 : 0 })),
    finds: { 'partition-skew': 'partition 1 holds 80 %, 1.6 times an even share' },
  },
  'duplicate-records': {
    object: own('check: duplicate-records'),
    faulty: records({ 14: { ...good(6), timestamp: start + 14_000 }, 15: { ...good(7), key: 'other', partition: 1 } }),
    finds: { 'duplicate-records': '1 of 20: 0@7 (1 record more than once, 1 surplus record)' },
  },
  'schema-count': {
    object: own('check: schema-count, max: 1'),
    healthy: [prefixed(1, 1), prefixed(1, 2)],
    faulty: [prefixed(1, 1), prefixed(1, 2), prefixed(2, 3)],
    finds: { 'schema-count': '2 schemas: 1 (2 records), 2 (1 record)' },
  },
  'registry-rule': {
    object: 'properties: []',
    healthy: [prefixed(1, 1), prefixed(1, -1)],
    faulty: [prefixed(1, -1), prefixed(2, 1), prefixed(2, -1), prefixed(1, 1)],
    finds: { 'registry-rule': '1 of 2: 0@2' },
  },
  cel: {
    object: "quality: [{ type: custom, engine: cel, implementation: 'message.usd > 1.0 && message.id >= 0' }]",
    faulty: records({ 9: good(9, { usd: 0.5 }), 10: good(10, { id: -1 }) }),
    finds: { cel: '2 of 20: 0@5 1@4' },
  },
  'own-check': {
    object: 'properties: []',
    faulty: records({ 11: good(11, { usd: -1 }) }),
    finds: { 'own-check': '1 of 20: 1@5' },
  },
  statistics: {
    object: own('check: statistics, field: usd, measure: maximum, mustBeLessThan: 100'),
    faulty: records({ 1: good(1, { usd: 1_000 }) }),
    finds: { statistics: '1,000 (maximum)' },
  },
  // Demands nothing, so nothing fails; what it describes is looked at below.
  profile: { object: 'properties: []', faulty: records({ 1: good(1, { usd: 1_000 }) }), finds: {} },
}

const ownRules = path.join(mkdtempSync(path.join(tmpdir(), 'every-kind-')), 'rules.mjs')
writeFileSync(ownRules, `export default [{ id: 'usd', create: () => ({ observe: ({ value }) => value.usd > 0 }) }]\n`)

const amount = { type: 'record', name: 'Trade', fields: [{ name: 'amount', type: 'double' }] }
const positive = { kind: 'CONDITION', mode: 'WRITE', type: 'CEL', name: 'positive', expr: 'message.amount > 0.0' }
const schemas = new Map([
  [1, { schema: JSON.stringify(amount) }],
  [2, { schema: JSON.stringify({ ...amount, doc: 'second' }), ruleSet: { domainRules: [positive] } }],
])

/** `failed of evaluated: places (measured)`; of a number of the whole window what was measured. */
function found({ evaluated, failed, examples, measured }: Check): string {
  if (evaluated === 0 && measured !== undefined) return measured
  const places = examples.map(({ record }) => `${record?.partition}@${record?.offset}`)
  return [`${failed} of ${evaluated}:`, ...places, ...(measured === undefined ? [] : [`(${measured})`])].join(' ')
}

describe.skipIf(kafka === undefined)('every kind of check, on a real topic', () => {
  let registry: FakeRegistry | undefined
  let healthyTopic: string
  beforeAll(async () => {
    if (hasRegistryDescription) registry = await startFakeRegistry(schemas)
    healthyTopic = await topicOf(records(), { partitions: 2 })
  })
  afterAll(() => registry?.close())

  const needsRegistry = (kind: RuleKind): boolean => kind === 'registry-rule' || kind === 'schema-count'

  function check(topic: string, kind: RuleKind) {
    const { object, serviceLevels } = rows[kind]
    return runOperation({
      inputs: {
        'bootstrap-servers': bootstrap,
        contract: 'c.yaml',
        window: 'all',
        'as-of': asOf,
        examples: '20',
        statistics: 'true',
        ...(needsRegistry(kind) ? { 'schema-registry-url': registry?.url ?? '' } : {}),
        ...(kind === 'own-check' ? { rules: ownRules } : {}),
      },
      files: { 'c.yaml': contractOf(topic, object, serviceLevels), [ownRules]: readFileSync(ownRules, 'utf8') },
    })
  }

  it('has a row', () => {
    expect(Object.keys(rows).toSorted()).toEqual(ruleKinds.toSorted())
  })

  it.each(ruleKinds)('%s', async (kind) => {
    if (needsRegistry(kind) && registry === undefined) return
    const { healthy, faulty, faultyTopic, finds } = rows[kind]
    const topic = healthy === undefined ? healthyTopic : await topicOf(healthy)
    const passed = await check(topic, kind)
    expect(passed.checks.filter(({ status }) => status === 'failed' || status === 'error')).toEqual([])
    expect(passed.findings).toEqual([])
    if (!['profile', 'registry-rule'].includes(kind)) {
      expect(passed.checks.filter((one) => one.kind === kind).map(({ status }) => status)).toContain('passed')
    }

    const faultyReport = await check(
      await topicOf(faulty, { partitions: healthy === undefined ? 2 : 1, ...faultyTopic }),
      kind,
    )
    const failed = faultyReport.checks.filter(({ status }) => status === 'failed' || status === 'error')
    expect(Object.fromEntries(failed.map((one) => [one.kind, found(one)]))).toEqual(finds)
    for (const one of failed) {
      const places = one.examples.map(({ record }) => `${record?.partition}@${record?.offset}`)
      const ends = one.causes.flatMap(({ first, last }) => [first, last])
      for (const end of ends) expect(places).toContain(`${end?.record?.partition}@${end?.record?.offset}`)
    }
    expect(faultyReport.status).toBe(failed.length === 0 ? 'passed' : 'failed')
    expect(new Set(faultyReport.findings.map(({ rule }) => rule))).toEqual(new Set(Object.keys(finds)))
    if (kind === 'profile') {
      expect(faultyReport.statistics?.find((field) => field.path === 'usd')).toMatchObject({
        count: 20,
        minimum: 5.5,
        maximum: 1_000,
      })
    }
  })
})
