import { gravestAlert } from '@kafka-dataops/core'
import {
  type Alert,
  type DampingPolicy,
  defaultDamping,
  type Incident,
  type IncidentBook,
  isFlapping,
  isOpen,
} from './incident.ts'

/** What one run saw. */
export interface Sighting {
  readonly alerts: readonly Alert[]
  /** Everything that was looked at: an incident of another source stays as it is. */
  readonly sources: readonly string[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

export interface Advanced {
  readonly book: IncidentBook
  /** In the order of the book. */
  readonly changes: readonly { readonly kind: 'opened' | 'reopened' | 'resolved'; readonly incident: Incident }[]
}

/** Incidents that are over and still kept, for the KPIs. */
const mostResolved = 300
const mostOpen = 500
const mostReturns = 20

/** The book after one more run: pure, so that two runs at once can be laid one over the other. */
export function advance(
  book: IncidentBook | undefined,
  { alerts, sources, now }: Sighting,
  policy: DampingPolicy = defaultDamping,
): Advanced {
  const current = book ?? { since: now, incidents: [] }
  const seen = new Map(alerts.map((alert) => [alert.fingerprint, alert]))
  const changes: Advanced['changes'][number][] = []
  const incidents = current.incidents.map((incident): Incident => {
    const alert = seen.get(incident.fingerprint)
    if (alert !== undefined && (isOpen(incident) || now - (incident.resolvedAt ?? now) <= policy.sameWithinMs)) {
      seen.delete(incident.fingerprint)
      const again = seenAgain(incident, alert, now)
      if (!isOpen(incident)) changes.push({ kind: 'reopened', incident: again })
      return again
    }
    if (alert !== undefined || !isOpen(incident) || !sources.includes(incident.source)) return incident
    const clear = notSeen(incident, now, policy)
    if (!isOpen(clear)) changes.push({ kind: 'resolved', incident: clear })
    return clear
  })
  const opened = [...seen.values()].map((alert) => open(alert, now))
  changes.push(...opened.map((incident) => ({ kind: 'opened' as const, incident })))
  return { book: { ...current, incidents: bounded([...incidents, ...opened]) }, changes }
}

function open({ fingerprint, source, severity, title }: Alert, now: number): Incident {
  return {
    fingerprint,
    source,
    severity,
    title,
    firstSeen: now,
    lastSeen: now,
    sightings: 1,
    clearRuns: 0,
    returns: [],
  }
}

function seenAgain(incident: Incident, { severity, title }: Alert, now: number): Incident {
  const { clearSince, resolvedAt: _, ...rest } = incident
  return {
    ...rest,
    title,
    severity: gravestAlert([incident.severity, severity]) ?? severity,
    lastSeen: now,
    sightings: incident.sightings + 1,
    clearRuns: 0,
    returns: clearSince === undefined ? incident.returns : [...incident.returns, now].slice(-mostReturns),
  }
}

/** Over since the first run that did not see it, once enough runs in a row did not. */
function notSeen(incident: Incident, now: number, policy: DampingPolicy): Incident {
  const clearSince = incident.clearSince ?? now
  const clearRuns = incident.clearRuns + 1
  const needed = isFlapping(incident, now, policy) ? policy.clearRunsWhenFlapping : policy.clearRuns
  return { ...incident, clearSince, clearRuns, ...(clearRuns >= needed ? { resolvedAt: clearSince } : {}) }
}

function bounded(incidents: readonly Incident[]): Incident[] {
  const resolved = incidents.filter((incident) => !isOpen(incident)).slice(-mostResolved)
  const opened = incidents.filter(isOpen).slice(-mostOpen)
  const kept = new Set([...resolved, ...opened])
  return incidents.filter((incident) => kept.has(incident))
}

export interface Acknowledgement {
  readonly by: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/**
 * Somebody takes care of every open incident that there was when they said so: what came later wants an answer of its own.
 * Of several answers the first one counts, the oldest come first.
 */
export function acknowledge(book: IncidentBook, answers: readonly Acknowledgement[]): IncidentBook {
  return {
    ...book,
    incidents: book.incidents.map((incident) => {
      if (!isOpen(incident) || incident.acknowledgedAt !== undefined) return incident
      const answer = answers.find(({ at }) => at > incident.firstSeen)
      return answer === undefined ? incident : { ...incident, acknowledgedAt: answer.at, acknowledgedBy: answer.by }
    }),
  }
}
