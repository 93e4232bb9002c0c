import { typeName } from '../shown-value.ts'
import { timeReader } from '../time-reading.ts'
import type { DefinitionOf } from './check.ts'
import { integerBounds } from './integer-formats.ts'
import { stringFormats } from './string-formats.ts'
import { notJudged, type ValueTest, valueCheck } from './value-check.ts'

/** Null and absent values have no type to judge; but a record that is to be an object and is null is none. */
export const type = valueCheck<'type'>((definition, setup) => {
  const test = testOfType(definition, setup.decimalTexts.includes(definition.side))
  if (definition.path.length === 0 && definition.side === 'value') return test
  return (value) => (value === null || value === undefined ? notJudged : test(value))
})

function testOfType(definition: DefinitionOf<'type'>, decimalTexts: boolean): ValueTest {
  const { logicalType, format } = definition
  const instead = (value: unknown): string => `${typeName(value)} instead of ${logicalType}`
  switch (logicalType) {
    case 'string':
      return stringTest(format, instead)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? undefined : instead(value))
    case 'number':
      return numberTest(format, decimalTexts, instead)
    case 'integer':
      return integerTest(format, instead)
    case 'array':
      return (value) => (Array.isArray(value) ? undefined : instead(value))
    case 'object':
    case 'map':
      return (value) => (typeName(value) === 'object' ? undefined : instead(value))
    case 'date':
    case 'timestamp':
    case 'time': {
      const read = timeReader(definition.time ?? { logicalType })
      const { format: timeFormat, withTimeOfDay } = definition.time ?? {}
      const expected = withTimeOfDay === true ? 'date or timestamp' : logicalType
      const unreadable = `text that is no ${timeFormat === undefined ? `ISO 8601 ${expected}` : `${logicalType} of the format ${timeFormat}`}`
      return (value) => {
        if (read(value) !== undefined) return undefined
        return typeof value === 'string' ? unreadable : instead(value)
      }
    }
  }
}

/** Bytes are texts that no character set is known for: ODCS has no type of its own for them. */
function stringTest(format: string | undefined, instead: (value: unknown) => string): ValueTest {
  const hasFormat = format === undefined ? undefined : stringFormats[format]
  if (hasFormat === undefined) {
    return (value) => (typeof value === 'string' || value instanceof Uint8Array ? undefined : instead(value))
  }
  const malformed = `no valid ${format}`
  return (value) => {
    if (typeof value === 'string') return hasFormat(value) ? undefined : malformed
    return value instanceof Uint8Array && format === 'byte' ? undefined : instead(value)
  }
}

/** NaN and the infinities are no numbers that a consumer could calculate with. */
function numberTest(format: string | undefined, decimalTexts: boolean, instead: (value: unknown) => string): ValueTest {
  const largest = format === 'f32' ? 3.4028234663852886e38 : Number.MAX_VALUE
  return (value) => {
    if (typeof value === 'number') {
      if (value >= -largest && value <= largest) return undefined
      return Number.isFinite(value) ? 'too large for f32' : `${value} instead of number`
    }
    if (typeof value === 'bigint') return undefined
    return decimalTexts && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? undefined : instead(value)
  }
}

function integerTest(format: string | undefined, instead: (value: unknown) => string): ValueTest {
  const bounds = format === undefined ? undefined : integerBounds(format)
  const isInteger = (value: unknown): value is number | bigint => Number.isInteger(value) || typeof value === 'bigint'
  const wrong = (value: unknown): string => {
    if (typeof value !== 'number') return instead(value)
    return Number.isFinite(value) ? 'number with a fraction instead of integer' : `${value} instead of integer`
  }
  if (bounds === undefined) return (value) => (isInteger(value) ? undefined : wrong(value))
  const { minimum, maximum } = bounds
  const outside = `outside ${format} (${minimum} to ${maximum})`
  return (value) => {
    if (!isInteger(value)) return wrong(value)
    return value >= minimum && value <= maximum ? undefined : outside
  }
}
