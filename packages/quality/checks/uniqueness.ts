import type { FieldPath } from '../check-definition.ts'
import { canonicalText } from './canonical-text.ts'
import { checkKind } from './check.ts'
import { fieldAt } from './field-at.ts'
import { concludeRepetition, countRepetition, mergeRepetitions, newRepetition, type Repetition } from './repetition.ts'
import { type CheckState, countEvaluated, newTally } from './tally.ts'

interface UniquenessState extends CheckState {
  readonly occurrences: Repetition
}

/** Needs all records to judge one, so it says nothing of single records and their success rate. */
export const uniqueness = checkKind<'uniqueness', UniquenessState>({
  start: () => ({ tally: newTally(), occurrences: newRepetition() }),
  observer({ fields }, state) {
    const paths = fields.map((path) => path.filter((step) => typeof step === 'string'))
    return (value, cursor) => {
      const identity = identityOf(value, paths)
      if (identity === undefined) return false
      countEvaluated(state.tally, cursor)
      countRepetition(state.occurrences, identity, cursor.record)
      return false
    }
  },
  merge(into, other) {
    into.tally.evaluated += other.tally.evaluated
    mergeRepetitions(into.occurrences, other.occurrences)
  },
  conclude({ threshold, fields }, { tally, occurrences }, moment, { examples }) {
    const what = fields.length > 1 ? 'combination' : 'value'
    return concludeRepetition(occurrences, tally, { threshold, moment, examples, what })
  },
})

/** Undefined when one of the fields is absent or null. */
function identityOf(value: unknown, paths: readonly FieldPath[]): string | undefined {
  let identity = ''
  for (const path of paths) {
    const field = fieldAt(value, path)
    if (field === undefined || field === null) return undefined
    identity += `${canonicalText(field)}\n`
  }
  return identity
}
