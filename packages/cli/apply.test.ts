import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { defineOperation, flagInput, hostInputs } from '@kafka-dataops/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

/** What writes only when it is told to is told so by whoever types the command, never by a file alone. */
const deploy = defineOperation({
  name: 'deploy-things',
  summary: 'Deploys things.',
  inputs: { apply: flagInput('Carry it out', { defaultText: 'false' }), ...hostInputs },
  outputs: {},
  outputsOf: () => ({}),
  run: async ({ apply }) => ({
    status: 'passed',
    partial: false,
    summary: apply ? 'Deployed.' : 'Only shown.',
    kpis: [],
    checks: [],
    findings: [],
    notes: [],
    artifacts: [],
    subject: {},
  }),
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'apply-'))
  writeFileSync(path.join(folder, 'dataops.yml'), 'version: 1\ndeploy-things: { apply: true }\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  ['the manifest alone', [], {}, 'Only shown.'],
  ['--yes', ['--yes'], {}, 'Deployed.'],
  ['--apply', ['--apply'], {}, 'Deployed.'],
  ['the environment', [], { KAFKA_DATAOPS_APPLY: 'true' }, 'Deployed.'],
])('%s', async (_, flags, environment, summary) => {
  const stdout = new PassThrough()
  const terminal = { stdout, stderr: new PassThrough(), environment, now: Date.now }
  const exitCode = await runCli(['deploy-things', '--working-directory', folder, ...flags], [deploy], terminal)
  expect(exitCode).toBe(0)
  expect(String(stdout.read())).toContain(summary)
})
