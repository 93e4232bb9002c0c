import type { KafkaClient } from './client.ts'
import { fetchRanges, type LostRange, type PartitionRange, type RangeStep } from './fetch-ranges.ts'
import type { TopicLayout } from './metadata.ts'
import { earlier, later } from './offsets.ts'
import { shareOut } from './plan.ts'
import type { RecordChunk } from './record.ts'
import { type BatchHead, isDense } from './record-batch.ts'
import { sampleOffsets } from './sample-offsets.ts'
import { visitRecords } from './visit.ts'

/** What a fetch for one record of a sample takes of its partition, where the record's batch is not larger. */
const sliceBytes = 32 * 1024
/** A fetch for one record pays when it passes over this many times its size: it also waits for the network. */
const skipFactor = 8
/** Partitions in one group of slices, and groups under way at the same time. */
const slicesPerGroup = 100
const groupsAtOnce = 4
/** Draws after the first, before what is still missing is taken wherever it is found. */
const redraws = 3

/** The sample of one partition. Offsets are relative to the start of its range. */
interface PartitionSample {
  readonly range: PartitionRange
  wanted: number
  /** Records chosen so far. */
  readonly taken: number[]
  /** Behind it lies no record, as far as is known. */
  end: number
  /** No record is left that was not taken. */
  isExhausted: boolean
}

interface Sampling {
  readonly client: KafkaClient
  layout: TopicLayout
  readonly samples: ReadonlyMap<number, PartitionSample>
  readonly onLost: (lost: LostRange) => void
  /** Of the batches seen so far. */
  readonly measured: { bytes: number; offsets: number; batches: number }
  isTopicGone: boolean
}

/** Offsets to take in one round, by partition. */
type Picks = ReadonlyMap<number, readonly number[]>

/**
 * Exactly `size` records of the ranges (all, when there are fewer), spread over the partitions by their share of the
 * offsets and within each over its whole range: `sampleOffsets` says which. Where an offset holds no record, since
 * compaction or an aborted transaction left a gap, another one of the partition stands for it, and what a partition
 * lacks the others make up for. The same log gives the same sample.
 *
 * Between far records nothing is fetched; where they lie close together the ranges are read through. Chunks carry the
 * records in `only`; those that stand for gaps may come after later ones.
 */
export async function* sampleRanges(
  client: KafkaClient,
  layout: TopicLayout,
  ranges: readonly PartitionRange[],
  size: number,
  onLost: (lost: LostRange) => void,
): AsyncGenerator<RangeStep, void, undefined> {
  const shares = shareOut(size, new Map(ranges.map(({ partition, from, to }) => [partition, to - from])))
  const samples = ranges.map((range): PartitionSample => {
    const end = Number(range.to - range.from)
    return { range, wanted: Number(shares.get(range.partition) ?? 0n), taken: [], end, isExhausted: end === 0 }
  })
  const sampling: Sampling = {
    client,
    layout,
    samples: new Map(samples.map((sample) => [sample.range.partition, sample])),
    onLost,
    measured: { bytes: 0, offsets: 0, batches: 0 },
    isTopicGone: false,
  }
  let round = 0
  while (!sampling.isTopicGone) {
    const lacking = samples.filter(({ wanted, taken }) => taken.length < wanted)
    if (lacking.length === 0) {
      if (!passOn(samples, size)) break
      round = 0
      continue
    }
    const isLast = round > redraws
    const picks = draw(layout.topic, lacking, round, isLast)
    if (isLast) yield* readThrough(sampling, picks)
    else yield* readPicks(sampling, picks)
    for (const sample of lacking) {
      if (sample.taken.length >= sample.end || (isLast && sample.taken.length < sample.wanted)) exhaust(sample)
    }
    round++
  }
  for (const { partition, to } of ranges) yield { partition, position: to, batches: [] }
}

function exhaust(sample: PartitionSample): void {
  sample.isExhausted = true
  sample.wanted = sample.taken.length
}

/** Lets partitions that may have more records make up for those that ran out; false when nothing is missing, or left. */
function passOn(samples: readonly PartitionSample[], size: number): boolean {
  const missing = size - samples.reduce((sum, { taken }) => sum + taken.length, 0)
  const open = samples.filter(({ isExhausted, taken, end }) => !isExhausted && taken.length < end)
  if (missing <= 0 || open.length === 0) return false
  const spans = new Map(open.map((sample) => [sample, BigInt(sample.end - sample.taken.length)]))
  for (const [sample, share] of shareOut(missing, spans)) sample.wanted += Number(share)
  return true
}

