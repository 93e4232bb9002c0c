import type { LostRange, PartitionRange } from './fetch-ranges.ts'
import { earlier, later } from './offsets.ts'
import type { PartitionSnapshot, Snapshot } from './snapshot.ts'
import type { AskedRange, TopicPositions } from './window.ts'

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

/** From the first offset of one query to the first of another, where they are given; -1 when no record is new enough. */
export function planBetween(
  snapshot: Snapshot,
  firstOffsets: ReadonlyMap<number, bigint> | undefined,
  endOffsets: ReadonlyMap<number, bigint> | undefined,
): readonly PartitionRange[] {
  return Array.from(snapshot, ([partition, bounds]) => {
    const boundary = (offsets: ReadonlyMap<number, bigint>): bigint => {
      const offset = offsets.get(partition) ?? -1n
      return offset < 0n ? bounds.stable : within(bounds, offset)
    }
    const from = firstOffsets === undefined ? bounds.start : boundary(firstOffsets)
    const to = endOffsets === undefined ? bounds.stable : boundary(endOffsets)
    return { partition, from: earlier(from, to), to }
  })
}

/** A plan, and what of it the log does not hold. */
export interface PlanWithLosses {
  readonly planned: readonly PartitionRange[]
  readonly lost: readonly LostRange[]
}

/** The ranges asked for, as far as the log holds them; partitions that it has not are left out. */
export function planOffsets(snapshot: Snapshot, asked: readonly AskedRange[]): PlanWithLosses {
  const planned: PartitionRange[] = []
  const lost: LostRange[] = []
  for (const range of asked.toSorted((left, right) => left.partition - right.partition)) {
    const { partition } = range
    const bounds = snapshot.get(partition)
    if (bounds === undefined) continue
    const from = range.from ?? bounds.start
    const to = later(from, range.to ?? bounds.stable)
    if (from < earlier(bounds.start, to)) {
      lost.push({ partition, from, to: earlier(bounds.start, to), reason: 'deleted-before' })
    }
    if (later(bounds.stable, from) < to) {
      lost.push({ partition, from: later(bounds.stable, from), to, reason: 'beyond-end' })
    }
    planned.push({ partition, from: within(bounds, from), to: within(bounds, to) })
  }
  return { planned, lost }
}

/** Why reading does not go on where an earlier run stopped, but begins at the start of the log again. */
export type Restart =
  /** The topic was deleted and created anew: none of its records was read. */
  | { readonly reason: 'topic-recreated' }
  /** The partition ends before `stopped`, as after an unclean leader election: what it holds now may be different. */
  | { readonly reason: 'log-shortened'; readonly partition: number; readonly stopped: bigint; readonly end: bigint }

/**
 * What has come since an earlier run stopped. A partition that is new since then is read from its start; so is whatever
 * may hold other records than the earlier run read: no record is taken for read that was not.
 */
export function planAfter(
  snapshot: Snapshot,
  topicId: string | undefined,
  stopped: TopicPositions,
): PlanWithLosses & { readonly restarts: readonly Restart[] } {
  if (topicId !== undefined && stopped.topicId !== undefined && topicId !== stopped.topicId) {
    return { planned: planAll(snapshot), lost: [], restarts: [{ reason: 'topic-recreated' }] }
  }
  const lost: LostRange[] = []
  const restarts: Restart[] = []
  const planned = Array.from(snapshot, ([partition, bounds]): PartitionRange => {
    const all = { partition, from: bounds.start, to: bounds.stable }
    const position = stopped.positions.get(partition)
    if (position === undefined) return all
    if (position > bounds.end) {
      restarts.push({ reason: 'log-shortened', partition, stopped: position, end: bounds.end })
      return all
    }
    if (position < bounds.start) lost.push({ partition, from: position, to: bounds.start, reason: 'deleted-before' })
    return { ...all, from: within(bounds, position) }
  })
  return { planned, lost, restarts }
}

function within({ start, stable }: PartitionSnapshot, offset: bigint): bigint {
  return earlier(later(offset, start), stable)
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
