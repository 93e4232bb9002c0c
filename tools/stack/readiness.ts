import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Wait {
  /** What is awaited, for the error. */
  readonly what: string
  /** Asks the service itself. A rejection counts as "not yet". */
  readonly ready: () => Promise<boolean>
  /** Whether the process that should answer still lives. */
  readonly alive: () => boolean
  readonly timeoutMs: number
  /** Its log, whose tail explains a failure. */
  readonly log: () => string
}

/** @throws Error with the end of the log when the process ends or the time runs out first. */
export async function waitUntilReady(wait: Wait): Promise<void> {
  const deadline = Date.now() + wait.timeoutMs
  while (!(await wait.ready().catch(() => false))) {
    if (!wait.alive()) throw new Error(`${wait.what} ended while starting.\n${describeLog(wait.log())}`)
    if (Date.now() > deadline)
      throw new Error(`${wait.what} did not answer within ${wait.timeoutMs / 1000} s.\n${describeLog(wait.log())}`)
    await sleep(100)
  }
}

/** Answers whether a GET of `url` is answered with a 2xx status within two seconds. */
export async function answersOk(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
  await response.arrayBuffer()
  return response.ok
}

function describeLog(file: string): string {
  return `The end of ${file}:\n${logTail(file, 25)}`
}

export function logTail(file: string, lines: number): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } catch {
    return '(no log)'
  }
}
