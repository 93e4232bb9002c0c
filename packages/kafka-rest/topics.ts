import type { JsonCall } from '@kafka-dataops/core'
import { UnreachableError } from '@kafka-dataops/core'
import type { ConfigSource, Refusal, Refusals, TopicSetting, TopicState, TopicWriter } from '@kafka-dataops/kafka'
import { z } from 'zod'
import { type ClusterRequest, clusterRequest, type KafkaRestConnection, refusalOf, refusalStatuses } from './request.ts'

const clusterAnswer = z.object({ cluster_id: z.string() })
const topicAnswer = z.object({
  topic_name: z.string(),
  is_internal: z.boolean(),
  partitions_count: z.int(),
  replication_factor: z.int(),
})
const configAnswer = z.object({
  topic_name: z.string(),
  name: z.string(),
  value: z.string().nullish(),
  source: z.string(),
  is_sensitive: z.boolean(),
  is_read_only: z.boolean(),
})

/** https://kafka.apache.org/43/javadoc/org/apache/kafka/clients/admin/ConfigEntry.ConfigSource.html */
const sources: Readonly<Record<string, ConfigSource>> = {
  DYNAMIC_TOPIC_CONFIG: 'topic',
  DYNAMIC_BROKER_CONFIG: 'dynamic-broker',
  DYNAMIC_DEFAULT_BROKER_CONFIG: 'dynamic-broker',
  STATIC_BROKER_CONFIG: 'static-broker',
  DEFAULT_CONFIG: 'default',
}

/** Up to so many topics are asked for one by one; more with one request for all topics of the cluster. */
const fewTopics = 3
/** Requests for single topics at the same time: the API has no writes of several. */
const parallel = 4

/**
 * Topics and their settings through Kafka REST v3, as where only HTTP is open. Replicas of single partitions and what single
 * brokers know cannot be seen there: a topic counts as uniform, and as known everywhere when the API knows it.
 */
export function restTopicWriter(connection: KafkaRestConnection): TopicWriter {
  const request = clusterRequest(connection)
  const { send, get } = request

  const topics: TopicWriter['topics'] = async (names) => {
    const found =
      names !== undefined && names.length <= fewTopics
        ? (await each(names, (name) => get(topicPath(name), topicAnswer))).filter((topic) => topic !== undefined)
        : await all(connection, request, '/topics', topicAnswer)
    const wanted = names === undefined ? undefined : new Set(names)
    return new Map(
      found.flatMap((topic): [string, TopicState][] =>
        wanted?.has(topic.topic_name) === false ? [] : [[topic.topic_name, stateOf(topic)]],
      ),
    )
  }

  const settings: TopicWriter['settings'] = async (names) => {
    const found =
      names.length <= fewTopics
        ? (await each(names, (name) => request.list(`${topicPath(name)}/configs`, configAnswer))).flatMap(
            (configs) => configs ?? [],
          )
        : await all(connection, request, '/topics/-/configs', configAnswer)
    const byTopic = new Map<string, Map<string, TopicSetting>>()
    const wanted = new Set(names)
    for (const config of found) {
      if (!wanted.has(config.topic_name)) continue
      const of = byTopic.get(config.topic_name) ?? new Map<string, TopicSetting>()
      byTopic.set(config.topic_name, of.set(config.name, settingOf(config)))
    }
    return byTopic
  }

  const topicNow = async (name: string): Promise<TopicState | undefined> => (await topics([name])).get(name)
  const write = async (call: JsonCall): Promise<Refusal | undefined> =>
    refusalOf(await send({ ...call, answers: refusalStatuses }))

  return {
    async cluster() {
      const found = await get('', clusterAnswer)
      if (found === undefined) throw noCluster(connection)
      return { clusterId: found.cluster_id, brokers: [] }
    },
    topics,
    settings,
    createTopics: (wanted, { validateOnly }) =>
      refusals(wanted, ({ topic, partitions, replication, configs }) => [
        topic,
        write({
          method: 'POST',
          path: '/topics',
          body: {
            topic_name: topic,
            ...(partitions === -1 ? {} : { partitions_count: partitions }),
            ...(replication === -1 ? {} : { replication_factor: replication }),
            configs: Object.entries(configs).map(([name, value]) => ({ name, value })),
            ...(validateOnly ? { validate_only: true } : {}),
          },
          ...(validateOnly ? {} : { wasDone: async () => (await topicNow(topic)) !== undefined }),
        }),
      ]),
    growTopics: (counts, { validateOnly }) =>
      refusals([...counts], ([topic, count]) => [
        topic,
        validateOnly
          ? topicNow(topic).then((now) => growthRefusal(topic, now, count))
          : write({
              method: 'PATCH',
              path: topicPath(topic),
              body: { partitions_count: count },
              wasDone: async () => (await topicNow(topic))?.partitions === count,
            }),
      ]),
    changeSettings: (changes, { validateOnly }) =>
      refusals(changes, ({ topic, set, unset }) => [
        topic,
        write({
          method: 'POST',
          path: `${topicPath(topic)}/configs:alter`,
          body: {
            data: [
              ...Object.entries(set).map(([name, value]) => ({ name, value, operation: 'SET' })),
              ...unset.map((name) => ({ name, operation: 'DELETE' })),
            ],
            ...(validateOnly ? { validate_only: true } : {}),
          },
          wasDone: async () => {
            const now = (await settings([topic])).get(topic)
            const isSet = Object.entries(set).every(([name, value]) => now?.get(name)?.value === value)
            return !validateOnly && isSet && unset.every((name) => now?.get(name)?.source !== 'topic')
          },
        }),
      ]),
    deleteTopics: (names) =>
      refusals(names, (topic) => [
        topic,
        write({
          method: 'DELETE',
          path: topicPath(topic),
          wasDone: async () => (await topicNow(topic)) === undefined,
        }),
      ]),
    async unknownOn(names) {
      const known = await topics(names)
      const unknown = names.filter((name) => !known.has(name))
      return unknown.length === 0 ? new Map() : new Map([[connection.url, unknown]])
    },
    close: async () => {},
  }
}

