import { CancelledError } from '@kafka-dataops/core'

export interface Cancellation {
  readonly signal: AbortSignal
  /** Removes the handlers and the timer. */
  readonly dispose: () => void
}

/**
 * One signal for everything that may stop a run: Ctrl-C, the runner's SIGTERM, and the timeout. A second Ctrl-C ends the
 * process at once.
 */
export function cancellation(timeoutMs: number): Cancellation {
  const controller = new AbortController()
  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (controller.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
    controller.abort(new CancelledError({ kind: 'signal', signal }))
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  // setTimeout wraps around at 2^31 ms; nobody waits for longer than that.
  const timer = setTimeout(
    () => controller.abort(new CancelledError({ kind: 'timeout', timeoutMs })),
    Math.min(timeoutMs, 2 ** 31 - 1),
  )
  return {
    signal: controller.signal,
    dispose: () => {
      clearTimeout(timer)
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
