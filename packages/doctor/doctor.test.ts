import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CancelledError, ExitCode, type GivenInput, type Ports } from '@kafka-dataops/core'
import { type Executed, execute } from '@kafka-dataops/host'
import { createTopic, deleteTopic } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { doctor } from './index.ts'

const silent = { debug: () => {}, info: () => {}, notice: () => {}, warning: () => {} }
const folder = mkdtempSync(path.join(tmpdir(), 'doctor-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs doctor as a host would. */
function examined(given: Readonly<Record<string, string>>, more: { readonly fetch?: typeof fetch } = {}) {
  const inputs = { 'working-directory': folder, ...given }
  return execute({
    operation: doctor,
    operations: [doctor],
    given: Object.fromEntries(
      Object.entries(inputs).map(([name, text]): [string, GivenInput] => [name, { text, source: `--${name}` }]),
    ),
    environment: { get: () => undefined },
    clock: { now: () => Date.now() },
    log: silent,
    progress: { update: () => {}, clear: () => {} },
    maskSecret: () => {},
    ...more,
  })
}

/** `passed`, `failed`, `skipped` by check. */
function statuses({ report }: Executed): Readonly<Record<string, string>> {
  return Object.fromEntries(report.checks.map((check) => [check.id, check.status]))
}

describe('without a broker', () => {
  it('has nothing to examine without brokers and registry', async () => {
    const { exitCode, report } = await examined({})
    expect(exitCode).toBe(ExitCode.badInput)
    expect(report.findings).toMatchObject([{ rule: 'nothing-to-examine' }])
  })

  it('reports contradictory inputs as a failed step, and skips the rest', async () => {
    const result = await examined({ username: 'ana', 'bootstrap-servers': 'kafka', topic: 'prices' })
    expect(result.exitCode).toBe(ExitCode.checksFailed)
    expect(statuses(result)).toEqual({
      manifest: 'skipped',
      settings: 'failed',
      'topic.exists': 'skipped',
      'topic.readable': 'skipped',
    })
    expect(result.report.findings.map(({ rule }) => rule)).toEqual([
      'connection-contradiction',
      'bootstrap-servers-malformed',
    ])
  })

  it('stops at the first step that fails and says what to do', async () => {
    const result = await examined({ 'bootstrap-servers': 'name.invalid:9092', topic: 'prices' })
    expect(result.exitCode).toBe(ExitCode.checksFailed)
    expect(statuses(result)).toEqual({
      manifest: 'skipped',
      settings: 'passed',
      'name.invalid:9092.name': 'failed',
      'name.invalid:9092.port': 'skipped',
      'name.invalid:9092.tls': 'skipped',
      'name.invalid:9092.requests': 'skipped',
      'name.invalid:9092.login': 'skipped',
      'name.invalid:9092.cluster': 'skipped',
      'topic.exists': 'skipped',
      'topic.readable': 'skipped',
    })
    expect(result.report.findings).toMatchObject([
      { rule: 'kafka-name-not-resolved', severity: 'error', help: expect.stringContaining('typing mistakes') },
    ])
    expect(result.report.summary).toMatch(/^1 of 2 steps passed\. Kafka broker name\.invalid:9092/)
  })

  it('fails nothing with fail-on: never', async () => {
    const { exitCode, report } = await examined({ 'bootstrap-servers': 'name.invalid:9092', 'fail-on': 'never' })
    expect({ exitCode, status: report.status }).toEqual({ exitCode: ExitCode.ok, status: 'warned' })
  })

  it('reports a registry that does not answer', async () => {
    const result = await examined({ 'schema-registry-url': 'http://registry.invalid' })
    expect(result.exitCode).toBe(ExitCode.checksFailed)
    expect(statuses(result)).toEqual({ manifest: 'skipped', 'registry.subjects': 'failed' })
    expect(result.report.findings).toMatchObject([{ rule: 'registry-unreachable' }])
  })

  it('logs in to the registry as every operation does: by OAuth, with what Confluent Cloud wants beside it', async () => {
    const asked: string[] = []
    const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const headers = new Headers(init?.headers)
      const { host } = new URL(input instanceof Request ? input.url : input)
      asked.push(`${host} ${headers.get('authorization')?.split(' ')[0]} ${headers.get('target-sr-cluster')}`)
      if (host === 'tokens.example') return Response.json({ access_token: 'token-1', expires_in: 300 })
      return headers.get('authorization') === 'Bearer token-1'
        ? Response.json(['a-value'])
        : new Response('', { status: 401 })
    }
    const result = await examined(
      {
        'schema-registry-url': 'https://registry.example',
        'schema-registry-oauth-token-url': 'https://tokens.example/token',
        'schema-registry-oauth-client-id': 'ci',
        'schema-registry-oauth-client-secret': 'secret-of-ci',
        'schema-registry-logical-cluster': 'lsrc-1',
      },
      { fetch },
    )
    expect(result.report.findings).toEqual([])
    expect(statuses(result)).toEqual({ manifest: 'skipped', 'registry.subjects': 'passed' })
    expect(asked).toEqual(['tokens.example Basic null', 'registry.example Bearer lsrc-1'])
  })

  it('answers what it has seen when it is stopped', async () => {
    const controller = new AbortController()
    const fetchForever: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
        controller.abort(new CancelledError({ kind: 'signal', signal: 'SIGTERM' }))
      })
    const ports: Ports = {
      log: silent,
      progress: { update: () => {}, clear: () => {} },
      files: { ...noFiles },
      environment: { get: () => undefined },
      clock: { now: () => 0 },
      fetch: fetchForever,
      signal: controller.signal,
      maskSecret: () => {},
    }
    const body = await doctor.run({ ...defaults, 'schema-registry-url': 'http://127.0.0.1:2' }, ports)
    expect(body).toMatchObject({ partial: true, checks: [{ id: 'manifest' }] })
  })
})

