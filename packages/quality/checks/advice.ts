import type { RuleKind } from './check.ts'

/** What to do about a failing check of each kind, as one sentence. */
export const advice: Readonly<Record<RuleKind, string>> = {
  decoding: 'Find who produced the records at these offsets: their bytes are not what the topic carries.',
  presence:
    'Let the producer always send the field, or drop `required: true` from the contract if consumers do without.',
  type: 'Correct the producer, or the logicalType in the contract if the data is right.',
  completeness: 'Let the producer fill the field, or state in the contract how much may be missing.',
  range: 'Look at the records at these offsets: correct the producer, or the bounds if such values are real.',
  length: 'Correct the producer, or the length in the contract if such values are real.',
  pattern: 'Correct the producer, or the pattern in the contract if such values are real.',
  enum: 'Add the value to the contract if consumers know it; otherwise correct the producer.',
  freshness: 'Check that the producer or connector runs and that its clock is right.',
}
