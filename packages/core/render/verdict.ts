import type { Report, ReportStatus } from '../report.ts'

/** How a report ended, in the words and signs that every rendering shares. */
export interface Verdict {
  readonly word: string
  readonly tone: Tone
  /** One column wide in a terminal. */
  readonly sign: string
  readonly emoji: string
}
export type Tone = 'good' | 'attention' | 'bad' | 'neutral'

const verdicts: Readonly<Record<ReportStatus, Verdict>> = {
  passed: { word: 'passed', tone: 'good', sign: '✓', emoji: '✅' },
  warned: { word: 'passed with warnings', tone: 'attention', sign: '!', emoji: '⚠️' },
  failed: { word: 'failed', tone: 'bad', sign: '✗', emoji: '❌' },
  error: { word: 'could not run', tone: 'bad', sign: '✗', emoji: '🚫' },
  skipped: { word: 'skipped', tone: 'neutral', sign: '-', emoji: '⏭️' },
}

/** The verdict of a report. A partial one says so, since its numbers cover only what was seen. */
export function verdictOf(report: Pick<Report, 'status' | 'partial'>): Verdict {
  const verdict = verdicts[report.status]
  return report.partial ? { ...verdict, word: `${verdict.word}, stopped early` } : verdict
}
