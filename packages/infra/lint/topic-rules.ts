import { didYouMean, parseDuration } from '@kafka-dataops/core'
import type { DeclaredTopic } from '../desired/declaration.ts'
import { configDefinitions, definitionOf, removedConfigs, valueFault } from '../topics/config-definitions.ts'
import type { Lint, LintRule } from './rule.ts'

const names = configDefinitions.map(({ name }) => name)

/** A rule that looks at one topic at a time; deleted ones are not looked at. */
function topicRule(
  rule: Omit<LintRule, 'find'>,
  find: (topic: DeclaredTopic) => readonly Omit<Lint, 'kind' | 'declared'>[],
): LintRule {
  return {
    ...rule,
    find: ({ topics }) =>
      topics
        .filter(({ absent }) => !absent)
        .flatMap((declared) => find(declared).map((lint) => ({ ...lint, kind: 'topic', declared }))),
  }
}

export const topicRules: readonly LintRule[] = [
  topicRule(
    { id: 'topic-config-unknown', severity: 'error', summary: 'Kafka has no topic config of this name.' },
    ({ configs, placeOf }) =>
      Object.keys(configs)
        // Services add configs of their own, as confluent.value.schema.validation.
        .filter((name) => definitionOf(name) === undefined && !/^(confluent|redpanda)\./.test(name))
        .map((name) => ({
          place: placeOf(['configs', name], 'key'),
          message: removedConfigs.includes(name)
            ? `${name} was removed in Kafka 4.0.`
            : `Kafka has no topic config ${name}.${didYouMean(name, names)}`,
        })),
  ),
  topicRule(
    {
      id: 'topic-config-value',
      severity: 'error',
      summary: "The value has not the config's type or is out of its range.",
    },
    ({ configs, placeOf }) =>
      Object.entries(configs).flatMap(([name, value]) => {
        const definition = definitionOf(name)
        const fault = definition === undefined ? undefined : valueFault(definition, value)
        return fault === undefined
          ? []
          : [
              {
                place: placeOf(['configs', name]),
                message: `${name} is "${value}": expected ${fault}.`,
                ...meantNumber(name, value),
              },
            ]
      }),
  ),
  topicRule({ id: 'topic-name', severity: 'error', summary: 'Kafka takes no topic of this name.' }, ({ name }) => {
    if (!/^[a-zA-Z0-9._-]{1,249}$/.test(name) || name === '.' || name === '..') {
      return [
        {
          message: `"${name}" cannot be the name of a topic: letters, digits, dots, underscores and dashes, at most 249.`,
        },
      ]
    }
    return []
  }),
  topicRule(
    {
      id: 'topic-min-insync-replicas',
      severity: 'error',
      summary: 'More in-sync replicas than replicas stop every write; as many stop it when one broker is down.',
    },
    ({ configs, replication, placeOf }) => {
      const minimum = Number(configs['min.insync.replicas'])
      if (Number.isNaN(minimum) || replication === undefined || minimum < replication || replication === 1) return []
      const place = placeOf(['configs', 'min.insync.replicas'])
      return minimum > replication
        ? [
            {
              place,
              message: `min.insync.replicas ${minimum} is more than replication ${replication}: every write with acks=all fails.`,
            },
          ]
        : [
            {
              place,
              message: `min.insync.replicas equals replication ${replication}: one broker down stops every write with acks=all.`,
            },
          ]
    },
  ),
  topicRule(
    {
      id: 'topic-retention-without-delete',
      severity: 'warning',
      summary: 'Retention has no effect on a topic that is only compacted.',
    },
    ({ configs, placeOf }) => {
      if (configs['cleanup.policy'] !== 'compact') return []
      return ['retention.ms', 'retention.bytes']
        .filter((name) => configs[name] !== undefined)
        .map((name) => ({
          place: placeOf(['configs', name], 'key'),
          message: `${name} has no effect: cleanup.policy is compact alone.`,
          help: 'Write cleanup.policy: [compact, delete], or leave the retention out.',
        }))
    },
  ),
  topicRule(
    {
      id: 'topic-segment-beyond-retention',
      severity: 'warning',
      summary: 'Kafka deletes whole segments: one that rolls later than the retention keeps records longer.',
    },
    ({ configs, placeOf }) => {
      const policy = configs['cleanup.policy'] ?? 'delete'
      const retention = Number(configs['retention.ms'] ?? Number.NaN)
      const segment = Number(configs['segment.ms'] ?? definitionOf('segment.ms')?.standard)
      if (!policy.includes('delete') || !(retention > 0) || segment <= retention) return []
      if (configs['segment.ms'] === undefined && retention >= 3_600_000) return []
      return [
        {
          place: placeOf(['configs', configs['segment.ms'] === undefined ? 'retention.ms' : 'segment.ms']),
          message: `A segment is closed after ${segment} ms, later than retention.ms ${retention}: records live until both have passed.`,
        },
      ]
    },
  ),
  topicRule(
    {
      id: 'topic-compaction-lag',
      severity: 'error',
      summary: 'Records must be compacted before they may be: the brokers refuse the topic.',
    },
    ({ configs, placeOf }) => {
      const [least, most] = [numberOf(configs, 'min.compaction.lag.ms'), numberOf(configs, 'max.compaction.lag.ms')]
      if (least === undefined || most === undefined || least <= most) return []
      const message = `min.compaction.lag.ms ${least} is more than max.compaction.lag.ms ${most}.`
      return [{ place: placeOf(['configs', 'min.compaction.lag.ms']), message }]
    },
  ),
  topicRule(
    {
      id: 'topic-compaction-without-compact',
      severity: 'warning',
      summary: 'A config of compaction has no effect on a topic that is not compacted.',
    },
    ({ configs, placeOf }) => {
      const policy = configs['cleanup.policy']
      if (policy === undefined || policy.includes('compact')) return []
      return compactionConfigs
        .filter((name) => configs[name] !== undefined)
        .map((name) => ({
          place: placeOf(['configs', name], 'key'),
          message: `${name} has no effect: cleanup.policy is ${policy}.`,
          help: 'Write cleanup.policy: compact (or [compact, delete]), or leave the config out.',
        }))
    },
  ),
  topicRule(
    {
      id: 'topic-tiered-storage',
      severity: 'error',
      summary: 'Local retention beyond the whole, or tiered storage of a compacted topic: the brokers refuse it.',
    },
    ({ configs, placeOf }) => [
      ...(['ms', 'bytes'] as const).flatMap((unit) => {
        const [local, whole] = [numberOf(configs, `local.retention.${unit}`), numberOf(configs, `retention.${unit}`)]
        // -2 stands for the whole retention, -1 for no limit.
        if (local === undefined || whole === undefined || local === -2 || whole === -1) return []
        if (local !== -1 && local <= whole) return []
        const message = `local.retention.${unit} ${local} is more than retention.${unit} ${whole}.`
        return [{ place: placeOf(['configs', `local.retention.${unit}`]), message }]
      }),
      ...(configs['remote.storage.enable']?.toLowerCase() === 'true' && configs['cleanup.policy']?.includes('compact')
        ? [
            {
              place: placeOf(['configs', 'remote.storage.enable']),
              message:
                'remote.storage.enable is true, and cleanup.policy compacts: Kafka has no tiered storage for that.',
            },
          ]
        : []),
    ],
  ),
  {
    id: 'topic-name-collision',
    severity: 'error',
    summary: 'Names that differ in dots and underscores alone: Kafka takes them for the same and refuses the second.',
    find: ({ topics }) => {
      const present = topics.filter(({ absent }) => !absent)
      const firstOf = new Map<string, string>()
      return present.flatMap((declared) => {
        const flat = declared.name.replaceAll('.', '_')
        const first = firstOf.get(flat)
        if (first === undefined) {
          firstOf.set(flat, declared.name)
          return []
        }
        if (first === declared.name) return []
        const message = `Topics "${first}" and "${declared.name}" collide: Kafka's metrics write dots and underscores alike.`
        return [{ kind: 'topic' as const, declared, message }]
      })
    },
  },
  {
    id: 'topic-partitions',
    severity: 'error',
    summary: 'The number of partitions is outside of lint.partitions.',
    find: ({ topics, lint }) => outside(topics, 'partitions', lint.partitions),
  },
  {
    id: 'topic-replication',
    severity: 'error',
    summary: 'The replication is outside of lint.replication.',
    find: ({ topics, lint }) => outside(topics, 'replication', lint.replication),
  },
]

