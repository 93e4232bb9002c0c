import { randomUUID } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import { openTemporaryStack, requireService } from '../../tools/stack/stack.ts'
import { openWindow } from './reading.ts'
import { createTopic, deleteTopic, plaintextSettings, produce, readAll } from './testing/index.ts'
import { visitRecords } from './visit.ts'

const kafka = await requireService('kafka')

describe.skipIf(kafka === undefined)('a sample of a large topic', () => {
  const bootstrap = kafka?.bootstrapServers ?? ''
  const topics: string[] = []

  afterAll(async () => {
    for (const topic of topics) await deleteTopic(bootstrap, topic)
  })

  test('fetches what it needs only', async () => {
    const topic = `sampled-${randomUUID()}`
    topics.push(topic)
    await createTopic(bootstrap, topic, { partitions: 2 })
    const records = function* () {
      for (let index = 0; index < 100_000; index++) {
        yield { value: `${index}`.padEnd(2_000, '.'), partition: index % 4 === 0 ? 1 : 0 }
      }
    }
    await produce(bootstrap, topic, records(), { batchRecords: 20 })
    const { offsets, bytesRead } = await sampleOf(topic, 300)
    expect(offsets[0]).toHaveLength(225)
    expect(offsets[1]).toHaveLength(75)
    for (const [partition, sampled] of offsets.entries()) {
      // Block i begins at floor(i * span / count): an offset is in the last one that begins at or before it.
      const span = partition === 0 ? 75_000 : 25_000
      const blocks = sampled.map((offset) => Math.ceil(((offset + 1) * sampled.length) / span) - 1)
      expect(blocks).toEqual(sampled.map((_, index) => index))
    }
    // 100,000 records of 2,000 bytes are 200 MB; 300 fetches of 32 KiB are less than 10.
    expect(bytesRead).toBeLessThan(20_000_000)
    expect(bytesRead).toBeGreaterThan(300 * 2_000)
  })

  async function sampleOf(topic: string, sampleSize: number) {
    const sockets: Socket[] = []
    const onSocket = (message: unknown): void => {
      sockets.push((message as { socket: Socket }).socket)
    }
    subscribe('net.client.socket', onSocket)
    const options = { signal: AbortSignal.timeout(120_000), now: Date.now(), sampleSize }
    const reading = await openWindow(plaintextSettings(bootstrap), topic, { kind: 'all' }, options)
    const offsets: number[][] = [[], []]
    for await (const chunk of reading.chunks()) {
      visitRecords(chunk, ({ partition, offset }) => offsets[partition]?.push(Number(offset)))
    }
    unsubscribe('net.client.socket', onSocket)
    const bytesRead = sockets.reduce((sum, socket) => sum + socket.bytesRead, 0)
    await reading.close()
    return { offsets, bytesRead }
  }
})

describe.skipIf(kafka === undefined)('2,000 partitions', () => {
  test('are read once each, sampled, and gone on with', async () => {
    await using stack = openTemporaryStack()
    const own = await stack.ensure('kafka')
    if (own.status === 'unavailable') throw new Error(own.reason)
    const bootstrap = own.bootstrapServers
    const topic = `wide-${randomUUID()}`
    await createTopic(bootstrap, topic, { partitions: 2_000 })
    const records = function* (rounds: number) {
      for (let index = 0; index < 2_000 * rounds; index++) yield { value: `${index}`, partition: index % 2_000 }
    }
    await produce(bootstrap, topic, records(5), { batchRecords: 2_000 })
    const all = await readAll(bootstrap, topic, { kind: 'all' })
    expect(new Set(all.map(({ partition, offset }) => `${partition}@${offset}`)).size).toBe(10_000)
    expect(all).toHaveLength(10_000)
    expect(await readAll(bootstrap, topic, { kind: 'last', count: 4_000 })).toHaveLength(4_000)
    const sample = await readAll(bootstrap, topic, { kind: 'all' }, { sampleSize: 2_000 })
    expect(sample.map(({ partition }) => partition).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 2_000 }, (_, index) => index),
    )
    await produce(bootstrap, topic, records(1), { batchRecords: 2_000 })
    const stopped = { positions: new Map(Array.from({ length: 2_000 }, (_, partition) => [partition, 5n])) }
    const next = await readAll(bootstrap, topic, { kind: 'after', stopped })
    expect(next).toHaveLength(2_000)
    expect(next.every(({ offset }) => offset === 5n)).toBe(true)
  }, 300_000)
})
