import type { RecordView } from '@kafka-dataops/kafka'
import { checkKind, type DefinitionOf, type OpenCheck, type RuleKind } from './check.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally } from './tally.ts'

/** A kind of check that judges every record as such, whatever its value, and is a rate. */
export function recordCheck<Kind extends RuleKind>(
  testOf: (definition: DefinitionOf<Kind>) => (record: RecordView) => string | undefined,
): OpenCheck<Kind> {
  return checkKind<Kind, CheckState>({
    scope: () => 'record',
    start: () => ({ tally: newTally() }),
    observer(definition, { tally }, setup) {
      const test = testOf(definition)
      return (_value, cursor) => {
        countEvaluated(tally, cursor)
        const cause = test(cursor.record)
        if (cause === undefined) return false
        countFailure(tally, cursor, { cause }, setup, definition)
        return true
      }
    },
    merge: (into, other, setup) => mergeTallies(into.tally, other.tally, setup),
    conclude: (definition, state) => concludeRate(state.tally, definition.threshold),
  })
}
