import { loadCel } from './cel/engine.ts'
import type { CheckDefinition } from './check-definition.ts'

/** Loads what only some checks need, before `openInspection` in the same thread. */
export async function prepareChecks(checks: readonly CheckDefinition[]): Promise<void> {
  if (checks.some((check) => check.kind === 'cel' || (check.kind === 'registry-rule' && check.shadow !== undefined)))
    await loadCel()
}
