import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundle, root } from '../bundle/bundle.ts'
import { ensure, tool } from '../stack/stack.ts'
import { type Measured, measure, measureNode, median } from './measure.ts'
import { priceTopic, recordBytes } from './price-topic.ts'

const rounds = 5
const folder = path.join(root, '.bench')

interface Run extends Measured {
  /** The operation's own time, from its report. */
  readonly operationMs: number
}

/** Our rate against `kcat -C` on the same topic, taking turns; peak memory; start of the bundle against an empty Node. */
export async function benchQuality(args: readonly string[]): Promise<void> {
  const records = Number(args[0] ?? 1_000_000)
  const kafka = await ensure('kafka')
  const kcat = await tool('kcat')
  if ('reason' in kafka || 'reason' in kcat) {
    console.log('reason' in kafka ? kafka.reason : 'reason' in kcat ? kcat.reason : '')
    return
  }
  const bootstrap = kafka.bootstrapServers
  console.log(`Topic of ${count(records)} JSON records of ${recordBytes} bytes, one partition, on this machine`)
  const topic = await priceTopic(bootstrap, records)
  const cli = await freshBundle()
  const contract = path.join(folder, 'prices.odcs.yaml')
  const template = await readFile(path.join(import.meta.dirname, 'prices.odcs.yaml'), 'utf8')
  await writeFile(contract, template.replace('TOPIC', topic))

  const ours: Run[] = []
  const peers: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await runCheck(cli, bootstrap, contract, records))
    peers.push(await measure(kcat.path, ['-C', '-b', bootstrap, '-t', topic, '-o', 'beginning', '-e', '-q']))
  }
  const processMs = ours.map(({ wallMs }) => wallMs)
  const operationMs = ours.map(({ operationMs: ms }) => ms)
  const peerMs = peers.map(({ wallMs }) => wallMs)
  const peak = Math.max(...ours.map(({ resources }) => resources?.peakBytes ?? 0))
  const cpuMs = median(ours.map(({ resources }) => resources?.cpuMs ?? Number.NaN))
  console.log(`records/s: median (best) of ${rounds} rounds; the best is what a quiet machine does`)
  console.log(`kafka-quality-check, whole process  ${rates(records, processMs)}   ${ratios(processMs, peerMs)}`)
  console.log(`kafka-quality-check, in process     ${rates(records, operationMs)}   ${ratios(operationMs, peerMs)}`)
  console.log(`kcat -C, whole process              ${rates(records, peerMs)}`)
  console.log(
    `processor time                      ${((cpuMs * 1_000) / records).toFixed(2)} µs a record, start included`,
  )
  console.log(`peak memory (RSS)                   ${(peak / 1e6).toFixed(0)} MB`)
  await benchStart(cli)
}

async function freshBundle(): Promise<string> {
  const target = path.join(folder, 'bundle')
  await mkdir(folder, { recursive: true })
  await bundle(target)
  return path.join(target, 'cli/index.js')
}

async function runCheck(cli: string, bootstrap: string, contract: string, records: number): Promise<Run> {
  const report = path.join(folder, 'report.json')
  const inputs = ['--bootstrap-servers', bootstrap, '--contract', contract, '--window', 'all', '--report', report]
  const measured = await measureNode([cli, 'kafka-quality-check', ...inputs, '--format', 'json'])
  const { status, coverage, durationMs, checks, summary } = JSON.parse(await readFile(report, 'utf8'))
  if (status !== 'passed' || coverage.read !== records || checks.length !== 13) {
    throw new Error(`the check did not do what is measured: ${status}, ${checks.length} checks, ${summary}`)
  }
  return { ...measured, operationMs: durationMs }
}

/** The median of several starts each, taking turns. */
async function benchStart(cli: string): Promise<void> {
  const bundled: number[] = []
  const empty: number[] = []
  for (let round = 0; round < 2 * rounds + 1; round++) {
    bundled.push((await measure(process.execPath, [cli, '--version'])).wallMs)
    empty.push((await measure(process.execPath, ['--eval', '0'])).wallMs)
  }
  const more = median(bundled) - median(empty)
  console.log(
    `start of the bundle                 ${median(bundled).toFixed(0)} ms, an empty Node ${median(empty).toFixed(0)} ms (${more.toFixed(0)} ms more)`,
  )
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

function rates(records: number, ms: readonly number[]): string {
  return `${count((records / median(ms)) * 1_000)} (${count((records / Math.min(...ms)) * 1_000)})`
}

function ratios(ms: readonly number[], peerMs: readonly number[]): string {
  const ofMedians = (median(peerMs) / median(ms)).toFixed(2)
  const ofBest = (Math.min(...peerMs) / Math.min(...ms)).toFixed(2)
  return `${ofMedians} (${ofBest}) of kcat`
}
