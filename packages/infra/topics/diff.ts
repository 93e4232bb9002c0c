import type { PlanField, Problem } from '@kafka-dataops/core'
import type { DeclaredTopic } from '../desired/declaration.ts'
import { type Difference, type Risk, unchanged } from '../resource-kind.ts'
import { canonicalValue, definitionOf } from './config-definitions.ts'
import type { LiveTopic } from './read-live.ts'
import { configRisks } from './risks.ts'

/** What has to happen to a topic. Only configs that are set on the topic itself are compared with those declared. */
export function diffTopic(declared: DeclaredTopic, live: LiveTopic | undefined): Difference {
  if (live === undefined) return declared.absent ? unchanged : creation(declared)
  if (declared.absent) return deletion(live)
  const partitions = partitionDifference(declared, live)
  const replication = replicationDifference(declared, live)
  const configs = configDifference(declared, live)
  const fields = [...partitions.fields, ...replication.fields, ...configs.fields]
  const grown = partitions.fields.length > 0
  return {
    action: fields.length === 0 ? 'none' : 'update',
    fields,
    risks: [...partitions.risks, ...configs.risks],
    reversibility: grown
      ? { level: 'partial', reason: 'Partitions cannot be taken away again; configs can be set back.' }
      : lossOf(configs.fields),
    notes: configs.notes,
    blockers: [...partitions.blockers, ...replication.blockers],
  }
}

interface Part {
  readonly fields: readonly PlanField[]
  readonly risks: readonly Risk[]
  readonly notes: readonly string[]
  readonly blockers: readonly Problem[]
}
const nothing: Part = { fields: [], risks: [], notes: [], blockers: [] }

function field(path: string, before: string | null, after: string | null, sensitive = false): PlanField {
  return sensitive ? { path, before: null, after: null, sensitive } : { path, before, after, sensitive }
}

function creation(declared: DeclaredTopic): Difference {
  return {
    ...unchanged,
    action: 'create',
    fields: [
      field('partitions', null, String(declared.partitions ?? "the broker's default")),
      field('replication', null, String(declared.replication ?? "the broker's default")),
      ...Object.entries(declared.configs).map(([name, value]) =>
        field(`configs.${name}`, null, canonicalValue(name, value)),
      ),
    ],
    reversibility: {
      level: 'partial',
      reason: 'A created topic stays when a deployment is rolled back, since records may be in it already.',
    },
  }
}

function deletion(live: LiveTopic): Difference {
  return {
    ...unchanged,
    action: 'delete',
    fields: [
      field('partitions', String(live.partitions), null),
      field('replication', String(live.replication), null),
      ...Object.entries(live.overrides).map(([name, { value, sensitive }]) =>
        field(`configs.${name}`, value, null, sensitive),
      ),
    ],
    risks: [{ level: 'high', reason: 'Deleting a topic deletes its records.' }],
    reversibility: { level: 'none', reason: 'The records are gone; only an empty topic could be created again.' },
  }
}

function partitionDifference(declared: DeclaredTopic, live: LiveTopic): Part {
  const wanted = declared.partitions
  if (wanted === undefined || wanted === live.partitions) return nothing
  const fields = [field('partitions', String(live.partitions), String(wanted))]
  if (wanted < live.partitions) {
    const blocker: Problem = {
      code: 'partitions-shrink',
      message: `Topic "${declared.name}" has ${live.partitions} partitions; Kafka cannot reduce them to ${wanted}.`,
      place: declared.placeOf(['partitions']),
      help: `Declare ${live.partitions}, or move the data to a new topic.`,
    }
    return { ...nothing, fields, blockers: [blocker] }
  }
  const policy = effective(declared, live, 'cleanup.policy')
  const risks: Risk[] = policy.includes('compact')
    ? [
        {
          level: 'high',
          reason:
            'Keys move to other partitions: of a compacted topic, old values of a key stay in its old partition for ever.',
        },
      ]
    : [{ level: 'medium', reason: 'Records of one key land in another partition from now on, so their order breaks.' }]
  return { ...nothing, fields, risks }
}

function replicationDifference(declared: DeclaredTopic, live: LiveTopic): Part {
  const wanted = declared.replication
  if (wanted === undefined || (wanted === live.replication && live.uniform)) return nothing
  const now = live.uniform ? String(live.replication) : `${live.replication} at most, differing between partitions`
  const blocker: Problem = {
    code: 'replication-change',
    message: `Topic "${declared.name}" has replication ${now}, not ${wanted}; that takes a reassignment of its partitions, which copies their data.`,
    place: declared.placeOf(['replication']),
    help: 'Reassign them with kafka-reassign-partitions.sh and a throttle (or Cruise Control), or declare what is there.',
  }
  return { ...nothing, fields: [field('replication', now, String(wanted))], blockers: [blocker] }
}

function configDifference(declared: DeclaredTopic, live: LiveTopic): Part {
  const fields: PlanField[] = []
  const risks: Risk[] = []
  for (const [name, text] of Object.entries(declared.configs)) {
    const wanted = canonicalValue(name, text)
    const override = live.overrides[name]
    const before =
      override?.value === undefined || override.value === null ? null : canonicalValue(name, override.value)
    if (override !== undefined && before === wanted) continue
    fields.push(field(`configs.${name}`, before, wanted, override?.sensitive))
    risks.push(...configRisks(name, before ?? inherited(live, name), wanted, replicationOf(declared, live)))
  }
  const unlisted = Object.entries(live.overrides).filter(([name]) => !Object.hasOwn(declared.configs, name))
  if (declared.unlisted === 'reset') {
    for (const [name, { value, sensitive }] of unlisted) {
      fields.push(field(`configs.${name}`, value, null, sensitive))
      const fallback = live.inherited[name] ?? definitionOf(name)?.standard
      if (value !== null && fallback !== undefined) {
        risks.push(
          ...configRisks(
            name,
            canonicalValue(name, value),
            canonicalValue(name, fallback),
            replicationOf(declared, live),
          ),
        )
      }
    }
  }
  const notes =
    declared.unlisted === 'warn'
      ? unlisted.map(
          ([name, { value, sensitive }]) =>
            `${name} is set on the topic${sensitive ? '' : ` (${value ?? ''})`} and not declared; it stays as it is.`,
        )
      : []
  return { ...nothing, fields, risks, notes }
}

function replicationOf(declared: DeclaredTopic, live: LiveTopic): number {
  return declared.replication ?? live.replication
}

/** The value that holds without an override on the topic. */
function inherited(live: LiveTopic, name: string): string | null {
  const value = live.inherited[name] ?? definitionOf(name)?.standard
  return value === undefined ? null : canonicalValue(name, value)
}

function effective(declared: DeclaredTopic, live: LiveTopic, name: string): string {
  return declared.configs[name] ?? live.overrides[name]?.value ?? live.inherited[name] ?? ''
}

/** What cannot be taken back although the config can. */
function lossOf(fields: readonly PlanField[]): Difference['reversibility'] {
  const deleting = fields.some(({ path }) =>
    /^configs\.(local\.)?(retention\.|cleanup\.policy|delete\.retention)/.test(path),
  )
  return deleting
    ? { level: 'partial', reason: 'The config can be set back; records that Kafka deleted meanwhile are gone.' }
    : { level: 'full' }
}
