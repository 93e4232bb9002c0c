import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openTopicWriter } from '@kafka-dataops/kafka'
import { createTopic, deleteTopic, plaintextSettings } from '@kafka-dataops/kafka/testing'
import { registryAdmin } from '@kafka-dataops/registry'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

const kafka = await requireService('kafka')
const connect = await requireService('connect')
const registry = await requireService('registry')
const secure = await requireService('secure')

const workspaces: Workspace[] = []
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove()
})

function workspaceOf(manifest: unknown, files: Readonly<Record<string, string>> = {}): Workspace {
  const workspace = openWorkspace({ 'dataops.yml': JSON.stringify(manifest, null, 2), ...files })
  workspaces.push(workspace)
  return workspace
}

describe.skipIf(kafka === undefined)('topics', () => {
  const bootstrap = kafka?.bootstrapServers ?? ''
  const services = { 'bootstrap-servers': bootstrap }
  const topics: string[] = []
  const topicOf = async (partitions: number, configs: Readonly<Record<string, string>> = {}): Promise<string> => {
    const topic = `infra-plan-${randomUUID()}`
    topics.push(topic)
    await createTopic(bootstrap, topic, { partitions })
    const admin = await openTopicWriter(plaintextSettings(bootstrap), AbortSignal.timeout(30_000))
    await admin.changeSettings([{ topic, set: configs, unset: [] }], { validateOnly: false })
    await expect
      .poll(
        async () =>
          [...((await admin.settings([topic])).get(topic)?.values() ?? [])].filter(({ source }) => source === 'topic')
            .length,
      )
      .toBe(Object.keys(configs).length)
    await admin.close()
    return topic
  }
  afterAll(async () => {
    for (const topic of topics) await deleteTopic(bootstrap, topic).catch(() => {})
  })

  test('that mean the same in other words are no change', async () => {
    const topic = await topicOf(1, {
      'cleanup.policy': 'delete,compact',
      'retention.ms': '60000',
      preallocate: 'false',
    })
    const configs = { 'cleanup.policy': ['compact', 'delete'], 'retention.ms': 6e4, preallocate: 'FALSE' }
    const { report } = await workspaceOf({ version: 1, topics: { [topic]: { configs } } }).validate(services)
    expect(report.plan?.changes).toMatchObject([{ action: 'none', fields: [], notes: [] }])
  })

  test.each([
    ['ignore', { action: 'none', notes: [] }],
    ['warn', { action: 'none', notes: [expect.stringContaining('retention.ms is set on the topic (60000)')] }],
    ['reset', { action: 'update', fields: [{ path: 'configs.retention.ms', before: '60000', after: null }] }],
  ])('configs that are not declared: %s', async (mode, change) => {
    const topic = await topicOf(1, { 'retention.ms': '60000' })
    const workspace = workspaceOf({ version: 1, topics: { [topic]: { 'unlisted-configs': mode } } })
    const { report } = await workspace.validate(services)
    expect(report.plan?.changes).toMatchObject([change])
    if (mode !== 'reset') return
    expect((await workspace.deploy({ ...services, apply: 'true' })).report.status).toBe('passed')
    expect((await workspace.validate(services)).report.plan?.counts).toMatchObject({ none: 1, update: 0 })
  })

  test('cannot lose partitions or change replication, and the reason stands at the line', async () => {
    const topic = await topicOf(3)
    const workspace = workspaceOf({ version: 1, topics: { [topic]: { partitions: 1, replication: 2 } } })
    const { report, exitCode } = await workspace.validate(services)
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([
      { rule: 'partitions-shrink', place: { line: 5 } },
      { rule: 'replication-change', place: { line: 6 } },
    ])
    const deployed = await workspace.deploy({ ...services, apply: 'true' })
    expect(deployed.report.summary).toContain('Nothing was changed, for 2 reasons.')
  })

  test('that the brokers would refuse are found without creating them', async () => {
    const topic = `infra-plan-${randomUUID()}`
    const { report } = await workspaceOf({ version: 1, topics: { [topic]: { replication: 7 } } }).validate(services)
    expect(report.findings).toMatchObject([
      { rule: 'topic-refused', message: expect.stringContaining('INVALID_REPLICATION_FACTOR') },
    ])
  })

  test('drift is an error for a schedule', async () => {
    const topic = await topicOf(1)
    const workspace = workspaceOf({ version: 1, topics: { [topic]: { configs: { 'retention.ms': 3_600_000 } } } })
    const { report, exitCode } = await workspace.validate({ ...services, 'fail-on-drift': 'true' })
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([
      { rule: 'drift', message: `topic/${topic} is not as declared: configs.retention.ms differs.` },
      { rule: 'high-risk-change' },
    ])
    const declared = workspaceOf({ version: 1, topics: { [topic]: { partitions: 1 } } })
    const { exitCode: without } = await declared.validate({ ...services, 'fail-on-drift': 'true' })
    expect(without).toBe(0)
  })

  test('are deleted only when marked, allowed and within the caps', async () => {
    const topic = await topicOf(1)
    const workspace = workspaceOf({ version: 1, topics: { [topic]: { state: 'absent' } } })
    const rules = async (inputs: Readonly<Record<string, string>>) =>
      (await workspace.deploy({ ...services, apply: 'true', ...inputs })).report.findings.map(({ rule }) => rule)
    expect(await rules({})).toEqual(['delete-not-allowed', 'too-many-deletes'])
    expect(await rules({ 'allow-delete': 'connector/*' })).toContain('delete-not-allowed')
    expect(await rules({ 'allow-delete': 'topic/infra-plan-*' })).toEqual(['too-many-deletes'])
    expect(await rules({ 'allow-delete': '*', 'max-delete-share': '100', 'max-deletes': '0' })).toEqual([
      'too-many-deletes',
    ])
    expect(await rules({ 'allow-delete': 'topic/infra-plan-*', 'max-delete-share': '100' })).toEqual([])
    expect((await workspace.validate(services)).report.plan?.counts).toMatchObject({ none: 1, delete: 0 })
  })

  test('of another cluster than the manifest is for are not touched', async () => {
    const { report, exitCode } = await workspaceOf({ version: 1, cluster: { id: 'another' }, topics: {} }).validate(
      services,
    )
    expect(exitCode).toBe(2)
    expect(report.findings).toMatchObject([{ rule: 'wrong-cluster' }])
  })
})

