import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that outlives us: everything needed to start it again. */
export interface Launch {
  readonly command: string
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly directory: string
  /** File that takes stdout and stderr. */
  readonly log: string
  /** Name of the container when `command` is Docker's client. */
  readonly container?: string
}

/** A started program. `mark` tells it from a later process that was given the same id. */
export interface Daemon {
  readonly pid: number
  readonly mark: string
}

/** Starts `launch` in its own process group, holding nothing of ours open. */
export async function startDaemon(launch: Launch): Promise<Daemon> {
  mkdirSync(dirname(launch.log), { recursive: true })
  if (launch.container !== undefined) removeContainer(launch)
  const log = openSync(launch.log, 'a')
  try {
    const child = spawn(launch.command, launch.arguments, {
      cwd: launch.directory,
      env: launch.environment,
      detached: true,
      stdio: ['ignore', log, log],
    })
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
    child.unref()
    const pid = child.pid ?? 0
    return { pid, mark: processMark(pid) ?? 'ended at once' }
  } finally {
    closeSync(log)
  }
}

export function isAlive(daemon: Daemon): boolean {
  return processMark(daemon.pid) === daemon.mark
}

/** Asks the process group to end, and after `graceMs` makes it. Resolves when it is gone. */
export async function stopDaemon(daemon: Daemon, launch: Launch, graceMs: number): Promise<void> {
  signal(daemon, 'SIGTERM')
  if (!(await goneWithin(daemon, graceMs))) await killDaemon(daemon, launch)
}

/** Ends it as a crash would: no chance to shut down in order. */
export async function killDaemon(daemon: Daemon, launch: Launch): Promise<void> {
  if (launch.container !== undefined) removeContainer(launch)
  signal(daemon, 'SIGKILL')
  if (!(await goneWithin(daemon, 10_000))) throw new Error(`process ${daemon.pid} does not end after SIGKILL`)
}

/** When the process started, as the system says it; undefined when there is none, or only its zombie. */
export function processMark(pid: number): string | undefined {
  if (process.platform !== 'linux') return processMarkFromPs(pid)
  try {
    // Fields after the command name in parentheses: state is the first, the start time the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const ended = (fields[0] === 'Z' || fields[0] === 'X') && !hasOtherThreads(pid)
    return ended ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** A killed JVM's first thread is a zombie while others still hold its ports and file locks. */
function hasOtherThreads(pid: number): boolean {
  return readdirSync(`/proc/${pid}/task`).length > 1
}

function processMarkFromPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
  } catch {
    return undefined
  }
}

function signal(daemon: Daemon, name: NodeJS.Signals): void {
  if (!isAlive(daemon)) return
  try {
    process.kill(-daemon.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function goneWithin(daemon: Daemon, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (isAlive(daemon)) {
    if (Date.now() > deadline) return false
    await sleep(25)
  }
  return true
}

/** Docker's client passes SIGTERM on but cannot pass SIGKILL; a container also outlives a client that was killed. */
function removeContainer(launch: Launch): void {
  if (launch.container === undefined) return
  try {
    execFileSync(launch.command, ['rm', '--force', launch.container], { stdio: 'ignore', timeout: 20_000 })
  } catch {
    // There was none.
  }
}

export function deleteFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
