import { z } from 'zod'
import { describeMeasure } from '../../checks/rate.ts'
import { addProblem } from '../reader.ts'
import { type CheckRequest, type CompiledCheck, type CustomCheck, readMeasure } from './custom-check.ts'

const measures = {
  minimum: 'minimum',
  maximum: 'maximum',
  mean: 'mean',
  standardDeviation: 'standard-deviation',
  quantile: 'quantile',
  distinct: 'distinct',
} as const
const measureNames = Object.keys(measures) as (keyof typeof measures)[]

const numericTypes: readonly (string | undefined)[] = ['number', 'integer', undefined]

/** Statistics of all values of a field against bounds. */
export const statisticsChecks: Readonly<Record<string, CustomCheck>> = {
  statistics: {
    about: 'value',
    operator: 'measure',
    parameters: { measure: z.enum(measureNames), quantile: z.number().min(0).max(1).optional() },
    compile: compileStatistics,
  },
}

function compileStatistics(request: CheckRequest): CompiledCheck | undefined {
  const { given, path, subject, target, reader } = request
  const name = measureNames.find((candidate) => candidate === given.measure)
  if (name === undefined) return undefined
  const quantile = typeof given.quantile === 'number' ? given.quantile : undefined
  const problem = (code: string, message: string): undefined => {
    addProblem(reader, { code, message: `${subject}: ${message}`, path, target: 'key' })
    return undefined
  }
  if (target.path.length === 0) return problem('missing-key', 'field is missing: statistics are of one field.')
  if ((name === 'quantile') !== (quantile !== undefined)) {
    return name === 'quantile'
      ? problem('missing-key', 'quantile is missing: expected a share from 0 to 1, as 0.99.')
      : problem('invalid-value', `quantile belongs to measure: quantile, not to ${name}.`)
  }
  if (name !== 'distinct' && !numericTypes.includes(target.field?.logicalType)) {
    return problem('invalid-value', `a ${target.field?.logicalType} has no ${name}; only numbers have.`)
  }
  const expected = readMeasure(request, 'any number')
  if (expected === undefined) return undefined
  return {
    rule: { kind: 'statistics', measure: measures[name], ...(quantile === undefined ? {} : { quantile }), expected },
    says: `has a ${quantile === undefined ? words[name] : `${quantile} quantile`} ${describeMeasure(expected)}`,
  }
}

const words: Readonly<Record<keyof typeof measures, string>> = {
  minimum: 'minimum',
  maximum: 'maximum',
  mean: 'mean',
  standardDeviation: 'standard deviation',
  quantile: 'quantile',
  distinct: 'number of distinct values',
}
