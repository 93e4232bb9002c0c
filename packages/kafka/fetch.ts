import type { Broker as BrokerAddress, Reader } from '@platformatic/kafka'
import type { KafkaClient } from './client.ts'
import type { AbortedTransaction } from './isolation.ts'
import type { TopicLayout } from './metadata.ts'
import { releaseBytes } from './release.ts'

/** Where to go on reading a partition. */
export interface FetchPosition {
  readonly partition: number
  readonly position: bigint
}

export interface FetchResponse {
  /** The broker holds answers back for this long because of a quota; such an answer may be empty. */
  readonly throttleMs: number
  readonly errorCode: number
  readonly partitions: readonly FetchedPartition[]
}

export interface FetchedPartition {
  readonly partition: number
  readonly errorCode: number
  readonly lastStableOffset: bigint
  readonly aborted: readonly AbortedTransaction[]
  /** Record batches as they lie in the log, the last one possibly cut off. In a buffer of its own, free to be transferred. */
  readonly records: Buffer
}

/** Measured on one partition: 2 MB at a time was fastest; more is slower and fatter. */
export const maxFetchBytes = 2 * 1024 * 1024
const maxWaitMs = 500
const readCommitted = 1
const noRack = ''

const fetchKey = 1
const fetchVersions = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const
/** KIP-516: from here a topic is named by its id, so that one created anew under the same name is never read by mistake. */
const firstVersionWithTopicIds = 13
/** KIP-482: from here compact lengths and tagged fields. */
const firstFlexibleVersion = 12

/**
 * Asks one broker for the next batches of partitions that it leads; a broker serves them in the order given until the
 * size is reached, and always at least one whole batch of the first that has any. Our own parser stands in for the
 * library's, which would make an object of every record.
 */
export async function fetchBatches(
  client: KafkaClient,
  broker: BrokerAddress,
  layout: TopicLayout,
  positions: readonly FetchPosition[],
  /** Of one partition; a first batch that is larger comes whole. */
  partitionMaxBytes = maxFetchBytes,
): Promise<FetchResponse> {
  const connection = await client.connect(broker)
  const version = await client.version(
    connection,
    fetchKey,
    layout.topicId === undefined ? fetchVersions.filter((known) => known < firstVersionWithTopicIds) : fetchVersions,
  )
  const topic = {
    topicId: version < firstVersionWithTopicIds ? layout.topic : (layout.topicId ?? ''),
    partitions: positions.map(({ partition, position }) => ({
      partition,
      currentLeaderEpoch: layout.partitions.get(partition)?.epoch ?? -1,
      fetchOffset: position,
      lastFetchedEpoch: -1,
      partitionMaxBytes,
    })),
  }
  const { createRequest } = client.library[`fetchV${version}`]
  const flexible = version >= firstFlexibleVersion
  const { promise, resolve, reject } = Promise.withResolvers<FetchResponse>()
  connection.send<FetchResponse>(
    fetchKey,
    version,
    // Session 0 with epoch -1 asks for no session (KIP-227): every request says everything.
    () => createRequest(maxWaitMs, 1, maxFetchBytes, readCommitted, 0, -1, [topic], [], noRack),
    (_correlation, _key, _version, reader) => parseFetchResponse(reader, version),
    flexible,
    flexible,
    (error, response) => (response === undefined ? reject(error) : resolve(response)),
  )
  return client.untilAborted(promise)
}

/** Fetch response, versions 4 to 17: key 1 in https://kafka.apache.org/protocol#protocol_api_keys. */
function parseFetchResponse(reader: Reader, version: number): FetchResponse {
  const flexible = version >= firstFlexibleVersion
  const throttleMs = reader.readInt32()
  const errorCode = version >= 7 ? reader.readInt16() : 0
  if (version >= 7) reader.skip(4) // session id
  const topics = reader.readArray(
    () => {
      if (version >= firstVersionWithTopicIds) reader.readUUID()
      else reader.readString(flexible)
      return reader.readArray(() => parsePartition(reader, version), flexible, flexible)
    },
    flexible,
    flexible,
  )
  return { throttleMs, errorCode, partitions: topics.flat() }
}

function parsePartition(reader: Reader, version: number): FetchedPartition {
  const flexible = version >= firstFlexibleVersion
  const partition = reader.readInt32()
  const errorCode = reader.readInt16()
  reader.skip(8) // high watermark
  const lastStableOffset = reader.readInt64()
  if (version >= 5) reader.skip(8) // log start offset
  const aborted = reader.readArray(
    () => ({ producerId: reader.readInt64(), firstOffset: reader.readInt64() }),
    flexible,
    flexible,
  )
  if (version >= 11) reader.skip(4) // preferred read replica
  return { partition, errorCode, lastStableOffset, aborted, records: takeRecords(reader, flexible) }
}

function takeRecords(reader: Reader, compact: boolean): Buffer {
  const length = compact ? reader.readUnsignedVarInt() - 1 : reader.readInt32()
  if (length <= 0) return Buffer.allocUnsafeSlow(0)
  const bytes = Buffer.allocUnsafeSlow(length)
  let filled = 0
  const { buffers } = reader.buffer.subarray(reader.position, reader.position + length)
  for (const part of buffers) filled += part.copy(bytes, filled)
  // The client counts its buffers once more when the answer is taken. The first and the last hold parts of others, and stay.
  queueMicrotask(() => buffers.forEach(releaseBytes))
  reader.skip(length)
  return bytes
}
