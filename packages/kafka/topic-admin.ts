import { type AdminRequest, askAny, askController, refusalOf } from './admin-request.ts'
import { type KafkaClient, openClient } from './client.ts'
import { requestTimeoutMs } from './client-options.ts'
import { type FailureContext, withExplainedFailures } from './failures.ts'
import { requestMetadata } from './metadata.ts'
import { type ConnectionSettings, formatBroker } from './settings.ts'
import type {
  ClusterDescription,
  ConfigSource,
  Refusal,
  Refusals,
  TopicSetting,
  TopicState,
  TopicWriter,
} from './topic-writer.ts'

/** Version 4 is the first with the broker's own defaults (KIP-464). */
const createTopics: AdminRequest<number> = { module: 'createTopicsV', key: 19, versions: [4, 5, 6, 7] }
const createPartitions: AdminRequest<number> = { module: 'createPartitionsV', key: 37, versions: [1, 2, 3] }
const alterConfigs: AdminRequest<number> = { module: 'incrementalAlterConfigsV', key: 44, versions: [0, 1] }
const describeConfigs: AdminRequest<number> = { module: 'describeConfigsV', key: 32, versions: [1, 2, 3, 4] }
const deleteTopics: AdminRequest<number> = { module: 'deleteTopicsV', key: 20, versions: [6] }

const topicResource = 2
const operation = { set: 0, unset: 1 } as const
/** Topics in one request: answers grow with them, and brokers bound how long they work on one request. */
const batchSize = 500

/** Connects when first asked. The signal ends every wait. */
export async function openTopicWriter(settings: ConnectionSettings, signal: AbortSignal): Promise<TopicWriter> {
  const client = await openClient(settings, signal)
  const explained = <Result>(
    rights: FailureContext['rights'],
    work: () => Promise<Result>,
    names: readonly string[] = [],
  ): Promise<Result> => {
    const [only] = names
    const topic = names.length === 1 && only !== undefined ? { topic: only } : {}
    return withExplainedFailures({ settings, signal, ...topic, ...(rights === undefined ? {} : { rights }) }, work)
  }
  return {
    cluster: () => explained(undefined, () => describeCluster(client)),
    topics: (names) => explained(['Describe'], () => describeTopics(client, names), names),
    settings: (names) => explained(['DescribeConfigs'], () => describeSettings(client, names), names),
    createTopics: (topics, { validateOnly }) =>
      explained(['Create'], () =>
        inBatches(topics, async (batch) => {
          const wanted = batch.map(({ topic, partitions, replication, configs }) => ({
            name: topic,
            numPartitions: partitions,
            replicationFactor: replication,
            assignments: [],
            configs: Object.entries(configs).map(([name, value]) => ({ name, value })),
          }))
          const answer = await askController<TopicsAnswer>(client, createTopics, [
            wanted,
            requestTimeoutMs,
            validateOnly,
          ])
          return refusals(client, answer.topics)
        }),
      ),
    growTopics: (counts, { validateOnly }) =>
      explained(['Alter'], () =>
        inBatches([...counts], async (batch) => {
          const wanted = batch.map(([name, count]) => ({ name, count, assignments: null }))
          const parameters = [wanted, requestTimeoutMs, validateOnly]
          const answer = await askController<{ results: readonly NamedResult[] }>(client, createPartitions, parameters)
          return refusals(client, answer.results)
        }),
      ),
    changeSettings: (changes, { validateOnly }) =>
      explained(['AlterConfigs'], () =>
        inBatches(changes, async (batch) => {
          const wanted = batch.map(({ topic, set, unset }) => ({
            resourceType: topicResource,
            resourceName: topic,
            configs: [
              ...Object.entries(set).map(([name, value]) => ({ name, configOperation: operation.set, value })),
              // The library writes a value for every setting, also where the protocol needs none.
              ...unset.map((name) => ({ name, configOperation: operation.unset, value: null })),
            ],
          }))
          const answer = await askController<{ responses: readonly ResourceResult[] }>(client, alterConfigs, [
            wanted,
            validateOnly,
          ])
          return refusals(
            client,
            answer.responses.map((each) => ({ ...each, name: each.resourceName })),
          )
        }),
      ),
    deleteTopics: (names) =>
      explained(
        ['Delete'],
        () =>
          inBatches(names, async (batch) => {
            const wanted = batch.map((name) => ({ name, topicId: null }))
            const parameters = [wanted, requestTimeoutMs]
            const answer = await askController<{ responses: readonly NamedResult[] }>(client, deleteTopics, parameters)
            return refusals(client, answer.responses)
          }),
        names,
      ),
    unknownOn: (names) => explained(['Describe'], () => unknownOnBrokers(client, names), names),
    close: () => client.close(),
  }
}

interface NamedResult {
  readonly name: string | null
  readonly errorCode: number
  readonly errorMessage?: string | null
}

interface ResourceResult extends Omit<NamedResult, 'name'> {
  readonly resourceName: string
}

interface TopicsAnswer {
  readonly topics: readonly NamedResult[]
}

function refusals(client: KafkaClient, results: readonly NamedResult[]): Refusals {
  const found = new Map<string, Refusal>()
  for (const result of results) {
    const refusal = refusalOf(client, result)
    if (refusal !== undefined) found.set(result.name ?? '', refusal)
  }
  return found
}

