import { formatDuration } from '@kafka-dataops/core'
import {
  type Conclusion,
  checkKind,
  type DefinitionOf,
  type Moment,
  type OldestRecord,
  type RetentionFacts,
} from './check.ts'
import { type CheckState, newTally } from './tally.ts'

/**
 * What the topic's settings promise, so it has no record to look at itself. A limit by size may break a promise of time:
 * then what the topic holds decides.
 */
export const retention = checkKind<'retention', CheckState>({
  scope: () => 'record',
  start: () => ({ tally: newTally() }),
  observer: () => () => false,
  merge: () => {},
  conclude(definition, { tally }, moment): Conclusion {
    const threshold = describeLimits(definition)
    const { retention: facts, hasRecordTimes } = moment
    if (facts?.ok !== true) {
      const reason = facts?.reason ?? (hasRecordTimes ? stoppedEarly : ofFile)
      return { status: 'skipped', tally, threshold, reason }
    }
    const topic = topicRetention(facts)
    const verdicts = [keptAtLeast(definition, topic, moment.asOf), keptAtMost(definition, topic)]
    const broken = verdicts.find((verdict) => verdict?.status === 'failed')
    const undecided = verdicts.find((verdict) => verdict?.status === 'skipped')
    const seen = { tally, threshold, measured: describeTopic(topic, facts.oldest, moment) }
    const { status, reason } = broken ?? undecided ?? { status: 'passed', reason: undefined }
    return { ...seen, status, ...(reason === undefined ? {} : { reason }) }
  },
})

const ofFile = 'retention is a setting of the topic; a sample file has none'
const stoppedEarly = 'stopped before the settings of the topic were read'

interface TopicRetention {
  /** Milliseconds; undefined where age deletes nothing. */
  readonly maxAgeMs: number | undefined
  /** Bytes of a partition; undefined where size deletes nothing. */
  readonly maxBytes: number | undefined
  /** Milliseconds before compaction may remove a record that its key replaced; undefined where nothing is compacted. */
  readonly compactedAfterMs: number | undefined
  readonly oldest: readonly OldestRecord[]
}

/** https://kafka.apache.org/documentation/#topicconfigs: -1 is without end, and limits count only with the policy delete. */
function topicRetention({ settings, oldest }: Extract<RetentionFacts, { ok: true }>): TopicRetention {
  const policies = (settings.get('cleanup.policy') ?? 'delete').split(',').map((policy) => policy.trim())
  const limit = (name: string): number | undefined => {
    const value = Number(settings.get(name) ?? -1)
    return policies.includes('delete') && value >= 0 ? value : undefined
  }
  return {
    maxAgeMs: limit('retention.ms'),
    maxBytes: limit('retention.bytes'),
    compactedAfterMs: policies.includes('compact') ? Number(settings.get('min.compaction.lag.ms') ?? 0) : undefined,
    oldest,
  }
}

interface Verdict {
  readonly status: 'failed' | 'skipped'
  readonly reason: string
}

function keptAtLeast(
  { minMs }: DefinitionOf<'retention'>,
  { maxAgeMs, maxBytes, compactedAfterMs, oldest }: TopicRetention,
  asOf: number,
): Verdict | undefined {
  if (minMs === undefined) return undefined
  if (maxAgeMs !== undefined && maxAgeMs < minMs) {
    return { status: 'failed', reason: `retention.ms deletes records after ${formatDuration(maxAgeMs)}` }
  }
  const short =
    maxBytes === undefined ? undefined : oldest.find(({ offset, timestamp }) => offset > 0n && asOf - timestamp < minMs)
  if (short !== undefined) {
    const age = formatDuration(Math.max(0, asOf - short.timestamp))
    const reason = `retention.bytes deletes by size: of partition ${short.partition} nothing is left that is older than ${age}`
    return { status: 'failed', reason }
  }
  if (compactedAfterMs === undefined || compactedAfterMs >= minMs) return undefined
  return {
    status: 'skipped',
    reason: `compaction keeps the newest record of every key, and of the others none longer than min.compaction.lag.ms (${formatDuration(compactedAfterMs)}) for certain: whether that is what is promised cannot be said`,
  }
}

function keptAtMost(
  { maxMs }: DefinitionOf<'retention'>,
  { maxAgeMs, compactedAfterMs }: TopicRetention,
): Verdict | undefined {
  if (maxMs === undefined || (maxAgeMs !== undefined && maxAgeMs <= maxMs)) return undefined
  if (maxAgeMs !== undefined) {
    return { status: 'failed', reason: `retention.ms keeps records for ${formatDuration(maxAgeMs)}` }
  }
  const isCompacted = compactedAfterMs !== undefined
  const reason = isCompacted
    ? 'compaction keeps the newest record of every key'
    : 'nothing deletes records by their age'
  return { status: 'failed', reason }
}

function describeLimits({ minMs, maxMs }: DefinitionOf<'retention'>): string {
  const least = minMs === undefined ? [] : [`kept at least ${formatDuration(minMs)}`]
  const most = maxMs === undefined ? [] : [`kept at most ${formatDuration(maxMs)}`]
  return [...least, ...most].join(', ')
}

/** `retention.ms 7d, retention.bytes 1,000,000; oldest record 2d old`. */
function describeTopic(
  { maxAgeMs, maxBytes, compactedAfterMs }: TopicRetention,
  oldest: readonly OldestRecord[],
  { asOf }: Moment,
): string {
  const settings = [
    ...(maxAgeMs === undefined ? [] : [`retention.ms ${formatDuration(maxAgeMs)}`]),
    ...(maxBytes === undefined ? [] : [`retention.bytes ${maxBytes.toLocaleString('en-US')}`]),
    ...(compactedAfterMs === undefined ? [] : ['compacted']),
  ]
  const kept = settings.length === 0 ? 'kept without end' : settings.join(', ')
  if (oldest.length === 0) return `${kept}; no record yet`
  const age = oldest.reduce((most, { timestamp }) => Math.max(most, asOf - timestamp), 0)
  return `${kept}; oldest record ${formatDuration(age)} old`
}
