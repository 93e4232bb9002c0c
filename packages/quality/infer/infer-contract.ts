import {
  counted,
  formatCount,
  formatDuration,
  writeYaml,
  type YamlNode,
  yamlEntry,
  yamlInline,
  yamlMapping,
} from '@kafka-dataops/core'
import { countOf, type FieldProfile, fieldsInOrder } from '../statistics/field-profile.ts'
import type { ValueProfile } from '../statistics/value-profile.ts'
import { enough } from './enough.ts'
import { type InferOptions, inferFields, propertiesOf } from './infer-field.ts'

/** What was seen, and of what. */
export interface Seen {
  readonly topic: string
  /** `topic "prices" on broker:9092`, `samples/prices.jsonl`: for the head of the file. */
  readonly source: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly read: number
  readonly undecodable: number
  readonly tombstones: number
  readonly profile: ValueProfile
  /** The moment of the run in milliseconds; undefined for a file, whose records only get older. */
  readonly liveAt: number | undefined
  /** Record timestamps in milliseconds; undefined when records have none. */
  readonly recordTimes: { readonly oldest: number; readonly newest: number } | undefined
}

export interface InferredContract {
  readonly text: string
  readonly fields: number
  /** Fields that were never absent and never null. */
  readonly required: number
  /** Fields whose values are listed. */
  readonly listed: number
}

/**
 * A data contract (ODCS 3.1) of what was seen: a draft for people to read, whose rules all hold for the records it comes
 * from. Each rests on its evidence, which stands beside it; docs/infer.md says how much of it a rule needs.
 */
export function inferContract(seen: Seen, options: InferOptions): InferredContract {
  const { root } = seen.profile
  const fields = inferFields(root, 'records', options)
  const name = seen.topic.replace(/[^\p{L}\p{N}_]+/gu, '_')
  const rules = [inferObjects(root), inferFreshness(seen)].filter((rule) => rule !== undefined)
  const object = yamlMapping([
    yamlEntry('name', name),
    yamlEntry('physicalName', seen.topic),
    yamlEntry('physicalType', 'topic'),
    yamlEntry('logicalType', 'object'),
    fields.length === 0 ? undefined : yamlEntry('properties', propertiesOf(fields)),
    rules.length === 0 ? undefined : yamlEntry('quality', { kind: 'sequence', items: rules }),
  ])
  const document = yamlMapping([
    yamlEntry('apiVersion', 'v3.1.0'),
    yamlEntry('kind', 'DataContract'),
    yamlEntry('id', `${seen.topic}-contract`),
    yamlEntry('name', seen.topic),
    yamlEntry('version', '0.1.0'),
    yamlEntry('status', 'draft'),
    yamlEntry(
      'description',
      yamlMapping([
        yamlEntry('purpose', `What records of ${seen.topic} look like. Inferred: read it before relying on it.`),
      ]),
    ),
    yamlEntry('schema', { kind: 'sequence', items: [{ value: object }] }),
  ])
  const text = writeYaml(document, head(seen))
  return { text, fields: fields.length, ...countRules(text) }
}

interface InferredRule {
  readonly value: YamlNode
  readonly above: readonly string[]
}

/** Where there are values without fields among the others, how many may be. */
function inferObjects(root: FieldProfile): InferredRule | undefined {
  const objects = root.types.object ?? 0
  const others = root.present - objects
  if (objects === 0 || others === 0) return undefined
  const percent = Math.min(100, Math.ceil((100 * others * 100) / root.present) / 100)
  return {
    above: [`${formatCount(others)} of ${counted(root.present, 'value')} are no objects, and have no fields`],
    value: yamlMapping([
      yamlEntry('type', 'custom'),
      yamlEntry('engine', 'kafka-dataops'),
      yamlEntry(
        'implementation',
        yamlInline({ check: 'type', logicalType: 'object', mustBeLessOrEqualTo: percent, unit: 'percent' }),
      ),
    ]),
  }
}

