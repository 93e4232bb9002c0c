import type { DefinitionOf } from './check.ts'
import { notJudged, type ValueTest, valueCheck } from './value-check.ts'

/** Characters (code points, as in JSON Schema) of a text, bytes of bytes, items of an array, fields of an object. */
export const length = valueCheck<'length'>((definition) => {
  switch (definition.of) {
    case 'string':
      return stringTest(definition)
    case 'array': {
      const causeOf = lengthTest(definition, 'item')
      return (value) => (Array.isArray(value) ? causeOf(value.length) : notJudged)
    }
    case 'object': {
      const causeOf = lengthTest(definition, 'field')
      return (value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
          ? causeOf(Object.keys(value).length)
          : notJudged
    }
  }
})

function stringTest(definition: DefinitionOf<'length'>): ValueTest {
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = definition
  const causeOf = lengthTest(definition, 'character')
  const causeOfBytes = lengthTest(definition, 'byte')
  return (value) => {
    if (typeof value === 'string') {
      // A code point takes one or two units, so most texts need no counting.
      if (value.length <= maximum && value.length >= 2 * minimum) return undefined
      return causeOf(codePoints(value))
    }
    return value instanceof Uint8Array ? causeOfBytes(value.length) : notJudged
  }
}

function lengthTest(definition: DefinitionOf<'length'>, unit: string): (length: number) => string | undefined {
  const { minimum, maximum } = definition
  const counted = (bound: number | undefined): string => `${bound} ${unit}${bound === 1 ? '' : 's'}`
  const short = `fewer than ${counted(minimum)}`
  const long = `more than ${counted(maximum)}`
  return (length) => {
    if (minimum !== undefined && length < minimum) return short
    return maximum !== undefined && length > maximum ? long : undefined
  }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
