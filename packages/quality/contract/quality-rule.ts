import type { DocumentPath } from '@kafka-dataops/core'
import type { Field } from './fields.ts'
import type { Mapping } from './reader.ts'
import { addNotExecuted, fieldName, type RuleWords, type TopicChecks } from './topic-checks.ts'

/** One quality rule of the contract, read as far as all types of rules go. */
export interface QualityRule {
  readonly value: Mapping
  readonly documentPath: DocumentPath
  /** Starts every message about it. */
  readonly subject: string
  readonly words: RuleWords
  /** The property it stands at; none at a schema object. */
  readonly field?: Field
}

/** Notes a rule that cannot run, by the name it gives itself. */
export function addRuleNotExecuted(topic: TopicChecks, rule: QualityRule, label: string, reason: string): void {
  const path = rule.field?.path ?? []
  addNotExecuted(topic, {
    label: rule.words.label ?? label,
    name: rule.words.name ?? firstLine(rule.value.description) ?? `${label} of ${fieldName(path)}`,
    path,
    documentPath: rule.documentPath,
    reason,
  })
}

function firstLine(description: unknown): string | undefined {
  if (typeof description !== 'string') return undefined
  const line = description.trim().split('\n')[0] ?? ''
  return line === '' ? undefined : line.slice(0, 100)
}
