import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { emptyTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { repositoryAt } from '../packages/schemas/testing/repository.ts'
import { requireService, requireTool } from '../tools/stack/stack.ts'
import { type FakeCloud, hasCloudDescriptions, startFakeCloud } from './fakes/confluent-cloud.ts'
import { fakeManagedConnect } from './fakes/confluent-cloud-connect.ts'
import { fakeKafkaRest } from './fakes/confluent-cloud-kafka.ts'
import { fakeCloudRegistry, fakeEnvironments } from './fakes/confluent-cloud-registry.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { root, runWorkflow, type WorkflowOptions, type WorkflowRun } from './workflow-runner.ts'

/** The examples as their files stand, under a real workflow runner. The crypto pipeline has a file of its own. */
const act = await requireTool('act')
const kafka = await requireService('kafka')
const secure = await requireService('secure')
const token = 'token-of-the-workflow'
const minutes = { timeout: 240_000 }

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub({ tokens: { [token]: { login: 'github-actions[bot]', bot: true } } })
})
afterAll(() => github?.close())
afterEach(() => expect(github.problems).toEqual([]))

interface Run extends Partial<WorkflowOptions> {
  readonly example: string
  readonly workflow: string
  readonly event: 'pull_request' | 'push' | 'schedule'
  readonly number?: number
  /** What the change does to the example's files. */
  readonly change?: (folder: string) => void
}

/** The example is the base commit; the change, if any, is on top of it. */
function run({ example, change, number = 7, ...options }: Run): Promise<WorkflowRun> {
  const base = { sha: '', ref: 'main', repo: { full_name: 'acme/streams' } }
  const head = { sha: 'a'.repeat(40), repo: { full_name: 'acme/streams' } }
  const pushed = { before: '', ref: 'refs/heads/main', repository: { default_branch: 'main' } }
  return runWorkflow({
    act: act ?? '',
    repository: path.join(root, 'examples', example),
    payload: options.event === 'pull_request' ? { pull_request: { number, head, base, labels: [] } } : pushed,
    environment: { GITHUB_API_URL: github.url },
    ...options,
    secrets: { GITHUB_TOKEN: token, ...options.secrets },
    edit(folder) {
      const repository = repositoryAt(folder)
      repository.git('init', '-q', '-b', 'main')
      base.sha = repository.commit({})
      pushed.before = base.sha
      change?.(folder)
    },
  })
}

const json = (values: readonly object[]): readonly TestRecord[] =>
  values.map((value) => ({ value: JSON.stringify(value) }))

describe.skipIf(act === undefined)('monorepo', () => {
  it('checks each team by itself and makes one comment of all', minutes, async () => {
    const passed = await run({ example: 'monorepo', workflow: '.github/workflows/teams.yml', event: 'pull_request' })
    expect(passed.jobs, passed.raw).toEqual({ team: 'success', result: 'success' })
    expect(github.comments).toHaveLength(1)
    for (const team of ['orders', 'payments']) expect(github.comments[0]?.body).toContain(`(${team})`)
  })

  it('stops the team whose sample breaks its contract, not the other', minutes, async () => {
    const failed = await run({
      example: 'monorepo',
      workflow: '.github/workflows/teams.yml',
      event: 'pull_request',
      change: (folder) => appendFileSync(path.join(folder, 'orders/data/orders.jsonl'), '{"id":"4","amount":-1}\n'),
    })
    expect(failed.jobs, failed.raw).toMatchObject({ result: 'failure' })
    const files = failed.annotations.filter(({ level }) => level === 'error').map(({ file }) => file)
    expect(new Set(files)).toEqual(new Set(['orders/contracts/orders.odcs.yaml']))
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('❌ Kafka pipeline failed')
  })
})