function draw(topic: string, samples: readonly PartitionSample[], round: number, isLast: boolean): Picks {
  return new Map(
    samples.map(({ range, wanted, taken, end }) => {
      const missing = wanted - taken.length
      const picks = isLast
        ? new Array<number>(missing).fill(0)
        : sampleOffsets(topic, range, end, Math.min(missing, end), round + taken.length)
      return [range.partition, picks]
    }),
  )
}

/**
 * Reads the ranges through. A pick without a record is stood for by the next record of its partition that is not in the
 * sample yet.
 */
async function* readThrough(sampling: Sampling, picks: Picks): AsyncGenerator<RangeStep, void, undefined> {
  const { client, samples } = sampling
  const ranges: PartitionRange[] = []
  const takers = new Map<number, Taker>()
  for (const [partition, offsets] of picks) {
    const sample = samples.get(partition)
    if (sample === undefined || offsets.length === 0) continue
    ranges.push(sample.range)
    takers.set(partition, openTaker(sample, offsets))
  }
  for await (const step of fetchRanges(client, sampling.layout, ranges, lossesOf(sampling), layoutOf(sampling))) {
    measure(sampling, step)
    const taker = takers.get(step.partition)
    yield taker === undefined ? step : takeFrom(step, taker)
  }
  for (const taker of takers.values()) taker.finish()
}

interface Taker {
  /** The offsets of the run [from, to), which hold a record each, that belong to the sample. */
  take(from: bigint, to: bigint): readonly bigint[]
  finish(): void
}

function openTaker(sample: PartitionSample, picks: readonly number[]): Taker {
  const { range, taken } = sample
  const before = new Set(taken)
  let waiting = 0
  let nextPick = 0
  let seen = 0
  let end = 0
  return {
    take(from, to) {
      const chosen: bigint[] = []
      const runEnd = Number(to - range.from)
      let offset = Number(from - range.from)
      seen += runEnd - offset
      end = Math.max(end, runEnd)
      while (offset < runEnd) {
        for (let pick = picks[nextPick]; pick !== undefined && pick <= offset; pick = picks[++nextPick]) waiting++
        if (waiting === 0) {
          const pick = picks[nextPick]
          if (pick === undefined || pick >= runEnd) break
          offset = pick
          continue
        }
        if (!before.has(offset)) {
          taken.push(offset)
          chosen.push(range.from + BigInt(offset))
          waiting--
        }
        offset++
      }
      return chosen
    },
    finish() {
      sample.end = end
      if (taken.length >= seen) exhaust(sample)
    },
  }
}

/** The step with the records of the sample alone; without a chunk when there is none. */
function takeFrom(step: RangeStep, { take }: Taker): RangeStep {
  const { chunk, partition, position } = step
  if (chunk === undefined) return step
  const only: bigint[] = []
  const batches = step.batches.filter((head) => {
    const before = only.length
    for (const [from, to] of recordRuns(chunk, head)) only.push(...take(from, to))
    return only.length > before
  })
  if (only.length === 0) return { partition, position, batches: [] }
  return { partition, position, batches, chunk: { ...chunk, batches: placesOf(batches), only } }
}

function placesOf(batches: readonly BatchHead[]): RecordChunk['batches'] {
  return batches.map(({ start, end }) => ({ start, end }))
}

/** Runs [from, to) of offsets that hold a record each. */
function recordRuns(chunk: RecordChunk, head: BatchHead): readonly (readonly [bigint, bigint])[] {
  if (isDense(head)) {
    const from = later(head.firstOffset, chunk.from)
    const to = earlier(head.lastOffset + 1n, chunk.to)
    return from < to ? [[from, to]] : []
  }
  const runs: [bigint, bigint][] = []
  visitRecords({ ...chunk, batches: [head] }, ({ offset }) => {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === offset) last[1] = offset + 1n
    else runs.push([offset, offset + 1n])
  })
  return runs
}

/**
 * Fetches a little at each pick, while that pays: when the picks turn out to lie closer together than a fetch is large,
 * the rest is read through. A pick without a record is left for another round.
 */
async function* readPicks(sampling: Sampling, picks: Picks): AsyncGenerator<RangeStep, void, undefined> {
  const offsetsPerPick = meanDistance(sampling, picks)
  if (!paysToSkip(sampling, offsetsPerPick)) {
    yield* readThrough(sampling, picks)
    return
  }
  const groups = groupsOf(picks, sampling.samples)
  const losses = mergedLosses(lossesOf(sampling))
  const running: Promise<readonly RangeStep[]>[] = []
  let done = 0
  let pays = true
  const launch = (): void => {
    while (running.length < groupsAtOnce && !sampling.isTopicGone) {
      const group = groups[done + running.length]
      if (group === undefined) return
      const steps = fetchGroup(sampling, group, losses.onLost)
      // Whoever takes it is told; when nobody does any more, it is nobody's unhandled rejection.
      steps.catch(() => {})
      running.push(steps)
    }
  }
  for (launch(); running.length > 0; ) {
    const steps = await running.shift()
    done++
    if (steps !== undefined) yield* steps
    pays = paysToSkip(sampling, offsetsPerPick)
    if (pays) launch()
  }
  losses.tell()
  if (!pays) yield* readThrough(sampling, restOf(picks, groups.slice(done).flat()))
}