function head({ source, at, read, undecodable, tombstones, profile: { root } }: Seen): readonly string[] {
  const others = countOf(root) - (root.types.object ?? 0)
  return [
    `Inferred by kafka-dataops infer-contract from ${source}, ${at}.`,
    `${counted(read, 'record')} read${undecodable === 0 ? '' : `, ${formatCount(undecodable)} of them undecodable`}${tombstones === 0 ? '' : `, ${counted(tombstones, 'tombstone')}`}. Each comment is the evidence for the rules below it; a rule is only there where`,
    `enough records support it (${enough.always} for "always" and "never", ${formatCount(enough.bounded)} for ranges). A draft: tighten what you know better.`,
    ...(others === 0 ? [] : [`${formatCount(others)} values are no objects, so no field of theirs is described.`]),
  ]
}

function countRules(text: string): { readonly required: number; readonly listed: number } {
  return {
    required: text.match(/^\s*(?:- )?required: true/gm)?.length ?? 0,
    listed: text.match(/^\s*(?:- )?metric: invalidValues/gm)?.length ?? 0,
  }
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
/** Ages that people would write. */
const ages = [
  5 * minuteMs,
  10 * minuteMs,
  15 * minuteMs,
  30 * minuteMs,
  hourMs,
  2 * hourMs,
  6 * hourMs,
  12 * hourMs,
  dayMs,
  2 * dayMs,
  7 * dayMs,
]

/**
 * How old the newest event may be: ten times the mean distance of events, and three times its age now, of a topic that is
 * written to (newest event of the last day).
 */
function inferFreshness(seen: Seen): InferredRule | undefined {
  const { liveAt } = seen
  const events = eventTimesOf(seen)
  if (liveAt === undefined || events === undefined || events.count < enough.always) return undefined
  const age = Math.max(0, liveAt - events.newest)
  const distance = (events.newest - events.oldest) / (events.count - 1)
  const wanted = Math.max(10 * distance, 3 * age)
  const maxAge = ages.find((candidate) => candidate >= wanted)
  if (age > dayMs || maxAge === undefined) return undefined
  const maxAgeText = formatDuration(maxAge).replaceAll(' ', '')
  return {
    above: [
      `an event every ${formatDuration(Math.max(1, Math.round(distance)))} on average, the newest ${formatDuration(Math.round(age))} old`,
    ],
    value: yamlMapping([
      yamlEntry('type', 'custom'),
      yamlEntry('engine', 'kafka-dataops'),
      yamlEntry('implementation', yamlInline({ check: 'freshness', ...events.parameters, maxAge: maxAgeText })),
    ]),
  }
}

interface EventTimes {
  readonly count: number
  readonly oldest: number
  readonly newest: number
  readonly parameters: Readonly<Record<string, string>>
}

/** The first field at the top that holds the times of events, else the records' own timestamps. */
function eventTimesOf({ profile: { root }, recordTimes, read, liveAt }: Seen): EventTimes | undefined {
  for (const [name, field] of fieldsInOrder(root)) {
    const found = timesOf(name, field, liveAt ?? 0)
    const isAlwaysThere = field.nulls === 0 && field.present === root.types.object
    if (found !== undefined && isAlwaysThere && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return found
  }
  if (recordTimes === undefined) return undefined
  return {
    count: read,
    oldest: recordTimes.oldest,
    newest: recordTimes.newest,
    parameters: { source: 'record-timestamp' },
  }
}

const year2000 = Date.UTC(2000, 0)

function timesOf(name: string, field: FieldProfile, now: number): EventTimes | undefined {
  const { texts, numbers, types } = field
  const times = texts?.times?.moments
  if (times !== undefined && texts?.forms.includes('timestamp') && times.count === countOf(field)) {
    return isPlausible(times.minimum, times.maximum, now)
      ? { count: times.count, oldest: times.minimum, newest: times.maximum, parameters: { field: name } }
      : undefined
  }
  const isNamed = /(time|timestamp|date|_at|At|_ts|^ts|^at)$/.test(name)
  if (!isNamed || numbers === undefined || types.integer !== countOf(field)) return undefined
  const { minimum, maximum, count } = numbers.moments
  for (const [epochUnit, ms] of [
    ['s', 1_000],
    ['ms', 1],
  ] as const) {
    const [oldest, newest] = [minimum * ms, maximum * ms]
    if (isPlausible(oldest, newest, now)) return { count, oldest, newest, parameters: { field: name, epochUnit } }
  }
  return undefined
}

/** A minute ahead is a clock that is wrong; anything more is no time of an event. */
function isPlausible(oldest: number, newest: number, now: number): boolean {
  return oldest >= year2000 && newest <= now + minuteMs
}
