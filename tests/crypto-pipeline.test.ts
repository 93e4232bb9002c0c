import { execFile } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { connectClient } from '@kafka-dataops/connect'
import { deleteTopic, readAll } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { repositoryAt } from '../packages/schemas/testing/repository.ts'
import { marketPolls, type Poll } from '../tools/feeder/market.ts'
import { requireService, requireTool } from '../tools/stack/stack.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { type FakeMessageServices, startMessageServices } from './fakes/message-services.ts'
import { type Annotation, root, runWorkflow, type WorkflowRun } from './workflow-runner.ts'

/**
 * The life of a change in the example repository as its files stand, under a real workflow runner, on a real Kafka with
 * Connect and a schema registry, with a GitHub API that is validated against GitHub's own description. In one file,
 * since all of it uses the example's own names.
 */
const topic = 'crypto-prices'
const token = 'token-of-the-workflow'
const example = path.join(root, 'examples/crypto-pipeline')
const workflow = '.github/workflows/pipeline.yml'
const connect = await requireService('connect')
const registry = await requireService('registry')
const act = await requireTool('act')
const bootstrap = connect?.bootstrapServers ?? ''
const registryUrl = registry?.url ?? ''
const folder = mkdtempSync(path.join(tmpdir(), 'crypto-'))
/** The file that the source connector tails: what is appended to it goes through Connect into the topic. */
const polls = path.join(folder, 'polls.jsonl')
const minutes = { timeout: 240_000 }

let github: FakeGitHub
let services: FakeMessageServices
beforeAll(async () => {
  github = await startFakeGitHub({ tokens: { [token]: { login: 'github-actions[bot]', bot: true } } })
  services = await startMessageServices()
})
afterAll(async () => {
  await github?.close()
  await services?.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => {
  expect(github.problems).toEqual([])
  expect(services.problems).toEqual([])
})

/** What a change does to the example's files; the same texts for the pull request and for its merge. */
type Change = (folder: string) => void

function replaced(file: string, from: string, to: string): Change {
  return (repository) => {
    const at = path.join(repository, file)
    const text = readFileSync(at, 'utf8')
    expect(text).toContain(from)
    writeFileSync(at, text.replace(from, to))
  }
}

const schemaFile = 'schemas/crypto-prices.avsc'
const connectorFile = 'connectors/price-lines.json'
const lastField = '{ "name": "usd_24h_change", "type": "double", "doc": "Percent." },'
const bad: readonly Change[] = [
  replaced(schemaFile, lastField, `${lastField}\n          { "name": "currency", "type": "string" },`),
  replaced(connectorFile, '"tasks.max": "1"', '"tasks.max": "many"'),
]
const mended: readonly Change[] = [
  replaced(
    schemaFile,
    lastField,
    `${lastField}\n          { "name": "currency", "type": "string", "default": "USD" },`,
  ),
  replaced(connectorFile, '"tasks.max": "1"', '"tasks.max": "1",\n  "batch.size": "500"'),
]

interface Event {
  readonly event: 'pull_request' | 'push' | 'schedule'
  readonly changes?: readonly Change[]
  /** Is on the main branch already. */
  readonly merged?: readonly Change[]
  readonly headRepository?: string
  readonly withoutServices?: boolean
}

/** The base is committed first; the runner commits the change on top of it. */
async function happen({ event, changes = [], merged = [], headRepository = 'acme/streams', withoutServices }: Event) {
  const base = { sha: '', ref: 'main', repo: { full_name: 'acme/streams' } }
  const pull = { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: headRepository } }, base, labels: [] }
  const pushed = { before: '', ref: 'refs/heads/main', repository: { default_branch: 'main' } }
  return runWorkflow({
    act: act ?? '',
    repository: example,
    workflow,
    event,
    payload: event === 'pull_request' ? { pull_request: pull } : pushed,
    environment: { GITHUB_API_URL: github.url },
    secrets: withoutServices ? {} : { GITHUB_TOKEN: token, SLACK_WEBHOOK: `${services.url}/slack/webhook` },
    variables: withoutServices
      ? {}
      : {
          KAFKA_BOOTSTRAP_SERVERS: bootstrap,
          SCHEMA_REGISTRY_URL: registryUrl,
          CONNECT_URL: connect?.url ?? '',
          KAFKA_ENVIRONMENT: 'local',
          PRICES_FORMAT: 'json',
          PRICE_LINES: polls,
        },
    edit(repository) {
      const git = repositoryAt(repository)
      git.git('init', '-q', '-b', 'main')
      for (const change of merged) change(repository)
      base.sha = git.commit({})
      pushed.before = base.sha
      for (const change of changes) change(repository)
    },
  })
}

