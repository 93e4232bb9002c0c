import { createHash } from 'node:crypto'
import type { PartitionRange } from './fetch-ranges.ts'

/**
 * `count` different offsets of the first `span` ones of a range, relative to its start and ascending: one from each of
 * `count` blocks of equal size, so that every part of the range has its share (stratified sampling with one unit per
 * stratum, Cochran, Sampling Techniques, 5.1), of the last block the last one: whether anything arrives still is to be
 * seen in any sample. The same range gives the same offsets, so that a run can be repeated; another `round`, which
 * replaces what is missing, gives others, wherever they lie. `count` is at most `span`, and `span` at most 2^53.
 */
export function sampleOffsets(topic: string, range: PartitionRange, span: number, count: number, round = 0): number[] {
  const random = randomOf(`${topic} ${range.partition} ${range.from} ${range.to} ${round}`)
  const blockStart = (index: number): number => Number((BigInt(span) * BigInt(index)) / BigInt(count))
  const offsets: number[] = []
  for (let index = 0, start = 0; index < count; index++) {
    const end = blockStart(index + 1)
    const isLast = round === 0 && index === count - 1
    offsets.push(isLast ? end - 1 : start + Math.floor(random() * (end - start)))
    start = end
  }
  return offsets
}

/** Numbers in [0, 1) with 53 random bits: sfc32 (PractRand, C. Doty-Humphrey), seeded by a hash of the text. */
function randomOf(seed: string): () => number {
  const hash = createHash('sha256').update(seed).digest()
  let a = hash.readUInt32LE(0)
  let b = hash.readUInt32LE(4)
  let c = hash.readUInt32LE(8)
  let counter = hash.readUInt32LE(12)
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  return () => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53
}
