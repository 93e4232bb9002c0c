import type { Poll } from './market.ts'

/**
 * Faults that can be planted in a poll: what goes wrong in real feeds, each recognisable by exactly one check of the
 * example's contract or one of its own rules. `undecodable` replaces the bytes of the record and is planted by the encoder.
 */
export const faults = {
  'missing-coin': (poll: Poll) => without(poll, 'solana'),
  'null-price': (poll: Poll) => ({ ...poll, cardano: { ...poll.cardano, usd: null } }),
  'price-too-high': (poll: Poll) => ({ ...poll, bitcoin: { ...poll.bitcoin, usd: 1_000_000 } }),
  'negative-price': (poll: Poll) => ({ ...poll, ethereum: { ...poll.ethereum, usd: -1 } }),
  'text-price': (poll: Poll) => ({ ...poll, binancecoin: { ...poll.binancecoin, usd: String(poll.binancecoin.usd) } }),
  'blank-volume': (poll: Poll) => ({ ...poll, bitcoin: { ...poll.bitcoin, usd_24h_vol: '' } }),
  'cap-below-price': (poll: Poll) => ({
    ...poll,
    ethereum: { ...poll.ethereum, usd_market_cap: poll.ethereum.usd / 2 },
  }),
  'volatile-day': (poll: Poll) => ({ ...poll, solana: { ...poll.solana, usd_24h_change: 42.5 } }),
  'opposite-moves': (poll: Poll) => ({
    ...poll,
    bitcoin: { ...poll.bitcoin, usd_24h_change: 12 },
    ethereum: { ...poll.ethereum, usd_24h_change: -6 },
  }),
  /** Found by the example's own rules: a price that jumps, and one that stands still where it lasts. */
  'price-jump': (poll: Poll) => ({ ...poll, bitcoin: { ...poll.bitcoin, usd: poll.bitcoin.usd * 1.5 } }),
  'frozen-price': (poll: Poll) => ({ ...poll, cardano: { ...poll.cardano, usd: 0.4567 } }),
  undecodable: (poll: Poll) => poll,
} as const satisfies Record<string, (poll: Poll) => unknown>

export type Fault = keyof typeof faults
export const faultNames = Object.keys(faults) as readonly Fault[]
/** Faults whose records an Avro schema without nulls can still encode. */
export const avroFaults: readonly Fault[] = [
  'price-too-high',
  'negative-price',
  'cap-below-price',
  'volatile-day',
  'opposite-moves',
  'undecodable',
]

function without(poll: Poll, coin: keyof Poll): Omit<Poll, typeof coin> {
  const { [coin]: _, ...rest } = poll
  return rest
}
