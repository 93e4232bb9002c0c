import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryAt, validate } from '@kafka-dataops/schemas/testing'
import { describe, expect, it } from 'vitest'
import { buildHistory } from '../examples/schema-evolution/build-history.ts'

/** The example's history: every good change passes, every bad one is found on its lines, and nothing else is said. */
const folder = mkdtempSync(path.join(tmpdir(), 'schema-evolution-'))
const steps = buildHistory(folder)
const repository = repositoryAt(folder)

describe('examples/schema-evolution', () => {
  it.each(steps.slice(1))('$kind: $name', async ({ name, kind, findings }) => {
    repository.git('switch', '-q', '--detach', name)
    const run = await validate(repository, { against: 'git:HEAD^' })
    expect(run.places).toEqual(findings)
    expect(run.exitCode).toBe(kind === 'good' ? 0 : 1)
  })

  it('has the price of bitcoin mended as the BACKWARD change that it is, which is not FORWARD', async () => {
    repository.git('switch', '-q', '--detach', '02-price-as-double')
    const run = await validate(repository, { against: 'git:HEAD^' })
    expect(run.report.schemas?.subjects).toMatchObject([
      { subject: 'crypto-prices-value', verdict: 'compatible', level: 'BACKWARD', bump: 'minor' },
    ])
    expect(run.report.schemas?.types.flatMap(({ members }) => members.filter(({ change }) => change))).toMatchObject([
      { name: 'usd', change: 'retyped', before: 'int', after: 'double' },
    ])
    repository.write({ 'dataops.yml': 'version: 1\n' })
    const forward = await validate(repository, { against: 'git:HEAD^', compatibility: 'FORWARD' })
    repository.git('checkout', '-q', '--', 'dataops.yml')
    expect(forward.places).toEqual(['schemas/crypto-prices.avsc:14 type-mismatch error'])
    expect(forward.report.findings[0]?.help).toMatch(/every consumer|BACKWARD/)
  })
})
