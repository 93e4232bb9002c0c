import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { type KafkaClient, openClient } from './client.ts'
import { fetchBatches } from './fetch.ts'
import { readLayout, type TopicLayout } from './metadata.ts'
import { takeSnapshot } from './snapshot.ts'
import { createTopic, deleteTopic, openTransactions, plaintextSettings, produce } from './testing/index.ts'

const kafka = await requireService('kafka')

/** A broker answers the oldest version that it knows as a broker of that age would. */
describe.skipIf(kafka === undefined)('every version of a request that we speak', () => {
  const bootstrap = kafka?.bootstrapServers ?? ''
  const topic = `versions-${randomUUID()}`
  let client: KafkaClient
  let layout: TopicLayout

  beforeAll(async () => {
    await createTopic(bootstrap, topic, { partitions: 2 })
    await produce(bootstrap, topic, [{ value: 'a' }, { value: 'b', partition: 1 }])
    const producer = await openTransactions(bootstrap, `tx-${topic}`)
    const aborted = await producer.begin()
    await aborted.send(topic, [{ value: 'aborted' }])
    await aborted.abort()
    const undecided = await producer.begin()
    await undecided.send(topic, [{ value: 'undecided' }])
    client = await openClient(plaintextSettings(bootstrap), AbortSignal.timeout(60_000))
    layout = await layoutOf(client)
    return async () => {
      await undecided.abort()
      await producer.close()
    }
  })

  afterAll(async () => {
    await client.close()
    await deleteTopic(bootstrap, topic)
  })

  async function layoutOf(asking: KafkaClient): Promise<TopicLayout> {
    const found = await readLayout(asking, topic)
    if (found === undefined) throw new Error('the topic is gone')
    return found
  }

  /** The client of a broker that knows no version of `apiKey` beyond `newest`. */
  function limited(apiKey: number, newest: number): KafkaClient {
    return {
      ...client,
      version: (connection, key, ours) =>
        client.version(connection, key, key === apiKey ? ours.filter((version) => version <= newest) : ours),
    }
  }

  test.each([4, 5, 6, 7, 8, 9, 10, 11, 12])('metadata %i', async (version) => {
    const found = await layoutOf(limited(3, version))
    expect([...found.partitions.values()].map(({ broker }) => broker)).toEqual(
      [...layout.partitions.values()].map(({ broker }) => broker),
    )
    expect(found.topicId).toBe(version < 10 ? undefined : layout.topicId)
  })

  test.each([2, 3, 4, 5, 6, 7, 8, 9])('list offsets %i', async (version) => {
    expect(await takeSnapshot(limited(2, version), layout)).toEqual(
      new Map([
        [0, { start: 0n, stable: 3n, end: 4n }],
        [1, { start: 0n, stable: 1n, end: 1n }],
      ]),
    )
  })

  test.each([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])('fetch %i', async (version) => {
    const broker = layout.partitions.get(0)?.broker ?? { host: '', port: 0 }
    const response = await fetchBatches(limited(1, version), broker, layout, [
      { partition: 0, position: 0n },
      { partition: 1, position: 0n },
    ])
    expect(response).toMatchObject({ throttleMs: 0, errorCode: 0 })
    const [first, second] = response.partitions.toSorted((left, right) => left.partition - right.partition)
    expect(first).toMatchObject({ partition: 0, errorCode: 0, lastStableOffset: 3n, aborted: [{ firstOffset: 1n }] })
    expect(second).toMatchObject({ partition: 1, errorCode: 0, lastStableOffset: 1n, aborted: [] })
    expect(first?.records.includes('aborted')).toBe(true)
    expect(first?.records.includes('undecided')).toBe(false)
  })
})
