import type { Severity } from '@kafka-dataops/core'

export type FailOn = 'error' | 'warning' | 'never'
export type OnEmpty = 'fail' | 'warn' | 'pass'

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
