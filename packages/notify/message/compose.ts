import { createHash } from 'node:crypto'
import { type AlertSeverity, gravestAlert } from '@kafka-dataops/core'
import type { Change, Message, MessageKind, Part } from './message.ts'
import type { RunContext } from './run-context.ts'

/** What the user wrote, beside or instead of results. */
export interface PlainText {
  readonly title?: string
  readonly body?: string
  /** Of a message without results. */
  readonly severity?: AlertSeverity
}

/** How a message relates to what the same readers were told before. */
export interface Relation {
  readonly change: Change
  /** Milliseconds since the epoch. */
  readonly since?: number
}

export interface Composition {
  readonly parts: readonly Part[]
  readonly plain: PlainText
  readonly context: RunContext
  /** Tells problems of one job apart. */
  readonly problem: string | undefined
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** The one message for a group of readers. */
export function composeMessage({ parts, plain, context, problem, at }: Composition, relation: Relation): Message {
  const severity = parts.length === 0 ? plain.severity : gravestAlert(parts.map((part) => part.severity))
  const kind = kindOf(parts, severity, relation.change)
  const said = parts.length === 0 ? (plain.title ?? firstLine(plain.body)) : titleOf(parts, kind, plain.title, context)
  const title = said.trim() === '' ? 'Kafka DataOps' : said.trim()
  const message = {
    kind,
    title,
    ...(plain.body === undefined ? {} : { body: plain.body }),
    ...(severity === undefined ? {} : { severity }),
    change: relation.change,
    ...(relation.since === undefined ? {} : { since: relation.since }),
    at,
    parts,
    context,
    problem: problemKey(context, problem, parts.length === 0 ? title : undefined),
  }
  return { ...message, fingerprint: messageFingerprint(message) }
}

/** What stays the same from run to run: where it runs, on which branch, for which environment, about what. */
export function problemKey(context: RunContext, problem: string | undefined, title: string | undefined): string {
  const { repository, workflow, job, branch, environment } = context
  return digest([repository, workflow, job, branch, environment, problem ?? title])
}

function kindOf(parts: readonly Part[], severity: AlertSeverity | undefined, change: Change): MessageKind {
  if (parts.length === 0) return 'notice'
  if (severity !== undefined) return 'trouble'
  return change === 'over' ? 'recovered' : 'good'
}

function firstLine(body: string | undefined): string {
  return (body ?? '').trim().split(/\r\n|\r|\n/)[0] ?? ''
}

/** A title that the user gave is the name of what the results are about. */
function titleOf(
  parts: readonly Part[],
  kind: MessageKind,
  given: string | undefined,
  { workflow, environment }: RunContext,
): string {
  const [only] = parts
  const where = environment === undefined ? '' : ` in ${environment}`
  if (only !== undefined && parts.length === 1) {
    return `${given ?? only.name}${where} ${kind === 'recovered' ? 'has recovered' : only.verdict}`
  }
  const name = `${given ?? workflow ?? 'The pipeline'}${where}`
  const troubled = parts.filter((part) => part.severity !== undefined).length
  if (troubled > 0) return `${name}: ${troubled} of ${parts.length} ${troubled === 1 ? 'needs' : 'need'} attention`
  return kind === 'recovered' ? `${name} has recovered` : `${name}: all ${parts.length} are well`
}

/** Over what is said, without numbers that move from run to run. */
function messageFingerprint(message: Omit<Message, 'fingerprint'>): string {
  const parts = message.parts.flatMap(({ key, status, severity, issues }) => [
    key,
    status,
    severity,
    ...issues.map(({ fingerprint }) => fingerprint).sort(),
  ])
  return digest([message.problem, message.kind, message.severity, message.title, message.body, ...parts])
}

function digest(parts: readonly (string | undefined)[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('hex')
    .slice(0, 32)
}
