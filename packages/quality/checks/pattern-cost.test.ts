import { describe, expect, it } from 'vitest'
import { isSurelyLinear } from './pattern-cost.ts'

describe('a pattern', () => {
  it.each(['^[A-Z]+$', '^coin-\\d{1,3}$', '^(?:BTC|ETH)-USD$', '^[a-z]{2}(-[A-Z]{2})?$', '^abc', '^(GB)?\\d*$'])(
    '%s needs no guard',
    (pattern) => {
      expect(isSurelyLinear(pattern, 'u')).toBe(true)
    },
  )

  it.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '\\d+x',
    '^\\d+\\s*\\d+$',
    '^(\\w)\\1*$',
    '^(?=a+)b',
    '^a|b+c',
    '^([a-z]{1,9}){1,9}$',
    '^a{1,99}b{1,99}c$',
  ])('%s is guarded', (pattern) => {
    expect(isSurelyLinear(pattern, 'u')).toBe(false)
  })
})
