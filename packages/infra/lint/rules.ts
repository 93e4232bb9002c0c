import { aclRules } from './acl-rules.ts'
import { connectorRules } from './connector-rules.ts'
import { namingRules } from './naming-rules.ts'
import { referenceRules } from './reference-rules.ts'
import type { LintRule } from './rule.ts'
import { topicRules } from './topic-rules.ts'

/** Every lint rule. */
export const lintRules: readonly LintRule[] = [
  ...namingRules,
  ...topicRules,
  ...aclRules,
  ...connectorRules,
  ...referenceRules,
]
