import { spawn } from 'node:child_process'

export interface Measured {
  readonly wallMs: number
  /** Of the process, threads included; only of Node processes. */
  readonly peakBytes: number | undefined
  readonly exitCode: number | null
}

/** Writes the peak of its resident memory to file descriptor 3 when it ends. */
const reportPeak = `import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`

/** Runs a program to its end, its output thrown away. */
export async function measure(program: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  let peak = ''
  child.stdio[3]?.on('data', (data: Buffer) => {
    peak += data.toString()
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const peakBytes = peak === '' ? undefined : Number(peak) * 1_024
  return { wallMs: performance.now() - started, peakBytes, exitCode }
}

/** Runs a Node program; its peak memory is measured too. */
export function measureNode(args: readonly string[]): Promise<Measured> {
  return measure(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(reportPeak)}`, ...args])
}

/** The middle of an odd number of measurements. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
