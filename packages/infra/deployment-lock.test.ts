import type { State } from '@kafka-dataops/core'
import { expect, test } from 'vitest'
import { lockDeployments } from './deployment-lock.ts'

/** A state of one entry, and a clock that a test turns. */
function setting() {
  let now = 0
  let entry: unknown
  const after: (() => void)[] = []
  const notices: string[] = []
  const state: State = {
    place: 'memory',
    read: async <Value>() => entry as Value | undefined,
    async update(_kind, _key, change) {
      entry = change(entry as never)
    },
    updateAfterVerdict(_kind, _key, change) {
      after.push(() => {
        entry = change(entry as never)
      })
    },
  }
  const silent = () => {}
  const log = { debug: silent, info: silent, warning: silent, notice: (text: string) => notices.push(text) }
  return {
    notices,
    lock: (holder: string, signal = new AbortController().signal) =>
      lockDeployments('cluster', holder, { state, log, signal, clock: { now: () => now } }),
    pass: (ms: number) => {
      now += ms
    },
    settle: () => {
      for (const update of after.splice(0)) update()
    },
  }
}

test('a lock that was not renewed for a minute is held no more: nothing may be changed under it', async () => {
  const { lock, pass } = setting()
  const first = await lock('first')
  pass(59_000)
  expect(() => first.requireHeld()).not.toThrow()
  pass(2_000)
  expect(() => first.requireHeld()).toThrow(/could not be kept/)
  const second = await lock('second')
  expect(() => second.requireHeld()).not.toThrow()
})

test('the next one waits, is told for whom, and stops waiting when it is told to', async () => {
  const { lock, notices } = setting()
  await lock('first')
  await expect(lock('second', AbortSignal.timeout(200))).rejects.toThrow()
  expect(notices).toEqual([expect.stringMatching(/^Deployment first works on the same cluster: waiting for its end\./)])
})

test('it is given back when the verdict is out, or at once without one', async () => {
  const { lock, settle } = setting()
  const first = await lock('first')
  first.release()
  settle()
  const second = await lock('second')
  await second.abandon()
  await lock('third')
})
