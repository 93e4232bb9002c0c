import { type KafkaClient, openClient } from './client.ts'
import { explainFailure, type FailureContext } from './failures.ts'
import { fetchRanges, type LostRange, type PartitionRange, type RangeStep } from './fetch-ranges.ts'
import { readLayout, type TopicLayout } from './metadata.ts'
import { missingTopic } from './missing-topic.ts'
import { missingPartitions, recreatedTopic } from './moved-topic.ts'
import { type PlannedRange, planNewest } from './newest.ts'
import { later } from './offsets.ts'
import { planAfter, planAll, planBetween, planOffsets, planSince, type Restart } from './plan.ts'
import type { RecordChunk } from './record.ts'
import { sampleRanges } from './sampled-ranges.ts'
import type { ConnectionSettings } from './settings.ts'
import { listOffsets, type Snapshot, takeSnapshot } from './snapshot.ts'
import type { Window } from './window.ts'

export interface ReadingOptions {
  /** Ends every wait at once; its reason is what is thrown. */
  readonly signal: AbortSignal
  /** The moment that `since` counts back from, in milliseconds since the epoch. */
  readonly now: number
  /** Reads only this many records of the window (all, when there are fewer), spread over the whole of it. */
  readonly sampleSize?: number
  /** Told about offsets of the window that are gone, or that the log does not reach. */
  readonly onLost?: (lost: LostRange) => void
}

/** Which topic a name stands for at the moment. */
export interface TopicIdentity {
  readonly topic: string
  /** Changes when the topic is deleted and created anew; absent from brokers older than Kafka 2.8. */
  readonly topicId?: string
  /** Absent where the cluster does not say. */
  readonly clusterId?: string
}

/** A window of a topic, fixed when it was opened: whatever arrives later, it ends. */
export interface WindowReading extends TopicIdentity {
  /** The exact offsets [from, to) that will be read, ascending by partition; an empty partition has from = to. */
  readonly partitions: readonly PartitionRange[]
  /** Offsets that the topic holds up to its last stable offsets: its records, or fewer where there are gaps. */
  readonly available: number
  /** Records that will be delivered, or fewer where there are gaps. */
  readonly expected: number
  /** Whether only a part of the window's records is delivered: those of a sample. */
  readonly isSample: boolean
  /** Where reading did not go on behind an earlier run, but begins anew. */
  readonly restarts: readonly Restart[]
  /** Offsets after the last stable one, per partition that has any: records of transactions that are still open. */
  readonly openTransactions: readonly { readonly partition: number; readonly records: number }[]
  /** Who sets the timestamps, as the newest batch delivered says; undefined before the first. */
  readonly timestampType: 'CreateTime' | 'LogAppendTime' | undefined
  /** How far the chunks handed out reach: the offset after the last one that is done with, per partition. */
  progress(): readonly { readonly partition: number; readonly from: bigint; readonly position: bigint }[]
  /**
   * The committed records of the window, once, as raw batches for `visitRecords`; within a partition in the order of its
   * log, except that records of a sample which stand for gaps may come later. Each chunk's bytes are its own buffer, free to be transferred. Leaving early is fine.
   */
  chunks(): AsyncGenerator<RecordChunk, void, undefined>
  /** Closes the connections. */
  close(): Promise<void>
}

/**
 * Fixes which records of a topic a run reads. Joins no group, commits nothing, creates no topic. A window that depends
 * on which topic the name stands for may be given as a function.
 * @throws BadInputError when there is no such topic or partition; UnreachableError when the cluster cannot be reached or refuses.
 */
export async function openWindow(
  settings: ConnectionSettings,
  topic: string,
  window: Window | ((identity: TopicIdentity) => Promise<Window>),
  options: ReadingOptions,
): Promise<WindowReading> {
  const client = await openClient(settings, options.signal)
  const context = { settings, topic, signal: options.signal }
  try {
    const layout = await readLayout(client, topic)
    if (layout === undefined) throw await missingTopic(client, topic)
    const known = typeof window === 'function' ? await window(identityOf(layout)) : window
    const snapshot = await takeSnapshot(client, layout)
    const onLost = options.onLost ?? (() => {})
    const plan = await planWindow(client, layout, snapshot, known, options.now, onLost)
    return startReading(client, layout, snapshot, plan, options, context)
  } catch (error) {
    await client.close()
    throw await explainFailure(error, context)
  }
}

function identityOf({ topic, topicId, clusterId }: TopicLayout): TopicIdentity {
  return {
    topic,
    ...(topicId === undefined ? {} : { topicId }),
    ...(clusterId === undefined ? {} : { clusterId }),
  }
}

interface WindowPlan {
  readonly planned: readonly PlannedRange[]
  readonly restarts: readonly Restart[]
}

