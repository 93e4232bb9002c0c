import { createHash } from 'node:crypto'
import { type AlertSeverity, formatDuration, isAtLeastAlert, type Ports } from '@kafka-dataops/core'
import {
  type Alert,
  isOpen,
  keepAcknowledgements as keepAnswers,
  type Tracked,
  trackIncidents,
} from '@kafka-dataops/incidents'
import type { Part, PartIssue } from '../message/message.ts'
import type { ChannelOutcome } from './notify-report.ts'

/** Of the KPIs: the last 30 days, in which what is HIGH counts as an outage. */
export function kpiSetup(now: number): { now: number; windowMs: number; outage: AlertSeverity } {
  return { now, windowMs: 30 * 86_400_000, outage: 'HIGH' }
}

/** The incidents of a problem after this run; undefined without a state, or where there are no results. */
export async function trackParts(
  parts: readonly Part[],
  key: string,
  isDry: boolean,
  now: number,
  { state }: Ports,
): Promise<Tracked | undefined> {
  if (state === undefined || parts.length === 0) return undefined
  // A run that was skipped did not look.
  const sources = parts.filter(({ status }) => status !== 'skipped').map((part) => part.key)
  return trackIncidents(state, key, { alerts: alertsOf(parts), sources, now }, isDry ? 'only look' : 'keep')
}

function alertsOf(parts: readonly Part[]): readonly Alert[] {
  const alerts = new Map<string, Alert>()
  for (const part of parts) {
    const { severity } = part
    if (severity === undefined) continue
    const issues: readonly PartIssue[] = part.issues.length > 0 ? part.issues : [issueOfPart(part)]
    for (const issue of issues) {
      const fingerprint = digest(part.key, issue.fingerprint)
      // A warning beside errors is no graver than a warning.
      const least = issue.severity === 'error' || !isAtLeastAlert(severity, 'MEDIUM') ? severity : 'MEDIUM'
      alerts.set(fingerprint, { fingerprint, source: part.key, severity: least, title: issue.message.slice(0, 300) })
    }
  }
  return [...alerts.values()]
}

function issueOfPart({ name, verdict, key }: Part): PartIssue {
  return { severity: 'error', message: `${name} ${verdict}`, where: '', fingerprint: key }
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** Parts that are well in this run and have an incident that is not sure to be over. */
export function dampedParts(parts: readonly Part[], { book }: Tracked): readonly Part[] {
  const open = new Set(book.incidents.filter(isOpen).map(({ source }) => source))
  return parts.filter(({ key, severity }) => severity === undefined && open.has(key))
}

export function incidentNotes({ changes, note }: Tracked): readonly string[] {
  const shown = changes.slice(0, 20).map(({ kind, incident }) => {
    const lasted = (incident.resolvedAt ?? incident.lastSeen) - incident.firstSeen
    return kind === 'resolved'
      ? `Incident resolved after ${formatDuration(lasted)}: ${incident.title}`
      : `Incident ${kind}: ${incident.title}`
  })
  return [...shown, ...(note === undefined ? [] : [note])]
}

/** What channels know of who takes care; answers what could not be kept. */
export async function keepAcknowledgements(
  outcomes: readonly ChannelOutcome[],
  key: string,
  { state }: Ports,
): Promise<readonly string[]> {
  if (state === undefined) return []
  const notes: string[] = []
  for (const { outcome } of outcomes) {
    if (outcome.kind !== 'delivered' || outcome.acknowledged === undefined) continue
    const note = await keepAnswers(state, key, outcome.acknowledged)
    if (note !== undefined) notes.push(note)
  }
  return notes
}
