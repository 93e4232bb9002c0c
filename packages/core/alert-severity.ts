/** How soon somebody must react to an alert. The gravest first. */
export const alertSeverities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const
export type AlertSeverity = (typeof alertSeverities)[number]

const minuteMs = 60_000

/** The default table of responses: within which time somebody must react, in ms. */
export const responseWithinMs: Readonly<Record<AlertSeverity, number>> = {
  CRITICAL: 5 * minuteMs,
  HIGH: 15 * minuteMs,
  MEDIUM: 60 * minuteMs,
  LOW: 240 * minuteMs,
}

/** Sort key: the gravest is 0; no severity comes last. */
export function alertRank(severity: AlertSeverity | undefined): number {
  return severity === undefined ? alertSeverities.length : alertSeverities.indexOf(severity)
}

export function isAtLeastAlert(severity: AlertSeverity | undefined, least: AlertSeverity): boolean {
  return alertRank(severity) <= alertRank(least)
}

/** The gravest; undefined when there is none. */
export function gravestAlert(severities: readonly (AlertSeverity | undefined)[]): AlertSeverity | undefined {
  return severities.toSorted((one, other) => alertRank(one) - alertRank(other))[0]
}
