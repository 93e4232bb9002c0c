/**
 * How numbers are distributed, in bounded memory. A bucket holds the numbers that share their leading bits as IEEE 754
 * doubles (sign, exponent and the first bits of the fraction), which order like the numbers themselves. It starts with 53
 * bits; whenever there are more buckets than the bound, one bit less tells them apart, which joins them in pairs. This is
 * the uniform collapse of UDDSketch (Epicoco et al. 2020) on the buckets of HdrHistogram instead of logarithms.
 *
 * Ranks are exact, so a quantile is the right value to within half a bucket: `relativeError`, 2^-42 at first. The more
 * buckets the numbers need, the coarser: 1,024 buckets tell numbers between 1 and 1,000,000 apart to 1.6 %, and times of one day
 * to a minute. How coarse depends on the numbers alone, so any split, merged in any order, gives the same sketch.
 */
export interface QuantileSketch {
  /** Bits of 64 that are not looked at: 11 to 63. */
  shift: number
  /** Number of values by their leading bits, as a whole number. */
  readonly buckets: Map<number, number>
  count: number
}

const mostBuckets = 1_024
const firstShift = 11
const fractionBits = 52

export function newQuantileSketch(): QuantileSketch {
  return { shift: firstShift, buckets: new Map(), count: 0 }
}

/** Takes in a finite number; zero without a sign. */
export function addToSketch(sketch: QuantileSketch, value: number): void {
  const bucket = bucketOf(value, sketch.shift)
  sketch.buckets.set(bucket, (sketch.buckets.get(bucket) ?? 0) + 1)
  sketch.count++
  if (sketch.buckets.size > mostBuckets) collapse(sketch)
}

export function mergeSketches(into: QuantileSketch, other: QuantileSketch): void {
  while (into.shift < other.shift) coarsen(into)
  const scale = 2 ** (into.shift - other.shift)
  for (const [bucket, count] of other.buckets) {
    const joined = Math.floor(bucket / scale)
    into.buckets.set(joined, (into.buckets.get(joined) ?? 0) + count)
  }
  into.count += other.count
  collapse(into)
}

/**
 * The value with this share (0 to 1) of the others below it, the lower one where it lies between two; undefined when there
 * are none. Off by at most `relativeError` of the value.
 */
export function quantileOf(sketch: QuantileSketch, share: number): number | undefined {
  const rank = Math.floor(share * (sketch.count - 1))
  let below = 0
  for (const { count, middle } of bucketsOf(sketch)) {
    below += count
    if (below > rank) return middle
  }
  return undefined
}

/** How far a quantile may lie from the right value, as a share of it; infinite when not even exponents are told apart. */
export function relativeError({ shift }: QuantileSketch): number {
  return shift > fractionBits ? Number.POSITIVE_INFINITY : 2 ** (shift - fractionBits - 1)
}

export interface SketchBucket {
  readonly from: number
  readonly to: number
  readonly middle: number
  readonly count: number
}

/** In ascending order. The bucket that begins at 0 holds zeros, and else only numbers too small to be measured (below 2^-1022). */
export function bucketsOf({ shift, buckets }: QuantileSketch): readonly SketchBucket[] {
  return [...buckets]
    .sort(([left], [right]) => left - right)
    .map(([bucket, count]) => {
      const from = boundOf(bucket, shift, 0)
      const to = boundOf(bucket, shift, 1)
      return { from, to, middle: shift <= fractionBits && from === 0 ? 0 : from + (to - from) / 2, count }
    })
}

function collapse(sketch: QuantileSketch): void {
  while (sketch.buckets.size > mostBuckets) coarsen(sketch)
}

function coarsen(sketch: QuantileSketch): void {
  const before = [...sketch.buckets]
  sketch.buckets.clear()
  sketch.shift++
  for (const [bucket, count] of before) {
    const joined = Math.floor(bucket / 2)
    sketch.buckets.set(joined, (sketch.buckets.get(joined) ?? 0) + count)
  }
}

const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0
const low = 1 - high
const signBit = 0x80000000

/** The leading bits in the order of the numbers: those of negative ones are turned over. */
function bucketOf(value: number, shift: number): number {
  float[0] = value
  const upper = words[high] ?? 0
  const lower = words[low] ?? 0
  const isNegative = upper >= signBit
  const orderedUpper = isNegative ? ~upper >>> 0 : upper + signBit
  if (shift >= 32) return Math.floor(orderedUpper / 2 ** (shift - 32))
  const orderedLower = isNegative ? ~lower >>> 0 : lower
  return orderedUpper * 2 ** (32 - shift) + Math.floor(orderedLower / 2 ** shift)
}

/** The least (`end` 0) or the greatest (1) finite number of a bucket. */
function boundOf(bucket: number, shift: number, end: 0 | 1): number {
  const width = 2 ** shift
  const upperStep = 2 ** Math.max(0, shift - 32)
  const upper = shift >= 32 ? bucket * upperStep : Math.floor((bucket * width) / 2 ** 32)
  const lower = shift >= 32 ? 0 : (bucket % 2 ** (32 - shift)) * width
  const orderedUpper = shift >= 32 && end === 1 ? upper + upperStep - 1 : upper
  const orderedLower = end === 0 ? lower : shift >= 32 ? 0xffffffff : lower + width - 1
  const isNegative = orderedUpper < signBit
  words[high] = isNegative ? ~orderedUpper >>> 0 : orderedUpper - signBit
  words[low] = isNegative ? ~orderedLower >>> 0 : orderedLower
  const value = float[0] ?? 0
  return Number.isFinite(value) ? value : isNegative ? -Number.MAX_VALUE : Number.MAX_VALUE
}
