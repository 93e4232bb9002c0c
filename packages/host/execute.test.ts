import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  BadInputError,
  CancelledError,
  defineOperation,
  type GivenInput,
  hostInputs,
  type Ports,
  type ReportBody,
  rawInput,
  reportSchema,
  textInput,
  UnreachableError,
} from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { execute, type HostRun } from './execute.ts'

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

function operationThat(run: (inputs: Readonly<Record<string, unknown>>, ports: Ports) => Promise<ReportBody>) {
  const inputs = { ...hostInputs, topic: textInput('Topic'), password: rawInput('Login', 'text', { secret: true }) }
  return defineOperation({ name: 'watch', summary: 'Watches.', inputs, outputs: {}, outputsOf: () => ({}), run })
}

const silent = { debug: () => {}, info: () => {}, notice: () => {}, warning: () => {} }

async function executed(
  run: (inputs: Readonly<Record<string, unknown>>, ports: Ports) => Promise<ReportBody>,
  given: Readonly<Record<string, string>> = {},
  more: Partial<HostRun> = {},
) {
  const operation = operationThat(run)
  const folder = mkdtempSync(path.join(tmpdir(), 'host-'))
  const masked: string[] = []
  const result = await execute({
    operation,
    operations: [operation],
    given: Object.fromEntries(
      Object.entries({ 'working-directory': folder, ...given }).map(([name, text]): [string, GivenInput] => [
        name,
        { text, source: `--${name}` },
      ]),
    ),
    environment: { get: () => undefined },
    clock: { now: () => 1_700_000_000_000 },
    log: silent,
    progress: { update: () => {}, clear: () => {} },
    maskSecret: (value) => masked.push(value),
    ...more,
  })
  return { ...result, folder, masked }
}

describe('execute', () => {
  it('completes what the operation answered, and writes it where asked', async () => {
    const { report, exitCode, folder } = await executed(() => Promise.resolve(passed), { report: 'out/report.json' })
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ operation: 'watch', status: 'passed', startedAt: '2023-11-14T22:13:20.000Z' })
    const written: unknown = JSON.parse(readFileSync(path.join(folder, 'out/report.json'), 'utf8'))
    expect(reportSchema.parse(written)).toEqual(report)
  })

  it.each([
    ['failed', 1],
    ['warned', 0],
    ['skipped', 0],
    ['error', 3],
  ] as const)('exits for the status %s with %i', async (status, code) => {
    expect((await executed(() => Promise.resolve({ ...passed, status }))).exitCode).toBe(code)
  })

  it('says that the working directory is not there, before anything is missed in it', async () => {
    const misspelt = await executed(() => Promise.resolve(passed), { 'working-directory': 'servces/orders' })
    expect(misspelt).toMatchObject({
      exitCode: 2,
      report: { summary: 'There is no folder servces/orders (the input working-directory).' },
    })
  })

  it('fails a skipped run when asked to', async () => {
    const run = executed(() => Promise.resolve({ ...passed, status: 'skipped' }), { 'on-skip': 'fail' })
    expect((await run).exitCode).toBe(1)
  })

  it('turns bad input into findings and exit 2, an unreachable service into exit 3, a bug into exit 70', async () => {
    const bad = await executed(() =>
      Promise.reject(new BadInputError({ code: 'no-topic', message: 'No topic.', help: 'Give one.' })),
    )
    expect(bad).toMatchObject({
      exitCode: 2,
      report: { status: 'error', findings: [{ rule: 'no-topic', help: 'Give one.' }] },
    })
    const down = await executed(() => Promise.reject(new UnreachableError({ code: 'refused', message: 'Refused.' })))
    expect(down).toMatchObject({ exitCode: 3, report: { status: 'error', summary: 'Refused.' } })
    const bug = await executed(() => Promise.reject(new TypeError('x is not a function')))
    expect(bug).toMatchObject({ exitCode: 70, report: { findings: [{ rule: 'internal-error' }] } })
    expect(JSON.stringify(bug.report)).not.toContain('at ')
  })

  it('masks secrets first and redacts them everywhere', async () => {
    const { report, masked } = await executed(
      (inputs) => Promise.resolve({ ...passed, summary: `logged in with ${inputs.password}` }),
      { password: 'hunter22' },
    )
    expect(masked).toEqual(['hunter22'])
    expect(report.summary).toBe('logged in with ***')
  })

  it('stops after the timeout, with the partial report or without', async () => {
    const partial = await executed(
      (_, ports) =>
        new Promise((resolve) => {
          ports.signal.addEventListener('abort', () => resolve({ ...passed, partial: true, status: 'failed' }))
        }),
      { timeout: '20ms' },
    )
    expect(partial).toMatchObject({ exitCode: 3, report: { partial: true, status: 'failed' } })
    const soFarSoGood = await executed(
      (_, ports) =>
        new Promise((resolve) => {
          ports.signal.addEventListener('abort', () => resolve({ ...passed, partial: true }))
        }),
      { timeout: '20ms' },
    )
    expect(soFarSoGood).toMatchObject({
      exitCode: 3,
      report: {
        partial: true,
        status: 'error',
        findings: [{ rule: 'timed-out', message: 'Stopped after the timeout of 20ms, before all was looked at.' }],
      },
    })
    const thrown = await executed(
      (_, ports) =>
        new Promise((_resolve, reject) => {
          ports.signal.addEventListener('abort', () => reject(ports.signal.reason))
        }),
      { timeout: '20ms' },
    )
    expect(thrown).toMatchObject({ exitCode: 3, report: { partial: true, findings: [{ rule: 'timed-out' }] } })
  })

  it('answers 143 when the runner cancels', async () => {
    const run = await executed(() => Promise.reject(new CancelledError({ kind: 'signal', signal: 'SIGTERM' })))
    expect(run).toMatchObject({ exitCode: 143, report: { partial: true, findings: [{ rule: 'cancelled' }] } })
  })

  it('reads dataops.yml, inputs winning, and places its errors', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'host-'))
    writeFileSync(path.join(folder, 'dataops.yml'), 'version: 1\nwatch:\n  topic: prices\n')
    const topics: unknown[] = []
    const run = (inputs: Readonly<Record<string, unknown>>) => {
      topics.push(inputs.topic)
      return Promise.resolve(passed)
    }
    await executed(run, { 'working-directory': folder })
    await executed(run, { 'working-directory': folder, topic: 'orders' })
    expect(topics).toEqual(['prices', 'orders'])
    writeFileSync(path.join(folder, 'dataops.yml'), 'version: 1\nwatch:\n  tpic: prices\n')
    expect(await executed(run, { 'working-directory': folder })).toMatchObject({
      exitCode: 2,
      report: { findings: [{ rule: 'unknown-key', place: { file: 'dataops.yml', line: 3, column: 3 } }] },
    })
  })

  it('says that a report cannot be written, keeping the result', async () => {
    const { report, exitCode, folder } = await executed(() => Promise.resolve(passed), {
      report: '/dev/null/report.json',
    })
    expect(folder).toBeTruthy()
    expect(exitCode).toBe(2)
    expect(report).toMatchObject({ status: 'error', findings: [{ rule: 'unwritable-file' }], artifacts: [] })
  })

  it('reports as skipped what the host excuses', async () => {
    const run = await executed(
      () => Promise.reject(new UnreachableError({ code: 'login-refused', message: 'Refused.' })),
      {},
      { excuse: () => 'A fork has no secrets.' },
    )
    expect(run).toMatchObject({ exitCode: 0, report: { status: 'skipped', summary: 'A fork has no secrets.' } })
  })
})
