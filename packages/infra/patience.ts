import { setTimeout as sleep } from 'node:timers/promises'
import { UnreachableError } from '@kafka-dataops/core'

/** How long the platform may take to show what it has already accepted, in ms. */
const settleTimeoutMs = 60_000

/**
 * Asks until the answer is true, ever less often.
 * @throws UnreachableError saying `otherwise` after a minute; the signal's reason when it aborts.
 */
export async function settle(
  isSettled: () => Promise<boolean>,
  otherwise: string,
  signal: AbortSignal,
  timeoutMs = settleTimeoutMs,
): Promise<void> {
  const deadline = performance.now() + timeoutMs
  for (let waitMs = 50; !(await isSettled()); waitMs = Math.min(waitMs * 2, 1_000)) {
    if (performance.now() > deadline) {
      throw new UnreachableError({
        code: 'not-settled',
        message: `After ${timeoutMs / 1_000} s ${otherwise}.`,
        help: 'The platform may be busy: run it again, which continues where this run stopped.',
      })
    }
    await sleep(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}
