// Own checks of the topic crypto-prices: what needs the records before, which the contract cannot say.
// docs/own-checks.md of the suite describes what a rules module may do.

/** @import { Rules } from '../../../packages/quality/rules/types.ts' */

/**
 * @typedef {{ usd: number, last_updated_at: number }} Quote
 * @typedef {Record<string, Quote>} Poll
 */

/** Seconds. A live market moves a price, to the digits given, within less. */
const frozenAfter = 600

/** Moves of a price that must be known before one can be called unusual. */
const leastHistory = 30

/** A smaller move is never an outlier, however quiet the market was before. */
const leastJump = 0.02

/** So many prices in a row that are far away are a new level of the market. */
const newLevelAfter = 3

/** @type {Rules<Poll>} */
export default [
  {
    id: 'frozen-price',
    name: 'no price stands still for more than 10 minutes',
    dimension: 'timeliness',
    create() {
      // Partitions are read side by side, so each has its own past.
      /** @type {Map<string, { usd: number, since: number }>} */
      const standing = new Map()
      return {
        observe({ partition, value }) {
          let judged = false
          for (const [coin, { usd, last_updated_at: at }] of quotes(value)) {
            judged = true
            const known = standing.get(`${partition} ${coin}`)
            if (known?.usd !== usd) standing.set(`${partition} ${coin}`, { usd, since: at })
            else if (at - known.since > frozenAfter) {
              const minutes = Math.floor((at - known.since) / 60)
              return { path: `${coin}.usd`, message: `the price has not moved for ${minutes} minutes` }
            }
          }
          return judged ? true : undefined
        },
      }
    },
  },
  {
    id: 'outlier',
    name: 'no price jumps by more than three standard deviations',
    create({ shown }) {
      /** @type {Map<string, Past>} */
      const pasts = new Map()
      let prices = 0
      let outliers = 0
      return {
        observe({ partition, value }) {
          let judged = false
          /** @type {{ path: string, message: string } | undefined} */
          let found
          for (const [coin, { usd }] of quotes(value)) {
            judged = true
            prices++
            const key = `${partition} ${coin}`
            const past = pasts.get(key) ?? newPast(usd)
            pasts.set(key, past)
            const sigmas = sigmasOf(past, usd)
            if (sigmas === undefined) continue
            outliers++
            found ??= { path: `${coin}.usd`, message: `${shown(usd)} is ${sigmas.toFixed(1)} standard deviations away` }
          }
          return found ?? (judged ? true : undefined)
        },
        result: () => ({ passed: true, measured: `${outliers} of ${prices} prices` }),
      }
    },
  },
]

/**
 * The coins of a poll that have a price and a time; the contract judges the others.
 * @param {Poll} poll
 * @returns {[string, Quote][]}
 */
function quotes(poll) {
  return Object.entries(poll).filter(
    ([, quote]) => Number.isFinite(quote?.usd) && quote.usd > 0 && Number.isFinite(quote.last_updated_at),
  )
}

/**
 * Moves so far, by Welford's method: count, mean, and sum of squares of differences from the mean.
 * @typedef {{ usd: number, count: number, mean: number, squares: number, farAway: number }} Past
 */

/**
 * @param {number} usd
 * @returns {Past}
 */
function newPast(usd) {
  return { usd, count: 0, mean: 0, squares: 0, farAway: 0 }
}

/**
 * How many standard deviations a price is off, when it is an outlier. What is one does not become part of the past, so
 * that it cannot hide the next.
 * @param {Past} past
 * @param {number} usd
 * @returns {number | undefined}
 */
function sigmasOf(past, usd) {
  const move = usd / past.usd - 1
  const deviation = Math.sqrt(past.squares / Math.max(1, past.count - 1))
  const isFarAway =
    past.count >= leastHistory && Math.abs(move) > leastJump && Math.abs(move - past.mean) > 3 * deviation
  if (isFarAway && past.farAway < newLevelAfter) {
    past.farAway++
    return Math.abs(move - past.mean) / deviation
  }
  past.usd = usd
  past.farAway = 0
  if (isFarAway) return undefined
  past.count++
  const before = move - past.mean
  past.mean += before / past.count
  past.squares += before * (move - past.mean)
  return undefined
}
