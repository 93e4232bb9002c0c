import { UnreachableError } from '@kafka-dataops/core'
import { type ConnectionSettings, openTopicAdmin } from '@kafka-dataops/kafka'
import type { RetentionFacts } from './checks/index.ts'

/**
 * How long a topic keeps its records, as its settings and its oldest records say. A login that may not look at settings
 * (the right DescribeConfigs) is an answer: records can be checked without it.
 */
export async function readRetention(
  settings: ConnectionSettings,
  topic: string,
  signal: AbortSignal,
): Promise<RetentionFacts> {
  const admin = await openTopicAdmin(settings, signal)
  try {
    const configs = await admin.topicConfigs(topic)
    const oldest = await admin.oldestRecords(topic)
    return { ok: true, settings: new Map(Array.from(configs, ([name, { value }]) => [name, value ?? ''])), oldest }
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error
    return { ok: false, reason: error.problem.message.replace(/\.$/, '') }
  } finally {
    await admin.close()
  }
}
