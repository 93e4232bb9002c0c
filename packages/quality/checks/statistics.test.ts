import { describe, expect, it } from 'vitest'
import type { CheckRule } from '../check-definition.ts'
import { loadContract } from '../contract/load.ts'
import { check, conclude, values } from '../testing/records.ts'

type Statistics = Extract<CheckRule, { kind: 'statistics' }>

const rule = (changes: Partial<Statistics>): Statistics => ({
  kind: 'statistics',
  measure: 'mean',
  expected: { operator: 'mustBeBetween', value: [4, 6] },
  ...changes,
})

const prices = values(...[2, 4, 4, 4, 5, 5, 7, 9].map((usd) => ({ usd })), { usd: null }, { usd: 'much' }, {})

describe('bounds on statistics', () => {
  it.each([
    [{}, 'passed', '5 (mean)'],
    [{ measure: 'minimum' }, 'failed', '2 (minimum)'],
    [{ measure: 'maximum' }, 'failed', '9 (maximum)'],
    [{ measure: 'standard-deviation' }, 'failed', '2.13809 (standard deviation)'],
    [{ measure: 'quantile', quantile: 0.5 }, 'passed', '4 (quantile 0.5)'],
    [{ measure: 'distinct' }, 'passed', '6 distinct values'],
  ] as const)('measure %o', (changes, status, measured) => {
    expect(conclude(check('usd', rule(changes)), prices)).toMatchObject({ status, measured })
  })

  it('measure nothing without numbers, and never show a value of a classified field', () => {
    expect(conclude(check('usd', rule({})), values({ usd: 'x' }))).toMatchObject({ status: 'skipped' })
    const sensitive = check('usd', rule({ measure: 'maximum' }), { sensitive: true })
    expect(conclude(sensitive, prices)).toMatchObject({ status: 'failed', measured: 'masked (maximum)' })
  })

  const contract = (implementation: string): string => `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
schema:
  - name: prices
    physicalType: topic
    properties:
      - name: usd
        logicalType: number
        quality:
          - type: custom
            engine: kafka-dataops
            implementation: ${implementation}
      - name: symbol
        logicalType: string
        quality:
          - type: custom
            engine: kafka-dataops
            implementation: { check: statistics, measure: distinct, mustBeLessThan: 500 }
`

  it('are written in a contract, with any number as bound', () => {
    const loaded = loadContract(
      contract('{ check: statistics, measure: quantile, quantile: 0.99, mustBeGreaterThan: -5.5 }'),
      'c.yaml',
    )
    expect(loaded.ok && loaded.contract.topics[0]?.checks.filter(({ kind }) => kind === 'statistics')).toMatchObject([
      { measure: 'quantile', quantile: 0.99, expected: { operator: 'mustBeGreaterThan', value: -5.5 }, path: ['usd'] },
      { measure: 'distinct', expected: { operator: 'mustBeLessThan', value: 500 }, path: ['symbol'] },
    ])
  })

  it.each([
    ['{ check: statistics, measure: mean }', 'missing-operator'],
    ['{ check: statistics, measure: quantile, mustBe: 1 }', 'missing-key'],
    ['{ check: statistics, measure: mean, quantile: 0.5, mustBe: 1 }', 'invalid-value'],
  ])('are refused as %s', (implementation, code) => {
    const loaded = loadContract(contract(implementation), 'c.yaml')
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problem.code)).toEqual([code])
  })
})
