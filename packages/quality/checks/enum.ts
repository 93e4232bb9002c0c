import { compilePattern } from '../contract/patterns.ts'
import { mayBacktrack } from './pattern.ts'
import { notJudged, valueCheck } from './value-check.ts'

const shownValues = 10

/** One of the listed values, and with `pattern` also matching it. */
export const enumeration = valueCheck<'enum'>(
  (definition) => {
    const values = new Set<unknown>(definition.values)
    const expression = definition.pattern === undefined ? undefined : compilePattern(definition.pattern)
    const unlisted = `not one of ${listed(definition.values)}`
    const unmatched = `does not match ${definition.pattern}`
    return (value) => {
      if (value === null || value === undefined) return notJudged
      if (!values.has(value)) return unlisted
      return expression === undefined || expression.test(String(value)) ? undefined : unmatched
    }
  },
  { mayLoop: (definition) => definition.pattern !== undefined && mayBacktrack(definition.pattern) },
)

function listed(values: readonly (string | number | boolean)[]): string {
  const shown = values.slice(0, shownValues).map((value) => JSON.stringify(value))
  const more = values.length - shown.length
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`
}
