import type { Broker as BrokerAddress } from '@platformatic/kafka'
import type { KafkaClient } from './client.ts'
import { type FetchedPartition, type FetchResponse, fetchBatches } from './fetch.ts'
import { committedBatches } from './isolation.ts'
import { readLayout, type TopicLayout } from './metadata.ts'
import { earlier } from './offsets.ts'
import { backoffMs, patienceMs, persist } from './patience.ts'
import { isRetriable, isRetriableError, ProtocolErrorCode } from './protocol-errors.ts'
import type { RecordChunk } from './record.ts'
import { type BatchHead, CorruptBatchError, readBatchHeads } from './record-batch.ts'
import { listOffsets, Timestamp } from './snapshot.ts'

/** Offsets [from, to) of one partition. */
export interface PartitionRange {
  readonly partition: number
  readonly from: bigint
  readonly to: bigint
}

/** Offsets of a window that were there when it was opened, and could not be read any more. */
export interface LostRange extends PartitionRange {
  readonly reason: LostReason
}

export type LostReason =
  /** Retention or an explicit deletion moved the start of the log past them while they were read. */
  | 'records-deleted'
  /** The same, before the window was opened. */
  | 'deleted-before'
  /** The log does not reach that far. */
  | 'beyond-end'
  /** The log now ends before them: a replica that lacked them became leader (unclean election). */
  | 'log-truncated'
  /** The topic was deleted, perhaps created anew. */
  | 'topic-deleted'
  /** The broker answers that they are stable, and yet returns nothing for them. */
  | 'not-returned'

/** One step forward in one partition. */
export interface RangeStep {
  readonly partition: number
  /** The next offset that this partition will be read from. */
  readonly position: bigint
  /** Absent when the step passed over control batches, aborted transactions or lost offsets only. */
  readonly chunk?: RecordChunk
  /** Heads of the chunk's batches. */
  readonly batches: readonly BatchHead[]
}

/** Partitions named in one request: small ones then share an answer, and large ones take turns. */
const partitionsPerRequest = 100
/** Leaders that are asked at the same time; each may hold one answer of `maxFetchBytes` in memory. */
const leadersAtOnce = 3
/** How long, in milliseconds, a broker may answer with nothing for offsets that it calls stable. */
const silenceMs = 5_000
/** How long, in milliseconds, a topic may be unknown before it counts as deleted: brokers learn of changes one by one. */
const unknownTopicMs = 5_000
/** Tries within a span of patience: a caller that was busy all the time has not been patient. */
const minimumTries = 5

interface OpenPartition {
  readonly partition: number
  readonly to: bigint
  position: bigint
  /** Errors in a row. */
  readonly failing: Streak
  /** Answers without records in a row. */
  readonly silent: Streak
}

/** How often in a row something happened, and since when by the monotonic clock. */
interface Streak {
  count: number
  since: number
}

export interface FetchSettings {
  /** Bytes that one partition may take of an answer; as much as fits when absent. */
  readonly partitionMaxBytes?: number
  /** Told where the partitions are now, when they have moved. */
  readonly onLayout?: (layout: TopicLayout) => void
}

type Outcome = { readonly asked: readonly OpenPartition[] } & (
  | { readonly response: FetchResponse }
  | { readonly error: unknown }
)

/**
 * Reads ranges of a topic's partitions to their ends, in whatever order the brokers answer; within a partition in the
 * order of its log. While the caller works on one step, the next answers are on their way, but no more than one per
 * leader: memory stays bounded however slow the caller is.
 *
 * Ends on position, not on the last record seen: offsets that compaction removed or that hold markers count as read.
 * Goes on when leaders move, when brokers leave and come back, and when retention takes the start of a range away
 * (told to `onLost`); gives up when a partition has made no progress for `patienceMs`.
 */
