import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { checkCompatibility, parseSchemas } from '@kafka-dataops/avro'
import { lintSchemas } from '@kafka-dataops/avro/lint'
import { AVRO_LIBRARIES, avroOracle } from '../avro-oracle/oracle.ts'
import { root } from '../bundle/bundle.ts'
import { machineOf } from '../stack/machine.ts'
import { deepSchema, largeSchema, writeSchemas } from './avro-schemas.ts'
import { type Measured, measure, measureNode, median } from './measure.ts'

const rounds = 3
const folder = path.join(root, '.bench', 'avro')
const program = path.join(folder, 'check', 'index.js')
const deepest = 200
const largest = 5

/**
 * Schema files parsed, linted and compared with their base, whole process, against Java's parser and checker on the
 * same files, taking turns; fewer and more files, which shows whether the cost is linear; one very large and one very
 * deep schema. On a busy machine only the processor time and the ratio say something.
 */
export async function benchAvro(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 1_000)
  bundleCheck()
  const java = await peer()
  if (typeof java === 'string') console.log(java)
  console.log(`files of 20 fields, references among them; median (best) of ${rounds} rounds, start included`)
  for (const files of [count / 4, count / 2, count, count * 2].map(Math.round)) {
    await benchFiles(files, typeof java === 'string' || files !== count ? undefined : java)
  }
  benchOne(`one schema of ${largest} MB`, largeSchema(largest))
  benchOne(`${deepest} levels of records`, deepSchema(deepest))
}

/** As the action runs it: bundled, so that nothing is compiled when it starts. */
function bundleCheck(): void {
  const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const source = path.join(import.meta.dirname, 'avro-check.ts')
  const options = ['--no-cache', '--quiet', '--transpile-only']
  execFileSync(process.execPath, [ncc, 'build', source, '--out', path.dirname(program), ...options], { cwd: root })
}

type Peer = (folder: string, expected: string) => Promise<Measured>

/** Java's side, compiled before anything is measured; or why it is not here. */
async function peer(): Promise<Peer | string> {
  const oracle = await avroOracle(process.env)
  if (oracle.status === 'unavailable') return oracle.reason
  const home = (await machineOf(process.env).javas()).find(({ version }) => version >= 17)?.home ?? ''
  const compiler = path.join(home, 'bin', 'javac')
  if (!existsSync(compiler)) return 'Java’s Avro is not measured: no Java compiler here'
  const libraries = path.join(root, '.stack', 'downloads', AVRO_LIBRARIES, '*')
  const classes = path.join(folder, 'classes')
  mkdirSync(classes, { recursive: true })
  execFileSync(compiler, ['-d', classes, '-cp', libraries, path.join(import.meta.dirname, 'AvroBench.java')])
  const classPath = `${classes}${path.delimiter}${libraries}`
  return (files, expected) => measure(path.join(home, 'bin', 'java'), ['-cp', classPath, 'AvroBench', files, expected])
}

async function benchFiles(count: number, java: Peer | undefined): Promise<void> {
  const files = path.join(folder, String(count))
  writeSchemas(files, count)
  const expected = String(Math.floor((count + 92) / 100))
  const ours: Measured[] = []
  const theirs: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(succeeded(await measureNode([program, files, expected])))
    if (java !== undefined) theirs.push(succeeded(await java(files, expected)))
  }
  const peak = Math.max(...ours.map(({ resources }) => resources?.peakBytes ?? 0))
  const cpu = median(ours.map(({ resources }) => resources?.cpuMs ?? Number.NaN))
  const wall = ours.map(({ wallMs }) => wallMs)
  const peers = theirs.map(({ wallMs }) => wallMs)
  const ratio =
    java === undefined
      ? ''
      : `   Java ${times(peers)}   ours / Java ${(median(wall) / median(peers)).toFixed(2)} (${(Math.min(...wall) / Math.min(...peers)).toFixed(2)})`
  console.log(
    `${String(count).padStart(6)} files   ${times(wall)}   processor ${(cpu / 1_000).toFixed(2)} s   peak ${(peak / 1e6).toFixed(0)} MB${ratio}`,
  )
}

function succeeded(measured: Measured): Measured {
  if (measured.exitCode !== 0) throw new Error(`a measured program ended with ${measured.exitCode}`)
  return measured
}

function times(milliseconds: readonly number[]): string {
  const seconds = (value: number): string => (value / 1_000).toFixed(2)
  return `${seconds(median(milliseconds))} s (${seconds(Math.min(...milliseconds))} s)`
}

/** In this process: parsed, linted and compared with itself. */
function benchOne(title: string, text: string): void {
  const started = performance.now()
  const parsed = parseSchemas([{ path: 'schema.avsc', text }])
  const findings = lintSchemas({ parsed, base: parsed })
  const schema = parsed.schemas['schema.avsc']
  const isCompatible = schema !== undefined && checkCompatibility(schema, [schema], 'FULL').compatible
  const seconds = ((performance.now() - started) / 1_000).toFixed(2)
  console.log(`${title}: ${seconds} s, ${parsed.ok && isCompatible ? 'fine' : 'NOT READ'}, ${findings.length} findings`)
}
