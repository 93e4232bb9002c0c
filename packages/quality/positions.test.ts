import { describe, expect, it } from 'vitest'
import { advancePositions, type CheckedPositions, positionsKey } from './positions.ts'

const at = (positions: Record<string, string>, topicId = 'a'): CheckedPositions => ({
  topic: 'prices',
  topicId,
  contract: 'c',
  positions,
})

describe('advancePositions', () => {
  it('the first run leaves where it stopped', () => {
    expect(advancePositions(undefined, undefined, at({ 0: '7' }))).toEqual(at({ 0: '7' }))
  })

  it('a later one moves on, and keeps partitions that it did not see', () => {
    const base = at({ 0: '7', 1: '3' })
    expect(advancePositions(base, base, at({ 0: '12' }))).toEqual(at({ 0: '12', 1: '3' }))
  })

  it('a partition that began anew moves back', () => {
    const base = at({ 0: '700' })
    expect(advancePositions(base, base, at({ 0: '12' }))).toEqual(at({ 0: '12' }))
  })

  it('of two runs at the same time the further one counts, whichever ends first', () => {
    const base = at({ 0: '7', 1: '3' })
    const other = at({ 0: '20', 1: '4' })
    expect(advancePositions(other, base, at({ 0: '12', 1: '9' }))).toEqual(at({ 0: '20', 1: '9' }))
    expect(advancePositions(other, undefined, at({ 0: '12', 1: '9' }))).toEqual(at({ 0: '20', 1: '9' }))
  })

  it('a topic created anew leaves nothing of the old one', () => {
    const base = at({ 0: '700', 1: '3' })
    expect(advancePositions(base, base, at({ 0: '12' }, 'b'))).toEqual(at({ 0: '12' }, 'b'))
    const other = at({ 0: '40' }, 'b')
    expect(advancePositions(other, base, at({ 0: '12' }, 'b'))).toEqual(at({ 0: '40' }, 'b'))
  })
})

describe('positionsKey', () => {
  it('tells topics, contracts and clusters apart', () => {
    const keys = [
      positionsKey({ topic: 'prices' }, 'c'),
      positionsKey({ topic: 'prices', clusterId: 'x' }, 'c'),
      positionsKey({ topic: 'prices', clusterId: 'x' }, 'd'),
      positionsKey({ topic: 'orders', clusterId: 'x' }, 'c'),
    ]
    expect(new Set(keys).size).toBe(4)
  })
})
