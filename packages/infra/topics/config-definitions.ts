/** Types of Kafka's ConfigDef that topic configs have. */
export type ConfigType = 'boolean' | 'int' | 'long' | 'double' | 'string' | 'list'

export interface ConfigDefinition {
  readonly name: string
  readonly type: ConfigType
  /** What a broker has for it unless it is told otherwise. */
  readonly standard: string
  readonly minimum?: number
  readonly maximum?: number
  /** Allowed although outside of the bounds. */
  readonly besides?: number
  readonly values?: readonly string[]
}

/**
 * Topic configs as the broker itself defines them. Source: org.apache.kafka.storage.internals.log.LogConfig of Apache Kafka
 * 4.3.1 (Apache-2.0), printed by tools/topic-configs/TopicConfigs.java.
 */
export const configDefinitions: readonly ConfigDefinition[] = [
  { name: 'cleanup.policy', type: 'list', standard: 'delete', values: ['compact', 'delete'] },
  { name: 'compression.gzip.level', type: 'int', standard: '-1', minimum: 1, maximum: 9, besides: -1 },
  { name: 'compression.lz4.level', type: 'int', standard: '9', minimum: 1, maximum: 17 },
  {
    name: 'compression.type',
    type: 'string',
    standard: 'producer',
    values: ['uncompressed', 'zstd', 'lz4', 'snappy', 'gzip', 'producer'],
  },
  { name: 'compression.zstd.level', type: 'int', standard: '3', minimum: -131072, maximum: 22 },
  { name: 'delete.retention.ms', type: 'long', standard: '86400000', minimum: 0 },
  { name: 'file.delete.delay.ms', type: 'long', standard: '60000', minimum: 0 },
  { name: 'flush.messages', type: 'long', standard: '9223372036854775807', minimum: 1 },
  { name: 'flush.ms', type: 'long', standard: '9223372036854775807', minimum: 0 },
  { name: 'follower.replication.throttled.replicas', type: 'list', standard: '' },
  { name: 'index.interval.bytes', type: 'int', standard: '4096', minimum: 0 },
  { name: 'leader.replication.throttled.replicas', type: 'list', standard: '' },
  { name: 'local.retention.bytes', type: 'long', standard: '-2', minimum: -2 },
  { name: 'local.retention.ms', type: 'long', standard: '-2', minimum: -2 },
  { name: 'max.compaction.lag.ms', type: 'long', standard: '9223372036854775807', minimum: 1 },
  { name: 'max.message.bytes', type: 'int', standard: '1048588', minimum: 0 },
  { name: 'message.timestamp.after.max.ms', type: 'long', standard: '3600000', minimum: 0 },
  { name: 'message.timestamp.before.max.ms', type: 'long', standard: '9223372036854775807', minimum: 0 },
  { name: 'message.timestamp.type', type: 'string', standard: 'CreateTime', values: ['CreateTime', 'LogAppendTime'] },
  { name: 'min.cleanable.dirty.ratio', type: 'double', standard: '0.5', minimum: 0, maximum: 1 },
  { name: 'min.compaction.lag.ms', type: 'long', standard: '0', minimum: 0 },
  { name: 'min.insync.replicas', type: 'int', standard: '1', minimum: 1 },
  { name: 'preallocate', type: 'boolean', standard: 'false' },
  { name: 'remote.log.copy.disable', type: 'boolean', standard: 'false' },
  { name: 'remote.log.delete.on.disable', type: 'boolean', standard: 'false' },
  { name: 'remote.storage.enable', type: 'boolean', standard: 'false' },
  { name: 'retention.bytes', type: 'long', standard: '-1' },
  { name: 'retention.ms', type: 'long', standard: '604800000', minimum: -1 },
  { name: 'segment.bytes', type: 'int', standard: '1073741824', minimum: 1048576 },
  { name: 'segment.index.bytes', type: 'int', standard: '10485760', minimum: 4 },
  { name: 'segment.jitter.ms', type: 'long', standard: '0', minimum: 0 },
  { name: 'segment.ms', type: 'long', standard: '604800000', minimum: 1 },
  { name: 'unclean.leader.election.enable', type: 'boolean', standard: 'false' },
]

/** Configs that brokers before Kafka 4.0 had (KIP-724, KIP-937). */
export const removedConfigs: readonly string[] = [
  'message.downconversion.enable',
  'message.format.version',
  'message.timestamp.difference.max.ms',
]

const byName = new Map(configDefinitions.map((definition) => [definition.name, definition]))

export function definitionOf(name: string): ConfigDefinition | undefined {
  return byName.get(name)
}

const bounds: Readonly<Record<'int' | 'long', readonly [bigint, bigint]>> = {
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
}

/** What is wrong with a value, in words that follow "expected"; undefined when a broker takes it. */
export function valueFault(definition: ConfigDefinition, value: string): string | undefined {
  const text = value.trim()
  switch (definition.type) {
    case 'boolean':
      return /^(true|false)$/i.test(text) ? undefined : 'true or false'
    case 'int':
    case 'long': {
      const [low, high] = bounds[definition.type]
      if (!/^[+-]?\d+$/.test(text)) return `a whole number${rangeOf(definition)}`
      const number = BigInt(text.replace('+', ''))
      if (number < low || number > high) return `a whole number from ${low} to ${high}`
      return isWithin(definition, Number(number)) ? undefined : `a whole number${rangeOf(definition)}`
    }
    case 'double':
      if (text === '' || !Number.isFinite(Number(text))) return `a number${rangeOf(definition)}`
      return isWithin(definition, Number(text)) ? undefined : `a number${rangeOf(definition)}`
    case 'string':
    case 'list': {
      const { values } = definition
      const items = definition.type === 'list' ? text.split(',').map((item) => item.trim()) : [text]
      if (values === undefined || items.every((item) => values.includes(item))) return undefined
      return `${definition.type === 'list' ? 'one or more' : 'one'} of ${values.join(', ')}`
    }
  }
}

function isWithin({ minimum, maximum, besides }: ConfigDefinition, value: number): boolean {
  return (
    value === besides || ((minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum))
  )
}

function rangeOf({ minimum, maximum, besides }: ConfigDefinition): string {
  const or = besides === undefined ? '' : `, or ${besides}`
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}${or}`
  return minimum === undefined ? '' : `, ${minimum} or more${or}`
}

/**
 * One text for all texts that mean the same to a broker: numbers without sign and leading zeros, booleans in lower case,
 * lists sorted. Texts of unknown configs stay as they are.
 */
export function canonicalValue(name: string, value: string): string {
  const definition = definitionOf(name)
  if (definition === undefined || valueFault(definition, value) !== undefined) return value
  const text = value.trim()
  switch (definition.type) {
    case 'boolean':
      return text.toLowerCase()
    case 'int':
    case 'long':
      return BigInt(text.replace('+', '')).toString()
    case 'double':
      return String(Number(text))
    case 'list':
      return [...new Set(text.split(',').map((item) => item.trim()))].toSorted().join(',')
    case 'string':
      return text
  }
}
