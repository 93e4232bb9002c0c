import { type DocumentPath, durationForm, parseDuration } from '@kafka-dataops/core'
import type { z } from 'zod'
import type { CheckRule, FieldPath, Measure, RecordSide } from '../../check-definition.ts'
import type { Field, SchemaObject } from '../fields.ts'
import { addProblem, type ContractReader, type Mapping, shown } from '../reader.ts'
import { operators, operatorsOf, readComparison, readThreshold } from '../thresholds.ts'

/** What a check is about: a part of the record, and what the contract says of it. */
export interface Target {
  readonly side: RecordSide
  /** Empty for the whole record. */
  readonly path: FieldPath
  readonly field?: Field
}

/** One rule of our own engine, its parameters checked for type. */
export interface CheckRequest {
  readonly given: Mapping
  /** Of the implementation. */
  readonly path: DocumentPath
  readonly subject: string
  readonly target: Target
  readonly object: SchemaObject
  readonly reader: ContractReader
}

export interface CompiledCheck {
  readonly rule: CheckRule
  /** The rest of a sentence that starts with the field. */
  readonly says: string
  /** Where the engine looks, if not at the target. */
  readonly path?: FieldPath
}

/** A check that contracts ask for by name. */
export interface CustomCheck {
  readonly parameters: Record<string, z.ZodType>
  /** `value`: about the property it stands at, or `field`; `record`: about records as such, at a schema object only. */
  readonly about: 'value' | 'record'
  /** What an operator compares: the failing records, or the number that the check measures (then there must be one). */
  readonly operator: 'failures' | 'measure' | 'none'
  /** Undefined when something is wrong with the parameters, which is noted. */
  readonly compile: (request: CheckRequest) => CompiledCheck | undefined
}

/** The duration of a parameter, in milliseconds; undefined when it is absent or none, which is noted. */
export function readDuration({ reader, given, path, subject }: CheckRequest, key: string): number | undefined {
  const value = given[key]
  if (typeof value !== 'string') return undefined
  const ms = parseDuration(value)
  if (ms !== undefined && ms > 0) return ms
  addProblem(reader, {
    code: 'invalid-value',
    message: `${subject}: ${key} is ${shown(value)}: expected ${durationForm}.`,
    path: [...path, key],
  })
  return undefined
}

/** The operator over the number that the check measures. */
export function readMeasure(
  { reader, given, path, subject }: CheckRequest,
  unit: 'rows' | 'percent' | 'any number',
): Measure | undefined {
  if (operatorsOf(given).length === 0) {
    addProblem(reader, {
      code: 'missing-operator',
      message: `${subject}: one of ${operators.join(', ')} is missing.`,
      path,
      target: 'key',
    })
    return undefined
  }
  if (unit === 'any number') return readComparison(reader, given, path, subject)
  const threshold = readThreshold(reader, { ...given, unit }, path, subject)
  return threshold === undefined ? undefined : { operator: threshold.operator, value: threshold.value }
}
