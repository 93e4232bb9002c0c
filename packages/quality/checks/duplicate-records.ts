import { checkKind } from './check.ts'
import { digest } from './digest.ts'
import { concludeRepetition, countRepetition, mergeRepetitions, newRepetition, type Repetition } from './repetition.ts'
import { type CheckState, countEvaluated, newTally } from './tally.ts'

interface DuplicatesState extends CheckState {
  readonly occurrences: Repetition
}

const none = 'none'

/** The same key and the same value again, as a producer without idempotence writes on a retry. Tombstones are not judged. */
export const duplicateRecords = checkKind<'duplicate-records', DuplicatesState>({
  scope: () => 'record',
  start: () => ({ tally: newTally(), occurrences: newRepetition() }),
  observer: (_definition, state) => (_value, cursor) => {
    const { key, value } = cursor.record
    if (value === null) return false
    countEvaluated(state.tally, cursor)
    countRepetition(state.occurrences, `${key === null ? none : digest(key)} ${digest(value)}`, cursor.record)
    return false
  },
  merge(into, other) {
    into.tally.evaluated += other.tally.evaluated
    mergeRepetitions(into.occurrences, other.occurrences)
  },
  conclude: ({ threshold }, { tally, occurrences }, moment, { examples }) =>
    concludeRepetition(occurrences, tally, { threshold, moment, examples, what: 'record' }),
})
