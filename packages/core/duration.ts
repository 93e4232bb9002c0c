const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const
type DurationUnit = keyof typeof unitMs

export const durationForm = 'a whole or decimal number with a unit: 500ms, 30s, 15m, 2h, 1d, 1w, or several as 1h30m'

/**
 * Milliseconds of `15m`, `1h30m`, `0.5d`. Undefined when the text is no duration: without a unit, negative, or empty.
 * The sum must stay below 2^53 ms.
 */
export function parseDuration(text: string): number | undefined {
  const compact = text.trim().toLowerCase()
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d|w))+$/.test(compact)) return undefined
  let total = 0
  for (const [, amount, unit] of compact.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g)) {
    total += Number(amount) * unitMs[unit as DurationUnit]
  }
  return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : undefined
}

/** `4m 12s`, `1.2s`, `350ms`, `3d 4h`: the two largest units, for people. Negative durations get a minus sign. */
export function formatDuration(ms: number): string {
  if (ms < 0) return `-${formatDuration(-ms)}`
  if (ms < 1_000) return `${Math.round(ms)}ms`
  if (ms < 60_000) return `${Number((ms / 1_000).toFixed(1))}s`
  const parts: string[] = []
  let rest = Math.round(ms / 1_000)
  for (const [unit, seconds] of [
    ['d', 86_400],
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
  ] as const) {
    const amount = Math.floor(rest / seconds)
    rest -= amount * seconds
    if (amount > 0) parts.push(`${amount}${unit}`)
  }
  return parts.slice(0, 2).join(' ')
}
