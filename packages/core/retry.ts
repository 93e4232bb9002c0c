/** How often and how patiently to try again. Every service the suite talks to is retried by this one policy. */
export interface RetryPolicy {
  /** Calls in all, the first one included; 1 or more. */
  readonly attempts: number
  /** Upper bound of the wait before the second call, in ms; it doubles with every call. */
  readonly baseMs: number
  /** Upper bound of every wait that the service did not ask for, in ms. */
  readonly maxMs: number
  /** A service that asks for a longer wait (Retry-After), in ms, is not waited for. */
  readonly maxRequestedMs: number
}

export const defaultRetryPolicy: RetryPolicy = { attempts: 4, baseMs: 250, maxMs: 4_000, maxRequestedMs: 20_000 }

/** Time and chance, given in so that a test decides them. */
export interface RetryTimer {
  /** Resolves after `ms`; rejects with the signal's reason when it aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** At least 0, below 1. */
  readonly random: () => number
}

/** The machine's own time and chance. */
export const wallTimer: RetryTimer = {
  random: Math.random,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal.addEventListener('abort', stop, { once: true })
    }),
}

/** What one call came to. `again` says that it failed in a way that may pass; `afterMs` is the wait the service asked for. */
export type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'again'; readonly error: unknown; readonly afterMs?: number }

/**
 * Calls until one attempt is done. Waits with full jitter between calls (exponential backoff as in Brooker, "Exponential
 * Backoff And Jitter", AWS Architecture Blog 2015), or as long as the service asked for.
 * @throws the last attempt's error when all are used up or the service asks for too long a wait; whatever `call` throws,
 * at once; the signal's reason when it aborts.
 */
export async function retry<Value>(
  call: () => Promise<Attempt<Value>>,
  policy: RetryPolicy,
  timer: RetryTimer,
  signal: AbortSignal,
): Promise<Value> {
  for (let number = 1; ; number += 1) {
    signal.throwIfAborted()
    const attempt = await call()
    if (attempt.kind === 'done') return attempt.value
    if (number >= policy.attempts || (attempt.afterMs ?? 0) > policy.maxRequestedMs) throw attempt.error
    await timer.sleep(attempt.afterMs ?? jittered(number, policy, timer), signal)
  }
}

/** Between 0 and the bound of the wait after call `number`, in ms. */
function jittered(number: number, policy: RetryPolicy, timer: RetryTimer): number {
  return Math.round(timer.random() * Math.min(policy.maxMs, policy.baseMs * 2 ** (number - 1)))
}

/**
 * Milliseconds a Retry-After header asks to wait: seconds or an HTTP date (RFC 9110, 10.2.3). Undefined when it is
 * absent or neither; never negative. `now` is milliseconds since the epoch.
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Whether an HTTP status says that the same request may succeed later: too many requests, or the server's trouble. */
export function isPassingStatus(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501 && status !== 505)
}
