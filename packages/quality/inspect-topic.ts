import { counted, type Finding, fingerprint, formatCount, type Ports } from '@kafka-dataops/core'
import type { Format, Sample } from '@kafka-dataops/decoders'
import {
  type ConnectionSettings,
  formatWindow,
  type LostRange,
  openWindow,
  type RecordChunk,
  type RequestedWindow,
  type Restart,
  type TopicIdentity,
  visitRecords,
  type Window,
  type WindowReading,
} from '@kafka-dataops/kafka'
import type { RegistryClient } from '@kafka-dataops/registry'
import type { SampledWindow } from './checks/index.ts'
import { type DecoderPlan, openDecoders } from './decoder-plan.ts'
import type { Inspection, InspectionDecoders, InspectionPlan } from './inspection.ts'
import {
  type Inspectors,
  type InspectorThread,
  openInspectors,
  recordsWorthThreads,
  startThreads,
} from './inspectors.ts'
import { prepareChecks } from './prepare-checks.ts'
import type { RulesThread } from './rules/rules-thread.ts'
import { withRules } from './rules/with-rules.ts'

export interface TopicInspection {
  readonly settings: ConnectionSettings
  readonly topic: string
  readonly window: Window | ((identity: TopicIdentity) => Promise<Window>)
  /** Records of the window to read; all when absent. */
  readonly sampleSize?: number
  readonly plan: InspectionPlan
  readonly decoders: DecoderPlan
  readonly registry: RegistryClient | undefined
  readonly rules?: RulesThread | undefined
}

export interface InspectedTopic {
  readonly inspection: Inspection
  readonly partial: boolean
  readonly identity: TopicIdentity
  /** What the window holds of which only a sample was wanted; absent when all of it was. */
  readonly sample?: SampledWindow
  /** Exactly what was read, ascending by partition; `to` is exclusive. */
  readonly ranges: readonly {
    readonly partition: number
    readonly from: string
    readonly to: string
    readonly read: number
  }[]
  /** What values are read as, where that was decided from records. */
  readonly decidedFormat: Format | undefined
  /** Records that the topic holds, as far as is known: offsets without those found to hold no record. */
  readonly available: number
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
}

/**
 * Reads a window of a topic and inspects its records. When the run is stopped it answers what was seen until then.
 * @throws BadInputError for a missing topic or an unusable format; UnreachableError when Kafka or the registry cannot be
 *   reached; the reason of `ports.signal` when it stops the run before the first record.
 */
export async function inspectTopic(wanted: TopicInspection, ports: Ports): Promise<InspectedTopic> {
  const lost: LostRange[] = []
  const { asOf } = wanted.plan.setup
  const onLost = (range: LostRange): void => void lost.push(range)
  // Connecting and what comes before the first record takes as long as a thread takes to start.
  const threads = mayBeMuch(wanted) ? startThreads() : []
  let reading: WindowReading | undefined
  try {
    reading = await openWindow(wanted.settings, wanted.topic, wanted.window, {
      signal: ports.signal,
      now: asOf,
      onLost,
      ...(wanted.sampleSize === undefined ? {} : { sampleSize: wanted.sampleSize }),
    })
    const { inspection, partial, positions, newest, decidedFormat, notes } = await inspectReading(
      reading,
      wanted,
      threads,
      ports,
    )
    const ranges = rangesOf(reading, inspection, partial ? positions : undefined)
    return {
      inspection,
      partial,
      identity: reading,
      ...(reading.isSample ? { sample: sampledWindow(reading, newest) } : {}),
      ranges,
      decidedFormat,
      available: availableRecords(reading, inspection),
      findings: lost.map((range) => lostFinding(wanted.topic, range)),
      notes: [
        ...notes,
        ...sampleNotes(reading),
        ...reading.restarts.map((restart) => restartNote(wanted.topic, restart)),
        ...openTransactionNotes(reading),
        ...tombstoneNotes(inspection),
      ],
    }
  } finally {
    ports.progress.clear()
    await Promise.all([reading?.close(), ...threads.map((thread) => thread.stop())])
  }
}

/** Whether the window may hold so many records that threads are worth their start. */
function mayBeMuch({ window, sampleSize = Number.POSITIVE_INFINITY }: TopicInspection): boolean {
  const most = typeof window === 'object' && window.kind === 'last' ? Math.min(window.count, sampleSize) : sampleSize
  return most >= recordsWorthThreads
}

