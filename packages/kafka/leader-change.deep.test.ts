import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Admin } from '@platformatic/kafka'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStack, requireService, type Stack } from '../../tools/stack/stack.ts'
import type { LostRange } from './fetch-ranges.ts'
import { openWindow } from './reading.ts'
import { createTopic, plaintextSettings, produce, readAll } from './testing/index.ts'
import { visitRecords } from './visit.ts'

/** Where one broker runs three do; and what to say where none does, the shared stack knows. */
const isAvailable = (await requireService('kafka')) !== undefined

describe.skipIf(!isAvailable)('reading while brokers leave', () => {
  let stack: Stack
  let directory: string
  let bootstrap: string

  beforeAll(async () => {
    // Brokers die here: a stack of its own, which no other test shares.
    directory = await mkdtemp(join(tmpdir(), 'kafka-dataops-leaders-'))
    stack = openStack({ directory })
    const kafka = await stack.ensure('kafka3')
    if (kafka.status === 'unavailable') throw new Error(kafka.reason)
    bootstrap = kafka.bootstrapServers
  })

  afterAll(async () => {
    await stack.stop('kafka3')
    await rm(directory, { recursive: true, force: true })
  })

  test('goes on at the new leader when the old one is killed, without a record lost or read twice', async () => {
    const topic = `leaders-${randomUUID()}`
    await createTopic(bootstrap, topic, { partitions: 3, replicas: 3, configs: { 'min.insync.replicas': '2' } })
    const records = function* () {
      for (let index = 0; index < 60_000; index++) {
        yield { value: `${index} ${'x'.repeat(500)}`, partition: index % 3 }
      }
    }
    await produce(bootstrap, topic, records(), { batchRecords: 300 })
    const lost: LostRange[] = []
    const signal = AbortSignal.timeout(120_000)
    const onLost = (range: LostRange) => lost.push(range)
    const settings = plaintextSettings(bootstrap)
    const reading = await openWindow(settings, topic, { kind: 'all' }, { signal, now: Date.now(), onLost })
    const offsets: bigint[][] = [[], [], []]
    let chunks = 0
    for await (const chunk of reading.chunks()) {
      visitRecords(chunk, ({ partition, offset }) => offsets[partition]?.push(offset))
      if (++chunks === 2) await stack.kill('kafka3', await leaderOf(topic, 0))
    }
    await reading.close()
    expect(lost).toEqual([])
    const everyOffset = Array.from({ length: 20_000 }, (_, index) => BigInt(index))
    expect(offsets).toEqual([everyOffset, everyOffset, everyOffset])
  })

  test('a sample is complete and the same, and the next run goes on behind it, though a leader is killed', async () => {
    await stack.restart('kafka3')
    const topic = `sampled-leaders-${randomUUID()}`
    await createTopic(bootstrap, topic, { partitions: 3, replicas: 3, configs: { 'min.insync.replicas': '2' } })
    const records = function* () {
      for (let index = 0; index < 90_000; index++) {
        yield { value: `${index} ${'x'.repeat(3_000)}`, partition: index % 3 }
      }
    }
    await produce(bootstrap, topic, records(), { batchRecords: 300 })
    const undisturbed = await sample(topic, () => Promise.resolve())
    expect(undisturbed.places).toHaveLength(200)
    const disturbed = await sample(topic, async () => stack.kill('kafka3', await leaderOf(topic, 1)))
    expect(disturbed).toEqual({ ...undisturbed, lost: [] })
    await produce(bootstrap, topic, [{ value: 'later', partition: 1 }])
    const stopped = { positions: new Map([0, 1, 2].map((partition) => [partition, 30_000n])) }
    const next = await readAll(bootstrap, topic, { kind: 'after', stopped })
    expect(next.map(({ partition, offset, value }) => [partition, offset, value])).toEqual([[1, 30_000n, 'later']])
  })

  /** A sample of 200 records; `disturb` runs after the first chunk. */
  async function sample(topic: string, disturb: () => Promise<void>) {
    const lost: LostRange[] = []
    const reading = await openWindow(
      plaintextSettings(bootstrap),
      topic,
      { kind: 'all' },
      {
        signal: AbortSignal.timeout(120_000),
        now: Date.now(),
        sampleSize: 200,
        onLost: (range) => lost.push(range),
      },
    )
    const places: string[] = []
    let chunks = 0
    for await (const chunk of reading.chunks()) {
      visitRecords(chunk, ({ partition, offset }) => places.push(`${partition}@${offset}`))
      if (++chunks === 1) await disturb()
    }
    await reading.close()
    return { places: places.sort(), lost }
  }

  async function leaderOf(topic: string, partition: number): Promise<number> {
    const admin = new Admin({ clientId: 'test', bootstrapBrokers: bootstrap.split(',') })
    const metadata = await admin.metadata({ topics: [topic] })
    await admin.close()
    const leader = metadata.topics.get(topic)?.partitions[partition]?.leader
    if (leader === undefined) throw new Error(`partition ${partition} has no leader`)
    return leader
  }
})
