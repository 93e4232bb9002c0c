import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import type { LostRange } from './fetch-ranges.ts'
import { openWindow, type ReadingOptions } from './reading.ts'
import {
  collectRecords,
  createPartitions,
  createTopic,
  deleteRecords,
  deleteTopic,
  openTransactions,
  plaintextSettings,
  produce,
  type ReadRecord,
  type TestRecord,
  type TopicShape,
} from './testing/index.ts'
import type { TopicPositions, Window } from './window.ts'

const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const topics: string[] = []

async function topicOf(records: Iterable<TestRecord>, shape: TopicShape = {}): Promise<string> {
  const topic = `windows-${randomUUID()}`
  topics.push(topic)
  await createTopic(bootstrap, topic, shape)
  await produce(bootstrap, topic, records)
  return topic
}

function numbered(count: number, partition = 0, prefix = 'v'): TestRecord[] {
  return Array.from({ length: count }, (_, index) => ({ value: `${prefix}${index}`, partition }))
}

async function read(topic: string, window: Window, options: Partial<ReadingOptions> = {}) {
  const lost: LostRange[] = []
  const reading = await openWindow(plaintextSettings(bootstrap), topic, window, {
    signal: AbortSignal.timeout(60_000),
    now: Date.now(),
    onLost: (range) => lost.push(range),
    ...options,
  })
  try {
    const records = await collectRecords(reading)
    return { reading, records, lost, places: placesOf(records) }
  } finally {
    await reading.close()
  }
}

/** `partition@offset`, by partition and offset. */
function placesOf(records: readonly ReadRecord[]): string[] {
  return records
    .toSorted((left, right) => left.partition - right.partition || Number(left.offset - right.offset))
    .map(({ partition, offset }) => `${partition}@${offset}`)
}

function places(partition: number, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `${partition}@${from + index}`)
}

