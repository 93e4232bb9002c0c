import type { Problem } from './errors.ts'
import { fingerprint } from './fingerprint.ts'
import type { Finding } from './report.ts'
import type { Severity } from './severity.ts'

/** A Problem whose place may be one of a Report. */
export type ReportedProblem = Omit<Problem, 'place'> & { readonly place?: Finding['place'] }

/** A problem as a finding. `identity` is what it is about, for the fingerprint; its message unless given. */
export function findingOf(problem: ReportedProblem, severity: Severity, identity: string = problem.message): Finding {
  const { code, message, place, help } = problem
  return {
    rule: code,
    severity,
    message,
    fingerprint: fingerprint({ rule: code, place, identity }),
    ...(place === undefined ? {} : { place }),
    ...(help === undefined ? {} : { help }),
  }
}

/** The verdict of a run from what it found: `fail-on` names the least severity that fails it. */
export function statusFrom(
  findings: readonly Pick<Finding, 'severity'>[],
  failOn: 'error' | 'warning' | 'never',
): 'passed' | 'warned' | 'failed' {
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity)
  if (failOn !== 'never' && (has('error') || (failOn === 'warning' && has('warning')))) return 'failed'
  return has('error') || has('warning') ? 'warned' : 'passed'
}
