import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  BadInputError,
  CancelledError,
  defineOperation,
  hostInputs,
  type Ports,
  type ReportBody,
  type StateKind,
  UnreachableError,
} from '@kafka-dataops/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type FakeGitHub, startFakeGitHub } from '../../tests/fakes/github-api.ts'
import { execute, type HostRun } from './execute.ts'

const runs: StateKind<number> = { name: 'runs', version: 1, schema: z.int() }
const passed: ReportBody = {
  status: 'passed',
  partial: false,
  summary: 'fine',
  kpis: [],
  checks: [],
  findings: [],
  notes: [],
  artifacts: [],
  subject: {},
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-'))
})

interface Wanted {
  readonly given?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly host?: Partial<HostRun>
  /** Whether the operation itself leaves nothing. */
  readonly leavesNothing?: true
}

/** A run that counts itself. */
function execution(
  body: (ports: Ports) => Promise<ReportBody>,
  { given = {}, environment = {}, host = {}, leavesNothing }: Wanted = {},
) {
  const inputs = hostInputs
  const operation = defineOperation({
    name: 'watch',
    summary: 'Watches.',
    inputs,
    outputs: {},
    outputsOf: () => ({}),
    run: (_, ports) => {
      if (leavesNothing !== true) ports.state?.updateAfterVerdict(runs, 'watch', (count = 0) => count + 1)
      return body(ports)
    },
  })
  const logged: string[] = []
  const log = (message: string): void => void logged.push(message)
  const all = { 'working-directory': folder, state: 'dir:.state', ...given }
  const run = execute({
    operation,
    operations: [operation],
    given: Object.fromEntries(Object.entries(all).map(([name, text]) => [name, { text, source: `--${name}` }])),
    environment: { get: (name) => environment[name] },
    clock: { now: Date.now },
    log: { debug: () => {}, info: log, notice: log, warning: log },
    progress: { update: () => {}, clear: () => {} },
    maskSecret: () => {},
    ...host,
  })
  return run.then((executed) => ({ ...executed, logged }))
}

/** What the run left. */
function stored(): unknown {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /runs\/[^/]*\.1\.json$/.test(file),
  )
  return files.map((file) => (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { value: unknown }).value)
}

