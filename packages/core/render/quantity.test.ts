import { describe, expect, test } from 'vitest'
import { describeKpi, formatBytes, formatCount, formatNumber, formatPercent } from './quantity.ts'

test.each([
  [0, '0 %'],
  [0.000001, '< 0.01 %'],
  [0.0214, '2.14 %'],
  [0.8, '80 %'],
  [0.999999, '> 99.99 %'],
  [1, '100 %'],
])('the ratio %d is %s: rounding never reaches 0 or 100 % by itself', (ratio, text) => {
  expect(formatPercent(ratio)).toBe(text)
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_200, '1.2 kB'],
  [3_500_000_000, '3.5 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test('counts and numbers are grouped, tiny and huge ones keep three digits', () => {
  expect(formatCount(1_204_332)).toBe('1,204,332')
  expect([1_234.567, 0.00012345, 1.23456e18].map((value) => formatNumber(value))).toEqual([
    '1,234.57',
    '0.000123',
    '1230000000000000000',
  ])
})

describe('a KPI', () => {
  const successRate = {
    id: 'success-rate',
    unit: 'ratio',
    target: { operator: '>=', value: 0.8 },
    status: 'missed',
  } as const

  test('is named by its id and shows its target', () => {
    expect(describeKpi({ ...successRate, value: 0.783 })).toEqual({
      name: 'Success rate',
      value: '78.3 %',
      target: '≥ 80 %',
    })
  })

  test('that misses its target by a hair shows the hair', () => {
    expect(describeKpi({ ...successRate, value: 0.7999999 }).value).toBe('79.99999 %')
    const freshness = {
      id: 'freshness',
      unit: 'ms',
      target: { operator: '<=', value: 300_000 },
      status: 'missed',
    } as const
    expect(describeKpi({ ...freshness, value: 300_020 })).toMatchObject({ value: '300,020 ms', target: '≤ 300,000 ms' })
  })

  test('without a value says so', () => {
    expect(describeKpi({ ...successRate, value: null }).value).toBe('not measured')
  })
})
