import { durationForm, formatDuration, parseDuration, parseMoment } from '@kafka-dataops/core'

/** Which records of a topic a run reads. Every window ends at the last stable offsets of the moment it was opened. */
export type Window =
  /** The newest `count` records, spread over the partitions by their share. */
  | { readonly kind: 'last'; readonly count: number }
  /** Records whose broker-indexed timestamp is at most `ms` milliseconds old. */
  | { readonly kind: 'since'; readonly ms: number }
  | { readonly kind: 'all' }
  /**
   * Per partition from the first record stamped `fromMs` or later up to before the first one stamped `toMs` or later
   * (milliseconds since the epoch), as the broker's time index finds them. An absent end is open.
   */
  | { readonly kind: 'between'; readonly fromMs?: number; readonly toMs?: number }
  /** These offsets, and nothing of the partitions that are not named. */
  | {
      readonly kind: 'offsets'
      readonly ranges: readonly AskedRange[]
      /** The topic that they are offsets of; one created anew under its name has others. */
      readonly topicId?: string
    }
  /** What has come since an earlier run stopped. */
  | { readonly kind: 'after'; readonly stopped: TopicPositions }

/** Offsets [from, to) of a partition; an absent end is that of the log. */
export interface AskedRange {
  readonly partition: number
  readonly from?: bigint
  readonly to?: bigint
}

/** How far the partitions of a topic were read. */
export interface TopicPositions {
  /** Absent when the brokers are older than Kafka 2.8. */
  readonly topicId?: string
  /** The offset after the last one that is done with, by partition. */
  readonly positions: ReadonlyMap<number, bigint>
}

/** A window as a user asks for it: some need a file or the state of earlier runs before they can be read. */
export type RequestedWindow =
  | FirstWindow
  | Extract<Window, { readonly kind: 'offsets' }>
  /** The offsets that a report says were read. */
  | { readonly kind: 'report'; readonly file: string }
  /** From where the last run stopped; `first` when there was none. */
  | { readonly kind: 'incremental'; readonly first: FirstWindow }

/** What the first of incremental runs may begin with. */
type FirstWindow = Extract<Window, { readonly kind: 'last' | 'since' | 'all' | 'between' }>

const defaultFirst: FirstWindow = { kind: 'last', count: 10_000 }

export const windowForm = [
  'last:N (the newest N records, as last:10000)',
  `since:DURATION (${durationForm}; as since:15m)`,
  'from:TIME to:TIME (ISO 8601, the end excluded; either may be left out)',
  'offsets:PARTITION:FROM-TO,... (the end excluded, as offsets:0:100-200,1:50-)',
  'offsets:REPORT.json (exactly what that report says was read)',
  'incremental (what came since the last run of the same state; first=WINDOW says how the first run begins)',
  'or all',
].join(', ')

/** The window that a text in the form above stands for; undefined when it has none of the forms, or can hold no record. */
export function parseWindow(text: string): RequestedWindow | undefined {
  const compact = text.trim()
  const [kind = '', argument = ''] = compact.split(/:(.*)/s)
  switch (kind.toLowerCase()) {
    case 'offsets':
      return offsetsWindow(argument.trim())
    case 'last':
    case 'since':
    case 'all':
    case 'from':
    case 'to':
      return firstWindow(compact)
    default:
      return incrementalWindow(compact)
  }
}

function firstWindow(text: string): FirstWindow | undefined {
  const compact = text.toLowerCase()
  if (compact === 'all') return { kind: 'all' }
  const [kind, amount = ''] = compact.split(/:(.*)/s)
  if (kind === 'last') return /^\d+$/.test(amount) ? lastWindow(Number(amount)) : undefined
  if (kind === 'since') return sinceWindow(parseDuration(amount))
  return betweenWindow(compact)
}

function lastWindow(count: number): FirstWindow | undefined {
  return count > 0 && Number.isSafeInteger(count) ? { kind: 'last', count } : undefined
}

function sinceWindow(ms: number | undefined): FirstWindow | undefined {
  return ms !== undefined && ms > 0 ? { kind: 'since', ms } : undefined
}

function betweenWindow(text: string): FirstWindow | undefined {
  const match = /^(?:from:(?<from>.+?))?(?:(?:^|\s+|\s*\.\.\s*)to:(?<to>.+))?$/.exec(text)
  const { from, to } = match?.groups ?? {}
  const fromMs = from === undefined ? undefined : parseMoment(from.trim())
  const toMs = to === undefined ? undefined : parseMoment(to.trim())
  if ((from ?? to) === undefined || (fromMs === undefined) !== (from === undefined)) return undefined
  if ((toMs === undefined) !== (to === undefined)) return undefined
  if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs) return undefined
  return {
    kind: 'between',
    ...(fromMs === undefined ? {} : { fromMs }),
    ...(toMs === undefined ? {} : { toMs }),
  }
}

function incrementalWindow(text: string): RequestedWindow | undefined {
  const match = /^incremental(?:\s+first=(?<first>.+))?$/is.exec(text)
  if (match === null) return undefined
  const asked = match.groups?.first
  const first = asked === undefined ? defaultFirst : firstWindow(asked.trim())
  return first === undefined ? undefined : { kind: 'incremental', first }
}

function offsetsWindow(argument: string): RequestedWindow | undefined {
  if (argument === '') return undefined
  if (!/^\d+\s*:/.test(argument)) return { kind: 'report', file: argument }
  const ranges: AskedRange[] = []
  for (const item of argument.split(',')) {
    const range = parseRange(item.trim())
    if (range === undefined || ranges.some(({ partition }) => partition === range.partition)) return undefined
    ranges.push(range)
  }
  return { kind: 'offsets', ranges }
}

const mostPartitions = 2 ** 31
const mostOffsets = 2n ** 63n

function parseRange(text: string): AskedRange | undefined {
  const match = /^(?<partition>\d{1,10})\s*:\s*(?<from>\d{0,19})\s*-\s*(?<to>\d{0,19})$/.exec(text)
  if (match?.groups === undefined) return undefined
  const partition = Number(match.groups.partition)
  const from = offsetOf(match.groups.from)
  const to = offsetOf(match.groups.to)
  if (partition >= mostPartitions || (from ?? 0n) >= mostOffsets || (to ?? 0n) >= mostOffsets) return undefined
  if (to !== undefined && (from ?? 0n) >= to) return undefined
  return { partition, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function offsetOf(digits: string | undefined): bigint | undefined {
  return digits === undefined || digits === '' ? undefined : BigInt(digits)
}

/** The window in the form that `parseWindow` reads, for sentences. */
export function formatWindow(window: RequestedWindow): string {
  switch (window.kind) {
    case 'all':
      return 'all'
    case 'last':
      return `last:${window.count}`
    case 'since':
      return `since:${formatDuration(window.ms).replaceAll(' ', '')}`
    case 'between': {
      const from = window.fromMs === undefined ? [] : [`from:${isoTime(window.fromMs)}`]
      const to = window.toMs === undefined ? [] : [`to:${isoTime(window.toMs)}`]
      return [...from, ...to].join(' ')
    }
    case 'offsets':
      return `offsets:${window.ranges.map(({ partition, from, to }) => `${partition}:${from ?? ''}-${to ?? ''}`).join(',')}`
    case 'report':
      return `offsets:${window.file}`
    case 'incremental':
      return 'incremental'
  }
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}
