import {
  type CheckSetup,
  type Conclusion,
  checkKind,
  type DefinitionOf,
  notJudged,
  type OpenCheck,
  type RuleKind,
  type ValueTest,
} from './check.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally } from './tally.ts'

export { notJudged, type ValueTest } from './check.ts'

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
    test: testOf,
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
