import type { Bound } from '../check-definition.ts'
import { timeReader } from '../time-reading.ts'
import type { CheckSetup, DefinitionOf } from './check.ts'
import { notJudged, type ValueTest, valueCheck } from './value-check.ts'

/** Numbers within bounds, or dates with `time`. Values of another type are the type check's business. */
export const range = valueCheck<'range'>((definition, setup) =>
  definition.time === undefined ? numberTest(definition, setup) : timeTest(definition, timeReader(definition.time)),
)

type RangeDefinition = DefinitionOf<'range'>
type Numeric = number | bigint

function numberTest(definition: RangeDefinition, setup: CheckSetup): ValueTest {
  const causeOf = boundsTest(definition, (bound) => String(bound))
  const decimalTexts = setup.decimalTexts.includes(definition.side)
  return (value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return causeOf(value)
    if (decimalTexts && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return causeOf(Number(value))
    return notJudged
  }
}

function timeTest(definition: RangeDefinition, read: (value: unknown) => number | undefined): ValueTest {
  const causeOf = boundsTest(definition, (bound) =>
    definition.time?.logicalType === 'time' ? timeOfDay(Number(bound)) : new Date(Number(bound)).toISOString(),
  )
  return (value) => {
    const time = read(value)
    return time === undefined ? notJudged : causeOf(time)
  }
}

/** Comparisons of number and bigint are exact in JavaScript. NaN is within no bounds. */
function boundsTest(
  definition: RangeDefinition,
  describe: (bound: Bound) => string,
): (value: Numeric) => string | undefined {
  const minimum = numeric(definition.minimum)
  const maximum = numeric(definition.maximum)
  const above = numeric(definition.exclusiveMinimum)
  const below = numeric(definition.exclusiveMaximum)
  const text = (bound: Bound | undefined): string => (bound === undefined ? '' : describe(bound))
  const causes = {
    minimum: `below the minimum ${text(definition.minimum)}`,
    maximum: `above the maximum ${text(definition.maximum)}`,
    above: `not above ${text(definition.exclusiveMinimum)}`,
    below: `not below ${text(definition.exclusiveMaximum)}`,
  }
  return (value) => {
    if (minimum !== undefined && !(value >= minimum)) return Number.isNaN(value) ? 'NaN' : causes.minimum
    if (maximum !== undefined && !(value <= maximum)) return Number.isNaN(value) ? 'NaN' : causes.maximum
    if (above !== undefined && !(value > above)) return Number.isNaN(value) ? 'NaN' : causes.above
    if (below !== undefined && !(value < below)) return Number.isNaN(value) ? 'NaN' : causes.below
    return undefined
  }
}

function numeric(bound: Bound | undefined): Numeric | undefined {
  if (bound === undefined || typeof bound === 'number') return bound
  return /^-?\d+$/.test(bound) ? BigInt(bound) : Number(bound)
}

function timeOfDay(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23)
}
