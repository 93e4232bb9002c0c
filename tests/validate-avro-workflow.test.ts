import { randomUUID } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { repositoryAt } from '@kafka-dataops/schemas/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { requireService, requireTool } from '../tools/stack/stack.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { root, runWorkflow, type WorkflowRun } from './workflow-runner.ts'

/** The example's schemas in a pull request, under a real workflow runner, on Git and on a real registry. */
const token = 'token-of-the-workflow'
const act = await requireTool('act')
const registry = await requireService('registry')
const history = path.join(root, 'examples/schema-evolution/history')
const startFolder = path.join(history, '01-start/files')
const workflow = '.github/workflows/schemas.yml'
const minute = { timeout: 120_000 }

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub({ tokens: { [token]: { login: 'github-actions[bot]', bot: true } } })
})
afterAll(() => github?.close())
afterEach(() => expect(github.problems).toEqual([]))

interface PullRequest {
  /** The step of the example that it proposes; without one nothing of the schemas changes. */
  readonly step?: string
  readonly head?: string
  readonly labels?: readonly string[]
  /** Inputs of the action, as lines of the workflow. */
  readonly inputs?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly edit?: (folder: string) => void
}

/** The base is committed first; the runner commits the change on top of it, as a pull request's head. */
function propose({
  step,
  head = 'acme/streams',
  labels = [],
  inputs = [],
  environment = {},
  edit,
}: PullRequest): Promise<WorkflowRun> {
  const base = { sha: '', ref: 'main', repo: { full_name: 'acme/streams' } }
  const names = labels.map((name) => ({ name }))
  const pull = { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: head } }, base, labels: names }
  return runWorkflow({
    act: act ?? '',
    repository: startFolder,
    workflow,
    event: 'pull_request',
    payload: { pull_request: pull },
    environment: { GITHUB_API_URL: github.url, ...environment },
    secrets: { GITHUB_TOKEN: token },
    edit(folder) {
      const file = path.join(folder, workflow)
      const lines = inputs.map((input) => `          ${input}\n`).join('')
      writeFileSync(file, readFileSync(file, 'utf8').replace('comment: on-failure\n', `comment: on-failure\n${lines}`))
      edit?.(folder)
      const repository = repositoryAt(folder)
      repository.git('init', '-q', '-b', 'main')
      base.sha = repository.commit({})
      if (step === undefined) writeFileSync(path.join(folder, 'README.md'), 'Nothing changes.\n')
      else cpSync(path.join(history, step, 'files'), folder, { recursive: true })
    },
  })
}

describe.skipIf(act === undefined)('validate-avro on a pull request under a workflow runner', () => {
  it('passes for a good change, says what changed and leaves no comment', minute, async () => {
    const run = await propose({ step: '02-price-as-double' })
    expect(run.jobs, run.raw).toEqual({ schemas: 'success' })
    expect(run.outputs.schemas).toMatchObject({
      status: 'passed',
      'changed-subjects': 'crypto-prices-value',
      breaking: 'false',
      'suggested-bump': 'minor',
    })
    expect(run.annotations.filter(({ level }) => level !== 'notice')).toEqual([])
    expect(run.summary).toContain('classDiagram')
    expect(run.summary).toContain('<code>double</code>')
    expect(github.comments).toEqual([])
  })

  it('fails for a bad change, with the annotation on its line and a comment', minute, async () => {
    const run = await propose({ step: '05-add-currency' })
    expect(run.jobs, run.raw).toEqual({ schemas: 'failure' })
    expect(run.outputs.schemas).toMatchObject({
      status: 'failed',
      'incompatible-subjects': 'orders-value',
      breaking: 'true',
    })
    const errors = run.annotations.filter(({ level }) => level === 'error')
    expect(errors.map(({ file }) => file)).toEqual(['schemas/orders.avsc'])
    const lines = readFileSync(path.join(history, '05-add-currency/files/schemas/orders.avsc'), 'utf8').split('\n')
    expect(lines[(errors[0]?.line ?? 0) - 1]).toContain('"currency"')
    expect(errors[0]?.message).toContain('Give "currency" a default')
    expect(run.summary).toContain('orders-value')
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('orders-value')
  })

  it('only warns when the label approves the break', minute, async () => {
    const run = await propose({ step: '05-add-currency', labels: ['schema-break-approved'] })
    expect(run.jobs, run.raw).toEqual({ schemas: 'success' })
    expect(run.outputs.schemas).toMatchObject({ status: 'warned', breaking: 'true' })
    expect(run.annotations.filter(({ level }) => level === 'warning')[0]?.message).toContain('Affected: orders-value')
  })

  it('needs no secrets: a fork gets the same verdict', minute, async () => {
    const run = await propose({ step: '05-add-currency', head: 'stranger/streams' })
    expect(run.jobs, run.raw).toEqual({ schemas: 'failure' })
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  describe.skipIf(registry === undefined)('against the registry', () => {
    const prefix = `flow-${randomUUID()}-`
    /** Subjects of this test alone: the topics get a prefix. */
    const own = (folder: string): void => {
      const file = path.join(folder, 'dataops.yml')
      const text = readFileSync(file, 'utf8').replaceAll('topic: ', `topic: ${prefix}`)
      writeFileSync(file, `${text}  - path: schemas/address.avsc\n    subject: ${prefix}{full-name}\n`)
    }
    const url = registry?.url ?? ''
    const inputs = ['against: registry', `schema-registry-url: ${url}`]

    it('registers what is there, then tells a good change from a bad one, with the version', {
      timeout: 240_000,
    }, async () => {
      const first = await propose({
        inputs: [`schema-registry-url: ${url}`, 'register: true'],
        edit: own,
      })
      expect(first.jobs, first.raw).toEqual({ schemas: 'success' })
      const ids = JSON.parse(first.outputs.schemas?.['registered-ids'] ?? '{}') as Record<string, number>
      expect(Object.keys(ids)).toHaveLength(3)

      const good = await propose({ step: '02-price-as-double', inputs, edit: own })
      expect(good.jobs, good.raw).toEqual({ schemas: 'success' })
      expect(good.outputs.schemas).toMatchObject({ 'changed-subjects': `${prefix}crypto-prices-value` })

      const bad = await propose({ step: '05-add-currency', inputs, edit: own })
      expect(bad.jobs, bad.raw).toEqual({ schemas: 'failure' })
      const errors = bad.annotations.filter(({ level }) => level === 'error')
      expect(errors.map(({ file, line }) => `${file}:${line}`)).toEqual(['schemas/orders.avsc:23'])
      expect(errors[0]?.message).toContain('version 1')
    })

    it('refuses to register for a fork', minute, async () => {
      const register = [`schema-registry-url: ${url}`, 'register: true']
      const run = await propose({ step: '02-price-as-double', head: 'stranger/streams', inputs: register, edit: own })
      expect(run.jobs, run.raw).toEqual({ schemas: 'failure' })
      const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
      expect(errors, run.raw).toEqual([expect.stringContaining('refused for the pull request of a fork')])
    })
  })
})
