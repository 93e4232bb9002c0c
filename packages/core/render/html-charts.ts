import type { Check, FieldStatistics, Kpi, PastRun, Report } from '../report.ts'
import { severityMark } from './describe.ts'
import { type Markup, markup, nothing } from './html-markup.ts'
import { describeKpi, formatCount, formatNumber, formatPercent } from './quantity.ts'
import { trendValues } from './trend.ts'
import { verdictOf } from './verdict.ts'

/** Small drawings as inline SVG; each says the same in words for those who do not see it. */

/** The share of failures on a bar from 0 to 100 %, with its confidence interval. Never invisible when it is not zero. */
export function rateMeter(check: Check): Markup {
  if (check.evaluated === 0) return nothing
  const { tone } = severityMark(check.severity)
  const width = check.failed === 0 ? 0 : Math.max(0.6, check.rate * 100)
  const interval = check.interval
  return markup`<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${formatPercent(check.rate)} failed">
<rect class="track" x="0" y="0" width="100" height="10"/>
<rect class="fill-${tone}" x="0" y="0" width="${decimal(width)}" height="10"/>
${interval === undefined ? nothing : markup`<rect class="interval" x="${decimal(interval.low * 100)}" y="3" width="${decimal(Math.max(0, interval.high - interval.low) * 100)}" height="4"/>`}
</svg>`
}

/** The values of a KPI over the runs as a line, with its target; a run without a value leaves a gap. */
export function sparkline(kpi: Kpi, history: readonly PastRun[]): Markup {
  const values = trendValues(kpi, history)
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return nothing
  const all = kpi.target === undefined ? known : [...known, kpi.target.value]
  const low = Math.min(...all)
  const high = Math.max(...all)
  const span = high - low || 1
  const x = (index: number): number => 2 + (index / (values.length - 1)) * 196
  const y = (value: number): number => (high === low ? 20 : 36 - ((value - low) / span) * 32)
  const lines = runsOfValues(values).map(
    (points) =>
      markup`<polyline class="trend" points="${points.map(({ index, value }) => `${decimal(x(index))},${decimal(y(value))}`).join(' ')}"/>`,
  )
  const target = kpi.target === undefined ? undefined : decimal(y(kpi.target.value))
  const first = known[0] ?? 0
  return markup`<svg class="spark" viewBox="0 0 200 40" preserveAspectRatio="none" role="img" aria-label="${values.length} runs, from ${describeKpi({ ...kpi, value: first }).value} to ${describeKpi(kpi).value}">
${target === undefined ? nothing : markup`<line class="target" x1="0" x2="200" y1="${target}" y2="${target}"/>`}
${lines}
</svg>`
}

interface Point {
  readonly index: number
  readonly value: number
}

