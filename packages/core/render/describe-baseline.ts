import type { Baseline, Check, Report } from '../report.ts'
import { formatCount } from './quantity.ts'

/** How a run differs from its baseline, in the words that every rendering shares. */

/** `2 new, 1 known, 3 fixed, compared with c.yaml of main (1a2b3c4) on the same records`. */
export function describeBaseline({ baseline }: Pick<Report, 'baseline'>): string | undefined {
  if (baseline === undefined) return undefined
  const records = baseline.sameRecords ? ' on the same records' : ''
  return `${counts(baseline)}, compared with ${baseline.source}${records}`
}

function counts({ new: added, known, fixed }: Baseline): string {
  if (added === 0 && known === 0 && fixed.length === 0) return 'Nothing new'
  const parts = [
    `${formatCount(added)} new`,
    ...(known === 0 ? [] : [`${formatCount(known)} known`]),
    ...(fixed.length === 0 ? [] : [`${formatCount(fixed.length)} fixed`]),
  ]
  return parts.join(', ')
}

/** Whether a check fails that did not fail in the baseline. */
export function isNewFailure({ status, baseline }: Check): boolean {
  const fails = status === 'failed' || status === 'error'
  return fails && baseline !== undefined && baseline.status !== 'failed' && baseline.status !== 'error'
}

/** What a check came to in the baseline: `12 failed`, `passed`, `no such rule`; empty without a baseline. */
export function describeBefore({ baseline }: Check): string {
  switch (baseline?.status) {
    case undefined:
      return ''
    case 'absent':
      return 'no such rule'
    case 'failed':
      return baseline.failed === 0 ? 'failed' : `${formatCount(baseline.failed)} failed`
    case 'error':
      return 'could not run'
    default:
      return baseline?.status ?? ''
  }
}
