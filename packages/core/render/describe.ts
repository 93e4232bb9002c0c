import { formatDuration } from '../duration.ts'
import { fingerprint } from '../fingerprint.ts'
import { formatPlace, type Place } from '../place.ts'
import type { Check, Evidence, Finding, RecordReference, Report } from '../report.ts'
import { type Severity, severityRank } from '../severity.ts'
import { describeBefore, isNewFailure } from './describe-baseline.ts'
import { counted, formatCount, formatPercent } from './quantity.ts'
import type { Tone } from './verdict.ts'

/** What every rendering says about the parts of a report, as plain text that each escapes in its own way. */

/** `prices[0]@12345`: topic, partition and offset, as far as they are known. Empty when nothing is. */
export function formatRecord(record: RecordReference): string {
  const partition = record.partition === undefined ? '' : `[${record.partition}]`
  const offset = record.offset === undefined ? '' : `@${record.offset}`
  return `${record.topic ?? ''}${partition}${offset}`
}

/** Where an evidence was found: the record, or the place in a sample file. */
export function formatWhere(evidence: Pick<Evidence, 'record' | 'place'> | undefined): string {
  const record = evidence?.record === undefined ? '' : formatRecord(evidence.record)
  if (record !== '') return record
  return evidence?.place === undefined ? '' : formatPlace(evidence.place)
}

/** `214 of 10,000 failed (2.14 %; 95 % interval 1.87 % to 2.44 %)`, or the measured value of a check that is no rate. */
function describeResult(check: Check): string {
  const parts: string[] = []
  if (check.measured !== undefined) parts.push(`measured ${check.measured}`)
  if (check.evaluated > 0) parts.push(describeRate(check))
  else if (check.measured === undefined) parts.push('nothing to evaluate')
  if (check.threshold !== undefined) parts.push(`allowed: ${check.threshold}`)
  return parts.join('; ')
}

/** The result and the reason of a check that did not pass, and what it came to in the baseline, a sentence each. */
export function describeOutcome(check: Check): readonly string[] {
  const before = check.status === 'passed' ? '' : describeBefore(check)
  return [
    ...(isTold(check) ? [describeResult(check)] : []),
    ...(check.reason === undefined ? [] : [check.reason]),
    ...(before === '' ? [] : [`Before: ${before}`]),
  ]
}

/** A check of one thing that has a reason says it all with that. */
function isTold(check: Check): boolean {
  if (check.status !== 'failed' && check.status !== 'passed') return false
  return check.reason === undefined || check.evaluated > 1 || check.measured !== undefined
}

function describeRate(check: Check): string {
  const interval =
    check.interval === undefined
      ? ''
      : `, ${formatPercent(check.interval.confidence, 1)} interval ${formatPercent(check.interval.low)} to ${formatPercent(check.interval.high)}`
  const rate = check.failed === 0 ? '' : ` (${formatPercent(check.rate)}${interval})`
  return `${formatCount(check.failed)} of ${formatCount(check.evaluated)} failed${rate}`
}

/** `prices · bitcoin.usd`: what a check looks at, as far as its id does not say it already. */
export function unnamedTarget({ id, target }: Check): string {
  const parts = [target.topic, target.file, target.path].filter((part) => part !== undefined)
  return parts.every((part) => id.includes(part)) ? '' : parts.join(' · ')
}

/** `10,000 of 1,204,332 records read (0.83 %)`; undefined when the run read no records. */
export function describeCoverage(report: Report): string | undefined {
  const coverage = report.coverage
  if (coverage === undefined) return undefined
  if (coverage.read >= coverage.available) {
    // How many a file holds is known at its end only.
    return `${counted(coverage.read, 'record')} read${report.partial ? '' : ', all there are'}`
  }
  const share = formatPercent(coverage.read / coverage.available)
  return `${formatCount(coverage.read)} of ${counted(coverage.available, 'record')} read (${share})`
}

/** Checks, coverage and duration of a report in one line. */
export function describeCounts(report: Report): string {
  const counts = [describeChecks(report.checks), describeCoverage(report), `took ${formatDuration(durationOf(report))}`]
  return counts.filter((part) => part !== undefined).join(' · ')
}

/** Of a combined report, the time that its stages took. */
function durationOf({ durationMs, stages = [] }: Report): number {
  return stages.reduce((total, stage) => total + (stage.durationMs ?? 0), durationMs)
}

/** `2 of 12 checks failed, 1 could not run, 3 skipped`, or `12 checks passed`; undefined without checks. */
function describeChecks(checks: readonly Check[]): string | undefined {
  if (checks.length === 0) return undefined
  const of = (status: Check['status']): number => checks.filter((check) => check.status === status).length
  if (of('passed') === checks.length) return `${counted(checks.length, 'check')} passed`
  const parts = [`${formatCount(of('failed'))} of ${counted(checks.length, 'check')} failed`]
  if (of('error') > 0) parts.push(`${formatCount(of('error'))} could not run`)
  if (of('skipped') > 0) parts.push(`${formatCount(of('skipped'))} skipped`)
  return parts.join(', ')
}

export interface CheckMark {
  readonly sign: string
  readonly emoji: string
  readonly word: string
  readonly tone: Tone
}

