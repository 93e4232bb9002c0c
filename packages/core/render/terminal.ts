import { formatPlace } from '../place.ts'
import type { Check, Evidence, Finding, Report } from '../report.ts'
import {
  checkMark,
  describeCounts,
  describeOutcome,
  findingsByCheck,
  formatRecord,
  formatWhere,
  sectionedChecks,
  severityMark,
  troubledChecks,
  unnamedTarget,
} from './describe.ts'
import { describeBaseline } from './describe-baseline.ts'
import { logText, visible } from './escape.ts'
import { truncate } from './fit.ts'
import { alignColumns, clip, wrap } from './layout.ts'
import { planLines } from './plan.ts'
import { counted, describeKpi, formatCount, formatPercent } from './quantity.ts'
import { schemaLines } from './schemas.ts'
import { stageLines, titleOf } from './stages.ts'
import { blockLine, describeTrend } from './trend.ts'
import { type Tone, verdictOf } from './verdict.ts'

export interface TerminalOptions {
  /** ANSI colours; never needed to understand the text. */
  readonly colour: boolean
  /** Columns of the terminal; texts wrap and tables shrink to it, never below 40. */
  readonly width: number
}

/** What a terminal shows in one go; the JSON report has the rest. */
const shownChecks = 20
const shownFindings = 50
const shownExamples = 3
const shownCauses = 5
const shownPartitions = 8

/**
 * The report for a terminal: verdict, KPIs, checks, what failed with its evidence, what was read, where the reports are.
 * Control and bidirectional characters of data are spelled out, and no line can be taken for a workflow command.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const page: Page = { paint: options.colour ? painted : plain, width: Math.max(40, options.width) }
  const told = sectionedChecks(report)
  const findings = findingsByCheck(report, told)
  const sections = [
    verdictSection(report, page),
    stageLines(report, page.width, label),
    kpiSection(report, page),
    report.plan === undefined ? [] : planLines(report.plan, page),
    checksSection(report, page),
    report.schemas === undefined ? [] : schemaLines(report.schemas, page),
    ...told.slice(0, shownChecks).map((check) => checkSection(check, findings.of(check), page)),
    findingsSection(findings.others, page),
    fixedSection(report, page),
    subjectSection(report, page),
    artifactsSection(report, page),
  ].filter((section) => section.length > 0)
  const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]))
  if (lines.length > 40) lines.push('', closingLine(report, page))
  return logText(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)
}

type Style = 'bold' | 'dim' | 'place' | Tone
type Paint = (style: Style, text: string) => string

interface Page {
  readonly paint: Paint
  readonly width: number
}

type Section = readonly string[]

/** A name, an id, a path: one short line. */
function label(text: string): string {
  return visible(truncate(text, 160))
}

/** A sentence. */
function prose(text: string): string {
  return visible(truncate(text, 1_000))
}

