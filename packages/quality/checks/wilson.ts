/**
 * Wilson's score interval of a rate (Wilson 1927), two-sided: where the rate of all records lies when only some were looked
 * at. `confidence` is between 0 and 1, 0.95 unless given. Undefined when nothing was evaluated.
 */
export function wilsonInterval(
  failed: number,
  evaluated: number,
  confidence = 0.95,
): { readonly low: number; readonly high: number; readonly confidence: number } | undefined {
  if (evaluated === 0) return undefined
  const z = normalQuantile((1 + confidence) / 2)
  const rate = failed / evaluated
  const squared = z * z
  const centre = rate + squared / (2 * evaluated)
  const spread = z * Math.sqrt((rate * (1 - rate) + squared / (4 * evaluated)) / evaluated)
  const scale = 1 + squared / evaluated
  const low = failed === 0 ? 0 : Math.max(0, (centre - spread) / scale)
  const high = failed === evaluated ? 1 : Math.min(1, (centre + spread) / scale)
  return { low, high, confidence }
}

const central = {
  above: [2.50662823884, -18.61500062529, 41.39119773534, -25.44106049637],
  below: [1, -8.4735109309, 23.08336743743, -21.06224101826, 3.13082909833],
}
const tail = [
  0.3374754822726147, 0.9761690190917186, 0.1607979714918209, 0.0276438810333863, 0.0038405729373609,
  0.0003951896511919, 0.0000321767881768, 0.0000002888167364, 0.0000003960315187,
]

/** The standard normal quantile of a share between 0.5 and 1 (exclusive), to 3e-9 (Moro 1995). */
function normalQuantile(share: number): number {
  const distance = share - 0.5
  if (distance < 0.42) {
    const squared = distance * distance
    return (distance * polynomial(central.above, squared)) / polynomial(central.below, squared)
  }
  return polynomial(tail, Math.log(-Math.log(1 - share)))
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}
