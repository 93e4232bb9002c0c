import {
  type Check,
  describeCounts,
  describeKpi,
  describeOutcome,
  describeTrend,
  formatPlace,
  formatWhere,
  issuesOf,
  type Report,
  type ReportStatus,
  verdictOf,
} from '@kafka-dataops/core'
import type { Part, PartIssue } from './message.ts'
import { type SeverityRule, severityOfResult } from './severity.ts'

/** What a Report says to people far away. */
export function partOfReport(report: Report, table: readonly SeverityRule[]): Part {
  const verdict = verdictOf(report)
  const severity = severityOfResult(report, table)
  const subject = subjectOf(report)
  return {
    key: subject === '' ? report.operation : `${report.operation} ${subject}`,
    operation: report.operation,
    name: subject === '' ? report.operation : `${report.operation} (${subject})`,
    status: report.status,
    verdict: verdict.word,
    emoji: verdict.emoji,
    ...(severity === undefined ? {} : { severity }),
    summary: report.summary,
    kpis: report.kpis.map((kpi) => ({ ...describeKpi(kpi), trend: describeTrend(kpi) })),
    issues: issuesOf(report)
      .filter((issue) => issue.severity !== 'info' && issue.message !== report.summary)
      .map(
        (issue): PartIssue => ({
          severity: issue.severity,
          message: messageWithoutValues(issue.message, issue.check),
          where: formatWhere(issue.record === undefined ? undefined : { record: issue.record }) || placeOf(issue),
          ...(issue.help === undefined ? {} : { help: issue.help }),
          fingerprint: issue.fingerprint,
        }),
      ),
    counts: describeCounts(report),
  }
}

/** A part of no report: a job, or a report that could not be read. */
export function partOfResult(
  result: {
    readonly operation: string
    readonly name: string
    readonly status: ReportStatus
    readonly summary: string
    readonly verdict?: string
  },
  table: readonly SeverityRule[],
): Part {
  const verdict = verdictOf({ status: result.status, partial: false })
  const severity = severityOfResult({ ...result, findings: [] }, table)
  return {
    key: result.name,
    operation: result.operation,
    name: result.name,
    status: result.status,
    verdict: result.verdict ?? verdict.word,
    emoji: verdict.emoji,
    ...(severity === undefined ? {} : { severity }),
    summary: result.summary,
    kpis: [],
    issues: [],
    counts: '',
  }
}

/** The topics or files that tell two reports of one operation apart. */
function subjectOf({ subject }: Report): string {
  const names = subject.topics?.map(({ topic }) => topic) ?? subject.files ?? []
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}

/**
 * The message of a finding may quote a record where the report was made with show-values. Of a check it is said anew from
 * its name and its counts, which never do.
 */
function messageWithoutValues(message: string, check: Check | undefined): string {
  if (check === undefined) return message
  const outcome = describeOutcome({ ...check, reason: undefined })
  return [check.name, ...(outcome.length === 0 && check.status === 'error' ? ['could not run'] : outcome)].join(': ')
}

function placeOf(issue: ReturnType<typeof issuesOf>[number]): string {
  return issue.place === undefined ? '' : formatPlace(issue.place)
}
