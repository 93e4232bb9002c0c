import { spawn } from 'node:child_process'

export interface Resources {
  /** The most memory that was resident. */
  readonly peakBytes: number
  /** User and system time; says the same on a busy machine, unlike the time on the wall. */
  readonly cpuMs: number
}

export interface Measured {
  readonly wallMs: number
  /** Of the process, threads included; only of Node processes. */
  readonly resources: Resources | undefined
  readonly exitCode: number | null
}

/**
 * Writes what it used to file descriptor 3 when it ends. Linux hands the peak of whoever starts a process on to it in
 * `maxRSS`; the peak of its own memory is in /proc.
 */
const reportUsage = `import { readFileSync, writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
const peakOf = (usage) => {
  try {
    return Number(/VmHWM:\\s+(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return usage.maxRSS
  }
}
const report = (usage) => writeSync(3, JSON.stringify({ ...usage, maxRSS: peakOf(usage) }))
if (isMainThread) process.on('exit', () => report(process.resourceUsage()))`

/** Runs a program to its end, its output thrown away. */
export async function measure(program: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  let usage = ''
  child.stdio[3]?.on('data', (data: Buffer) => {
    usage += data.toString()
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { wallMs: performance.now() - started, resources: readUsage(usage), exitCode }
}

function readUsage(text: string): Resources | undefined {
  if (text === '') return undefined
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(text) as NodeJS.ResourceUsage
  return { peakBytes: maxRSS * 1_024, cpuMs: (userCPUTime + systemCPUTime) / 1_000 }
}

/** Runs a Node program; what it used is measured too. */
export function measureNode(args: readonly string[]): Promise<Measured> {
  return measure(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(reportUsage)}`, ...args])
}

/** The middle of an odd number of measurements. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
