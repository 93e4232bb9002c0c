import { PassThrough, Writable } from 'node:stream'
import { defineOperation, hostInputs } from '@kafka-dataops/core'
import { expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

/** A result that nobody got is no verdict; a reader that has read enough is none of our business. */
const watch = defineOperation({
  name: 'watch',
  summary: 'Watches.',
  inputs: hostInputs,
  outputs: {},
  outputsOf: () => ({}),
  run: async () => ({
    status: 'passed',
    partial: false,
    summary: 'Fine.',
    kpis: [],
    checks: [],
    findings: [],
    notes: [],
    artifacts: [],
    subject: {},
  }),
})

it.each([
  ['ENOSPC', 2, /^error: The result could not be written to the standard output: no space left on device\./m],
  ['EPIPE', 0, /^$/],
])('ends with %s on the standard output as %i, without a stack', async (code, exitCode, told) => {
  const failure = Object.assign(new Error('no space left on device'), { code })
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(failure) })
  const stderr = new PassThrough()
  const terminal = { stdout, stderr, environment: {}, now: Date.now }
  expect(await runCli(['watch'], [watch], terminal)).toBe(exitCode)
  expect(String(stderr.read() ?? '')).toMatch(told)
})
