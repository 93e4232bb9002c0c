import type { Connection, describeConfigsV4 } from '@platformatic/kafka'
import { type KafkaClient, openClient } from './client.ts'
import { withExplainedFailures } from './failures.ts'
import { fetchBatches } from './fetch.ts'
import { readLayout, requestMetadata, type TopicLayout } from './metadata.ts'
import { listTopicNames, missingTopic } from './missing-topic.ts'
import type { Broker, ConnectionSettings } from './settings.ts'
import { findOffsets, takeSnapshot } from './snapshot.ts'

/** Looks at a cluster's topics; changes nothing. Failures are explained (see `explainFailure`). */
export interface TopicAdmin {
  /** Names of the topics that the login may describe, sorted, without Kafka's own. */
  listTopics(): Promise<readonly string[]>
  /** @throws BadInputError naming the nearest topics when there is none of this name. */
  describeTopic(topic: string): Promise<TopicDescription>
  /**
   * Settings of a topic in effect, as message.timestamp.type and cleanup.policy. Needs the right DescribeConfigs.
   * The value of a secret setting is null.
   */
  topicConfigs(topic: string): Promise<ReadonlyMap<string, TopicConfig>>
  /** The oldest record of every partition that holds one. A partition whose first batches are all aborted may answer one of them. */
  oldestRecords(topic: string): Promise<readonly OldestRecord[]>
  /** Proves the right to read, by a fetch from the end of the topic that answers no record. */
  proveReadable(topic: string): Promise<void>
  close(): Promise<void>
}

export interface TopicDescription {
  readonly topic: string
  readonly partitions: readonly PartitionDescription[]
}

export interface OldestRecord {
  readonly partition: number
  readonly offset: bigint
  /** Milliseconds since the epoch. */
  readonly timestamp: number
}

export interface PartitionDescription {
  readonly partition: number
  /** Absent while the partition has no leader. */
  readonly leader: (Broker & { readonly id: number }) | undefined
  /** Node ids. */
  readonly replicas: readonly number[]
  readonly inSyncReplicas: readonly number[]
}

export interface TopicConfig {
  readonly value: string | null
  /** False when it was set on the topic itself, rather than on brokers or nowhere. */
  readonly inherited: boolean
}

/** Connects when first asked. The signal ends every wait. */
export async function openTopicAdmin(settings: ConnectionSettings, signal: AbortSignal): Promise<TopicAdmin> {
  const client = await openClient(settings, signal)
  const requireLayout = async (topic: string): Promise<TopicLayout> => {
    const layout = await readLayout(client, topic)
    if (layout === undefined) throw await missingTopic(client, topic)
    return layout
  }
  return {
    listTopics: () => withExplainedFailures({ settings, signal }, () => listTopicNames(client)),
    describeTopic: (topic) =>
      withExplainedFailures({ settings, signal, topic, rights: ['Describe'] }, async () => {
        const layout = await requireLayout(topic)
        return { topic, partitions: await describePartitions(client, layout) }
      }),
    topicConfigs: (topic) =>
      withExplainedFailures({ settings, signal, topic, rights: ['DescribeConfigs'] }, async () => {
        await requireLayout(topic)
        return describeConfigs(client, topic)
      }),
    oldestRecords: (topic) =>
      withExplainedFailures({ settings, signal, topic, rights: ['Describe'] }, async () =>
        findOldest(client, await requireLayout(topic)),
      ),
    proveReadable: (topic) =>
      withExplainedFailures({ settings, signal, topic, rights: ['Read', 'Describe'] }, async () =>
        fetchNothing(client, await requireLayout(topic)),
      ),
    close: () => client.close(),
  }
}

async function describePartitions(client: KafkaClient, layout: TopicLayout): Promise<readonly PartitionDescription[]> {
  const { topics } = await requestMetadata(client, [layout.topic])
  const partitions = topics.find(({ name }) => name === layout.topic)?.partitions ?? []
  return partitions
    .toSorted((left, right) => left.partitionIndex - right.partitionIndex)
    .map(({ partitionIndex, replicaNodes, isrNodes }) => ({
      partition: partitionIndex,
      leader: layout.partitions.get(partitionIndex)?.broker,
      replicas: replicaNodes,
      inSyncReplicas: isrNodes,
    }))
}

/** The first record stamped with 1970 or later, which is the first one. */
async function findOldest(client: KafkaClient, layout: TopicLayout): Promise<readonly OldestRecord[]> {
  const query = { timestamp: 0n, committedOnly: true }
  const found = await findOffsets(client, layout, [...layout.partitions.keys()], query)
  return Array.from(found, ([partition, { offset, timestamp }]) => ({
    partition,
    offset,
    timestamp: Number(timestamp),
  }))
    .filter(({ timestamp }) => timestamp >= 0)
    .sort((left, right) => left.partition - right.partition)
}

/** Key 32 in https://kafka.apache.org/protocol#protocol_api_keys. Version 0 does not tell where a value comes from. */
const describeConfigsKey = 32
const describeConfigsVersions = [1, 2, 3, 4] as const
type DescribeConfigsResponse = ReturnType<typeof describeConfigsV4.parseResponse>
const topicResource = 2
const setOnTopic = 1

async function describeConfigs(client: KafkaClient, topic: string): Promise<ReadonlyMap<string, TopicConfig>> {
  const connection = await client.connectAny()
  const version = await client.version(connection, describeConfigsKey, describeConfigsVersions)
  const { api } = client.library[`describeConfigsV${version}`]
  const request = api.async as (connection: Connection, ...rest: unknown[]) => Promise<DescribeConfigsResponse>
  const resources = [{ resourceType: topicResource, resourceName: topic, configurationKeys: null }]
  const { results } = await client.untilAborted(request(connection, resources, false, false))
  const configs = results.flatMap((result) => result.configs)
  return new Map(
    configs.map(({ name, value, configSource }) => [
      name,
      { value: value ?? null, inherited: configSource !== setOnTopic },
    ]),
  )
}

async function fetchNothing(client: KafkaClient, layout: TopicLayout): Promise<void> {
  const [[partition, { broker }] = [0, { broker: undefined }]] = layout.partitions
  if (broker === undefined) throw new client.library.ProtocolError('LEADER_NOT_AVAILABLE')
  const end = (await takeSnapshot(client, layout)).get(partition)?.end ?? 0n
  const response = await fetchBatches(client, broker, layout, [{ partition, position: end }])
  const errorCode = response.errorCode || (response.partitions[0]?.errorCode ?? 0)
  if (errorCode !== 0) throw new client.library.ProtocolError(errorCode)
}
