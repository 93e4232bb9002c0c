import { notJudged, valueCheck } from './value-check.ts'

/** Null, absent and empty are three causes; a value the rule does not count is complete, an absent one not judged. */
export const completeness = valueCheck<'completeness'>(({ counts, missingValues }) => {
  const countsNull = counts.includes('null') ? 'null' : undefined
  const countsAbsent = counts.includes('absent') ? 'absent' : notJudged
  const countsEmpty = counts.includes('empty') ? 'empty' : undefined
  const missing = new Map<unknown, string>(
    missingValues.map((value) => [value, `missing value ${JSON.stringify(value)}`]),
  )
  return (value) => {
    if (value === null) return countsNull
    if (value === undefined) return countsAbsent
    if (value === '') return countsEmpty
    return missing.size === 0 ? undefined : missing.get(value)
  }
})