function meanDistance({ samples }: Sampling, picks: Picks): number {
  let span = 0
  let count = 0
  for (const [partition, offsets] of picks) {
    span += samples.get(partition)?.end ?? 0
    count += offsets.length
  }
  return span / Math.max(1, count)
}

/** Nothing is known of the sizes before the first batch: then a distance in records decides. */
function paysToSkip({ measured: { bytes, offsets, batches } }: Sampling, offsetsPerPick: number): boolean {
  if (batches === 0) return offsetsPerPick > skipFactor
  return (offsetsPerPick * bytes) / offsets > skipFactor * Math.max(sliceBytes, bytes / batches)
}

function measure({ measured }: Sampling, { batches }: RangeStep): void {
  for (const head of batches) {
    measured.bytes += head.end - head.start
    measured.offsets += Number(head.lastOffset - head.firstOffset) + 1
    measured.batches++
  }
}

interface Slice {
  readonly partition: number
  readonly pick: number
}

/** The picks of all partitions in turn, in groups that hold a partition once. */
function groupsOf(picks: Picks, samples: Sampling['samples']): readonly (readonly Slice[])[] {
  const groups: Slice[][] = []
  const untaken = Array.from(picks, ([partition, offsets]) => {
    const before = new Set(samples.get(partition)?.taken)
    return { partition, offsets: offsets.filter((offset) => !before.has(offset)) }
  })
  for (let turn = 0; ; turn++) {
    const slices = untaken.flatMap(({ partition, offsets }) => {
      const pick = offsets[turn]
      return pick === undefined ? [] : [{ partition, pick }]
    })
    if (slices.length === 0) return groups
    for (let at = 0; at < slices.length; at += slicesPerGroup) groups.push(slices.slice(at, at + slicesPerGroup))
  }
}

function restOf(picks: Picks, left: readonly Slice[]): Picks {
  const rest = new Map<number, number[]>(Array.from(picks.keys(), (partition) => [partition, []]))
  for (const { partition, pick } of left) rest.get(partition)?.push(pick)
  return rest
}

/** The records at the picks of a group, each with a copy of its batch. */
async function fetchGroup(
  sampling: Sampling,
  group: readonly Slice[],
  onLost: (lost: LostRange) => void,
): Promise<readonly RangeStep[]> {
  const ranges = group.flatMap(({ partition, pick }) => {
    const range = sampling.samples.get(partition)?.range
    if (range === undefined) return []
    const from = range.from + BigInt(pick)
    return [{ partition, from, to: from + 1n }]
  })
  const steps: RangeStep[] = []
  const settings = { ...layoutOf(sampling), partitionMaxBytes: sliceBytes }
  for await (const step of fetchRanges(sampling.client, sampling.layout, ranges, onLost, settings)) {
    const [head] = step.batches
    const sample = sampling.samples.get(step.partition)
    measure(sampling, step)
    if (step.chunk === undefined || head === undefined || sample === undefined) continue
    const { from } = step.chunk
    if (recordRuns(step.chunk, head).length === 0) continue
    sample.taken.push(Number(from - sample.range.from))
    steps.push({ ...step, chunk: sliceOf(step.chunk, head, from) })
  }
  return steps
}

function sliceOf(chunk: RecordChunk, head: BatchHead, offset: bigint): RecordChunk {
  const bytes = Uint8Array.from(chunk.bytes.subarray(head.start, head.end))
  return { ...chunk, bytes, batches: [{ start: 0, end: bytes.byteLength }], only: [offset] }
}

/** One loss per partition and reason, instead of one for each pick. */
function mergedLosses(onLost: (lost: LostRange) => void) {
  const merged = new Map<string, LostRange>()
  return {
    onLost(lost: LostRange): void {
      const key = `${lost.partition} ${lost.reason}`
      const before = merged.get(key) ?? lost
      merged.set(key, { ...lost, from: earlier(before.from, lost.from), to: later(before.to, lost.to) })
    },
    tell: () => merged.values().forEach(onLost),
  }
}

function lossesOf(sampling: Sampling): (lost: LostRange) => void {
  return (lost) => {
    if (lost.reason === 'topic-deleted') sampling.isTopicGone = true
    sampling.onLost(lost)
  }
}

function layoutOf(sampling: Sampling) {
  return {
    onLayout: (layout: TopicLayout): void => {
      sampling.layout = layout
    },
  }
}
