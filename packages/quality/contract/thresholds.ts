import type { DocumentPath } from '@kafka-dataops/core'
import type { Measure, Threshold, ThresholdOperator } from '../check-definition.ts'
import { addProblem, addWarning, type ContractReader, type Mapping, shown } from './reader.ts'
import { operatorKeys } from './shapes.ts'

export const operators = Object.keys(operatorKeys) as readonly ThresholdOperator[]

const percentWords = ['percent', 'percentage', '%']
const rowWords = ['rows', 'row', 'records', 'record', 'count']

/** The operators that a rule has; ODCS wants exactly one. */
export function operatorsOf(rule: Mapping): readonly ThresholdOperator[] {
  return operators.filter((operator) => Object.hasOwn(rule, operator))
}

/**
 * The threshold of a rule that counts rows: one operator over whole rows or a percentage of them. Undefined when it has
 * none or an impossible one, which is noted.
 */
export function readThreshold(
  reader: ContractReader,
  rule: Mapping,
  path: DocumentPath,
  subject: string,
): Threshold | undefined {
  if (operatorsOf(rule).length === 0) return undefined
  const unit = readUnit(reader, rule, path, subject)
  const compared = readComparison(reader, rule, path, subject)
  if (compared === undefined || unit === undefined) return undefined
  const threshold: Threshold = { ...compared, unit }
  return isPossible(reader, threshold, [...path, threshold.operator], subject) ? threshold : undefined
}

/** The one operator of a rule and what it compares with: any number. Undefined when it has none or is wrong, which is noted. */
export function readComparison(
  reader: ContractReader,
  rule: Mapping,
  path: DocumentPath,
  subject: string,
): Measure | undefined {
  const given = operatorsOf(rule)
  const [operator, second] = given
  if (operator === undefined) return undefined
  if (second !== undefined) {
    addProblem(reader, {
      code: 'several-operators',
      message: `${subject} has ${given.length} operators (${given.join(', ')}); a rule has one, since a result is compared once.`,
      path: [...path, second],
      target: 'key',
      help: 'Use mustBeBetween with both bounds, or write two rules.',
    })
    return undefined
  }
  const value = readOperand(reader, rule[operator], [...path, operator], operator, subject)
  return value === undefined ? undefined : { operator, value }
}

function readUnit(
  reader: ContractReader,
  rule: Mapping,
  path: DocumentPath,
  subject: string,
): Threshold['unit'] | undefined {
  if (typeof rule.unit !== 'string') return 'rows'
  const word = rule.unit.trim().toLowerCase()
  if (percentWords.includes(word)) return 'percent'
  if (rowWords.includes(word)) return 'rows'
  addProblem(reader, {
    code: 'invalid-threshold',
    message: `${subject}: unit is "${rule.unit}": expected "rows" or "percent".`,
    path: [...path, 'unit'],
  })
  return undefined
}

function readOperand(
  reader: ContractReader,
  value: unknown,
  path: DocumentPath,
  operator: ThresholdOperator,
  subject: string,
): Threshold['value'] | undefined {
  if (operator !== 'mustBeBetween' && operator !== 'mustNotBeBetween') {
    if (typeof value === 'number') return value
    addProblem(reader, {
      code: 'invalid-threshold',
      message: `${subject}: ${operator} is ${shown(value)}: expected a number, since the rule counts.`,
      path,
    })
    return undefined
  }
  const [low, high] = Array.isArray(value) ? (value as unknown[]) : []
  if (!Array.isArray(value) || value.length !== 2 || typeof low !== 'number' || typeof high !== 'number') {
    addProblem(reader, {
      code: 'invalid-threshold',
      message: `${subject}: ${operator} needs two numbers, as [0, 10].`,
      path,
    })
    return undefined
  }
  if (low >= high) {
    addProblem(reader, {
      code: 'contradictory-bounds',
      message: `${subject}: ${operator} has ${low} first and ${high} second; the lower bound comes first${low === high ? ' and differs from the other' : ''}.`,
      path,
    })
    return undefined
  }
  return [low, high]
}

/** Counts are never negative and percentages end at 100: what cannot hold is an error, what cannot fail a warning. */
function isPossible(reader: ContractReader, threshold: Threshold, path: DocumentPath, subject: string): boolean {
  const { operator, unit, value } = threshold
  const [low, high] = typeof value === 'number' ? [value, value] : value
  const problem = (code: string, why: string): false => {
    addProblem(reader, { code, message: `${subject}: ${operator} is ${JSON.stringify(value)}, ${why}.`, path })
    return false
  }
  if (unit === 'percent' && high > 100) return problem('percent-out-of-range', 'and no percentage is over 100')
  if (low < 0)
    return problem('impossible-threshold', `and ${unit === 'rows' ? 'a count' : 'a percentage'} is never negative`)
  const top = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY
  const isWhole = unit === 'percent' || Number.isInteger(low)
  const canHold =
    !(operator === 'mustBeLessThan' && low === 0) &&
    !(operator === 'mustBeGreaterThan' && low >= top) &&
    !(operator === 'mustBe' && !isWhole) &&
    !(operator === 'mustNotBeBetween' && low === 0 && high >= top)
  if (!canHold) return problem('impossible-threshold', 'which no data could meet')
  const canFail =
    !(operator === 'mustBeGreaterOrEqualTo' && low === 0) &&
    !(operator === 'mustBeLessOrEqualTo' && low >= top) &&
    !(operator === 'mustNotBe' && !isWhole) &&
    !(operator === 'mustBeBetween' && low === 0 && high >= top)
  if (!canFail) {
    addWarning(reader, {
      code: 'vacuous-threshold',
      message: `${subject}: ${operator} ${JSON.stringify(value)} always holds, so the rule checks nothing.`,
      path,
    })
  }
  return true
}
