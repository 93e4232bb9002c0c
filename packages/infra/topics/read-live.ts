import type { TopicWriter } from '@kafka-dataops/kafka'

/** A topic as it is. */
export interface LiveTopic {
  readonly partitions: number
  readonly replication: number
  /** Every partition has the same number of replicas. */
  readonly uniform: boolean
  /** Configs that are set on the topic itself. */
  readonly overrides: Readonly<Record<string, { readonly value: string | null; readonly sensitive: boolean }>>
  /** Configs in effect that come from brokers or are Kafka's defaults. */
  readonly inherited: Readonly<Record<string, string>>
}

/** Live state of the topics that exist, in two requests for any number of them. */
export async function readTopics(
  names: readonly string[],
  kafka: TopicWriter,
): Promise<ReadonlyMap<string, LiveTopic>> {
  const states = await kafka.topics(names)
  const settings = await kafka.settings([...states.keys()])
  const found = new Map<string, LiveTopic>()
  // Most topics inherit the same: that is held once.
  const inheritances = new Map<string, LiveTopic['inherited']>()
  for (const [name, { partitions, replication, uniform }] of states) {
    const configs = [...(settings.get(name) ?? [])]
    const inherited = configs.flatMap(([config, { source, value }]) =>
      source !== 'topic' && value !== null ? [[config, value] as const] : [],
    )
    const key = inherited.join()
    const known = inheritances.get(key) ?? Object.fromEntries(inherited)
    inheritances.set(key, known)
    found.set(name, {
      partitions,
      replication,
      uniform,
      overrides: Object.fromEntries(
        configs
          .filter(([, { source }]) => source === 'topic')
          .map(([config, { value, sensitive }]) => [config, { value, sensitive }]),
      ),
      inherited: known,
    })
  }
  return found
}
