import { type KafkaClient, openClient } from './client.ts'
import { explainFailure, type FailureContext } from './failures.ts'
import { fetchRanges, type LostRange, type PartitionRange, type RangeStep } from './fetch-ranges.ts'
import { readLayout, type TopicLayout } from './metadata.ts'
import { missingTopic } from './missing-topic.ts'
import { type PlannedRange, planNewest } from './newest.ts'
import { planAll, planSince } from './plan.ts'
import type { RecordChunk } from './record.ts'
import type { ConnectionSettings } from './settings.ts'
import { listOffsets, type Snapshot, takeSnapshot } from './snapshot.ts'
import type { Window } from './window.ts'

export interface ReadingOptions {
  /** Ends every wait at once; its reason is what is thrown. */
  readonly signal: AbortSignal
  /** The moment that `since` counts back from, in milliseconds since the epoch. */
  readonly now: number
  /** Told about offsets of the window that disappear before they are read. */
  readonly onLost?: (lost: LostRange) => void
}

/** A window of a topic, fixed when it was opened: whatever arrives later, it ends. */
export interface WindowReading {
  readonly topic: string
  /** The exact offsets [from, to) that will be read, ascending by partition; an empty partition has from = to. */
  readonly partitions: readonly PartitionRange[]
  /** Offsets that the topic holds up to its last stable offsets: its records, or fewer where there are gaps. */
  readonly available: number
  /** Offsets after the last stable one, per partition that has any: records of transactions that are still open. */
  readonly openTransactions: readonly { readonly partition: number; readonly records: number }[]
  /** Who sets the timestamps, as the newest batch delivered says; undefined before the first. */
  readonly timestampType: 'CreateTime' | 'LogAppendTime' | undefined
  /** How far the chunks handed out reach: the offset after the last one that is done with, per partition. */
  progress(): readonly { readonly partition: number; readonly from: bigint; readonly position: bigint }[]
  /**
   * The committed records of the window, once, as raw batches for `visitRecords`; within a partition in the order of its
   * log. Each chunk's bytes are its own buffer, free to be transferred. Leaving early is fine.
   */
  chunks(): AsyncGenerator<RecordChunk, void, undefined>
  /** Closes the connections. */
  close(): Promise<void>
}

/**
 * Fixes which records of a topic a run reads. Joins no group, commits nothing, creates no topic.
 * @throws BadInputError when there is no such topic; UnreachableError when the cluster cannot be reached or refuses.
 */
export async function openWindow(
  settings: ConnectionSettings,
  topic: string,
  window: Window,
  options: ReadingOptions,
): Promise<WindowReading> {
  const client = await openClient(settings, options.signal)
  const context = { settings, topic, signal: options.signal }
  try {
    const layout = await readLayout(client, topic)
    if (layout === undefined) throw await missingTopic(client, topic)
    const snapshot = await takeSnapshot(client, layout)
    const onLost = options.onLost ?? (() => {})
    const planned = await planWindow(client, layout, snapshot, window, options.now, onLost)
    return startReading(client, layout, snapshot, planned, context, onLost)
  } catch (error) {
    await client.close()
    throw await explainFailure(error, context)
  }
}

async function planWindow(
  client: KafkaClient,
  layout: TopicLayout,
  snapshot: Snapshot,
  window: Window,
  now: number,
  onLost: (lost: LostRange) => void,
): Promise<readonly PlannedRange[]> {
  const unfetched = (range: PartitionRange): PlannedRange => ({ ...range, fetched: [] })
  switch (window.kind) {
    case 'all':
      return planAll(snapshot).map(unfetched)
    case 'since': {
      const query = { timestamp: BigInt(Math.max(0, Math.floor(now - window.ms))), committedOnly: true }
      return planSince(snapshot, await listOffsets(client, layout, [...snapshot.keys()], query)).map(unfetched)
    }
    case 'last':
      return planNewest(client, layout, snapshot, window.count, onLost)
  }
}

function startReading(
  client: KafkaClient,
  layout: TopicLayout,
  snapshot: Snapshot,
  planned: readonly PlannedRange[],
  context: FailureContext,
  onLost: (lost: LostRange) => void,
): WindowReading {
  const partitions = planned.map(({ partition, from, to }) => ({ partition, from, to }))
  const positions = new Map(partitions.map(({ partition, from }) => [partition, from]))
  let timestampType: WindowReading['timestampType']
  let started = false
  const take = (step: RangeStep): RecordChunk | undefined => {
    positions.set(step.partition, step.position)
    timestampType = step.batches.at(-1)?.timestampType ?? timestampType
    return step.chunk
  }
  return {
    topic: layout.topic,
    partitions,
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
        for await (const step of readPlanned(client, layout, planned, onLost)) {
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
