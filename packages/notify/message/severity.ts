import type { AlertSeverity, Report, ReportStatus } from '@kafka-dataops/core'

/** A line of the table `notify.severities`: what is given must fit, the first line that fits decides. */
export interface SeverityRule {
  readonly operations?: readonly string[] | undefined
  readonly statuses?: readonly ReportStatus[] | undefined
  /** Rules of findings, as `freshness`: one finding of such a rule is enough. */
  readonly rules?: readonly string[] | undefined
  readonly severity: AlertSeverity | 'none'
}

/** Operations whose failure means that the pipeline itself does not run. */
const pipelineIsDown = new Set(['deploy-connectors'])

/**
 * The severity of a result, undefined when nobody must react. Without a rule that fits: a failed deployment is CRITICAL,
 * whatever else failed or could not run is HIGH, a warning is MEDIUM.
 */
export function severityOfResult(
  result: Pick<Report, 'operation' | 'status'> & { readonly findings: readonly { readonly rule: string }[] },
  table: readonly SeverityRule[],
): AlertSeverity | undefined {
  const fitting = table.find(
    ({ operations, statuses, rules }) =>
      (operations === undefined || operations.includes(result.operation)) &&
      (statuses === undefined || statuses.includes(result.status)) &&
      (rules === undefined || result.findings.some(({ rule }) => rules.includes(rule))),
  )
  // A rule without statuses speaks of trouble, not of runs in which all is well.
  const isWell = result.status === 'passed' || result.status === 'skipped'
  if (fitting !== undefined && !(isWell && fitting.statuses === undefined)) {
    return fitting.severity === 'none' ? undefined : fitting.severity
  }
  switch (result.status) {
    case 'passed':
    case 'skipped':
      return undefined
    case 'warned':
      return 'MEDIUM'
    case 'failed':
    case 'error':
      return pipelineIsDown.has(result.operation) ? 'CRITICAL' : 'HIGH'
  }
}
