/** How bad a finding or a failed check is. Only `error` fails a run by default. */
export type Severity = 'error' | 'warning' | 'info'
export const severities = ['error', 'warning', 'info'] as const

/**
 * The one table of severities: ours, ODCS's free words as found in public contracts and tools, and the levels of
 * alerts. Anything unlisted is an error, since a silent downgrade would let bad data through.
 */
const severityOfWord: Readonly<Record<string, Severity>> = {
  error: 'error',
  critical: 'error',
  high: 'error',
  major: 'error',
  blocker: 'error',
  fail: 'error',
  p1: 'error',
  p2: 'error',
  warning: 'warning',
  warn: 'warning',
  medium: 'warning',
  moderate: 'warning',
  minor: 'warning',
  low: 'info',
  p3: 'warning',
  p4: 'info',
  info: 'info',
  trivial: 'info',
  notice: 'info',
}

/** The severity of a free word (any case). `known` is false when the word is not in the table: then it is an error. */
export function severityOf(word: string | undefined): { readonly severity: Severity; readonly known: boolean } {
  if (word === undefined) return { severity: 'error', known: true }
  const severity = severityOfWord[word.trim().toLowerCase()]
  return severity === undefined ? { severity: 'error', known: false } : { severity, known: true }
}

/** Sort key: errors first. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** The seven data quality dimensions of ODCS 3.1. */
export const dimensions = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
] as const
export type Dimension = (typeof dimensions)[number]

const dimensionOfWord: Readonly<Record<string, Dimension>> = {
  ac: 'accuracy',
  cp: 'completeness',
  cf: 'conformity',
  cs: 'consistency',
  cv: 'coverage',
  tm: 'timeliness',
  uq: 'uniqueness',
  validity: 'conformity',
  freshness: 'timeliness',
}

/** ODCS's dimension, its two-letter synonym, or our KPI words (validity is conformity, freshness is timeliness). */
export function dimensionOf(word: string): Dimension | undefined {
  const lower = word.trim().toLowerCase()
  return dimensions.find((dimension) => dimension === lower) ?? dimensionOfWord[lower]
}