export async function* fetchRanges(
  client: KafkaClient,
  firstLayout: TopicLayout,
  ranges: readonly PartitionRange[],
  onLost: (lost: LostRange) => void,
  settings: FetchSettings = {},
): AsyncGenerator<RangeStep, void, undefined> {
  let layout = firstLayout
  let waiting: OpenPartition[] = ranges.filter(({ from, to }) => from < to).map(openPartition)
  const inFlight = new Map<number, Promise<Outcome>>()
  let needsLayout = false
  const unknown: Streak = { count: 0, since: 0 }

  const launch = (): void => {
    const asked = new Set<OpenPartition>()
    for (const [leader, partitions] of groupByLeader(layout, waiting)) {
      if (inFlight.size >= leadersAtOnce) break
      if (inFlight.has(leader.id)) continue
      for (const partition of partitions) asked.add(partition)
      inFlight.set(leader.id, ask(client, leader, layout, partitions, settings.partitionMaxBytes))
    }
    if (asked.size > 0) waiting = waiting.filter((partition) => !asked.has(partition))
  }

  const lose = (open: OpenPartition, to: bigint, reason: LostReason): void => {
    onLost({ partition: open.partition, from: open.position, to, reason })
    move(open, to)
  }

  while (true) {
    if (needsLayout && waiting.length > 0) {
      await client.pause(backoffMs(waiting.reduce((most, { failing }) => Math.max(most, failing.count), 1)))
      const fresh = await persist(client, () => readLayout(client, layout.topic))
      if (fresh === undefined) goOn(unknown)
      else end(unknown)
      const isOther = fresh !== undefined && fresh.topicId !== layout.topicId
      if (isOther || hasLasted(unknown, unknownTopicMs)) {
        for (const open of waiting) {
          lose(open, open.to, 'topic-deleted')
          yield { partition: open.partition, position: open.position, batches: [] }
        }
        waiting = []
      }
      if (fresh !== undefined && !isOther) {
        layout = fresh
        settings.onLayout?.(layout)
      }
      needsLayout = false
    }
    launch()
    if (inFlight.size === 0) {
      if (waiting.length === 0) return
      // Every partition that is left has no leader now.
      for (const open of waiting) fail(client, open, ProtocolErrorCode.leaderNotAvailable)
      needsLayout = true
      continue
    }
    const { leader, outcome } = await firstToSettle(inFlight)
    inFlight.delete(leader)
    if ('error' in outcome) {
      if (!isRetriableError(outcome.error)) throw outcome.error
      for (const { failing } of outcome.asked) {
        goOn(failing)
        if (hasLasted(failing, patienceMs)) throw outcome.error
      }
      waiting.push(...outcome.asked)
      needsLayout = true
      continue
    }
    const { response, asked } = outcome
    const answers = new Map(response.partitions.map((answer) => [answer.partition, answer]))
    const errorCode = response.errorCode === 0 ? undefined : response.errorCode
    const isSilent = response.throttleMs === 0 && response.partitions.every(({ records }) => records.length === 0)
    const steps: RangeStep[] = []
    const unmoved: OpenPartition[] = []
    const moved: OpenPartition[] = []
    for (const open of asked) {
      const answer = answers.get(open.partition)
      const code = errorCode ?? answer?.errorCode ?? ProtocolErrorCode.notLeaderOrFollower
      const before = open.position
      if (code === ProtocolErrorCode.offsetOutOfRange) {
        await leaveLostRange(client, layout, open, lose)
      } else if (code !== 0 || answer === undefined) {
        fail(client, open, code)
        needsLayout = true
      } else {
        end(open.failing)
        const step = advance(layout.topic, open, answer)
        if (step !== undefined) steps.push(step)
        else if (isSilent) giveUpOnSilence(open, answer, lose)
      }
      if (open.position !== before && steps.at(-1)?.partition !== open.partition) {
        steps.push({ partition: open.partition, position: open.position, batches: [] })
      }
      if (open.position < open.to) (open.position === before ? unmoved : moved).push(open)
    }
    // Those that got nothing come first in the next request, where the broker cannot pass them over.
    waiting = [...unmoved, ...waiting, ...moved]
    if (isSilent && steps.length === 0 && !needsLayout) await client.pause(backoffMs(1))
    if (!needsLayout) launch()
    yield* steps
  }
}

function openPartition({ partition, from, to }: PartitionRange): OpenPartition {
  return { partition, to, position: from, failing: { count: 0, since: 0 }, silent: { count: 0, since: 0 } }
}

function move(open: OpenPartition, position: bigint): void {
  open.position = position
  end(open.failing)
  end(open.silent)
}

function goOn(streak: Streak): void {
  if (streak.count === 0) streak.since = performance.now()
  streak.count++
}

