import type { Check, Finding, Report } from '../report.ts'
import { baselineBlocks } from './baseline.ts'
import {
  checkMark,
  checksWith,
  describeCounts,
  describeCoverage,
  describeOutcome,
  findingsByCheck,
  isToldBySubject,
  sectionedChecks,
  unnamedTarget,
} from './describe.ts'
import { mermaidLabel } from './escape.ts'
import { fit, type Rendering, truncate, utf8Bytes } from './fit.ts'
import {
  causesTable,
  checksTable,
  code,
  details,
  evidenceTable,
  findingsTable,
  footer,
  helpList,
  kpiTable,
  type MarkdownStyle,
  placeText,
  prose,
  table,
} from './markdown.ts'
import { hiddenChanges, planBlocks } from './plan.ts'
import { counted, formatCount } from './quantity.ts'
import { changeBlocks, hiddenSchemaRows, subjectBlocks } from './schemas.ts'
import { stageBlocks, titleOf } from './stages.ts'
import { verdictOf } from './verdict.ts'

export interface SummaryOptions {
  /**
   * UTF-8 bytes. GitHub drops a job summary above 1 MiB whole, and one within two bytes of it
   * (actions/runner#4337), so the default of 1,000,000 keeps a distance.
   */
  readonly limitBytes?: number
  /** Address of the files at the checked commit, as `https://github.com/o/r/blob/<sha>`: places become links. */
  readonly sourceUrl?: string
}

/** How much of a report is rendered: numbers of items, and of UTF-16 units per text. */
interface Detail {
  readonly checks: number
  readonly causes: number
  readonly examples: number
  readonly findings: number
  readonly otherChecks: number
  readonly partitions: number
  readonly notes: number
  readonly text: number
}

const everything = Number.POSITIVE_INFINITY
/** From everything to little; a report that fits at one level is not rendered at the next. */
const levels: readonly Detail[] = [
  {
    checks: everything,
    causes: everything,
    examples: everything,
    findings: everything,
    otherChecks: everything,
    partitions: everything,
    notes: everything,
    text: 4_000,
  },
  { checks: 500, causes: 10, examples: 5, findings: 2_000, otherChecks: 500, partitions: 500, notes: 50, text: 1_000 },
  { checks: 100, causes: 5, examples: 2, findings: 500, otherChecks: 100, partitions: 50, notes: 20, text: 500 },
  { checks: 50, causes: 3, examples: 1, findings: 100, otherChecks: 0, partitions: 0, notes: 10, text: 300 },
  { checks: 20, causes: 1, examples: 0, findings: 30, otherChecks: 0, partitions: 0, notes: 5, text: 150 },
]

/** Sections of checks and rows of findings that stand open; the rest is one click away. */
const openChecks = 5
const openFindings = 50

/**
 * The job summary as GitHub-flavoured markdown: verdict, KPIs against their targets, what failed with its evidence, then
 * what passed, was read and decided. Fits its limit by leaving out detail, and says at the end what is missing.
 */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const { limitBytes = 1_000_000, sourceUrl } = options
  const renderings = levels
    .values()
    .map((detail) => renderAt(report, detail, sourceUrl === undefined ? detail : { ...detail, sourceUrl }))
  return fit(renderings, limitBytes, utf8Bytes, omissionNotice)
}

function omissionNotice(omitted: readonly string[]): string {
  return `> [!NOTE]\n> Left out to stay within the size GitHub shows: ${omitted.join(', ')}. The JSON report has everything.`
}

