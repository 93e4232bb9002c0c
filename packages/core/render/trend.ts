import type { Kpi, PastRun, Report } from '../report.ts'
import { counted, quantityText } from './quantity.ts'

/** Where a KPI comes from: earlier runs in words and as a line of text. */

/** `7-day median 99.1 %`; empty when no earlier run measured it. */
export function describeTrend({ trend, unit }: Pick<Kpi, 'trend' | 'unit'>): string {
  if (trend === undefined) return ''
  const span = trend.days === undefined ? `median of ${counted(trend.runs, 'run')}` : `${trend.days}-day median`
  return `${span} ${quantityText(trend.median, unit)}`
}

/** The values of a KPI in the last runs and in this one, the oldest first; null where it was not measured. */
export function trendValues(
  { id, value }: Pick<Kpi, 'id' | 'value'>,
  history: readonly PastRun[] = [],
): readonly (number | null)[] {
  return [...history.map(({ kpis }) => (Object.hasOwn(kpis, id) ? (kpis[id] ?? null) : null)), value]
}

const blocks = '▁▂▃▄▅▆▇█'

/**
 * The last `most` values of a KPI as a line of blocks, the lowest value the smallest one: `▇▇█▃▁`. A run without a value
 * is a dot. Empty with fewer than two values, which are no line.
 */
export function blockLine(kpi: Kpi, { history }: Pick<Report, 'history'>, most: number): string {
  const values = trendValues(kpi, history).slice(-most)
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return ''
  const low = Math.min(...known)
  const span = Math.max(...known) - low
  const block = (value: number): string =>
    blocks[span === 0 ? 3 : Math.round(((value - low) / span) * (blocks.length - 1))] ?? ''
  return values.map((value) => (value === null ? '·' : block(value))).join('')
}
