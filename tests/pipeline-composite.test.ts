import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { emptyTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { gitIn } from '../tools/release/git.ts'
import { release } from '../tools/release/release.ts'
import { requireService, requireTool } from '../tools/stack/stack.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { root, runWorkflow, type WorkflowRun } from './workflow-runner.ts'

/** The root action: all stages in one step, one summary, one comment; examples/minimal as its files stand. */
const kafka = await requireService('kafka')
const act = await requireTool('act')
const token = 'token-of-the-workflow'
const bootstrap = kafka?.bootstrapServers ?? ''
const workflow = '.github/workflows/pipeline.yml'

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub({ tokens: { [token]: { login: 'github-actions[bot]', bot: true } } })
})
afterAll(() => github?.close())
afterEach(() => expect(github.problems).toEqual([]))

const order = (id: number, over: object = {}): TestRecord => ({
  value: JSON.stringify({ id: `o-${id}`, quantity: 2, status: 'new', ...over }),
})

interface Change {
  /** Commit of the suite that the workflow names, and the folders of its commits. */
  readonly pin?: { readonly commit: string; readonly suites: Readonly<Record<string, string>> }
  readonly manifest?: readonly [string, string]
  readonly stages?: string
  readonly inputs?: string
}

function run({ manifest, stages, inputs, pin }: Change = {}): Promise<WorkflowRun> {
  return runWorkflow({
    act: act ?? '',
    repository: path.join(root, 'examples/minimal'),
    workflow,
    event: 'pull_request',
    payload: {
      pull_request: {
        number: 7,
        head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/streams' } },
        base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/streams' } },
        labels: [],
      },
    },
    environment: { GITHUB_API_URL: github.url },
    ...(pin === undefined ? {} : { suites: pin.suites }),
    secrets: { GITHUB_TOKEN: token },
    variables: { KAFKA_BOOTSTRAP_SERVERS: bootstrap },
    edit(folder) {
      const change = (file: string, from: string, to: string): void => {
        const text = readFileSync(path.join(folder, file), 'utf8')
        expect(text).toContain(from)
        writeFileSync(path.join(folder, file), text.replace(from, to))
      }
      if (pin !== undefined) change(workflow, 'kafka-dataops/pipeline@v1', `kafka-dataops/pipeline@${pin.commit}`)
      if (manifest !== undefined) change('dataops.yml', ...manifest)
      if (stages !== undefined) change(workflow, 'kafka-quality-check, infra-validate', stages)
      if (inputs !== undefined) change(workflow, 'comment: on-failure\n', `comment: on-failure\n${inputs}`)
    },
  })
}

describe.skipIf(kafka === undefined || act === undefined)('the root action under a workflow runner', () => {
  it('runs the stages one after the other, each in its group of the log, with one summary', {
    timeout: 120_000,
  }, async () => {
    await emptyTopic(bootstrap, 'orders', { configs: { 'retention.ms': '604800000' } })
    await produce(
      bootstrap,
      'orders',
      Array.from({ length: 20 }, (_, id) => order(id)),
    )
    const { jobs, raw, groups, summary, annotations } = await run()
    expect(jobs, raw).toEqual({ pipeline: 'success' })
    expect(groups).toEqual([
      'Stage choose-stages',
      'Stage kafka-quality-check',
      'Stage infra-validate',
      'combine-reports: details',
    ])
    expect(summary.match(/^## .*$/gm)).toEqual(['## ✅ Kafka pipeline passed'])
    expect(summary).toMatch(/✅ kafka\\?-quality\\?-check/)
    expect(summary).toMatch(/validate\\?-avro \| skipped/)
    expect(annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(github.comments).toEqual([])
  })

  it('goes on after a failed check, stops before the deployment, and comments once', { timeout: 120_000 }, async () => {
    await produce(
      bootstrap,
      'orders',
      Array.from({ length: 10 }, (_, id) => order(id, { quantity: 0, status: 'lost' })),
    )
    const shrunk = ['partitions: 1', 'partitions: 0'] as const
    const failed = await run({
      manifest: shrunk,
      stages: 'kafka-quality-check, infra-validate, deploy-connectors',
      inputs: '          apply: true\n',
    })
    expect(failed.jobs, failed.raw).toEqual({ pipeline: 'failure' })
    expect(failed.groups).not.toContain('Stage deploy-connectors')
    expect(failed.summary.match(/^## .*$/gm)).toHaveLength(1)
    const files = new Set(failed.annotations.filter(({ level }) => level === 'error').map(({ file }) => file))
    expect(files).toEqual(new Set(['contracts/orders.odcs.yaml', 'dataops.yml']))
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('Kafka pipeline')
  })

  it('says which stage does not exist, and runs none', { timeout: 120_000 }, async () => {
    const { jobs, annotations, groups, raw } = await run({ stages: 'kafka-quality-chek' })
    expect(jobs, raw).toEqual({ pipeline: 'failure' })
    expect(annotations.map(({ message }) => message).join()).toContain('Did you mean "kafka-quality-check"?')
    expect(groups).toEqual(['Stage choose-stages'])
  })

  it('runs a release that is pinned by its commit, and with it nothing that is not', { timeout: 240_000 }, async () => {
    const temporary = mkdtempSync(path.join(tmpdir(), 'pinned-'))
    try {
      const clone = path.join(temporary, 'clone')
      execFileSync('git', ['clone', '--quiet', '--shared', root, clone], { stdio: 'pipe' })
      const git = gitIn(clone)
      git('config', 'user.name', 'test')
      git('config', 'user.email', 'test@example.invalid')
      for (const tag of git('tag', '--list').split('\n').filter(Boolean)) git('tag', '--delete', tag)
      const build = async (into: string): Promise<void> => cpSync(path.join(root, 'dist'), into, { recursive: true })
      const { actions = '', released = '' } = await release({ folder: clone, build, log: () => {}, dryRun: false })
      // No other version is there to be fallen back to.
      const suites = Object.fromEntries(
        [actions, released].map((commit) => {
          const folder = path.join(temporary, commit)
          // Only what a runner needs of it.
          mkdirSync(folder)
          git('--work-tree', folder, 'checkout', '--quiet', commit, '--', 'action.yml', 'actions', 'dist')
          return [commit, folder]
        }),
      )
      const { jobs, raw, groups } = await run({ pin: { commit: released, suites } })
      expect(jobs.pipeline, raw).toBeDefined()
      expect(groups).toContain('Stage infra-validate')
      const used = [...raw.matchAll(/kafka-dataops\/pipeline\/actions\/[\w-]+@(\w+)/g)].map(([, ref]) => ref)
      expect(new Set(used)).toEqual(new Set([actions]))
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  })
})