function renderAt(report: Report, detail: Detail, style: MarkdownStyle): Rendering {
  const omitted: string[] = []
  const take = <Item>(items: readonly Item[], limit: number, noun: string): readonly Item[] => {
    if (items.length > limit) omitted.push(counted(items.length - limit, noun))
    return items.slice(0, limit)
  }
  const troubled = take(sectionedChecks(report), detail.checks, 'failed check')
  const findings = findingsByCheck(report, sectionedChecks(report))
  const blocks = [
    ...verdictBlocks(report, detail, style),
    ...stageBlocks(report, style),
    ...(report.kpis.length === 0 ? [] : [kpiTable(report, 100, style)]),
    ...(report.plan === undefined ? [] : planBlocks(report.plan, detail.findings, style)),
    ...(report.schemas === undefined ? [] : subjectBlocks(report.schemas, detail.findings, style)),
    ...(troubled.length === 0 ? [] : ['### Failed checks', checksTable(troubled, style)]),
    ...causesChart(troubled),
    ...troubled.map((check, index) => {
      const body = checkBody(check, findings.of(check), detail, style)
      const title = `${checkMark(check).emoji} ${prose(check.name, style)}`
      return index < openChecks ? `#### ${title}\n\n${body}` : details(title, body)
    }),
    ...findingBlocks(take(findings.others, detail.findings, 'finding'), style),
    ...(report.schemas === undefined ? [] : changeBlocks(report.schemas, detail.findings, style)),
    ...otherCheckBlocks(report, take, detail, style),
    ...readBlocks(report, take, detail, style),
    ...noteBlocks(take(report.notes, detail.notes, 'note'), style),
    footer(report, style),
  ]
  const unseen = report.plan === undefined ? 0 : hiddenChanges(report.plan, detail.findings)
  if (unseen > 0) omitted.push(counted(unseen, 'change of the plan', 'changes of the plan'))
  const unseenSchemas = report.schemas === undefined ? 0 : hiddenSchemaRows(report.schemas, detail.findings)
  if (unseenSchemas > 0) omitted.push(counted(unseenSchemas, 'row of schemas', 'rows of schemas'))
  const hiddenExamples = sum(
    troubled,
    (check) => check.examples.length - Math.min(check.examples.length, detail.examples),
  )
  const hiddenCauses = sum(troubled, (check) => check.causes.length - Math.min(check.causes.length, detail.causes))
  if (hiddenExamples > 0) omitted.push(counted(hiddenExamples, 'example'))
  if (hiddenCauses > 0) omitted.push(counted(hiddenCauses, 'cause'))
  return { blocks, omitted }
}

type Take = <Item>(items: readonly Item[], limit: number, noun: string) => readonly Item[]

function verdictBlocks(report: Report, detail: Detail, style: MarkdownStyle): readonly string[] {
  const verdict = verdictOf(report)
  return [
    `## ${verdict.emoji} ${prose(titleOf(report), style)} ${verdict.word}`,
    ...baselineBlocks(report, Math.min(detail.findings, 1_000), style),
    report.baseline === undefined ? `**${prose(report.summary, style)}**` : prose(report.summary, style),
    prose(describeCounts(report), style),
  ]
}

