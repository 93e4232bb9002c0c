import { counted, type YamlEntry, yamlEntry, yamlMapping } from '@kafka-dataops/core'
import type { TopicWriter } from '@kafka-dataops/kafka'
import type { Selection } from '../selection.ts'
import { type LiveTopic, readTopics } from '../topics/read-live.ts'
import { type ExportedSection, keyText, valueNode } from './exported.ts'

/** Topics with the configs that are set on them. Those of Kafka itself and hidden ones (`_...`) are left alone. */
export async function exportTopics(kafka: TopicWriter, isSelected: Selection): Promise<ExportedSection> {
  const states = [...(await kafka.topics()).values()]
  const selected = states.filter(({ topic }) => isSelected('topic', topic))
  const own = selected.filter(({ topic, internal }) => !internal && !topic.startsWith('_'))
  const live = await readTopics(
    own.map(({ topic }) => topic),
    kafka,
  )
  const sorted = [...live].toSorted(([left], [right]) => (left < right ? -1 : 1))
  const hidden = selected.length - own.length
  return {
    section: 'topics',
    entries: sorted.map(([name, topic]) => topicEntry(name, topic)),
    files: [],
    variables: [],
    left: [
      ...(hidden === 0
        ? []
        : [`${counted(hidden, 'topic')} of Kafka itself and of its tools (internal, or _...) left out.`]),
      ...sorted
        .filter(([, { uniform }]) => !uniform)
        .map(([name]) => `Replication of topic "${name}" differs between its partitions and is left out.`),
      ...sorted.flatMap(([name, { overrides }]) =>
        Object.entries(overrides)
          .filter(([, { value }]) => value === null)
          .map(([config]) => `${config} of topic "${name}" is a secret that the brokers do not tell, and left out.`),
      ),
    ],
  }
}

function topicEntry(name: string, { partitions, replication, uniform, overrides }: LiveTopic): YamlEntry {
  const configs = Object.entries(overrides)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([config, { value }]) => (value === null ? [] : [yamlEntry(keyText(config), valueNode(value))]))
  return yamlEntry(
    keyText(name),
    yamlMapping([
      yamlEntry('partitions', partitions),
      uniform ? yamlEntry('replication', replication) : undefined,
      configs.length === 0 ? undefined : yamlEntry('configs', yamlMapping(configs)),
    ]),
  )
}
