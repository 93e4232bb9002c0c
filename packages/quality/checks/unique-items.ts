import { canonicalText } from './canonical-text.ts'
import { notJudged, valueCheck } from './value-check.ts'

/** Equal as JSON Schema's uniqueItems compares: objects by their fields in any order. */
export const uniqueItems = valueCheck<'unique-items'>(() => (value) => {
  if (!Array.isArray(value)) return notJudged
  return new Set(value.map(canonicalText)).size === value.length ? undefined : 'an item twice'
})