/** Chunks that `auto` may look at; they wait in memory until it has decided. */
const sampledChunks = 8
const samplesPerChunk = 25
const samplesWanted = 100

async function inspectReading(
  reading: WindowReading,
  wanted: TopicInspection,
  threads: readonly InspectorThread[],
  ports: Ports,
) {
  const chunks = reading.chunks()
  const first: RecordChunk[] = []
  const samples: { value: Sample[]; key: Sample[] } = { value: [], key: [] }
  let ended = false
  while (!ended && samples.value.length < samplesWanted && first.length < sampledChunks) {
    const next = await chunks.next()
    if (next.done === true) ended = true
    else {
      first.push(next.value)
      takeSamples(next.value, samples)
    }
  }
  const { decoders, plan: decoderPlan, decisions } = await openDecoders(wanted.decoders, samples, wanted.registry)
  const plan = withReading(wanted.plan, decoders, reading)
  await prepareChecks(plan.checks)
  const { expected } = reading
  const positions = new Map<number, bigint>()
  const newest = new Map<number, bigint>()
  wanted.rules?.decodeWith(decoderPlan, wanted.registry)
  const inspectors = withRules(
    openInspectors({ plan, decoders, decoderPlan, registry: wanted.registry, expected }, threads),
    wanted.rules,
  )
  const showProgress = (): void =>
    ports.progress.update({
      label: `Checking ${reading.topic}`,
      done: inspectors.read(),
      total: expected,
      unit: 'records',
    })
  try {
    const partial = await takeAll(first, chunks, inspectors, { positions, newest }, ports.signal, showProgress)
    const isDecided = wanted.decoders.value.format === 'auto' && samples.value.length > 0
    const decidedFormat = isDecided ? decoders.value.format : undefined
    return { inspection: await inspectors.finish(), partial, positions, newest, decidedFormat, notes: decisions }
  } catch (error) {
    await inspectors.abandon()
    throw error
  }
}

/** What the checks must know of the records. Avro's decimals are exact, as text where a number would not be. */
function withReading(
  plan: InspectionPlan,
  decoders: InspectionDecoders,
  { isSample }: Pick<WindowReading, 'isSample'>,
): InspectionPlan {
  const decimalTexts = (['value', 'key'] as const).filter((side) => decoders[side]?.format.startsWith('avro'))
  return { ...plan, setup: { ...plan.setup, decimalTexts, isSample } }
}

interface Taken {
  /** The offsets after the last ones inspected, by partition. */
  readonly positions: Map<number, bigint>
  /** The greatest offset of a sample, by partition. */
  readonly newest: Map<number, bigint>
}

/** Answers whether the run was stopped before the end. */
async function takeAll(
  first: readonly RecordChunk[],
  rest: AsyncGenerator<RecordChunk>,
  inspectors: Inspectors,
  { positions, newest }: Taken,
  signal: AbortSignal,
  showProgress: () => void,
): Promise<boolean> {
  const take = async (chunk: RecordChunk): Promise<void> => {
    const { partition, position } = chunk
    const last = chunk.only?.at(-1)
    await inspectors.take(chunk)
    if (last !== undefined && last > (newest.get(partition) ?? -1n)) newest.set(partition, last)
    const before = positions.get(partition)
    // What stands for a gap of a sample may lie before what was taken already.
    if (before === undefined || position > before) positions.set(partition, position)
  }
  try {
    for (const chunk of first) await take(chunk)
    for await (const chunk of rest) {
      await take(chunk)
      showProgress()
      if (signal.aborted) return true
    }
    return false
  } catch (error) {
    if (!signal.aborted) throw error
    return true
  }
}

/** Copies of some keys and values, spread over the chunk. */
function takeSamples(chunk: RecordChunk, samples: { value: Sample[]; key: Sample[] }): void {
  const records: { value: Sample | undefined; key: Sample | undefined }[] = []
  const copy = (bytes: Uint8Array | null, headers: Sample['headers']): Sample | undefined =>
    bytes === null ? undefined : { bytes: bytes.slice(), ...(headers === undefined ? {} : { headers }) }
  let seen = 0
  let every = 1
  visitRecords(chunk, (record) => {
    if (seen++ % every !== 0) return
    if (records.length >= 2 * samplesPerChunk) {
      every *= 2
      for (let at = records.length - 1; at > 0; at -= 2) records.splice(at, 1)
    }
    const headers = record.headers.map(({ key, value }) => ({ key, value: value?.slice() ?? null }))
    records.push({ value: copy(record.value, headers), key: copy(record.key, headers) })
  })
  for (const { value, key } of records) {
    if (value !== undefined) samples.value.push(value)
    if (key !== undefined) samples.key.push(key)
  }
}

