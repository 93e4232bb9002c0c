import type { TopicWriter } from '@kafka-dataops/kafka'
import type { Difference, Undone } from '../resource-kind.ts'
import { refused } from './apply.ts'
import type { LiveTopic } from './read-live.ts'

/**
 * Sets configs back to what they were. A created topic stays: records may be in it already, and deleting them would be
 * worse than leaving it.
 */
export async function undoTopic(
  name: string,
  before: LiveTopic | undefined,
  after: Difference,
  kafka: TopicWriter,
): Promise<Undone> {
  if (after.action === 'create') return { left: [`Topic "${name}" was created and stays: there may be records in it.`] }
  if (after.action === 'delete') return { left: [`Topic "${name}" was deleted; its records cannot be brought back.`] }
  if (before === undefined) return { left: [] }
  const changed = after.fields.filter(({ path }) => path.startsWith('configs.')).map(({ path }) => path.slice(8))
  const was = (config: string): string | null | undefined => before.overrides[config]?.value
  const set = changed.flatMap((config) => {
    const value = was(config)
    return typeof value === 'string' ? [[config, value] as const] : []
  })
  const unset = changed.filter((config) => before.overrides[config] === undefined)
  if (changed.length > 0) {
    const change = { topic: name, set: Object.fromEntries(set), unset }
    const refusal = (await kafka.changeSettings([change], { validateOnly: false })).get(name)
    if (refusal !== undefined) throw refused(name, 'set back the configs of', refusal)
  }
  const secrets = changed.filter((config) => was(config) === null)
  return {
    left: [
      ...(after.fields.some(({ path }) => path === 'partitions')
        ? [`Topic "${name}" keeps its new partitions: Kafka cannot take them away.`]
        : []),
      ...secrets.map((config) => `${config} of topic "${name}" is a secret whose old value is not known.`),
    ],
  }
}
