import type { KafkaClient } from './client.ts'
import { isRetriableError } from './protocol-errors.ts'

/**
 * How long reading goes on while a partition makes no progress, in milliseconds: a dead leader is noticed by its cluster
 * after `broker.session.timeout.ms` (9 s by default), and its partitions then need a new leader each.
 */
export const patienceMs = 60_000

/** The same while a window is opened, where an address that cannot be reached is likelier than a leader that moves. */
export const openingPatienceMs = 30_000

/** Milliseconds to wait before attempt number `attempt` (from 1): 100, 200, 400, ... up to 1,000. */
export function backoffMs(attempt: number): number {
  return Math.min(1_000, 100 * 2 ** Math.min(attempt - 1, 10))
}

/** Repeats what fails for a passing reason until `patienceMs` have gone by; then its last error is thrown. */
export async function persist<T>(client: KafkaClient, attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs
  for (let number = 1; ; number++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isRetriableError(error) || performance.now() > deadline) throw error
      await client.pause(backoffMs(number))
    }
  }
}