function topicPath(topic: string): string {
  return `/topics/${encodeURIComponent(topic)}`
}

/** A list that every cluster has. */
async function all<Item>(
  connection: KafkaRestConnection,
  { list }: ClusterRequest,
  path: string,
  item: z.ZodType<Item>,
): Promise<readonly Item[]> {
  const found = await list(path, item)
  if (found === undefined) throw noCluster(connection)
  return found
}

function stateOf(topic: z.infer<typeof topicAnswer>): TopicState {
  return {
    topic: topic.topic_name,
    partitions: topic.partitions_count,
    replication: topic.replication_factor,
    uniform: true,
    internal: topic.is_internal,
  }
}

function settingOf({ value, source, is_sensitive, is_read_only }: z.infer<typeof configAnswer>): TopicSetting {
  return {
    value: is_sensitive ? null : (value ?? null),
    source: sources[source] ?? 'unknown',
    sensitive: is_sensitive,
    readOnly: is_read_only,
  }
}

/** The API cannot only check this: what the brokers would say is known without them. */
function growthRefusal(topic: string, now: TopicState | undefined, count: number): Refusal | undefined {
  if (now === undefined) {
    return { code: 'UNKNOWN_TOPIC_OR_PARTITION', message: `There is no topic "${topic}".`, passing: false }
  }
  if (count > now.partitions) return undefined
  const message = `Topic "${topic}" has ${now.partitions} partitions, which is not less than ${count}.`
  return { code: 'INVALID_PARTITIONS', message, passing: false }
}

/** What is done to each item, a few at a time, in the items' order. */
async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += parallel) {
    results.push(...(await Promise.all(items.slice(at, at + parallel).map(work))))
  }
  return results
}

/** What was refused, by topic. */
async function refusals<Item>(
  items: readonly Item[],
  work: (item: Item) => readonly [string, Promise<Refusal | undefined>],
): Promise<Refusals> {
  const found = await each(items, async (item) => {
    const [topic, refusal] = work(item)
    return [topic, await refusal] as const
  })
  return new Map(found.filter((entry): entry is [string, Refusal] => entry[1] !== undefined))
}

function noCluster({ url, cluster }: KafkaRestConnection): UnreachableError {
  return new UnreachableError({
    code: 'kafka-rest-unexpected-answer',
    message: `Kafka REST at ${url} knows no cluster ${cluster} (HTTP 404).`,
    help: 'Check kafka-rest-cluster: the id of the Kafka cluster, as lkc-1.',
  })
}