/** Runs of neighbouring known values; a lone value is drawn as a short line to itself. */
function runsOfValues(values: readonly (number | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  values.forEach((value, index) => {
    if (value === null) return
    const last = runs.at(-1)
    if (last?.at(-1)?.index === index - 1) last.push({ index, value })
    else runs.push([{ index, value }])
  })
  return runs.map((points) => (points.length === 1 ? [...points, ...points] : points))
}

/** The verdicts of the runs, oldest first, as a row of squares. */
export function verdictStrip(runs: readonly Pick<Report, 'startedAt' | 'status' | 'partial'>[]): Markup {
  const shown = runs.slice(-40)
  const squares = shown.map((run, index) => {
    const verdict = verdictOf(run)
    return markup`<rect class="fill-${verdict.tone}" x="${index * 16}" y="0" width="13" height="16" rx="2"><title>${run.startedAt} ${verdict.word}</title></rect>`
  })
  const passed = shown.filter((run) => verdictOf(run).tone === 'good').length
  return markup`<svg class="strip" width="${shown.length * 16}" height="16" viewBox="0 0 ${shown.length * 16} 16" role="img" aria-label="${passed} of ${shown.length} runs passed">${squares}</svg>`
}

/** The distribution of a numeric field, its median marked; or the most frequent values of any other. */
export function distribution(field: FieldStatistics): Markup {
  const bins = field.histogram ?? []
  const tallest = Math.max(0, ...bins.map((bin) => bin.count))
  const [first, last] = [bins[0], bins.at(-1)]
  if (tallest === 0 || first === undefined || last === undefined) return frequentValues(field)
  const show = (value: number): string => (field.quantity === 'time' ? isoTime(value) : fullNumber(value))
  const span = last.to - first.from || 1
  const x = (value: number): number => ((value - first.from) / span) * 400
  const bars = bins.map((bin) => {
    const height = bin.count === 0 ? 0 : Math.max(1, (bin.count / tallest) * 100)
    const width = Math.max(1, x(bin.to) - x(bin.from) - 1)
    return markup`<rect class="bar" x="${decimal(x(bin.from))}" y="${decimal(104 - height)}" width="${decimal(width)}" height="${decimal(height)}"><title>${show(bin.from)} to ${show(bin.to)}: ${formatCount(bin.count)}</title></rect>`
  })
  const median = field.quantiles?.find(({ quantile }) => quantile === 0.5)?.value
  const line =
    median === undefined
      ? nothing
      : markup`<line class="median" x1="${decimal(x(median))}" x2="${decimal(x(median))}" y1="0" y2="104"><title>median ${show(median)}</title></line>`
  return markup`<svg class="histogram" viewBox="0 0 400 104" preserveAspectRatio="none" role="img" aria-label="Distribution from ${show(first.from)} to ${show(last.to)} in ${bins.length} bins">${bars}${line}</svg>
<div class="axis"><span>${shownQuantity(field, first.from)}</span><span>${shownQuantity(field, last.to)}</span></div>`
}

function frequentValues(field: FieldStatistics): Markup {
  const values = (field.frequent ?? []).slice(0, 6)
  const most = Math.max(1, ...values.map(({ count }) => count))
  return markup`${values.map(
    ({ value, count }) => markup`<div class="axis"><code>${value}</code><span>${formatCount(count)}</span></div>
<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="0" width="100" height="10"/><rect class="bar" x="0" y="0" width="${decimal((count / most) * 100)}" height="10"/></svg>`,
  )}`
}

/** Four significant digits from a billion on (`419.2B`), else up to two decimals: what fits under a drawing. */
export function shortNumber(value: number): string {
  if (Math.abs(value) < 1e9 || Math.abs(value) >= 1e15) return formatNumber(value)
  return new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 }).format(value)
}

/** A mean or a spread, whose last digits say nothing: four significant digits from a million on. */
export function roughNumber(value: number): string {
  if (Math.abs(value) < 1e6 || Math.abs(value) >= 1e15) return formatNumber(value)
  return new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 }).format(value)
}

/** A value of the field's own quantity, in full where four digits do not tell its least from its greatest, as of epochs. */
export function shownQuantity({ quantity, minimum, maximum }: FieldStatistics, value: number): string {
  if (quantity === 'time') return isoTime(value)
  const isTold = minimum === undefined || maximum === undefined || shortNumber(minimum) !== shortNumber(maximum)
  return isTold ? shortNumber(value) : fullNumber(value)
}

/** All digits of a whole number, up to what 64 bits hold. */
function fullNumber(value: number): string {
  const magnitude = Math.abs(value)
  return magnitude >= 1e15 && magnitude < 2 ** 64 ? value.toLocaleString('en-US') : formatNumber(value)
}

const latestDate = 8_640_000_000_000_000

/** `2026-01-31 12:00:00Z`, without the time of day at midnight. */
function isoTime(ms: number): string {
  const text = new Date(Math.min(latestDate, Math.max(-latestDate, ms))).toISOString()
  return text
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z')
    .replace(' 00:00:00Z', '')
}

/** A share of a whole as a bar. */
export function shareBar(share: number, label: string): Markup {
  return markup`<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="track" x="0" y="0" width="100" height="10"/><rect class="bar" x="0" y="0" width="${decimal(Math.min(1, share) * 100)}" height="10"/></svg>`
}

/** Coordinates with two decimals: no exponent, no endless fraction. */
function decimal(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(2))) : '0'
}
