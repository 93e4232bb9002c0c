import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeCloud, hasCloudDescriptions, startFakeCloud } from '../../tests/fakes/confluent-cloud.ts'
import { type FakeManagedConnect, fakeManagedConnect } from '../../tests/fakes/confluent-cloud-connect.ts'
import { type ConfluentCloudConnection, type ConnectClient, confluentCloudConnect, healthOf } from './index.ts'

describe.skipIf(!hasCloudDescriptions())('managed connectors of Confluent Cloud', () => {
  const login = { key: 'CLOUDKEY', secret: 'cloud-secret' }
  const config = {
    'connector.class': 'HttpSource',
    'kafka.auth.mode': 'KAFKA_API_KEY',
    'kafka.api.key': 'KEY',
    'kafka.api.secret': 'cluster-secret',
    'topic.name.pattern': 'prices',
    url: 'https://example.com/prices',
    'output.data.format': 'AVRO',
    'tasks.max': '1',
  }
  const name = 'prices source'
  const path = '/connect/v1/environments/env-1/clusters/lkc-1/connectors/prices%20source'
  let connect: FakeManagedConnect
  let cloud: FakeCloud
  let waits: number[]
  let client: ConnectClient
  const clientOf = (more: Partial<ConfluentCloudConnection> = {}): ConnectClient =>
    confluentCloudConnect({
      url: cloud.url,
      environment: 'env-1',
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
    connect = fakeManagedConnect({ environment: 'env-1', cluster: 'lkc-1', login })
    cloud = await startFakeCloud([connect.part])
    waits = []
    client = clientOf()
  })
  afterEach(async () => {
    await cloud.close()
    expect(cloud.problems).toEqual([])
  })
  const created = async () => {
    expect(await client.putConfig(name, config)).toEqual({ kind: 'done' })
    connect.provisioning = 0
    for (let left = 5; left > 0 && connect.state(name) !== 'RUNNING'; left -= 1) await client.status(name)
    cloud.forget()
  }

  test('names the cluster by its id, and its plugins', async () => {
    expect(await client.cluster()).toEqual({ version: '', kafkaClusterId: 'lkc-1' })
    expect((await client.plugins()).map(({ className }) => className)).toContain('HttpSource')
  })

  test('is provisioning for a while after it was created, then runs', async () => {
    await client.putConfig(name, config)
    expect(healthOf(await client.status(name))).toEqual({ kind: 'starting', reason: 'the connector is PROVISIONING' })
    await client.status(name)
    expect(healthOf(await client.status(name))).toEqual({ kind: 'running', tasks: 1 })
  })

  test('says what it masks and what it has added', async () => {
    await created()
    const info = (await client.connectors()).get(name)
    expect(info?.hidden).toEqual(['kafka.api.key', 'kafka.api.secret'])
    expect(info?.added).toEqual([
      'cloud.environment',
      'cloud.provider',
      'kafka.endpoint',
      'kafka.region',
      'valid.kafka.api.key',
      'config.internal.ratelimit',
    ])
    expect(cloud.calls).toEqual([
      'GET /connect/v1/environments/env-1/clusters/lkc-1/connectors?expand=info%2Cstatus%2Cid',
    ])
  })

  test('is never given a masked value back', async () => {
    await created()
    const read = (await client.config(name)) ?? {}
    await expect(client.putConfig(name, read)).rejects.toMatchObject({ problem: { code: 'connector-secret-unknown' } })
    expect(cloud.writes()).toEqual([])
  })

  test('validates by field without ever answering a value', async () => {
    const validation = await client.validate(name, { ...config, 'tasks.max': 'many', url: '' })
    expect(validation).toMatchObject({
      kind: 'checked',
      errors: [{ setting: 'tasks.max' }, { setting: 'url', message: '"url" is required' }],
    })
    expect(JSON.stringify(validation)).not.toContain('cluster-secret')
    expect(await client.validate(name, { 'connector.class': 'None' })).toEqual({
      kind: 'refused',
      message: 'Plugin None not found',
    })
  })

  test('refuses a configuration in its own words', async () => {
    const refused = await client.putConfig(name, { ...config, 'output.data.format': 'XML' })
    expect(refused).toMatchObject({ kind: 'refused', message: expect.stringContaining('must be one of AVRO') })
  })

  test('pauses and resumes; restarting is both, and stopping is not possible', async () => {
    await created()
    await client.pause(name)
    expect(healthOf(await client.status(name))).toEqual({ kind: 'halted', state: 'PAUSED' })
    await client.resume(name)
    cloud.forget()
    await client.restartFailed(name)
    expect(cloud.writes()).toEqual([`PUT ${path}/pause`, `PUT ${path}/resume`])
    await expect(client.stop(name)).rejects.toMatchObject({ problem: { code: 'connector-state-unsupported' } })
  })

  test('sets offsets and waits until they are', async () => {
    await created()
    const offsets = [{ partition: { url: 'a' }, offset: { at: 7 } }]
    expect(await client.setOffsets(name, offsets)).toEqual({ kind: 'done' })
    expect(await client.offsets(name)).toEqual(offsets)
    expect(waits).toHaveLength(2)
    expect(await client.setOffsets(name, [{ partition: { url: 'a' }, offset: null }])).toMatchObject({
      kind: 'refused',
    })
    expect(await client.offsets(name)).toEqual(offsets)
  })

  test('tells no offsets where the account may not ask for them', async () => {
    await created()
    const answer = { status: 403, body: { error: { code: 403, message: 'Forbidden' } } }
    cloud.fault = (call) => (call.endsWith('/offsets') ? { kind: 'answer', answer } : undefined)
    expect(await client.offsets(name)).toBeUndefined()
  })

  test('a failed connector tells why', async () => {
    connect.failsBecause = () => 'The API answers 401'
    connect.provisioning = 0
    await client.putConfig(name, config)
    expect(healthOf(await client.status(name))).toMatchObject({
      kind: 'failed',
      parts: [{ trace: 'The API answers 401' }, { task: 0 }],
    })
  })

  test('a degraded connector has failed, also when no task says so', () => {
    const connector = { state: 'DEGRADED', worker: '', trace: '' }
    const running = { id: 0, state: 'RUNNING', worker: '', trace: '' }
    expect(healthOf({ connector, tasks: [running] })).toMatchObject({
      kind: 'failed',
      parts: [{ trace: 'It is degraded.' }],
    })
    expect(healthOf({ connector, tasks: [running, { ...running, id: 1, state: 'FAILED', trace: 'No disk' }] })).toEqual(
      {
        kind: 'failed',
        parts: [{ task: 1, worker: '', trace: 'No disk' }],
      },
    )
  })

  test('removing what is not there is no failure', async () => {
    await created()
    await client.remove(name)
    await client.remove(name)
    expect(await client.connector(name)).toBeUndefined()
  })

  test('a lost answer is read back before the write is sent again', async () => {
    cloud.fault = (call) => (call.startsWith('PUT') ? { kind: 'lose-answer' } : undefined)
    expect(await client.putConfig(name, config)).toEqual({ kind: 'done' })
    expect(cloud.calls).toEqual([`GET ${path}/config`, `PUT ${path}/config`, `GET ${path}/config`])
  })

  test.each(['lose-answer', 'drop'] as const)(
    'a secret alone is sent again (%s), since reading it back proves nothing',
    async (kind) => {
      await created()
      let isFirst = true
      cloud.fault = (call) => {
        const hits = isFirst && call.startsWith('PUT')
        if (hits) isFirst = false
        return hits ? { kind } : undefined
      }
      expect(await client.putConfig(name, { ...config, 'kafka.api.secret': 'another' })).toEqual({ kind: 'done' })
      expect(cloud.writes()).toHaveLength(2)
      expect(connect.configs()[name]?.['kafka.api.secret']).toBe('another')
    },
  )

  test('offsets that were set before are set again, also when the answer is lost', async () => {
    await created()
    const offsets = [{ partition: { url: 'a' }, offset: { at: 7 } }]
    await client.setOffsets(name, offsets)
    connect.advance(name, [{ partition: { url: 'a' }, offset: { at: 9 } }])
    let left = 1
    cloud.fault = (call) => (call.startsWith('POST') && left-- > 0 ? { kind: 'drop' } : undefined)
    expect(await client.setOffsets(name, offsets)).toEqual({ kind: 'done' })
    expect(await client.offsets(name)).toEqual(offsets)
    left = 1
    cloud.forget()
    cloud.fault = (call) => (call.startsWith('POST') && left-- > 0 ? { kind: 'lose-answer' } : undefined)
    expect(await client.setOffsets(name, offsets)).toEqual({ kind: 'done' })
    expect(cloud.writes()).toHaveLength(1)
  })

  test('an answer that comes too late is read back too', async () => {
    const impatient = clientOf({ timeoutMs: 200 })
    let isFirst = true
    cloud.fault = (call) => {
      const late = isFirst && call.startsWith('PUT')
      if (late) isFirst = false
      return late ? { kind: 'delay', ms: 1_000 } : undefined
    }
    expect(await impatient.putConfig(name, config)).toEqual({ kind: 'done' })
    expect(cloud.writes()).toHaveLength(1)
  })

  test('a write that was not carried out is sent again', async () => {
    let left = 2
    cloud.fault = (call) => (call.startsWith('PUT') && left-- > 0 ? { kind: 'drop' } : undefined)
    expect(await client.putConfig(name, config)).toEqual({ kind: 'done' })
    expect(cloud.writes()).toHaveLength(3)
    expect(connect.configs()[name]?.['kafka.api.secret']).toBe('cluster-secret')
  })

  test('waits as long as it is told to', async () => {
    let left = 2
    const answer = { status: 429, headers: { 'retry-after': '7' } }
    cloud.fault = () => (left-- > 0 ? { kind: 'answer', answer } : undefined)
    expect((await client.cluster()).kafkaClusterId).toBe('lkc-1')
    expect(waits).toEqual([7_000, 7_000])
  })

  test("a server's trouble passes", async () => {
    let left = 3
    const answer = { status: 500, body: { error_code: 500, message: 'Try again' } }
    cloud.fault = (call) => (call.startsWith('PUT') && left-- > 0 ? { kind: 'answer', answer } : undefined)
    expect(await client.putConfig(name, config)).toEqual({ kind: 'done' })
    // Each time it is looked whether the write has happened after all.
    const methods = cloud.calls.map((call) => call.split(' ')[0])
    expect(methods).toEqual(['GET', 'PUT', 'GET', 'PUT', 'GET', 'PUT', 'GET', 'PUT'])
  })

  test.each([
    ['{error: {code, message}}', { error: { code: 500, message: 'It broke' } }, 'GET'],
    ['{error_code, message}', { error_code: 500, message: 'It broke' }, 'PUT'],
  ])('says what the service said, in the form %s', async (_, body, method) => {
    cloud.fault = (call) => (call.startsWith(method) ? { kind: 'answer', answer: { status: 500, body } } : undefined)
    const asked = method === 'GET' ? client.cluster() : client.putConfig(name, config)
    await expect(asked).rejects.toThrow(/Confluent Cloud at .* answers HTTP 500 to .*: It broke\./)
  })

  test('an expired key is refused by name', async () => {
    const expired = clientOf({ auth: { kind: 'basic', username: login.key, password: 'of-last-year' } })
    await expect(expired.cluster()).rejects.toMatchObject({
      problem: {
        code: 'connect-refused',
        message: expect.stringContaining('refuses the API key (HTTP 401: Unauthorized)'),
        help: expect.stringContaining('expired'),
      },
    })
  })

  test('an environment that is not there is said', async () => {
    await expect(clientOf({ environment: 'env-2' }).connectors()).rejects.toThrow(
      'no Kafka cluster lkc-1 in environment env-2',
    )
  })
})
