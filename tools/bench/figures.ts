import { type Measured, median } from './measure.ts'

/** How the benchmarks write what they measured. */

export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** `0.71 s (0.68 s)`: the median and the best. */
export function seconds(milliseconds: readonly number[]): string {
  const text = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`
  return `${text(median(milliseconds))} (${text(Math.min(...milliseconds))})`
}

/** Records a second, of the median and of the best. */
export function rates(records: number, milliseconds: readonly number[]): string {
  return `${count((records / median(milliseconds)) * 1_000)} (${count((records / Math.min(...milliseconds)) * 1_000)})`
}

/** How many times `ours` goes into `theirs`, of the medians and of the best. */
export function ratios(ours: readonly number[], theirs: readonly number[], digits = 2): string {
  const ofMedians = median(theirs) / median(ours)
  const ofBest = Math.min(...theirs) / Math.min(...ours)
  return `${ofMedians.toFixed(digits)} (${ofBest.toFixed(digits)})`
}

/** The most memory of any run, in megabytes. */
export function peak(runs: readonly Measured[]): string {
  const bytes = Math.max(...runs.map(({ resources }) => resources?.peakBytes ?? Number.NaN))
  return Number.isNaN(bytes) ? 'unknown' : `${(bytes / 1e6).toFixed(0)} MB`
}

/** The median of the processor time, in milliseconds. */
export function processorMs(runs: readonly Measured[]): number {
  return median(runs.map(({ resources }) => resources?.cpuMs ?? Number.NaN))
}

/** Rows under their headings, each column as wide as its widest cell. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows]
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('   ')).join('\n')
}
