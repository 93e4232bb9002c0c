import { loadCel } from './cel/engine.ts'
import type { CheckDefinition } from './check-definition.ts'
import { loadSchemaRules } from './registry-rules/engine.ts'

/** Loads what only some checks need, before `openInspection` in the same thread. */
export async function prepareChecks(checks: readonly CheckDefinition[]): Promise<void> {
  if (checks.some(({ kind }) => kind === 'cel')) await loadCel()
  if (checks.some((check) => check.kind === 'registry-rule' && check.shadow !== undefined)) await loadSchemaRules()
}
