import { createHash } from 'node:crypto'
import type { Check, Evidence, FieldStatistics, Finding, Kpi, PastRun, Report } from '../report.ts'
import {
  checkMark,
  checksWith,
  describeCounts,
  describeCoverage,
  describeOutcome,
  findingsByCheck,
  formatWhere,
  sectionedChecks,
  severityMark,
  troubledChecks,
  unnamedTarget,
} from './describe.ts'
import { describeBaseline, isNewFailure } from './describe-baseline.ts'
import { entity, withoutCommands } from './escape.ts'
import {
  distribution,
  rateMeter,
  roughNumber,
  shareBar,
  shownQuantity,
  sparkline,
  verdictStrip,
} from './html-charts.ts'
import { type Markup, markup, nothing, trusted } from './html-markup.ts'
import { type Column, label, more, type Page, place, table, text } from './html-page.ts'
import { style } from './html-style.ts'
import { planSection } from './plan-html.ts'
import { counted, describeKpi, formatCount, formatPercent } from './quantity.ts'
import { type ChangeRow, changeRows } from './schemas.ts'
import { stageSection, titleOf } from './stages.ts'
import { describeTrend } from './trend.ts'
import { verdictOf } from './verdict.ts'

export interface HtmlOptions {
  /** Address of the files at the checked commit: places become links. */
  readonly sourceUrl?: string
}

/** What one page shows; the JSON report has the rest, and the page says so. */
const shownChecks = 1_000
const shownFindings = 2_000
const shownExamples = 50
const shownPartitions = 1_000
const openChecks = 5

/**
 * The report as one HTML file that needs nothing else: no script, no network (its policy forbids both), light and dark,
 * for a desk and a phone. All text of the report is escaped by the template that writes it.
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  const page: Page = { report, sourceUrl: options.sourceUrl }
  const verdict = verdictOf(report)
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`
  const document = markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${label(titleOf(report))} ${verdict.word}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header class="top">
<div class="verdict ${verdict.tone}">
<h1><span><span aria-hidden="true">${verdict.sign}</span> ${label(titleOf(report))} ${verdict.word}</span></h1>
${baselineLead(report)}<p class="lead">${text(report.summary)}</p>
<p class="dim">${describeCounts(report)}</p>
</div>
${kpiTiles(page)}
</header>
<main>
${[stageSection(report, text), fixedSection(page), historySection(page), planSection(page), schemasSection(page), checksSection(page), findingsSection(page), otherChecksSection(page), statisticsSection(page), readSection(page)]}
</main>
<footer>kafka-dataops ${text(report.toolVersion)} · started ${text(report.startedAt)}</footer>
</body>
</html>
`
  return withoutCommands(document.html, entity)
}

const styleHash = createHash('sha256').update(style).digest('base64')

function kpiTiles({ report }: Page): Markup {
  if (report.kpis.length === 0) return nothing
  return markup`<h2 class="hidden">KPIs</h2>
<ul class="tiles">${report.kpis.slice(0, 100).map((kpi) => kpiTile(kpi, report.history ?? []))}</ul>`
}

const kpiBadges = {
  met: { tone: 'good', label: '✓ met' },
  missed: { tone: 'bad', label: '✗ missed' },
  unknown: { tone: 'neutral', label: '? unknown' },
} as const

function kpiTile(kpi: Kpi, history: readonly PastRun[]): Markup {
  const words = describeKpi(kpi)
  const badge = kpiBadges[kpi.status]
  const target =
    kpi.target === undefined
      ? nothing
      : markup`<div class="foot"><span>target ${label(words.target)}</span> <span class="badge ${badge.tone}">${badge.label}</span></div>`
  const median = describeTrend(kpi)
  const trend = median === '' ? nothing : markup`<div class="foot"><span>${label(median)}</span></div>`
  return markup`<li class="tile"><span class="name">${label(words.name)}</span>
<span class="value${words.value.length > 11 ? ' long' : ''}">${label(words.value)}</span>
${target}${trend}${sparkline(kpi, history)}</li>`
}

function baselineLead(report: Report): Markup {
  const sentence = describeBaseline(report)
  return sentence === undefined ? nothing : markup`<p class="lead delta">${text(sentence)}</p>\n`
}

function fixedSection({ report }: Page): Markup {
  const fixed = report.baseline?.fixed ?? []
  if (fixed.length === 0) return nothing
  const items = fixed.slice(0, shownFindings).map(({ message }) => markup`<li>${text(message)}</li>\n`)
  return markup`<section><h2>Fixed</h2>
<div class="card"><div class="body"><ul class="plain">${items}</ul>
${more(fixed.length - shownFindings, 'fixed finding')}</div></div></section>`
}

function historySection({ report }: Page): Markup {
  const { history = [] } = report
  if (history.length === 0) return nothing
  const runs = [...history, report]
  return markup`<section><h2>History</h2>
<p class="dim small">${counted(runs.length, 'run')}, from ${text(minuteOf(runs[0]?.startedAt ?? ''))} to now</p>
${verdictStrip(runs)}</section>`
}

/** `2026-01-31 12:00 UTC` of `2026-01-31T12:00:30.000Z`. */
function minuteOf(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/, '$1 $2 UTC')
}

