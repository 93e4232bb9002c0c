import type { Files, Place, Severity } from '@kafka-dataops/core'
import type { Declaration, DesiredState } from '../desired/declaration.ts'

/** One thing that a rule found. */
export interface Lint {
  readonly kind: string
  readonly declared: Declaration
  readonly message: string
  /** Where; the resource itself unless given. */
  readonly place?: Place
  readonly help?: string
}

/** One rule over desired state. Its id is stable: people switch it off by it. */
export interface LintRule {
  readonly id: string
  readonly severity: Severity
  /** One sentence for the documentation. */
  readonly summary: string
  find(
    state: DesiredState,
    files: Pick<Files, 'exists' | 'readText' | 'placePath'>,
  ): readonly Lint[] | Promise<readonly Lint[]>
}
