import type { Cause, Check } from '@kafka-dataops/core'
import type { CheckDefinition } from './check-definition.ts'
import type { Conclusion, Moment, RunningCheck } from './checks/index.ts'
import { wilsonInterval } from './checks/wilson.ts'
import type { NotExecutedRule } from './contract/model.ts'
import { describeRecord, evidenceOf, type InspectedSubject, targetOf } from './subject.ts'

/** What one check came to: its definition, its conclusion, and how the Report shows it. */
export interface CheckResult {
  readonly definition: CheckDefinition
  readonly conclusion: Conclusion
  readonly check: Check
}

/** `isSample`: only a part of the topic's records was read, so rates get an interval. */
export function checkResult(
  running: RunningCheck,
  moment: Moment,
  subject: InspectedSubject,
  isSample: boolean,
): CheckResult {
  const { definition } = running
  const conclusion = running.conclude(moment)
  const { tally } = conclusion
  const interval =
    isSample && conclusion.measured === undefined ? wilsonInterval(tally.failed, tally.evaluated) : undefined
  const check: Check = {
    id: definition.id,
    name: definition.name,
    kind: definition.kind,
    dimension: definition.dimension,
    severity: definition.severity,
    status: conclusion.status,
    target: targetOf(subject, definition),
    ...(definition.place === undefined ? {} : { place: definition.place }),
    evaluated: tally.evaluated,
    failed: tally.failed,
    rate: tally.evaluated === 0 ? 0 : tally.failed / tally.evaluated,
    ...(interval === undefined ? {} : { interval }),
    ...(conclusion.threshold === undefined ? {} : { threshold: conclusion.threshold }),
    ...(conclusion.measured === undefined ? {} : { measured: conclusion.measured }),
    causes: causesOf(definition, conclusion, subject),
    examples: tally.examples.map((witness) => evidenceOf(subject, definition, witness)),
    ...(conclusion.reason === undefined ? {} : { reason: reasonOf(conclusion, subject) }),
  }
  return { definition, conclusion, check }
}

function reasonOf({ reason = '', tally }: Conclusion, subject: InspectedSubject): string {
  // A rule may be broken before the first record.
  return tally.broken === undefined || tally.broken.offset < 0n
    ? reason
    : `${reason} (${describeRecord(subject, tally.broken)})`
}

/** The most frequent first. */
function causesOf(definition: CheckDefinition, { tally }: Conclusion, subject: InspectedSubject): Cause[] {
  return Array.from(tally.causes, ([cause, { count, first, last }]) => ({
    cause,
    count,
    first: evidenceOf(subject, definition, first),
    last: evidenceOf(subject, definition, last),
  })).sort((left, right) => right.count - left.count || (left.cause < right.cause ? -1 : 1))
}

/** A rule of the contract that cannot run on a topic: shown as skipped with its reason, never dropped. */
export function notExecutedCheck(rule: NotExecutedRule, subject: InspectedSubject): Check {
  return {
    id: rule.id,
    name: rule.name,
    kind: 'not-executed',
    dimension: 'conformity',
    severity: 'info',
    status: 'skipped',
    target: targetOf(subject, { side: 'value', path: [] }),
    place: rule.place,
    evaluated: 0,
    failed: 0,
    rate: 0,
    causes: [],
    examples: [],
    reason: rule.reason,
  }
}