describe.skipIf(registry === undefined)('schemas', () => {
  const services = { 'schema-registry-url': registry?.url ?? '' }
  const admin = registryAdmin({
    url: registry?.url ?? '',
    auth: { kind: 'none' },
    fetch,
    signal: AbortSignal.timeout(60_000),
  })

  test('are registered what they refer to first, with their level, and once', async () => {
    const coin = `infra-coin-${randomUUID()}`
    const price = `infra-price-${randomUUID()}`
    const workspace = workspaceOf(
      {
        version: 1,
        schemas: {
          [price]: { file: 'price.avsc', references: [{ name: 'acme.Coin', subject: coin }], compatibility: 'FULL' },
          [coin]: { file: 'coin.avsc', compatibility: 'BACKWARD' },
        },
      },
      {
        'coin.avsc': '{"type":"record","name":"Coin","namespace":"acme","fields":[{"name":"id","type":"string"}]}',
        'price.avsc':
          '{"type":"record","name":"Price","namespace":"acme","fields":[{"name":"coin","type":"acme.Coin"}]}',
      },
    )
    const { report } = await workspace.deploy({ ...services, apply: 'true' })
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({
      status: 'passed',
      plan: {
        changes: [
          { name: coin, step: 1 },
          { name: price, step: 2 },
        ],
      },
    })
    expect(await admin.level(price)).toBe('FULL')
    expect((await workspace.deploy({ ...services, apply: 'true' })).report.summary).toContain('nothing was changed')

    workspace.write({
      'coin.avsc': '{"type":"record","name":"Coin","namespace":"acme","fields":[{"name":"no","type":"int"}]}',
    })
    const incompatible = await workspace.validate(services)
    expect(incompatible.report.findings).toMatchObject([{ rule: 'schema-incompatible' }])
    await expect(admin.remove(coin)).rejects.toThrow('does not delete subject')
    await admin.remove(price)
  })
})

describe.skipIf(secure === undefined)('access rules', () => {
  test('are created for what is missing, never removed by silence, and deleted when marked', async () => {
    const topic = `infra-acl-${randomUUID()}`
    const services = { 'bootstrap-servers': secure?.bootstrapServers ?? '' }
    const acl = (operations: readonly string[], more = {}) => ({
      version: 1,
      acls: { feeder: { principal: 'User:feeder', operations, topic, ...more } },
    })
    const first = await workspaceOf(acl(['write', 'describe'])).deploy({ ...services, apply: 'true' })
    expect(first.report.plan?.changes).toMatchObject([
      { action: 'create', fields: [{ path: 'operations.write' }, { path: 'operations.describe' }] },
    ])
    const more = workspaceOf(acl(['write', 'read']))
    expect((await more.validate(services)).report.plan?.changes).toMatchObject([
      { action: 'update', fields: [{ path: 'operations.read', before: null }] },
    ])
    const gone = workspaceOf(acl(['write', 'describe'], { state: 'absent' }))
    const deleted = await gone.deploy({
      ...services,
      apply: 'true',
      'allow-delete': 'acl/feeder',
      'max-delete-share': '100',
    })
    expect(deleted.report).toMatchObject({ status: 'passed', findings: [] })
    expect((await gone.validate(services)).report.plan?.counts).toMatchObject({ none: 1 })
  })
})

