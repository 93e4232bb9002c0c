import { type Check, counted, type Finding, formatCount, type ReportBody, severityRank } from '@kafka-dataops/core'

/** What a run is compared with: what was wrong then, and what each check came to. */
export interface ComparedRun {
  /** For people: `the contract of main (1a2b3c4)`. */
  readonly source: string
  /** It was judged by the records of this run. */
  readonly sameRecords: boolean
  readonly checks: readonly Pick<Check, 'id' | 'status' | 'evaluated' | 'failed'>[]
  /** Errors and warnings count; the rest is no failure. */
  readonly findings: readonly Finding[]
}

/**
 * Tells what is new and what the baseline had too, and lists what is gone. A finding is known by its fingerprint, or by
 * its check where the contract's file has moved; one that has become more severe is new. What this run could not judge (a skipped check, a run that was stopped)
 * is not called fixed.
 */
export function compareWith(body: ReportBody, compared: ComparedRun): ReportBody {
  const then = new Map(compared.checks.map((check) => [check.id, check]))
  const wrongThen = compared.findings.filter(isFailure)
  const byFingerprint = new Map(wrongThen.map((finding) => [finding.fingerprint, finding]))
  const byCheck = new Map(wrongThen.map((finding) => [finding.check, finding]))
  const isKnown = ({ fingerprint, check, severity }: Finding): boolean => {
    const ofCheck = check !== undefined && isOnePerCheck(body, check) ? byCheck.get(check) : undefined
    const known = byFingerprint.get(fingerprint) ?? ofCheck
    return known !== undefined && severityRank(known.severity) <= severityRank(severity)
  }
  const findings = body.findings.map(
    (finding): Finding => (isFailure(finding) ? { ...finding, baseline: isKnown(finding) ? 'known' : 'new' } : finding),
  )
  const states = findings.flatMap(({ baseline }) => baseline ?? [])
  return {
    ...body,
    findings,
    checks: body.checks.map((check) => ({ ...check, baseline: resultThen(then.get(check.id)) })),
    baseline: {
      source: compared.source,
      sameRecords: compared.sameRecords,
      new: states.filter((state) => state === 'new').length,
      known: states.filter((state) => state === 'known').length,
      fixed: wrongThen.filter((finding) => isFixed(finding, body)).map((finding) => fixedFinding(finding, body)),
    },
  }
}

function isFailure({ severity }: Finding): boolean {
  return severity !== 'info'
}

/** Undecodable records are told cause by cause, each with a fingerprint of its own. */
function isOnePerCheck({ findings }: ReportBody, check: string): boolean {
  return findings.filter((finding) => finding.check === check).length === 1
}

function resultThen(check: ComparedRun['checks'][number] | undefined): NonNullable<Check['baseline']> {
  return check === undefined
    ? { status: 'absent', evaluated: 0, failed: 0 }
    : { status: check.status, evaluated: check.evaluated, failed: check.failed }
}

function isFixed(then: Finding, body: ReportBody): boolean {
  const isThere = body.findings.some(
    (now) => now.fingerprint === then.fingerprint || (then.check !== undefined && now.check === then.check),
  )
  if (isThere || body.partial) return false
  const check = body.checks.find(({ id }) => id === then.check)
  return check === undefined || check.status === 'passed'
}

type Fixed = NonNullable<ReportBody['baseline']>['fixed'][number]

function fixedFinding(then: Finding, { checks }: ReportBody): Fixed {
  const check = then.check === undefined ? undefined : checks.find(({ id }) => id === then.check)
  return {
    rule: then.rule,
    message: fixedMessage(then, check),
    fingerprint: then.fingerprint,
    ...(then.check === undefined ? {} : { check: then.check }),
  }
}

function fixedMessage(then: Finding, check: Check | undefined): string {
  if (then.check === undefined) return `No longer: ${then.message}`
  if (check === undefined) return `No longer demanded: ${then.message}`
  const before = then.count === undefined ? 'it failed' : `${counted(then.count, 'record')} failed`
  const evaluated = check.evaluated === 0 ? '' : ` for all ${formatCount(check.evaluated)}`
  return `${check.name}: passes${evaluated} now; ${before} before.`
}
