import { type Problem, UnreachableError } from '@kafka-dataops/core'
import type { NewTopic, Refusal, SettingsChange, TopicWriter } from '@kafka-dataops/kafka'
import type { DeclaredTopic } from '../desired/declaration.ts'
import { settle } from '../patience.ts'
import type { Compared, Difference } from '../resource-kind.ts'
import type { LiveTopic } from './read-live.ts'

const write = { validateOnly: false }

/** Makes one topic what it should be, and waits until every broker knows it. */
export async function applyTopic(
  { declared, live, difference }: Compared<DeclaredTopic, LiveTopic>,
  kafka: TopicWriter,
  signal: AbortSignal,
): Promise<void> {
  const { name } = declared
  if (difference.action === 'delete') {
    const refusals = await kafka.deleteTopics([name])
    const refusal = refusals.get(name)
    if (refusal !== undefined && refusal.code !== 'UNKNOWN_TOPIC_OR_PARTITION') throw refused(name, 'delete', refusal)
    await settle(async () => (await kafka.topics([name])).size === 0, `topic "${name}" is still there`, signal)
    return
  }
  if (difference.action === 'create') {
    await create(declared, kafka, signal)
    return
  }
  if (live === undefined) return
  if (declared.partitions !== undefined && declared.partitions > live.partitions) {
    const refusals = await kafka.growTopics(new Map([[name, declared.partitions]]), write)
    const refusal = refusals.get(name)
    // The number may have been reached by a request whose answer was lost.
    const reached = (await kafka.topics([name])).get(name)?.partitions === declared.partitions
    if (refusal !== undefined && !reached) throw refused(name, 'add partitions to', refusal)
  }
  const change = settingsChange(name, difference)
  if (change !== undefined) {
    const refusal = (await kafka.changeSettings([change], write)).get(name)
    if (refusal !== undefined) throw refused(name, 'change the configs of', refusal)
  }
  await settle(
    async () => (await kafka.topics([name])).get(name)?.partitions === (declared.partitions ?? live.partitions),
    `topic "${name}" has not got its partitions`,
    signal,
  )
}

/** A topic that is being deleted keeps its name for a while ("marked for deletion"): that is waited for. */
async function create(declared: DeclaredTopic, kafka: TopicWriter, signal: AbortSignal): Promise<void> {
  const { name } = declared
  let refusal: Refusal | undefined
  await settle(
    async () => {
      refusal = (await kafka.createTopics([newTopic(declared)], write)).get(name)
      const exists = refusal?.code === 'TOPIC_ALREADY_EXISTS'
      if (refusal !== undefined && !exists && !refusal.passing) throw refused(name, 'create', refusal)
      return refusal === undefined || (exists && (await kafka.topics([name])).has(name))
    },
    `topic "${name}" cannot be created yet`,
    signal,
  )
  await settle(
    async () => (await kafka.unknownOn([name])).size === 0,
    `topic "${name}" is not known to every broker`,
    signal,
  )
}

/** Asks the brokers, topic policies included, whether they would take the changes. */
export async function checkTopics(
  changes: readonly Compared<DeclaredTopic, LiveTopic>[],
  kafka: TopicWriter,
): Promise<readonly Problem[]> {
  const check = { validateOnly: true }
  const possible = changes.filter(({ difference }) => difference.blockers.length === 0)
  const created = possible.filter(({ difference }) => difference.action === 'create')
  const updated = possible.filter(({ difference }) => difference.action === 'update')
  const grown = updated.flatMap(({ declared, live }): [string, number][] =>
    declared.partitions !== undefined && live !== undefined && declared.partitions > live.partitions
      ? [[declared.name, declared.partitions]]
      : [],
  )
  const settings = updated.flatMap(({ declared, difference }) => settingsChange(declared.name, difference) ?? [])
  const refusals = [
    ...(created.length === 0
      ? []
      : await kafka.createTopics(
          created.map(({ declared }) => newTopic(declared)),
          check,
        )),
    ...(grown.length === 0 ? [] : await kafka.growTopics(new Map(grown), check)),
    ...(settings.length === 0 ? [] : await kafka.changeSettings(settings, check)),
  ]
  return refusals.flatMap(([name, { code, message }]) => {
    const declared = changes.find((change) => change.declared.name === name)?.declared
    if (declared === undefined) return []
    if (code.endsWith('_AUTHORIZATION_FAILED')) {
      const what = created.some((change) => change.declared === declared) ? 'create' : 'change'
      const message = `This login may not ${what} topic "${name}": the brokers did not check it (${code}).`
      return [{ code: 'kafka-right-missing', message, place: declared.place, help: rightsHelp }]
    }
    const config = Object.keys(declared.configs).find((key) => message.includes(key))
    return [
      {
        code: 'topic-refused',
        message: `The brokers would refuse topic "${name}": ${message} (${code}).`,
        place: config === undefined ? declared.place : declared.placeOf(['configs', config]),
      },
    ]
  })
}

const rightsHelp = 'A login that only plans can do without; the one that deploys needs the right.'

function newTopic({ name, partitions = -1, replication = -1, configs }: DeclaredTopic): NewTopic {
  return { topic: name, partitions, replication, configs }
}

const prefix = 'configs.'

function settingsChange(topic: string, { fields }: Difference): SettingsChange | undefined {
  const configs = fields.filter(({ path }) => path.startsWith(prefix))
  if (configs.length === 0) return undefined
  const set = configs.flatMap(({ path, after }) => (after === null ? [] : [[path.slice(prefix.length), after]]))
  const unset = configs.flatMap(({ path, after }) => (after === null ? [path.slice(prefix.length)] : []))
  return { topic, set: Object.fromEntries(set), unset }
}

export function refused(topic: string, what: string, { code, message }: Refusal): UnreachableError {
  return new UnreachableError({
    code: 'topic-refused',
    message: `The brokers refused to ${what} topic "${topic}": ${message} (${code}).`,
  })
}
