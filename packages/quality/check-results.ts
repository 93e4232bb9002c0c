import { type Cause, type Check, counted, formatPercent } from '@kafka-dataops/core'
import { type CheckDefinition, formatFieldPath, type Threshold } from './check-definition.ts'
import type { Conclusion, Moment, RunningCheck } from './checks/index.ts'
import { nothingToEvaluate } from './checks/rate.ts'
import { wilsonInterval } from './checks/wilson.ts'
import type { NotExecutedRule } from './contract/model.ts'
import type { Inspection } from './inspection.ts'
import { describeRecord, evidenceOf, type InspectedSubject, targetOf } from './subject.ts'

/** What one check came to: its definition, its conclusion, and how the Report shows it. */
export interface CheckResult {
  readonly definition: CheckDefinition
  readonly conclusion: Conclusion
  readonly check: Check
}

/** Whether only a part of the records was read, so that rates have an interval, and whether a threshold must hold for all of it. */
export interface Sampling {
  readonly isSample: boolean
  /** Of the interval, between 0 and 1; undefined when thresholds need not hold for the worse end. */
  readonly confidence: number | undefined
}

export function samplingOf(
  { inspection, available }: { readonly inspection: Inspection; readonly available: number },
  confidence: number | undefined,
): Sampling {
  return { isSample: inspection.state.read < available, confidence }
}

export function checkResult(
  running: RunningCheck,
  moment: Moment,
  subject: InspectedSubject,
  sampling: Sampling,
): CheckResult {
  const { definition } = running
  const measured = running.conclude(moment)
  const { tally } = measured
  const interval =
    sampling.isSample && (measured.measured === undefined || measuredRates.has(definition.kind))
      ? wilsonInterval(tally.failed, tally.evaluated, sampling.confidence)
      : undefined
  const conclusion = sampling.confidence === undefined ? measured : concludeSample(measured, definition, interval)
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
    ...(conclusion.reason === undefined ? {} : { reason: reasonOf(conclusion, definition, moment, subject) }),
  }
  return { definition, conclusion, check }
}

function reasonOf(
  { reason = '', tally }: Conclusion,
  { kind, path, side }: CheckDefinition,
  { read }: Moment,
  subject: InspectedSubject,
): string {
  // A name that is misspelt in the contract looks like this.
  if (reason === nothingToEvaluate && read > 0 && path.length > 0) {
    const what = kindsOfOneType.has(kind) ? 'a value of the type that it is about' : 'a value'
    return `none of the ${counted(read, 'record')} has ${what} at ${formatFieldPath(side, path)}`
  }
  // A rule may be broken before the first record.
  return tally.broken === undefined || tally.broken.offset < 0n
    ? reason
    : `${reason} (${describeRecord(subject, tally.broken)})`
}

/** Kinds that leave values of another type to the check of the type. */
const kindsOfOneType: ReadonlySet<CheckDefinition['kind']> = new Set([
  'range',
  'length',
  'pattern',
  'multiple-of',
  'unique-items',
])

/** Kinds whose measured number is, or comes from, the rate of the records that fail. */
const measuredRates: ReadonlySet<CheckDefinition['kind']> = new Set(['latency', 'error-rate'])

/** What share of the records may fail, however the kind of check says it. */
function toleranceOf(definition: CheckDefinition): Threshold | undefined {
  if (definition.kind === 'error-rate') return { ...definition.percent, unit: 'percent' }
  if (definition.kind !== 'latency' || definition.percentile === undefined) return definition.threshold
  return { operator: 'mustBeLessOrEqualTo', value: 100 - definition.percentile, unit: 'percent' }
}

/** A percentage that may not be exceeded must hold at the worse end of the interval too. */
function concludeSample(conclusion: Conclusion, definition: CheckDefinition, interval: Check['interval']): Conclusion {
  const threshold = toleranceOf(definition)
  if (conclusion.status !== 'passed' || interval === undefined || threshold?.unit !== 'percent') return conclusion
  if (holdsBelow(100 * interval.high, threshold)) return conclusion
  const reason = `the sample is too small to say so with ${formatPercent(interval.confidence)} confidence: up to ${formatPercent(interval.high)} of all records may fail`
  return { ...conclusion, status: 'failed', reason }
}

function holdsBelow(percent: number, { operator, value }: Threshold): boolean {
  const highest = typeof value === 'number' ? value : value[1]
  if (operator === 'mustBeLessThan') return percent < highest
  return operator === 'mustBeLessOrEqualTo' || operator === 'mustBeBetween' ? percent <= highest : true
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
