import type { Finding, ReportStatus, Severity } from '@kafka-dataops/core'

export type FailOn = 'error' | 'warning' | 'never'
export type OnEmpty = 'fail' | 'warn' | 'pass'

/** The verdict of a run from what it found: `fail-on` names the least severity that fails it. */
export function statusOf(findings: readonly Pick<Finding, 'severity'>[], failOn: FailOn): ReportStatus {
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity)
  if (failOn !== 'never' && has('error')) return 'failed'
  if (failOn === 'warning' && has('warning')) return 'failed'
  return has('error') || has('warning') ? 'warned' : 'passed'
}

/** How bad it is that there was nothing to check; undefined when it is allowed. */
export function severityOfEmpty(onEmpty: OnEmpty): Severity | undefined {
  return onEmpty === 'pass' ? undefined : onEmpty === 'warn' ? 'warning' : 'error'
}

/** Records that pass every check of severity error, of all read; null when none were. */
export function successRateOf(read: number, failing: number): number | null {
  return read === 0 ? null : (read - failing) / read
}

/**
 * `min-success-rate` says how many single records may fail: while it is met, a check of records without a threshold of
 * its own that fails is a warning. A rate that was not measured meets nothing.
 */
export function meetsSuccessRate(rate: number | null, minimum: number | undefined): boolean | undefined {
  if (minimum === undefined) return undefined
  return rate !== null && rate >= minimum
}
