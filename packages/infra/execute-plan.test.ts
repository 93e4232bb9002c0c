import { UnreachableError } from '@kafka-dataops/core'
import { describe, expect, test } from 'vitest'
import { executePlan } from './execute-plan.ts'
import type { PlannedChange } from './kinds.ts'
import { unchanged } from './resource-kind.ts'

const place = { file: 'dataops.yml', line: 1, column: 1 }

/** A change that takes a moment; `log` sees its beginning and its end. */
function planned(name: string, order: number, log: string[], fails = false): PlannedChange {
  return {
    order,
    before: undefined,
    preImage: undefined,
    remember: () => Promise.reject(new Error('not asked')),
    difference: { ...unchanged, action: 'create' },
    declared: { name, place, placeOf: () => place, owner: undefined, ignored: [], absent: false },
    change: {
      id: `topic/${name}`,
      kind: 'topic',
      name,
      action: 'create',
      fields: [],
      risk: { level: 'none', reasons: [] },
      reversibility: { level: 'full' },
      notes: [],
    },
    async apply() {
      log.push(`begin ${name}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      log.push(`end ${name}`)
      if (fails) throw new UnreachableError({ code: 'topic-refused', message: 'no' })
    },
  }
}

const live = () => new AbortController().signal

describe('executePlan', () => {
  test('begins no later step before an earlier one has ended, and bounds what runs at the same time', async () => {
    const log: string[] = []
    const changes = [planned('a', 1, log), planned('b', 1, log), planned('c', 1, log), planned('d', 2, log)]
    const { failures, outcomes } = await executePlan(changes, 2, live(), () => {})
    expect(failures).toEqual([])
    expect([...outcomes.values()].map(({ status }) => status)).toEqual(['applied', 'applied', 'applied', 'applied'])
    expect(log.slice(0, 2)).toEqual(['begin a', 'begin b'])
    expect(log.indexOf('begin c')).toBeGreaterThan(log.indexOf('end a'))
    expect(log.indexOf('begin d')).toBeGreaterThan(log.indexOf('end c'))
  })

  test('lets what runs finish after a failure and begins nothing more', async () => {
    const log: string[] = []
    const changes = [planned('bad', 1, log, true), planned('b', 1, log), planned('c', 1, log), planned('d', 2, log)]
    const { failures, outcomes, begun } = await executePlan(changes, 2, live(), () => {})
    expect(failures).toMatchObject([{ code: 'topic-refused', place }])
    expect(Object.fromEntries([...outcomes].map(([id, { status }]) => [id, status]))).toEqual({
      'topic/bad': 'failed',
      'topic/b': 'applied',
      'topic/c': 'not-reached',
      'topic/d': 'not-reached',
    })
    // What failed is undone too: it may have changed something before it did.
    expect(begun.map(({ change }) => change.name)).toEqual(['bad', 'b'])
  })

  test('stops when the run is stopped', async () => {
    const log: string[] = []
    const stop = new AbortController()
    const changes = [planned('a', 1, log), planned('b', 1, log), planned('c', 2, log)]
    const { outcomes } = await executePlan(changes, 1, stop.signal, () => stop.abort())
    expect([...outcomes.values()].map(({ status }) => status)).toEqual(['applied', 'not-reached', 'not-reached'])
  })
})
