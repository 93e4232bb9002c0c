import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { connectClient, healthOf } from '@kafka-dataops/connect'
import { openTopicWriter } from '@kafka-dataops/kafka'
import { createTopic, plaintextSettings } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTemporaryStack, requireService, type TemporaryStack } from '../../tools/stack/stack.ts'
import { deployInTerminal } from './testing/terminal.ts'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

/** Brokers and workers that end in the middle of a deployment, and deployments that do: on services of their own. */
const available = await requireService('kafka')
const minutes = { timeout: 300_000 }

describe.skipIf(available === undefined)('in the middle of a deployment', () => {
  let stack: TemporaryStack
  let bootstrap = ''
  let url = ''
  let workspace: Workspace
  let mark = ''
  beforeAll(async () => {
    stack = openTemporaryStack()
    const connect = await requireService('connect', { stack })
    bootstrap = connect?.bootstrapServers ?? ''
    url = connect?.url ?? ''
    // What nobody declares must be as it was after everything.
    await createTopic(bootstrap, 'theirs', { partitions: 2, configs: { 'retention.ms': '12345' } })
    await client().putConfig('theirs', { ...source('theirs'), 'batch.size': '77' })
  }, 300_000)
  afterAll(async () => {
    await stack?.[Symbol.asyncDispose]()
  }, 120_000)
  beforeEach(() => {
    mark = randomUUID().slice(0, 8)
    workspace?.remove()
    workspace = openWorkspace({ 'lines.txt': 'one\n', 'dataops.yml': manifest() })
  })
  afterAll(() => workspace?.remove())

  const client = () => connectClient({ url, auth: { kind: 'none' }, fetch, signal: AbortSignal.timeout(240_000) })
  const source = (topic: string) => ({
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
    file: path.join(workspace?.folder ?? '/tmp', 'lines.txt'),
    topic,
    'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'tasks.max': '1',
  })
  const topics = (): string[] => Array.from({ length: 4 }, (_, number) => `t-${mark}-${number}`)
  const connectors = (): string[] => [`c-${mark}-0`, `c-${mark}-1`]
  const manifest = (): string =>
    [
      'version: 1',
      'topics:',
      ...topics().map((topic) => `  ${topic}: { partitions: 1, replication: 1, configs: { retention.ms: 3600000 } }`),
      'connectors:',
      ...connectors().map((name) => `  ${name}: { config: ${JSON.stringify(source(`t-${mark}-0`))} }`),
      '',
    ].join('\n')
  const inputs = () => ({
    'bootstrap-servers': bootstrap,
    'connect-url': url,
    apply: 'true',
    parallel: '1',
    'settle-time': '1s',
    state: 'dir:state',
  })

  /** All that is declared is there and runs, all else is as it was, and there is nothing left to do. */
  async function requireDesired(): Promise<void> {
    const admin = await openTopicWriter(plaintextSettings(bootstrap), AbortSignal.timeout(60_000))
    const found = await admin.topics([...topics(), 'theirs'])
    expect([...found.keys()].toSorted()).toEqual([...topics(), 'theirs'].toSorted())
    expect(found.get('theirs')).toMatchObject({ partitions: 2 })
    expect((await admin.settings(['theirs'])).get('theirs')?.get('retention.ms')?.value).toBe('12345')
    await admin.close()
    for (const name of connectors()) {
      expect(healthOf(await client().status(name))).toEqual({ kind: 'running', tasks: 1 })
    }
    expect((await client().config('theirs'))?.['batch.size']).toBe('77')
    const { report } = await workspace.deploy(inputs())
    expect(report.summary).toBe('Everything is as declared; nothing was changed.')
  }

  test('a broker is killed: what the run could not do is done by the next one', minutes, async () => {
    const run = deployInTerminal(workspace.folder, { ...inputs(), timeout: '90s' })
    await run.printed(`create topic/t-${mark}-1`)
    await stack.kill('kafka')
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await stack.restart('kafka')
    const { report, exitCode } = await run.ended
    // Whether it was borne or not depends on what was under way; what counts is that the report tells which.
    expect([0, 1, 3]).toContain(exitCode)
    expect(report?.deployment?.status).toMatch(exitCode === 0 ? /^done$/ : /^(failed|rolled-back|cut-short)$/)
    await stack.ensure('connect')
    const next = await workspace.deploy(inputs())
    expect(next.report.findings).toEqual([])
    await requireDesired()
  })

  test('a worker is restarted: the run waits until its connector is back', minutes, async () => {
    const run = deployInTerminal(workspace.folder, { ...inputs(), 'settle-time': '5s', timeout: '3m' })
    await run.printed(`create connector/c-${mark}-0`)
    await expect.poll(() => client().config(`c-${mark}-0`), { timeout: 60_000 }).toBeDefined()
    await stack.restart('connect')
    const { report, exitCode } = await run.ended
    expect(report?.findings).toEqual([])
    expect(exitCode).toBe(0)
    await requireDesired()
  })

  test.each([
    ['create topic/', 3_600_000],
    ['create connector/', 3_600_000],
    // Only here the lock is waited for, which ends by itself.
    ['-1 (6 of 6)', 0],
  ])('the process is killed after it said "%s": the next one goes on from there', minutes, async (where, laterMs) => {
    const run = deployInTerminal(workspace.folder, inputs())
    await run.printed(where)
    run.kill('SIGKILL')
    expect(await run.ended).toMatchObject({ exitCode: null, report: undefined })
    const began = performance.now()
    const { report } = await workspace.deploy(inputs(), {}, { now: () => Date.now() + laterMs })
    expect(performance.now() - began).toBeLessThan(120_000)
    expect(report).toMatchObject({ status: 'passed', findings: [] })
    expect(report.notes[0]).toMatch(/was killed or lost its machine before its end\. Of its 6 changes: /)
    await requireDesired()
  })
})
