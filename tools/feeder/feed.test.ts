import { describe, expect, it } from 'vitest'
import { faultNames, faults } from './faults.ts'
import { feedRecords } from './feed.ts'
import { coins, marketPolls } from './market.ts'

const options = { seed: 7, endsAt: 1_700_000_000_000, polls: 1_440, intervalMs: 60_000 }

describe('the market', () => {
  it('is the same for the same seed, and another for another', () => {
    const polls = [...marketPolls(options)]
    expect([...marketPolls(options)]).toEqual(polls)
    expect([...marketPolls({ ...options, seed: 8 })]).not.toEqual(polls)
  })

  it('polls every interval up to its end, with news of the last 20 seconds', () => {
    const polls = [...marketPolls(options)]
    expect(polls).toHaveLength(1_440)
    expect(polls.at(-1)?.at).toBe(options.endsAt)
    for (const { at, poll } of polls) {
      for (const coin of coins) {
        const age = at / 1_000 - poll[coin].last_updated_at
        expect(age).toBeGreaterThanOrEqual(0)
        expect(age).toBeLessThan(21)
      }
    }
  })

  it('stays within the ranges of the example contract', () => {
    const ranges = {
      bitcoin: [1_000, 200_000],
      ethereum: [100, 10_000],
      binancecoin: [10, 1_000],
      cardano: [0.1, 10],
      solana: [1, 500],
    }
    for (const { poll } of marketPolls({ ...options, polls: 20_000 })) {
      for (const coin of coins) {
        expect(poll[coin].usd).toBeGreaterThanOrEqual(ranges[coin][0] ?? 0)
        expect(poll[coin].usd).toBeLessThanOrEqual(ranges[coin][1] ?? 0)
      }
    }
  })
})

describe('faults', () => {
  const [first] = [...marketPolls(options)]
  it.each(faultNames.filter((name) => name !== 'undecodable'))('%s changes the poll', (name) => {
    expect(first && faults[name](first.poll)).not.toEqual(first?.poll)
  })

  it('are planted in the records asked for, and nowhere else', () => {
    const feed = { ...options, polls: 6, encoding: 'json' as const, partitions: 3 }
    const clean = [...feedRecords(feed)]
    const planted = [...feedRecords({ ...feed, plantedFaults: new Map([[4, 'undecodable']]) })]
    expect(planted.map(({ partition }) => partition)).toEqual([0, 1, 2, 0, 1, 2])
    expect(planted.flatMap(({ value }, index) => (String(value) === String(clean[index]?.value) ? [] : index))).toEqual(
      [4],
    )
  })
})
