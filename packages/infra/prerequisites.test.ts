import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTopic, deleteTopic } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { examineRegistry, kafkaVersion } from './prerequisites.ts'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

const kafka = await requireService('kafka')
const secure = await requireService('secure')

const workspaces: Workspace[] = []
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove()
})

function workspaceOf(text: string): Workspace {
  const workspace = openWorkspace({ 'dataops.yml': `version: 1\n${text}` })
  workspaces.push(workspace)
  return workspace
}

const mistake = 'topics: { prices: { configs: { retention.sm: 1 } } }\n'
const connection = 'kafka: { bootstrap-servers: "${BROKERS}", username: ana, password: "${PASSWORD}" }\n'
/** What a host says of a pull request from a fork. */
const excuse = () => 'A fork has no secrets.'

describe('without the variables that name the services', () => {
  test('lint needs none of them', async () => {
    const { report, exitCode } = await workspaceOf(connection + mistake).validate({ offline: 'true' })
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([{ rule: 'topic-config-unknown' }])
    expect(report.notes).toEqual(['Only linted: no service was asked.'])
  })

  test('a pull request from a fork is linted, and its plan is skipped with the reason', async () => {
    const { report, exitCode } = await workspaceOf(connection + mistake).validate({}, {}, { excuse })
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([{ rule: 'topic-config-unknown' }])
    expect(report.plan).toBeUndefined()
    expect(report.checks).toMatchObject([{ id: 'kafka.answers', status: 'skipped', reason: 'A fork has no secrets.' }])
    expect(report.notes).toEqual(['Only linted: no service could be asked.', 'A fork has no secrets.'])
  })

  test('a fork with empty secrets is linted too', async () => {
    const empty = { BROKERS: 'broker.invalid:9092', PASSWORD: '' }
    const { report } = await workspaceOf(connection + mistake).validate({}, empty, { excuse })
    expect(report.findings).toMatchObject([{ rule: 'topic-config-unknown' }])
    expect(report.checks).toMatchObject([{ id: 'kafka.answers', status: 'skipped' }])
  })

  test('any other run is told where they are missing, and what does without', async () => {
    const { report, exitCode } = await workspaceOf(connection + mistake).validate()
    expect(exitCode).toBe(2)
    expect(report.findings).toMatchObject([
      { rule: 'unset-variable', place: { line: 2, column: 30 }, help: expect.stringContaining('offline: true') },
      { rule: 'unset-variable', place: { line: 2, column: 69 } },
      { rule: 'topic-config-unknown' },
    ])
  })
})

describe.skipIf(kafka === undefined)('a service that is not what it should be', () => {
  test('hides neither what lint finds nor the plan of the others', async () => {
    const manifest = `${mistake}connectors: { c: { config: { connector.class: FileStreamSource, topic: prices } } }\n`
    const server = createServer((_, response) => response.writeHead(404).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { report, exitCode } = await workspaceOf(manifest).validate({
      'bootstrap-servers': kafka?.bootstrapServers ?? '',
      'connect-url': `http://127.0.0.1:${(server.address() as AddressInfo).port}/connect`,
      kinds: 'topic,connector',
    })
    server.close()
    expect(exitCode).toBe(3)
    expect(report.status).toBe('error')
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['topic-config-unknown', 'connect-unexpected-answer']),
    )
    expect(report.checks).toMatchObject([
      { id: 'kafka.answers', status: 'passed', measured: expect.stringMatching(/^cluster \S+$/) },
      { id: 'connect.answers', status: 'failed' },
      { id: 'kafka.version', status: 'passed', measured: 'Kafka 4.0 or later' },
    ])
    expect(report.plan?.changes).toMatchObject([{ id: 'topic/prices', action: 'create' }])
    expect(report.notes).toEqual(['Not planned, since their service was not asked: connector.'])
  })
})

