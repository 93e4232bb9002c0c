import { type ConnectionSettings, openTopicAdmin, type TopicDescription } from '@kafka-dataops/kafka'
import { type Step, skipStep, tryStep } from './step.ts'

/** Whether a topic is there, has a leader for every partition, and may be read. */
export async function* examineTopic(
  topic: string,
  settings: ConnectionSettings,
  signal: AbortSignal,
): AsyncGenerator<Step, void, undefined> {
  const exists = { id: 'topic.exists', name: `topic ${topic} exists`, topic }
  const readable = { id: 'topic.readable', name: `topic ${topic} may be read`, topic }
  const admin = await openTopicAdmin(settings, signal)
  try {
    let description: TopicDescription | undefined
    const found = await tryStep(exists, async () => {
      description = await admin.describeTopic(topic)
      return describe(description)
    })
    const leaderless = description === undefined ? [] : partitionsWithoutLeader(description)
    const warning = {
      code: 'kafka-no-leader',
      message: `Topic "${topic}" has partitions without a leader: ${leaderless.join(', ')}. They cannot be read now.`,
      help: 'A broker is down: kafka-topics.sh --describe --unavailable-partitions shows which.',
    }
    yield leaderless.length === 0 ? found : { ...found, warnings: [warning] }
    if (found.outcome.status !== 'passed') {
      yield skipStep(readable, 'needs the topic')
      return
    }
    yield await tryStep(readable, async () => {
      await admin.proveReadable(topic)
      return 'a fetch was answered'
    })
  } finally {
    await admin.close()
  }
}

/** The steps of a topic that cannot be asked for. */
export function skipTopic(topic: string, reason: string): readonly Step[] {
  return [
    skipStep({ id: 'topic.exists', name: `topic ${topic} exists`, topic }, reason),
    skipStep({ id: 'topic.readable', name: `topic ${topic} may be read`, topic }, reason),
  ]
}

function describe({ partitions }: TopicDescription): string {
  const replicas = Math.max(0, ...partitions.map((partition) => partition.replicas.length))
  return `${partitions.length} ${partitions.length === 1 ? 'partition' : 'partitions'}, ${replicas} ${replicas === 1 ? 'replica' : 'replicas'} each`
}

function partitionsWithoutLeader({ partitions }: TopicDescription): readonly number[] {
  return partitions.filter(({ leader }) => leader === undefined).map(({ partition }) => partition)
}
