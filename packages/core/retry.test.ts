import { describe, expect, it } from 'vitest'
import { type Attempt, type RetryPolicy, type RetryTimer, retry, retryAfterMs } from './retry.ts'

const policy: RetryPolicy = { attempts: 4, baseMs: 100, maxMs: 300, maxRequestedMs: 5_000 }

function recordingTimer(random = 1): RetryTimer & { readonly waits: number[] } {
  const waits: number[] = []
  return { waits, random: () => random, sleep: async (ms) => void waits.push(ms) }
}

/** Fails `failures` times, then answers how many calls it took. */
function flaky(failures: number, afterMs?: number): () => Promise<Attempt<number>> {
  let calls = 0
  return async () => {
    calls += 1
    if (calls > failures) return { kind: 'done', value: calls }
    return { kind: 'again', error: new Error(`call ${calls}`), ...(afterMs === undefined ? {} : { afterMs }) }
  }
}

describe('retry', () => {
  const { signal } = new AbortController()

  it('waits twice as long each time, up to the bound', async () => {
    const timer = recordingTimer()
    expect(await retry(flaky(3), policy, timer, signal)).toBe(4)
    expect(timer.waits).toEqual([100, 200, 300])
  })

  it('spreads the waits by chance', async () => {
    const timer = recordingTimer(0.5)
    await retry(flaky(3), policy, timer, signal)
    expect(timer.waits).toEqual([50, 100, 150])
  })

  it('gives up after the last attempt with its error', async () => {
    await expect(retry(flaky(9), policy, recordingTimer(), signal)).rejects.toThrow('call 4')
  })

  it('waits as long as the service asks', async () => {
    const timer = recordingTimer()
    await retry(flaky(1, 2_000), policy, timer, signal)
    expect(timer.waits).toEqual([2_000])
  })

  it('does not wait for a service that asks for too much', async () => {
    await expect(retry(flaky(1, 60_000), policy, recordingTimer(), signal)).rejects.toThrow('call 1')
  })

  it('does not try again what throws', async () => {
    let calls = 0
    const call = async (): Promise<Attempt<never>> => {
      calls += 1
      throw new Error('refused')
    }
    await expect(retry(call, policy, recordingTimer(), signal)).rejects.toThrow('refused')
    expect(calls).toBe(1)
  })

  it('stops with the reason of the abort', async () => {
    const reason = new Error('stopped')
    await expect(retry(flaky(1), policy, recordingTimer(), AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})

describe('retryAfterMs', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')

  it.each([
    ['3', 3_000],
    ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('%s', (header, expected) => expect(retryAfterMs(header, now)).toBe(expected))
})
