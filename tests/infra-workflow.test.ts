import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connectClient, healthOf } from '@kafka-dataops/connect'
import { openTopicWriter, type TopicWriter } from '@kafka-dataops/kafka'
import { deleteTopic, plaintextSettings } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { requireService, requireTool } from '../tools/stack/stack.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { root, runWorkflow, type WorkflowRun } from './workflow-runner.ts'

/** The workflow of docs/infra.md as it stands there, under a real workflow runner, on real services. */
const token = 'token-of-the-workflow'
const act = await requireTool('act')
const connect = await requireService('connect')
const registry = await requireService('registry')
const bootstrap = connect?.bootstrapServers ?? ''
const registryUrl = registry?.url ?? ''
const mark = randomUUID().slice(0, 8)
const [topic, source, subject] = [`prices-${mark}`, `price-lines-${mark}`, `prices-${mark}-value`]
const folder = mkdtempSync(path.join(tmpdir(), 'infra-workflow-'))
const lines = path.join(folder, 'lines.jsonl')
const workflow = '.github/workflows/infrastructure.yml'
const minutes = { timeout: 240_000 }

let github: FakeGitHub
let admin: TopicWriter
const client = connectClient({
  url: connect?.url ?? '',
  auth: { kind: 'none' },
  fetch,
  signal: AbortSignal.timeout(600_000),
})
beforeAll(async () => {
  github = await startFakeGitHub({ tokens: { [token]: { login: 'github-actions[bot]', bot: true } } })
  if (bootstrap !== '') admin = await openTopicWriter(plaintextSettings(bootstrap), AbortSignal.timeout(600_000))
  writeFileSync(lines, '')
})
afterAll(async () => {
  await client.remove(source).catch(() => {})
  await deleteTopic(bootstrap, topic).catch(() => {})
  for (const query of ['', '?permanent=true']) {
    await fetch(`${registryUrl}/subjects/${subject}${query}`, { method: 'DELETE' }).catch(() => {})
  }
  await admin?.close()
  await github?.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => expect(github.problems).toEqual([]))

/** The first block of YAML that is a workflow. */
function workflowOfTheGuide(): string {
  const guide = readFileSync(path.join(root, 'docs/infra.md'), 'utf8')
  const block = [...guide.matchAll(/```yaml\n(.*?)```/gs)].find(([, text]) => text?.startsWith('name: Infrastructure'))
  return block?.[1] ?? ''
}

const manifest = `version: 1
kafka: { bootstrap-servers: '\${KAFKA_BOOTSTRAP_SERVERS}' }
connect: { url: '\${CONNECT_URL}' }
schema-registry: { url: '\${SCHEMA_REGISTRY_URL}' }
topics:
  ${topic}:
    partitions: 1
    replication: 1
    configs: { retention.ms: 3600000, segment.ms: 86400000 }
    value: { contract: contracts/prices.odcs.yaml }
    verify: { within: 60s, records: 3 }
schemas:
  ${subject}: { file: schemas/price.avsc, compatibility: BACKWARD }
connectors:
  ${source}:
    file: connectors/price-lines.json
`
const connector = {
  'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
  file: lines,
  topic,
  'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
  'tasks.max': '1',
}
const contract = `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
servers: [{ server: local, type: kafka, host: 'localhost:9092', format: json }]
schema:
  - name: prices
    physicalName: ${topic}
    properties:
      - { name: usd, logicalType: number, required: true, logicalTypeOptions: { minimum: 0 } }
`

/** An event on a repository with this configuration of the connector, while its source brings a price every 100 ms. */
async function happen(
  event: 'pull_request' | 'push',
  settings: Readonly<Record<string, string>>,
): Promise<WorkflowRun> {
  const repository = path.join(folder, `${event}-${randomUUID()}`)
  const files = {
    [workflow]: workflowOfTheGuide(),
    'dataops.yml': manifest,
    'contracts/prices.odcs.yaml': contract,
    'schemas/price.avsc': '{"type":"record","name":"Price","fields":[{"name":"usd","type":"double"}]}',
    'connectors/price-lines.json': `${JSON.stringify(settings, null, 2)}\n`,
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(repository, file)), { recursive: true })
    writeFileSync(path.join(repository, file), text)
  }
  const side = { sha: 'a'.repeat(40), ref: 'main', repo: { full_name: 'acme/streams' } }
  const feeding = setInterval(() => appendFileSync(lines, '{"usd":60000.5}\n'), 100)
  try {
    return await runWorkflow({
      act: act ?? '',
      repository,
      workflow,
      event,
      payload: event === 'push' ? { ref: 'refs/heads/main' } : { pull_request: { number: 7, head: side, base: side } },
      environment: { GITHUB_API_URL: github.url },
      secrets: { GITHUB_TOKEN: token },
      variables: {
        KAFKA_BOOTSTRAP_SERVERS: bootstrap,
        CONNECT_URL: connect?.url ?? '',
        SCHEMA_REGISTRY_URL: registryUrl,
      },
    })
  } finally {
    clearInterval(feeding)
  }
}

