import { randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { connectClient, healthOf } from '@kafka-dataops/connect'
import { openTopicWriter, type TopicWriter } from '@kafka-dataops/kafka'
import { createTopic, deleteTopic, plaintextSettings } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { deployInTerminal } from './testing/terminal.ts'
import { type Fate, openUnreliable } from './testing/unreliable-service.ts'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

/** What goes wrong around a deployment, on real services. Those that are killed have services of their own: faults.deep.test.ts. */

const connect = await requireService('connect')
const secure = await requireService('secure')
const bootstrap = connect?.bootstrapServers ?? ''
const url = connect?.url ?? ''
const minutes = { timeout: 120_000 }

describe.skipIf(connect === undefined)('a deployment on Kafka and Connect', () => {
  const client = connectClient({ url, auth: { kind: 'none' }, fetch, signal: AbortSignal.timeout(600_000) })
  const services = { 'bootstrap-servers': bootstrap, 'connect-url': url }
  const inputs = { ...services, apply: 'true', 'settle-time': '1s', restarts: '0' }
  let topic: string
  let name: string
  let workspace: Workspace
  let lines: string
  let admin: TopicWriter
  beforeAll(async () => {
    admin = await openTopicWriter(plaintextSettings(bootstrap), AbortSignal.timeout(600_000))
  })
  afterAll(() => admin.close())
  beforeEach(() => {
    topic = `faults-${randomUUID()}`
    name = `faults-${randomUUID()}`
    workspace = openWorkspace({ 'lines.txt': 'one\n' })
    lines = path.join(workspace.folder, 'lines.txt')
  })
  afterEach(async () => {
    await client.remove(name).catch(() => {})
    await deleteTopic(bootstrap, topic).catch(() => {})
    workspace.remove()
  })

  const source = () => ({
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
    file: lines,
    topic,
    'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'tasks.max': '1',
  })
  /** A topic and a connector that writes to it. */
  const declare = (config: Readonly<Record<string, string>> = {}, more = ''): void =>
    workspace.write({
      'dataops.yml': `version: 1\n${more}topics:\n  ${topic}: { partitions: 1, replication: 1 }\nconnectors:\n  ${name}: { file: c.json }\n`,
      'c.json': JSON.stringify({ ...source(), ...config }, null, 2),
    })
  const exists = async () => (await admin.topics([topic])).has(topic)

  test('is not begun when the workers have no such class', async () => {
    declare({ 'connector.class': 'org.apache.kafka.connect.file.FileStreamSorceConnector' })
    const { report, exitCode } = await workspace.deploy(inputs)
    expect(exitCode).toBe(1)
    expect(report.summary).toMatch(/^Nothing was changed, for 1 reason\./)
    expect(report.findings).toMatchObject([
      {
        rule: 'connector-plugin-missing',
        place: { file: 'c.json', line: 2 },
        help: expect.stringContaining('FileStreamSource'),
      },
    ])
    expect(await exists()).toBe(false)
  })

  test('is undone when a configuration passes validation and then fails', minutes, async () => {
    // The file has no such key: the placeholder stays as it is, and is no name of a topic.
    const secrets = path.join(connect?.secretsFolder ?? '', `${name}.properties`)
    writeFileSync(secrets, 'another=1\n')
    declare({ topic: `\${file:${secrets}:key}` })
    const feeding = setInterval(() => appendFileSync(lines, 'more\n'), 200)
    const { report, exitCode } = await workspace.deploy({ ...inputs, 'settle-time': '20s' })
    clearInterval(feeding)
    expect(exitCode).toBe(1)
    expect(report.findings).toMatchObject([{ rule: 'connector-failed', place: { file: 'c.json', line: 2 } }])
    expect(report.plan?.changes.map(({ id, outcome }) => [id, outcome?.status])).toEqual([
      [`topic/${topic}`, 'kept'],
      [`connector/${name}`, 'undone'],
    ])
    expect(report.notes).toContain(`Topic "${topic}" was created and stays: there may be records in it.`)
    expect(await client.config(name)).toBeUndefined()
    rmSync(secrets)
  })

  test('waits long enough to see a task that fails after five seconds', minutes, async () => {
    writeFileSync(lines, '')
    declare({ 'value.converter': 'org.apache.kafka.connect.converters.LongConverter' })
    const fails = setTimeout(() => appendFileSync(lines, 'no number\n'), 5_000)
    const { report } = await workspace.deploy({ ...inputs, 'settle-time': '20s' })
    clearTimeout(fails)
    expect(report.findings).toMatchObject([
      { rule: 'connector-failed', message: expect.stringContaining('ClassCastException') },
    ])
    expect(await client.config(name)).toBeUndefined()
  })

  test('waits for another one of the same cluster, and finds its work done', minutes, async () => {
    declare()
    const both = { ...inputs, state: 'dir:state' }
    const runs = await Promise.all([workspace.deploy(both), workspace.deploy(both)])
    expect(runs.map(({ report }) => report.summary).toSorted()).toEqual([
      '2 changes carried out.',
      'Everything is as declared; nothing was changed.',
    ])
  })

  test('converges with another one of the same cluster also where no state can hold a lock', minutes, async () => {
    declare()
    const runs = await Promise.all([workspace.deploy(inputs), workspace.deploy(inputs)])
    expect(runs.map(({ report }) => report.status)).toEqual(['passed', 'passed'])
    expect(healthOf(await client.status(name))).toEqual({ kind: 'running', tasks: 1 })
    const { report } = await workspace.deploy(inputs)
    expect(report.summary).toBe('Everything is as declared; nothing was changed.')
  })

  test('refuses another cluster than the one of the manifest', async () => {
    declare({}, 'cluster: { id: MkU3OEVBNTcwNTJENDM2Qg }\n')
    const { report, exitCode } = await workspace.deploy(inputs)
    expect(exitCode).toBe(2)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['wrong-cluster', 'wrong-cluster'])
    expect(await exists()).toBe(false)
  })

  test('refuses a plan that was edited by hand, and says what differs', async () => {
    declare()
    await workspace.validate({ ...services, 'plan-file': 'plan.json' })
    const file = path.join(workspace.folder, 'plan.json')
    const plan = JSON.parse(readFileSync(file, 'utf8'))
    plan.changes[0].fields[0].after = '12'
    writeFileSync(file, JSON.stringify(plan))
    const { report, exitCode } = await workspace.deploy({ ...inputs, plan: 'plan.json' })
    expect(exitCode).toBe(1)
    expect(report.findings.map(({ message }) => message)).toEqual([
      `The plan is another one by now: topic/${topic}: partitions is not as planned.`,
    ])
    expect(await exists()).toBe(false)
  })

  test('bears throttling and a rebalance, and does not repeat a write whose answer was lost', minutes, async () => {
    declare()
    const fates: Fate[] = [
      { status: 429, message: 'slow down', retryAfter: 0 },
      { status: 409, message: 'Cannot complete request because of a conflicting operation (e.g. worker rebalance)' },
      { status: 503, message: 'not yet' },
    ]
    const write = `PUT /connectors/${name}/config`
    const lost: Fate[] = [...fates, { status: 500, message: 'Request timed out', passedOn: true }]
    await using door = await openUnreliable(
      url,
      (call) => (call === write ? lost.shift() : fates.shift()) ?? 'passed on',
    )
    const { report } = await workspace.deploy({ ...inputs, 'connect-url': door.url })
    expect(report).toMatchObject({ status: 'passed', findings: [] })
    expect(door.reached.filter((call) => call === write)).toHaveLength(1)
    const second = await workspace.deploy({ ...inputs, 'connect-url': door.url })
    expect(second.report.summary).toBe('Everything is as declared; nothing was changed.')
    expect(door.reached.filter((call) => !call.startsWith('GET ') && !call.endsWith('/validate'))).toHaveLength(1)
  })

  test('whose login ends in the middle says what stays changed and how to undo it', minutes, async () => {
    declare()
    let isWritten = false
    await using door = await openUnreliable(url, (call) => {
      const fate: Fate = isWritten ? { status: 401, message: 'expired' } : 'passed on'
      isWritten ||= call === `PUT /connectors/${name}/config`
      return fate
    })
    const { report, exitCode } = await workspace.deploy({ ...inputs, 'connect-url': door.url, state: 'dir:state' })
    expect(exitCode).toBe(3)
    expect(report.summary).toMatch(/wants a login.* Not everything could be undone\.$/)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['connect-refused', 'rollback-failed'])
    expect(report.deployment).toMatchObject({ status: 'failed', reversible: true })
    expect(report.notes.at(-1)).toBe(`rollback: ${report.deployment?.id} undoes this deployment.`)
    const undone = await workspace.deploy({ ...inputs, state: 'dir:state', rollback: report.deployment?.id ?? '' })
    expect(undone.report.status).toBe('passed')
    expect(await client.config(name)).toBeUndefined()
  })

  test('creates a topic that is just being deleted', minutes, async () => {
    await createTopic(bootstrap, topic, { partitions: 3 })
    declare()
    const deleting = deleteTopic(bootstrap, topic)
    await deleting
    const { report } = await workspace.deploy({ ...inputs, kinds: 'topic' })
    expect(report).toMatchObject({ status: 'passed' })
    expect((await admin.topics([topic])).get(topic)).toMatchObject({ partitions: 1 })
  })

  test('sets connectors back to where they were reading', minutes, async () => {
    declare()
    const state = { ...inputs, state: 'dir:state' }
    await workspace.deploy(state)
    await expect.poll(() => client.offsets(name), { timeout: 20_000 }).toMatchObject([{ offset: { position: 4 } }])
    declare({ 'batch.size': '500' })
    const changed = await workspace.deploy(state)
    expect(changed.report).toMatchObject({ status: 'passed', summary: '1 change carried out.' })
    appendFileSync(lines, 'two\n')
    await expect.poll(() => client.offsets(name), { timeout: 20_000 }).toMatchObject([{ offset: { position: 8 } }])
    appendFileSync(lines, 'thr')
    const kept = await workspace.deploy({ ...state, apply: 'false', rollback: 'last', offsets: 'keep' })
    expect(kept.report.notes).toContain(
      'Connectors go on from where they are; offsets: restore sets them back to where they were before the deployment.',
    )
    const { report } = await workspace.deploy({ ...state, rollback: 'last', offsets: 'restore' })
    expect(report.status).toBe('passed')
    expect(report.notes).toContain(
      `Connector "${name}" reads again from where it was before: what it has moved since is moved once more.`,
    )
    expect((await client.config(name))?.['batch.size']).toBeUndefined()
    expect(healthOf(await client.status(name))).toEqual({ kind: 'running', tasks: 1 })
  })

  test('that is stopped by a signal says how far it came, and the next one goes on from there', minutes, async () => {
    declare()
    const terminal = deployInTerminal(workspace.folder, {
      ...inputs,
      state: 'dir:state',
      'settle-time': '10m',
      timeout: '20m',
    })
    await terminal.printed(`create connector/${name} (2 of 2)`)
    await expect.poll(() => client.config(name), { timeout: 60_000 }).toBeDefined()
    terminal.kill('SIGTERM')
    const { exitCode, report } = await terminal.ended
    expect(exitCode).toBe(143)
    expect(report).toMatchObject({
      status: 'error',
      partial: true,
      summary: 'Stopped: 1 of 2 changes carried out, 1 begun; nothing was undone.',
      deployment: { status: 'cut-short', reversible: true },
      findings: [{ rule: 'cancelled', message: `connector/${name} was stopped while it was being changed.` }],
    })
    expect(report?.plan?.changes.map(({ outcome }) => outcome?.status)).toEqual(['applied', 'failed'])
    expect(report?.notes.at(-1)).toBe(
      `To finish it, run it again; to undo what it did, run with rollback: ${report?.deployment?.id}.`,
    )
    const next = await workspace.deploy({ ...inputs, state: 'dir:state' })
    expect(next.report.status).toBe('passed')
    expect(next.report.notes[0]).toMatch(/was stopped before its end\. Of its 2 changes: 2 carried out/)
  })
})