function schemasSection({ report }: Page): Markup {
  const { schemas } = report
  if (schemas === undefined || schemas.subjects.length === 0) return nothing
  const subjects = table('', schemas.subjects.slice(0, shownChecks), [
    { title: 'Subject', cell: ({ subject }) => markup`<code>${label(subject)}</code>` },
    { title: 'Verdict', cell: ({ verdict, change }) => (change === 'removed' ? 'removed' : verdict.replace('-', ' ')) },
    { title: 'Level', cell: ({ level }) => label(level) },
    { title: 'Compared with', cell: ({ comparedWith }) => text(comparedWith.join(', ')) },
    { title: 'Why', kind: 'wide', cell: ({ reasons }) => text(reasons.join('; ')) },
    { title: 'Id', kind: 'number', cell: ({ registered }) => String(registered?.id ?? '') },
  ])
  const changed = changeRows(schemas.types)
  const changes = table<ChangeRow>('Changes', changed.slice(0, shownFindings), [
    { title: 'Type', cell: ({ type }) => markup`<code>${label(type.type)}</code>` },
    { title: 'Change', cell: ({ type, member }) => member?.change ?? type.change },
    { title: 'Field or symbol', cell: ({ member }) => markup`<code>${label(member?.name ?? '')}</code>` },
    { title: 'Before', cell: ({ type, member }) => text((member === undefined ? type.before : member.before) ?? '') },
    { title: 'After', cell: ({ member }) => text(member?.after ?? member?.type ?? '') },
  ])
  return markup`<section><h2>Subjects</h2>
${subjects}
${more(schemas.subjects.length - shownChecks, 'subject')}
${changed.length === 0 ? nothing : changes}</section>`
}

function checksSection(page: Page): Markup {
  const troubled = sectionedChecks(page.report)
  if (troubled.length === 0) return nothing
  const findings = findingsByCheck(page.report, troubled)
  return markup`<section><h2>Failed checks</h2>
${troubled.slice(0, shownChecks).map((check, index) => checkCard(check, findings.of(check), index < openChecks, page))}
${more(troubled.length - shownChecks, 'failed check')}</section>`
}

function checkCard(check: Check, findings: readonly Finding[], open: boolean, page: Page): Markup {
  const mark = checkMark(check)
  const target = unnamedTarget(check)
  const rate = check.failed > 0 ? formatPercent(check.rate) : mark.word
  return markup`<details class="card"${trusted(open ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${label(check.name)}</h3> ${isNewFailure(check) ? markup`<span class="badge bad">new</span> ` : nothing}<span class="rate">${rate}</span></summary>
<div class="body">
<div class="facts">${place(check.place, page)}<code>${label(check.id)}</code>${target === '' ? nothing : markup`<span>${text(target)}</span>`}<span>${check.dimension}</span><span class="badge ${severityMark(check.severity).tone}">${check.severity}</span></div>
${check.status === 'failed' ? rateMeter(check) : nothing}
${[...describeOutcome(check), ...findings.slice(0, 20).map(({ message }) => message)].map((sentence) => markup`<p>${text(sentence)}</p>\n`)}
${causesTable(check, page)}
${evidenceTable(check.examples.slice(0, shownExamples), page)}
${more(check.examples.length - shownExamples, 'example')}
${help(findings)}
</div>
</details>
`
}

function causesTable(check: Check, page: Page): Markup {
  if (check.causes.length === 0) return nothing
  return table('Causes', check.causes.slice(0, shownExamples), [
    { title: 'Cause', kind: 'wide', cell: ({ cause }) => text(cause) },
    { title: 'Records', kind: 'number', cell: ({ count }) => formatCount(count) },
    { title: 'First', kind: 'record', cell: ({ first }) => where(first, page) },
    { title: 'Last', kind: 'record', cell: ({ last }) => where(last, page) },
  ])
}

