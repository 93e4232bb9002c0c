import type { PartitionRange } from './fetch-ranges.ts'
import { later } from './offsets.ts'
import type { Snapshot } from './snapshot.ts'

/** Every offset of the snapshot. */
export function planAll(snapshot: Snapshot): readonly PartitionRange[] {
  return Array.from(snapshot, ([partition, { start, stable }]) => ({ partition, from: start, to: stable }))
}

/** From the first offset that is new enough, per partition; -1 when none is. */
export function planSince(snapshot: Snapshot, firstOffsets: ReadonlyMap<number, bigint>): readonly PartitionRange[] {
  return Array.from(snapshot, ([partition, { start, stable }]) => {
    const first = firstOffsets.get(partition) ?? -1n
    const from = first < 0n || first > stable ? stable : first
    return { partition, from: later(from, start), to: stable }
  })
}

/**
 * Splits `count` over parts by their size: whole numbers that add up to `count` (or to all there is), each within one of
 * its exact share and within its size. The largest remainders are rounded up; ties go to the first.
 */
export function shareOut<Part>(count: number, sizes: ReadonlyMap<Part, bigint>): ReadonlyMap<Part, bigint> {
  const total = sizes.values().reduce((sum, size) => sum + size, 0n)
  const wanted = BigInt(count)
  if (wanted >= total) return sizes
  const shares = Array.from(sizes, ([key, size]) => {
    const exact = wanted * size
    return { key, share: exact / total, remainder: exact % total }
  })
  let left = wanted - shares.reduce((sum, { share }) => sum + share, 0n)
  for (const share of shares.toSorted((left, right) => Number(right.remainder - left.remainder))) {
    if (left === 0n) break
    share.share += 1n
    left -= 1n
  }
  return new Map(shares.map(({ key, share }) => [key, share]))
}
