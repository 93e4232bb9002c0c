import type { Risk } from '../resource-kind.ts'

/**
 * What may go wrong when the value of a config in effect changes. Both values are canonical; `before` is null where it is
 * not known.
 */
export function configRisks(name: string, before: string | null, after: string, replication: number): readonly Risk[] {
  if (before === after) return []
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  return rule?.(before, after, replication) ?? [{ level: 'low', reason: `${name} changes.` }]
}

type Rule = (before: string | null, after: string, replication: number) => readonly Risk[]

const shrinkingRetention: Rule = (before, after) => {
  // -1 is without limit.
  const size = (text: string): number => (Number(text) < 0 ? Number.POSITIVE_INFINITY : Number(text))
  if (before === null || size(after) < size(before)) {
    return [{ level: 'high', reason: 'Records older or beyond the new limit are deleted at once and for good.' }]
  }
  return [{ level: 'low', reason: 'More records are kept, which takes disk space.' }]
}

const rules: Readonly<Record<string, Rule>> = {
  'retention.ms': shrinkingRetention,
  'retention.bytes': shrinkingRetention,
  'local.retention.ms': shrinkingRetention,
  'local.retention.bytes': shrinkingRetention,
  'delete.retention.ms': (before, after) =>
    before !== null && Number(after) < Number(before)
      ? [
          {
            level: 'medium',
            reason: 'A consumer that is further behind than this misses deletions of a compacted topic.',
          },
        ]
      : [{ level: 'low', reason: 'Tombstones are kept longer.' }],
  'cleanup.policy': (before, after) => {
    const was = new Set((before ?? '').split(','))
    const becomes = new Set(after.split(','))
    const risks: Risk[] = []
    if (becomes.has('delete') && !was.has('delete')) {
      risks.push({
        level: 'high',
        reason: 'Records beyond the retention are deleted from now on, also the last of a key.',
      })
    }
    if (becomes.has('compact') && !was.has('compact')) {
      risks.push({
        level: 'high',
        reason: 'All but the last record of each key are deleted, and records without a key are refused.',
      })
    }
    if (was.has('delete') && !becomes.has('delete')) {
      risks.push({
        level: 'medium',
        reason: 'Nothing is deleted by age or size any more: the topic may grow without limit.',
      })
    }
    return risks
  },
  'min.insync.replicas': (before, after, replication) => {
    const wanted = Number(after)
    if (wanted > replication) {
      return [
        {
          level: 'high',
          reason: `More in-sync replicas than replicas (${replication}): every write with acks=all fails.`,
        },
      ]
    }
    if (wanted === replication && wanted > 1) {
      return [{ level: 'high', reason: 'Equal to the replication: one broker down stops every write with acks=all.' }]
    }
    if (wanted === 1 && before !== null && Number(before) > 1) {
      return [{ level: 'high', reason: 'A write is acknowledged by one broker alone, whose loss loses it.' }]
    }
    return [{ level: 'low', reason: 'Producers with acks=all wait for another number of brokers.' }]
  },
  'unclean.leader.election.enable': (_, after) =>
    after === 'true'
      ? [{ level: 'high', reason: 'A broker that lags behind may become leader, and acknowledged records are lost.' }]
      : [
          {
            level: 'low',
            reason: 'A partition without an in-sync replica stays unavailable rather than losing records.',
          },
        ],
  'max.message.bytes': (before, after) =>
    before === null || Number(after) < Number(before)
      ? [{ level: 'high', reason: 'Producers whose batches are larger are refused from now on.' }]
      : [{ level: 'low', reason: 'Consumers and followers must take larger batches.' }],
  'message.timestamp.type': () => [
    {
      level: 'medium',
      reason: 'The time of records means something else: retention, windows and offsets by time follow it.',
    },
  ],
}