const plain: Paint = (_, text) => text
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  place: [36, 39],
  good: [32, 39],
  attention: [33, 39],
  bad: [31, 39],
  neutral: [2, 22],
}
const painted: Paint = (style, text) => {
  const [on, off] = codes[style]
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`
}

function verdictSection(report: Report, { paint, width }: Page): Section {
  const difference = describeBaseline(report)
  const verdict = verdictOf(report)
  return [
    paint('bold', paint(verdict.tone, `${verdict.sign} ${label(titleOf(report))} ${verdict.word}`)),
    ...(difference === undefined ? [] : wrap(prose(difference), width - 2).map((line) => `  ${paint('bold', line)}`)),
    ...wrap(prose(report.summary), width - 2).map((line) => `  ${line}`),
    ...wrap(describeCounts(report), width - 2).map((line) => paint('dim', `  ${line}`)),
  ]
}

const kpiWords = {
  met: { text: '✓ met', tone: 'good' },
  missed: { text: '✗ missed', tone: 'bad' },
  unknown: { text: '? unknown', tone: 'neutral' },
} as const

/** Runs that a line of blocks shows, this one among them. */
const shownRuns = 12
/** Columns from which on a trend stands beside its KPI instead of below it. */
const wide = 100

function kpiSection(report: Report, { paint, width }: Page): Section {
  const trends = report.kpis.map((kpi) =>
    [label(describeTrend(kpi)), blockLine(kpi, report, shownRuns)].filter((part) => part !== '').join(' '),
  )
  const rows = report.kpis.map((kpi, index) => {
    const text = describeKpi(kpi)
    return [
      label(text.name),
      label(text.value),
      label(text.target),
      kpi.target === undefined ? '' : kpiWords[kpi.status].text,
      width >= wide ? (trends[index] ?? '') : '',
    ]
  })
  const aligned = alignColumns(
    rows,
    [{ align: 'left', flexible: true }, { align: 'right' }, { align: 'left' }, { align: 'left' }, { align: 'left' }],
    width - 2,
  )
  return aligned.flatMap(([name = '', value = '', target = '', status = '', trend = ''], index) => {
    const { tone } = kpiWords[report.kpis[index]?.status ?? 'unknown']
    const line = `  ${joinCells([name, paint('bold', value), paint('dim', target), paint(tone, status), paint('dim', trend)])}`
    const below = width >= wide ? '' : (trends[index] ?? '')
    return below === '' ? [line] : [line, ...wrap(below, width - 4).map((part) => paint('dim', `    ${part}`))]
  })
}

function checksSection(report: Report, { paint, width }: Page): Section {
  if (report.checks.length === 0) return []
  const order = { failed: 0, error: 0, skipped: 1, passed: 2 } as const
  const sorted = isSequence(report)
    ? report.checks
    : [
        ...troubledChecks(report),
        ...report.checks.filter((check) => order[check.status] === 1),
        ...report.checks.filter((check) => order[check.status] === 2),
      ]
  const shown = sorted.slice(0, shownChecks)
  const rows = shown.map((check) => [
    checkMark(check).sign,
    label(check.name),
    checkNumber(check),
    check.failed === 0 || check.evaluated === 1 ? '' : formatPercent(check.rate),
    checkRemark(check),
  ])
  const aligned = alignColumns(
    rows,
    [{ align: 'left' }, { align: 'left', flexible: true }, { align: 'right' }, { align: 'right' }, { align: 'left' }],
    width - 2,
  )
  const lines = aligned.flatMap(([sign = '', name = '', number = '', rate = '', remark = ''], index) => {
    const check = shown[index]
    if (check === undefined) return []
    const { tone } = checkMark(check)
    const line = `  ${joinCells([`${paint(tone, sign)} ${name}`, number, paint(tone, rate), paint('dim', remark)])}`
    const reason = check.status === 'skipped' && check.reason !== undefined ? check.reason : ''
    return [line, ...(reason === '' ? [] : wrap(prose(reason), width - 4).map((part) => paint('dim', `    ${part}`)))]
  })
  const hidden = sorted.slice(shownChecks)
  const rest = hidden.length === 0 ? [] : [paint('dim', `  ${describeHidden(hidden)}`)]
  return [paint('bold', 'Checks'), ...lines, ...rest]
}

/** Steps that follow on each other are read in their order; other checks by what needs attention. */
function isSequence(report: Report): boolean {
  return report.checks.every((check) => check.kind === 'doctor')
}

function checkNumber(check: Check): string {
  if (check.measured !== undefined) return clip(label(check.measured), 24)
  return check.evaluated <= 1 ? '' : `${formatCount(check.failed)} of ${formatCount(check.evaluated)}`
}

function checkRemark(check: Check): string {
  if (check.status === 'skipped') return 'skipped'
  if (check.status === 'error') return 'could not run'
  return check.status === 'failed' && check.severity !== 'error' ? check.severity : ''
}

function describeHidden(checks: readonly Check[]): string {
  const passed = checks.filter((check) => check.status === 'passed').length
  if (passed === checks.length) return `${counted(passed, 'more check')} passed`
  return `${counted(checks.length, 'more check')}, ${formatCount(passed)} of them passed`
}

function fixedSection({ baseline }: Report, { paint, width }: Page): Section {
  const fixed = baseline?.fixed ?? []
  if (fixed.length === 0) return []
  const lines = fixed.slice(0, shownChecks).flatMap(({ message }) => wrap(prose(message), width - 4))
  const more = fixed.length > shownChecks ? [`  and ${counted(fixed.length - shownChecks, 'other')}`] : []
  return [paint('bold', 'Fixed'), ...lines.map((line) => `  ${paint('good', line)}`), ...more]
}

function checkSection(check: Check, findings: readonly Finding[], page: Page): Section {
  const { paint, width } = page
  const mark = checkMark(check)
  const identity = [check.id, unnamedTarget(check), check.dimension, check.severity].filter((part) => part !== '')
  const inner = width - 2
  const lines = (text: string): readonly string[] => wrap(text, inner).map((line) => `  ${line}`)
  return [
    `${paint(mark.tone, mark.sign)} ${paint('bold', clip(label(check.name), inner))}`,
    ...(check.place === undefined ? [] : [`  ${paint('place', label(formatPlace(check.place)))}`]),
    ...lines(identity.map(label).join(' · ')).map((line) => paint('dim', line)),
    ...describeOutcome(check).flatMap((sentence) => lines(prose(sentence))),
    ...findings
      .filter(({ message }) => message !== check.reason)
      .slice(0, shownExamples)
      .flatMap(({ message }) => lines(prose(message))),
    ...causeLines(check, page),
    ...check.examples.slice(0, shownExamples).flatMap((example) => evidenceLines(example, page)),
    ...moreLine(check.examples.length - shownExamples, 'more example', page),
    ...helpLines(findings, page),
  ]
}

function causeLines(check: Check, page: Page): Section {
  const { paint, width } = page
  if (check.causes.length === 0) return []
  const rows = check.causes
    .slice(0, shownCauses)
    .map((cause) => [
      label(cause.cause),
      formatCount(cause.count),
      label(formatWhere(cause.first)),
      label(formatWhere(cause.last)),
    ])
  const aligned = alignColumns(
    [['cause', 'records', 'first', 'last'], ...rows],
    [{ align: 'left', flexible: true }, { align: 'right' }, { align: 'left' }, { align: 'left' }],
    width - 4,
  )
  return [
    ...aligned.map((cells, index) => {
      const line = `    ${joinCells(cells)}`
      return index === 0 ? paint('dim', line) : line
    }),
    ...moreLine(check.causes.length - shownCauses, 'more cause', page),
  ]
}

/** The record on one line, what is wrong with it on the next. */
function evidenceLines(evidence: Evidence, { paint, width }: Page): Section {
  const where = [
    paint('place', label(formatWhere(evidence))),
    paint('dim', label(evidence.record?.timestamp ?? '')),
    paint('dim', evidence.key === undefined ? '' : `key ${label(evidence.key)}`),
  ]
  const subject = [evidence.record?.path, evidence.value]
    .filter((part) => part !== undefined)
    .map(label)
    .join(' = ')
  const message = prose(evidence.message)
  const located = joinCells(where)
  return [
    ...(located === '' ? [] : [`  ${located}`]),
    ...wrap(subject === '' ? message : `${subject}: ${message}`, width - 4).map((line) => `    ${line}`),
  ]
}

function findingsSection(others: readonly Finding[], page: Page): Section {
  if (others.length === 0) return []
  const shown = others.slice(0, shownFindings)
  return [
    page.paint('bold', 'Findings'),
    ...shown.flatMap((finding) => findingLines(finding, page)),
    ...moreLine(others.length - shown.length, 'more finding', page),
  ]
}

function findingLines(finding: Finding, page: Page): Section {
  const { paint, width } = page
  const mark = severityMark(finding.severity)
  const place = finding.place === undefined ? '' : formatPlace(finding.place)
  const record = finding.record === undefined ? '' : formatRecord(finding.record)
  const where = [place, record, finding.record?.path ?? ''].filter((part) => part !== '').join(' · ')
  const many = finding.count !== undefined && finding.count > 1 ? ` (${formatCount(finding.count)} times)` : ''
  const evidence = [finding.first, finding.last].filter((part) => part !== undefined)
  const [first = '', ...rest] = wrap(`${prose(finding.message)}${many}`, width - 4)
  return [
    `  ${paint(mark.tone, mark.sign)} ${first}`,
    ...rest.map((line) => `    ${line}`),
    `    ${where === '' ? '' : `${paint('place', label(where))} `}${paint('dim', label(finding.rule))}`,
    ...evidence.flatMap((item) => evidenceLines(item, page)).map((line) => `  ${line}`),
    ...helpLines([finding], page).map((line) => `  ${line}`),
  ]
}

function helpLines(findings: readonly Finding[], { paint, width }: Page): Section {
  const helps = [...new Set(findings.map((finding) => finding.help).filter((help) => help !== undefined))]
  return helps.slice(0, shownExamples).flatMap((help) => {
    const [first = '', ...rest] = wrap(prose(help), width - 6)
    return [`  ${paint('place', '→')} ${first}`, ...rest.map((line) => `    ${line}`)]
  })
}

function subjectSection(report: Report, { paint, width }: Page): Section {
  const topics = (report.subject.topics ?? []).map(({ topic, partitions }) => {
    const ranges = partitions
      .slice(0, shownPartitions)
      .map((range) => `[${range.partition}] ${range.from} to ${range.to}`)
    const rest = partitions.length - ranges.length
    return `${label(topic)} ${ranges.join(', ')}${rest > 0 ? ` and ${counted(rest, 'more partition')}` : ''}`
  })
  const lines = [
    ...topics,
    ...(report.subject.files ?? []).map(label),
    ...(report.subject.commit === undefined ? [] : [`commit ${label(report.subject.commit)}`]),
  ]
  const read = lines.flatMap((line) =>
    wrap(line, width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`),
  )
  const notes = report.notes.flatMap((note) =>
    wrap(prose(note), width - 4).map((part, index) => `${index === 0 ? '  · ' : '    '}${part}`),
  )
  return [
    ...(read.length === 0 ? [] : [paint('bold', 'Read'), ...read.map((line) => paint('dim', line))]),
    ...(notes.length === 0 ? [] : [paint('bold', 'Notes'), ...notes]),
  ]
}

function artifactsSection(report: Report, { paint }: Page): Section {
  if (report.artifacts.length === 0) return []
  const rows = report.artifacts.map((artifact) => [label(artifact.kind), visible(artifact.path)])
  const aligned = alignColumns(rows, [{ align: 'left' }, { align: 'left' }], Number.POSITIVE_INFINITY)
  return [
    paint('bold', 'Reports'),
    ...aligned.map(([kind = '', path = '']) => `  ${joinCells([paint('dim', kind), paint('place', path)])}`),
  ]
}

function closingLine(report: Report, { paint }: Page): string {
  const verdict = verdictOf(report)
  const of = (severity: Finding['severity']): number =>
    report.findings.filter((finding) => finding.severity === severity).length
  const counts = [counted(of('error'), 'error'), counted(of('warning'), 'warning')].join(', ')
  return paint(verdict.tone, `${verdict.sign} ${label(titleOf(report))} ${verdict.word}: ${counts}`)
}

function moreLine(count: number, noun: string, { paint }: Page): Section {
  return count <= 0 ? [] : [paint('dim', `    ${counted(count, noun)} in the JSON report`)]
}

function joinCells(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join('  ')
}
