/** A topic that a connector's configuration names, and the setting that does. */
export interface NamedTopic {
  readonly topic: string
  readonly setting: string
}

/** Settings in which source connectors name the topic they write, by plugin: Kafka's own, Confluent's, common others. */
const writtenSettings = ['topic', 'kafka.topic', 'topic.name.pattern', 'topics.pattern']
const deadLetterSetting = 'errors.deadletterqueue.topic.name'

/**
 * A sink reads the topics in `topics` or `topics.regex` (org.apache.kafka.connect.sink.SinkConnector). MirrorMaker is a source
 * whose topics are those of another cluster.
 */
export function isSink(config: Readonly<Record<string, string>>): boolean {
  if (/(Source|MirrorCheckpoint|MirrorHeartbeat)(Connector)?$/.test(config['connector.class']?.trim() ?? ''))
    return false
  return config.topics !== undefined || config['topics.regex'] !== undefined
}

/** Topics that a connector writes; names with placeholders of the plugin, as `${entityName}`, are as they stand. */
export function writtenTopics(config: Readonly<Record<string, string>>): readonly NamedTopic[] {
  const settings = isSink(config) ? [deadLetterSetting] : writtenSettings
  return settings.flatMap((setting) => {
    const topic = config[setting]?.trim()
    return topic === undefined || topic === '' ? [] : [{ topic, setting }]
  })
}

/** Topics that a connector reads or writes, as far as its configuration names them. */
export function topicsOf(config: Readonly<Record<string, string>>): readonly NamedTopic[] {
  const read = (isSink(config) ? (config.topics ?? '') : '')
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '')
    .map((topic) => ({ topic, setting: 'topics' }))
  return [...read, ...writtenTopics(config)]
}
