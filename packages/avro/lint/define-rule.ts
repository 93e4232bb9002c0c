import type { LintRule, OptionValues } from './rule.ts'

/** Keeps the types of a rule's options inside the rule; the list of rules does not need them. */
export function defineRule<Options extends OptionValues>(rule: LintRule<Options>): LintRule {
  return rule as unknown as LintRule
}
