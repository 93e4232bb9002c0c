import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { connectClient, healthOf } from '@kafka-dataops/connect'
import { openTopicWriter, type TopicWriter } from '@kafka-dataops/kafka'
import { deleteTopic, plaintextSettings } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

const connect = await requireService('connect')

describe.skipIf(connect === undefined)('a topic and a connector, from the manifest to the platform', () => {
  const topic = `infra-${randomUUID()}`
  const name = `infra-${randomUUID()}`
  const bootstrap = connect?.bootstrapServers ?? ''
  const client = connectClient({
    url: connect?.url ?? '',
    auth: { kind: 'none' },
    fetch,
    signal: AbortSignal.timeout(120_000),
  })
  const services = { 'bootstrap-servers': bootstrap, 'connect-url': connect?.url ?? '' }
  const deploying = { ...services, 'settle-time': '2s' }
  let workspace: Workspace
  let admin: TopicWriter
  beforeAll(async () => {
    admin = await openTopicWriter(plaintextSettings(bootstrap), AbortSignal.timeout(120_000))
    workspace = openWorkspace({ 'dataops.yml': manifest('3600000'), 'lines.txt': 'one\n' })
    workspace.write({
      'connectors/lines.json': JSON.stringify({
        name,
        config: {
          'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
          file: path.join(workspace.folder, 'lines.txt'),
          topic: '${TOPIC}',
          'tasks.max': 1,
        },
      }),
    })
  })
  afterAll(async () => {
    await client.remove(name).catch(() => {})
    await deleteTopic(bootstrap, topic).catch(() => {})
    await admin.close()
    workspace.remove()
  })

  function manifest(retention: string, partitions = 2): string {
    return [
      'version: 1',
      `variables: { TOPIC: ${topic} }`,
      'topics:',
      `  ${topic}:`,
      `    partitions: ${partitions}`,
      '    replication: 1',
      `    configs: { retention.ms: ${retention}, cleanup.policy: delete }`,
      'connectors:',
      `  ${name}:`,
      '    file: connectors/lines.json',
      '',
    ].join('\n')
  }
  const settingOf = async (config: string) => (await admin.settings([topic])).get(topic)?.get(config)?.value

  test('is planned without touching the platform', async () => {
    const { report, exitCode } = await workspace.validate({ ...services, 'plan-file': 'plan.json' })
    expect(report.findings).toEqual([])
    expect(exitCode).toBe(0)
    expect(report.summary).toBe('Desired state is sound. Plan: 2 to create.')
    expect(report.plan?.changes).toMatchObject([
      { id: `topic/${topic}`, action: 'create', step: 1, place: { file: 'dataops.yml', line: 4 } },
      { id: `connector/${name}`, action: 'create', step: 2, place: { file: 'dataops.yml', line: 9 } },
    ])
    expect(await admin.topics([topic])).toEqual(new Map())
  })

  test('is not deployed unless apply says so', async () => {
    const { report } = await workspace.deploy(deploying)
    expect(report.summary).toBe('Nothing was changed: apply is not set. Plan: 2 to create.')
    expect(await admin.topics([topic])).toEqual(new Map())
  })

  test('is deployed as the saved plan says, and runs', async () => {
    const { report } = await workspace.deploy({ ...deploying, apply: 'true', plan: 'plan.json' })
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({ status: 'passed', summary: '2 changes carried out.' })
    expect(report.plan?.changes.map(({ outcome }) => outcome?.status)).toEqual(['applied', 'applied'])
    expect((await admin.topics([topic])).get(topic)).toMatchObject({ partitions: 2 })
    expect(healthOf(await client.status(name))).toEqual({ kind: 'running', tasks: 1 })
  })

  test('a second deployment makes no change', async () => {
    const { report } = await workspace.deploy({ ...deploying, apply: 'true' })
    expect(report.summary).toBe('Everything is as declared; nothing was changed.')
    expect(report.plan?.counts).toMatchObject({ none: 2, create: 0, update: 0 })
  })

  test('a plan that is out of date is refused, and says how', async () => {
    const { report, exitCode } = await workspace.deploy({ ...deploying, apply: 'true', plan: 'plan.json' })
    expect(exitCode).toBe(1)
    expect(report.findings.map(({ message }) => message)).toContain(
      `The plan is another one by now: topic/${topic} is no longer to change (create).`,
    )
  })

  test('a high-risk change waits for allow-risk', async () => {
    workspace.write({ 'dataops.yml': manifest('60000') })
    const refused = await workspace.deploy({ ...deploying, apply: 'true' })
    expect(refused.report.findings).toMatchObject([
      { rule: 'risk-not-allowed', place: { file: 'dataops.yml', line: 4 } },
    ])
    expect(await settingOf('retention.ms')).toBe('3600000')
    const allowed = await workspace.deploy({ ...deploying, apply: 'true', 'allow-risk': `topic/${topic}` })
    expect(allowed.report.status).toBe('passed')
    await expect.poll(() => settingOf('retention.ms')).toBe('60000')
  })

  test('what was changed is undone when a connector fails, and the trace is shown at the connector', async () => {
    workspace.write({
      'dataops.yml': `${manifest('7200000')}    config: { value.converter: org.apache.kafka.connect.converters.LongConverter }\n`,
    })
    const feeding = setInterval(() => appendFileSync(path.join(workspace.folder, 'lines.txt'), 'more\n'), 100)
    const { report, exitCode } = await workspace.deploy({ ...deploying, apply: 'true', restarts: '1' })
    clearInterval(feeding)
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([
      {
        rule: 'connector-failed',
        place: { file: 'connectors/lines.json', line: 1 },
        message: expect.stringContaining('after one restart'),
      },
    ])
    expect(report.plan?.changes.map(({ outcome }) => outcome?.status)).toEqual(['undone', 'undone'])
    await expect.poll(() => settingOf('retention.ms')).toBe('60000')
    expect((await client.config(name))?.['value.converter']).toBeUndefined()
    await expect
      .poll(async () => healthOf(await client.status(name)), { timeout: 20_000 })
      .toEqual({ kind: 'running', tasks: 1 })
  })

  test('an earlier deployment is rolled back from the state it left', async () => {
    workspace.write({ 'dataops.yml': manifest('120000') })
    const state = { state: 'dir:state', apply: 'true' }
    const deployed = await workspace.deploy({ ...deploying, ...state })
    expect(deployed.report.status).toBe('passed')
    const id = deployed.report.deployment?.id ?? ''
    await expect.poll(() => settingOf('retention.ms')).toBe('120000')

    const shown = await workspace.deploy({ ...deploying, state: 'dir:state', rollback: id })
    expect(shown.report.plan?.changes).toMatchObject([
      {
        id: `topic/${topic}`,
        action: 'update',
        fields: [{ path: 'configs.retention.ms', before: '120000', after: '60000' }],
      },
    ])
    const unknown = await workspace.deploy({ ...deploying, ...state, rollback: 'never' })
    expect(unknown.exitCode).toBe(2)
    const undone = await workspace.deploy({ ...deploying, ...state, rollback: 'last' })
    expect(undone.report.findings).toEqual([])
    expect(undone.report.summary).toBe(`1 change of deployment ${id} undone.`)
    await expect.poll(() => settingOf('retention.ms')).toBe('60000')
  })
})
