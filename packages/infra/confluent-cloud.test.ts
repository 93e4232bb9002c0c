import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PlanChange, Report } from '@kafka-dataops/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type CloudFault,
  type FakeCloud,
  hasCloudDescriptions,
  startFakeCloud,
} from '../../tests/fakes/confluent-cloud.ts'
import { type FakeManagedConnect, fakeManagedConnect } from '../../tests/fakes/confluent-cloud-connect.ts'
import { type FakeKafkaRest, fakeKafkaRest } from '../../tests/fakes/confluent-cloud-kafka.ts'
import {
  type FakeCloudRegistry,
  fakeCloudRegistry,
  fakeEnvironments,
} from '../../tests/fakes/confluent-cloud-registry.ts'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

const example = path.resolve(import.meta.dirname, '../../examples/crypto-pipeline')
const logins = {
  cloud: { key: 'CLOUDKEY', secret: 'secret-of-the-cloud' },
  kafka: { key: 'KAFKAKEY', secret: 'secret-of-the-cluster' },
  registry: { key: 'REGISTRYKEY', secret: 'secret-of-the-registry' },
} as const
const secrets = Object.values(logins).map(({ secret }) => secret)

/** The example's desired state for Confluent Cloud, on a cloud that is played from its descriptions. */
describe.skipIf(!hasCloudDescriptions())('the example on Confluent Cloud', () => {
  let connect: FakeManagedConnect
  let kafka: FakeKafkaRest
  let registry: FakeCloudRegistry
  let cloud: FakeCloud
  let workspace: Workspace
  const variables = (): Readonly<Record<string, string>> => ({
    CONNECT_TYPE: 'confluent-cloud',
    CONNECT_URL: cloud.url,
    CONFLUENT_ENVIRONMENT: 'env-1',
    CONFLUENT_CLUSTER: 'lkc-1',
    CONFLUENT_CLOUD_API_KEY: logins.cloud.key,
    CONFLUENT_CLOUD_API_SECRET: logins.cloud.secret,
    KAFKA_REST_URL: cloud.url,
    KAFKA_API_KEY: logins.kafka.key,
    KAFKA_API_SECRET: logins.kafka.secret,
    SCHEMA_REGISTRY_API_KEY: logins.registry.key,
    SCHEMA_REGISTRY_API_SECRET: logins.registry.secret,
  })

  beforeEach(async () => {
    connect = fakeManagedConnect({ environment: 'env-1', cluster: 'lkc-1', login: logins.cloud })
    connect.provisioning = 0
    kafka = fakeKafkaRest('lkc-1', logins.kafka)
    registry = fakeCloudRegistry(logins.registry)
    const registries: string[] = []
    cloud = await startFakeCloud([
      connect.part,
      kafka.part,
      fakeEnvironments({ 'env-1': registries }, logins.cloud),
      registry.part,
    ])
    registries.push(cloud.url)
    workspace = openWorkspace({})
    cpSync(example, workspace.folder, { recursive: true })
    // The test has no way out to the source's address.
    const manifest = path.join(workspace.folder, 'dataops.yml')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^ *probe: .*\n/m, ''))
  })
  afterEach(async () => {
    workspace.remove()
    await cloud.close()
    expect(cloud.problems).toEqual([])
  })

  const validate = (more: Readonly<Record<string, string>> = {}) =>
    workspace.validate({ environment: 'cloud', ...more }, variables())
  const deploy = (more: Readonly<Record<string, string>> = {}, other: Readonly<Record<string, string>> = {}) =>
    workspace.deploy(
      { environment: 'cloud', apply: 'true', 'settle-time': '0s', ...more },
      { ...variables(), ...other },
    )
  const changed = ({ plan }: Report): readonly PlanChange[] =>
    plan?.changes.filter(({ action }) => action !== 'none') ?? []
  const editConnector = (edit: (text: string) => string): void => {
    const file = path.join(workspace.folder, 'connectors/coingecko-price-connector.json')
    writeFileSync(file, edit(readFileSync(file, 'utf8')))
  }
  const failOnce = (matches: (call: string) => boolean, fault: CloudFault): void => {
    let isLeft = true
    cloud.fault = (call) => {
      if (!isLeft || !matches(call)) return undefined
      isLeft = false
      return fault
    }
  }
  const noSecretIn = (report: Report): void => {
    const shown = JSON.stringify([report, workspace.logged])
    for (const secret of secrets) expect(shown).not.toContain(secret)
  }

  test('is planned with no write, and shows no secret', async () => {
    const { report, exitCode } = await validate()
    expect(report.findings).toEqual([])
    expect(exitCode).toBe(0)
    expect(report.plan?.targets).toMatchObject([
      { service: 'kafka', clusterId: 'lkc-1' },
      { service: 'connect', clusterId: 'lkc-1' },
      { service: 'registry' },
    ])
    expect(changed(report).map(({ id, action }) => `${action} ${id}`)).toEqual([
      'create schema/crypto-prices-value',
      'create topic/crypto-prices',
      'create topic/crypto-prices-exploded',
      'create topic/price-alerts',
      'create topic/latest-prices',
      'create connector/coingecko-price-connector',
    ])
    const writes = cloud.writes().filter((call) => !call.includes('/compatibility/'))
    expect(writes.map((call) => call.split(' ')[0])).toEqual(['POST', 'POST', 'POST', 'POST'])
    expect(kafka.topics.size + registry.subjects.size).toBe(0)
    expect(connect.configs()).toEqual({})
    noSecretIn(report)
  })

  test('is deployed, runs, and a second deployment writes nothing', async () => {
    connect.provisioning = 2
    const { report, exitCode } = await deploy()
    expect(report.findings).toEqual([])
    expect(exitCode).toBe(0)
    expect(report.summary).toBe('6 changes carried out.')
    expect(connect.state('coingecko-price-connector')).toBe('RUNNING')
    expect(connect.configs()['coingecko-price-connector']).toMatchObject({
      'connector.class': 'HttpSource',
      'kafka.api.secret': logins.kafka.secret,
    })
    expect(kafka.topics.get('latest-prices')?.configs).toEqual(new Map([['cleanup.policy', 'compact']]))
    expect(registry.subjects.get('crypto-prices-value')).toMatchObject({
      level: 'BACKWARD',
      versions: [{ id: 100_001 }],
    })
    noSecretIn(report)

    cloud.forget()
    const second = await deploy()
    expect(second.report.summary).toBe('Everything is as declared; nothing was changed.')
    const lookup = (call: string): boolean => call === 'POST /subjects/crypto-prices-value'
    expect(cloud.writes().filter((call) => !lookup(call))).toEqual([])
    const connector = second.report.plan?.changes.find(({ kind }) => kind === 'connector')
    expect(connector).toMatchObject({
      action: 'none',
      notes: [expect.stringContaining('masks kafka.api.key, kafka.api.secret')],
    })
  })

  test('what somebody changed by hand is drift, and is set back', async () => {
    await deploy()
    kafka.topics.get('price-alerts')?.configs.set('retention.ms', '172800000')
    const drift = await validate({ 'fail-on-drift': 'true' })
    expect(drift.exitCode).toBe(1)
    expect(drift.report.findings.map(({ rule }) => rule)).toContain('drift')
    const { report } = await deploy({ 'allow-risk': 'topic/price-alerts' })
    expect(report.status).toBe('passed')
    expect(kafka.topics.get('price-alerts')?.configs.get('retention.ms')).toBe('86400000')
  })

  test('a setting that the plugin refuses is an error on its line, before anything is written', async () => {
    editConnector((text) => text.replace('"AVRO"', '"XML"'))
    const { report, exitCode } = await deploy()
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([
      {
        rule: 'connector-invalid',
        place: { file: 'connectors/coingecko-price-connector.json', line: 13 },
        message: expect.stringContaining('must be one of AVRO'),
      },
    ])
    expect(kafka.topics.size).toBe(0)
    noSecretIn(report)
  })

  test('a change after which the connector fails is undone, with the secrets that Confluent Cloud masks', async () => {
    await deploy()
    const before = connect.configs()['coingecko-price-connector']
    connect.failsBecause = (config) =>
      config['request.interval.ms'] === '1' ? `Too many requests with ${config['kafka.api.secret']}` : undefined
    editConnector((text) => text.replace('"60000"', '"1"'))
    const { report, exitCode } = await deploy({ restarts: '1' })
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([
      { rule: 'connector-failed', message: expect.stringContaining('after one restart: Too many requests with ***') },
    ])
    expect(changed(report)).toMatchObject([{ outcome: { status: 'undone' } }])
    expect(connect.configs()['coingecko-price-connector']).toEqual(before)
    expect(connect.state('coingecko-price-connector')).toBe('RUNNING')
    noSecretIn(report)
  })

  test('an earlier deployment is rolled back, to where the connector was reading', async () => {
    await deploy()
    const name = 'coingecko-price-connector'
    const before = connect.configs()[name]
    const at = (offset: number) => [{ partition: { url: 'coingecko' }, offset: { offset } }]
    connect.advance(name, at(7))
    editConnector((text) => text.replace('"60000"', '"30000"'))
    const state = { state: 'dir:state' }
    expect((await deploy(state)).report.status).toBe('passed')
    connect.advance(name, at(9))
    const { report } = await deploy({ ...state, rollback: 'last', offsets: 'restore' })
    expect(report.findings).toEqual([])
    expect(connect.configs()[name]).toEqual(before)
    expect(connect.offsets(name)).toEqual(at(7))
    expect(connect.state(name)).toBe('RUNNING')
  })

  test('a secret that was replaced is sent again when it is asked for, though nobody can see the difference', async () => {
    await deploy()
    const replaced = { KAFKA_API_SECRET: 'secret-of-this-year' }
    const rest = { 'kafka-rest-username': logins.kafka.key, 'kafka-rest-password': logins.kafka.secret }
    const name = 'coingecko-price-connector'
    expect((await deploy(rest, replaced)).report.summary).toContain('nothing was changed')
    const { report } = await deploy({ ...rest, 'resend-secrets': 'coingecko-*' }, replaced)
    expect(report.findings).toEqual([])
    expect(changed(report)).toMatchObject([
      {
        id: `connector/${name}`,
        fields: [
          { path: 'config.kafka.api.key', before: null, sensitive: true },
          { path: 'config.kafka.api.secret', before: null, after: '${KAFKA_API_SECRET}', sensitive: true },
        ],
        outcome: { status: 'applied' },
      },
    ])
    expect(connect.configs()[name]?.['kafka.api.secret']).toBe('secret-of-this-year')
    expect(JSON.stringify(report)).not.toContain('secret-of-this-year')
  })

  test('is exported as a manifest that has the secrets as variables, and plans no change', async () => {
    await deploy()
    const services = {
      'connect-type': 'confluent-cloud',
      'connect-url': cloud.url,
      'connect-environment': 'env-1',
      'connect-cluster': 'lkc-1',
      'connect-username': logins.cloud.key,
      'connect-password': logins.cloud.secret,
      'kafka-rest-url': cloud.url,
      'kafka-rest-username': logins.kafka.key,
      'kafka-rest-password': logins.kafka.secret,
      'schema-registry-username': logins.registry.key,
      'schema-registry-password': logins.registry.secret,
    }
    const adopting = openWorkspace({})
    expect((await adopting.export(services)).report.status).toBe('passed')
    const manifest = 'dataops.export.yml'
    const text = readFileSync(path.join(adopting.folder, manifest), 'utf8')
    expect(text).toContain('${COINGECKO_PRICE_CONNECTOR_KAFKA_API_SECRET}')
    expect(text).not.toMatch(/cloud\.provider|\*\*/)
    const { report } = await adopting.validate({ ...services, manifest })
    adopting.remove()
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(changed(report)).toEqual([])
  })

  test('a connector is paused when it says so, and cannot be stopped', async () => {
    const manifest = path.join(workspace.folder, 'dataops.yml')
    const declare = (state: string): void =>
      writeFileSync(
        manifest,
        readFileSync(manifest, 'utf8').replace(
          /(file: connectors\/coingecko-price-connector.json)(\n *state: .*)?/,
          `$1\n        state: ${state}`,
        ),
      )
    declare('paused')
    expect((await deploy()).report.findings).toEqual([])
    expect(connect.state('coingecko-price-connector')).toBe('PAUSED')
    declare('stopped')
    const { report } = await deploy()
    expect(report.findings).toMatchObject([
      { rule: 'connector-state-unsupported', message: expect.stringContaining('running and paused only') },
    ])
  })

  test.each(['lose-answer', 'drop'] as const)('writes whose answers are lost (%s) are each done once', async (kind) => {
    const hit = new Set<string>()
    cloud.fault = (call) => {
      if (call.startsWith('GET ') || call.includes('validate') || hit.has(call)) return undefined
      hit.add(call)
      return { kind }
    }
    const { report } = await deploy()
    expect(report.findings).toEqual([])
    expect(kafka.topics.size).toBe(4)
    expect(registry.subjects.get('crypto-prices-value')?.versions).toHaveLength(1)
    expect(connect.state('coingecko-price-connector')).toBe('RUNNING')
  })

  test('a limit on requests is waited for', async () => {
    failOnce((call) => call.startsWith('PUT') && call.endsWith('/config'), {
      kind: 'answer',
      answer: { status: 429, headers: { 'retry-after': '1' } },
    })
    const startedAt = performance.now()
    expect((await deploy()).report.status).toBe('passed')
    expect(performance.now() - startedAt).toBeGreaterThan(1_000)
  })

  test('is for one cluster: another one is refused before it is asked for anything but its name', async () => {
    workspace.write({
      'dataops.yml': `${readFileSync(path.join(workspace.folder, 'dataops.yml'), 'utf8')}\ncluster: { id: lkc-9 }\n`,
    })
    const { report, exitCode } = await deploy()
    expect(exitCode).toBe(2)
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['wrong-cluster', expect.stringContaining('are of cluster lkc-1, but dataops.yml is for lkc-9')],
      ['wrong-cluster', expect.stringContaining('works on Kafka cluster lkc-1, but dataops.yml is for lkc-9')],
    ])
    expect(cloud.writes()).toEqual([])
  })

  test('has a registry of its own: the one of another environment is a warning', async () => {
    const other = await startFakeCloud([registry.part])
    const { report } = await deploy({ 'schema-registry-url': other.url })
    await other.close()
    expect(report.findings).toEqual([])
    expect(workspace.logged).toContain(
      `The schema registry at ${other.url} is not the one of environment env-1, which is at ${new URL(cloud.url).host}.`,
    )
  })

  test.each([
    ['CONFLUENT_CLOUD_API_SECRET', 'Confluent Cloud', 'Cloud API key'],
    ['KAFKA_API_SECRET', 'Kafka REST', 'API key of the Kafka cluster'],
    ['SCHEMA_REGISTRY_API_SECRET', 'schema registry', 'API keys of its own'],
  ])('an expired %s ends with exit 3 and says whose it is', async (variable, whose, help) => {
    const { report, exitCode } = await deploy({}, { [variable]: 'of-last-year' })
    expect(exitCode).toBe(3)
    expect(report.findings[0]?.message).toContain(whose)
    expect(report.findings[0]?.message).toContain('HTTP 401')
    expect(report.findings[0]?.help).toContain(help)
    expect(JSON.stringify(report)).not.toContain('of-last-year')
    expect(kafka.topics.size).toBe(0)
  })
})

