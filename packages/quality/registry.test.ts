import { randomUUID } from 'node:crypto'
import { createTopic, deleteTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { runOperation } from './testing/run.ts'

const kafka = await requireService('kafka')
const registry = await requireService('registry')
const bootstrap = kafka?.bootstrapServers ?? ''
const registryUrl = registry?.url ?? ''

const contract = (topic: string): string => `apiVersion: v3.1.0
kind: DataContract
id: trades
version: 1.0.0
status: active
schema:
  - name: trades
    physicalName: ${topic}
    physicalType: topic
    logicalType: object
    properties:
      - name: amount
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0 }
      - name: note
        logicalType: string
`

async function register(subject: string, fields: readonly object[]): Promise<number> {
  const schema = JSON.stringify({ type: 'record', name: 'Trade', fields })
  const response = await fetch(`${registryUrl}/subjects/${subject}/versions`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.schemaregistry.v1+json' },
    body: JSON.stringify({ schema }),
  })
  const { id } = (await response.json()) as { id: number }
  return id
}

/** Confluent's prefix and Avro's double; `rest` follows as it is. */
function encode(schemaId: number, amount: number, rest: readonly number[] = []): Buffer {
  const bytes = Buffer.alloc(13)
  bytes.writeUInt32BE(schemaId, 1)
  bytes.writeDoubleLE(amount, 5)
  return Buffer.concat([bytes, Buffer.from(rest)])
}

describe.skipIf(kafka === undefined || registry === undefined)('a topic whose records name their schemas', () => {
  it.each([
    ['one thread', 3_000],
    ['worker threads, which ask the registry through the main one', 90_000],
  ])('is checked on %s, each record by its own schema', async (_name, count) => {
    const topic = `quality-avro-${randomUUID()}`
    const amount = { name: 'amount', type: 'double' }
    const first = await register(`${topic}-value`, [amount])
    const second = await register(`${topic}-value`, [amount, { name: 'note', type: 'string', default: '' }])
    const unknown = 900_000_001
    const bad = count - 10
    const value = (index: number): Buffer => {
      if (index === bad) return encode(unknown, 1)
      if (index === bad + 1) return encode(first, -1)
      return index < count / 2 ? encode(first, index) : encode(second, index, [2, 0x78])
    }
    const records = Array.from({ length: count }, (_, index): TestRecord => ({ value: value(index) }))
    await createTopic(bootstrap, topic)
    try {
      await produce(bootstrap, topic, records, { batchRecords: 2_000 })
      const report = await runOperation({
        inputs: {
          'bootstrap-servers': bootstrap,
          'schema-registry-url': registryUrl,
          contract: 'c.yaml',
          window: 'all',
        },
        files: { 'c.yaml': contract(topic) },
      })
      expect(report.checks.filter(({ status }) => status === 'failed')).toMatchObject([
        {
          kind: 'decoding',
          evaluated: count,
          failed: 1,
          causes: [{ cause: 'unknown-schema-id', first: { record: { offset: String(bad) } } }],
        },
        { kind: 'range', evaluated: count - 1, failed: 1, examples: [{ record: { offset: String(bad + 1) } }] },
      ])
      expect(report.subject.schemaIds).toEqual([first, second, unknown].sort((left, right) => left - right))
      expect(report.notes[0]).toContain('avro-registry')
    } finally {
      await deleteTopic(bootstrap, topic)
    }
  })
})
