import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { deleteTopic, plaintextSettings } from './testing/index.ts'
import { openTopicWriter } from './topic-admin.ts'
import type { TopicWriter } from './topic-writer.ts'

const kafka = await requireService('kafka')
const write = { validateOnly: false }
const check = { validateOnly: true }

describe.skipIf(kafka === undefined)('topics of a real broker', () => {
  const topic = `topic-admin-${randomUUID()}`
  const bootstrap = kafka?.bootstrapServers ?? ''
  let admin: TopicWriter
  beforeAll(async () => {
    admin = await openTopicWriter(plaintextSettings(bootstrap), AbortSignal.timeout(60_000))
  })
  afterAll(async () => {
    await admin.close()
    await deleteTopic(bootstrap, topic).catch(() => {})
  })

  test('only checking creates nothing, and says what would be refused', async () => {
    const wanted = { topic, partitions: 2, replication: 1, configs: { 'retention.ms': '3600000' } }
    expect(await admin.createTopics([wanted], check)).toEqual(new Map())
    expect(await admin.topics([topic])).toEqual(new Map())
    const wrong = { ...wanted, configs: { 'retention.ms': 'a week' } }
    expect((await admin.createTopics([wrong], check)).get(topic)).toMatchObject({
      code: 'INVALID_CONFIG',
      message: expect.stringContaining('retention.ms'),
      passing: false,
    })
    const wide = { ...wanted, replication: 9 }
    expect((await admin.createTopics([wide], check)).get(topic)).toMatchObject({ code: 'INVALID_REPLICATION_FACTOR' })
  })

  test('creates, grows, changes and takes back settings, and tells where each comes from', async () => {
    const wanted = { topic, partitions: 1, replication: 1, configs: { 'retention.ms': '3600000' } }
    expect(await admin.createTopics([wanted], write)).toEqual(new Map())
    expect((await admin.createTopics([wanted], write)).get(topic)).toMatchObject({ code: 'TOPIC_ALREADY_EXISTS' })
    await expect.poll(() => admin.unknownOn([topic])).toEqual(new Map())
    expect(await admin.growTopics(new Map([[topic, 3]]), write)).toEqual(new Map())
    expect((await admin.growTopics(new Map([[topic, 2]]), write)).get(topic)).toMatchObject({
      code: 'INVALID_PARTITIONS',
    })
    await expect
      .poll(async () => (await admin.topics([topic])).get(topic))
      .toMatchObject({ partitions: 3, replication: 1, uniform: true, internal: false })

    const change = { topic, set: { 'cleanup.policy': 'compact' }, unset: ['retention.ms'] }
    expect(await admin.changeSettings([change], check)).toEqual(new Map())
    expect(await admin.changeSettings([change], write)).toEqual(new Map())
    const settingsNow = async () => (await admin.settings([topic])).get(topic)
    await expect
      .poll(async () => (await settingsNow())?.get('cleanup.policy'))
      .toMatchObject({
        value: 'compact',
        source: 'topic',
      })
    expect((await settingsNow())?.get('retention.ms')).toMatchObject({ value: '604800000', source: 'default' })
  })

  test('deletes, and answers nothing for a topic that is not there', async () => {
    expect(await admin.deleteTopics([topic])).toEqual(new Map())
    await expect.poll(() => admin.topics([topic])).toEqual(new Map())
    expect((await admin.deleteTopics([topic])).get(topic)).toMatchObject({ code: 'UNKNOWN_TOPIC_OR_PARTITION' })
    expect(await admin.settings([topic])).toEqual(new Map())
  })

  test('knows the cluster', async () => {
    const { clusterId, brokers } = await admin.cluster()
    expect(clusterId).not.toBe('')
    expect(brokers.length).toBeGreaterThan(0)
  })
})
