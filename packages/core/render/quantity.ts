import { formatDuration } from '../duration.ts'
import type { Kpi } from '../report.ts'

/** `1,204,332`. */
export function formatCount(count: number): string {
  return formatNumber(count, 0)
}

/** `1 record`, `2 records`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}

/**
 * A ratio between 0 and 1 as `97.5 %`. Rounding never reaches 0 % or 100 % when the ratio does not: one bad record in a
 * million is `< 0.01 %`, not 0 %.
 */
export function formatPercent(ratio: number, decimals = 2): string {
  const percent = ratio * 100
  const smallest = 10 ** -decimals
  if (percent > 0 && percent < smallest) return `< ${smallest.toFixed(decimals)} %`
  if (percent < 100 && percent > 100 - smallest) return `> ${(100 - smallest).toFixed(decimals)} %`
  return `${formatNumber(percent, decimals)} %`
}

/** `512 bytes`, `1.2 MB` (decimal multiples). */
export function formatBytes(bytes: number, decimals = 1): string {
  const units = ['kB', 'MB', 'GB', 'TB', 'PB']
  if (Math.abs(bytes) < 1_000) return counted(bytes, 'byte')
  let value = bytes
  let unit = ''
  for (const next of units) {
    if (Math.abs(value) < 1_000) break
    value /= 1_000
    unit = next
  }
  return `${formatNumber(value, decimals)} ${unit}`
}

/** Up to `decimals` decimals, thousands separated. */
export function formatNumber(value: number, decimals = 2): string {
  const magnitude = Math.abs(value)
  if (magnitude !== 0 && (magnitude < 10 ** -decimals || magnitude >= 1e15)) return String(Number(value.toPrecision(3)))
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }).format(value)
}

function formatQuantity(value: number, unit: string, decimals: number): string {
  switch (unit) {
    case 'ratio':
      return formatPercent(value, decimals)
    case 'ms':
      return decimals > 2 ? `${formatNumber(value, decimals)} ms` : formatDuration(value)
    case 'bytes':
      return formatBytes(value, decimals - 1)
    case 'count':
      return formatNumber(value, decimals)
    case 'records':
      return counted(value, 'record')
    default:
      return `${formatNumber(value, decimals)} ${unit}`
  }
}

/** A value of a KPI's unit in words: `97.5 %`, `42s`, `11.7 records/s`. */
export function quantityText(value: number, unit: string): string {
  return formatQuantity(value, unit, 2)
}

const operatorSigns = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' } as const

export interface KpiText {
  readonly name: string
  readonly value: string
  /** `≥ 80 %`; empty without a target. */
  readonly target: string
}

/** A KPI in words. A missed target never looks equal to the value: decimals are added until they differ. */
export function describeKpi(kpi: Kpi): KpiText {
  const name = kpi.name ?? sentenceCase(kpi.id)
  const { value, unit, target } = kpi
  if (value === null) return { name, value: 'not measured', target: target === undefined ? '' : targetText(kpi, 2) }
  let decimals = 2
  if (target !== undefined && value !== target.value) {
    while (decimals < 8 && formatQuantity(value, unit, decimals) === formatQuantity(target.value, unit, decimals))
      decimals++
  }
  return { name, value: formatQuantity(value, unit, decimals), target: targetText(kpi, decimals) }
}

function targetText(kpi: Kpi, decimals: number): string {
  if (kpi.target === undefined) return ''
  return `${operatorSigns[kpi.target.operator]} ${formatQuantity(kpi.target.value, kpi.unit, decimals)}`
}

/** `success-rate` is `Success rate`. */
export function sentenceCase(id: string): string {
  const words = id.replace(/[-_]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
