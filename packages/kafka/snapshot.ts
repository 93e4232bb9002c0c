import type { Broker as BrokerAddress, Connection, listOffsetsV9 } from '@platformatic/kafka'
import type { KafkaClient } from './client.ts'
import { readLayout, responseOf, type TopicLayout } from './metadata.ts'
import { earlier } from './offsets.ts'
import { backoffMs, openingPatienceMs } from './patience.ts'
import { isRetriable, isRetriableError, ProtocolErrorCode } from './protocol-errors.ts'

/** What every partition held at one moment; nothing that arrives later is part of a run. */
export type Snapshot = ReadonlyMap<number, PartitionSnapshot>

export interface PartitionSnapshot {
  /** The first offset that retention and deletions have left. */
  readonly start: bigint
  /** The last stable offset: every transaction before it is decided. Reading ends here. */
  readonly stable: bigint
  /** The log's end (high watermark); from `stable` to here lie open transactions. */
  readonly end: bigint
}

const listOffsetsKey = 2
const listOffsetsVersions = [2, 3, 4, 5, 6, 7, 8, 9] as const
type ListOffsetsResponse = ReturnType<typeof listOffsetsV9.parseResponse>
const partitionsPerRequest = 2_000

/** Special timestamps of ListOffsets. */
export const Timestamp = { latest: -1n, earliest: -2n } as const

interface OffsetQuery {
  readonly timestamp: bigint
  readonly committedOnly: boolean
}

/** The bounds of every partition. Three requests per leader, whatever the number of partitions (KIP-79, KIP-98). */
export async function takeSnapshot(client: KafkaClient, layout: TopicLayout): Promise<Snapshot> {
  const partitions = [...layout.partitions.keys()]
  // The stable offset first: taken later it could lie beyond an end taken earlier.
  const stable = await listOffsets(client, layout, partitions, { timestamp: Timestamp.latest, committedOnly: true })
  const [start, end] = await Promise.all([
    listOffsets(client, layout, partitions, { timestamp: Timestamp.earliest, committedOnly: false }),
    listOffsets(client, layout, partitions, { timestamp: Timestamp.latest, committedOnly: false }),
  ])
  return new Map(
    partitions.map((partition) => {
      const bounds = { start: start.get(partition) ?? 0n, stable: stable.get(partition) ?? 0n }
      // Retention may have moved the start between the two requests.
      const first = earlier(bounds.start, bounds.stable)
      return [partition, { start: first, stable: bounds.stable, end: end.get(partition) ?? bounds.stable }]
    }),
  )
}

/**
 * One offset per partition: of the start, of the end, or of the first record whose timestamp in milliseconds is at least
 * the one given (-1 when there is none). Asks leaders again while leadership moves.
 */
export async function listOffsets(
  client: KafkaClient,
  layout: TopicLayout,
  partitions: readonly number[],
  query: OffsetQuery,
): Promise<ReadonlyMap<number, bigint>> {
  const found = await findOffsets(client, layout, partitions, query)
  return new Map(Array.from(found, ([partition, { offset }]) => [partition, offset]))
}

export interface FoundOffset {
  readonly offset: bigint
  /** Milliseconds since the epoch; -1 where the offset is of no record. */
  readonly timestamp: bigint
}

/** The same, each with the timestamp of its record. */
export async function findOffsets(
  client: KafkaClient,
  firstLayout: TopicLayout,
  partitions: readonly number[],
  query: OffsetQuery,
): Promise<ReadonlyMap<number, FoundOffset>> {
  const offsets = new Map<number, FoundOffset>()
  const deadline = performance.now() + openingPatienceMs
  let layout: TopicLayout | undefined = firstLayout
  let remaining = partitions
  for (let attempt = 1; ; attempt++) {
    const failures = layout ? await askLeaders(client, layout, remaining, query, offsets) : []
    remaining = remaining.filter((partition) => !offsets.has(partition))
    if (remaining.length === 0) return offsets
    if (performance.now() > deadline) {
      throw failures[0] ?? new client.library.ProtocolError(ProtocolErrorCode.leaderNotAvailable)
    }
    await client.pause(backoffMs(attempt))
    layout = await readLayout(client, firstLayout.topic).catch((error) => {
      if (!isRetriableError(error)) throw error
      return layout
    })
  }
}

/** Puts what the leaders answer into `offsets`; returns the passing errors, throws the others. */
async function askLeaders(
  client: KafkaClient,
  layout: TopicLayout,
  partitions: readonly number[],
  query: OffsetQuery,
  offsets: Map<number, FoundOffset>,
): Promise<readonly unknown[]> {
  const failures: unknown[] = []
  const askLeader = async ([leader, led]: readonly [BrokerAddress, readonly number[]]): Promise<void> => {
    for (let first = 0; first < led.length; first += partitionsPerRequest) {
      const asked = led.slice(first, first + partitionsPerRequest)
      for (const answer of await requestOffsets(client, leader, layout, asked, query)) {
        const { partitionIndex, offset, timestamp } = answer
        if (answer.errorCode === 0) offsets.set(partitionIndex, { offset, timestamp })
        else if (isRetriable(answer.errorCode)) failures.push(new client.library.ProtocolError(answer.errorCode))
        else throw new client.library.ProtocolError(answer.errorCode)
      }
    }
  }
  const keepPassing = (error: unknown): void => {
    if (!isRetriableError(error)) throw error
    failures.push(error)
  }
  await Promise.all(groupByLeader(layout, partitions).map((group) => askLeader(group).catch(keepPassing)))
  return failures
}

function groupByLeader(
  layout: TopicLayout,
  partitions: readonly number[],
): readonly (readonly [BrokerAddress, readonly number[]])[] {
  const groups = new Map<number, readonly [BrokerAddress, number[]]>()
  for (const partition of partitions) {
    const broker = layout.partitions.get(partition)?.broker
    if (broker === undefined) continue
    const group = groups.get(broker.id)
    if (group) group[1].push(partition)
    else groups.set(broker.id, [broker, [partition]])
  }
  return [...groups.values()]
}

async function requestOffsets(
  client: KafkaClient,
  leader: BrokerAddress,
  layout: TopicLayout,
  partitions: readonly number[],
  query: OffsetQuery,
) {
  const connection = await client.connect(leader)
  const version = await client.version(connection, listOffsetsKey, listOffsetsVersions)
  const { api } = client.library[`listOffsetsV${version}`]
  const request = api.async as (connection: Connection, ...rest: unknown[]) => Promise<ListOffsetsResponse>
  const asked = partitions.map((partitionIndex) => ({
    partitionIndex,
    currentLeaderEpoch: layout.partitions.get(partitionIndex)?.epoch ?? -1,
    timestamp: query.timestamp,
  }))
  const response = await client
    .untilAborted(request(connection, -1, query.committedOnly ? 1 : 0, [{ name: layout.topic, partitions: asked }]))
    .catch((error: unknown) => {
      // The library throws the whole answer away when one partition in it failed; its error carries it.
      const answer = responseOf<ListOffsetsResponse>(error)
      if (answer === undefined) throw error
      return answer
    })
  return response.topics.flatMap((topic) => topic.partitions)
}
