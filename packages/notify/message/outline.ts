import { type AlertSeverity, alertRank, formatDuration, responseWithinMs, truncate } from '@kafka-dataops/core'
import type { Message, MessageKind, Part, PartIssue, PartKpi } from './message.ts'
import { type Link, linksOf } from './run-context.ts'

/**
 * A message as headings, paragraphs and lists of plain text, cut to a level of detail. Channels turn it into their own
 * form, so that all of them say the same.
 */
export interface Outline {
  /** With its sign. */
  readonly headline: string
  /** One line for where only one fits, as a push notification. */
  readonly brief: string
  readonly body: readonly string[]
  readonly facts: readonly Fact[]
  readonly parts: readonly OutlinePart[]
  /** What this level of detail leaves out, as phrases; empty when nothing is. */
  readonly omitted: readonly string[]
  readonly links: readonly Link[]
  /** Characters that one text may have after a channel escaped it: escaping makes hostile texts long. */
  readonly escapedLimit: number
}

export interface Fact {
  readonly name: string
  readonly value: string
}

export interface OutlinePart {
  readonly heading: string
  readonly summary: string
  readonly kpis: readonly string[]
  readonly issues: readonly OutlineIssue[]
  readonly counts: string
}

export interface OutlineIssue {
  readonly sign: string
  readonly message: string
  readonly where: string
  readonly help?: string
}

export interface Detail {
  readonly parts: number
  readonly issues: number
  /** Characters of one text. */
  readonly text: number
}

/** From much to little; the last one fits everywhere. */
export const detailLevels: readonly Detail[] = [
  { parts: 12, issues: 10, text: 600 },
  { parts: 10, issues: 5, text: 300 },
  { parts: 8, issues: 3, text: 200 },
  { parts: 5, issues: 1, text: 120 },
  { parts: 1, issues: 0, text: 60 },
]

/** What is rendered at the highest level of detail that `fits`; at the lowest when none does. */
export function fitted<Rendered>(
  message: Message,
  render: (outline: Outline) => Rendered,
  fits: (rendered: Rendered) => boolean,
): Rendered {
  const [most, ...fewer] = detailLevels
  let rendered = render(outlineOf(message, most))
  for (const detail of fewer) {
    if (fits(rendered)) return rendered
    rendered = render(outlineOf(message, detail))
  }
  return rendered
}

const emojiOfSeverity: Readonly<Record<AlertSeverity, string>> = {
  CRITICAL: '🚨',
  HIGH: '❌',
  MEDIUM: '⚠️',
  LOW: 'ℹ️',
}
const emojiOfKind: Readonly<Record<MessageKind, string>> = {
  trouble: '❌',
  recovered: '✅',
  good: '✅',
  notice: 'ℹ️',
}

/** The sign of a message, which every channel shows. */
export function emojiOf({ kind, severity }: Pick<Message, 'kind' | 'severity'>): string {
  return severity === undefined ? emojiOfKind[kind] : emojiOfSeverity[severity]
}

const anyDetail: Detail = { parts: 12, issues: 10, text: 600 }

export function outlineOf(message: Message, detail: Detail = anyDetail): Outline {
  const cut = (text: string): string => truncate(text.trim(), detail.text)
  const parts = gravestFirst(message.parts)
  const shown = parts.slice(0, detail.parts)
  const body = (message.body ?? '').split(/\r\n|\r|\n/).map((line) => line.trimEnd())
  const lines = body.slice(0, 4 * detail.issues + 4)
  const hiddenIssues = shown.reduce((sum, { issues }) => sum + Math.max(0, issues.length - detail.issues), 0)
  return {
    headline: `${emojiOf(message)} ${truncate(message.title, Math.min(detail.text, 200))}`,
    brief: truncate([message.title, firstSentence(message)].filter((text) => text !== '').join(': '), 300),
    body: message.body === undefined ? [] : lines.map(cut),
    facts: factsOf(message).map(({ name, value }) => ({ name, value: cut(value) })),
    parts: shown.map((part) => outlinePart(part, detail, cut)),
    omitted: [
      ...(body.length > lines.length ? [`${body.length - lines.length} more lines`] : []),
      ...(parts.length > shown.length ? [`${parts.length - shown.length} more results`] : []),
      ...(hiddenIssues === 0 ? [] : [`${hiddenIssues} more findings`]),
    ],
    links: linksOf(message.context),
    escapedLimit: 3 * detail.text,
  }
}

/** What is well is told after what is not. */
function gravestFirst(parts: readonly Part[]): readonly Part[] {
  return parts.toSorted((one, other) => alertRank(one.severity) - alertRank(other.severity))
}

function firstSentence({ body, parts }: Message): string {
  const text = body ?? gravestFirst(parts)[0]?.summary ?? ''
  return text.trim().split(/\r\n|\r|\n/)[0] ?? ''
}

function outlinePart(part: Part, detail: Detail, cut: (text: string) => string): OutlinePart {
  const name = cut(part.name)
  return {
    heading: `${part.emoji} ${name} ${part.verdict}`,
    summary: cut(part.summary),
    kpis: part.kpis.slice(0, 2 * detail.issues + 2).map((kpi) => cut(kpiLine(kpi))),
    issues: part.issues.slice(0, detail.issues).map((issue) => outlineIssue(issue, cut)),
    counts: cut(part.counts),
  }
}

function kpiLine({ name, value, target, trend }: PartKpi): string {
  return [`${name}: ${value}${target === '' ? '' : ` (target ${target})`}`, trend]
    .filter((part) => part !== '')
    .join(', ')
}

function outlineIssue({ severity, message, where, help }: PartIssue, cut: (text: string) => string): OutlineIssue {
  return {
    sign: severity === 'error' ? '❌' : '⚠️',
    message: cut(message),
    where: cut(where),
    ...(help === undefined ? {} : { help: cut(help) }),
  }
}

const changeWords: Readonly<Record<Message['change'], string | undefined>> = {
  new: 'new',
  ongoing: 'goes on',
  worse: 'got worse',
  better: 'got better',
  over: 'is over',
  none: undefined,
  unknown: undefined,
}

function factsOf({ severity, change, since, at, context, kind }: Message): readonly Fact[] {
  const { repository, branch, environment, commit, pullRequest, actor } = context
  const lasted = since === undefined ? '' : formatDuration(at - since)
  const word = changeWords[change]
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      'Severity',
      severity === undefined ? undefined : `${severity}, react within ${formatDuration(responseWithinMs[severity])}`,
    ],
    ['Since', kind === 'recovered' || since === undefined || since >= at ? undefined : `${isoTime(since)} (${lasted})`],
    ['Lasted', kind === 'recovered' && since !== undefined ? lasted : undefined],
    ['Change', word],
    ['Environment', environment],
    ['Repository', repository],
    ['Branch', branch],
    ['Pull request', pullRequest === undefined ? undefined : String(pullRequest)],
    ['Commit', commit?.slice(0, 10)],
    ['Started by', actor],
  ]
  return facts.flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [{ name, value }]))
}

/** `2026-11-24 10:15 UTC`. */
export function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
