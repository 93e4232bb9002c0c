import { compilePattern } from '../contract/patterns.ts'
import { isSurelyLinear } from './pattern-cost.ts'
import { notJudged, valueCheck } from './value-check.ts'

/**
 * Texts that match an ECMA-262 pattern, unanchored as in JSON Schema. A pattern may backtrack for ever: the check is then one
 * that `runBounded` can interrupt.
 */
export const pattern = valueCheck<'pattern'>(
  (definition) => {
    const expression = compilePattern(definition.pattern)
    const cause = `does not match ${definition.pattern}`
    return (value) => {
      if (typeof value !== 'string') return notJudged
      return expression.test(value) ? undefined : cause
    }
  },
  { mayLoop: (definition) => mayBacktrack(definition.pattern) },
)

/** Whether matching may take longer than the text is long. */
export function mayBacktrack(pattern: string): boolean {
  return !isSurelyLinear(pattern, compilePattern(pattern).flags)
}
