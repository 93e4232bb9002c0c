import { type Files, type Finding, findingOf } from '@kafka-dataops/core'
import type { DesiredState } from '../desired/declaration.ts'
import { resourcePolicyFindings } from '../policies/evaluate.ts'
import type { Selection } from '../selection.ts'
import type { LintRule } from './rule.ts'
import { lintRules } from './rules.ts'

/** What is wrong with desired state as it is written, by every rule that is not switched off, and by the policies. Asks no service. */
export async function lint(
  state: DesiredState,
  isSelected: Selection,
  files: Pick<Files, 'exists' | 'readText' | 'placePath'>,
  { rules = lintRules }: { readonly rules?: readonly LintRule[] } = {},
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const rule of rules) {
    const severity = state.lint.rules?.[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const { declared, kind, message, place, help } of await rule.find(state, files)) {
      if (declared.ignored.includes(rule.id) || !isSelected(kind, declared.name)) continue
      const problem = {
        code: rule.id,
        message,
        place: place ?? declared.place,
        ...(help === undefined ? {} : { help }),
      }
      findings.push(findingOf(problem, severity))
    }
  }
  return [...findings, ...(await resourcePolicyFindings(state, isSelected))]
}
