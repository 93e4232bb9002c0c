import { addToProfile, mergeProfiles, newValueProfile, type ValueProfile } from '../statistics/value-profile.ts'
import { checkKind } from './check.ts'
import { type CheckState, newTally } from './tally.ts'

export interface ProfileState extends CheckState {
  readonly profile: ValueProfile
  /** Decimals beyond 15 digits arrived as text. */
  decimalTexts: boolean
  lastSeen: number
}

/** Demands nothing: it describes the values, for the statistics of a report and for a contract that is inferred. */
export const profile = checkKind<'profile', ProfileState>({
  start: () => ({ tally: newTally(), profile: newValueProfile(), decimalTexts: false, lastSeen: -1 }),
  observer(_definition, state, setup) {
    state.decimalTexts = setup.decimalTexts.includes('value')
    return (value, cursor) => {
      if (state.lastSeen !== cursor.sequence) {
        state.lastSeen = cursor.sequence
        addToProfile(state.profile, value)
      }
      return false
    }
  },
  merge(into, other) {
    into.decimalTexts ||= other.decimalTexts
    mergeProfiles(into.profile, other.profile)
  },
  conclude: (_definition, { tally }) => ({ status: 'passed', tally }),
})
