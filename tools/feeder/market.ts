/**
 * A market that polls like the example's source: one record a minute with the price of five coins. Deterministic: the
 * same seed and start give the same polls.
 */

export const coins = ['bitcoin', 'ethereum', 'binancecoin', 'cardano', 'solana'] as const
export type Coin = (typeof coins)[number]

export interface Quote {
  usd: number
  usd_market_cap: number
  usd_24h_vol: number
  usd_24h_change: number
  /** Seconds since the epoch. */
  last_updated_at: number
}

export type Poll = Record<Coin, Quote>

export interface MarketOptions {
  readonly seed: number
  /** Milliseconds since the epoch of the last poll. */
  readonly endsAt: number
  readonly polls: number
  /** Milliseconds between polls. */
  readonly intervalMs: number
}

const openings: Readonly<Record<Coin, { readonly usd: number; readonly supply: number }>> = {
  bitcoin: { usd: 67_234.5, supply: 19_700_000 },
  ethereum: { usd: 3_456.78, supply: 120_100_000 },
  binancecoin: { usd: 312.45, supply: 153_800_000 },
  cardano: { usd: 0.4567, supply: 35_400_000_000 },
  solana: { usd: 98.76, supply: 440_000_000 },
}

/** The polls in order of time, each with the milliseconds at which it was made. */
export function* marketPolls(options: MarketOptions): Generator<{ readonly at: number; readonly poll: Poll }> {
  const random = seededRandom(options.seed)
  const change = Object.fromEntries(coins.map((coin) => [coin, 0])) as Record<Coin, number>
  for (let index = 0; index < options.polls; index++) {
    const at = options.endsAt - (options.polls - 1 - index) * options.intervalMs
    const mood = (random() - 0.5) * 0.2
    const quotes = coins.map((coin) => {
      // A walk that is pulled back to the opening price, so that a long run stays in a plausible range.
      change[coin] = change[coin] * 0.98 + mood + (random() - 0.5) * 0.4
      const { usd: opening, supply } = openings[coin]
      const usd = round(opening * (1 + change[coin] / 100), opening < 10 ? 6 : 2)
      const quote: Quote = {
        usd,
        usd_market_cap: round(usd * supply, 2),
        usd_24h_vol: round(usd * supply * (0.02 + random() * 0.02), 2),
        usd_24h_change: round(change[coin], 6),
        // The source answers with what it knew a few seconds ago.
        last_updated_at: Math.floor(at / 1_000) - Math.floor(random() * 20),
      }
      return [coin, quote] as const
    })
    yield { at, poll: Object.fromEntries(quotes) as Poll }
  }
}

/** mulberry32: small, fast, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
