import { randomUUID } from 'node:crypto'
import { Admin } from '@platformatic/kafka'
import { afterAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import type { LostRange } from './fetch-ranges.ts'
import { openWindow } from './reading.ts'
import { createTopic, deleteTopic, openTransactions, plaintextSettings, produce } from './testing/index.ts'
import { visitRecords } from './visit.ts'

const kafka = await requireService('kafka')

describe.skipIf(kafka === undefined)('a large window', () => {
  const bootstrap = kafka?.bootstrapServers ?? ''
  const topics: string[] = []

  afterAll(async () => {
    for (const topic of topics) await deleteTopic(bootstrap, topic)
  })

  async function topicOf(): Promise<string> {
    const topic = `large-${randomUUID()}`
    topics.push(topic)
    await createTopic(bootstrap, topic)
    return topic
  }

  function* large(count: number) {
    for (let index = 0; index < count; index++) yield { value: `${index}`.padEnd(1_500, '.') }
  }

  async function readLast(topic: string, count: number) {
    const options = { signal: AbortSignal.timeout(120_000), now: Date.now() }
    const reading = await openWindow(plaintextSettings(bootstrap), topic, { kind: 'last', count }, options)
    const offsets: bigint[] = []
    let bytes = 0
    for await (const chunk of reading.chunks()) {
      bytes += chunk.bytes.byteLength
      visitRecords(chunk, ({ offset }) => offsets.push(offset))
    }
    await reading.close()
    return { offsets, bytes, partitions: reading.partitions }
  }

  test('without gaps is what the offsets say, though more than counting keeps in memory', async () => {
    const topic = await topicOf()
    await produce(bootstrap, topic, large(40_000))
    const { offsets, partitions } = await readLast(topic, 30_000)
    expect(offsets).toEqual(Array.from({ length: 30_000 }, (_, index) => BigInt(10_000 + index)))
    expect(partitions).toEqual([{ partition: 0, from: 10_000n, to: 40_000n }])
  })

  test('with a gap in it is counted to its end, and delivered in the order of the log', async () => {
    const topic = await topicOf()
    await produce(bootstrap, topic, large(20_000))
    const producer = await openTransactions(bootstrap, `tx-${topic}`)
    const aborted = await producer.begin()
    await aborted.send(topic, [...large(9)])
    await aborted.abort()
    await producer.close()
    await produce(bootstrap, topic, large(20_000))
    const { offsets, partitions } = await readLast(topic, 30_000)
    // Nine aborted records lie at 20,000 to 20,008, their marker at 20,009.
    expect(offsets).toHaveLength(30_000)
    expect(offsets).toEqual(offsets.toSorted((left, right) => Number(left - right)))
    expect(offsets.filter((offset) => offset >= 20_000n && offset <= 20_008n)).toEqual([])
    expect([offsets.at(0), offsets.at(-1)]).toEqual([10_000n, 40_009n])
    expect(partitions).toEqual([{ partition: 0, from: 10_000n, to: 40_010n }])
  })

  test('a broker that throttles us is waited for: nothing counts as lost', async () => {
    const topic = await topicOf()
    await produce(bootstrap, topic, large(6_000))
    const clientId = `throttled-${randomUUID()}`
    const admin = new Admin({ clientId: 'test', bootstrapBrokers: bootstrap.split(',') })
    const entities = [{ entityType: 'client-id' as const, entityName: clientId }]
    const key = 'consumer_byte_rate' as const
    await admin.alterClientQuotas({ entries: [{ entities, ops: [{ key, value: 600_000, remove: false }] }] })
    // A broker obeys a new quota only a moment after it was accepted, so we read until it does.
    for (let attempt = 1, took = 0; took < 2_000; attempt++) {
      expect(attempt).toBeLessThan(20)
      const lost: LostRange[] = []
      const started = performance.now()
      const reading = await openWindow(
        { ...plaintextSettings(bootstrap), clientId },
        topic,
        { kind: 'all' },
        { signal: AbortSignal.timeout(120_000), now: Date.now(), onLost: (range) => lost.push(range) },
      )
      let records = 0
      for await (const chunk of reading.chunks()) visitRecords(chunk, () => records++)
      await reading.close()
      expect({ records, lost }).toEqual({ records: 6_000, lost: [] })
      took = performance.now() - started
    }
    await admin.alterClientQuotas({ entries: [{ entities, ops: [{ key, remove: true }] }] })
    await admin.close()
  })
})
