import { aclRules } from './acl-rules.ts'
import { connectorRules } from './connector-rules.ts'
import { namingRules } from './naming-rules.ts'
import { referenceRules } from './reference-rules.ts'
import type { LintRule } from './rule.ts'
import { topicRules } from './topic-rules.ts'

/** Those that look at one resource at a time, and so hold also where others cannot be read. */
export const ownRules: readonly LintRule[] = [...namingRules, ...topicRules, ...aclRules, ...connectorRules]

/** Every lint rule. */
export const lintRules: readonly LintRule[] = [...ownRules, ...referenceRules]
