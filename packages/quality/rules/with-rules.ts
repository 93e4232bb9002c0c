import type { Inspection } from '../inspection.ts'
import type { Inspectors } from '../inspectors.ts'
import type { RulesThread } from './rules-thread.ts'

/** Shows every chunk to the rules first, so that the checks know what they said of its records. */
export function withRules(inspectors: Inspectors, rules: RulesThread | undefined): Inspectors {
  if (rules === undefined) return inspectors
  return {
    read: () => inspectors.read(),
    async take(chunk) {
      await inspectors.take(chunk, await rules.observeChunk(chunk))
    },
    async finish() {
      const inspection = await inspectors.finish()
      await endRules(inspection, rules)
      return inspection
    },
    async abandon() {
      await Promise.all([inspectors.abandon(), rules.close()])
    },
  }
}

/** Asks the rules for their results and gives them to their checks. */
export async function endRules(inspection: Inspection, rules: RulesThread): Promise<void> {
  const states = await rules.finish()
  for (const check of inspection.checks) {
    if (check.definition.kind === 'own-check') check.merge(states[check.definition.rule])
  }
}
