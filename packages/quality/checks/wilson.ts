/** The normal quantile of a two-sided 95 % interval. */
const z95 = 1.959963984540054

/**
 * Wilson's score interval of a rate at 95 % confidence (Wilson 1927): where the rate of all records lies when only some
 * were looked at. Undefined when nothing was evaluated.
 */
export function wilsonInterval(
  failed: number,
  evaluated: number,
): { readonly low: number; readonly high: number; readonly confidence: number } | undefined {
  if (evaluated === 0) return undefined
  const rate = failed / evaluated
  const squared = z95 * z95
  const centre = rate + squared / (2 * evaluated)
  const spread = z95 * Math.sqrt((rate * (1 - rate) + squared / (4 * evaluated)) / evaluated)
  const scale = 1 + squared / evaluated
  const low = failed === 0 ? 0 : Math.max(0, (centre - spread) / scale)
  const high = failed === evaluated ? 1 : Math.min(1, (centre + spread) / scale)
  return { low, high, confidence: 0.95 }
}
