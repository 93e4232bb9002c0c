import { formatPlace } from '../place.ts'
import type { Cause, Check, Evidence, Finding, Kpi, Report } from '../report.ts'
import { checkMark, formatWhere, severityMark } from './describe.ts'
import { describeBefore, isNewFailure } from './describe-baseline.ts'
import { encodePath, escapeMarkdown, markdownCode } from './escape.ts'
import { truncate } from './fit.ts'
import { describeKpi, formatCount, formatPercent } from './quantity.ts'
import { blockLine, describeTrend } from './trend.ts'

/** The pieces that summary and comment share. Each answers a whole block: a table, a list, a section that closes itself. */

export interface MarkdownStyle {
  /** UTF-16 units kept of any one text of the report. */
  readonly text: number
  /** Address of the files at the checked commit, as `https://github.com/o/r/blob/<sha>`: places become links. */
  readonly sourceUrl?: string
}

type Align = 'left' | 'right'
const rules: Readonly<Record<Align, string>> = { left: ':--', right: '--:' }

interface Column<Row> {
  readonly title: string
  readonly align?: Align
  /** Finished markdown without line breaks; an empty string where there is nothing to say. */
  readonly cell: (row: Row) => string
}

/** A table; columns that are empty in every row are left out, except the first. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)))
  const used = columns.map((_, index) => index === 0 || cells.some((row) => row[index] !== ''))
  const line = (parts: readonly string[]): string => `| ${parts.filter((_, index) => used[index]).join(' | ')} |`
  return [
    line(columns.map((column) => column.title)),
    line(columns.map((column) => rules[column.align ?? 'left'])),
    ...cells.map(line),
  ].join('\n')
}

/** A collapsed block; `title` and `body` are finished markdown. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}

export function prose(text: string, { text: limit }: MarkdownStyle): string {
  return escapeMarkdown(truncate(text, limit))
}

export function code(text: string, { text: limit }: MarkdownStyle): string {
  return markdownCode(truncate(text, limit))
}

/** `file:line:column`, as a link to the line where the files are known. */
export function placeText(place: Finding['place'], style: MarkdownStyle): string {
  if (place === undefined) return ''
  const shown = code(formatPlace(place), style)
  if (style.sourceUrl === undefined) return shown
  return `[${shown}](${style.sourceUrl}/${encodePath(place.file)}#L${place.line})`
}

const kpiSigns = { met: '✅ met', missed: '❌ missed', unknown: '❔ unknown' } as const

/** Runs that a line of blocks shows, this one among them. */
const shownRuns = 20

/** The first `limit` KPIs with their targets, and what they came to in earlier runs. */
export function kpiTable(report: Pick<Report, 'kpis' | 'history'>, limit: number, style: MarkdownStyle): string {
  const trend = (kpi: Kpi): string => {
    const line = blockLine(kpi, report, shownRuns)
    return [prose(describeTrend(kpi), style), line === '' ? '' : markdownCode(line)].filter(Boolean).join(' ')
  }
  return table<Kpi>(
    [
      { title: 'KPI', cell: (kpi) => prose(describeKpi(kpi).name, style) },
      { title: 'Value', align: 'right', cell: (kpi) => `**${prose(describeKpi(kpi).value, style)}**` },
      { title: 'Target', align: 'right', cell: (kpi) => prose(describeKpi(kpi).target, style) },
      { title: 'Status', cell: (kpi) => (kpi.target === undefined ? '' : kpiSigns[kpi.status]) },
      { title: 'Trend', cell: trend },
    ],
    report.kpis.slice(0, limit),
  )
}

