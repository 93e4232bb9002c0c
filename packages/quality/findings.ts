import {
  type Check,
  counted,
  type Finding,
  findingOf,
  fingerprint,
  formatCount,
  formatPercent,
  type Problem,
  type Severity,
} from '@kafka-dataops/core'
import type { CheckResult } from './check-results.ts'
import { advice } from './checks/advice.ts'
import { describeSubject, type InspectedSubject } from './subject.ts'

const shownCauses = 3

/** One finding per failed check, at the rule's line; of decoding one per cause, since each is mended differently. */
export function findingsOf(result: CheckResult, tolerated: boolean): readonly Finding[] {
  const { check, definition } = result
  if (check.status !== 'failed' && check.status !== 'error') return []
  const severity = tolerated && isToleratedBySuccessRate(result) ? 'warning' : definition.severity
  if (definition.kind === 'decoding') return check.causes.map((cause) => decodingFinding(check, cause, severity))
  const first = check.causes[0]?.first ?? check.examples[0]
  return [
    {
      rule: check.kind,
      severity,
      message: messageOf(result),
      fingerprint: fingerprint({ rule: check.kind, place: check.place, identity: check.id }),
      check: check.id,
      ...(check.place === undefined ? {} : { place: check.place }),
      ...recordOf(earliest(check)),
      ...(check.failed === 0 ? {} : { count: check.failed }),
      ...(first === undefined ? {} : { first: earliest(check) ?? first }),
      ...(check.causes[0]?.last === undefined ? {} : { last: check.causes[0].last }),
      help: advice[definition.kind],
    },
  ]
}

/** The success rate speaks of single records: of rates that have no threshold of their own. */
export function isToleratedBySuccessRate({ definition, conclusion }: CheckResult): boolean {
  const isRate = conclusion.status === 'failed' && conclusion.measured === undefined
  return isRate && definition.severity === 'error' && definition.threshold === undefined
}

function decodingFinding(check: Check, cause: Check['causes'][number], severity: Severity): Finding {
  const { first, last } = cause
  const found = first === undefined ? cause.cause : first.message
  return {
    rule: check.kind,
    severity,
    message: `${check.name}: ${counted(cause.count, 'record')} cannot be decoded; ${cause.count > 1 ? 'the first: ' : ''}${found}.`,
    fingerprint: fingerprint({ rule: check.kind, place: check.place, identity: `${check.id} ${cause.cause}` }),
    check: check.id,
    ...(check.place === undefined ? {} : { place: check.place }),
    ...recordOf(first),
    count: cause.count,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    help: adviceOnDecoding[cause.cause] ?? advice.decoding,
  }
}

const adviceOnDecoding: Readonly<Record<string, string>> = {
  'unknown-schema-id':
    'Give the schema registry that these records were written with, or restore the schema that was deleted from it.',
  'no-schema-prefix':
    'These records were not written by a serializer of the registry: find their producer, or set value-format.',
  'schema-mismatch': 'Give the schema that these records were written with (value-schema, key-schema).',
}

/** Causes that only repeat what was measured. */
const saidByMeasure = new Set(['stale', 'stale key', 'occurs more than once'])

function messageOf({ check, conclusion }: CheckResult): string {
  const { path = check.name } = check.target
  const name = check.name.includes(path) ? check.name : `${check.name} (${path})`
  if (check.status === 'error') return `${name}: could not run; ${check.reason}.`
  const parts = [check.measured ?? `${formatCount(check.failed)} of ${counted(check.evaluated, 'record')} failed`]
  const causes = check.causes.filter(({ cause }) => check.measured === undefined || !saidByMeasure.has(cause))
  if (causes.length > 0) parts.push(causes.slice(0, shownCauses).map(describeCause(check)).join(', '))
  if (causes.length > shownCauses) parts.push(`and ${causes.length - shownCauses} more causes`)
  if (conclusion.threshold !== undefined) parts.push(`allowed: ${conclusion.threshold}`)
  if (check.reason !== undefined) parts.push(check.reason)
  return `${name}: ${parts.join('; ')}.`
}

/** The number is left out where it only repeats. */
function describeCause(check: Check): (cause: Check['causes'][number]) => string {
  return ({ cause, count }) =>
    check.causes.length === 1 && count === check.failed ? cause : `${formatCount(count)} ${cause}`
}

/** The first failing record of all causes. */
function earliest(check: Check): Check['examples'][number] | undefined {
  return check.examples[0] ?? check.causes[0]?.first
}

function recordOf(evidence: Check['examples'][number] | undefined): Pick<Finding, 'record'> {
  return evidence?.record === undefined ? {} : { record: evidence.record }
}

/** `least`: what the rate of all records is at the worse end of the interval, where the gate judges that. */
export function successRateFinding(
  rate: number | null,
  least: number | null,
  minimum: number,
  subject: InspectedSubject,
): Finding {
  const isSample = rate !== null && least !== null && least < rate
  const known = isSample ? ` in the sample, and of all records only ${formatPercent(least)} are certain to pass` : ''
  const measured = rate === null ? 'could not be measured, no record was read' : `is ${formatPercent(rate)}${known}`
  return {
    rule: 'success-rate',
    severity: 'error',
    message: `The success rate of ${describeSubject(subject)} ${measured}; at least ${formatPercent(minimum)} is demanded.`,
    fingerprint: fingerprint({ rule: 'success-rate', identity: describeSubject(subject) }),
    help: 'The failed checks of severity error say which records and why.',
  }
}

export function noDataFinding(severity: Severity, subject: InspectedSubject, window: string): Finding {
  return {
    rule: 'no-data',
    severity,
    message: `There is no record to check in ${describeSubject(subject)}${window}.`,
    fingerprint: fingerprint({ rule: 'no-data', identity: describeSubject(subject) }),
    help: 'See that the producer runs, or widen the window; on-empty says whether this fails (fail, warn, pass).',
  }
}

/** What the contract's loader accepted with a word of doubt. */
export function contractFinding(problem: Problem): Finding {
  return findingOf(problem, 'warning')
}
