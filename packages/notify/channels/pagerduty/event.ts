import { type AlertSeverity, truncate, visible } from '@kafka-dataops/core'
import { isTrouble, type Message } from '../../message/message.ts'
import { fitted, type Outline } from '../../message/outline.ts'

/**
 * A message as an event of PagerDuty, without the routing key. PagerDuty shows its texts as they are.
 * Rules: developer.pagerduty.com/docs/events-api-v2-overview (summary at most 1024 characters, dedup_key 255, 512 KB in all).
 */
export type PagerDutyEvent = TriggerEvent | { readonly event_action: 'resolve'; readonly dedup_key: string }

interface TriggerEvent {
  readonly event_action: 'trigger'
  readonly dedup_key: string
  readonly client: string
  readonly client_url?: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
  readonly payload: {
    readonly summary: string
    readonly source: string
    readonly severity: 'critical' | 'error' | 'warning' | 'info'
    readonly timestamp: string
    readonly component?: string
    readonly group?: string
    readonly class: string
    readonly custom_details: Readonly<Record<string, unknown>>
  }
}

const severityWords = {
  CRITICAL: 'critical',
  HIGH: 'error',
  MEDIUM: 'warning',
  LOW: 'info',
} as const satisfies Readonly<Record<AlertSeverity, string>>

const summaryLimit = 1_024
const limitBytes = 500_000

export function pagerDutyEvent(message: Message): PagerDutyEvent {
  const dedupKey = `kafka-dataops-${message.problem}`
  // What is only said, without a result, is an alert that a person resolves.
  if (!isTrouble(message) && message.kind !== 'notice') return { event_action: 'resolve', dedup_key: dedupKey }
  return fitted(
    message,
    (outline) => trigger(message, outline, dedupKey),
    (event) => Buffer.byteLength(JSON.stringify(event)) <= limitBytes,
  )
}

function trigger(message: Message, outline: Outline, dedupKey: string): TriggerEvent {
  const { context, parts, severity, at } = message
  const [link] = outline.links
  const environment = context.environment
  return {
    event_action: 'trigger',
    dedup_key: dedupKey,
    client: 'Kafka DataOps',
    ...(link === undefined ? {} : { client_url: link.url }),
    links: outline.links.map(({ label, url }) => ({ href: url, text: visible(label) })),
    payload: {
      summary: truncate(visible(outline.brief), summaryLimit) || 'Kafka DataOps',
      source: truncate(visible(context.repository ?? 'kafka-dataops'), 255),
      severity: severityWords[severity ?? 'LOW'],
      timestamp: new Date(at).toISOString(),
      ...(parts[0] === undefined ? {} : { component: truncate(visible(parts[0].name), 255) }),
      ...(environment === undefined ? {} : { group: truncate(visible(environment), 255) }),
      class: message.kind,
      custom_details: detailsOf(outline),
    },
  }
}

function detailsOf({ body, facts, parts, omitted }: Outline): Readonly<Record<string, unknown>> {
  return {
    ...(body.length === 0 ? {} : { text: body.map(visible) }),
    facts: facts.map(({ name, value }) => `${name}: ${visible(value)}`),
    results: parts.map(({ heading, summary, kpis, issues }) => ({
      result: visible(heading),
      summary: visible(summary),
      kpis: kpis.map(visible),
      findings: issues.map(({ message, where }) => visible(`${message} ${where}`.trim())),
    })),
    ...(omitted.length === 0 ? {} : { omitted: omitted.map(visible) }),
  }
}