/** `stopped` says how far a run came that was stopped: what it fetched it may not have inspected. */
function rangesOf(
  reading: WindowReading,
  inspection: Inspection,
  stopped: ReadonlyMap<number, bigint> | undefined,
): InspectedTopic['ranges'] {
  return reading.progress().map(({ partition, from, position }) => ({
    partition,
    from: String(from),
    to: String(stopped === undefined ? position : (stopped.get(partition) ?? from)),
    read: inspection.state.readOfPartition.get(partition) ?? 0,
  }))
}

/** Compaction, aborted transactions and their markers leave offsets without records: those seen are not counted. */
function availableRecords(reading: WindowReading, inspection: Inspection): number {
  if (reading.isSample) return reading.available
  const covered = reading.progress().reduce((sum, { from, position }) => sum + Number(position - from), 0)
  return reading.available - (covered - inspection.state.read)
}

function sampledWindow({ partitions }: WindowReading, newest: ReadonlyMap<number, bigint>): SampledWindow {
  return {
    offsets: partitions.reduce((sum, { from, to }) => sum + Number(to - from), 0),
    hasNewest: partitions.every(({ partition, from, to }) => from === to || newest.get(partition) === to - 1n),
  }
}

function sampleNotes(reading: WindowReading): readonly string[] {
  if (!reading.isSample) return []
  const { offsets } = sampledWindow(reading, new Map())
  return [
    `A sample of ${counted(reading.expected, 'record')} stands for the ${formatCount(offsets)} offsets of the window, spread over all of it; the same window gives the same sample.`,
  ]
}

function restartNote(topic: string, restart: Restart): string {
  switch (restart.reason) {
    case 'topic-recreated':
      return `Topic "${topic}" was deleted and created anew since the last run: all of it is new, and it was read from its start.`
    case 'log-shortened':
      return `Partition ${restart.partition} ends at offset ${restart.end}, before the offset ${restart.stopped} that the last run stopped at, as after an unclean leader election: it was read from its start.`
  }
}

function openTransactionNotes(reading: WindowReading): readonly string[] {
  const records = reading.openTransactions.reduce((sum, open) => sum + open.records, 0)
  if (records === 0) return []
  const partitions = reading.openTransactions.map(({ partition }) => partition).join(', ')
  return [
    `${records} offsets after the last stable one belong to open transactions and were not read (partition ${partitions}).`,
  ]
}

function tombstoneNotes({ state }: Inspection): readonly string[] {
  if (state.tombstones === 0) return []
  return [`${state.tombstones} of the records are tombstones: they have no value to check.`]
}

const lostReasons: Readonly<Record<LostRange['reason'], string>> = {
  'records-deleted': 'retention or a deletion removed them while the run was reading',
  'deleted-before': 'retention or a deletion removed them before the run',
  'beyond-end': 'the log does not reach that far',
  'log-truncated': 'the log ends before them now, as after an unclean leader election',
  'topic-deleted': 'the topic was deleted while the run was reading',
  'not-returned': 'the broker did not return them',
}

const readSooner = 'Run again; a smaller window, or a longer retention, keeps its records until they are read.'
const lostAdvice: Readonly<Record<LostRange['reason'], string>> = {
  'records-deleted': readSooner,
  'log-truncated': readSooner,
  'topic-deleted': readSooner,
  'not-returned': readSooner,
  'deleted-before': 'Run more often, or keep records longer (retention.ms, retention.bytes).',
  'beyond-end': 'Check the offsets given; records of transactions that are still open cannot be read yet.',
}

function lostFinding(topic: string, { partition, from, to, reason }: LostRange): Finding {
  return {
    rule: 'records-lost',
    severity: 'warning',
    message: `${topic}, partition ${partition}: the offsets ${from} to ${to - 1n} were not checked, ${lostReasons[reason]}.`,
    fingerprint: fingerprint({ rule: 'records-lost', identity: `${topic} ${partition} ${reason}` }),
    record: { topic, partition, offset: String(from) },
    count: Number(to - from),
    help: lostAdvice[reason],
  }
}

/** ` in the window since:15m`, for sentences. */
export function describeWindow(window: RequestedWindow): string {
  return window.kind === 'all' ? '' : ` in the window ${formatWindow(window)}`
}