let sent = 0
/** Polls of the market up to now, each changed by `fault`. */
function poll(count: number, fault: (poll: Poll) => unknown = (sound) => sound): void {
  const market = { seed: 3 + sent, endsAt: Date.now(), polls: count, intervalMs: 100 }
  const lines = [...marketPolls(market)].map(({ poll: sound }) => `${JSON.stringify(fault(sound))}\n`)
  appendFileSync(polls, lines.join(''))
  sent += count
}

/** Until Connect has brought all polls into the topic. */
async function arrived(): Promise<void> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const records = await readAll(bootstrap, topic, { kind: 'all' })
    if (records.length >= sent) return
    if (Date.now() > deadline) throw new Error(`${records.length} of ${sent} polls arrived within a minute`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

/** The source goes on while `work` does. */
async function whilePolled<Result>(work: () => Promise<Result>): Promise<Result> {
  const feeding = setInterval(() => poll(1), 250)
  try {
    return await work()
  } finally {
    clearInterval(feeding)
  }
}

/** The source answers, but its price of bitcoin is that of half an hour ago. */
const stale = (sound: Poll): unknown => ({
  ...sound,
  bitcoin: { ...sound.bitcoin, last_updated_at: sound.bitcoin.last_updated_at - 1_800 },
})

async function cleanUp(): Promise<void> {
  const client = connectClient({
    url: connect?.url ?? '',
    auth: { kind: 'none' },
    fetch,
    signal: AbortSignal.timeout(30_000),
  })
  await client.remove('price-lines').catch(() => {})
  for (const name of [topic, 'crypto-prices-exploded', 'price-alerts', 'latest-prices']) {
    await deleteTopic(bootstrap, name).catch(() => {})
  }
  for (const query of ['', '?permanent=true']) {
    await fetch(`${registryUrl}/subjects/crypto-prices-value${query}`, { method: 'DELETE' })
  }
}

/** The text of the line that an annotation points to. */
function lineOf({ file = '', line = 0 }: Annotation, changes: readonly Change[]): string {
  if (file === '') return ''
  const copy = mkdtempSync(path.join(folder, 'changed-'))
  repositoryAt(copy).write({ [file]: readFileSync(path.join(example, file), 'utf8') })
  for (const change of changes) {
    try {
      change(copy)
    } catch {
      // Of another file.
    }
  }
  return readFileSync(path.join(copy, file), 'utf8').split('\n')[line - 1] ?? ''
}

/** Comments on the pull request, without those on issues. */
const stickyComments = () => github.comments.filter(({ body }) => body.startsWith('<!-- kafka-dataops comment-id='))

const errorsOf = ({ annotations }: WorkflowRun): readonly Annotation[] =>
  annotations.filter(({ level }) => level === 'error')

describe.skipIf(connect === undefined || registry === undefined || act === undefined)('the life of a change', () => {
  beforeAll(async () => {
    await cleanUp()
    writeFileSync(polls, '')
  })
  afterAll(cleanUp)

  it('begins with a cluster that holds what the main branch declares', minutes, async () => {
    const run = await whilePolled(() => happen({ event: 'push' }))
    expect(run.jobs, run.raw).toMatchObject({ deploy: 'success' })
    expect(run.groups.filter((group) => group.startsWith('Stage'))).toEqual([
      'Stage choose-stages',
      'Stage validate-avro',
      'Stage infra-validate',
      'Stage deploy-connectors',
      'Stage notify',
    ])
    expect(run.summary).toContain('New records arrived and were sound')
    await arrived()
  })

  it(
    'stops a pull request with a breaking schema and a bad connector, on their lines, with one comment',
    minutes,
    async () => {
      const run = await happen({ event: 'pull_request', changes: bad })
      expect(run.jobs, run.raw).toMatchObject({ check: 'failure' })
      const errors = errorsOf(run)
      const lines = errors.map((annotation) => [annotation.file, lineOf(annotation, bad).trim()])
      expect(lines).toContainEqual([schemaFile, '{ "name": "currency", "type": "string" },'])
      expect(lines).toContainEqual([connectorFile, expect.stringContaining('"tasks.max": "many"')])
      // The registry refuses it too, where the manifest declares it.
      expect(lines).toContainEqual(['dataops.yml', expect.stringContaining('crypto-prices-value:')])
      expect(new Set(errors.map(({ file }) => file))).toEqual(new Set([schemaFile, connectorFile, 'dataops.yml']))
      expect(run.summary.match(/^## .*$/gm)).toEqual(['## ❌ Kafka pipeline failed'])
      expect(stickyComments()).toHaveLength(1)
      expect(stickyComments()[0]?.body).toContain(schemaFile)
      expect(stickyComments()[0]?.body).toContain(connectorFile)
    },
  )

  it('passes the mended one, and says so in the same comment', minutes, async () => {
    poll(5)
    const run = await happen({ event: 'pull_request', changes: mended })
    expect(run.jobs, run.raw).toMatchObject({ check: 'success' })
    expect(errorsOf(run)).toEqual([])
    expect(stickyComments()).toHaveLength(1)
    expect(stickyComments()[0]?.body).toContain('✅ Kafka pipeline passed')
  })

  it('deploys the merge', minutes, async () => {
    const run = await whilePolled(() => happen({ event: 'push', changes: mended }))
    expect(run.jobs, run.raw).toMatchObject({ deploy: 'success' })
    const versions = await (await fetch(`${registryUrl}/subjects/crypto-prices-value/versions`)).json()
    expect(versions).toHaveLength(2)
    const running = await (await fetch(`${connect?.url}/connectors/price-lines`)).json()
    expect(running).toMatchObject({ config: { 'batch.size': '500' } })
    await arrived()
  })

  const watch = (): Promise<WorkflowRun> => happen({ event: 'schedule', merged: mended })

  it('watches quietly while all is well', minutes, async () => {
    poll(5)
    await arrived()
    const run = await watch()
    expect(run.jobs, run.raw).toMatchObject({ watch: 'success' })
    expect(services.received).toEqual([])
    expect(github.tracker.issues).toEqual([])
  })

  it('opens one incident for a planted fault, and notifies two channels once', minutes, async () => {
    for (const first of [true, false]) {
      poll(5, stale)
      await arrived()
      const run = await watch()
      expect(run.jobs, run.raw).toMatchObject({ watch: 'failure' })
      if (first) expect(run.summary).toContain('Incident opened')
      expect(services.to('/slack/webhook')).toHaveLength(1)
      expect(github.tracker.issues.map(({ state }) => state)).toEqual(['open'])
      expect(run.summary).toMatch(/[Oo]pen incidents \| \*\*1\*\*/)
    }
  })

  it(
    'resolves it when the fault is over, tells both channels, and sums up the mean time to recovery',
    minutes,
    async () => {
      poll(5)
      await arrived()
      const run = await watch()
      expect(run.jobs, run.raw).toMatchObject({ watch: 'success' })
      expect(run.summary).toContain('Incident resolved')
      expect(run.summary).toMatch(/MTTR|[Mm]ean time to recovery/)
      expect(services.to('/slack/webhook')).toHaveLength(2)
      expect(github.tracker.issues.map(({ state }) => state)).toEqual(['closed'])
      expect(stickyComments()).toHaveLength(1)
    },
  )
})

describe.skipIf(act === undefined)('a pull request from a fork', () => {
  it('is checked as far as that needs no secret, and told why the rest was skipped', minutes, async () => {
    const run = await happen({
      event: 'pull_request',
      changes: [bad[0] as Change],
      headRepository: 'stranger/streams',
      withoutServices: true,
    })
    expect(run.jobs, run.raw).toMatchObject({ check: 'failure' })
    expect(new Set(errorsOf(run).map(({ file }) => file))).toEqual(new Set([schemaFile]))
    expect(run.summary).toContain('fork')
  })
})

it('shows in the README the workflow that ran', () => {
  const shown = [...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
    ([, text]) => text,
  )
  expect(shown).toContain(readFileSync(path.join(example, workflow), 'utf8'))
})

/** `npm start`, as a stranger meets it. */
const start = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  promisify(execFile)(process.execPath, [path.join(root, 'tools/start/index.ts'), ...args], {
    env: { ...process.env, ...environment },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )

describe('npm start', () => {
  it('checks the sample file where there is neither Docker nor Java, and says so in one line', minutes, async () => {
    const machine = {
      PATH: '/nowhere',
      JAVA_HOME: '',
      KAFKA_DATAOPS_STACK_DIR: mkdtempSync(path.join(tmpdir(), 'stack-')),
    }
    const { code, stdout, stderr } = await start([], machine)
    expect(stderr.split('\n').filter((line) => line.includes('sample file instead'))).toHaveLength(1)
    expect(stdout).toContain('120 of 120 records pass')
    expect(code, stderr).toBe(0)
  })

  it.skipIf(connect === undefined)('passes on a healthy topic and fails on a faulty one', minutes, async () => {
    const healthy = await start([])
    expect(healthy.code, healthy.stderr).toBe(0)
    expect(healthy.stdout).toContain('1,440 of 1,440 records pass')
    const faulty = await start(['--faults'])
    expect(faulty.code).toBe(1)
    expect(faulty.stdout).toContain('bitcoin.usd is between 1000 and 200000')
  })
})
