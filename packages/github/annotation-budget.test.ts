import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { annotationsOf } from '@kafka-dataops/core'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sampleFinding, sampleReport } from '../core/render/sample-reports.ts'
import { annotationBudget, annotationsOfJob } from './annotation-budget.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'budget-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const job = (variables: Readonly<Record<string, string>>) => ({ get: (name: string) => variables[name] })

it('lets the first step take half of what a job shows, and leaves the rest to those after it', () => {
  const runner = job({ RUNNER_TEMP: folder, GITHUB_RUN_ID: '1', GITHUB_JOB: 'check' })
  const first = annotationBudget(runner)
  expect(first.limit).toBe(25)
  first.spend(3)
  expect(annotationBudget(runner).limit).toBe(24)
  expect(annotationBudget(job({ RUNNER_TEMP: folder, GITHUB_RUN_ID: '1', GITHUB_JOB: 'deploy' })).limit).toBe(25)
})

it('counts every step for itself where the runner has no folder', () => {
  annotationBudget(job({})).spend(25)
  expect(annotationBudget(job({})).limit).toBe(25)
})

it('never lets the steps of a job write more than GitHub shows, and hides nothing without saying so', () => {
  const step = fc.record({ errors: fc.nat(40), warnings: fc.nat(40), notices: fc.nat(40) })
  let run = 0
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      run += 1
      const runner = job({ RUNNER_TEMP: folder, GITHUB_RUN_ID: String(run), GITHUB_JOB: 'check' })
      let written = 0
      for (const { errors, warnings, notices } of steps) {
        const findings = [
          ...Array.from({ length: errors }, () => 'error' as const),
          ...Array.from({ length: warnings }, () => 'warning' as const),
          ...Array.from({ length: notices }, () => 'info' as const),
        ].map((severity, index) => sampleFinding({ rule: 'a', message: `finding ${index}`, severity }))
        const budget = annotationBudget(runner)
        const shown = annotationsOf(sampleReport({ findings }), { limit: budget.limit })
        budget.spend(shown.length)
        written += shown.length
        expect(shown.length).toBeLessThanOrEqual(budget.limit)
        const hidden = findings.length - shown.filter(({ message }) => message.startsWith('finding')).length
        if (hidden > 0 && budget.limit > 0) expect(shown.at(-1)?.message).toContain(`${hidden} more finding`)
      }
      expect(written).toBeLessThanOrEqual(annotationsOfJob)
    }),
    { numRuns: 60 },
  )
})
