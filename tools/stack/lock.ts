import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/** Primary result code of SQLite for "another connection holds the lock". */
const SQLITE_BUSY = 5

export interface LockOptions {
  /** Called once when somebody else holds the lock. */
  readonly onWait?: () => void
  /** How long to wait for the holder, in milliseconds. */
  readonly timeoutMs: number
}

/**
 * Runs `work` while no other process or thread runs one under the same file. SQLite's exclusive transaction is the lock:
 * the operating system drops it when the holder dies, so there is no stale lock to recognise.
 * @throws Error when the holder keeps it for longer than `timeoutMs`.
 */
export async function withLock<T>(file: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    await acquire(database, file, options)
    return await work()
  } finally {
    database.close()
  }
}

async function acquire(database: DatabaseSync, file: string, { onWait, timeoutMs }: LockOptions): Promise<void> {
  const deadline = Date.now() + timeoutMs
  for (let attempt = 0; ; attempt++) {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    }
    if (attempt === 0) onWait?.()
    if (Date.now() > deadline) throw new Error(`another process has held ${file} for ${timeoutMs / 1000} s`)
    await sleep(50 + Math.random() * 50)
  }
}
