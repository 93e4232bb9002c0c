import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTopic, deleteTopic } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { type ConnectClient, connectClient, healthOf, rootCause } from './index.ts'

const connect = await requireService('connect')

function clientOf(url: string, more: Partial<Parameters<typeof connectClient>[0]> = {}): ConnectClient {
  return connectClient({ url, auth: { kind: 'none' }, fetch, signal: AbortSignal.timeout(60_000), ...more })
}

describe.skipIf(connect === undefined)('a real Connect worker', () => {
  const topic = `connect-client-${randomUUID()}`
  const name = `client ${randomUUID()}`
  const folder = mkdtempSync(path.join(tmpdir(), 'connect-client-'))
  const source = {
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
    file: path.join(folder, 'lines.txt'),
    topic,
    'tasks.max': '1',
  }
  let client: ConnectClient
  beforeAll(async () => {
    client = clientOf(connect?.url ?? '')
    writeFileSync(source.file, 'one\n')
    await createTopic(connect?.bootstrapServers ?? '', topic)
  })
  afterAll(async () => {
    await client.remove(name)
    await deleteTopic(connect?.bootstrapServers ?? '', topic).catch(() => {})
    rmSync(folder, { recursive: true })
  })
  const health = async () => healthOf(await client.status(name))

  test('tells its version, its Kafka cluster and its plugins', async () => {
    expect(await client.cluster()).toMatchObject({ version: expect.stringMatching(/^\d/), kafkaClusterId: /./ })
    expect((await client.plugins()).map(({ className }) => className)).toContain(source['connector.class'])
  })

  test('validates without writing: no error, an error of a setting, a plugin that is not there', async () => {
    expect(await client.validate(name, source)).toMatchObject({ kind: 'checked', errors: [] })
    const { topic: _, ...incomplete } = source
    expect(await client.validate(name, incomplete)).toMatchObject({
      kind: 'checked',
      errors: [{ setting: 'topic', message: expect.stringContaining('required') }],
    })
    expect(await client.validate(name, { ...source, 'connector.class': 'com.example.None' })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('com.example.None'),
    })
    expect(await client.connector(name)).toBeUndefined()
  })

  test('creates a connector in a state, reads it back, changes it, and knows when it runs', async () => {
    expect(await client.createIn?.(name, source, 'PAUSED')).toEqual({ kind: 'done' })
    await expect.poll(health, { timeout: 20_000 }).toEqual({ kind: 'halted', state: 'PAUSED' })
    await client.resume(name)
    await expect.poll(health, { timeout: 20_000 }).toEqual({ kind: 'running', tasks: 1 })
    expect(await client.config(name)).toEqual({ ...source, name })
    expect(await client.putConfig(name, { ...source, 'batch.size': '10' })).toEqual({ kind: 'done' })
    expect((await client.connectors()).get(name)?.config['batch.size']).toBe('10')
  })

  test('stops it, sets its offsets and reads them', async () => {
    appendFileSync(source.file, 'two\n')
    await expect.poll(() => client.offsets(name), { timeout: 20_000 }).toHaveLength(1)
    await client.stop(name)
    await expect.poll(health, { timeout: 20_000 }).toEqual({ kind: 'halted', state: 'STOPPED' })
    const offsets = [{ partition: { filename: source.file }, offset: { position: 4 } }]
    await expect.poll(() => client.setOffsets(name, offsets), { timeout: 20_000 }).toEqual({ kind: 'done' })
    await expect.poll(() => client.offsets(name), { timeout: 20_000 }).toEqual(offsets)
  })

  test('a connector whose task has failed is failed, with the reason, though it says RUNNING', async () => {
    const broken = {
      ...source,
      transforms: 'cast',
      'transforms.cast.type': 'org.apache.kafka.connect.transforms.HoistField$Value',
      'transforms.cast.field': 'line',
      'value.converter': 'org.apache.kafka.connect.converters.LongConverter',
    }
    await client.putConfig(name, broken)
    await client.resume(name)
    appendFileSync(source.file, 'three\n')
    await expect.poll(async () => (await health()).kind, { timeout: 20_000 }).toBe('failed')
    const failed = await health()
    expect(failed.kind === 'failed' && rootCause(failed.parts[0]?.trace ?? '')).toContain('Exception: ')
  })

  test('refuses a configuration with the reason, and removing twice is no failure', async () => {
    const { 'connector.class': _, ...classless } = source
    expect(await client.putConfig(name, { ...classless, 'connector.class': '' })).toMatchObject({ kind: 'refused' })
    await client.remove(name)
    await client.remove(name)
    expect(await client.config(name)).toBeUndefined()
  })
})

describe('a worker in trouble', () => {
  const servers: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of servers.splice(0)) await close()
  })
  const timer = { sleep: async () => {}, random: () => 0.5 }

  type Reply = { readonly status: number; readonly body?: unknown } | 'cut'
  async function serve(replies: readonly Reply[]) {
    const calls: string[] = []
    const server = createServer((request, response) => {
      calls.push(`${request.method} ${request.url}`)
      const reply = replies[Math.min(calls.length, replies.length) - 1]
      if (reply === undefined || reply === 'cut') return void request.socket.destroy()
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body ?? {}))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(() => new Promise((resolve) => server.close(() => resolve())))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return { calls, client: clientOf(url, { retryTimer: timer }) }
  }
  const problem = (code: number, message: string): Reply => ({ status: code, body: { error_code: code, message } })

  test('a rebalance is waited for, on reads too', async () => {
    const { client, calls } = await serve([
      problem(409, 'Cannot complete request momentarily due to stale configuration'),
      problem(409, 'Request cannot be completed because a rebalance is expected'),
      { status: 200, body: { name: 'a', topic: 'b' } },
    ])
    expect(await client.config('a')).toEqual({ name: 'a', topic: 'b' })
    expect(calls).toHaveLength(3)
  })

  test('a lost answer is read back before the write is sent again', async () => {
    const lost: readonly Reply[] = ['cut', { status: 200, body: { name: 'a', topic: 'b' } }]
    const { client, calls } = await serve(lost)
    expect(await client.putConfig('a', { topic: 'b' })).toEqual({ kind: 'done' })
    expect(calls).toEqual(['PUT /connectors/a/config', 'GET /connectors/a/config'])
  })

  test('a request that timed out within Connect may have been carried out', async () => {
    const { client, calls } = await serve([
      problem(500, 'Request timed out. The worker is currently flushing'),
      { status: 200, body: { name: 'a', topic: 'other' } },
      { status: 200, body: {} },
    ])
    expect(await client.putConfig('a', { topic: 'b' })).toEqual({ kind: 'done' })
    expect(calls).toEqual(['PUT /connectors/a/config', 'GET /connectors/a/config', 'PUT /connectors/a/config'])
  })

  test('what does not pass is said at once, with what the worker said', async () => {
    const { client, calls } = await serve([problem(500, 'Cannot deserialize value of type String')])
    await expect(client.putConfig('a', {})).rejects.toThrow('Cannot deserialize')
    expect(calls).toHaveLength(1)
  })

  test('a login is asked for by name', async () => {
    const { client } = await serve([{ status: 401 }])
    await expect(client.cluster()).rejects.toMatchObject({ problem: { code: 'connect-refused' } })
  })
})
