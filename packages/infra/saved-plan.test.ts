import type { Plan, PlanChange } from '@kafka-dataops/core'
import { describe, expect, test } from 'vitest'
import { planDifferences } from './saved-plan.ts'

const change: PlanChange = {
  id: 'topic/prices',
  kind: 'topic',
  name: 'prices',
  action: 'update',
  step: 1,
  fields: [{ path: 'configs.retention.ms', before: '1', after: '2', sensitive: false }],
  risk: { level: 'low', reasons: [] },
  reversibility: { level: 'full' },
  notes: [],
  place: { file: 'dataops.yml', line: 1, column: 1 },
}
const planOf = (changes: readonly PlanChange[], more: Partial<Plan> = {}): Plan => ({
  planVersion: 1,
  targets: [{ service: 'kafka', address: 'a:9092', clusterId: 'one' }],
  counts: { create: 0, update: 1, delete: 0, replace: 0, none: 0 },
  changes: [...changes],
  ...more,
})
const plan = planOf([change])

describe('a saved plan', () => {
  test('is the same when only lines moved or addresses are others of one cluster', () => {
    const moved = planOf([{ ...change, place: { file: 'dataops.yml', line: 9, column: 1 } }], {
      targets: [{ service: 'kafka', address: 'b:9092', clusterId: 'one' }],
    })
    expect(planDifferences(plan, moved)).toEqual([])
  })

  test.each<[string, Plan, string]>([
    [
      'edited by hand',
      planOf([
        {
          ...change,
          fields: [{ ...change.fields[0], path: 'configs.retention.ms', before: '1', after: '3', sensitive: false }],
        },
      ]),
      'configs.retention.ms is not as planned',
    ],
    [
      'made for another cluster',
      planOf([change], { targets: [{ service: 'kafka', address: 'a:9092', clusterId: 'two' }] }),
      'cluster one, now it is two',
    ],
    ['made for another environment', planOf([change], { environment: 'test' }), 'environment none, this run for test'],
    ['carried out already', planOf([]), 'no longer to change'],
    ['of another action', planOf([{ ...change, action: 'delete' }]), 'update has become delete'],
    [
      'of another risk',
      planOf([{ ...change, risk: { level: 'high', reasons: [] } }]),
      'its risk was low, now it is high',
    ],
  ])('that is %s is another one', (_, now, message) => {
    expect(planDifferences(plan, now).join(' ')).toContain(message)
  })

  test('takes a redacted text for any text around it, and for no other', () => {
    const withUrl = (after: string) =>
      planOf([{ ...change, fields: [{ path: 'config.url', before: null, after, sensitive: false }] }])
    expect(planDifferences(withUrl('https://a/?key=***'), withUrl('https://a/?key=hunter22'))).toEqual([])
    expect(planDifferences(withUrl('https://a/?key=***'), withUrl('https://b/?key=hunter22'))).toHaveLength(1)
  })
})
