import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { Admin } from '@platformatic/kafka'
import { afterAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import type { LostRange } from './fetch-ranges.ts'
import { openWindow, type ReadingOptions } from './reading.ts'
import {
  collectRecords,
  createTopic,
  deleteRecords,
  deleteTopic,
  openTransactions,
  plaintextSettings,
  produce,
  type ReadRecord,
  readAll,
  type TestRecord,
  type TopicShape,
} from './testing/index.ts'
import type { Window } from './window.ts'

const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const all: Window = { kind: 'all' }
const lastRecords = (count: number): Window => ({ kind: 'last', count })

const topics: string[] = []

async function topicOf(shape: TopicShape = {}): Promise<string> {
  const topic = `reading-${randomUUID()}`
  topics.push(topic)
  await createTopic(bootstrap, topic, shape)
  return topic
}

/** `count` records whose values are `PREFIX0`, `PREFIX1`, ... */
function numbered(prefix: string, count: number, more: Partial<TestRecord> = {}): TestRecord[] {
  return Array.from({ length: count }, (_, index) => ({ value: `${prefix}${index}`, ...more }))
}

function values(records: readonly ReadRecord[]): (string | null)[] {
  return records.map(({ value }) => value)
}

function open(topic: string, window: Window, options: Partial<ReadingOptions> = {}) {
  const bounded = { signal: AbortSignal.timeout(60_000), now: Date.now(), ...options }
  return openWindow(plaintextSettings(bootstrap), topic, window, bounded)
}

describe.skipIf(kafka === undefined)('a window of a real topic', () => {
  afterAll(async () => {
    for (const topic of topics) await deleteTopic(bootstrap, topic).catch(() => {})
  })

  describe('all', () => {
    test('delivers keys, values, tombstones, headers and times as they were produced; an empty partition is read too', async () => {
      const topic = await topicOf({ partitions: 3 })
      const timestamp = 1_700_000_000_123
      await produce(bootstrap, topic, [
        { key: 'a', value: '{"price":1}', timestamp, headers: { trace: 'ä' } },
        { key: 'a', value: null, timestamp: timestamp + 1 },
        { value: '', partition: 2, timestamp: timestamp - 1 },
      ])
      const reading = await open(topic, all)
      expect(reading.partitions).toEqual([
        { partition: 0, from: 0n, to: 2n },
        { partition: 1, from: 0n, to: 0n },
        { partition: 2, from: 0n, to: 1n },
      ])
      expect(reading.available).toBe(3)
      expect(reading.openTransactions).toEqual([])
      const records = await collectRecords(reading)
      await reading.close()
      expect(records.toSorted((left, right) => left.partition - right.partition)).toEqual([
        { partition: 0, offset: 0n, key: 'a', value: '{"price":1}', timestamp, headers: { trace: 'ä' } },
        { partition: 0, offset: 1n, key: 'a', value: null, timestamp: timestamp + 1, headers: {} },
        { partition: 2, offset: 0n, key: null, value: '', timestamp: timestamp - 1, headers: {} },
      ])
      expect(reading.timestampType).toBe('CreateTime')
      expect(reading.progress().every(({ partition, position }) => position === [2n, 0n, 1n][partition])).toBe(true)
    })

    // The broker compresses anew with the codec of the topic, so these are batches as Java writes them.
    test.each(['gzip', 'snappy', 'lz4', 'zstd'])('reads what the broker compressed with %s', async (codec) => {
      const topic = await topicOf({ configs: { 'compression.type': codec } })
      await produce(bootstrap, topic, numbered('Zürich → 東京 '.repeat(40), 2_000))
      const records = await readAll(bootstrap, topic, all)
      expect(values(records)).toEqual(values(numbered('Zürich → 東京 '.repeat(40), 2_000) as never))
    })

    test('reads batches of several codecs in one partition', async () => {
      const topic = await topicOf()
      for (const codec of ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const) {
        await produce(bootstrap, topic, numbered(codec, 50), { codec })
      }
      const records = await readAll(bootstrap, topic, all)
      expect(records.map(({ offset }) => offset)).toEqual(Array.from({ length: 250 }, (_, index) => BigInt(index)))
      expect(values(records).slice(149, 151)).toEqual(['snappy49', 'lz40'])
    })

    test('with LogAppendTime, says so and gives the time of the broker', async () => {
      const topic = await topicOf({ configs: { 'message.timestamp.type': 'LogAppendTime' } })
      const before = Date.now() - 5_000
      await produce(bootstrap, topic, numbered('v', 3, { timestamp: 1_000 }))
      const reading = await open(topic, all)
      const records = await collectRecords(reading)
      await reading.close()
      expect(reading.timestampType).toBe('LogAppendTime')
      expect(records.every(({ timestamp }) => timestamp > before)).toBe(true)
    })

    test('a record larger than the fetch size comes whole, and what follows it too', async () => {
      const topic = await topicOf({ configs: { 'max.message.bytes': '10000000' } })
      const large = 'x'.repeat(5_000_000)
      await produce(bootstrap, topic, [{ value: 'before' }, { value: large }, { value: 'after' }], { batchRecords: 1 })
      expect(values(await readAll(bootstrap, topic, all))).toEqual(['before', large, 'after'])
    })

    test('hundreds of partitions, some with large and most with small or no content', async () => {
      const topic = await topicOf({ partitions: 250 })
      const records = Array.from({ length: 250 }, (_, partition) =>
        numbered(`p${partition}-`, partition % 3, { partition }),
      )
      const large = numbered('x'.repeat(900), 6_000, { partition: 77 })
      await produce(bootstrap, topic, [...records.flat(), ...large])
      const read = await readAll(bootstrap, topic, all)
      expect(read).toHaveLength(records.flat().length + 6_000)
      for (const [partition, produced] of records.entries()) {
        const there = read.filter((record) => record.partition === partition && !record.value?.startsWith('x'))
        expect(values(there)).toEqual(produced.map(({ value }) => value))
      }
    })

    test('ends at what was there when it was opened, however fast the topic grows', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('old', 1_000))
      const reading = await open(topic, all)
      let growing = true
      const growth = (async () => {
        while (growing) await produce(bootstrap, topic, numbered('new', 200))
      })()
      const records = await collectRecords(reading)
      growing = false
      await growth
      await reading.close()
      expect(values(records)).toEqual(values(numbered('old', 1_000) as never))
    })

    test('joins no group and leaves no trace in the cluster', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('v', 10))
      const admin = new Admin({ clientId: 'test', bootstrapBrokers: bootstrap.split(',') })
      const before = [...(await admin.listGroups({ types: ['classic', 'consumer'] })).keys()]
      await readAll(bootstrap, topic, all)
      expect([...(await admin.listGroups({ types: ['classic', 'consumer'] })).keys()]).toEqual(before)
      await admin.close()
    })

    test('chunks can be transferred to a worker, one by one, and are visited there', async () => {
      const topic = await topicOf({ partitions: 2 })
      await produce(bootstrap, topic, [...numbered('a', 300), ...numbered('b', 300, { partition: 1 })], {
        codec: 'zstd',
      })
      const visitor = new URL('./visit.ts', import.meta.url).href
      const worker = new Worker(
        `import { parentPort } from 'node:worker_threads'
         const { visitRecords } = await import(${JSON.stringify(visitor)})
         parentPort.on('message', (chunk) => {
           let records = 0
           visitRecords(chunk, () => records++)
           parentPort.postMessage(records)
         })`,
        { eval: true },
      )
      const reading = await open(topic, all)
      let records = 0
      for await (const chunk of reading.chunks()) {
        const answer = new Promise<number>((resolve) => worker.once('message', resolve))
        worker.postMessage(chunk, [chunk.bytes.buffer as ArrayBuffer])
        records += await answer
      }
      await reading.close()
      await worker.terminate()
      expect(records).toBe(600)
    })
  })

  describe('last', () => {
    test('gives each partition its share of the newest records', async () => {
      const topic = await topicOf({ partitions: 3 })
      await produce(bootstrap, topic, [
        ...numbered('a', 600),
        ...numbered('b', 300, { partition: 1 }),
        ...numbered('c', 100, { partition: 2 }),
      ])
      const reading = await open(topic, lastRecords(50))
      const records = await collectRecords(reading)
      await reading.close()
      expect(reading.partitions).toEqual([
        { partition: 0, from: 570n, to: 600n },
        { partition: 1, from: 285n, to: 300n },
        { partition: 2, from: 95n, to: 100n },
      ])
      expect(reading.available).toBe(1_000)
      expect(records.toSorted((left, right) => left.partition - right.partition).map(({ offset }) => offset)).toEqual([
        ...range(570, 600),
        ...range(285, 300),
        ...range(95, 100),
      ])
    })

    test('more than there are is all', async () => {
      const topic = await topicOf({ partitions: 2 })
      await produce(bootstrap, topic, numbered('v', 7))
      expect(await readAll(bootstrap, topic, lastRecords(10_000))).toHaveLength(7)
    })

    test('an empty topic has none', async () => {
      expect(await readAll(bootstrap, await topicOf({ partitions: 2 }), lastRecords(10))).toEqual([])
    })

    test('goes back over aborted transactions and markers until it has enough', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('plain', 100))
      const producer = await openTransactions(bootstrap, `tx-${topic}`)
      const aborted = await producer.begin()
      await aborted.send(topic, numbered('aborted', 500))
      await aborted.abort()
      for (const round of [0, 1, 2]) {
        const transaction = await producer.begin()
        await transaction.send(topic, numbered(`committed${round}-`, 3))
        await transaction.commit()
      }
      await producer.close()
      // 100 plain, 500 aborted and their marker, then three times three and a marker.
      const reading = await open(topic, lastRecords(20))
      const records = await collectRecords(reading)
      await reading.close()
      expect(values(records)).toEqual([
        ...values(numbered('plain', 100).slice(-11) as never),
        ...[0, 1, 2].flatMap((round) => values(numbered(`committed${round}-`, 3) as never)),
      ])
      expect(reading.partitions).toEqual([{ partition: 0, from: 89n, to: 613n }])
    })

    test('what one partition lacks, because its records were aborted, others make up for', async () => {
      const topic = await topicOf({ partitions: 2 })
      const producer = await openTransactions(bootstrap, `tx-${topic}`)
      const aborted = await producer.begin()
      await aborted.send(topic, numbered('aborted', 100))
      await aborted.abort()
      await producer.close()
      await produce(bootstrap, topic, numbered('plain', 100, { partition: 1 }))
      const records = await readAll(bootstrap, topic, lastRecords(60))
      expect(values(records)).toEqual(values(numbered('plain', 100).slice(-60) as never))
    })

    test('finds the newest records that compaction left', async () => {
      const topic = await compactedTopic()
      const kept = await readAll(bootstrap, topic, all)
      expect(kept.length).toBeLessThan(10_000)
      for (const count of [1, 7, 20, 45, kept.length - 30, kept.length - 3, kept.length - 1]) {
        expect(await readAll(bootstrap, topic, lastRecords(count))).toEqual(kept.slice(-count))
      }
    })

    /** 20,000 updates of 40 keys, cleaned: batches with gaps inside, and whole batches gone. */
    async function compactedTopic(): Promise<string> {
      const topic = await topicOf({
        configs: {
          'cleanup.policy': 'compact',
          'min.cleanable.dirty.ratio': '0.001',
          'segment.bytes': '1048576',
          'max.compaction.lag.ms': '1000',
        },
      })
      const updates = Array.from({ length: 20_000 }, (_, index) => ({
        key: `k${index % 997 < 40 ? index % 997 : index % 40}`,
        value: `${index} ${'x'.repeat(150)}`,
      }))
      await produce(bootstrap, topic, updates, { batchRecords: 100 })
      const deadline = Date.now() + 60_000
      for (let before = 20_000, now = 0; now !== before || now > 10_000; ) {
        if (Date.now() > deadline) throw new Error('the broker did not compact the topic within 60 s')
        await sleep(1_500)
        before = now
        now = (await readAll(bootstrap, topic, all)).length
      }
      return topic
    }
  })

  describe('since', () => {
    test('starts at the first record that is new enough, per partition', async () => {
      const topic = await topicOf({ partitions: 3 })
      const now = 1_700_000_000_000
      const ages = [3_600_000, 1_000_000, 900_000, 899_999, 0]
      await produce(
        bootstrap,
        topic,
        ages.map((age) => ({ value: `${age}`, timestamp: now - age })),
        { batchRecords: 1 },
      )
      await produce(bootstrap, topic, [{ value: 'old', timestamp: now - 3_600_000, partition: 1 }])
      const reading = await open(topic, { kind: 'since', ms: 900_000 }, { now })
      const records = await collectRecords(reading)
      await reading.close()
      expect(values(records)).toEqual(['900000', '899999', '0'])
      expect(reading.partitions).toEqual([
        { partition: 0, from: 2n, to: 5n },
        { partition: 1, from: 1n, to: 1n },
        { partition: 2, from: 0n, to: 0n },
      ])
    })
  })

  describe('transactions', () => {
    test('an aborted transaction larger than a fetch leaves nothing behind', async () => {
      const topic = await topicOf()
      const producer = await openTransactions(bootstrap, `tx-${topic}`)
      const large = 'x'.repeat(1_000)
      await produce(bootstrap, topic, numbered('before', 10))
      const aborted = await producer.begin()
      for (let round = 0; round < 20; round++) await aborted.send(topic, numbered(large, 500))
      await aborted.abort()
      const committed = await producer.begin()
      await committed.send(topic, numbered('after', 10))
      await committed.commit()
      await producer.close()
      const reading = await open(topic, all)
      const records = await collectRecords(reading)
      await reading.close()
      expect(values(records)).toEqual(values([...numbered('before', 10), ...numbered('after', 10)] as never))
      expect(reading.progress()).toEqual([{ partition: 0, from: 0n, position: 10_022n }])
    })

    test('one producer aborts, commits and aborts, while another does the opposite between', async () => {
      const topic = await topicOf()
      const first = await openTransactions(bootstrap, `tx1-${topic}`)
      const second = await openTransactions(bootstrap, `tx2-${topic}`)
      for (const [round, end] of (['abort', 'commit', 'abort'] as const).entries()) {
        const one = await first.begin()
        const other = await second.begin()
        await one.send(topic, numbered(`first-${end}-${round}-`, 2))
        await other.send(topic, numbered(`second-${end === 'abort' ? 'commit' : 'abort'}-${round}-`, 2))
        await one.send(topic, numbered(`first-${end}-${round}-more`, 1))
        await one[end]()
        await (end === 'abort' ? other.commit() : other.abort())
      }
      await first.close()
      await second.close()
      const read = values(await readAll(bootstrap, topic, all))
      expect(read).toEqual([
        'second-commit-0-0',
        'second-commit-0-1',
        'first-commit-1-0',
        'first-commit-1-1',
        'first-commit-1-more0',
        'second-commit-2-0',
        'second-commit-2-1',
      ])
    })

    test('an open transaction ends the window; what waits behind it is counted', async () => {
      const topic = await topicOf({ partitions: 2 })
      const producer = await openTransactions(bootstrap, `tx-${topic}`)
      await produce(bootstrap, topic, numbered('before', 5))
      const undecided = await producer.begin()
      await undecided.send(topic, numbered('undecided', 3))
      await produce(bootstrap, topic, [...numbered('behind', 4), ...numbered('elsewhere', 2, { partition: 1 })])
      const reading = await open(topic, all)
      const records = await collectRecords(reading)
      await reading.close()
      await undecided.abort()
      await producer.close()
      expect(values(records.filter(({ partition }) => partition === 0))).toEqual(values(numbered('before', 5) as never))
      expect(reading.partitions[0]).toEqual({ partition: 0, from: 0n, to: 5n })
      expect(reading.openTransactions).toEqual([{ partition: 0, records: 7 }])
    })
  })

  describe('what goes away while it is read', () => {
    test('deleted records are reported, and reading goes on behind them', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('v', 1_000))
      const lost: LostRange[] = []
      const reading = await open(topic, all, { onLost: (range) => lost.push(range) })
      await deleteRecords(bootstrap, topic, 0, 400n)
      const records = await collectRecords(reading)
      await reading.close()
      expect(lost).toEqual([{ partition: 0, from: 0n, to: 400n, reason: 'records-deleted' }])
      expect(records.map(({ offset }) => offset)).toEqual(range(400, 1_000))
    })

    test('all of the window may be deleted', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('v', 100))
      const lost: LostRange[] = []
      const reading = await open(topic, all, { onLost: (range) => lost.push(range) })
      await produce(bootstrap, topic, numbered('later', 100))
      await deleteRecords(bootstrap, topic, 0, 150n)
      expect(await collectRecords(reading)).toEqual([])
      await reading.close()
      expect(lost).toEqual([{ partition: 0, from: 0n, to: 100n, reason: 'records-deleted' }])
    })

    test('a deleted topic is lost, after other brokers had the time to know better', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('v', 10))
      const lost: LostRange[] = []
      const reading = await open(topic, all, { onLost: (range) => lost.push(range) })
      await deleteTopic(bootstrap, topic)
      expect(await collectRecords(reading)).toEqual([])
      await reading.close()
      expect(lost).toEqual([{ partition: 0, from: 0n, to: 10n, reason: 'topic-deleted' }])
    })

    test('a topic created anew under the same name is never read as the old one', async () => {
      const topic = await topicOf({ partitions: 2 })
      await produce(bootstrap, topic, [...numbered('old', 10), ...numbered('old', 10, { partition: 1 })])
      const lost: LostRange[] = []
      const reading = await open(topic, all, { onLost: (range) => lost.push(range) })
      await deleteTopic(bootstrap, topic)
      await sleep(500)
      await createTopic(bootstrap, topic, { partitions: 2 })
      await produce(bootstrap, topic, numbered('new', 50))
      expect(await collectRecords(reading)).toEqual([])
      await reading.close()
      expect(lost.toSorted((left, right) => left.partition - right.partition)).toEqual([
        { partition: 0, from: 0n, to: 10n, reason: 'topic-deleted' },
        { partition: 1, from: 0n, to: 10n, reason: 'topic-deleted' },
      ])
    })
  })

  describe('stopping', () => {
    test('an abort ends it at once with its reason, and what was read until then is known', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('x'.repeat(1_000), 10_000))
      const controller = new AbortController()
      const reading = await open(topic, all, { signal: controller.signal })
      let chunks = 0
      const reason = new Error('stopped by the test')
      const read = (async () => {
        for await (const _chunk of reading.chunks()) {
          chunks++
          controller.abort(reason)
        }
      })()
      await expect(read).rejects.toBe(reason)
      expect(chunks).toBe(1)
      const [progress] = reading.progress()
      expect(progress?.position).toBeGreaterThan(0n)
      expect(progress?.position).toBeLessThan(10_000n)
      await reading.close()
    })

    test('whoever has seen enough may leave', async () => {
      const topic = await topicOf()
      await produce(bootstrap, topic, numbered('x'.repeat(1_000), 10_000))
      const reading = await open(topic, all)
      for await (const _chunk of reading.chunks()) break
      await reading.close()
      expect(reading.progress()[0]?.position).toBeLessThan(10_000n)
    })

    test('a topic that is not there is bad input, with the nearest names', async () => {
      const topic = await topicOf()
      await expect(open(`${topic.slice(0, -1)}_`, all)).rejects.toMatchObject({
        name: 'BadInputError',
        message: expect.stringContaining(topic),
      })
    })
  })
})

function range(from: number, to: number): bigint[] {
  return Array.from({ length: to - from }, (_, index) => BigInt(from + index))
}