const byteUnits: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 }

/** The number that a text for people stands for: 7d, 10MiB, 86_400_000. */
function meantNumber(name: string, value: string): { readonly help?: string } {
  const text = value.trim()
  if (/^\d[\d_]*$/.test(text)) return { help: `Write ${text.replaceAll('_', '')}.` }
  const ms = name.endsWith('.ms') ? parseDuration(text) : undefined
  if (ms !== undefined) return { help: `Write ${ms}.` }
  const [, amount, unit] = /^(\d+(?:\.\d+)?) ?([kmg]i?)b?$/i.exec(text) ?? []
  const bytes = name.endsWith('.bytes')
    ? Number(amount) * (byteUnits[unit?.toLowerCase() ?? ''] ?? Number.NaN)
    : Number.NaN
  return Number.isInteger(bytes) ? { help: `Write ${bytes}.` } : {}
}

const compactionConfigs = [
  'min.cleanable.dirty.ratio',
  'min.compaction.lag.ms',
  'max.compaction.lag.ms',
  'delete.retention.ms',
]

/** Undefined where it is unset, or no number. */
function numberOf(configs: Readonly<Record<string, string>>, name: string): number | undefined {
  const text = configs[name]
  return text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
}

function outside(
  topics: readonly DeclaredTopic[],
  field: 'partitions' | 'replication',
  bounds: { readonly min?: number | undefined; readonly max?: number | undefined } = {},
): readonly Lint[] {
  const { min = 0, max = Number.POSITIVE_INFINITY } = bounds
  return topics
    .filter(({ absent }) => !absent)
    .flatMap((declared): readonly Lint[] => {
      const value = declared[field]
      if (value === undefined || (value >= min && value <= max)) return []
      const allowed = value < min ? `at least ${min}` : `at most ${max}`
      const message = `Topic "${declared.name}" has ${field} ${value}: expected ${allowed}.`
      return [{ kind: 'topic', declared, message, place: declared.placeOf([field]) }]
    })
}
