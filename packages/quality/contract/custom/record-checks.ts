import { z } from 'zod'
import type { FieldPath } from '../../check-definition.ts'
import { describeMeasure } from '../../checks/rate.ts'
import { parseFieldPath } from '../field-path.ts'
import { knownFields } from '../known-fields.ts'
import { addProblem, shown } from '../reader.ts'
import { resolveProperties, uniquenessProblem } from '../uniqueness.ts'
import { type CheckRequest, type CompiledCheck, type CustomCheck, readMeasure } from './custom-check.ts'

const ofRecords = { about: 'record', operator: 'failures', parameters: {} } as const
const measured = { about: 'record', operator: 'measure', parameters: {} } as const
const whole = z.int().positive()

/** Checks of records as such and of all records together. */
export const recordChecks: Readonly<Record<string, CustomCheck>> = {
  uniqueness: {
    about: 'value',
    operator: 'failures',
    parameters: { fields: z.array(z.string()).min(1).optional() },
    compile: compileUniqueness,
  },
  'unknown-fields': {
    ...ofRecords,
    parameters: { allowed: z.array(z.string()).optional() },
    compile: compileUnknownFields,
  },
  'row-count': {
    ...measured,
    compile(request) {
      const count = readMeasure(request, 'rows')
      return count === undefined
        ? undefined
        : { rule: { kind: 'row-count', count }, says: `is there ${describeMeasure(count)} times` }
    },
  },
  throughput: {
    ...measured,
    compile(request) {
      const perSecond = readMeasure(request, 'rows')
      return perSecond === undefined
        ? undefined
        : { rule: { kind: 'throughput', perSecond }, says: `comes ${describeMeasure(perSecond)} times a second` }
    },
  },
  'error-rate': {
    ...measured,
    compile(request) {
      const percent = readMeasure(request, 'percent')
      return percent === undefined
        ? undefined
        : { rule: { kind: 'error-rate', percent }, says: `fails in ${describeMeasure(percent)} % of all cases` }
    },
  },
  'key-presence': { ...ofRecords, compile: () => ({ rule: { kind: 'key-presence' }, says: 'has a key' }) },
  tombstone: { ...ofRecords, compile: () => ({ rule: { kind: 'tombstone' }, says: 'is no tombstone' }) },
  'duplicate-records': {
    ...ofRecords,
    compile: () => ({ rule: { kind: 'duplicate-records' }, says: 'is there once' }),
  },
  'record-size': {
    ...ofRecords,
    parameters: { maxBytes: whole },
    compile({ given: { maxBytes } }) {
      if (typeof maxBytes !== 'number') return undefined
      return { rule: { kind: 'record-size', maxBytes }, says: `has at most ${maxBytes} bytes` }
    },
  },
  'partition-skew': {
    about: 'record',
    operator: 'none',
    parameters: { maxRatio: z.number().min(1) },
    compile({ given: { maxRatio } }) {
      if (typeof maxRatio !== 'number') return undefined
      return {
        rule: { kind: 'partition-skew', maxRatio },
        says: `spreads over the partitions within ${maxRatio} times`,
      }
    },
  },
  'schema-count': {
    about: 'record',
    operator: 'none',
    parameters: { max: whole },
    compile({ given: { max } }) {
      if (typeof max !== 'number') return undefined
      return { rule: { kind: 'schema-count', max }, says: `names at most ${max} schema${max === 1 ? '' : 's'}` }
    },
  },
}

function compileUnknownFields({ given, path, subject, object, reader }: CheckRequest): CompiledCheck | undefined {
  if (object.fields.length === 0) {
    const message = `${subject} needs a contract that describes fields; here every field would be unknown.`
    addProblem(reader, { code: 'misplaced-rule', message, path, target: 'key' })
    return undefined
  }
  const allowed: FieldPath[] = []
  for (const [index, text] of ((given.allowed ?? []) as readonly string[]).entries()) {
    const field = parseFieldPath(text)
    if (field !== undefined) allowed.push(field)
    else {
      const message = `${subject}: allowed has ${shown(text)}: expected a path as trace.id or items[].note.`
      addProblem(reader, { code: 'invalid-value', message, path: [...path, 'allowed', index] })
      return undefined
    }
  }
  return {
    rule: { kind: 'unknown-fields', known: knownFields(object.fields, allowed) },
    says: 'has no field that the contract does not describe',
  }
}

/** Of the property it stands at, of the `fields` together, or of the whole record. */
function compileUniqueness(request: CheckRequest): CompiledCheck | undefined {
  const { given, path, subject, target, object, reader } = request
  const { fields } = given
  if (target.path.length > 0 && fields !== undefined) {
    addProblem(reader, {
      code: 'misplaced-key',
      message: `${subject}: "fields" names properties at a schema object; here the check is about one.`,
      path: [...path, 'fields'],
      target: 'key',
    })
    return undefined
  }
  const problem = uniquenessProblem(target.path)
  if (problem !== undefined) {
    addProblem(reader, { code: 'misplaced-rule', message: `${subject}: ${problem}`, path, target: 'key' })
    return undefined
  }
  const named: readonly FieldPath[] | undefined =
    fields === undefined
      ? [target.path]
      : resolveProperties(reader, object, fields as readonly string[], [...path, 'fields'], subject)
  return named === undefined
    ? undefined
    : {
        rule: { kind: 'uniqueness', fields: named },
        path: [],
        says: fields === undefined ? 'is unique' : `is unique by ${(fields as readonly string[]).join(', ')}`,
      }
}
