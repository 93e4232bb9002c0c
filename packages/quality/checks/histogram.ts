/**
 * How values of 0 and more are distributed, in buckets whose bounds grow by 2 %, so that a quantile is right within 1 %
 * (DDSketch, Masson, Rim and Lee 2019). Merging is adding: any split gives the same histogram.
 */
export interface Histogram {
  /** Number of values by bucket; bucket `i` holds those up to 1.02^i. */
  readonly buckets: Map<number, number>
  zeros: number
}

const growth = 1.02
const logGrowth = Math.log(growth)

export function newHistogram(): Histogram {
  return { buckets: new Map(), zeros: 0 }
}

export function addToHistogram(histogram: Histogram, value: number): void {
  if (value <= 0) {
    histogram.zeros++
    return
  }
  const bucket = Math.ceil(Math.log(value) / logGrowth)
  histogram.buckets.set(bucket, (histogram.buckets.get(bucket) ?? 0) + 1)
}

export function mergeHistograms(into: Histogram, other: Histogram): void {
  into.zeros += other.zeros
  for (const [bucket, count] of other.buckets) into.buckets.set(bucket, (into.buckets.get(bucket) ?? 0) + count)
}

/** The least value that a share (0 to 1) of the values does not exceed (nearest rank); undefined when there are none. */
export function quantileOf({ buckets, zeros }: Histogram, share: number): number | undefined {
  const total = zeros + buckets.values().reduce((sum, count) => sum + count, 0)
  if (total === 0) return undefined
  let below = zeros
  const rank = Math.max(0, Math.ceil(share * total) - 1)
  if (below > rank) return 0
  for (const [bucket, count] of [...buckets].sort(([left], [right]) => left - right)) {
    below += count
    if (below > rank) return (2 * growth ** bucket) / (growth + 1)
  }
  return undefined
}