describe.skipIf(act === undefined || kafka === undefined)('scheduled-quality-check', () => {
  const bootstrap = kafka?.bootstrapServers ?? ''
  const scheduled = (): Promise<WorkflowRun> =>
    run({
      example: 'scheduled-quality-check',
      workflow: '.github/workflows/data-quality.yml',
      event: 'schedule',
      variables: { KAFKA_BOOTSTRAP_SERVERS: bootstrap },
    })
  const payment = (over: object = {}) => ({ id: 'p', amount: 5, currency: 'EUR', paid_at: Date.now(), ...over })

  it('looks at what has come since, opens an issue for what is wrong, and closes it', minutes, async () => {
    await emptyTopic(bootstrap, 'payments')
    await produce(bootstrap, 'payments', json([payment(), payment({ currency: 'euro' })]))
    const failed = await scheduled()
    expect(failed.jobs, failed.raw).toEqual({ quality: 'failure' })
    expect(failed.log).toContain('success rate 50')
    expect(github.tracker.issues.map(({ state }) => state)).toEqual(['open'])

    await produce(bootstrap, 'payments', json([payment()]))
    const passed = await scheduled()
    expect(passed.jobs, passed.raw).toEqual({ quality: 'success' })
    expect(passed.log).toContain('success rate 100')
    expect(github.tracker.issues.map(({ state }) => state)).toEqual(['closed'])
  })
})

describe.skipIf(act === undefined || secure === undefined)('self-hosted-tls, with the workflow to call', () => {
  const admin = secure?.users.admin
  const seeding = secure?.bootstrapServers ?? ''
  const options = {
    example: 'self-hosted-tls',
    workflow: '.github/workflows/kafka.yml',
    variables: { KAFKA_RUNNER: 'ubuntu-latest' },
    secrets: {
      KAFKA_BOOTSTRAP_SERVERS: secure?.listeners.saslSsl ?? '',
      KAFKA_USERNAME: admin?.username ?? '',
      KAFKA_PASSWORD: admin?.password ?? '',
      KAFKA_SSL_CA: secure?.certificates.ca ?? '',
    },
  } as const

  beforeAll(async () => {
    await emptyTopic(seeding, 'inventory', { partitions: 2, configs: { 'retention.ms': '3600000' } })
    await produce(seeding, 'inventory', json([{ item: 'a', stock: 3 }]))
  })

  it('deploys a push after its validations, and sums all jobs up in one', minutes, async () => {
    const pushed = await run({ ...options, event: 'push' })
    expect(pushed.jobs, pushed.raw).toMatchObject({
      'schema-validation': 'success',
      'data-quality': 'success',
      'infrastructure-validation': 'success',
      deployment: 'success',
      notification: 'success',
    })
    expect(pushed.summary).toContain('Kafka pipeline')
    expect(pushed.summary).toMatch(/topic\/inventory/)
    // Secrets stay where they are.
    expect(pushed.log + pushed.summary).not.toContain(admin?.password)
  })

  it(
    'does not let bad records stop a pull request that did not cause them, and says that they are there',
    minutes,
    async () => {
      await produce(seeding, 'inventory', json([{ item: 'b', stock: -1 }]))
      const before = github.comments.length
      const unrelated = await run({
        ...options,
        event: 'pull_request',
        number: 8,
        change: (folder) => writeFileSync(path.join(folder, 'NOTES.md'), 'Nothing of Kafka.\n'),
      })
      expect(unrelated.jobs, unrelated.raw).toMatchObject({ 'data-quality': 'success', notification: 'success' })
      expect(unrelated.jobs.deployment).not.toBe('success')
      expect(unrelated.summary).toContain('inventory')
      expect(github.comments.length - before).toBeLessThanOrEqual(1)
    },
  )

  it('lets them stop it when asked', minutes, async () => {
    const gated = await run({
      ...options,
      event: 'pull_request',
      number: 8,
      change: (folder) => {
        const file = path.join(folder, options.workflow)
        writeFileSync(file, readFileSync(file, 'utf8').replace('deploy: true', 'gate-pull-requests: true'))
      },
    })
    expect(gated.jobs, gated.raw).toMatchObject({ 'data-quality': 'failure', notification: 'failure' })
  })

  it('runs the monitoring on a schedule, and finds what somebody changed by hand', minutes, async () => {
    await emptyTopic(seeding, 'inventory', { partitions: 2, configs: { 'retention.ms': '3600000' } })
    await produce(seeding, 'inventory', json([{ item: 'a', stock: 3 }]))
    const watched = await run({ ...options, event: 'schedule' })
    expect(watched.jobs, watched.raw).toMatchObject({ monitoring: 'failure', notification: 'failure' })
    expect(watched.summary).toMatch(/✅ kafka-quality-check \| passed/)
    expect(watched.summary).toMatch(/❌ infra-validate \| failed/)
    expect(watched.summary).toContain('retention.ms')
    for (const job of ['schema-validation', 'data-quality']) expect(watched.jobs[job]).not.toBe('success')
  })
})