const defaults = {
  'client-id': 'kafka-dataops',
  format: 'terminal',
  summary: true,
  comment: 'never',
  'fail-on': 'error',
  'on-skip': 'pass',
  timeout: 60_000,
} as const

const noFiles: Ports['files'] = {
  exists: async () => false,
  readText: async () => '',
  readBytes: async () => new Uint8Array(),
  readChunks: async function* () {},
  glob: async () => [],
  writeText: async () => {},
  placePath: (file) => file,
  resolve: (file) => file,
}

const secure = await requireService('secure')

describe.skipIf(secure === undefined)('against a real broker', () => {
  if (secure === undefined) return
  const { listeners, certificates, users } = secure
  const readable = `${secure.readablePrefix}${randomUUID()}`
  const hidden = `hidden.${randomUUID()}`
  const asReader = { 'bootstrap-servers': listeners.saslSsl, 'ssl-ca': certificates.caFile, ...users.reader }

  beforeAll(async () => {
    await Promise.all([readable, hidden].map((topic) => createTopic(secure.bootstrapServers, topic, { partitions: 2 })))
  })
  afterAll(async () => {
    await Promise.all([readable, hidden].map((topic) => deleteTopic(secure.bootstrapServers, topic)))
  })

  it('passes where everything is as it should be, and shows what it saw', async () => {
    writeFileSync(path.join(folder, 'dataops.yml'), 'version: 1\n')
    const { exitCode, report } = await examined({ ...asReader, topic: readable, manifest: 'dataops.yml' })
    expect(report.findings).toEqual([])
    expect(exitCode).toBe(ExitCode.ok)
    const seen = Object.fromEntries(report.checks.map((check) => [check.id, check.measured]))
    expect(seen).toMatchObject({
      manifest: 'dataops.yml',
      settings: `SASL_SSL with PLAIN to ${listeners.saslSsl}`,
      [`${listeners.saslSsl}.name`]: expect.stringContaining('127.0.0.1'),
      [`${listeners.saslSsl}.tls`]: expect.stringMatching(
        /^TLSv1\.3, certificate of localhost, issued by .*valid until 20/,
      ),
      [`${listeners.saslSsl}.login`]: 'PLAIN as reader',
      [`${listeners.saslSsl}.cluster`]: expect.stringMatching(/^\S{22}, 1 broker$/),
      'topic.exists': '2 partitions, 1 replica each',
      'topic.readable': 'a fetch was answered',
    })
    expect(JSON.stringify(report)).not.toContain(users.reader.password)
    rmSync(path.join(folder, 'dataops.yml'))
  })

  it('names the failing login, and does not try it on another address', async () => {
    const servers = `${listeners.saslSsl},${listeners.saslSsl.replace('localhost', '127.0.0.1')}`
    const result = await examined({ ...asReader, 'bootstrap-servers': servers, password: 'not-the-password' })
    expect(result.exitCode).toBe(ExitCode.checksFailed)
    const logins = result.report.checks.filter(({ id }) => id.endsWith('.login'))
    expect(logins).toMatchObject([
      { status: 'failed' },
      { status: 'skipped', reason: `${listeners.saslSsl} has refused the login already` },
    ])
    expect(result.report.findings).toMatchObject([{ rule: 'kafka-login-refused' }])
  })

  it('names the missing right', async () => {
    const { report } = await examined({ ...asReader, topic: hidden })
    expect(report.findings).toMatchObject([
      { rule: 'kafka-topic-access-denied', check: 'topic.exists', help: expect.stringContaining('kafka-acls.sh') },
    ])
  })

  it('names the nearest topic', async () => {
    const { report } = await examined({ ...asReader, topic: `${readable}s` })
    expect(report.findings).toMatchObject([
      { rule: 'topic-missing', message: expect.stringContaining(`Did you mean "${readable}"?`) },
    ])
  })

  it('warns of a bootstrap server that is of no use while another is', async () => {
    const servers = `name.invalid:9092,${listeners.saslSsl}`
    const { exitCode, report } = await examined({ ...asReader, 'bootstrap-servers': servers, topic: readable })
    expect(exitCode).toBe(ExitCode.ok)
    expect(report).toMatchObject({
      status: 'warned',
      findings: [{ rule: 'kafka-name-not-resolved', severity: 'warning' }],
    })
  })

  it('goes to the brokers that the cluster advertises under other addresses', async () => {
    const result = await examined({
      ...asReader,
      'bootstrap-servers': listeners.saslSsl.replace('localhost', '127.0.0.1'),
    })
    expect(statuses(result)).toMatchObject({ [`${listeners.saslSsl}.cluster`]: 'passed' })
  })

  it('names a protocol that does not fit the port', async () => {
    const { report } = await examined({ 'bootstrap-servers': listeners.ssl })
    expect(report.findings).toMatchObject([{ rule: 'kafka-tls-required', check: `${listeners.ssl}.tls` }])
  })
})

