import type { AccessRule, AclAdmin, TopicWriter } from '@kafka-dataops/kafka'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeCloud, hasCloudDescriptions, startFakeCloud } from '../../tests/fakes/confluent-cloud.ts'
import { type FakeKafkaRest, fakeKafkaRest } from '../../tests/fakes/confluent-cloud-kafka.ts'
import { type KafkaRestConnection, kafkaRestSettings, restAclAdmin, restTopicWriter } from './index.ts'

const write = { validateOnly: false }
const check = { validateOnly: true }
const login = { key: 'KEY', secret: 'cluster-secret' }
const base = '/kafka/v3/clusters/lkc-1'

describe.skipIf(!hasCloudDescriptions())('a cluster of Confluent Cloud over HTTP', () => {
  let kafka: FakeKafkaRest
  let cloud: FakeCloud
  let waits: number[]
  let topics: TopicWriter
  let acls: AclAdmin
  const connection = (more: Partial<KafkaRestConnection> = {}): KafkaRestConnection => ({
    url: cloud.url,
    cluster: 'lkc-1',
    auth: { kind: 'basic', username: login.key, password: login.secret },
    fetch,
    signal: AbortSignal.timeout(30_000),
    retryTimer: {
      random: () => 0.5,
      sleep: async (ms) => {
        waits.push(ms)
      },
    },
    ...more,
  })
  beforeEach(async () => {
    kafka = fakeKafkaRest('lkc-1', login)
    cloud = await startFakeCloud([kafka.part])
    waits = []
    topics = restTopicWriter(connection())
    acls = restAclAdmin(connection())
  })
  afterEach(async () => {
    await cloud.close()
    expect(cloud.problems).toEqual([])
  })
  const prices = { topic: 'prices', partitions: 2, replication: 3, configs: { 'retention.ms': '3600000' } }

  test('knows the cluster', async () => {
    expect(await topics.cluster()).toEqual({ clusterId: 'lkc-1', brokers: [] })
    await expect(restTopicWriter(connection({ cluster: 'lkc-2' })).cluster()).rejects.toMatchObject({
      problem: { code: 'kafka-rest-refused' },
    })
  })

  test('only checking creates nothing, and says what would be refused', async () => {
    expect(await topics.createTopics([prices], check)).toEqual(new Map())
    expect(kafka.topics.size).toBe(0)
    const wrong = [
      { ...prices, configs: { 'retention.ms': 'a week' } },
      { ...prices, topic: 'wide', replication: 5 },
      { ...prices, topic: 'strange', configs: { 'min.cleanable.dirty.ratio': '0.1' } },
    ]
    const refused = await topics.createTopics(wrong, check)
    expect(refused.get('prices')).toMatchObject({ code: 'INVALID_CONFIG', passing: false })
    expect(refused.get('wide')).toMatchObject({ code: 'INVALID_REPLICATION_FACTOR' })
    expect(refused.get('strange')).toMatchObject({ message: expect.stringContaining('min.cleanable.dirty.ratio') })
  })

  test('creates, grows, changes and takes back settings, and tells where each comes from', async () => {
    expect(await topics.createTopics([prices], write)).toEqual(new Map())
    expect((await topics.createTopics([prices], write)).get('prices')).toMatchObject({ code: 'TOPIC_ALREADY_EXISTS' })
    expect(await topics.unknownOn(['prices', 'other'])).toEqual(new Map([[cloud.url, ['other']]]))
    expect(await topics.growTopics(new Map([['prices', 4]]), check)).toEqual(new Map())
    expect(kafka.topics.get('prices')?.partitions).toBe(2)
    expect(await topics.growTopics(new Map([['prices', 4]]), write)).toEqual(new Map())
    for (const options of [check, write]) {
      const refused = await topics.growTopics(new Map([['prices', 3]]), options)
      expect(refused.get('prices')).toMatchObject({ code: 'INVALID_PARTITIONS' })
    }
    expect((await topics.topics(['prices'])).get('prices')).toMatchObject({ partitions: 4, replication: 3 })

    const change = { topic: 'prices', set: { 'cleanup.policy': 'compact' }, unset: ['retention.ms'] }
    expect(await topics.changeSettings([change], check)).toEqual(new Map())
    expect(kafka.topics.get('prices')?.configs.get('cleanup.policy')).toBeUndefined()
    expect(await topics.changeSettings([change], write)).toEqual(new Map())
    const now = (await topics.settings(['prices'])).get('prices')
    expect(now?.get('cleanup.policy')).toMatchObject({ value: 'compact', source: 'topic' })
    expect(now?.get('retention.ms')).toMatchObject({ value: '604800000', source: 'default' })
  })

  test('deletes, and answers nothing for a topic that is not there', async () => {
    kafka.addTopic('prices', 1)
    kafka.slowDeletes = 1
    expect(await topics.deleteTopics(['prices'])).toEqual(new Map())
    expect(await topics.topics(['prices'])).toEqual(new Map())
    expect(await topics.settings(['prices'])).toEqual(new Map())
    expect((await topics.deleteTopics(['prices'])).get('prices')).toMatchObject({ code: 'UNKNOWN_TOPIC_OR_PARTITION' })
    // The name is free a while later: a passing refusal, as on a broker.
    const again = (await topics.createTopics([prices], write)).get('prices')
    expect(again).toMatchObject({ code: 'TOPIC_ALREADY_EXISTS', passing: true })
    expect(await topics.createTopics([prices], write)).toEqual(new Map())
  })

  test('reads many topics with one request for each page, and follows no link to another host', async () => {
    for (let number = 0; number < 10; number += 1) kafka.addTopic(`topic ${number}`, 1, { 'retention.ms': `${number}` })
    kafka.pageSize = 4
    const names = Array.from({ length: 10 }, (_, number) => `topic ${number}`)
    expect((await topics.topics(names)).size).toBe(10)
    expect(cloud.calls).toEqual(['', '?page_token=4', '?page_token=8'].map((query) => `GET ${base}/topics${query}`))
    expect((await topics.settings(names)).get('topic 9')?.get('retention.ms')?.value).toBe('9')
    expect((await topics.topics()).size).toBe(10)
  })

  test.each(['lose-answer', 'drop'] as const)('a write whose answer is lost (%s) is done once', async (kind) => {
    let isFirst = true
    cloud.fault = (call) => {
      const hits = isFirst && !call.startsWith('GET')
      if (hits) isFirst = false
      return hits ? { kind } : undefined
    }
    expect(await topics.createTopics([prices], write)).toEqual(new Map())
    expect(kafka.topics.get('prices')?.partitions).toBe(2)
    expect(cloud.writes()).toHaveLength(kind === 'drop' ? 2 : 1)
    isFirst = true
    expect(await topics.growTopics(new Map([['prices', 3]]), write)).toEqual(new Map())
    isFirst = true
    const change = { topic: 'prices', set: {}, unset: ['retention.ms'] }
    expect(await topics.changeSettings([change], write)).toEqual(new Map())
    isFirst = true
    expect(await topics.deleteTopics(['prices'])).toEqual(new Map())
    expect(cloud.writes()).toHaveLength(kind === 'drop' ? 8 : 4)
    expect(kafka.topics.size).toBe(0)
  })

  test('waits as long as it is told to, also by a page for people', async () => {
    let left = 1
    const answer = { status: 429, body: '<html>Too Many Requests</html>', headers: { 'retry-after': '3' } }
    cloud.fault = () => (left-- > 0 ? { kind: 'answer', answer } : undefined)
    expect((await topics.cluster()).clusterId).toBe('lkc-1')
    expect(waits).toEqual([3_000])
  })

  test('a limit that does not end is said', async () => {
    cloud.fault = () => ({ kind: 'answer', answer: { status: 429, body: 'slow down' } })
    await expect(topics.cluster()).rejects.toThrow(/limits the rate of requests/)
    expect(waits).toHaveLength(5)
  })

  test('a key that is no more is refused by name, once', async () => {
    const expired = connection({ auth: { kind: 'basic', username: 'KEY', password: 'of-last-year' } })
    await expect(restTopicWriter(expired).topics()).rejects.toMatchObject({
      problem: { code: 'kafka-rest-refused', message: expect.stringContaining('refuses the API key') },
    })
    expect(cloud.calls).toHaveLength(1)
  })

  const rule: AccessRule = {
    resourceType: 'transactional-id',
    resource: 'feeder-',
    pattern: 'prefixed',
    principal: 'User:sa-1',
    host: '*',
    operation: 'describe-configs',
    permission: 'allow',
  }

  test('creates a rule once, reads it back in the same words and removes it', async () => {
    expect(await acls.create([rule])).toEqual(new Map())
    expect(await acls.create([rule, { ...rule, operation: 'write' }])).toEqual(new Map())
    expect(await acls.rules()).toEqual([rule, { ...rule, operation: 'write' }])
    expect(await acls.remove([rule, { ...rule, operation: 'write' }])).toEqual(new Map())
    expect(await acls.rules()).toEqual([])
    expect(await acls.remove([rule])).toEqual(new Map())
  })

  test('answers a refusal for the one rule of several that cannot be', async () => {
    const refusals = await acls.create([rule, { ...rule, principal: 'ana' }])
    expect([...refusals.keys()]).toEqual([1])
    expect(await acls.rules()).toEqual([rule])
  })
})

describe('the inputs of Kafka REST', () => {
  const ports = { maskSecret: () => {} }
  const url = 'https://pkc-1.us-east-1.aws.confluent.cloud:443'

  test('take the API key of the Kafka connection, and the cluster that is known', () => {
    const inputs = { 'kafka-rest-url': url, 'api-key': 'KEY', 'api-secret': 'secret' }
    expect(kafkaRestSettings(inputs, 'lkc-1', ports)).toEqual({
      url: url.replace(':443', ''),
      auth: { kind: 'basic', username: 'KEY', password: 'secret' },
      cluster: 'lkc-1',
    })
    expect(kafkaRestSettings({ 'api-key': 'KEY', 'api-secret': 'secret' }, undefined, ports)).toBeUndefined()
  })

  test('must say which cluster, and send no login where it may not go', () => {
    expect(() => kafkaRestSettings({ 'kafka-rest-url': url }, undefined, ports)).toThrow('which cluster is meant')
    const login = { 'kafka-rest-username': 'KEY', 'kafka-rest-password': 'secret', 'allowed-hosts': ['example.com'] }
    expect(() => kafkaRestSettings({ 'kafka-rest-url': url, ...login }, 'lkc-1', ports)).toThrow('allowed-hosts')
  })
})
