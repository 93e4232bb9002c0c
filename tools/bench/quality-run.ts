import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundle, root } from '../bundle/bundle.ts'
import { type Measured, measureNode } from './measure.ts'

/** The ignored folder that the benchmarks write to. */
export const folder = path.join(root, '.bench')

export interface Run extends Measured {
  /** The operation's own time, from its report. */
  readonly operationMs: number
}

/** What is measured: one run of the check. */
export interface Check {
  /** The bundle's terminal host. */
  readonly cli: string
  readonly bootstrap: string
  readonly contract: string
  /** What must be in the report, checks at least, or the run is none that says anything. */
  readonly expected: { readonly records: number; readonly checks: number }
  readonly inputs?: readonly string[]
}

/** The bundle as it is now, since that is what users run. */
export async function freshBundle(): Promise<string> {
  const target = path.join(folder, 'bundle')
  await mkdir(folder, { recursive: true })
  await bundle(target)
  return path.join(target, 'cli/index.js')
}

/** @throws Error when the check did not pass, or not over all that is measured. */
export async function runCheck({ cli, bootstrap, contract, expected, inputs = [] }: Check): Promise<Run> {
  const report = path.join(folder, 'report.json')
  const connection = ['--bootstrap-servers', bootstrap, '--contract', contract]
  const host = ['--window', 'all', '--report', report, '--format', 'json']
  const measured = await measureNode([cli, 'kafka-quality-check', ...connection, ...host, ...inputs])
  const { status, coverage, durationMs, checks, summary } = JSON.parse(await readFile(report, 'utf8'))
  if (status !== 'passed' || coverage.read !== expected.records || checks.length < expected.checks) {
    throw new Error(`the check did not do what is measured: ${status}, ${checks.length} checks, ${summary}`)
  }
  return { ...measured, operationMs: durationMs }
}

/** Checks of the contract that the peers get too, decoding among them. */
export const checksOfContract = 13

/** The contract of the benchmark for one topic; the server is there for the peer, which takes it from the contract alone. */
export async function writeContract(name: string, topic: string, bootstrap: string, format = 'json'): Promise<string> {
  const template = await readFile(path.join(import.meta.dirname, 'prices.odcs.yaml'), 'utf8')
  const file = path.join(folder, `${name}.odcs.yaml`)
  const values = template.replace('TOPIC', topic).replace('BOOTSTRAP', bootstrap)
  await writeFile(file, values.replace('format: json', `format: ${format}`))
  return file
}
