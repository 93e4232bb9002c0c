import type { Finding } from '@kafka-dataops/core'
import type { Snapshot } from './model.ts'

/**
 * Rules beyond the algorithm. The one place that calls the linter of packages/avro/lint; `before` is what the schemas
 * are compared with, where there is something.
 */
export function lintFindings(_current: Snapshot, _before: Snapshot | undefined): readonly Finding[] {
  return []
}
