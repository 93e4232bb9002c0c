import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Operation, Report } from '@kafka-dataops/core'
import { type Executed, execute } from '@kafka-dataops/host'
import { actions } from '@kafka-dataops/suite/operations'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleCheck, sampleFinding, sampleReport } from '../core/render/sample-reports.ts'
import { chooseStages, combineReports, stageNames } from './index.ts'

/** The steps around the stages of the root action, run as a host runs them. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stages-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(operation: Operation, inputs: Readonly<Record<string, string>>): Promise<Executed> {
  const given = { 'working-directory': folder, ...inputs }
  return execute({
    operation,
    operations: [operation],
    given: Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text, source: `input ${name}` }])),
    environment: { get: (name) => (name === 'RUNNER_TEMP' ? folder : undefined) },
    clock: { now: Date.now },
    log: { debug() {}, info() {}, notice() {}, warning() {} },
    progress: { update() {}, clear() {} },
    maskSecret: () => {},
  })
}

const lay = (name: string, report: Report): void => writeFileSync(path.join(folder, name), JSON.stringify(report))

it('has only stages that are actions', () => {
  const names = actions.map(({ name }) => name)
  for (const stage of stageNames) expect(names).toContain(stage)
})

describe('choose-stages', () => {
  it('runs what is chosen, checks after a failure too, the deployment only without one, and always tells', async () => {
    const { report } = await run(chooseStages, {
      stages: 'validate-avro\nkafka-quality-check, deploy-connectors, notify',
    })
    expect(chooseStages.outputsOf(report)).toMatchObject({
      'validate-avro': 'unless-failed',
      'kafka-quality-check': 'always',
      'infra-validate': '',
      'deploy-connectors': 'unless-failed',
      notify: 'always',
      folder: expect.stringContaining(folder),
    })
  })

  it('lets a stage continue when told', async () => {
    const { report } = await run(chooseStages, { stages: 'deploy-connectors', continue: 'deploy-connectors' })
    expect(chooseStages.outputsOf(report)['deploy-connectors']).toBe('always')
  })

  it.each(['stages', 'continue'])('names a stage in %s that does not exist, with the nearest', async (input) => {
    const { exitCode, report } = await run(chooseStages, { [input]: 'validate-avroo' })
    expect(exitCode).toBe(2)
    expect(report.findings).toMatchObject([{ rule: 'unknown-stage' }])
    expect(report.summary).toContain('Did you mean "validate-avro"?')
  })

  it('wants at least one stage', async () => {
    const { report } = await run(chooseStages, { stages: ',' })
    expect(report.findings).toMatchObject([{ rule: 'no-stage' }])
  })
})

describe('combine-reports', () => {
  it('makes one report: the verdict of the worst, every check and finding, and what was not run', async () => {
    const check = sampleCheck({ id: 'prices.range', name: 'prices lie in their range', failed: 3 })
    const finding = sampleFinding({ rule: 'range', message: 'too high', check: check.id })
    lay('a.json', sampleReport({ operation: 'validate-avro', summary: 'nothing changed' }))
    lay('b.json', sampleReport({ status: 'failed', summary: '3 records fail', checks: [check], findings: [finding] }))
    const { report, exitCode } = await run(combineReports, {
      reports: '*.json',
      outcomes: 'validate-avro=success, kafka-quality-check=failure, deploy-connectors=skipped, notify=',
    })
    expect(exitCode).toBe(1)
    expect(report.stages?.map(({ name, status }) => [name, status])).toEqual([
      ['validate-avro', 'passed'],
      ['kafka-quality-check', 'failed'],
      ['deploy-connectors', 'skipped'],
      ['notify', 'skipped'],
    ])
    expect(report).toMatchObject({ status: 'failed', checks: [{ id: check.id }], findings: [{ rule: 'range' }] })
    expect(combineReports.outputsOf(report)).toEqual({ failed: 'kafka-quality-check' })
  })

  it('keeps checks of two reports apart, each with its findings, and says whose a KPI is', async () => {
    const one = (topic: string): Report =>
      sampleReport({
        checks: [sampleCheck({ id: 'x', name: topic, failed: 1 })],
        findings: [sampleFinding({ rule: 'range', message: topic, check: 'x', fingerprint: topic })],
        kpis: [{ id: 'success-rate', value: 1, unit: 'ratio', status: 'unknown' }],
        subject: { topics: [{ topic, partitions: [] }] },
      })
    lay('a.json', one('orders'))
    lay('b.json', one('payments'))
    const { report } = await run(combineReports, { reports: '*.json' })
    const [first, second] = report.checks
    expect(report.stages?.map(({ name }) => name)).toEqual(['kafka-quality-check (a)', 'kafka-quality-check (b)'])
    expect(first?.id).not.toBe(second?.id)
    expect(report.findings.map((finding) => finding.check)).toEqual([first?.id, second?.id])
    expect(report.kpis.map(({ name }) => name)).toEqual(['Success rate (orders)', 'Success rate (payments)'])
  })

  it('tells of a stage that failed without a report, and of a report that cannot be read', async () => {
    writeFileSync(path.join(folder, 'broken.json'), '{')
    const { report, exitCode } = await run(combineReports, { reports: '*.json', outcomes: 'infra-validate=failure' })
    expect(exitCode).toBe(3)
    expect(report.status).toBe('error')
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['stage-without-report', expect.stringContaining('infra-validate: It failed and left no report')],
      ['stage-without-report', expect.stringContaining('it is no JSON')],
    ])
  })

  it.each([
    [{ status: 'passed' }, 'failure', 'It failed, although its report says passed; its log says why.'],
    [
      { status: 'skipped' },
      'failure',
      'It failed, although its report says skipped; on-skip: fail makes that a failure.',
    ],
    [{ status: 'passed' }, 'cancelled', 'It was cancelled, although its report says passed; its log says why.'],
  ] as const)('never passes a stage that did not pass: %o, %s', async (report, outcome, reason) => {
    lay('quality.json', sampleReport(report))
    const combined = await run(combineReports, { reports: '*.json', outcomes: `kafka-quality-check=${outcome}` })
    expect(combined).toMatchObject({
      exitCode: 3,
      report: {
        status: 'error',
        stages: [{ name: 'kafka-quality-check', status: 'error', summary: reason }],
        findings: [{ rule: 'stage-failed', message: `kafka-quality-check: ${reason}` }],
      },
    })
  })

  it('is skipped when all its stages are', async () => {
    const { report, exitCode } = await run(combineReports, { outcomes: 'validate-avro=skipped' })
    expect([report.status, exitCode]).toEqual(['skipped', 0])
  })

  it.each([
    [{}, 'nothing-to-combine'],
    [{ reports: 'report/*.json' }, 'nothing-to-combine'],
    [{ outcomes: 'validate-avro=green' }, 'malformed-input'],
  ])('refuses %o', async (inputs: Readonly<Record<string, string>>, rule) => {
    const { report, exitCode } = await run(combineReports, inputs)
    expect(exitCode).toBe(2)
    expect(report.findings).toMatchObject([{ rule }])
  })
})
