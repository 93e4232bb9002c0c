import { type ReadPath, type RecordReads, unreachable } from '../record-reads.ts'
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
  readsRecord: true,
  start: () => ({ tally: newTally(), occurrences: newRepetition() }),
  observer({ side, path, fields }, state, _setup, reads) {
    const paths = fields.map((field) => field.filter((step) => typeof step === 'string'))
    const identify = side === 'value' && path.length === 0 ? ofRecord(paths, reads) : ofValue(paths)
    return (value, cursor) => {
      const identity = identify(value)
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

/** What is compared; undefined when one of the fields is absent or null. */
type Identify = (value: unknown) => string | undefined

function ofValue(paths: readonly ReadPath[]): Identify {
  return (value) => joined(paths, (path) => fieldAt(value, path))
}

/** The same of the record's value, of which only these fields need be decoded. */
function ofRecord(paths: readonly ReadPath[], reads: RecordReads): Identify {
  if (paths.some((path) => path.length === 0)) {
    reads.wantWhole()
    return ofValue(paths)
  }
  const sources = paths.map((path) => reads.valueAt(path))
  return () => joined(sources, (source) => (source.value === unreachable ? undefined : source.value))
}

function joined<Of>(fields: readonly Of[], find: (field: Of) => unknown): string | undefined {
  let identity = ''
  for (const field of fields) {
    const value = find(field)
    if (value === undefined || value === null) return undefined
    identity += `${canonicalText(value)}\n`
  }
  return identity
}