export function checksTable(checks: readonly Check[], style: MarkdownStyle): string {
  return table<Check>(
    [
      { title: 'Check', cell: (check) => `${checkMark(check).emoji} ${prose(check.name, style)}` },
      { title: 'Failed', align: 'right', cell: (check) => (check.evaluated === 0 ? '' : formatCount(check.failed)) },
      { title: 'Of', align: 'right', cell: (check) => (check.evaluated === 0 ? '' : formatCount(check.evaluated)) },
      {
        title: 'Rate',
        align: 'right',
        cell: (check) => (check.failed === 0 ? '' : prose(formatPercent(check.rate), style).replaceAll(' ', '&nbsp;')),
      },
      {
        title: 'Before',
        cell: (check) => (isNewFailure(check) ? `🆕 ${describeBefore(check)}` : describeBefore(check)),
      },
      { title: 'Measured', align: 'right', cell: (check) => prose(check.measured ?? '', style) },
      { title: 'Allowed', cell: (check) => prose(check.threshold ?? '', style) },
      { title: 'Dimension', cell: (check) => check.dimension },
      { title: 'Severity', cell: (check) => (check.status === 'passed' ? '' : check.severity) },
      { title: 'Reason', cell: (check) => (check.status === 'skipped' ? prose(check.reason ?? '', style) : '') },
    ],
    checks,
  )
}

export function causesTable(causes: readonly Cause[], style: MarkdownStyle): string {
  return table<Cause>(
    [
      { title: 'Cause', cell: (cause) => prose(cause.cause, style) },
      { title: 'Records', align: 'right', cell: (cause) => formatCount(cause.count) },
      { title: 'First', cell: (cause) => whereText(cause.first, style) },
      { title: 'Last', cell: (cause) => whereText(cause.last, style) },
    ],
    causes,
  )
}

export function evidenceTable(evidence: readonly Evidence[], style: MarkdownStyle): string {
  const optionalCode = (text: string | undefined): string => (text === undefined ? '' : code(text, style))
  return table<Evidence>(
    [
      { title: 'Record', cell: (item) => whereText(item, style) },
      { title: 'Time', cell: (item) => optionalCode(item.record?.timestamp) },
      { title: 'Key', cell: (item) => optionalCode(item.key) },
      { title: 'Path', cell: (item) => optionalCode(item.record?.path) },
      { title: 'Value', cell: (item) => optionalCode(item.value) },
      { title: 'Problem', cell: (item) => prose(item.message, style) },
    ],
    evidence,
  )
}

function whereText(evidence: Evidence | undefined, style: MarkdownStyle): string {
  const where = formatWhere(evidence)
  if (where === '') return ''
  return evidence?.record === undefined ? placeText(evidence?.place, style) : code(where, style)
}

export function findingsTable(findings: readonly Finding[], style: MarkdownStyle): string {
  return table<Finding>(
    [
      {
        title: 'Finding',
        cell: (finding) => `${severityMark(finding.severity).emoji} ${prose(finding.message, style)}`,
      },
      { title: 'Where', cell: (finding) => findingPlace(finding, style) },
      { title: 'Times', align: 'right', cell: ({ count = 1 }) => (count === 1 ? '' : formatCount(count)) },
      { title: 'Baseline', cell: ({ baseline = '' }) => (baseline === 'new' ? '🆕 new' : baseline) },
      { title: 'Rule', cell: (finding) => code(finding.rule, style) },
    ],
    findings,
  )
}

function findingPlace(finding: Finding, style: MarkdownStyle): string {
  const record = finding.record ?? finding.first?.record
  const parts = [
    placeText(finding.place, style),
    whereText(record === undefined ? finding.first : { record, message: '' }, style),
    record?.path === undefined ? '' : code(record.path, style),
  ]
  return parts.filter((part) => part !== '').join('<br>')
}

/** What to do, said once however many findings it is about. */
export function helpList(findings: readonly Finding[], limit: number, style: MarkdownStyle): string {
  const helps = new Map<string, string>()
  for (const finding of findings) {
    if (finding.help !== undefined && !helps.has(finding.help)) helps.set(finding.help, finding.rule)
    if (helps.size === limit) break
  }
  return [...helps].map(([help, rule]) => `- ${code(rule, style)}: ${prose(help, style)}`).join('\n')
}

/** Which version of the suite said all this, and when. */
export function footer(report: Report, style: MarkdownStyle): string {
  const parts = [`kafka-dataops ${report.toolVersion}`, `started ${report.startedAt}`]
  return `<sub>${parts.map((part) => prose(part, style)).join(' · ')}</sub>`
}
