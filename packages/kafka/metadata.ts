import type { Broker as BrokerAddress, Connection, metadataV12 } from '@platformatic/kafka'
import type { KafkaClient } from './client.ts'
import { isRetriable, ProtocolErrorCode } from './protocol-errors.ts'

/** Where the partitions of a topic live at one moment. */
export interface TopicLayout {
  readonly topic: string
  /** Changes when the topic is deleted and created anew; absent from brokers older than Kafka 2.8. */
  readonly topicId: string | undefined
  /** Absent where the cluster does not say. */
  readonly clusterId: string | undefined
  readonly partitions: ReadonlyMap<number, PartitionLeader>
}

export interface PartitionLeader {
  /** Absent while the partition has no leader. */
  readonly broker: (BrokerAddress & { readonly id: number }) | undefined
  readonly epoch: number
}

/**
 * Versions before 4 create a missing topic when they are asked about it: never speak them.
 * Key 3 in https://kafka.apache.org/protocol#protocol_api_keys.
 */
const metadataVersions = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const
const metadataKey = 3
type MetadataResponse = ReturnType<typeof metadataV12.parseResponse>
const noTopicId = '00000000-0000-0000-0000-000000000000'

/**
 * The leader of every partition, or undefined when there is no such topic. A partition whose leader is being elected is
 * part of the answer.
 * @throws errors of the client library, also for a topic that the user may not describe.
 */
export async function readLayout(client: KafkaClient, topic: string): Promise<TopicLayout | undefined> {
  const metadata = await requestMetadata(client, [topic])
  const found = metadata.topics.find(({ name }) => name === topic)
  if (found === undefined || found.errorCode === ProtocolErrorCode.unknownTopicOrPartition) return undefined
  if (found.errorCode !== 0 && !isRetriable(found.errorCode)) throw new client.library.ProtocolError(found.errorCode)
  const brokers = new Map(metadata.brokers.map(({ nodeId, host, port }) => [nodeId, { id: nodeId, host, port }]))
  return {
    topic,
    topicId: 'topicId' in found && found.topicId !== noTopicId ? found.topicId : undefined,
    clusterId: metadata.clusterId ?? undefined,
    partitions: new Map(
      found.partitions
        .toSorted((left, right) => left.partitionIndex - right.partitionIndex)
        .map(({ partitionIndex, leaderId, leaderEpoch }) => [
          partitionIndex,
          { broker: brokers.get(leaderId), epoch: leaderEpoch ?? -1 },
        ]),
    ),
  }
}

/** Where brokers and topics are; of all topics when none is named. Creates no topic. */
export async function requestMetadata(client: KafkaClient, topics: string[] | null): Promise<MetadataResponse> {
  const connection = await client.connectAny()
  const version = await client.version(connection, metadataKey, metadataVersions)
  const { api } = client.library[`metadataV${version}`]
  const request = api.async as (connection: Connection, ...rest: unknown[]) => Promise<MetadataResponse>
  return client.untilAborted(request(connection, topics, false, false)).catch((error: unknown) => {
    // The library throws the whole answer away when one partition in it has no leader; its error carries it.
    const response = responseOf<MetadataResponse>(error)
    if (response === undefined) throw error
    return response
  })
}

/** The answer of a broker that a ResponseError of the library carries. */
export function responseOf<Response>(error: unknown): Response | undefined {
  return error instanceof Error && 'response' in error ? (error.response as Response) : undefined
}
