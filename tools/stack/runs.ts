import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Daemon, isAlive, processMark } from './daemon.ts'
import { withLock } from './lock.ts'
import { type Stack, sweepTemporaryStacks } from './stack.ts'

const LOCK_TIMEOUT_MS = 120_000

/**
 * Notes that this process's test run uses the stack. Several runs may share it (two terminals, two checkouts of one CI machine):
 * only the last to end may stop what they started.
 */
export function beginRun(directory: string): Promise<void> {
  return locked(directory, async () => {
    mkdirSync(runsFolder(directory), { recursive: true })
    const run: Daemon = { pid: process.pid, mark: processMark(process.pid) ?? '' }
    writeFileSync(join(runsFolder(directory), `${process.pid}.json`), JSON.stringify(run))
  })
}

/** Ends this process's run, and stops the services that test runs started when no other run is under way. */
export function endRun(stack: Stack): Promise<void> {
  return locked(stack.directory, async () => {
    rmSync(join(runsFolder(stack.directory), `${process.pid}.json`), { force: true })
    if (runsUnderWay(stack.directory)) return
    const started = stack.status().filter(({ keep }) => !keep)
    for (const { name } of started.toReversed()) await stack.stop(name)
    await sweepTemporaryStacks(stack, { all: false })
  })
}

function runsUnderWay(directory: string): boolean {
  const folder = runsFolder(directory)
  if (!existsSync(folder)) return false
  return readdirSync(folder).some((file) => isAlive(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}

function locked(directory: string, work: () => Promise<void>): Promise<void> {
  return withLock(join(directory, 'locks', 'runs.lock'), { timeoutMs: LOCK_TIMEOUT_MS }, work)
}

function runsFolder(directory: string): string {
  return join(directory, 'runs')
}