describe.skipIf(secure === undefined)('a login', () => {
  if (secure === undefined) return
  const topic = `${secure.readablePrefix}${randomUUID()}`
  const asReader = {
    'bootstrap-servers': secure.listeners.saslSsl,
    'ssl-ca': secure.certificates.caFile,
    ...secure.users.reader,
    kinds: 'topic',
  }
  const grant = async (more: string): Promise<void> => {
    const acl = `{ principal: User:reader, operations: [describe-configs], topic: ${topic}${more} }`
    const granted = await workspaceOf(`acls: { reader: ${acl} }\n`).deploy({
      'bootstrap-servers': secure.bootstrapServers,
      apply: 'true',
      'allow-delete': '*',
      'max-delete-share': '100',
    })
    expect(granted.report.findings).toEqual([])
  }
  beforeAll(() => createTopic(secure.bootstrapServers, topic, { partitions: 1 }))
  afterAll(() => deleteTopic(secure.bootstrapServers, topic))
  const manifest = `topics:\n  ${topic}: { partitions: 2, configs: { retention.ms: 5000000 } }\n  ${topic}.new: {}\n`

  test('that may not see what is there is told the right, and how to grant it', async () => {
    const { report, exitCode } = await workspaceOf(manifest).validate(asReader)
    expect(exitCode).toBe(3)
    expect(report.findings).toMatchObject([
      {
        rule: 'kafka-topic-access-denied',
        message: expect.stringContaining('DESCRIBE_CONFIGS on topic'),
        help: expect.stringContaining('kafka-acls.sh'),
      },
    ])
  })

  test('that may only read still plans, and is told which rights the deployment needs', async () => {
    await grant('')
    const { report, exitCode } = await workspaceOf(manifest).validate(asReader)
    await grant(', state: absent')
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(exitCode).toBe(0)
    const rights = report.findings.filter(({ rule }) => rule === 'kafka-right-missing')
    expect(rights.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        `This login could not carry out the change of topic/${topic}: it needs ALTER on topic "${topic}" for principal User:reader.`,
        expect.stringContaining('ALTER_CONFIGS'),
        expect.stringContaining(`may not create topic "${topic}.new"`),
      ]),
    )
    expect(rights[0]).toMatchObject({ place: { line: 3 }, help: expect.stringContaining('kafka-acls.sh') })
    expect(report.plan?.counts).toMatchObject({ create: 1, update: 1 })
  })

  test('that may do everything passes', async () => {
    const { report } = await workspaceOf(manifest).validate({
      'bootstrap-servers': secure.bootstrapServers,
      kinds: 'topic',
    })
    expect(report.checks.map(({ id, status }) => [id, status])).toEqual([
      ['kafka.answers', 'passed'],
      ['kafka.version', 'passed'],
      ['kafka.rights', 'passed'],
    ])
  })
})

test.skipIf(kafka === undefined)('a fork does not decide which addresses are asked', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const probe = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`
  const config = '{ connector.class: FileStreamSource, topic: a }'
  const { report } = await workspaceOf(`connectors: { c: { probe: ['${probe}'], config: ${config} } }\n`).validate(
    { 'bootstrap-servers': kafka?.bootstrapServers ?? '' },
    {},
    { pullRequest: { number: 1, labels: [], isFork: true } },
  )
  server.close()
  expect(asked).toEqual([])
  expect(report.checks.at(-1)).toMatchObject({ id: 'source.c.1', status: 'skipped' })
})

test('a worker that is too old for what is declared is told at its line', async () => {
  const answers: Readonly<Record<string, unknown>> = {
    '/': { version: '3.4.1', kafka_cluster_id: 'x' },
    '/connectors': {},
  }
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, '') ?? ''
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answers[path] ?? { configs: [] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const config = '{ connector.class: FileStreamSource, topic: a }'
  const { report } = await workspaceOf(`connectors: { c: { state: stopped, config: ${config} } }\n`).validate({
    'connect-url': `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
  server.close()
  expect(report.findings).toMatchObject([
    {
      rule: 'connect-too-old',
      place: { line: 2, column: 27 },
      message: expect.stringContaining('since 3.5; this is 3.4.1'),
    },
  ])
})

test('a registry that takes no schemas is told before it refuses them', async () => {
  const change = {
    id: 'schema/prices-value',
    kind: 'schema',
    name: 'prices-value',
    action: 'create' as const,
    step: 1,
    fields: [{ path: 'schema', before: null, after: 'prices.avsc', sensitive: false }],
    risk: { level: 'none' as const, reasons: [] },
    reversibility: { level: 'partial' as const },
    notes: [],
  }
  const counts = { create: 1, update: 0, delete: 0, replace: 0, none: 0 }
  const plan = { planVersion: 1 as const, targets: [], counts, changes: [change] }
  const outcomes = async (mode: string | undefined) =>
    (await examineRegistry(plan, { mode: async () => mode })).map(({ outcome }) => outcome)
  expect(await outcomes('READWRITE')).toMatchObject([{ status: 'passed' }])
  expect(await outcomes(undefined)).toMatchObject([{ status: 'passed' }])
  expect(await outcomes('READONLY')).toMatchObject([
    {
      status: 'failed',
      problems: [{ code: 'registry-read-only', message: expect.stringContaining('"prices-value"') }],
    },
  ])
  expect(await examineRegistry({ ...plan, changes: [] }, { mode: async () => 'READONLY' })).toEqual([])
})

test.each([
  ['4.3.1', [4, 3]],
  ['3.5.0-SNAPSHOT', [3, 5]],
  ['7.6.1-ccs', [3, 6]],
  ['8.0.0-ce', [4, 0]],
  ['', undefined],
])('version %j of a worker is %j of Kafka', (text, version) => {
  expect(kafkaVersion(text)).toEqual(version)
})