/** How one check ended. A failed check that is only a warning does not look like an error. */
export function checkMark(check: Pick<Check, 'status' | 'severity'>): CheckMark {
  switch (check.status) {
    case 'passed':
      return { sign: '✓', emoji: '✅', word: 'passed', tone: 'good' }
    case 'skipped':
      return { sign: '-', emoji: '⏭️', word: 'skipped', tone: 'neutral' }
    case 'error':
      return { sign: '✗', emoji: '🚫', word: 'could not run', tone: 'bad' }
    case 'failed':
      return { ...severityMark(check.severity), word: 'failed' }
  }
}

export function severityMark(severity: Severity): CheckMark {
  if (severity === 'error') return { sign: '✗', emoji: '❌', word: 'error', tone: 'bad' }
  if (severity === 'warning') return { sign: '!', emoji: '⚠️', word: 'warning', tone: 'attention' }
  return { sign: 'i', emoji: 'ℹ️', word: 'info', tone: 'neutral' }
}

/** Checks that need a reader: failed and erroneous ones, those that the baseline does not have first, then the most severe. */
export function troubledChecks(report: Report): readonly Check[] {
  return report.checks
    .filter((check) => check.status === 'failed' || check.status === 'error')
    .toSorted((a, b) => newFirst(a, b) || severityRank(a.severity) - severityRank(b.severity))
}

function newFirst(one: Check, other: Check): number {
  return Number(isNewFailure(other)) - Number(isNewFailure(one))
}

/** Failed checks with a section of their own: those of schemas are told by the table of subjects, each break on its line. */
export function sectionedChecks(report: Report): readonly Check[] {
  return troubledChecks(report).filter((check) => !isToldBySubject(report, check))
}

/** The checks that a page lists beside the table of subjects. */
export function isToldBySubject(report: Report, { kind }: Check): boolean {
  return report.schemas !== undefined && kind === 'compatibility'
}

export function checksWith(report: Report, status: Check['status']): readonly Check[] {
  return report.checks.filter((check) => check.status === status)
}

/** Findings of one check, and those that belong to no check shown as failed. */
export interface FindingsByCheck {
  readonly of: (check: Check) => readonly Finding[]
  /** The most severe first. */
  readonly others: readonly Finding[]
}

/**
 * By check, for the checks that are told one by one (every failed one, unless others are given); what belongs to none of
 * them stands on its own.
 */
export function findingsByCheck(report: Report, told: readonly Check[] = troubledChecks(report)): FindingsByCheck {
  const troubled = new Set(told.map((check) => check.id))
  const byCheck = Map.groupBy(report.findings, (finding) =>
    finding.check !== undefined && troubled.has(finding.check) ? finding.check : undefined,
  )
  return {
    of: (check) => byCheck.get(check.id) ?? [],
    others: bySeverity(byCheck.get(undefined) ?? []),
  }
}

/** One thing to tell a reader: a finding, a failed check that no finding speaks of, or a failure that has neither. */
export interface Issue {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly fingerprint: string
  readonly check?: Check
  readonly place?: Place
  readonly record?: RecordReference
  readonly help?: string
  readonly baseline?: NonNullable<Finding['baseline']>
}

/** Every issue of a report, the most severe first; never empty when the report failed or was skipped. */
export function issuesOf(report: Report): readonly Issue[] {
  const checks = new Map(report.checks.map((check) => [check.id, check]))
  const spokenOf = new Set(report.findings.map((finding) => finding.check))
  const issues = [
    ...report.findings.map((finding) =>
      issueOfFinding(finding, finding.check === undefined ? undefined : checks.get(finding.check)),
    ),
    ...troubledChecks(report)
      .filter((check) => !spokenOf.has(check.id))
      .map(issueOfCheck),
  ]
  const failed = report.status === 'failed' || report.status === 'error'
  if (failed && !issues.some((issue) => issue.severity === 'error')) issues.push(issueOfVerdict(report, 'error'))
  if (report.status === 'skipped' && issues.length === 0) issues.push(issueOfVerdict(report, 'info'))
  return bySeverity(issues)
}

function issueOfFinding(finding: Finding, check: Check | undefined): Issue {
  const place = finding.place ?? check?.place ?? finding.first?.place
  const record = finding.record ?? finding.first?.record
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    fingerprint: finding.fingerprint,
    ...(check === undefined ? {} : { check }),
    ...(place === undefined ? {} : { place: placeOf(place) }),
    ...(record === undefined ? {} : { record }),
    ...(finding.help === undefined ? {} : { help: finding.help }),
    ...(finding.baseline === undefined ? {} : { baseline: finding.baseline }),
  }
}

function issueOfCheck(check: Check): Issue {
  const place = check.place ?? check.examples[0]?.place
  const record = check.examples[0]?.record
  return {
    rule: check.kind,
    severity: check.severity,
    message: `${check.name}: ${describeOutcome(check).join('. ')}`,
    fingerprint: fingerprint({ rule: check.kind, ...(place === undefined ? {} : { place }), identity: check.id }),
    check,
    ...(place === undefined ? {} : { place: placeOf(place) }),
    ...(record === undefined ? {} : { record }),
  }
}

function issueOfVerdict(report: Report, severity: Severity): Issue {
  const rule = `${report.operation}-${report.status}`
  return { rule, severity, message: report.summary, fingerprint: fingerprint({ rule }) }
}

/** The schema's optional members as absent ones. */
function placeOf(place: NonNullable<Finding['place']>): Place {
  const { file, line, column, endLine, endColumn } = place
  return {
    file,
    line,
    column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  }
}

function bySeverity<Item extends { readonly severity: Severity }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity))
}
