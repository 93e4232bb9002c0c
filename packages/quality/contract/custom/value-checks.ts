import { z } from 'zod'
import type { LogicalType } from '../../check-definition.ts'
import { readValues } from '../enum-values.ts'
import { readMissingValues } from '../library-rules.ts'
import { readPattern } from '../patterns.ts'
import { addProblem, itemsOf } from '../reader.ts'
import { logicalTypes } from '../shapes.ts'
import { enumWords, lengthWords } from '../structure-checks.ts'
import type { CheckRequest, CompiledCheck, CustomCheck } from './custom-check.ts'

const number = z.number()
const count = z.int().nonnegative()
const list = z.array(z.unknown())
const valueTypes = [...logicalTypes, 'map'] as const
const about = { about: 'value', operator: 'failures' } as const

/** Checks of single values: what structure and options say too, with a severity, a name and a threshold of their own. */
export const valueChecks: Readonly<Record<string, CustomCheck>> = {
  presence: {
    ...about,
    parameters: {},
    compile: () => ({ rule: { kind: 'presence' }, says: 'is present' }),
  },
  type: {
    ...about,
    parameters: { logicalType: z.enum(valueTypes) },
    compile({ given, target: { field } }) {
      const logicalType = given.logicalType as LogicalType | undefined
      if (logicalType === undefined) return undefined
      const time = field?.time?.logicalType === logicalType ? { time: field.time } : {}
      return { rule: { kind: 'type', logicalType, ...time }, says: `is of type ${logicalType}` }
    },
  },
  completeness: {
    ...about,
    parameters: {
      counts: z
        .array(z.enum(['null', 'absent', 'empty']))
        .min(1)
        .optional(),
      missingValues: list.optional(),
    },
    compile({ given, path, subject, reader }) {
      const others =
        given.missingValues === undefined
          ? []
          : readMissingValues(reader, given.missingValues, [...path, 'missingValues'], subject)
      if (others === undefined) return undefined
      const counts = (given.counts ?? ['null', 'absent', 'empty']) as readonly ('null' | 'absent' | 'empty')[]
      return { rule: { kind: 'completeness', counts, missingValues: others }, says: `is not ${counts.join(', ')}` }
    },
  },
  range: {
    ...about,
    parameters: {
      minimum: number.optional(),
      maximum: number.optional(),
      exclusiveMinimum: number.optional(),
      exclusiveMaximum: number.optional(),
    },
    compile: compileRange,
  },
  length: {
    ...about,
    parameters: { minimum: count.optional(), maximum: count.optional() },
    compile: compileLength,
  },
  pattern: {
    ...about,
    parameters: { pattern: z.string() },
    compile({ given, path, subject, reader }) {
      if (typeof given.pattern !== 'string') return undefined
      const pattern = readPattern(reader, given.pattern, [...path, 'pattern'], `${subject}: pattern`)
      return pattern === undefined ? undefined : { rule: { kind: 'pattern', pattern }, says: `matches ${pattern}` }
    },
  },
  enum: {
    ...about,
    parameters: { values: list },
    compile({ given, path, subject, target: { field }, reader }) {
      if (given.values === undefined) return undefined
      const at = [...path, 'values']
      const listed = readValues(reader, itemsOf(given.values, at), at, field?.logicalType, `${subject}: values`)
      return listed === undefined
        ? undefined
        : { rule: { kind: 'enum', values: listed.values }, says: enumWords(listed.values) }
    },
  },
  'multiple-of': {
    ...about,
    parameters: { divisor: number.positive() },
    compile({ given: { divisor } }) {
      if (typeof divisor !== 'number') return undefined
      return { rule: { kind: 'multiple-of', divisor }, says: `is a multiple of ${divisor}` }
    },
  },
  'unique-items': {
    ...about,
    parameters: {},
    compile: () => ({ rule: { kind: 'unique-items' }, says: 'has no item twice' }),
  },
}

function compileRange({ given, path, subject, reader }: CheckRequest): CompiledCheck | undefined {
  const bound = (key: string): number | undefined => (typeof given[key] === 'number' ? given[key] : undefined)
  const [minimum, maximum] = [bound('minimum'), bound('maximum')]
  const [above, below] = [bound('exclusiveMinimum'), bound('exclusiveMaximum')]
  const low = above ?? minimum
  const high = below ?? maximum
  if (low === undefined && high === undefined) {
    addProblem(reader, {
      code: 'missing-key',
      message: `${subject}: a range needs minimum, maximum, exclusiveMinimum or exclusiveMaximum.`,
      path,
      target: 'key',
    })
    return undefined
  }
  const isOpen = above !== undefined || below !== undefined
  if (low !== undefined && high !== undefined && (low > high || (low === high && isOpen))) {
    addProblem(reader, {
      code: 'contradictory-bounds',
      message: `${subject}: the bounds ${low} and ${high} leave no value that could be valid.`,
      path,
      target: 'key',
    })
    return undefined
  }
  const words = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(above === undefined ? [] : [`over ${above}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(below === undefined ? [] : [`under ${below}`]),
  ]
  return {
    rule: {
      kind: 'range',
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
      ...(above === undefined ? {} : { exclusiveMinimum: above }),
      ...(below === undefined ? {} : { exclusiveMaximum: below }),
    },
    says: `is ${words.join(' and ')}`,
  }
}

const lengthOwner: Readonly<Record<string, 'string' | 'array' | 'object'>> = {
  string: 'string',
  array: 'array',
  vector: 'array',
  object: 'object',
  map: 'object',
}

function compileLength({ given, path, subject, target: { field }, reader }: CheckRequest): CompiledCheck | undefined {
  const minimum = typeof given.minimum === 'number' ? given.minimum : undefined
  const maximum = typeof given.maximum === 'number' ? given.maximum : undefined
  const of = lengthOwner[field?.logicalType ?? 'string']
  const problem = (message: string): undefined => {
    addProblem(reader, { code: 'invalid-value', message: `${subject}: ${message}`, path, target: 'key' })
    return undefined
  }
  if (minimum === undefined && maximum === undefined) return problem('a length needs minimum or maximum.')
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    return problem(`minimum ${minimum} is more than maximum ${maximum}.`)
  }
  if (of === undefined) return problem(`a ${field?.logicalType} has no length.`)
  const bounds = {
    of,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
  return { rule: { kind: 'length', ...bounds }, says: lengthWords(bounds) }
}
