import { describe, expect, test } from 'vitest'
import { formatWindow, parseWindow } from './window.ts'

const at = (iso: string) => Date.parse(iso)

describe('parseWindow', () => {
  test.each([
    ['last:10000', { kind: 'last', count: 10_000 }],
    [' Last:1 ', { kind: 'last', count: 1 }],
    ['since:15m', { kind: 'since', ms: 900_000 }],
    ['since:1h30m', { kind: 'since', ms: 5_400_000 }],
    ['all', { kind: 'all' }],
  ])('%j', (text, window) => {
    expect(parseWindow(text)).toEqual(window)
  })

  test.each([
    [
      'from:2026-01-01T00:00Z to:2026-01-02T00:00Z',
      { kind: 'between', fromMs: at('2026-01-01'), toMs: at('2026-01-02') },
    ],
    ['from:2026-01-01..to:2026-01-02', { kind: 'between', fromMs: at('2026-01-01'), toMs: at('2026-01-02') }],
    [
      'from:2026-01-01 12:30 to:2026-01-02',
      { kind: 'between', fromMs: at('2026-01-01T12:30Z'), toMs: at('2026-01-02') },
    ],
    ['from:2026-01-01T00:00:00+02:00', { kind: 'between', fromMs: at('2025-12-31T22:00Z') }],
    ['to:2026-01-02', { kind: 'between', toMs: at('2026-01-02') }],
  ])('%j: times, the end excluded, in UTC unless they say otherwise', (text, window) => {
    expect(parseWindow(text)).toEqual(window)
  })

  test.each([
    ['offsets:0:100-200', [{ partition: 0, from: 100n, to: 200n }]],
    [
      'offsets:0:100-200, 12:50-, 3:-7, 4:-',
      [
        { partition: 0, from: 100n, to: 200n },
        { partition: 12, from: 50n },
        { partition: 3, to: 7n },
        { partition: 4 },
      ],
    ],
    ['OFFSETS:0:0-9223372036854775807', [{ partition: 0, from: 0n, to: 2n ** 63n - 1n }]],
  ])('%j: ranges of offsets, the end excluded', (text, ranges) => {
    expect(parseWindow(text)).toEqual({ kind: 'offsets', ranges })
  })

  test('offsets of a report: its file, in the case it was written in', () => {
    expect(parseWindow('offsets:Reports/last.json')).toEqual({ kind: 'report', file: 'Reports/last.json' })
  })

  test.each([
    ['incremental', { kind: 'last', count: 10_000 }],
    ['incremental first=all', { kind: 'all' }],
    ['Incremental first=from:2026-01-01T00:00Z', { kind: 'between', fromMs: at('2026-01-01') }],
  ])('%j says how the first run begins', (text, first) => {
    expect(parseWindow(text)).toEqual({ kind: 'incremental', first })
  })

  test.each([
    '',
    'last',
    'last:',
    'last:0',
    'last:-5',
    'last:1.5',
    'last:1e3',
    'last:99999999999999999',
    'since:',
    'since:15',
    'since:0s',
    'all:1',
    'newest:5',
    'from:',
    'from:yesterday',
    'from:2026-01-02 to:2026-01-01',
    'from:2026-01-01 to:2026-01-01',
    'to:2026-01-01 from:2026-01-02',
    'from:2026-01-01 to:soon',
    'offsets:',
    'offsets:0:',
    'offsets:0:5',
    'offsets:0:5-5',
    'offsets:0:7-5',
    'offsets:0:1-2,0:5-6',
    'offsets:0:1-2,',
    'offsets:0:9223372036854775808-',
    'incremental:all',
    'incremental first=',
    'incremental first=incremental',
    'incremental first=offsets:0:1-2',
  ])('%j is no window', (text) => {
    expect(parseWindow(text)).toBeUndefined()
  })

  test.each([
    'all',
    'last:5',
    'since:15m',
    'from:2026-01-01T00:00:00Z to:2026-01-02T00:00:00Z',
    'to:2026-01-02T00:00:00Z',
    'offsets:0:100-200,1:50-,2:-7',
    'offsets:Reports/last.json',
    'incremental',
  ])('%s is what formatWindow writes', (text) => {
    const window = parseWindow(text)
    expect(window && formatWindow(window)).toBe(text)
  })
})
