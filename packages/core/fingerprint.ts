import { createHash } from 'node:crypto'
import type { Finding } from './report.ts'

/**
 * The one fingerprint of a finding, 32 hex digits, over rule, file and what the finding is about. Lines, counts, offsets
 * and ages move from run to run, so they are left out: equal findings of two runs match.
 * `identity` tells apart what rule and file do not (a check id, a subject, a resource name).
 */
export function fingerprint(
  finding: Pick<Finding, 'rule' | 'place'> & { readonly identity?: string | undefined },
): string {
  const parts = [finding.rule, finding.place?.file ?? '', finding.identity ?? '']
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32)
}
