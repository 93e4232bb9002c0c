import type { AlertSeverity, KpiText, ReportStatus, Severity } from '@kafka-dataops/core'
import type { RunContext } from './run-context.ts'

/**
 * What is told, once for every channel: plain data, in which every text is plain text. Channels render it; none of them
 * adds to what it says. It holds no value and no key of a record.
 */
export interface Message {
  readonly kind: MessageKind
  readonly title: string
  /** Lines of plain text, of a message that was given as such. */
  readonly body?: string
  /** Absent when nobody must react. */
  readonly severity?: AlertSeverity
  readonly change: Change
  /** When the trouble began, in ms since the epoch; known only with a state. */
  readonly since?: number
  /** When it is told, in ms since the epoch. */
  readonly at: number
  readonly parts: readonly Part[]
  readonly context: RunContext
  /** The same from run to run as long as it is about the same thing, whatever its result: 32 hex digits. */
  readonly problem: string
  /** Equal for messages that say the same, apart from numbers and times: 32 hex digits. */
  readonly fingerprint: string
}

/** `notice` is a message without a result: somebody wanted it said. */
export type MessageKind = 'trouble' | 'recovered' | 'good' | 'notice'

/** Compared with what the channel was told last; `unknown` without a state. */
export type Change = 'new' | 'ongoing' | 'worse' | 'better' | 'over' | 'none' | 'unknown'

/** What one operation or one job came to. */
export interface Part {
  /** The same from run to run. */
  readonly key: string
  readonly operation: string
  readonly name: string
  readonly status: ReportStatus
  /** How it ended, as `failed, stopped early`. */
  readonly verdict: string
  readonly emoji: string
  readonly severity?: AlertSeverity
  readonly summary: string
  readonly kpis: readonly PartKpi[]
  /** The gravest first. */
  readonly issues: readonly PartIssue[]
  /** Counts and duration in one line; empty when there are none. */
  readonly counts: string
}

export interface PartKpi extends KpiText {
  /** `7-day median 99.1 %`; empty where no earlier run is known. */
  readonly trend: string
}

export interface PartIssue {
  readonly severity: Severity
  readonly message: string
  /** `prices[0]@12345`, `contracts/prices.yaml:12:3`; empty when it is nowhere. */
  readonly where: string
  readonly help?: string
  readonly fingerprint: string
}

export function isTrouble(message: Message): boolean {
  return message.kind === 'trouble'
}
