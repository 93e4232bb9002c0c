import { BadInputError, didYouMean } from '@kafka-dataops/core'
import type { Message, Part } from '../../message/message.ts'
import { outlineOf } from '../../message/outline.ts'
import { linksOf } from '../../message/run-context.ts'
import { inert } from '../inert.ts'

/** What a webhook gets without a template; `version` rises when a field changes its meaning. */
export function webhookBody(message: Message): Readonly<Record<string, unknown>> {
  return { version: 1, ...fieldsOf(message) }
}

/** Every name that a template may fill in. */
function fieldsOf(message: Message): Readonly<Record<string, unknown>> {
  const { context, body } = message
  const { repository, workflow, job, branch, environment, commit, pullRequest, actor, runId, attempt } = context
  return {
    title: inert(message.title),
    text: inert(outlineOf(message).brief),
    body:
      body === undefined
        ? null
        : body
            .split(/\r\n|\r|\n/)
            .map(inert)
            .join('\n'),
    kind: message.kind,
    severity: message.severity ?? null,
    change: message.change,
    since: message.since === undefined ? null : new Date(message.since).toISOString(),
    at: new Date(message.at).toISOString(),
    problem: message.problem,
    fingerprint: message.fingerprint,
    repository: textOrNull(repository),
    workflow: textOrNull(workflow),
    job: textOrNull(job),
    branch: textOrNull(branch),
    environment: textOrNull(environment),
    commit: textOrNull(commit),
    actor: textOrNull(actor),
    'pull-request': pullRequest ?? null,
    'run-id': runId ?? null,
    attempt: attempt ?? null,
    'run-url': linksOf(context)[0]?.url ?? null,
    results: message.parts.map(resultOf),
  }
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined ? null : inert(text)
}

function resultOf(part: Part): Readonly<Record<string, unknown>> {
  return {
    operation: inert(part.operation),
    name: inert(part.name),
    status: part.status,
    severity: part.severity ?? null,
    summary: inert(part.summary),
    kpis: part.kpis.map(({ name, value, target, trend }) => ({
      name: inert(name),
      value: inert(value),
      target: inert(target),
      trend: inert(trend),
    })),
    findings: part.issues.slice(0, 100).map(({ severity, message, where, fingerprint }) => ({
      severity,
      message: inert(message),
      where: inert(where),
      fingerprint: inert(fingerprint),
    })),
    findingCount: part.issues.length,
  }
}

const placeholder = /\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g

/**
 * A template with its placeholders filled in. They are looked for in the texts of the parsed template, one pass, so that
 * what is filled in can neither end a text nor be a placeholder. A text that is only a placeholder becomes the value
 * itself (a number, null, the list `results`).
 */
export function fillTemplate(template: unknown, message: Message): unknown {
  const fields = fieldsOf(message)
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return fillText(value, fields)
    if (Array.isArray(value)) return value.map(fill)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]))
  }
  return fill(template)
}

function fillText(text: string, fields: Readonly<Record<string, unknown>>): unknown {
  const whole = /^\{\{\s*([A-Za-z][\w-]*)\s*\}\}$/.exec(text.trim())?.[1]
  if (whole !== undefined) return fieldOf(whole, fields)
  return text.replace(placeholder, (_, name: string) => asText(fieldOf(name, fields)))
}

function fieldOf(name: string, fields: Readonly<Record<string, unknown>>): unknown {
  if (Object.hasOwn(fields, name)) return fields[name]
  throw new BadInputError({
    code: 'unknown-placeholder',
    message: `The template of the webhook names {{${name}}}, which no message has.${didYouMean(name, Object.keys(fields))}`,
    help: `Known: ${Object.keys(fields).join(', ')}.`,
  })
}

function asText(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
