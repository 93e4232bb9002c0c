import { describe, expect, test } from 'vitest'
import { parseWindow } from './window.ts'

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
  ])('%j is no window', (text) => {
    expect(parseWindow(text)).toBeUndefined()
  })
})
