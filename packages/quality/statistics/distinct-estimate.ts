/**
 * About how many different values there are, in 2 KB (HyperLogLog, Flajolet et al. 2007, with the unbiased estimator of
 * Ertl 2017): the standard error is 2.3 %. Any split, merged in any order, gives the same registers.
 */
export type DistinctRegisters = Uint8Array

const indexBits = 11
const registers = 2 ** indexBits
/** Leading zeros of a 32-bit hash, and one more. */
const highestRank = 33

export function newDistinctRegisters(): DistinctRegisters {
  return new Uint8Array(registers)
}

/** Texts, numbers and booleans of the same spelling are different values. */
export function addToDistinct(into: DistinctRegisters, value: string | number | boolean): void {
  hash(typeof value === 'string' ? value : `\u0000${value}`)
  const index = firstHash >>> (32 - indexBits)
  const rank = Math.clz32(secondHash) + 1
  if (rank > (into[index] ?? 0)) into[index] = rank
}

export function mergeDistinct(into: DistinctRegisters, other: DistinctRegisters): void {
  for (let index = 0; index < registers; index++) into[index] = Math.max(into[index] ?? 0, other[index] ?? 0)
}

/** Ertl 2017, algorithm 6. */
export function estimateDistinct(of: DistinctRegisters): number {
  const withRank = new Array<number>(highestRank + 1).fill(0)
  for (const rank of of) withRank[rank] = (withRank[rank] ?? 0) + 1
  let z = registers * tau(1 - (withRank[highestRank] ?? 0) / registers)
  for (let rank = highestRank - 1; rank >= 1; rank--) z = (z + (withRank[rank] ?? 0)) / 2
  z += registers * sigma((withRank[0] ?? 0) / registers)
  return Math.round(registers ** 2 / (2 * Math.LN2) / z)
}

function sigma(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY
  let power = share
  let factor = 1
  let sum = share
  let before: number
  do {
    before = sum
    power *= power
    sum += power * factor
    factor *= 2
  } while (sum !== before)
  return sum
}

function tau(share: number): number {
  if (share === 0 || share === 1) return 0
  let root = share
  let factor = 1
  let sum = 1 - share
  let before: number
  do {
    before = sum
    root = Math.sqrt(root)
    factor /= 2
    sum -= (1 - root) ** 2 * factor
  } while (sum !== before)
  return sum / 3
}

let firstHash = 0
let secondHash = 0

/** Two 32-bit hashes of a text at once (cyrb53, with the finalizer of MurmurHash3), left where no object is needed. */
function hash(text: string): void {
  let first = 0xdeadbeef
  let second = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x9e3779b1)
    second = Math.imul(second ^ unit, 0x5f356495)
  }
  firstHash = scatter(first ^ Math.imul(second, 0x27d4eb2f))
  secondHash = scatter(second ^ Math.imul(first, 0x165667b1))
}

function scatter(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