function end(streak: Streak): void {
  streak.count = 0
}

function hasLasted({ count, since }: Streak, ms: number): boolean {
  return count >= minimumTries && performance.now() - since > ms
}

/** Counts a failure; throws it when it cannot pass, or has not passed for too long. */
function fail(client: KafkaClient, { failing }: OpenPartition, errorCode: number): void {
  goOn(failing)
  if (!isRetriable(errorCode) || hasLasted(failing, patienceMs)) throw new client.library.ProtocolError(errorCode)
}

function groupByLeader(
  layout: TopicLayout,
  partitions: readonly OpenPartition[],
): readonly (readonly [BrokerAddress & { readonly id: number }, readonly OpenPartition[]])[] {
  const groups = new Map<number, readonly [BrokerAddress & { readonly id: number }, OpenPartition[]]>()
  for (const open of partitions) {
    const broker = layout.partitions.get(open.partition)?.broker
    if (broker === undefined) continue
    const group = groups.get(broker.id)
    if (group === undefined) groups.set(broker.id, [broker, [open]])
    else if (group[1].length < partitionsPerRequest) group[1].push(open)
  }
  return [...groups.values()]
}

/** Never rejects, so that an answer nobody waits for any more (the caller left) is no unhandled rejection. */
function ask(
  client: KafkaClient,
  leader: BrokerAddress,
  layout: TopicLayout,
  asked: readonly OpenPartition[],
  partitionMaxBytes: number | undefined,
): Promise<Outcome> {
  return fetchBatches(client, leader, layout, asked, partitionMaxBytes).then(
    (response) => ({ asked, response }),
    (error: unknown) => ({ asked, error }),
  )
}

function firstToSettle(
  inFlight: ReadonlyMap<number, Promise<Outcome>>,
): Promise<{ readonly leader: number; readonly outcome: Outcome }> {
  return Promise.race(Array.from(inFlight, async ([leader, pending]) => ({ leader, outcome: await pending })))
}

/** Moves past the batches of an answer; undefined when it brought none. */
function advance(topic: string, open: OpenPartition, { records, aborted }: FetchedPartition): RangeStep | undefined {
  const { partition, position } = open
  const heads = readHeads(topic, partition, position, records)
  const last = heads.at(-1)
  // An answer begins with the whole batch that the position lies in.
  if (last === undefined || last.lastOffset < position) return undefined
  move(open, earlier(last.lastOffset + 1n, open.to))
  const batches = committedBatches(records, heads, aborted).filter(
    ({ firstOffset, lastOffset }) => lastOffset >= position && firstOffset < open.to,
  )
  if (batches.length === 0) return { partition, position: open.position, batches }
  const chunk = {
    topic,
    partition,
    bytes: records,
    batches: batches.map(({ start, end }) => ({ start, end })),
    // The first batch may begin before: where a range starts in the middle of a batch, or the log does since a deletion.
    from: position,
    to: open.to,
    position: open.position,
  }
  return { partition, position: open.position, batches, chunk }
}

function readHeads(topic: string, partition: number, position: bigint, records: Buffer): BatchHead[] {
  try {
    return readBatchHeads(records)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CorruptBatchError(topic, partition, position, reason, { cause: error })
  }
}

/** The position is not in the log: the log starts later now, or ends earlier. */
async function leaveLostRange(
  client: KafkaClient,
  layout: TopicLayout,
  open: OpenPartition,
  lose: (open: OpenPartition, to: bigint, reason: LostReason) => void,
): Promise<void> {
  const earliest = { timestamp: Timestamp.earliest, committedOnly: false }
  const start = (await listOffsets(client, layout, [open.partition], earliest)).get(open.partition) ?? open.to
  if (start > open.position) lose(open, earlier(start, open.to), 'records-deleted')
  else lose(open, open.to, 'log-truncated')
}

function giveUpOnSilence(
  open: OpenPartition,
  answer: FetchedPartition,
  lose: (open: OpenPartition, to: bigint, reason: LostReason) => void,
): void {
  goOn(open.silent)
  if (answer.lastStableOffset < open.to) {
    if (hasLasted(open.silent, patienceMs)) lose(open, open.to, 'log-truncated')
  } else if (hasLasted(open.silent, silenceMs)) lose(open, open.to, 'not-returned')
}
