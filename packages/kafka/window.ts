import { durationForm, parseDuration } from '@kafka-dataops/core'

/** Which records of a topic a run reads. Every window ends at the last stable offsets of the moment it was opened. */
export type Window =
  /** The newest `count` records, spread over the partitions by their share. */
  | { readonly kind: 'last'; readonly count: number }
  /** Records whose broker-indexed timestamp is at most `ms` milliseconds old. */
  | { readonly kind: 'since'; readonly ms: number }
  | { readonly kind: 'all' }

export const windowForm = `last:N (the newest N records, as last:10000), since:DURATION (${durationForm}; as since:15m), or all`

/** The window of `last:10000`, `since:15m` or `all`; undefined when the text is none of them, or names no record at all. */
export function parseWindow(text: string): Window | undefined {
  const compact = text.trim().toLowerCase()
  if (compact === 'all') return { kind: 'all' }
  const [kind, amount = ''] = compact.split(/:(.*)/s)
  if (kind === 'last') return /^\d+$/.test(amount) ? lastWindow(Number(amount)) : undefined
  if (kind === 'since') return sinceWindow(parseDuration(amount))
  return undefined
}

function lastWindow(count: number): Window | undefined {
  return count > 0 && Number.isSafeInteger(count) ? { kind: 'last', count } : undefined
}

function sinceWindow(ms: number | undefined): Window | undefined {
  return ms !== undefined && ms > 0 ? { kind: 'since', ms } : undefined
}
