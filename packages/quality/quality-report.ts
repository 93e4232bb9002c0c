import {
  type Check,
  counted,
  type Finding,
  formatCount,
  formatPercent,
  type ReportBody,
  type Subject,
  statusFrom,
} from '@kafka-dataops/core'
import { type CheckResult, checkResult, notExecutedCheck, samplingOf } from './check-results.ts'
import type { Moment } from './checks/index.ts'
import { wilsonInterval } from './checks/wilson.ts'
import type { Contract, TopicContract } from './contract/model.ts'
import { contractFinding, findingsOf, isToleratedBySuccessRate, noDataFinding, successRateFinding } from './findings.ts'
import { type FailOn, meetsSuccessRate, type OnEmpty, severityOfEmpty, successRateOf } from './gate.ts'
import type { Inspection } from './inspection.ts'
import { kpisOf } from './kpis.ts'
import { profileOf } from './profile-check.ts'
import { fieldStatistics } from './statistics/field-statistics.ts'
import { describeSubject, type InspectedSubject } from './subject.ts'

/** What the inputs demand of the result. */
export interface Gate {
  readonly failOn: FailOn
  /** Undefined: an error, but nothing new since an earlier run is no fault. */
  readonly onEmpty: OnEmpty | undefined
  /** Between 0 and 1. */
  readonly minSuccessRate: number | undefined
  /** Between 0 and 1: what is demanded of a sample must hold at the worse end of the interval; undefined when not. */
  readonly confidence: number | undefined
  /** Texts of records may be shown, but of classified fields. */
  readonly showValues: boolean
}

/** A finished (or stopped) inspection, and what it was of. */
export interface Inspected {
  readonly subject: InspectedSubject
  /** ` in the window last:10000`, for sentences; empty for files. */
  readonly window: string
  readonly inspection: Inspection
  readonly moment: Moment
  /** The window goes on where an earlier run stopped, and nothing came since. */
  readonly isNothingNew: boolean
  /** Records that the topic or file holds; only a part of them may have been read. */
  readonly available: number
  readonly reportSubject: Subject
  /** Findings beside those of checks, as lost offsets. */
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
}

/** The Report of a run: a pure function of what was seen and what is demanded. */
export function qualityReport(
  inspected: Inspected,
  contract: Pick<Contract, 'warnings'>,
  topicContract: Pick<TopicContract, 'notExecuted' | 'isSensitive'>,
  gate: Gate,
): ReportBody {
  const { inspection, subject, moment, available } = inspected
  const { state } = inspection
  const sampling = samplingOf(inspected, gate.confidence)
  const shown = inspection.checks.filter(({ definition }) => definition.kind !== 'profile' && !definition.ofBaseline)
  const results = shown
    .flatMap((check) => check.parts?.() ?? [check])
    .map((check) => checkResult(check, moment, subject, sampling))
  const successRate = successRateOf(state.read, state.failing)
  const judgedRate = leastRate(inspected, successRate, gate)
  const isMet = meetsSuccessRate(judgedRate, gate.minSuccessRate)
  const findings: Finding[] = [...inspected.findings]
  for (const result of results) findings.push(...findingsOf(result, isMet === true))
  const isIdle = inspected.isNothingNew && gate.onEmpty === undefined
  const isEmpty = state.read === 0 && !moment.partial && !isIdle
  const emptySeverity = isEmpty ? severityOfEmpty(gate.onEmpty ?? 'fail') : undefined
  if (emptySeverity !== undefined) findings.push(noDataFinding(emptySeverity, subject, inspected.window))
  if (isMet === false && gate.minSuccessRate !== undefined && state.read > 0) {
    findings.push(successRateFinding(successRate, judgedRate, gate.minSuccessRate, subject))
  }
  findings.push(...contract.warnings.map(contractFinding))
  const checks = [
    ...results.map(({ check }) => check),
    ...topicContract.notExecuted.map((rule) => notExecutedCheck(rule, subject)),
  ]
  const status = statusFrom(findings, gate.failOn)
  return {
    status: isIdle && status === 'passed' ? 'skipped' : status,
    partial: moment.partial,
    summary: summaryOf(inspected, checks, successRate),
    kpis: [...kpisOf(state, results, moment, { minSuccessRate: gate.minSuccessRate, judgedRate })],
    checks,
    findings,
    notes: [...inspected.notes, ...schemaNotes(inspection), ...toleranceNote(isMet, results, gate)],
    artifacts: [],
    coverage: { read: state.read, available: Math.max(available, state.read) },
    ...statisticsOf(inspection, subject, topicContract, gate),
    subject: withSchemas(inspected.reportSubject, inspection),
  }
}

