import { alertSeverities } from '@kafka-dataops/core'
import { z } from 'zod'

/** Something wrong as one run sees it. */
export interface Alert {
  /** The same from run to run: the fingerprint of the finding. */
  readonly fingerprint: string
  /** What was looked at, as an operation and its topic: only a run that looked again can say that it is over. */
  readonly source: string
  readonly severity: (typeof alertSeverities)[number]
  /** One line, without a value of a record. */
  readonly title: string
}

const moment = z.number().describe('Milliseconds since the epoch')

export const incidentSchema = z.object({
  fingerprint: z.string(),
  source: z.string(),
  title: z.string(),
  severity: z.enum(alertSeverities).describe('The gravest it had'),
  firstSeen: moment.describe('When the trouble began'),
  lastSeen: moment,
  sightings: z.int().min(1),
  acknowledgedAt: moment.optional(),
  acknowledgedBy: z.string().optional(),
  /** When the alert was not seen any more, while it is not sure that it is over. */
  clearSince: moment.optional(),
  clearRuns: z.int().min(0),
  resolvedAt: moment.optional(),
  /** When it came back after it was clear, the latest ones. */
  returns: z.array(moment),
})
/** An alert's life. It is open until `resolvedAt`. */
export type Incident = Readonly<z.infer<typeof incidentSchema>>

/** Every incident that is open, and the latest that are over; the oldest first. */
export const incidentBookSchema = z.object({
  since: moment.describe('When incidents began to be kept'),
  incidents: z.array(incidentSchema),
})
export type IncidentBook = Readonly<z.infer<typeof incidentBookSchema>>

/**
 * When an alert that comes and goes counts as one incident (flap detection as in monitoring systems since Nagios, with a
 * count instead of a weighted rate).
 */
export interface DampingPolicy {
  /** Runs in a row in which an alert must be absent. */
  readonly clearRuns: number
  /** The same for an alert that flaps. */
  readonly clearRunsWhenFlapping: number
  /** It flaps when it came back so often within `windowMs`. */
  readonly returns: number
  readonly windowMs: number
  /** An alert that comes back so soon after it was over is the same incident. */
  readonly sameWithinMs: number
}

export const defaultDamping: DampingPolicy = {
  clearRuns: 1,
  clearRunsWhenFlapping: 3,
  returns: 2,
  windowMs: 6 * 3_600_000,
  sameWithinMs: 3_600_000,
}

export function isOpen(incident: Incident): boolean {
  return incident.resolvedAt === undefined
}

export function isFlapping(incident: Incident, now: number, policy: DampingPolicy): boolean {
  return incident.returns.filter((at) => now - at <= policy.windowMs).length >= policy.returns
}
