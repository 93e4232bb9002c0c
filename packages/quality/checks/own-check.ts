import type { RuleEnd, RuleVerdict } from '../rules/protocol.ts'
import { type Conclusion, checkKind } from './check.ts'
import { concludeRate } from './rate.ts'
import { type CheckState, countFailure, mergeTallies, newTally } from './tally.ts'

/** What a rule said of single records, and in the end of all of them. Its thread counts what it judged. */
export interface OwnCheckState extends CheckState {
  end: RuleEnd | undefined
}

/** A rule of the user's own. It ran before: what it said of a record is looked up and counted here. */
export const ownCheck = checkKind<'own-check', OwnCheckState>({
  scope: () => 'record',
  start: () => ({ tally: newTally(), end: undefined }),
  observer(definition, { tally }, setup) {
    const report = ({ message, path }: RuleVerdict) => ({
      cause: groupOf(message),
      message: path === undefined ? message : `${path}: ${message}`,
    })
    return (_value, cursor) => {
      const verdicts = cursor.verdicts?.get(cursor.record.offset)
      if (verdicts === undefined) return false
      let failed = false
      for (const verdict of verdicts) {
        if (verdict.rule !== definition.rule) continue
        failed = true
        const failure = report(verdict)
        const isNewGroup = !tally.causes.has(failure.cause) && tally.causes.size >= mostGroups
        countFailure(tally, cursor, isNewGroup ? { ...failure, cause: 'other reasons' } : failure, setup, definition)
      }
      return failed
    }
  },
  merge(into, other, setup) {
    mergeTallies(into.tally, other.tally, setup)
    into.end ??= other.end
  },
  conclude({ threshold }, { tally, end }, { read }): Conclusion {
    const rate = concludeRate(tally, threshold)
    // Where single records fail and all together pass, the records are what there is to say.
    if (end === undefined || (end.passed && tally.failed > 0)) return rate
    const measured = end.measured === undefined ? {} : { measured: end.measured }
    const reason = end.message === undefined ? {} : { reason: end.message }
    if (end.isBroken === true) return { ...rate, status: 'error', ...reason }
    if (!end.passed) return { ...rate, status: 'failed', reason: end.message ?? 'its result is false', ...measured }
    if (rate.status === 'skipped' && read > 0) return { status: 'passed', tally, ...measured, ...reason }
    return { ...rate, ...measured, ...reason }
  },
})

/** Reasons that differ in more than numbers, of one rule. */
const mostGroups = 50

/** Numbers in a message do not split failures into groups. */
function groupOf(message: string): string {
  return message.replaceAll(/[-+]?\d[\d.,]*(?:e[-+]?\d+)?/gi, '#')
}
