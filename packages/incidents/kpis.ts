import { type AlertSeverity, isAtLeastAlert, type Kpi, responseWithinMs } from '@kafka-dataops/core'
import { type Incident, type IncidentBook, isOpen } from './incident.ts'

export interface KpiSetup {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** How far back, in ms; no further than the book goes. */
  readonly windowMs: number
  /** The least severity that means that the pipeline is not available. */
  readonly outage: AlertSeverity
}

/**
 * KPIs of the incidents that touch the window:
 * - `mttr`: mean of the time from the first sighting to the end, of those that ended in it, ms;
 * - `alert-response-time`: mean of the time from the first sighting to the acknowledgement, ms;
 * - `availability`: share of the time in which no incident of at least `outage` was open, ratio;
 * - `sla-compliance`: share of the incidents that were acknowledged or over within the time of their severity, of those whose
 *   time is up or that were, ratio.
 * A KPI without anything to measure has the value null.
 */
export function incidentKpis(book: IncidentBook, { now, windowMs, outage }: KpiSetup): readonly Kpi[] {
  const from = Math.max(book.since, now - windowMs)
  const incidents = book.incidents.filter((incident) => endOf(incident, now) >= from)
  const ended = incidents.filter(({ resolvedAt }) => resolvedAt !== undefined)
  const acknowledged = incidents.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined)
  return [
    kpi(
      'mttr',
      'Mean time to recovery',
      'ms',
      mean(ended.map((incident) => endOf(incident, now) - incident.firstSeen)),
    ),
    kpi(
      'alert-response-time',
      'Alert response time',
      'ms',
      mean(acknowledged.map(({ acknowledgedAt = now, firstSeen }) => acknowledgedAt - firstSeen)),
    ),
    kpi('availability', 'Availability', 'ratio', availability(incidents, from, now, outage)),
    kpi('sla-compliance', 'Responses in time', 'ratio', compliance(incidents, now)),
    { ...kpi('open-incidents', 'Open incidents', 'count', book.incidents.filter(isOpen).length) },
  ]
}

function kpi(id: string, name: string, unit: string, value: number | null): Kpi {
  return { id, name, value, unit, status: 'unknown' }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function endOf({ resolvedAt }: Incident, now: number): number {
  return resolvedAt ?? now
}

/** Overlapping outages count once. */
function availability(incidents: readonly Incident[], from: number, now: number, outage: AlertSeverity): number | null {
  if (now <= from) return null
  const spans = incidents
    .filter(({ severity }) => isAtLeastAlert(severity, outage))
    .map((incident) => [Math.max(from, incident.firstSeen), Math.min(now, endOf(incident, now))] as const)
    .toSorted(([one], [other]) => one - other)
  let down = 0
  let reached = from
  for (const [start, end] of spans) {
    down += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return 1 - down / (now - from)
}

function compliance(incidents: readonly Incident[], now: number): number | null {
  const judged = incidents.flatMap((incident): readonly boolean[] => {
    const answered = Math.min(
      incident.acknowledgedAt ?? Number.POSITIVE_INFINITY,
      incident.resolvedAt ?? Number.POSITIVE_INFINITY,
    )
    const due = incident.firstSeen + responseWithinMs[incident.severity]
    if (Number.isFinite(answered)) return [answered <= due]
    return now > due ? [false] : []
  })
  return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length
}