async function planWindow(
  client: KafkaClient,
  layout: TopicLayout,
  snapshot: Snapshot,
  window: Window,
  now: number,
  onLost: (lost: LostRange) => void,
): Promise<WindowPlan> {
  const plan = (ranges: readonly PartitionRange[], restarts: readonly Restart[] = []): WindowPlan => ({
    planned: ranges.map((range) => ({ ...range, fetched: [] })),
    restarts,
  })
  const firstFrom = (ms: number): Promise<ReadonlyMap<number, bigint>> => {
    const timestamp = BigInt(Math.max(0, Math.floor(ms)))
    return listOffsets(client, layout, [...snapshot.keys()], { timestamp, committedOnly: true })
  }
  switch (window.kind) {
    case 'all':
      return plan(planAll(snapshot))
    case 'since':
      return plan(planSince(snapshot, await firstFrom(now - window.ms)))
    case 'last':
      return { planned: await planNewest(client, layout, snapshot, window.count, onLost), restarts: [] }
    case 'between': {
      const { fromMs, toMs } = window
      const from = fromMs === undefined ? undefined : await firstFrom(fromMs)
      const to = toMs === undefined ? undefined : await firstFrom(toMs)
      return plan(planBetween(snapshot, from, to))
    }
    case 'offsets': {
      if (window.topicId !== undefined && layout.topicId !== undefined && window.topicId !== layout.topicId) {
        throw recreatedTopic(layout.topic)
      }
      const unknown = window.ranges.map(({ partition }) => partition).filter((partition) => !snapshot.has(partition))
      if (unknown.length > 0) throw missingPartitions(layout.topic, unknown, snapshot.size)
      const { planned, lost } = planOffsets(snapshot, window.ranges)
      lost.forEach(onLost)
      return plan(planned)
    }
    case 'after': {
      const { planned, lost, restarts } = planAfter(snapshot, layout.topicId, window.stopped)
      lost.forEach(onLost)
      return plan(planned, restarts)
    }
  }
}

function startReading(
  client: KafkaClient,
  layout: TopicLayout,
  snapshot: Snapshot,
  { planned, restarts }: WindowPlan,
  options: ReadingOptions,
  context: FailureContext,
): WindowReading {
  const partitions = planned.map(({ partition, from, to }) => ({ partition, from, to }))
  const span = partitions.reduce((sum, { from, to }) => sum + Number(to - from), 0)
  const sampleSize = options.sampleSize ?? span
  const onLost = options.onLost ?? (() => {})
  const steps =
    sampleSize < span
      ? () => sampleRanges(client, layout, partitions, sampleSize, onLost)
      : () => readPlanned(client, layout, planned, onLost)
  const positions = new Map(partitions.map(({ partition, from }) => [partition, from]))
  let timestampType: WindowReading['timestampType']
  let started = false
  const take = (step: RangeStep): RecordChunk | undefined => {
    positions.set(step.partition, later(step.position, positions.get(step.partition) ?? step.position))
    timestampType = step.batches.at(-1)?.timestampType ?? timestampType
    return step.chunk
  }
  return {
    ...identityOf(layout),
    partitions,
    expected: Math.min(sampleSize, span),
    isSample: sampleSize < span,
    restarts,
    available: snapshot.values().reduce((sum, { start, stable }) => sum + Number(stable - start), 0),
    openTransactions: Array.from(snapshot, ([partition, { stable, end }]) => ({
      partition,
      records: Number(end - stable),
    })).filter(({ records }) => records > 0),
    get timestampType() {
      return timestampType
    },
    progress: () =>
      partitions.map(({ partition, from }) => ({ partition, from, position: positions.get(partition) ?? from })),
    async *chunks() {
      if (started) throw new Error('the chunks of a reading can be taken once')
      started = true
      try {
        for await (const step of steps()) {
          const chunk = take(step)
          if (chunk !== undefined) yield chunk
        }
      } catch (error) {
        throw await explainFailure(error, context)
      }
    },
    close: () => client.close(),
  }
}

/** First what was fetched while the window was planned, letting go of it as it is handed out; then the rest. */
async function* readPlanned(
  client: KafkaClient,
  layout: TopicLayout,
  planned: readonly PlannedRange[],
  onLost: (lost: LostRange) => void,
): AsyncGenerator<RangeStep, void, undefined> {
  const rest = planned.map(({ partition, from, to, fetched }) => ({
    partition,
    from: fetched.at(-1)?.position ?? from,
    to,
  }))
  for (const { fetched } of planned) {
    for (let step = fetched.shift(); step !== undefined; step = fetched.shift()) yield step
  }
  yield* fetchRanges(client, layout, rest, onLost)
}