describe.skipIf(act === undefined || !hasCloudDescriptions())('confluent-cloud, played from its descriptions', () => {
  const logins = {
    cloud: { key: 'CLOUDKEY', secret: 'secret-of-the-cloud' },
    kafka: { key: 'KAFKAKEY', secret: 'secret-of-the-cluster' },
    registry: { key: 'REGISTRYKEY', secret: 'secret-of-the-registry' },
  } as const
  const connect = fakeManagedConnect({ environment: 'env-1', cluster: 'lkc-1', login: logins.cloud })
  const rest = fakeKafkaRest('lkc-1', logins.kafka)
  const registry = fakeCloudRegistry(logins.registry)
  let cloud: FakeCloud
  beforeAll(async () => {
    const registries: string[] = []
    const environments = fakeEnvironments({ 'env-1': registries }, logins.cloud)
    cloud = await startFakeCloud([connect.part, rest.part, environments, registry.part])
    registries.push(cloud.url)
  })
  afterAll(async () => {
    await cloud.close()
    expect(cloud.problems).toEqual([])
  })

  const happen = (event: 'pull_request' | 'push'): Promise<WorkflowRun> =>
    run({
      example: 'confluent-cloud',
      workflow: '.github/workflows/pipeline.yml',
      event,
      number: 9,
      variables: {
        CONFLUENT_CLOUD_URL: cloud.url,
        CONFLUENT_ENVIRONMENT: 'env-1',
        CONFLUENT_CLUSTER: 'lkc-1',
        KAFKA_REST_URL: cloud.url,
        SCHEMA_REGISTRY_URL: cloud.url,
        ALLOWED_HOSTS: '127.0.0.1',
      },
      secrets: {
        CONFLUENT_CLOUD_API_KEY: logins.cloud.key,
        CONFLUENT_CLOUD_API_SECRET: logins.cloud.secret,
        KAFKA_API_KEY: logins.kafka.key,
        KAFKA_API_SECRET: logins.kafka.secret,
        SCHEMA_REGISTRY_API_KEY: logins.registry.key,
        SCHEMA_REGISTRY_API_SECRET: logins.registry.secret,
      },
    })

  it('plans a pull request, and changes nothing', minutes, async () => {
    const planned = await happen('pull_request')
    expect(planned.jobs, planned.raw).toEqual({ pipeline: 'success' })
    expect(planned.summary).toMatch(/connector\/weather-source/)
    expect(rest.topics.size + registry.subjects.size).toBe(0)
  })

  it('deploys its merge', minutes, async () => {
    const pushed = await happen('push')
    expect(pushed.jobs, pushed.raw).toEqual({ pipeline: 'success' })
    expect(connect.state('weather-source')).toBe('RUNNING')
    expect([...rest.topics.keys()]).toEqual(['weather'])
    expect([...registry.subjects.keys()]).toEqual(['weather-value'])
    for (const { secret } of Object.values(logins)) expect(pushed.log + pushed.summary).not.toContain(secret)
  })
})