/** The rate that the gate judges: of a sample with confidence, the least that all records may have. */
function leastRate({ inspection, available }: Inspected, rate: number | null, { confidence }: Gate): number | null {
  const { read, failing } = inspection.state
  if (rate === null || confidence === undefined || read >= available) return rate
  return 1 - (wilsonInterval(failing, read, confidence)?.high ?? 1)
}

function summaryOf(
  { subject, inspection, moment, window, isNothingNew }: Inspected,
  checks: readonly Check[],
  rate: number | null,
): string {
  const { read, failing } = inspection.state
  const what = `${describeSubject(subject).replace(/^./, (first) => first.toUpperCase())}${moment.partial ? ', stopped early' : ''}`
  if (isNothingNew) return `${what}: nothing new since the last run, so there was nothing to check.`
  if (rate === null) return `${what}: no record to check${window}.`
  const failed = checks.filter(({ status }) => status === 'failed' || status === 'error').length
  const records = `${formatCount(read - failing)} of ${counted(read, 'record')} pass (${formatPercent(rate)})`
  return `${what}: ${records}; ${formatCount(failed)} of ${counted(checks.length, 'check')} failed.`
}

function toleranceNote(isMet: boolean | undefined, results: readonly CheckResult[], gate: Gate): readonly string[] {
  if (isMet !== true || gate.minSuccessRate === undefined || !results.some(isToleratedBySuccessRate)) return []
  return [
    `The success rate meets min-success-rate (${formatPercent(gate.minSuccessRate)}), so checks that single records fail are shown as warnings.`,
  ]
}

function statisticsOf(
  inspection: Inspection,
  subject: InspectedSubject,
  { isSensitive = () => false }: Pick<TopicContract, 'isSensitive'>,
  { showValues }: Gate,
): Pick<ReportBody, 'statistics'> {
  const seen = profileOf(inspection)
  if (seen === undefined) return {}
  const topic = subject.kind === 'topic' ? { topic: subject.topic } : {}
  return { statistics: [...fieldStatistics(seen.profile, { ...topic, showValues, isSensitive })] }
}

/** `schemaIds` has only numbers; the schemas of a topic may be named by GUIDs too. */
function withSchemas(subject: Subject, { state }: Inspection): Subject {
  const schemas = schemasOf(state)
  if (schemas.length === 0) return subject
  const ids = schemas.flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
  return {
    ...subject,
    ...(subject.topics === undefined ? {} : { topics: subject.topics.map((topic) => ({ ...topic, schemas })) }),
    ...(ids.length === 0 ? {} : { schemaIds: ids }),
  }
}

type SchemaCounts = NonNullable<NonNullable<Subject['topics']>[number]['schemas']>

/** By id; GUIDs behind the numbers. */
function schemasOf({ recordsOfSchema, failingOfSchema }: Inspection['state']): SchemaCounts {
  const order = new Intl.Collator('en', { numeric: true })
  return Array.from(recordsOfSchema, ([id, read]) => ({ id, read, failing: failingOfSchema.get(id) ?? 0 })).sort(
    (left, right) => order.compare(String(left.id), String(right.id)),
  )
}

const shownSchemas = 10

/** Where values name several schemas, how many records each has and how many of them fail. */
function schemaNotes({ state }: Inspection): readonly string[] {
  const schemas = schemasOf(state)
  if (schemas.length < 2) return []
  const byCount = schemas.toSorted((left, right) => right.read - left.read).slice(0, shownSchemas)
  const shown = byCount.map(
    ({ id, read, failing }) =>
      `${id} (${counted(read, 'record')}${failing === 0 ? '' : `, ${formatCount(failing)} of them failing`})`,
  )
  const more = schemas.length - shown.length
  return [`Values name ${schemas.length} schemas: ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`]
}