describe.skipIf(kafka === undefined)('windows of a real topic', () => {
  afterAll(async () => {
    for (const topic of topics) await deleteTopic(bootstrap, topic).catch(() => {})
  })

  describe('from and to', () => {
    const noon = Date.parse('2026-01-31T12:00:00Z')
    const minutes = (count: number, partition: number): TestRecord[] =>
      Array.from({ length: count }, (_, minute) => ({ value: 'v', partition, timestamp: noon + minute * 60_000 }))

    test('the first time is in, the second is not; a partition without such records is empty', async () => {
      const topic = await topicOf([], { partitions: 3 })
      await produce(bootstrap, topic, [...minutes(60, 0), ...minutes(11, 1)], { batchRecords: 7 })
      const { places: seen, reading } = await read(topic, {
        kind: 'between',
        fromMs: noon + 10 * 60_000,
        toMs: noon + 20 * 60_000,
      })
      expect(seen).toEqual([...places(0, 10, 20), ...places(1, 10, 11)])
      expect(reading.partitions.map(({ from, to }) => [from, to])).toEqual([
        [10n, 20n],
        [10n, 11n],
        [0n, 0n],
      ])
      expect(reading.available).toBe(71)
    })

    test('either end may be open', async () => {
      const topic = await topicOf(minutes(30, 0))
      expect((await read(topic, { kind: 'between', fromMs: noon + 25 * 60_000 })).places).toEqual(places(0, 25, 30))
      expect((await read(topic, { kind: 'between', toMs: noon + 5 * 60_000 })).places).toEqual(places(0, 0, 5))
    })

    test('times without records give an empty window, before and after', async () => {
      const topic = await topicOf(minutes(5, 0))
      expect((await read(topic, { kind: 'between', toMs: noon })).records).toEqual([])
      expect((await read(topic, { kind: 'between', fromMs: noon + 3_600_000 })).records).toEqual([])
    })
  })

  describe('offsets', () => {
    test('are read exactly, and nothing of the other partitions', async () => {
      const topic = await topicOf([...numbered(300), ...numbered(100, 1), ...numbered(50, 2)], { partitions: 3 })
      const { places: seen, reading } = await read(topic, {
        kind: 'offsets',
        ranges: [
          { partition: 1, from: 95n },
          { partition: 0, from: 100n, to: 200n },
        ],
      })
      expect(seen).toEqual([...places(0, 100, 200), ...places(1, 95, 100)])
      expect(reading.available).toBe(450)
    })

    test('that the log does not hold are told, and the rest is read', async () => {
      const topic = await topicOf(numbered(100))
      await deleteRecords(bootstrap, topic, 0, 40n)
      const { places: seen, lost } = await read(topic, {
        kind: 'offsets',
        ranges: [{ partition: 0, from: 30n, to: 120n }],
      })
      expect(seen).toEqual(places(0, 40, 100))
      expect(lost).toEqual([
        { partition: 0, from: 30n, to: 40n, reason: 'deleted-before' },
        { partition: 0, from: 100n, to: 120n, reason: 'beyond-end' },
      ])
    })

    test('of a partition that the topic has not are bad input', async () => {
      const topic = await topicOf(numbered(1), { partitions: 2 })
      await expect(read(topic, { kind: 'offsets', ranges: [{ partition: 2 }] })).rejects.toMatchObject({
        problems: [{ code: 'partition-missing', message: expect.stringContaining('partitions 0 to 1') }],
      })
    })

    test('of a topic that was created anew since are refused: they would be other records', async () => {
      const topic = await topicOf(numbered(10))
      const { reading } = await read(topic, { kind: 'all' })
      await recreate(topic, numbered(20))
      const again: Window = {
        kind: 'offsets',
        ranges: reading.partitions,
        ...(reading.topicId === undefined ? {} : { topicId: reading.topicId }),
      }
      await expect(read(topic, again)).rejects.toMatchObject({ problems: [{ code: 'topic-recreated' }] })
    })
  })

  describe('after an earlier run', () => {
    const stoppedAt = ({ topicId, progress }: Awaited<ReturnType<typeof openWindow>>): TopicPositions => ({
      ...(topicId === undefined ? {} : { topicId }),
      positions: new Map(progress().map(({ partition, position }) => [partition, position])),
    })

    test('every record is read once, over any number of runs, also of new partitions', async () => {
      const topic = await topicOf([...numbered(10), ...numbered(5, 1)], { partitions: 2 })
      const first = await read(topic, { kind: 'all' })
      await produce(bootstrap, topic, numbered(7, 1))
      const second = await read(topic, { kind: 'after', stopped: stoppedAt(first.reading) })
      expect(second.places).toEqual(places(1, 5, 12))
      await createPartitions(bootstrap, topic, 3)
      await produce(bootstrap, topic, [...numbered(3), ...numbered(4, 2)])
      const third = await read(topic, { kind: 'after', stopped: stoppedAt(second.reading) })
      expect(third.places).toEqual([...places(0, 10, 13), ...places(2, 0, 4)])
      const fourth = await read(topic, { kind: 'after', stopped: stoppedAt(third.reading) })
      expect(fourth.records).toEqual([])
      expect([second, third, fourth].flatMap(({ reading, lost }) => [...reading.restarts, ...lost])).toEqual([])
    })

    test('what an open transaction held back comes with the next run', async () => {
      const topic = await topicOf(numbered(5))
      const producer = await openTransactions(bootstrap, `tx-${topic}`)
      const undecided = await producer.begin()
      await undecided.send(topic, numbered(3))
      await produce(bootstrap, topic, numbered(2))
      const first = await read(topic, { kind: 'all' })
      expect(first.places).toEqual(places(0, 0, 5))
      await undecided.commit()
      await producer.close()
      const second = await read(topic, { kind: 'after', stopped: stoppedAt(first.reading) })
      expect(second.places).toEqual(places(0, 5, 10))
    })

    test('what retention took since then is told as never read', async () => {
      const topic = await topicOf(numbered(10))
      const first = await read(topic, { kind: 'all' })
      await produce(bootstrap, topic, numbered(30))
      await deleteRecords(bootstrap, topic, 0, 25n)
      const second = await read(topic, { kind: 'after', stopped: stoppedAt(first.reading) })
      expect(second.places).toEqual(places(0, 25, 40))
      expect(second.lost).toEqual([{ partition: 0, from: 10n, to: 25n, reason: 'deleted-before' }])
    })

    test('a topic created anew is read from its start, and that is said', async () => {
      const topic = await topicOf(numbered(10))
      const first = await read(topic, { kind: 'all' })
      await recreate(topic, numbered(40))
      const second = await read(topic, { kind: 'after', stopped: stoppedAt(first.reading) })
      expect(second.places).toEqual(places(0, 0, 40))
      expect(second.reading.restarts).toEqual([{ reason: 'topic-recreated' }])
    })

    test('a partition that ends before the stop begins anew, and that is said', async () => {
      const topic = await topicOf(numbered(10))
      const { reading } = await read(topic, { kind: 'all' })
      const stopped = { ...stoppedAt(reading), positions: new Map([[0, 25n]]) }
      const second = await read(topic, { kind: 'after', stopped })
      expect(second.places).toEqual(places(0, 0, 10))
      expect(second.reading.restarts).toEqual([{ reason: 'log-shortened', partition: 0, stopped: 25n, end: 10n }])
    })

    test('the window may depend on which topic the name stands for', async () => {
      const topic = await topicOf(numbered(3))
      const identities: unknown[] = []
      const reading = await openWindow(
        plaintextSettings(bootstrap),
        topic,
        async (identity) => {
          identities.push(identity)
          return { kind: 'last', count: 2 }
        },
        { signal: AbortSignal.timeout(60_000), now: Date.now() },
      )
      await reading.close()
      expect(identities).toEqual([{ topic, topicId: reading.topicId, clusterId: reading.clusterId }])
      expect(reading.clusterId).toMatch(/\w/)
      expect(reading.expected).toBe(2)
    })
  })

  describe('a sample', () => {
    test('has exactly its size, each partition its share, each part of a partition its own', async () => {
      const topic = await topicOf([...numbered(6_000), ...numbered(3_000, 1), ...numbered(1_000, 2)], { partitions: 4 })
      const { records, reading, places: seen } = await read(topic, { kind: 'all' }, { sampleSize: 100 })
      expect(records).toHaveLength(100)
      expect(new Set(seen).size).toBe(100)
      const blocks = records.map(({ partition, offset }) => `${partition} ${Math.floor(Number(offset) / 100)}`)
      expect(new Set(blocks).size).toBe(100)
      expect(reading).toMatchObject({ available: 10_000, expected: 100, isSample: true })
      expect(reading.progress().map(({ position }) => position)).toEqual([6_000n, 3_000n, 1_000n, 0n])
    })

    test('is the same when the run is repeated on the same offsets, however the topic grew', async () => {
      const topic = await topicOf([...numbered(3_000), ...numbered(500, 1)], { partitions: 2 })
      const first = await read(topic, { kind: 'all' }, { sampleSize: 70 })
      await produce(bootstrap, topic, numbered(1_000))
      const ranges = first.reading.partitions
      const again = await read(topic, { kind: 'offsets', ranges }, { sampleSize: 70 })
      expect(again.places).toEqual(first.places)
      expect((await read(topic, { kind: 'all' }, { sampleSize: 70 })).places).not.toEqual(first.places)
    })

    test('in order within each partition where nothing is missing', async () => {
      const topic = await topicOf([...numbered(3_000), ...numbered(3_000, 1)], { partitions: 2 })
      const { records } = await read(topic, { kind: 'all' }, { sampleSize: 500 })
      for (const partition of [0, 1]) {
        const offsets = records.filter((record) => record.partition === partition).map(({ offset }) => offset)
        expect(offsets).toEqual(offsets.toSorted((left, right) => Number(left - right)))
      }
    })

    test.each([10, 11, 1_000])('of 10 records that asks for %i is all of them', async (sampleSize) => {
      const topic = await topicOf(numbered(10))
      const { places: seen, reading } = await read(topic, { kind: 'all' }, { sampleSize })
      expect(seen).toEqual(places(0, 0, 10))
      expect(reading).toMatchObject({ expected: 10, isSample: false })
    })

    test('of the newest records stays within them', async () => {
      const topic = await topicOf(numbered(1_000))
      const { records } = await read(topic, { kind: 'last', count: 100 }, { sampleSize: 30 })
      expect(records).toHaveLength(30)
      expect(records.every(({ offset }) => offset >= 900n)).toBe(true)
    })

    test.each([40, 390, 400, 401, 5_000])(
      'of %i of 400 records between aborted ones and markers is exact all the same',
      async (sampleSize) => {
        const topic = await topicOf([], { partitions: 2 })
        const producer = await openTransactions(bootstrap, `tx-${topic}`)
        for (let round = 0; round < 20; round++) {
          const aborted = await producer.begin()
          await aborted.send(topic, numbered(round < 10 ? 5 : 150, 0, 'aborted'))
          await aborted.abort()
          const committed = await producer.begin()
          await committed.send(topic, numbered(10, 0, `a${round}-`))
          await committed.send(topic, numbered(10, 1, `b${round}-`))
          await committed.commit()
        }
        const last = await producer.begin()
        await last.send(topic, numbered(300, 0, 'aborted'))
        await last.abort()
        await producer.close()
        const { records } = await read(topic, { kind: 'all' }, { sampleSize })
        const values = records.map(({ partition, value }) => `${partition} ${value}`)
        expect(values).toHaveLength(Math.min(400, sampleSize))
        expect(new Set(values).size).toBe(values.length)
        expect(values.filter((value) => value.includes('aborted'))).toEqual([])
        const again = await read(topic, { kind: 'all' }, { sampleSize })
        expect(again.places).toEqual(placesOf(records))
      },
    )

    test('what one partition has not, because everything was aborted, the others make up for', async () => {
      const topic = await topicOf(numbered(500, 1), { partitions: 2 })
      const producer = await openTransactions(bootstrap, `tx-${topic}`)
      const aborted = await producer.begin()
      await aborted.send(topic, numbered(500))
      await aborted.abort()
      await producer.close()
      const { records } = await read(topic, { kind: 'all' }, { sampleSize: 200 })
      expect(records).toHaveLength(200)
      expect(new Set(records.map(({ partition }) => partition))).toEqual(new Set([1]))
    })

    test('reads records larger than a fetch for it', async () => {
      const large = (index: number): TestRecord => ({ value: `${index} ${'x'.repeat(300_000)}` })
      const topic = await topicOf([], { partitions: 2 })
      await produce(
        bootstrap,
        topic,
        Array.from({ length: 120 }, (_, index) => large(index)),
        { batchRecords: 2 },
      )
      const { records } = await read(topic, { kind: 'all' }, { sampleSize: 5 })
      expect(records).toHaveLength(5)
      expect(records.every(({ value }) => (value?.length ?? 0) > 300_000)).toBe(true)
    })

    test('records deleted meanwhile are told once, and others stand for them', async () => {
      const topic = await topicOf(numbered(2_000))
      const lost: LostRange[] = []
      const reading = await openWindow(
        plaintextSettings(bootstrap),
        topic,
        { kind: 'all' },
        { signal: AbortSignal.timeout(60_000), now: Date.now(), sampleSize: 20, onLost: (range) => lost.push(range) },
      )
      await deleteRecords(bootstrap, topic, 0, 1_000n)
      const records = await collectRecords(reading)
      await reading.close()
      expect(records).toHaveLength(20)
      expect(records.every(({ offset }) => offset >= 1_000n)).toBe(true)
      expect(lost.length).toBeGreaterThan(0)
      expect(lost.every(({ reason }) => reason === 'records-deleted')).toBe(true)
    })
  })

  async function recreate(topic: string, records: readonly TestRecord[]): Promise<void> {
    await deleteTopic(bootstrap, topic)
    await sleep(500)
    await createTopic(bootstrap, topic)
    await produce(bootstrap, topic, records)
  }
})
