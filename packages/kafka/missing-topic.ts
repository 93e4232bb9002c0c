import { BadInputError, nearestNames, type Problem } from '@kafka-dataops/core'
import type { KafkaClient } from './client.ts'
import { requestMetadata } from './metadata.ts'

/** Names of the topics that the login may describe, sorted, without Kafka's own. */
export async function listTopicNames(client: KafkaClient): Promise<readonly string[]> {
  const { topics } = await requestMetadata(client, null)
  return topics.flatMap(({ name, isInternal }) => (name && !isInternal ? [name] : [])).toSorted()
}

/** The error for a topic that is not there, with the names nearest to it. */
export async function missingTopic(client: KafkaClient, topic: string): Promise<BadInputError> {
  return new BadInputError(missingTopicProblem(topic, nearestNames(topic, await listTopicNames(client))))
}

export function missingTopicProblem(topic: string, nearest: readonly string[]): Problem {
  const meant = nearest.map((name) => `"${name}"`).join(' or ')
  return {
    code: 'topic-missing',
    message: `There is no topic "${topic}" in the cluster.${meant === '' ? '' : ` Did you mean ${meant}?`}`,
    help: 'Check the topic name and that bootstrap-servers is the cluster that holds it.',
  }
}
