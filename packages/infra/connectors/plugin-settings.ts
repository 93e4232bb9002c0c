import {
  commonSettings,
  pluginSettings,
  requiredSettings,
  type SettingType,
  sinkSettings,
  sourceSettings,
} from './plugin-definitions.ts'
import { isSink } from './topics-of.ts'

type Config = Readonly<Record<string, string>>

/** What is known of a connector's settings without asking a worker. */
export interface KnownSettings {
  /** Types of settings by name: those of the framework, and of the plugin where it is known. */
  readonly types: Readonly<Record<string, SettingType>>
  /** The plugin is known, so that a setting of no type here is one that nobody reads. */
  readonly isComplete: boolean
  readonly required: readonly string[]
}

/** A class may be given by its full name, or by its simple one with or without `Connector` (Connect's aliases). */
function fullName(className: string): string | undefined {
  return Object.keys(pluginSettings).find((full) => {
    const simple = full.slice(full.lastIndexOf('.') + 1)
    return [full, simple, simple.replace(/Connector$/, '')].includes(className.trim())
  })
}

export function knownSettings(config: Config): KnownSettings {
  const full = fullName(config['connector.class'] ?? '')
  const framework = { ...commonSettings, ...(isSink(config) ? sinkSettings : sourceSettings) }
  if (full === undefined) return { types: framework, isComplete: false, required: [] }
  return {
    types: { ...framework, ...pluginSettings[full] },
    isComplete: true,
    required: requiredSettings[full] ?? [],
  }
}

/** Settings below these belong to what they configure: a converter, a transform, a client. */
const openPrefixes: readonly string[] = [
  'transforms.',
  'predicates.',
  'key.converter.',
  'value.converter.',
  'header.converter.',
  'producer.override.',
  'consumer.override.',
  'admin.override.',
  'topic.creation.',
]
/** MirrorMaker gives these to its clients and policies. */
const mirrorPrefixes: readonly string[] = [
  'source.',
  'target.',
  'producer.',
  'consumer.',
  'admin.',
  'config.providers.',
  'replication.policy.',
  'metrics.',
]

/** Whether a setting is for a part that is not the connector itself. */
export function isForPart(name: string, config: Config): boolean {
  const isMirror = (fullName(config['connector.class'] ?? '') ?? '').includes('.mirror.')
  return [...openPrefixes, ...(isMirror ? mirrorPrefixes : [])].some((prefix) => name.startsWith(prefix))
}

/** Settings whose plugin says that they are secrets. */
export function passwordSettings(config: Config): ReadonlySet<string> {
  const { types } = knownSettings(config)
  return new Set(Object.keys(types).filter((name) => types[name] === 'password'))
}

/** Values that ConfigDef validators of org.apache.kafka.connect.runtime allow. */
const allowedValues: Readonly<Record<string, readonly string[]>> = {
  'errors.tolerance': ['none', 'all'],
  'config.action.reload': ['none', 'restart'],
  'exactly.once.support': ['requested', 'required'],
  'transaction.boundary': ['poll', 'interval', 'connector'],
  'offset-syncs.topic.location': ['source', 'target'],
}

const wholeNumbers: Readonly<Partial<Record<SettingType, bigint>>> = {
  short: 2n ** 15n,
  int: 2n ** 31n,
  long: 2n ** 63n,
}

/** What is wrong with a value, in words that follow "expected"; undefined when a worker takes it or cannot be known to refuse it. */
export function settingFault(name: string, type: SettingType, value: string): string | undefined {
  const text = value.trim()
  if (text.includes('${')) return undefined
  const allowed = allowedValues[name]
  if (allowed !== undefined) return allowed.includes(text.toLowerCase()) ? undefined : `one of ${allowed.join(', ')}`
  if (type === 'boolean') return /^(true|false)$/i.test(text) ? undefined : 'true or false'
  if (type === 'double') return text !== '' && Number.isFinite(Number(text)) ? undefined : 'a number'
  const bound = wholeNumbers[type]
  if (bound === undefined) return undefined
  if (!/^[+-]?\d+$/.test(text)) return 'a whole number'
  const number = BigInt(text.replace('+', ''))
  return number >= -bound && number < bound ? undefined : `a whole number from ${-bound} to ${bound - 1n}`
}
