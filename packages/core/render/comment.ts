import type { Report } from '../report.ts'
import { baselineBlocks } from './baseline.ts'
import { checksWith, describeCounts, findingsByCheck, isToldBySubject, sectionedChecks } from './describe.ts'
import { fit, type Rendering } from './fit.ts'
import {
  checksTable,
  details,
  evidenceTable,
  findingsTable,
  helpList,
  kpiTable,
  type MarkdownStyle,
  prose,
} from './markdown.ts'
import { hiddenChanges, planBlocks } from './plan.ts'
import { counted } from './quantity.ts'
import { hiddenSchemaRows, schemaCommentBlocks } from './schemas.ts'
import { stageBlocks, titleOf } from './stages.ts'
import { verdictOf } from './verdict.ts'

export interface CommentOptions {
  /** GitHub refuses a comment above 65,536 characters; what is rendered stays below. */
  readonly limitCharacters?: number
  /** Identifies the comment, so that the next run finds and replaces it; becomes a hidden HTML comment. */
  readonly marker?: string
  /** Where everything is, as the page of the workflow run. */
  readonly summaryUrl?: string
  /** Address of the files at the checked commit: places become links. */
  readonly sourceUrl?: string
}

interface Detail {
  readonly checks: number
  readonly findings: number
  readonly changes: number
  readonly text: number
}

const levels: readonly Detail[] = [
  { checks: 20, findings: 20, changes: 60, text: 400 },
  { checks: 10, findings: 10, changes: 20, text: 150 },
  { checks: 5, findings: 5, changes: 8, text: 80 },
]

/** The short form for a pull request: verdict, KPIs, failed checks with one record each, the gravest findings. */
export function renderComment(report: Report, options: CommentOptions = {}): string {
  const { limitCharacters = 65_536, marker, sourceUrl, summaryUrl } = options
  const head = marker === undefined ? '' : `${commentMarker(marker)}\n`
  const renderings = levels
    .values()
    .map((detail) => renderAt(report, detail, sourceUrl === undefined ? detail : { ...detail, sourceUrl }, summaryUrl))
  return head + fit(renderings, limitCharacters - head.length - 1, (text) => text.length, omissionNotice(summaryUrl))
}

/** `<!-- marker -->`, hidden on GitHub. Nothing in the marker can end the comment. */
export function commentMarker(marker: string): string {
  return `<!-- ${marker.replace(/[<>\r\n]/g, ' ').replaceAll('--', '- -')} -->`
}

function omissionNotice(summaryUrl: string | undefined): (omitted: readonly string[]) => string {
  const where = summaryUrl === undefined ? 'the job summary' : `[the job summary](${summaryUrl})`
  return (omitted) => `> [!NOTE]\n> Not shown here: ${omitted.join(', ')}. See ${where}.`
}

function renderAt(report: Report, detail: Detail, style: MarkdownStyle, summaryUrl: string | undefined): Rendering {
  const verdict = verdictOf(report)
  const troubled = sectionedChecks(report)
  const checks = troubled.slice(0, detail.checks)
  const byCheck = findingsByCheck(report, troubled)
  const others = byCheck.others
  const findings = others.slice(0, detail.findings)
  const examples = checks.flatMap((check) => check.examples.slice(0, 1))
  const help = helpList([...checks.flatMap((check) => byCheck.of(check)), ...findings], detail.findings, style)
  const skipped = checksWith(report, 'skipped').filter((check) => !isToldBySubject(report, check))
  const blocks = [
    `### ${verdict.emoji} ${prose(titleOf(report), style)} ${verdict.word}`,
    ...baselineBlocks(report, detail.checks, style),
    prose(report.summary, style),
    ...stageBlocks(report, style),
    ...(report.kpis.length === 0 ? [] : [kpiTable(report, 20, style)]),
    ...(report.plan === undefined ? [] : planBlocks(report.plan, detail.changes, style)),
    ...(report.schemas === undefined ? [] : schemaCommentBlocks(report.schemas, detail.checks, style)),
    ...(checks.length === 0 ? [] : [checksTable(checks, style)]),
    ...(findings.length === 0 ? [] : [findingsTable(findings, style)]),
    ...(examples.length === 0 ? [] : [details('A failing record of each check', evidenceTable(examples, style))]),
    ...(help === '' ? [] : [details('What to do', help)]),
    ...(skipped.length === 0
      ? []
      : [details(`${counted(skipped.length, 'check')} skipped`, checksTable(skipped.slice(0, detail.checks), style))]),
    prose(describeCounts(report), style) + (summaryUrl === undefined ? '' : ` · [all results](${summaryUrl})`),
  ]
  const unseen = report.plan === undefined ? 0 : hiddenChanges(report.plan, detail.changes)
  const unseenSchemas = report.schemas === undefined ? 0 : hiddenSchemaRows(report.schemas, detail.checks)
  const omitted = [
    ...(unseenSchemas > 0 ? [counted(unseenSchemas, 'row of schemas', 'rows of schemas')] : []),
    ...(unseen > 0 ? [counted(unseen, 'change of the plan', 'changes of the plan')] : []),
    ...(troubled.length > checks.length ? [counted(troubled.length - checks.length, 'failed check')] : []),
    ...(others.length > findings.length ? [counted(others.length - findings.length, 'finding')] : []),
  ]
  return { blocks, omitted }
}