function evidenceTable(evidence: readonly Evidence[], page: Page): Markup {
  if (evidence.length === 0) return nothing
  const coded = (value: string | undefined): Markup =>
    value === undefined ? nothing : markup`<code>${text(value)}</code>`
  return table('Evidence', evidence, [
    { title: 'Record', kind: 'record', cell: (item) => where(item, page) },
    { title: 'Time', kind: 'record', cell: ({ record }) => text(record?.timestamp ?? '') },
    { title: 'Key', cell: ({ key }) => coded(key) },
    { title: 'Path', cell: ({ record }) => coded(record?.path) },
    { title: 'Value', cell: ({ value }) => coded(value) },
    { title: 'Problem', kind: 'wide', cell: ({ message }) => text(message) },
  ])
}

function findingsSection(page: Page): Markup {
  const { others } = findingsByCheck(page.report, sectionedChecks(page.report))
  if (others.length === 0) return nothing
  const columns: readonly Column<Finding>[] = [
    {
      title: 'Severity',
      cell: ({ severity }) => {
        const mark = severityMark(severity)
        return markup`<span class="badge ${mark.tone}">${mark.sign} ${severity}</span>`
      },
    },
    { title: 'Finding', kind: 'wide', cell: ({ message }) => text(message) },
    { title: 'Where', kind: 'place', cell: (finding) => findingPlace(finding, page) },
    { title: 'Times', kind: 'number', cell: ({ count = 1 }) => (count === 1 ? '' : formatCount(count)) },
    { title: 'Baseline', cell: ({ baseline = '' }) => baseline },
    { title: 'Rule', cell: ({ rule }) => markup`<code>${label(rule)}</code>` },
  ]
  return markup`<section><h2>Findings</h2>
${table('', others.slice(0, shownFindings), columns)}
${more(others.length - shownFindings, 'finding')}
${help(others)}</section>`
}

function findingPlace(finding: Finding, page: Page): Markup {
  const record = finding.record ?? finding.first?.record
  const parts = [
    place(finding.place, page),
    record === undefined ? nothing : where({ record }, page),
    record?.path === undefined ? nothing : markup`<code>${text(record.path)}</code>`,
  ].filter((part) => part.html !== '')
  return markup`${parts.flatMap((part, index) => (index === 0 ? [part] : [markup`<br>`, part]))}`
}

function otherChecksSection({ report }: Page): Markup {
  const cards = (['skipped', 'passed'] as const).flatMap((status) => {
    const checks = checksWith(report, status)
    return checks.length === 0 ? [] : [otherChecksCard(checks, status)]
  })
  if (cards.length === 0) return nothing
  return markup`<section><h2>${troubledChecks(report).length === 0 ? 'Checks' : 'Other checks'}</h2>
${cards}</section>`
}

function otherChecksCard(checks: readonly Check[], status: 'skipped' | 'passed'): Markup {
  const mark = checkMark({ status, severity: 'error' })
  const rows = table('', checks.slice(0, shownChecks), [
    { title: 'Check', kind: 'wide', cell: ({ name }) => text(name) },
    { title: 'Evaluated', kind: 'number', cell: ({ evaluated }) => (evaluated === 0 ? '' : formatCount(evaluated)) },
    { title: 'Failed', kind: 'number', cell: ({ evaluated, failed }) => (evaluated === 0 ? '' : formatCount(failed)) },
    { title: 'Measured', cell: ({ measured = '' }) => text(measured) },
    { title: 'Allowed', cell: ({ threshold = '' }) => text(threshold) },
    { title: 'Dimension', cell: ({ dimension }) => dimension },
    { title: 'Reason', kind: 'wide', cell: ({ reason = '' }) => text(reason) },
  ])
  return markup`<details class="card"${trusted(checks.length <= 20 ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${counted(checks.length, 'check')} ${status}</h3></summary>
<div class="body">${rows}${more(checks.length - shownChecks, 'check')}</div>
</details>
`
}

function statisticsSection({ report }: Page): Markup {
  const fields = report.statistics ?? []
  if (fields.length === 0) return nothing
  return markup`<section><h2>Fields</h2>
<div class="grid">${fields.slice(0, 200).map(fieldCard)}</div>
${more(fields.length - 200, 'field')}</section>`
}