const lineOf = (text: string): number => manifest.slice(0, manifest.indexOf(text)).split('\n').length
const subjectStatus = async (): Promise<number> => (await fetch(`${registryUrl}/subjects/${subject}/versions`)).status

describe.skipIf(connect === undefined || registry === undefined || act === undefined)(
  'the workflow of the guide',
  () => {
    it('shows the plan on a pull request as one comment, lint on its line, and writes nothing', minutes, async () => {
      const run = await happen('pull_request', connector)
      expect(run.jobs, run.raw).toEqual({ plan: 'success' })
      expect(run.annotations).toMatchObject([
        { level: 'warning', file: 'dataops.yml', line: lineOf('configs: {'), title: expect.stringContaining('topic-') },
      ])
      expect(run.outputs.plan).toMatchObject({ changes: '3', status: 'warned' })
      expect(github.comments).toHaveLength(1)
      const body = github.comments[0]?.body ?? ''
      expect(body).toContain('### Plan: 3 to create')
      for (const id of [`topic/${topic}`, `schema/${subject}`, `connector/${source}`]) expect(body).toContain(id)
      expect(await admin.topics([topic])).toEqual(new Map())
      expect(await client.config(source)).toBeUndefined()
      expect(await subjectStatus()).toBe(404)
      expect(github.deployments).toEqual([])
      expect(github.git.files('kafka-dataops-state')).toBeUndefined()
    })

    it('deploys the merge, proves that records arrive and keep their contract, and says so', minutes, async () => {
      const run = await happen('push', connector)
      expect(run.jobs, run.raw).toEqual({ deploy: 'success' })
      expect(run.outputs.deploy).toMatchObject({ applied: '3', 'deployment-status': 'done', status: 'passed' })
      expect(run.summary).toContain('3 changes carried out. New records arrived and were sound.')
      expect(run.summary).toMatch(new RegExp(`\\|.*topic/${topic}.*\\| created \\|`))
      expect(run.summary).toMatch(new RegExp(`\\|.*connector/${source}.*\\| created \\|`))
      expect((await admin.topics([topic])).get(topic)).toMatchObject({ partitions: 1 })
      expect(healthOf(await client.status(source))).toEqual({ kind: 'running', tasks: 1 })
      expect(await subjectStatus()).toBe(200)
      const id = run.outputs.deploy?.deployment ?? ''
      expect(github.deployments).toMatchObject([
        {
          environment: 'production',
          payload: { deployment: id },
          statuses: [{ state: 'in_progress' }, { state: 'success' }],
        },
      ])
      expect(JSON.stringify(github.git.files('kafka-dataops-state'))).toContain(id)
    })

    it('takes back a connector that does not work, and says why', minutes, async () => {
      const run = await happen('push', {
        ...connector,
        'value.converter': 'org.apache.kafka.connect.converters.LongConverter',
      })
      expect(run.jobs, run.raw).toEqual({ deploy: 'failure' })
      expect(run.outputs.deploy).toMatchObject({ 'deployment-status': 'rolled-back', status: 'failed', applied: '0' })
      const errors = run.annotations.filter(({ level }) => level === 'error')
      expect(errors).toMatchObject([{ file: 'connectors/price-lines.json', line: 2 }])
      expect(errors[0]?.message).toMatch(/^Connector ".*" has a failed task after 2 restarts: .*ClassCastException/)
      expect(run.summary).toContain('Everything this run had changed was undone.')
      expect((await client.config(source))?.['value.converter']).toBe(connector['value.converter'])
      expect(healthOf(await client.status(source))).toEqual({ kind: 'running', tasks: 1 })
      expect(github.deployments[1]?.statuses.at(-1)).toMatchObject({
        state: 'failure',
        description: expect.stringContaining('has a failed task'),
      })
      expect(github.comments).toHaveLength(1)
    })
  },
)