/** Topics and access rules where only HTTP is open. */
describe.skipIf(!hasCloudDescriptions())('a cluster of Confluent Cloud over HTTP', () => {
  let kafka: FakeKafkaRest
  let cloud: FakeCloud
  let workspace: Workspace
  beforeEach(async () => {
    kafka = fakeKafkaRest('lkc-1', logins.kafka)
    cloud = await startFakeCloud([kafka.part])
    workspace = openWorkspace({})
  })
  afterEach(async () => {
    workspace.remove()
    await cloud.close()
    expect(cloud.problems).toEqual([])
  })
  const declare = (...lines: readonly string[]): void =>
    workspace.write({ 'dataops.yml': `${['version: 1', 'cluster: { id: lkc-1 }', ...lines].join('\n')}\n` })
  const deploy = (more: Readonly<Record<string, string>> = {}) =>
    workspace.deploy({
      'kafka-rest-url': cloud.url,
      'api-key': logins.kafka.key,
      'api-secret': logins.kafka.secret,
      apply: 'true',
      ...more,
    })
  const reader = { principal: 'User:sa-1', resource_name: 'prices', pattern_type: 'PREFIXED', permission: 'ALLOW' }

  test('gets topics and access rules, grows one and loses the other', async () => {
    declare(
      'topics: { prices: { partitions: 2 }, old: {} }',
      'acls: { reader: { principal: "User:sa-1", operations: [read, describe], topic: prices, pattern: prefixed } }',
    )
    const created = await deploy()
    expect(created.report.findings).toEqual([])
    expect(kafka.rules()).toMatchObject([
      { ...reader, operation: 'READ' },
      { ...reader, operation: 'DESCRIBE' },
    ])

    declare(
      'topics: { prices: { partitions: 3 }, old: { state: absent } }',
      'acls: { reader: { principal: "User:sa-1", operations: [read, describe], topic: prices, pattern: prefixed, state: absent } }',
    )
    const allowed = { 'allow-delete': '*', 'allow-risk': '*', 'max-delete-share': '100%' }
    const { report } = await deploy(allowed)
    expect(report.findings).toEqual([])
    expect([...kafka.topics.values()]).toMatchObject([{ name: 'prices', partitions: 3 }])
    expect(kafka.rules()).toEqual([])
    cloud.forget()
    expect((await deploy(allowed)).report.summary).toBe('Everything is as declared; nothing was changed.')
    expect(cloud.writes()).toEqual([])
  })

  test('cannot be read from: what was to be verified is said to be unproven', async () => {
    declare('topics: { prices: { partitions: 1, verify: { within: 1s } } }')
    const { report } = await deploy()
    expect(report.status).toBe('passed')
    expect(report.notes).toContain('Not proven, since no brokers are there to read records from: prices.')
  })

  test('waits until a topic that is being deleted has given its name free', async () => {
    kafka.addTopic('prices', 1)
    declare('topics: { prices: { state: absent } }')
    kafka.slowDeletes = 2
    await deploy({ 'allow-delete': '*', 'allow-risk': '*', 'max-delete-share': '100%' })
    declare('topics: { prices: { partitions: 4 } }')
    const { report } = await deploy()
    expect(report.findings).toEqual([])
    expect(kafka.topics.get('prices')?.partitions).toBe(4)
  })

  test('is planned with three requests however many topics there are', async () => {
    const names = Array.from({ length: 50 }, (_, number) => `topic-${number}`)
    for (const name of names) kafka.addTopic(name, 1)
    declare('topics:', ...names.map((name) => `  ${name}: { partitions: 1 }`))
    await workspace.validate({
      'kafka-rest-url': cloud.url,
      'api-key': logins.kafka.key,
      'api-secret': logins.kafka.secret,
    })
    const base = '/kafka/v3/clusters/lkc-1'
    expect(cloud.calls).toEqual([`GET ${base}`, `GET ${base}/topics`, `GET ${base}/topics/-/configs`])
  })

  test('is another one than the manifest is for: nothing is asked', async () => {
    declare('topics: { prices: {} }')
    const { report, exitCode } = await deploy({ 'kafka-rest-cluster': 'lkc-2' })
    expect(exitCode).toBe(3)
    expect(report.findings).toMatchObject([{ rule: 'kafka-rest-refused' }])
  })
})
