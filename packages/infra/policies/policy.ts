import type { Place, Severity } from '@kafka-dataops/core'
import type { Evaluate } from '@kafka-dataops/quality/cel'

/** One rule of the organisation, ready to be evaluated. */
export interface Policy {
  readonly id: string
  readonly message: string
  readonly help: string | undefined
  readonly severity: Severity
  /** undefined for all. */
  readonly kinds: ReadonlySet<string> | undefined
  readonly on: 'resource' | 'change'
  /** undefined for all. */
  readonly actions: ReadonlySet<string> | undefined
  readonly when: Evaluate | undefined
  readonly rule: Evaluate
  /** The rule's text, in one line and not too long. */
  readonly shown: string
  readonly ignorable: boolean
  /** Where it is written. */
  readonly place: Place
}