describe.skipIf(secure === undefined)('a deployment through TLS with a login', () => {
  if (secure === undefined) return
  const topic = `faults-${randomUUID()}`
  const manifest = `version: 1
topics:
  ${topic}: { partitions: 1, replication: 1, configs: { retention.ms: 3600000 } }
acls:
  reading: { principal: User:${topic}, operations: [read], topic: ${topic} }
`
  const workspace = openWorkspace({ 'dataops.yml': manifest, 'ca.pem': secure.certificates.ca })
  const { users, listeners, oauth } = secure
  const tls = { 'bootstrap-servers': listeners.saslSsl, 'ssl-ca': 'ca.pem', apply: 'true' }
  const login = { ...tls, 'sasl-mechanism': 'SCRAM-SHA-512' }
  afterAll(async () => {
    workspace.write({ 'dataops.yml': manifest.replace('topic: f', 'state: absent, topic: f') })
    await workspace.deploy({ ...login, ...users.admin, kinds: 'acl', 'allow-delete': '*', 'max-delete-share': '100%' })
    await deleteTopic(secure.bootstrapServers, topic).catch(() => {})
    workspace.remove()
  })

  test(
    'is refused without rights, with a wrong password and with an expired token, and changes nothing',
    minutes,
    async () => {
      const reader = await workspace.deploy({ ...login, ...users.reader, kinds: 'topic' })
      expect(reader.report.status).not.toBe('passed')
      expect(JSON.stringify(reader.report.findings)).toMatch(/AUTHORIZATION|right|allow/i)
      const wrong = await workspace.deploy({ ...login, ...users.admin, password: 'no-longer-valid' })
      expect(wrong.exitCode).toBe(3)
      expect(wrong.report.findings).toMatchObject([{ rule: 'kafka-login-refused' }])
      const expired = await workspace.deploy({
        ...tls,
        'sasl-mechanism': 'OAUTHBEARER',
        'oauth-token-url': `${oauth.tokenUrl}?lifetime=-60`,
        'oauth-client-id': oauth.clientId,
        'oauth-client-secret': oauth.clientSecret,
      })
      expect(expired.exitCode).toBe(3)
      expect(expired.report.findings).toHaveLength(1)
      const admin = await openTopicWriter(plaintextSettings(secure.bootstrapServers), AbortSignal.timeout(60_000))
      expect(await admin.topics([topic])).toEqual(new Map())
      await admin.close()
    },
  )

  test('makes the topic and its access rules, and makes nothing twice', minutes, async () => {
    const { report } = await workspace.deploy({ ...login, ...users.admin })
    expect(report).toMatchObject({ status: 'passed', summary: '2 changes carried out.' })
    const second = await workspace.deploy({ ...login, ...users.admin })
    expect(second.report.summary).toBe('Everything is as declared; nothing was changed.')
  })
})
