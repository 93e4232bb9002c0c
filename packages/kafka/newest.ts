import type { KafkaClient } from './client.ts'
import { fetchRanges, type LostRange, type PartitionRange, type RangeStep } from './fetch-ranges.ts'
import type { TopicLayout } from './metadata.ts'
import { earlier, later } from './offsets.ts'
import { shareOut } from './plan.ts'
import { type BatchHead, isDense } from './record-batch.ts'
import type { Snapshot } from './snapshot.ts'
import { visitRecords } from './visit.ts'

/** The part of a window that lies in one partition, with its first steps where they were fetched already. */
export interface PlannedRange extends PartitionRange {
  readonly fetched: RangeStep[]
}

/** What counting may keep in memory, so that it need not be fetched a second time. */
const keptBytesLimit = 32 * 1024 * 1024

/** Counts one partition from its end towards its start. */
interface Tally {
  readonly partition: number
  readonly start: bigint
  readonly to: bigint
  /** Counted down to here. */
  from: bigint
  wanted: bigint
  records: bigint
  /** Newest first. */
  readonly segments: Segment[]
}

interface Segment extends PartitionRange {
  /** The steps kept so far, gapless from the segment's start to `keptTo`. */
  readonly kept: RangeStep[]
  keptTo: bigint
  /** What the committed batches add, oldest first; empty for the newest segment, which is never cut. */
  readonly batches: CountedBatch[]
}

interface CountedBatch {
  readonly head: BatchHead
  readonly records: bigint
}

/**
 * The ranges that hold the newest `count` committed records, spread over the partitions by their share of the offsets;
 * what a partition lacks is made up by the others. Offsets are more than records where compaction, transaction markers
 * or aborted transactions left gaps, so the ranges are read back, further with every round, until they hold enough or
 * reach the start of the log.
 *
 * What is read for counting is kept and not fetched again, up to 32 MiB. A window larger than that is counted to its end
 * only if those 32 MiB show a gap; if they do not it is taken to have none, and should there be some after all, it ends
 * up with fewer records, never with others.
 */
export async function planNewest(
  client: KafkaClient,
  layout: TopicLayout,
  snapshot: Snapshot,
  count: number,
  onLost: (lost: LostRange) => void,
): Promise<readonly PlannedRange[]> {
  const sizes = new Map(Array.from(snapshot, ([partition, { start, stable }]) => [partition, stable - start]))
  const shares = shareOut(count, sizes)
  const tallies = Array.from(snapshot, ([partition, { start, stable }]): Tally => {
    const wanted = shares.get(partition) ?? 0n
    return { partition, start, to: stable, from: stable, wanted, records: 0n, segments: [] }
  })
  const coversAll = tallies.every(({ start, to, wanted }) => to - start === wanted)
  if (coversAll) return tallies.map(({ partition, start, to }) => ({ partition, from: start, to, fetched: [] }))

  const counting = { keptBytes: 0, sawGap: false }
  while (true) {
    const rounds = tallies.filter(({ records, wanted, from, start }) => records < wanted && from > start).map(extend)
    if (rounds.length === 0) {
      if (!passOn(tallies)) break
      continue
    }
    const isComplete = await countRound(client, layout, rounds, counting, onLost)
    if (!isComplete) break
  }
  return Promise.all(tallies.map((tally) => cut(client, layout, tally)))
}

/** Adds the next older segment: what is missing, by the density seen so far and a quarter more. */
function extend(tally: Tally): { readonly tally: Tally; readonly segment: Segment } {
  const missing = tally.wanted - tally.records
  const span = tally.to - tally.from
  let step = missing
  if (span > 0n) step = tally.records === 0n ? span * 4n : (missing * span * 5n) / (tally.records * 4n) + 16n
  const from = later(tally.start, tally.from - step)
  const segment = { partition: tally.partition, from, to: tally.from, kept: [], keptTo: from, batches: [] }
  tally.segments.push(segment)
  tally.from = from
  return { tally, segment }
}

/** Lets partitions with older records make up for those that ran out; false when nothing is missing, or nothing left. */
function passOn(tallies: readonly Tally[]): boolean {
  let missing = 0n
  for (const tally of tallies) {
    if (tally.records >= tally.wanted) continue
    missing += tally.wanted - tally.records
    tally.wanted = tally.records
  }
  const older = new Map(
    tallies.filter(({ from, start }) => from > start).map((tally) => [tally, tally.from - tally.start]),
  )
  if (missing === 0n || older.size === 0) return false
  const shares = shareOut(Number(missing), older)
  for (const [tally, share] of shares) tally.wanted += share
  return true
}