function fieldCard(field: FieldStatistics): Markup {
  const show = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : shownQuantity(field, value)
  const rough = (value: number | undefined): string | undefined =>
    value === undefined || field.quantity === 'time' ? undefined : roughNumber(value)
  const quantile = (wanted: number): number | undefined =>
    field.quantiles?.find(({ quantile: at }) => at === wanted)?.value
  const total = field.count + field.missing
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['values', formatCount(field.count)],
    ['missing', total === 0 ? '0' : `${formatCount(field.missing)} (${formatPercent(field.missing / total, 1)})`],
    [
      'distinct',
      field.distinct === undefined
        ? undefined
        : `${field.distinctIsEstimate ? '≈ ' : ''}${formatCount(field.distinct)}`,
    ],
    ['minimum', show(field.minimum)],
    ['median', show(quantile(0.5))],
    ['maximum', show(field.maximum)],
    ['mean', rough(field.mean)],
    ['std. deviation', rough(field.standardDeviation)],
    ['99 % below', show(quantile(0.99))],
    [
      'characters',
      field.shortest === undefined || field.quantity === 'time'
        ? undefined
        : lengthText(field.shortest, field.longest ?? field.shortest),
    ],
  ]
  return markup`<div class="card"><h3><code>${text(field.path)}</code></h3>
${field.topic === undefined ? nothing : markup`<p class="dim small">${text(field.topic)}</p>`}
${mixedTypes(field)}${distribution(field)}
<dl class="${field.quantity === 'time' ? 'times' : ''}">${facts.map(([name, value]) => (value === undefined ? nothing : markup`<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl></div>
`
}

function lengthText(shortest: number, longest: number): string {
  return shortest === longest ? formatCount(shortest) : `${formatCount(shortest)} to ${formatCount(longest)}`
}

/** What a field holds beside its main type; whole numbers among numbers are nothing to mention. */
function mixedTypes({ types = [] }: FieldStatistics): Markup {
  const isMixed = types.length > 1 && types.some(({ type }) => type !== 'integer' && type !== 'number')
  if (!isMixed) return nothing
  const shown = types.map(({ type, count }) => `${formatCount(count)} ${type}`).join(', ')
  return markup`<p class="small"><span class="badge attention">mixed</span> ${text(shown)}</p>`
}

function readSection(page: Page): Markup {
  const { report } = page
  const { topics = [], commit, schemaIds = [], files = [] } = report.subject
  const ranges = topics.flatMap(({ topic, partitions }) => partitions.map((range) => ({ topic, range })))
  const coverage = report.coverage
  const coverageText = describeCoverage(report)
  const facts: readonly Markup[] = [
    ...(commit === undefined ? [] : [markup`<li>Commit <code>${text(commit)}</code></li>`]),
    ...(schemaIds.length === 0 ? [] : [markup`<li>Schema ids ${schemaIds.slice(0, 100).join(', ')}</li>`]),
    ...files.slice(0, 200).map((file) => markup`<li><code>${text(file)}</code></li>`),
  ]
  const parts: readonly Markup[] = [
    coverage === undefined || coverageText === undefined
      ? nothing
      : markup`<p>${coverageText}</p>${shareBar(coverage.available === 0 ? 1 : coverage.read / coverage.available, coverageText)}`,
    facts.length === 0 ? nothing : markup`<ul class="plain">${facts}</ul>`,
    ranges.length === 0
      ? nothing
      : table('Exact ranges read', ranges.slice(0, shownPartitions), [
          { title: 'Topic', cell: ({ topic }) => markup`<code>${text(topic)}</code>` },
          { title: 'Partition', kind: 'number', cell: ({ range }) => String(range.partition) },
          { title: 'From offset', kind: 'number', cell: ({ range }) => range.from },
          { title: 'To offset (exclusive)', kind: 'number', cell: ({ range }) => range.to },
          { title: 'Records', kind: 'number', cell: ({ range }) => formatCount(range.read) },
        ]),
    more(ranges.length - shownPartitions, 'range'),
  ].filter((part) => part.html !== '')
  const notes = report.notes.slice(0, 200).map((note) => markup`<li>${text(note)}</li>`)
  return markup`${parts.length === 0 ? nothing : markup`<section><h2>What was read</h2>${parts}</section>`}
${notes.length === 0 ? nothing : markup`<section><h2>Notes</h2><ul class="plain">${notes}</ul></section>`}`
}

function help(findings: readonly Finding[]): Markup {
  const helps = [...new Set(findings.map((finding) => finding.help).filter((sentence) => sentence !== undefined))]
  if (helps.length === 0) return nothing
  return markup`<div class="help">${helps.slice(0, 20).map((sentence) => markup`<p>${text(sentence)}</p>`)}</div>`
}

function where(evidence: Pick<Evidence, 'record' | 'place'> | undefined, page: Page): Markup {
  const found = formatWhere(evidence)
  if (found === '') return nothing
  return evidence?.record === undefined ? place(evidence?.place, page) : markup`<code>${text(found)}</code>`
}
