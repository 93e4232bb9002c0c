import { cel } from '../cel/engine.ts'
import type { Frame, RuleError } from '../cel/expression.ts'
import { fieldTypes, typesAt } from '../cel/field-types.ts'
import { type FieldPath, formatFieldPath } from '../check-definition.ts'
import type { RecordReads } from '../record-reads.ts'
import { type CheckSetup, type Cursor, checkKind, type DefinitionOf, notJudged } from './check.ts'
import { fieldAt } from './field-at.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countEvaluated, countFailure, mergeTallies, newTally, type Tally } from './tally.ts'

export interface CelState extends CheckState {
  /** Records on which the expression could not be evaluated; they are among the failed ones, with causes of their own. */
  errors: number
  lastError: number
}

/** What the observer will name better. */
const notTrue = 'not true'

/**
 * An expression that is true of every record. One that cannot be evaluated says nothing of the record: it has a cause of
 * its own, and a rule that is never evaluated is an error of the rule.
 */
export const celRule = checkKind<'cel', CelState>({
  mayLoop: ({ iterates }) => iterates,
  readsRecord: true,
  start: () => ({ tally: newTally(), errors: 0, lastError: -1 }),
  test(definition, setup, reads) {
    const { scope, frame, moveTo } = evaluationOf(definition, setup, reads)
    const isTrue = cel().compileShortcut(definition.expression, scope)
    if (isTrue === undefined) return undefined
    return (value, cursor) => {
      if (value === undefined || value === null) return notJudged
      moveTo(value, cursor)
      return isTrue(frame) === true ? undefined : notTrue
    }
  },
  observer(definition, state, setup, reads) {
    const { tally } = state
    const { scope, frame, moveTo } = evaluationOf(definition, setup, reads)
    const evaluate = cel().compileExpression(definition.expression, scope)
    const violation = definition.message ?? `not ${cel().shortened(definition.expression)}`
    return (value, cursor) => {
      if (value === undefined || value === null) return false
      countEvaluated(tally, cursor)
      moveTo(value, cursor)
      const outcome = evaluate(frame)
      if (outcome === true) return false
      if (outcome !== false && state.lastError !== cursor.sequence) {
        state.lastError = cursor.sequence
        state.errors++
      }
      const cause = outcome === false ? violation : `rule error: ${reasonOf(outcome)}`
      const shown = definition.path.length > 0 ? value : fieldsToShow(cursor.whole(), definition.shows, setup)
      countFailure(tally, cursor, { cause, value: shown }, setup, definition)
      if (outcome !== false && definition.severity === 'error') cursor.ruleErrors.push(definition.id)
      return outcome === false
    }
  },
  merge(into, other, setup) {
    mergeTallies(into.tally, other.tally, setup)
    into.errors += other.errors
  },
  conclude({ threshold }, { tally, errors }) {
    const concluded = concludeRate(tally, threshold)
    if (!isNeverEvaluated({ tally, errors })) return concluded
    return { ...concluded, status: 'error', reason: neverEvaluated(tally) }
  },
})

/** The rule is wrong, not the records. */
export function isNeverEvaluated({ tally, errors }: Pick<CelState, 'tally' | 'errors'>): boolean {
  return errors > 0 && errors === tally.evaluated
}

/** With what went wrong most often. */
export function neverEvaluated({ causes }: Pick<Tally, 'causes'>): string {
  const [first] = [...causes].sort(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1))
  const why = first?.[0].replace(/^rule error: /, '')
  return `the expression cannot be evaluated on any record${why === undefined ? '' : `: ${why}`}`
}

/** The variables of the expression, at the value that they were moved to. */
function evaluationOf(definition: DefinitionOf<'cel'>, setup: CheckSetup, reads: RecordReads) {
  const message = fieldTypes(definition.doubles, setup.decimalTexts.includes('value'))
  const value = typesAt(message, definition.path)
  const isOfRecord = definition.side === 'value' && definition.path.length === 0
  const current: { cursor: Cursor | undefined; value: unknown } = { cursor: undefined, value: undefined }
  const frame: Frame = {
    get message() {
      return current.cursor?.whole()
    },
    get value() {
      return isOfRecord ? current.cursor?.whole() : current.value
    },
    further: (name) =>
      current.cursor === undefined ? undefined : cel().recordVariable(name, current.cursor.record, setup),
  }
  const scope = { types: { message, value }, arithmetic: 'mixed', reads, valueIsMessage: isOfRecord } as const
  const moveTo = (of: unknown, cursor: Cursor): void => {
    // Written only where it changes: the collector must be told of every value that is put into something old.
    if (current.cursor !== cursor) current.cursor = cursor
    if (!isOfRecord) current.value = of
  }
  return { scope, frame, moveTo }
}

function reasonOf(outcome: unknown): string {
  return isRuleError(outcome) ? outcome.reason : `the result is ${resultType(outcome)}, not true or false`
}

function isRuleError(outcome: unknown): outcome is RuleError {
  return outcome instanceof cel().RuleError
}

function resultType(outcome: unknown): string {
  if (outcome === null) return 'null'
  if (typeof outcome === 'bigint' || typeof outcome === 'number') return 'a number'
  return typeof outcome === 'string' ? 'a text' : 'something else'
}

/** The fields that a rule over the whole value compares, by their paths; nothing where values are masked. */
function fieldsToShow(value: unknown, paths: readonly FieldPath[], { showValues }: CheckSetup): unknown {
  if (!showValues || paths.length === 0) return undefined
  return Object.fromEntries(paths.map((path) => [formatFieldPath('value', path), fieldAt(value, path)]))
}