function checkBody(check: Check, findings: readonly Finding[], detail: Detail, style: MarkdownStyle): string {
  const facts = [
    placeText(check.place, style),
    code(check.id, style),
    prose(unnamedTarget(check), style),
    `${check.dimension}, ${check.severity}`,
  ]
  const examples = check.examples.slice(0, detail.examples)
  const causes = check.causes.slice(0, detail.causes)
  const sentences = [
    ...describeOutcome(check).map((sentence) => prose(sentence, style)),
    ...findings.slice(0, 10).map((finding) => prose(finding.message, style)),
  ]
  const help = helpList(findings, 10, style)
  return [
    facts.filter((fact) => fact !== '').join(' · '),
    sentences.map((sentence) => `- ${sentence}`).join('\n'),
    causes.length === 0 ? '' : causesTable(causes, style),
    examples.length === 0 ? '' : evidenceTable(examples, style),
    help === '' ? '' : `**What to do**\n\n${help}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** A pie says at a glance which cause to look at first; with a single cause it would say nothing. */
function causesChart(checks: readonly Check[]): readonly string[] {
  const causes = checks
    .flatMap((check) => check.causes.map(({ cause, count }) => ({ label: causeLabel(check, cause), count })))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  if (causes.length < 2) return []
  const shown = causes.length <= 8 ? causes : causes.slice(0, 7)
  const rest = sum(causes.slice(shown.length), ({ count }) => count)
  const slices = rest === 0 ? shown : [...shown, { label: 'all others', count: rest }]
  const lines = slices.map(({ label, count }, index) => `    "${index + 1} ${label}" : ${count}`)
  return [['```mermaid', 'pie showData', '    title Failures by cause', ...lines, '```'].join('\n')]
}

function causeLabel(check: Check, cause: string): string {
  return mermaidLabel(truncate(`${check.target.path ?? check.name} ${cause}`, 60))
}

function findingBlocks(findings: readonly Finding[], style: MarkdownStyle): readonly string[] {
  if (findings.length === 0) return []
  const open = findings.slice(0, openFindings)
  const rest = findings.slice(openFindings)
  const help = helpList(findings, 20, style)
  return [
    '### Findings',
    findingsTable(open, style),
    ...chunks(rest, 1_000).map((part, index) => {
      const first = openFindings + index * 1_000 + 1
      return details(
        `Findings ${formatCount(first)} to ${formatCount(first + part.length - 1)}`,
        findingsTable(part, style),
      )
    }),
    ...(help === '' ? [] : [`**What to do**\n\n${help}`]),
  ]
}

function otherCheckBlocks(report: Report, take: Take, detail: Detail, style: MarkdownStyle): readonly string[] {
  return (['skipped', 'passed'] as const).flatMap((status) => {
    const checks = checksWith(report, status).filter((check) => !isToldBySubject(report, check))
    if (checks.length === 0) return []
    const shown = take(checks, detail.otherChecks, `${status} check`)
    const { emoji } = checkMark({ status, severity: 'error' })
    const title = `${emoji} ${counted(checks.length, 'check')} ${status}`
    return [shown.length === 0 ? title : details(title, checksTable(shown, style))]
  })
}

function readBlocks(report: Report, take: Take, detail: Detail, style: MarkdownStyle): readonly string[] {
  const { topics = [], commit, schemaIds = [], files = [] } = report.subject
  const ranges = topics.flatMap(({ topic, partitions }) => partitions.map((range) => ({ topic, range })))
  const shown = take(ranges, detail.partitions, 'offset range')
  const coverage = describeCoverage(report)
  const facts = [
    ...(coverage === undefined ? [] : [prose(coverage, style)]),
    ...(commit === undefined ? [] : [`Commit ${code(commit, style)}`]),
    ...(schemaIds.length === 0 ? [] : [`Schema ids ${schemaIds.slice(0, 50).join(', ')}`]),
    ...take(files, 100, 'file').map((file) => code(file, style)),
  ]
  const body = [
    facts.map((fact) => `- ${fact}`).join('\n'),
    shown.length === 0
      ? ''
      : table<(typeof ranges)[number]>(
          [
            { title: 'Topic', cell: ({ topic }) => code(topic, style) },
            { title: 'Partition', align: 'right', cell: ({ range }) => String(range.partition) },
            { title: 'From offset', align: 'right', cell: ({ range }) => code(range.from, style) },
            { title: 'To offset (exclusive)', align: 'right', cell: ({ range }) => code(range.to, style) },
            { title: 'Records', align: 'right', cell: ({ range }) => formatCount(range.read) },
          ],
          shown,
        ),
  ].filter((block) => block !== '')
  return body.length === 0 ? [] : [details('What was read', body.join('\n\n'))]
}

function noteBlocks(notes: readonly string[], style: MarkdownStyle): readonly string[] {
  return notes.length === 0 ? [] : [details('Notes', notes.map((note) => `- ${prose(note, style)}`).join('\n'))]
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = []
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size))
  return parts
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}
