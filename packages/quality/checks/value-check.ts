import type { CheckSetup, Conclusion, DefinitionOf, OpenCheck, RuleKind } from './check.ts'
import { checkKind } from './check.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally } from './tally.ts'

/** The value is none that the check judges: it counts neither as evaluated nor as failed. */
export const notJudged = Symbol('not judged')

/** What is wrong with a value, as stable text that groups failures; undefined when nothing is. */
export type ValueTest = (value: unknown) => string | undefined | typeof notJudged

interface ValueCheckOptions<Kind extends RuleKind> {
  readonly mayLoop?: (definition: DefinitionOf<Kind>) => boolean
}

/** A kind of check that judges one value at a time and is a rate: failing records of those evaluated. */
export function valueCheck<Kind extends RuleKind>(
  testOf: (definition: DefinitionOf<Kind>, setup: CheckSetup) => ValueTest,
  options: ValueCheckOptions<Kind> = {},
): OpenCheck<Kind> {
  return checkKind<Kind, CheckState>({
    ...options,
    start: () => ({ tally: newTally() }),
    observer(definition, { tally }, setup) {
      const test = testOf(definition, setup)
      return (value, cursor) => {
        const cause = test(value)
        if (cause === notJudged) return false
        countEvaluated(tally, cursor)
        if (cause === undefined) return false
        countFailure(tally, cursor, { cause, value }, setup, definition)
        return true
      }
    },
    merge: (into, other, setup) => mergeTallies(into.tally, other.tally, setup),
    conclude: (definition, state): Conclusion => concludeRate(state.tally, definition.threshold),
  })
}
