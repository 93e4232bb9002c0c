import { type FieldPath, type FieldStep, formatFieldPath, type KnownFields } from '../check-definition.ts'
import { type CheckSetup, type Conclusion, type Cursor, checkKind, type DefinitionOf } from './check.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally, type Tally } from './tally.ts'

/** So many different fields are told apart: names that are data would fill the report. */
const mostNames = 50
const longestName = 120

/** A field that is known, by what is known of the fields in it; without an entry for those everything is allowed. */
interface Known {
  readonly fields: ReadonlyMap<string, Known> | undefined
  readonly items: Known | undefined
  readonly entries: Known | undefined
}

/** Fields in the records that nobody has described: what a producer added, or misspelt. */
export const unknownFields = checkKind<'unknown-fields', CheckState>({
  start: () => ({ tally: newTally() }),
  observer(definition, { tally }, setup) {
    const known = knownOf(definition.known)
    return (value, cursor) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
      countEvaluated(tally, cursor)
      let failed = false
      walk(value, known, [], (path) => {
        failed = true
        countUnknown(tally, path, cursor, setup, definition)
      })
      return failed
    }
  },
  merge: (into, other, setup) => mergeTallies(into.tally, other.tally, setup),
  conclude: (definition, { tally }): Conclusion => concludeRate(tally, definition.threshold),
})

function knownOf({ fields, items, entries }: KnownFields): Known {
  return {
    fields: fields === undefined ? undefined : new Map(fields.map(([name, below]) => [name, knownOf(below)])),
    items: items === undefined ? undefined : knownOf(items),
    entries: entries === undefined ? undefined : knownOf(entries),
  }
}

/** Values of another shape than the contract says are the `type` check's business. `at` is where the value lies. */
function walk(value: unknown, known: Known, at: FieldStep[], found: (path: FieldPath) => void): void {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
  if (Array.isArray(value)) {
    if (known.items !== undefined) for (const item of value) below(item, known.items, at, { each: 'item' }, found)
    return
  }
  for (const name in value) {
    const field = (value as Record<string, unknown>)[name]
    const ofField = known.fields?.get(name)
    if (ofField !== undefined) below(field, ofField, at, name, found)
    else if (known.entries !== undefined) below(field, known.entries, at, { each: 'entry' }, found)
    else if (known.fields !== undefined) found([...at, name])
  }
}

function below(value: unknown, known: Known, at: FieldStep[], step: FieldStep, found: (path: FieldPath) => void): void {
  at.push(step)
  walk(value, known, at, found)
  at.pop()
}

function countUnknown(
  tally: Tally,
  path: FieldPath,
  cursor: Cursor,
  setup: CheckSetup,
  definition: DefinitionOf<'unknown-fields'>,
): void {
  const text = formatFieldPath('value', path)
  const name = text.length > longestName ? `${text.slice(0, longestName)}…` : text
  const wanted = `unknown field ${name}`
  const isNew = !tally.causes.has(wanted) && tally.causes.size >= mostNames
  countFailure(tally, cursor, { cause: isNew ? 'further unknown fields' : wanted, message: wanted }, setup, definition)
}
