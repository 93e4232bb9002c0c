import { RegExpSyntaxError, RegExpValidator } from '@eslint-community/regexpp'
import type { DocumentPath, Place } from '@kafka-dataops/core'
import { addProblem, type ContractReader } from './reader.ts'

/**
 * The regular expression of a contract's pattern: ECMA-262, unanchored, with Unicode semantics as JSON Schema asks for;
 * a pattern that only the older semantics accept (a needless escape as `\-`) is read by those.
 * @throws SyntaxError for a pattern that is none; the contract's loader reports it first.
 */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(pattern, patternProblem(pattern, true) === undefined ? 'u' : '')
}

/** The pattern when it is a regular expression; else a problem that points at the wrong character. */
export function readPattern(
  reader: ContractReader,
  pattern: string,
  path: DocumentPath,
  subject: string,
): string | undefined {
  if (patternProblem(pattern, true) === undefined) return pattern
  const problem = patternProblem(pattern, false)
  if (problem === undefined) return pattern
  addProblem(reader, {
    code: 'invalid-pattern',
    message: `${subject} is not a regular expression: ${problem.reason} at character ${problem.index + 1} of ${JSON.stringify(pattern)}.`,
    path,
    place: placeInside(reader, path, pattern, problem.index),
    help: 'Patterns are ECMA-262 (JavaScript) regular expressions.',
  })
  return undefined
}

function patternProblem(pattern: string, unicode: boolean): { index: number; reason: string } | undefined {
  const validator = new RegExpValidator({ ecmaVersion: 2025 })
  try {
    validator.validatePattern(pattern, 0, pattern.length, { unicode })
    return undefined
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error
    const reason = error.message.slice(error.message.lastIndexOf(': ') + 2)
    return { index: Math.min(error.index, Math.max(pattern.length - 1, 0)), reason: reason.toLowerCase() }
  }
}

/** The place of one character of a value that stands in one line as it is; else the place of the value. */
function placeInside(reader: ContractReader, path: DocumentPath, text: string, index: number): Place {
  const place = reader.document.placeOf(path)
  const width = (place.endColumn ?? place.column) - place.column
  const quotes = width === text.length + 2 ? 1 : width === text.length ? 0 : undefined
  if (quotes === undefined || place.endLine !== place.line) return place
  const column = place.column + quotes + index
  return { ...place, column, endColumn: column + 1 }
}
