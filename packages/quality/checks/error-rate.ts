import { checkKind } from './check.ts'
import { concludeMeasure } from './measure.ts'
import { type CheckState, newTally } from './tally.ts'

/** What the other checks found, so it has nothing to look at itself. */
export const errorRate = checkKind<'error-rate', CheckState>({
  scope: () => 'record',
  start: () => ({ tally: newTally() }),
  observer: () => () => false,
  merge: () => {},
  conclude({ percent }, _state, moment) {
    const rate = moment.read === 0 ? undefined : (100 * moment.failing) / moment.read
    const conclusion = concludeMeasure(rate, percent, '% of the records', moment, 'no data: no record in the window')
    return { ...conclusion, tally: { ...conclusion.tally, evaluated: moment.read, failed: moment.failing } }
  },
})
