import type { Undecodable } from '@kafka-dataops/decoders'
import { type Conclusion, checkKind } from './check.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally } from './tally.ts'

/** What the engine shows to the check of decoding: undefined when the bytes were decoded. */
export type DecodingResult = Undecodable | undefined

/** The bytes decode; the engine calls it for every key or value that has any. */
export const decoding = checkKind<'decoding', CheckState>({
  scope: () => 'record',
  start: () => ({ tally: newTally() }),
  observer:
    (definition, { tally }, setup) =>
    (result, cursor) => {
      countEvaluated(tally, cursor)
      if (result === undefined) return false
      const { cause, message } = result as Undecodable
      countFailure(tally, cursor, { cause, message: `${cause}: ${message}` }, setup, definition)
      return true
    },
  merge: (into, other, setup) => mergeTallies(into.tally, other.tally, setup),
  conclude: (definition, state): Conclusion => concludeRate(state.tally, definition.threshold),
})