describe.skipIf(connect === undefined)('connectors', () => {
  const services = { 'connect-url': connect?.url ?? '' }
  const source = { 'connector.class': 'FileStreamSource', file: '/tmp/none.txt', topic: 'infra-none' }

  test('are validated by the worker: field errors stand at their lines', async () => {
    const type = 'org.apache.kafka.connect.transforms.RegexRouter'
    const route = { transforms: 'route', 'transforms.route.type': type, 'transforms.route.regex': '.*' }
    const config = { ...source, ...route, 'key.converter': 'NoConverter' }
    const { report } = await workspaceOf({ version: 1, connectors: { [`c-${randomUUID()}`]: { config } } }).validate(
      services,
    )
    expect(report.findings).toMatchObject([
      {
        rule: 'connector-invalid',
        place: { line: 5 },
        message: expect.stringContaining('transforms.route.replacement'),
      },
      { rule: 'connector-invalid', place: { line: 12 }, message: expect.stringContaining('key.converter') },
    ])
  })

  test('are not told twice what lint has found', async () => {
    const { topic: _, ...incomplete } = source
    const config = { ...incomplete, 'batch.size': 'many' }
    const { report } = await workspaceOf({ version: 1, connectors: { [`c-${randomUUID()}`]: { config } } }).validate(
      services,
    )
    expect(report.findings).toMatchObject([
      { rule: 'connector-setting-missing', place: { line: 5 } },
      { rule: 'connector-setting-value', place: { line: 8 } },
    ])
  })

  test('of a class that is not installed are named with those that are', async () => {
    const config = { ...source, 'connector.class': 'FileStreamSuorce' }
    const { report } = await workspaceOf({ version: 1, connectors: { [`c-${randomUUID()}`]: { config } } }).validate(
      services,
    )
    expect(report.findings).toMatchObject([
      {
        rule: 'connector-plugin-missing',
        place: { line: 6 },
        help: expect.stringContaining('FileStreamSourceConnector'),
      },
    ])
  })

  test('never show a secret: not of a variable, not in a plan, not in an error of validation', async () => {
    const secret = 'hunter22-from-the-environment'
    const url = 'jdbc:postgresql://ana:${PASSWORD}@db/prices'
    const config = {
      ...source,
      'batch.size': '${NUMBER}',
      'key.converter': '${NUMBER}',
      'sasl.password': '${PASSWORD}',
      'my.pin': '${DB_SECRET}',
      'my.url': url,
    }
    const workspace = workspaceOf({ version: 1, connectors: { [`c-${randomUUID()}`]: { config } } })
    const { report } = await workspace.validate(services, { NUMBER: secret, PASSWORD: secret, DB_SECRET: secret })
    expect(report.plan?.changes[0]?.fields).toContainEqual({
      path: 'config.sasl.password',
      before: null,
      after: '${PASSWORD}',
      sensitive: true,
    })
    expect(report.plan?.changes[0]?.fields).toContainEqual({
      path: 'config.my.url',
      before: null,
      after: url,
      sensitive: true,
    })
    expect(report.findings.map(({ rule }) => rule)).toContain('connector-invalid')
    expect(JSON.stringify(report)).not.toContain(secret)
  })

  test('whose source does not answer are not ready to be deployed', async () => {
    const server = createServer((request, response) => response.writeHead(request.url === '/up' ? 200 : 503).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const probe = [`${base}/up`, `${base}/down?key=hunter22`, 'http://source.invalid/']
    const { report } = await workspaceOf({ version: 1, connectors: { c: { config: source, probe } } }).validate(
      services,
    )
    server.close()
    expect(report.findings).toMatchObject([
      { rule: 'source-unreachable', message: expect.stringContaining(`${base}/down: HTTP 503`) },
      { rule: 'source-unreachable', message: expect.stringContaining('its name') },
    ])
    expect(JSON.stringify(report)).not.toContain('hunter22')
  })
})