describe('the state of a run', () => {
  it('is written when the verdict is out, not before', async () => {
    const { exitCode, settleState } = await execution(() => Promise.resolve(passed))
    expect(exitCode).toBe(0)
    expect(stored()).toEqual([])
    expect(await settleState()).toMatchObject({ exitCode: 0, report: { status: 'passed' } })
    expect(stored()).toEqual([1])
  })

  it('is written by a run that failed too', async () => {
    const { settleState } = await execution(() => Promise.resolve({ ...passed, status: 'failed' }))
    expect(await settleState()).toMatchObject({ exitCode: 1 })
    expect(stored()).toEqual([1])
  })

  it('is not written by a run without a verdict', async () => {
    const { settleState } = await execution(() =>
      Promise.reject(new CancelledError({ kind: 'signal', signal: 'SIGTERM' })),
    )
    expect(await settleState()).toMatchObject({ exitCode: 143 })
    expect(stored()).toEqual([])
  })

  it('is written by a run that was stopped and told so', async () => {
    const stopped = (ports: Ports): Promise<ReportBody> =>
      new Promise((resolve) =>
        ports.signal.addEventListener('abort', () => resolve({ ...passed, status: 'failed', partial: true })),
      )
    const { settleState } = await execution(stopped, { given: { timeout: '20ms' } })
    expect(await settleState()).toMatchObject({ exitCode: 3 })
    expect(stored()).toEqual([1])
  })

  it('stays as it is in a run that must not leave any', async () => {
    const run = await execution(() => Promise.resolve(passed), { host: { leavesNoState: 'It is of a fork.' } })
    expect(await run.settleState()).toMatchObject({ exitCode: 0 })
    expect(stored()).toEqual([])
    expect(run.logged).toEqual(['Nothing was left in the folder .state: It is of a fork.'])
  })

  it('that cannot be written is a finding of the report, and fails a run that had passed', async () => {
    const { settleState } = await execution(() => Promise.resolve(passed), { given: { report: 'report.json' } })
    writeFileSync(path.join(folder, '.state'), '')
    const settled = await settleState()
    expect(settled).toMatchObject({
      exitCode: 2,
      problem: { code: 'state-folder-unusable' },
      report: { status: 'error', findings: [{ rule: 'state-folder-unusable' }] },
    })
    expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).toEqual(settled.report)
  })

  it('that cannot be written leaves the verdict of a run that failed', async () => {
    const { settleState } = await execution(() => Promise.resolve({ ...passed, status: 'failed', summary: 'bad' }))
    mkdirSync(path.join(folder, '.state'))
    writeFileSync(path.join(folder, '.state', 'runs'), '')
    expect(await settleState()).toMatchObject({ exitCode: 1, report: { status: 'failed', summary: 'bad' } })
  })

  it.each([
    ['dir', 'malformed-input'],
    ['dir:', 'malformed-input'],
    ['branch:', 'malformed-input'],
    ['branch:a b', 'malformed-input'],
    ['branch:-x', 'malformed-input'],
    ['branch:a..b', 'malformed-input'],
    ['branch:a.lock', 'malformed-input'],
    ['branch:state', 'state-without-repository'],
  ])('%s is refused: %s', async (state, code) => {
    const run = await execution(() => Promise.resolve(passed), { given: { state } })
    expect(run).toMatchObject({ exitCode: 2, report: { findings: [{ rule: code }] } })
  })

  describe('KPI history', () => {
    const measured = (value: number): ReportBody => ({
      ...passed,
      kpis: [{ id: 'success-rate', value, unit: 'ratio', status: 'unknown' }],
    })
    const at = (time: string) => ({ host: { clock: { now: () => Date.parse(time) } } })

    it('is kept by every operation with a state, and shown by the next run', async () => {
      for (const [value, time] of [
        [0.99, '2026-11-20T10:00:00Z'],
        [0.98, '2026-11-21T10:00:00Z'],
      ] as const) {
        await (await execution(() => Promise.resolve(measured(value)), at(time))).settleState()
      }
      const { report } = await execution(() => Promise.resolve(measured(0.9)), at('2026-11-22T10:00:00Z'))
      expect(report.kpis[0]?.trend).toMatchObject({ median: 0.985, runs: 2, days: 7 })
      expect(report.history).toMatchObject([{ kpis: { 'success-rate': 0.99 } }, { kpis: { 'success-rate': 0.98 } }])
    })

    it('speaks of runs that failed and could not reach a service, not of those that were set up wrongly', async () => {
      const bodies = [
        () => Promise.resolve({ ...measured(0.5), status: 'failed' as const }),
        () => Promise.reject(new UnreachableError({ code: 'kafka-no-answer', message: 'gone' })),
        () => Promise.reject(new BadInputError({ code: 'bad', message: 'wrong' })),
      ]
      for (const body of bodies) await (await execution(body)).settleState()
      const { report } = await execution(() => Promise.resolve(measured(1)))
      expect(report.history?.map(({ status }) => status)).toEqual(['failed', 'error'])
    })

    it('of a pull request is that of the branch it goes to, and is left as it is', async () => {
      const environment = { GITHUB_REF_NAME: 'main' }
      await (await execution(() => Promise.resolve(measured(0.99)), { environment })).settleState()
      const proposed = {
        environment: { GITHUB_REF_NAME: '7/merge', GITHUB_BASE_REF: 'main' },
        host: { leavesNoState: 'It is a run for a pull request.' },
      }
      for (const _ of [1, 2]) {
        const run = await execution(() => Promise.resolve(measured(0.5)), proposed)
        expect(run.report.kpis[0]?.trend).toMatchObject({ median: 0.99, runs: 1 })
        expect(await run.settleState()).toMatchObject({ exitCode: 0 })
      }
      const elsewhere = { environment: { GITHUB_REF_NAME: 'topic' } }
      expect((await execution(() => Promise.resolve(measured(1)), elsewhere)).report.history).toBeUndefined()
    })

    it('that cannot be read or written is told, and fails no run', async () => {
      mkdirSync(path.join(folder, '.state'))
      writeFileSync(path.join(folder, '.state', 'kpi-history'), 'no folder')
      const run = await execution(() => Promise.resolve(measured(1)))
      expect(run.report.notes).toEqual([expect.stringMatching(/^The KPIs of earlier runs are not known: /)])
      expect(await run.settleState()).toMatchObject({ exitCode: 0, report: { status: 'passed', findings: [] } })
      expect(run.logged).toEqual([expect.stringMatching(/^The KPIs of this run are not kept for the next ones: /)])
    })
  })

  describe('in a branch', () => {
    let github: FakeGitHub
    beforeEach(async () => {
      github = await startFakeGitHub({ tokens: { secret: { login: 'bot', bot: true } } })
      return async () => {
        expect(github.problems).toEqual([])
        await github.close()
      }
    })
    const inBranch = (given: Readonly<Record<string, string>> = {}) =>
      execution(() => Promise.resolve(passed), {
        given: { state: 'branch:ops/state', ...given },
        environment: { GITHUB_REPOSITORY: 'acme/prices', GITHUB_API_URL: github.url },
      })

    it('goes to the repository of the workflow with its token', async () => {
      await (await inBranch({ 'github-token': 'secret' })).settleState()
      expect(Object.keys(github.git.files('ops/state') ?? {})).toContainEqual(expect.stringMatching(/^runs\/watch-/))
    })

    it('that may not be written keeps no KPIs, says why, and fails no run that needs nothing else of it', async () => {
      const readOnly = await startFakeGitHub({ tokens: { secret: { login: 'bot', bot: true } }, readOnly: true })
      const run = await execution(() => Promise.resolve(passed), {
        given: { state: 'branch:ops/state', 'github-token': 'secret' },
        environment: { GITHUB_REPOSITORY: 'acme/prices', GITHUB_API_URL: readOnly.url },
        leavesNothing: true,
      })
      expect(await run.settleState()).toMatchObject({ exitCode: 0, report: { status: 'passed' } })
      expect(run.logged).toEqual([expect.stringContaining('Add "permissions: contents: write" to the job.')])
      await readOnly.close()
    })

    it('needs a token', async () => {
      expect(await inBranch()).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'state-without-token' }] } })
    })
  })
})