const registry = await requireService('registry')

describe.skipIf(registry === undefined)('against a real registry', () => {
  if (registry === undefined) return

  it('passes where it answers, and says when its base path is missing', async () => {
    const { exitCode, report } = await examined({ 'schema-registry-url': registry.url })
    expect(exitCode).toBe(ExitCode.ok)
    expect(report.checks.at(-1)).toMatchObject({
      id: 'registry.subjects',
      measured: expect.stringMatching(/subjects?$/),
    })
    const wrong = await examined({ 'schema-registry-url': new URL(registry.url).origin })
    expect(wrong.report.findings).toMatchObject([
      { check: 'registry.subjects', help: expect.stringContaining('base path') },
    ])
  })
})

const connect = await requireService('connect')

describe.skipIf(connect === undefined)('against a real Connect worker', () => {
  if (connect === undefined) return

  it('says what answers, and skips what needs it when nothing does', async () => {
    const { exitCode, report } = await examined({ 'connect-url': connect.url })
    expect(exitCode).toBe(ExitCode.ok)
    expect(report.checks.slice(1)).toMatchObject([
      { id: 'connect.answers', measured: expect.stringMatching(/^\d+\.\d+\.\d+, works on cluster \S+$/) },
      { id: 'connect.plugins', measured: expect.stringMatching(/^\d+ plugins$/) },
    ])
    const result = await examined({ 'connect-url': `${connect.url}/no-connect` })
    expect(statuses(result)).toMatchObject({ 'connect.answers': 'failed', 'connect.plugins': 'skipped' })
    expect(result.report.findings).toMatchObject([{ check: 'connect.answers', severity: 'error' }])
  })
})
