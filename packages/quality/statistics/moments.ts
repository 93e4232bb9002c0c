/** Count, bounds, mean and spread of numbers in one pass. */
export interface Moments {
  count: number
  minimum: number
  maximum: number
  mean: number
  /** Sum of squared distances from the mean. */
  squares: number
}

export function newMoments(): Moments {
  return { count: 0, minimum: Number.POSITIVE_INFINITY, maximum: Number.NEGATIVE_INFINITY, mean: 0, squares: 0 }
}

/** Welford 1962: no sum grows beyond the numbers' own size, so no precision is lost to it. */
export function addToMoments(moments: Moments, value: number): void {
  moments.count++
  if (value < moments.minimum) moments.minimum = value
  if (value > moments.maximum) moments.maximum = value
  const distance = value - moments.mean
  moments.mean += distance / moments.count
  moments.squares += distance * (value - moments.mean)
}

/** Chan, Golub and LeVeque 1979. The order of merging shows in the last digits of mean and spread only. */
export function mergeMoments(into: Moments, other: Moments): void {
  if (other.count === 0) return
  const count = into.count + other.count
  const distance = other.mean - into.mean
  into.squares += other.squares + distance * distance * ((into.count / count) * other.count)
  into.mean += distance * (other.count / count)
  into.count = count
  into.minimum = Math.min(into.minimum, other.minimum)
  into.maximum = Math.max(into.maximum, other.maximum)
}

/** Of the numbers as a sample of others (n - 1); undefined for fewer than two, and where it is beyond all numbers. */
export function standardDeviation({ count, squares }: Moments): number | undefined {
  if (count < 2) return undefined
  const deviation = Math.sqrt(squares / (count - 1))
  return Number.isFinite(deviation) ? deviation : undefined
}