async function inBatches<Item>(
  items: readonly Item[],
  send: (batch: readonly Item[]) => Promise<Refusals>,
): Promise<Refusals> {
  const all = new Map<string, Refusal>()
  for (let at = 0; at < items.length; at += batchSize) {
    for (const [name, refusal] of await send(items.slice(at, at + batchSize))) all.set(name, refusal)
  }
  return all
}

async function describeCluster(client: KafkaClient): Promise<ClusterDescription> {
  const { clusterId, brokers } = await requestMetadata(client, [])
  return {
    clusterId: clusterId ?? '',
    brokers: brokers.map(({ nodeId, host, port }) => ({ id: nodeId, host, port })),
  }
}

async function describeTopics(
  client: KafkaClient,
  names: readonly string[] | undefined,
): Promise<ReadonlyMap<string, TopicState>> {
  if (names?.length === 0) return new Map()
  const { topics } = await requestMetadata(client, names === undefined ? null : [...names])
  const states = new Map<string, TopicState>()
  for (const { name, errorCode, partitions, isInternal } of topics) {
    const refusal = refusalOf(client, { errorCode })
    if (refusal?.code === 'UNKNOWN_TOPIC_OR_PARTITION' || refusal?.code === 'INVALID_TOPIC_EXCEPTION') continue
    if (refusal !== undefined && !refusal.passing) throw new client.library.ProtocolError(errorCode)
    if (name === null || name === undefined) continue
    const counts = partitions.map(({ replicaNodes }) => replicaNodes.length)
    states.set(name, {
      topic: name,
      partitions: partitions.length,
      replication: Math.max(0, ...counts),
      uniform: new Set(counts).size <= 1,
      internal: isInternal,
    })
  }
  return states
}

interface ConfigsAnswer {
  readonly results: readonly (ResourceResult & {
    readonly configs: readonly {
      readonly name: string
      readonly value?: string | null
      readonly configSource: number
      readonly isSensitive: boolean
      readonly readOnly: boolean
    }[]
  })[]
}

/** https://kafka.apache.org/43/javadoc/org/apache/kafka/clients/admin/ConfigEntry.ConfigSource.html */
const sources: readonly ConfigSource[] = [
  'unknown',
  'topic',
  'dynamic-broker',
  'dynamic-broker',
  'static-broker',
  'default',
]

type DescribedConfig = ConfigsAnswer['results'][number]['configs'][number]

/** Thousands of topics have the same few dozen settings: each is held once. */
function sharedSettings(): (config: DescribedConfig) => readonly [string, TopicSetting] {
  const known = new Map<string, readonly [string, TopicSetting]>()
  return ({ name, value, configSource, isSensitive, readOnly }) => {
    const key = `${name} ${configSource} ${isSensitive} ${readOnly} ${value}`
    const found = known.get(key)
    if (found !== undefined) return found
    const setting: readonly [string, TopicSetting] = [
      name,
      {
        value: isSensitive ? null : (value ?? null),
        source: sources[configSource] ?? 'unknown',
        sensitive: isSensitive,
        readOnly,
      },
    ]
    known.set(key, setting)
    return setting
  }
}

async function describeSettings(
  client: KafkaClient,
  names: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, TopicSetting>>> {
  const all = new Map<string, ReadonlyMap<string, TopicSetting>>()
  const shared = sharedSettings()
  for (let at = 0; at < names.length; at += batchSize) {
    const resources = names
      .slice(at, at + batchSize)
      .map((name) => ({ resourceType: topicResource, resourceName: name, configurationKeys: null }))
    const { results } = await askAny<ConfigsAnswer>(client, describeConfigs, [resources, false, false])
    for (const { resourceName, configs, errorCode, errorMessage } of results) {
      const refusal = refusalOf(client, { errorCode, errorMessage: errorMessage ?? null })
      if (refusal?.code === 'UNKNOWN_TOPIC_OR_PARTITION') continue
      if (refusal !== undefined) throw new client.library.ProtocolError(errorCode, errorMessage ?? null)
      all.set(resourceName, new Map(configs.map(shared)))
    }
  }
  return all
}

const metadata: AdminRequest<number> = { module: 'metadataV', key: 3, versions: [4, 5, 6, 7, 8, 9, 10, 11, 12] }

async function unknownOnBrokers(
  client: KafkaClient,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { brokers } = await requestMetadata(client, [])
  const missing = new Map<string, readonly string[]>()
  for (const { host, port } of brokers) {
    const connection = await client.connect({ host, port })
    const version = await client.version(connection, metadata.key, metadata.versions)
    const module = (client.library as unknown as Record<string, { api: MetadataApi }>)[`${metadata.module}${version}`]
    if (module === undefined) continue
    const answer = await client
      .untilAborted(module.api.async(connection, [...names], false, false))
      .catch((error: unknown) => {
        const response = (error as { response?: TopicsAnswer }).response
        if (response === undefined) throw error
        return response
      })
    const unknown = answer.topics.flatMap(({ name, errorCode }) => (errorCode !== 0 && name !== null ? [name] : []))
    if (unknown.length > 0) missing.set(formatBroker({ host, port }), unknown)
  }
  return missing
}

interface MetadataApi {
  async(connection: unknown, ...parameters: readonly unknown[]): Promise<TopicsAnswer>
}
