import { type Finding, fingerprint, type Problem, type Severity } from '@kafka-dataops/core'

/** A Problem whose place may be one of a Report. */
export type ReportedProblem = Omit<Problem, 'place'> & { readonly place?: Finding['place'] }

/** A problem as a finding. */
export function findingOf(problem: ReportedProblem, severity: Severity): Finding {
  const { code, message, place, help } = problem
  return {
    rule: code,
    severity,
    message,
    fingerprint: fingerprint({
      rule: code,
      ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
      identity: message,
    }),
    ...(place === undefined ? {} : { place }),
    ...(help === undefined ? {} : { help }),
  }
}

/** A finding as a problem that stops a run. */
export function problemOf({ rule, message, place, help }: Finding): Problem {
  return {
    code: rule,
    message,
    ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
    ...(help === undefined ? {} : { help }),
  }
}

/** Whether findings fail a run, by its `fail-on`. */
export function statusOf(
  findings: readonly Finding[],
  failOn: 'error' | 'warning' | 'never',
): 'passed' | 'warned' | 'failed' {
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity)
  if (failOn !== 'never' && (has('error') || (failOn === 'warning' && has('warning')))) return 'failed'
  return has('error') || has('warning') ? 'warned' : 'passed'
}
