import type { AclOperation } from './access-advice.ts'
import { type AdminRequest, askAny } from './admin-request.ts'
import { type KafkaClient, openClient } from './client.ts'
import { withExplainedFailures } from './failures.ts'
import type { ConnectionSettings } from './settings.ts'

/** What a cluster offers, and what the login may do there. */
export interface ClusterFacts {
  /** The Kafka release that the requests it takes are known from, as `4.0`: it is that one or a later one. */
  readonly atLeast: string | undefined
  /** Requests that a plan and a deployment send and that the brokers do not know, by their protocol names. */
  readonly missingRequests: readonly string[]
  /** Undefined where the brokers do not tell (before Kafka 2.3). */
  readonly clusterRights: ReadonlySet<AclOperation> | undefined
  /** Of the topics that exist and that the login may see. */
  readonly topicRights: ReadonlyMap<string, ReadonlySet<AclOperation>>
}

/** The first version that tells rights is 8 (KIP-430). */
const metadata: AdminRequest<number> = { module: 'metadataV', key: 3, versions: [8, 9, 10, 11, 12] }
const cluster: AdminRequest<number> = { module: 'describeClusterV', key: 60, versions: [0, 1] }
const brokerEndpoints = 1

interface RightsOfTopics {
  readonly topics: readonly {
    readonly name: string | null
    readonly errorCode: number
    readonly topicAuthorizedOperations?: number
  }[]
}

/**
 * Asks one broker for its requests and for the rights of the login (KIP-430). Creates and changes nothing.
 * @throws errors explained as by `explainFailure`.
 */
export function readClusterFacts(
  settings: ConnectionSettings,
  topics: readonly string[],
  signal: AbortSignal,
): Promise<ClusterFacts> {
  return withExplainedFailures({ settings, signal }, async () => {
    const client = await openClient(settings, signal)
    try {
      const requests = await requestsOf(client)
      const speaks = ({ key, versions }: AdminRequest<number>): boolean =>
        (requests.get(key)?.max ?? -1) >= (versions[0] ?? 0)
      return {
        atLeast: releaseOf(requests),
        missingRequests: needed.filter(({ key }) => !requests.has(key)).map(({ name }) => name),
        clusterRights: speaks(cluster) ? await clusterRights(client) : undefined,
        topicRights: topics.length > 0 && speaks(metadata) ? await topicRights(client, topics) : new Map(),
      }
    } finally {
      await client.close()
    }
  })
}

/** Requests beyond those that every broker since 0.11 knows. */
const needed = [{ name: 'IncrementalAlterConfigs (Kafka 2.3)', key: 44 }]

type Requests = ReadonlyMap<number, { readonly min: number; readonly max: number }>

async function requestsOf(client: KafkaClient): Promise<Requests> {
  const connection = await client.connectAny()
  const { api } = client.library.apiVersionsV0
  const { apiKeys } = await client.untilAborted(api.async(connection, 'kafka-dataops', '1'))
  return new Map(apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, { min: minVersion, max: maxVersion }]))
}

/** A request that came with each release; https://kafka.apache.org/protocol#protocol_api_keys. */
const firstKeys: readonly (readonly [release: string, key: number])[] = [
  ['3.9', 80],
  ['3.7', 74],
  ['3.0', 65],
  ['2.8', 60],
  ['2.7', 50],
  ['2.6', 48],
  ['2.4', 45],
  ['2.3', 44],
]

function releaseOf(requests: Requests): string | undefined {
  // Kafka 4.0 dropped versions before 3 of Produce (KIP-896).
  if ((requests.get(0)?.min ?? 0) >= 3 || (requests.get(1)?.min ?? 0) >= 4) return '4.0'
  return firstKeys.find(([, key]) => requests.has(key))?.[0]
}

async function clusterRights(client: KafkaClient): Promise<ReadonlySet<AclOperation> | undefined> {
  const answer = await askAny<{ readonly clusterAuthorizedOperations: number }>(client, cluster, [
    true,
    brokerEndpoints,
  ])
  return operationsOf(answer.clusterAuthorizedOperations)
}

async function topicRights(
  client: KafkaClient,
  topics: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<AclOperation>>> {
  const answer = await askAny<RightsOfTopics>(client, metadata, [[...topics], false, true])
  return new Map(
    answer.topics.flatMap(({ name, errorCode, topicAuthorizedOperations }) => {
      const rights = errorCode === 0 ? operationsOf(topicAuthorizedOperations) : undefined
      return name === null || rights === undefined ? [] : [[name, rights] as const]
    }),
  )
}

/** Bits of org.apache.kafka.common.acl.AclOperation; all of them negative when the broker does not tell. */
const bits: Readonly<Record<AclOperation, number>> = {
  Read: 3,
  Write: 4,
  Create: 5,
  Delete: 6,
  Alter: 7,
  Describe: 8,
  DescribeConfigs: 10,
  AlterConfigs: 11,
}

function operationsOf(mask: number | undefined): ReadonlySet<AclOperation> | undefined {
  if (mask === undefined || mask === -(2 ** 31)) return undefined
  const operations = Object.keys(bits) as AclOperation[]
  return new Set(operations.filter((operation) => (mask & (1 << bits[operation])) !== 0))
}
