import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { emptyTopic, produce } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Fault } from '../tools/feeder/faults.ts'
import { feedRecords } from '../tools/feeder/feed.ts'
import { requireService, requireTool } from '../tools/stack/stack.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { root, runWorkflow, type WorkflowOptions } from './workflow-runner.ts'

/**
 * The example repository as its files stand, under a real workflow runner, on a real Kafka, with a GitHub API that is
 * validated against GitHub's own description. In one file, since all of it uses one topic.
 */
const topic = 'crypto-prices'
const contract = 'contracts/crypto-prices.odcs.yaml'
const plantable: readonly Fault[] = ['price-too-high', 'negative-price', 'undecodable']
const token = 'token-of-the-workflow'
const kafka = await requireService('kafka')
const act = await requireTool('act')

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub({ tokens: { [token]: { login: 'github-actions[bot]', bot: true } } })
})
afterAll(() => github?.close())
afterEach(() => expect(github.problems).toEqual([]))

async function layPolls(bootstrapServers: string, planted: ReadonlyMap<number, Fault> = new Map()): Promise<void> {
  await emptyTopic(bootstrapServers, topic, { partitions: 3 })
  const market = {
    seed: 3,
    endsAt: Date.now(),
    polls: 50,
    intervalMs: 60_000,
    encoding: 'avro' as const,
    partitions: 3,
  }
  await produce(bootstrapServers, topic, feedRecords({ ...market, plantedFaults: planted }))
}

function pullRequest(headRepository: string) {
  return {
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), repo: { full_name: headRepository } },
      base: { sha: 'b'.repeat(40), repo: { full_name: 'acme/streams' } },
      labels: [],
    },
  }
}

function example(more: Partial<WorkflowOptions>): WorkflowOptions {
  return {
    act: act ?? '',
    repository: path.join(root, 'examples/crypto-pipeline'),
    workflow: '.github/workflows/data-quality.yml',
    event: 'pull_request',
    payload: pullRequest('acme/streams'),
    environment: { GITHUB_API_URL: github.url },
    secrets: { GITHUB_TOKEN: token },
    variables: { KAFKA_BOOTSTRAP_SERVERS: kafka?.bootstrapServers ?? '' },
    ...more,
  }
}

describe.skipIf(kafka === undefined || act === undefined)('the example repository under a workflow runner', () => {
  it('passes on a healthy topic, and writes outputs and a summary but no comment', { timeout: 120_000 }, async () => {
    await layPolls(kafka?.bootstrapServers ?? '')
    const run = await runWorkflow(example({}))
    expect(run.jobs, run.raw).toEqual({ quality: 'success' })
    expect(run.outputs.quality).toMatchObject({ status: 'passed', 'success-rate': '100', errors: '0', warnings: '0' })
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(run.summary).toContain('crypto-prices')
    expect(run.log).toContain('success rate 100')
    expect(github.comments).toEqual([])
  })

  it('fails on planted faults, with annotations on the lines of the rules and one comment', {
    timeout: 120_000,
  }, async () => {
    // 12 of 50 polls: 76 % pass, below the example's gate of 80 %.
    const faults = new Map<number, Fault>(
      Array.from({ length: 12 }, (_, index) => [index * 4, plantable[index % plantable.length] ?? 'undecodable']),
    )
    await layPolls(kafka?.bootstrapServers ?? '', faults)
    const run = await runWorkflow(example({}))
    expect(run.jobs, run.raw).toEqual({ quality: 'failure' })
    expect(run.outputs.quality).toMatchObject({ status: 'failed', 'success-rate': '76' })

    const lines = readFileSync(path.join(root, 'examples/crypto-pipeline', contract), 'utf8').split('\n')
    const ruleLines = run.annotations
      .filter(({ level, file }) => level === 'error' && file === contract)
      .map(({ line }) => lines[(line ?? 0) - 1]?.trim())
    expect(ruleLines.toSorted()).toEqual([
      expect.stringContaining('{ minimum: 100, maximum: 10000 }'),
      expect.stringContaining('{ minimum: 1000, maximum: 200000 }'),
      'physicalName: crypto-prices',
    ])
    expect(
      run.annotations.some(({ message }) => /decod/i.test(message)),
      JSON.stringify(run.annotations),
    ).toBe(true)
    expect(run.summary).toContain('bitcoin.usd')
    // Values of records are masked by default.
    expect(run.summary + run.log + JSON.stringify(github.comments)).not.toContain('1000000')

    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/^<!-- kafka-dataops comment-id=/)
    await runWorkflow(example({}))
    expect(github.comments).toHaveLength(1)
  })

  it('skips on a pull request from a fork what needs secrets, and says why', { timeout: 120_000 }, async () => {
    const run = await runWorkflow(example({ payload: pullRequest('stranger/streams'), variables: {}, secrets: {} }))
    expect(run.jobs, run.raw).toEqual({ quality: 'success' })
    expect(run.outputs.quality).toMatchObject({ status: 'skipped' })
    expect(run.summary).toContain('fork')
  })

  it('checks a sample file without any broker, on a fork too', { timeout: 120_000 }, async () => {
    const run = await runWorkflow(
      example({
        payload: pullRequest('stranger/streams'),
        variables: {},
        secrets: {},
        edit: (folder) => {
          const file = path.join(folder, '.github/workflows/data-quality.yml')
          const inputs =
            "comment: on-failure\n          sample-file: data/crypto-prices.jsonl\n          as-of: '2026-01-01T00:00:00Z'"
          writeFileSync(file, readFileSync(file, 'utf8').replace('comment: on-failure', inputs))
        },
      }),
    )
    expect(run.jobs, run.raw).toEqual({ quality: 'success' })
    expect(run.outputs.quality).toMatchObject({ status: 'passed', 'success-rate': '100' })
  })

  it('runs on Node 24, whatever the machine has', { timeout: 120_000 }, async () => {
    const run = await runWorkflow(
      example({
        edit: (folder) => {
          const file = path.join(folder, '.github/workflows/data-quality.yml')
          writeFileSync(file, readFileSync(file, 'utf8').replace('run: echo', 'run: node --version && echo'))
        },
      }),
    )
    expect(run.log).toMatch(/^v24\./m)
  })
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
  it('checks the sample file where there is neither Docker nor Java, and says so in one line', async () => {
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

  it.skipIf(kafka === undefined)('passes on a healthy topic and fails on a faulty one', async () => {
    const healthy = await start([])
    expect(healthy.code, healthy.stderr).toBe(0)
    expect(healthy.stdout).toContain('1,440 of 1,440 records pass')
    const faulty = await start(['--faults'])
    expect(faulty.code).toBe(1)
    expect(faulty.stdout).toContain('bitcoin.usd is between 1000 and 200000')
  })
})
