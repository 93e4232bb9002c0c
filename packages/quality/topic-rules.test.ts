import { randomUUID } from 'node:crypto'
import type { Check } from '@kafka-dataops/core'
import { createTopic, deleteTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { runOperation } from './testing/run.ts'

const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''

const contract = (topic: string): string => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    physicalName: ${topic}
    physicalType: topic
    logicalType: object
    properties:
      - { name: id, logicalType: integer, unique: true }
      - { name: price, logicalType: number, logicalTypeOptions: { multipleOf: 0.01 } }
      - name: tags
        logicalType: array
        logicalTypeOptions: { uniqueItems: true }
        items: { logicalType: string }
      - { name: at, logicalType: timestamp }
    quality:
      - { metric: rowCount, mustBeGreaterThan: 1000 }
      - { type: custom, engine: kafka-dataops, implementation: { check: key-presence } }
      - { type: custom, engine: kafka-dataops, implementation: { check: tombstone } }
      - { type: custom, engine: kafka-dataops, implementation: { check: record-size, maxBytes: 500 } }
      - { type: custom, engine: kafka-dataops, implementation: { check: duplicate-records } }
      - { type: custom, engine: kafka-dataops, implementation: { check: partition-skew, maxRatio: 1.5 } }
      - { type: custom, engine: kafka-dataops, implementation: { check: frequency, every: 10s } }
      - { type: custom, engine: kafka-dataops, implementation: { check: latency, field: at, maxLatency: 5s } }
      - { type: custom, engine: kafka-dataops, implementation: { check: key-order, field: at } }
`

/** At the start of a stretch of ten seconds. */
const start = Math.floor(Date.now() / 10_000 - 60) * 10_000

interface Order {
  readonly id: number
  readonly price?: number
  readonly tags?: readonly string[]
  readonly lateMs?: number
  readonly note?: string
}

/** An order a second, in turn on both partitions. */
function order(index: number, { lateMs = 0, ...changes }: Partial<Order> = {}): TestRecord {
  const timestamp = start + index * 1_000
  const at = new Date(timestamp - lateMs).toISOString()
  const value = JSON.stringify({ id: index, price: 4.35, tags: ['a', 'b'], at, ...changes })
  return { key: `k${index}`, value, partition: index % 2, timestamp }
}

const planted: Readonly<Record<number, TestRecord>> = {
  10: order(10, { id: 4 }),
  20: order(20, { price: 4.351 }),
  31: order(31, { tags: ['a', 'b', 'a'] }),
  40: { ...order(40), key: null },
  51: { ...order(51), value: null },
  60: order(60, { note: 'x'.repeat(600) }),
  // The same bytes again, two seconds later: also a repeated id.
  72: { ...order(70), timestamp: start + 72_000 },
  81: order(81, { lateMs: 9_000 }),
  90: { ...order(90, { lateMs: 4_000 }), key: 'k88' },
}

function found(check: Check): string {
  const places = check.examples.map(({ record }) => `${record?.partition}@${record?.offset}`).join(' ')
  return `${check.failed} ${places}`.trim()
}

describe.skipIf(kafka === undefined)('rules of the record and of the whole window', () => {
  it('find planted faults exactly, no more and no fewer', async () => {
    const topic = `quality-rules-${randomUUID()}`
    // From 200 to 229 nothing comes.
    const records = Array.from({ length: 300 }, (_, index) => planted[index] ?? order(index)).filter(
      (_, index) => index < 200 || index >= 230,
    )
    await createTopic(bootstrap, topic, { partitions: 2 })
    try {
      await produce(bootstrap, topic, records)
      const { checks } = await runOperation({
        inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all' },
        files: { 'c.yaml': contract(topic) },
      })
      const failed = checks.filter(({ status }) => status === 'failed')
      expect(Object.fromEntries(failed.map((check) => [check.kind, found(check)]))).toEqual({
        uniqueness: '2 0@5 0@36',
        'multiple-of': '1 0@10',
        'unique-items': '1 1@15',
        'row-count': '0',
        'key-presence': '1 0@20',
        tombstone: '1 1@25',
        'record-size': '1 0@30',
        'duplicate-records': '1 0@36',
        frequency: '3',
        latency: '1 1@40',
        'key-order': '1 0@45',
      })
      const passed = checks.filter(({ status }) => status === 'passed').map(({ kind }) => kind)
      expect(passed).toContain('partition-skew')
      expect(failed.find(({ kind }) => kind === 'row-count')?.measured).toBe('269 records')
    } finally {
      await deleteTopic(bootstrap, topic)
    }
  })
})