/** False when the kept bytes ran out without a gap seen: the rest is then taken to have none. */
async function countRound(
  client: KafkaClient,
  layout: TopicLayout,
  rounds: readonly { readonly tally: Tally; readonly segment: Segment }[],
  counting: { keptBytes: number; sawGap: boolean },
  onLost: (lost: LostRange) => void,
): Promise<boolean> {
  const byPartition = new Map(
    rounds.map((round) => [round.tally.partition, { ...round, position: round.segment.from }]),
  )
  const ranges = rounds.map(({ segment }) => segment)
  for await (const step of fetchRanges(client, layout, ranges, onLost)) {
    const round = byPartition.get(step.partition)
    if (round === undefined) continue
    const { tally, segment } = round
    const counted = step.batches.map((head) => ({ head, records: recordsWithin(step, head, segment) }))
    const records = counted.reduce((sum, batch) => sum + batch.records, 0n)
    if (records < step.position - round.position) counting.sawGap = true
    tally.records += records
    if (tally.segments.length > 1) segment.batches.push(...counted)
    if (counting.keptBytes <= keptBytesLimit && segment.keptTo === round.position) {
      segment.kept.push(step)
      segment.keptTo = step.position
      counting.keptBytes += step.chunk?.bytes.byteLength ?? 0
    }
    round.position = step.position
    if (counting.keptBytes > keptBytesLimit && !counting.sawGap) return false
  }
  return true
}

function recordsWithin({ chunk }: RangeStep, head: BatchHead, { from, to }: PartitionRange): bigint {
  if (head.firstOffset >= from && head.lastOffset < to) return BigInt(head.records)
  if (isDense(head)) return earlier(head.lastOffset + 1n, to) - later(head.firstOffset, from)
  let records = 0n
  if (chunk !== undefined) {
    visitRecords({ ...chunk, batches: [head], from, to }, () => {
      records++
    })
  }
  return records
}

/** Leaves out the oldest records that were counted beyond the number wanted. */
async function cut(client: KafkaClient, layout: TopicLayout, tally: Tally): Promise<PlannedRange> {
  const { partition, to } = tally
  const from = await firstWanted(client, layout, tally)
  const fetched: RangeStep[] = []
  for (const segment of tally.segments.toReversed()) {
    fetched.push(...segment.kept.flatMap((step) => keepFrom(step, from)))
    if (segment.keptTo < segment.to) break
  }
  return { partition, from, to, fetched }
}

function keepFrom(step: RangeStep, from: bigint): RangeStep[] {
  if (step.position <= from) return []
  if (step.chunk === undefined) return [step]
  const batches = step.batches.filter(({ lastOffset }) => lastOffset >= from)
  if (batches.length === 0) return [{ partition: step.partition, position: step.position, batches }]
  return [
    {
      ...step,
      batches,
      // Its end stays: segments may share a batch, and each shows its own part of it.
      chunk: {
        ...step.chunk,
        batches: batches.map(({ start, end }) => ({ start, end })),
        from: later(from, step.chunk.from),
      },
    },
  ]
}

async function firstWanted(client: KafkaClient, layout: TopicLayout, tally: Tally): Promise<bigint> {
  const oldest = tally.segments.at(-1)
  let surplus = tally.records - tally.wanted
  if (oldest === undefined || surplus <= 0n) return tally.from
  for (const { head, records } of oldest.batches) {
    if (records <= surplus) {
      surplus -= records
      continue
    }
    const first = later(head.firstOffset, oldest.from)
    if (surplus === 0n || isDense(head)) return first + surplus
    const range = { partition: tally.partition, from: first, to: earlier(head.lastOffset + 1n, oldest.to) }
    return offsetOfRecord(client, layout, range, surplus)
  }
  return oldest.to
}

/** The offset of record number `index`, from 0, in a range that lies in one batch with gaps. */
async function offsetOfRecord(
  client: KafkaClient,
  layout: TopicLayout,
  range: PartitionRange,
  index: bigint,
): Promise<bigint> {
  const offsets: bigint[] = []
  for await (const { chunk } of fetchRanges(client, layout, [range], () => {})) {
    if (chunk !== undefined) visitRecords(chunk, ({ offset }) => offsets.push(offset))
  }
  return offsets[Number(index)] ?? range.to
}
