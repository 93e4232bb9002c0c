import { type DocumentPath, didYouMean, durationForm, parseDuration } from '@kafka-dataops/core'
import { z } from 'zod'
import {
  type CheckRule,
  type FieldPath,
  formatFieldPath,
  type LogicalType,
  type RecordSide,
  type TimeReading,
} from '../check-definition.ts'
import { readValues } from './enum-values.ts'
import { findField, nearestFields, parseFieldPath } from './field-path.ts'
import type { Field } from './fields.ts'
import { readMissingValues } from './library-rules.ts'
import { readPattern } from './patterns.ts'
import type { QualityRule } from './quality-rule.ts'
import {
  addProblem,
  addWarning,
  type ContractReader,
  isMapping,
  itemsOf,
  type Mapping,
  readNode,
  shown,
} from './reader.ts'
import { operatorKeys } from './shapes.ts'
import { enumWords, lengthWords } from './structure-checks.ts'
import { operatorsOf, readThreshold } from './thresholds.ts'
import { addCheck, fieldName, isSensitiveAt, type TopicChecks } from './topic-checks.ts'

/**
 * The engine word of our own checks, for what ODCS has no word for:
 *
 *     - type: custom
 *       engine: kafka-dataops
 *       implementation: { check: freshness, maxAge: 5m, perKey: true }
 */
export const customEngine = 'kafka-dataops'

/** What a check is about: a part of the record, and what the contract says of it. */
interface Target {
  readonly side: RecordSide
  readonly path: FieldPath
  readonly field?: Field
}

interface CompiledCheck {
  readonly rule: CheckRule
  /** The rest of a sentence that starts with the field. */
  readonly says: string
}

interface CustomCheck {
  readonly parameters: Record<string, z.ZodType>
  /** Whether `mustBe...` and `unit` may say how many may fail. */
  readonly takesThreshold: boolean
  compile(
    given: Mapping,
    path: DocumentPath,
    subject: string,
    target: Target,
    reader: ContractReader,
  ): CompiledCheck | undefined
}

const text = z.string()
const number = z.number()
const count = z.int().nonnegative()
const list = z.array(z.unknown())

/** Every check of the engine; docs/contracts.md describes their parameters. */
const checks: Readonly<Record<string, CustomCheck>> = {
  presence: {
    parameters: {},
    takesThreshold: true,
    compile: () => ({ rule: { kind: 'presence' }, says: 'is present' }),
  },
  type: {
    parameters: {
      logicalType: z.enum([
        'string',
        'date',
        'timestamp',
        'time',
        'number',
        'integer',
        'object',
        'array',
        'boolean',
        'map',
      ]),
    },
    takesThreshold: true,
    compile(given, _path, _subject, { field }) {
      const logicalType = given.logicalType as LogicalType | undefined
      if (logicalType === undefined) return undefined
      const time = field?.time?.logicalType === logicalType ? { time: field.time } : {}
      return { rule: { kind: 'type', logicalType, ...time }, says: `is of type ${logicalType}` }
    },
  },
  completeness: {
    parameters: {
      counts: z
        .array(z.enum(['null', 'absent', 'empty']))
        .min(1)
        .optional(),
      missingValues: list.optional(),
    },
    takesThreshold: true,
    compile(given, path, subject, _target, reader) {
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
    parameters: {
      minimum: number.optional(),
      maximum: number.optional(),
      exclusiveMinimum: number.optional(),
      exclusiveMaximum: number.optional(),
    },
    takesThreshold: true,
    compile: compileRange,
  },
  length: {
    parameters: { minimum: count.optional(), maximum: count.optional() },
    takesThreshold: true,
    compile: compileLength,
  },
  pattern: {
    parameters: { pattern: text },
    takesThreshold: true,
    compile(given, path, subject, _target, reader) {
      if (typeof given.pattern !== 'string') return undefined
      const pattern = readPattern(reader, given.pattern, [...path, 'pattern'], `${subject}: pattern`)
      return pattern === undefined ? undefined : { rule: { kind: 'pattern', pattern }, says: `matches ${pattern}` }
    },
  },
  enum: {
    parameters: { values: list },
    takesThreshold: true,
    compile(given, path, subject, { field }, reader) {
      if (given.values === undefined) return undefined
      const at = [...path, 'values']
      const listed = readValues(reader, itemsOf(given.values, at), at, field?.logicalType, `${subject}: values`)
      return listed === undefined
        ? undefined
        : { rule: { kind: 'enum', values: listed.values }, says: enumWords(listed.values) }
    },
  },
  freshness: {
    parameters: {
      maxAge: text,
      perKey: z.boolean().optional(),
      source: z.enum(['field', 'record-timestamp']).optional(),
      epochUnit: z.enum(['s', 'ms', 'us', 'ns']).optional(),
      toleratedFuture: text.optional(),
    },
    takesThreshold: false,
    compile: compileFreshness,
  },
}

export const customCheckNames = Object.keys(checks)

/** Clocks of producers and brokers drift; an event a minute ahead is no finding. */
export const defaultToleratedFutureMs = 60_000

/** Compiles one rule of our own engine. */
export function compileCustomCheck(topic: TopicChecks, rule: QualityRule, implementation: unknown): void {
  const { reader } = topic
  const path = [...rule.documentPath, 'implementation']
  // Undefined was reported as missing. A check without parameters may be written by its name alone.
  if (implementation === undefined) return
  const given = typeof implementation === 'string' ? { check: implementation } : implementation
  if (!isMapping(given)) return
  const name = given.check
  const namePath = typeof implementation === 'string' ? path : [...path, 'check']
  const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined
  if (check === undefined) {
    if (name === undefined) missingCheck(reader, rule, given, path)
    else unknownCheck(reader, rule, name, namePath)
    return
  }
  const subject = `${rule.subject}, check ${String(name)}`
  const shape = shapeOf(String(name), check, rule.field === undefined)
  const misplacedKeys =
    rule.field === undefined ? {} : { field: '"field" is the property that the rule stands at; leave it out.' }
  const read = readNode(reader, given, path, shape, { subject, misplacedKeys }) as Mapping | undefined
  const target = read === undefined ? undefined : readTarget(topic, rule, read, path, subject)
  if (read === undefined || target === undefined) return
  const threshold = check.takesThreshold ? readThreshold(reader, read, path, subject) : undefined
  const compiled = check.compile(read, path, subject, target, reader)
  const hasUnusableThreshold = threshold === undefined && operatorsOf(read).length > 0
  if (compiled === undefined || hasUnusableThreshold) return
  addCheck(topic, {
    rule: compiled.rule,
    label: rule.words.label ?? String(name),
    name: rule.words.name ?? `${fieldName(target.path, target.side)} ${compiled.says}`,
    side: target.side,
    path: target.path,
    documentPath: rule.documentPath,
    severity: rule.words.severity,
    ...(rule.words.dimension === undefined ? {} : { dimension: rule.words.dimension }),
    ...(threshold === undefined ? {} : { threshold }),
    sensitive: isSensitiveAt(topic.object.fields, target.path),
  })
}

const shapes = new Map<string, z.ZodObject>()

/** The parameters of a check; at a schema object also the field that it is about. */
function shapeOf(name: string, check: CustomCheck, isAtObject: boolean): z.ZodObject {
  const key = `${name} ${isAtObject}`
  const shape =
    shapes.get(key) ??
    z.strictObject({
      check: text,
      ...check.parameters,
      ...(isAtObject ? { field: text.optional(), side: z.enum(['value', 'key']).optional() } : {}),
      ...(check.takesThreshold ? { ...operatorKeys, unit: text.optional() } : {}),
    })
  shapes.set(key, shape)
  return shape
}

/** Points at a misspelt `check`, else at the implementation. */
function missingCheck(reader: ContractReader, rule: QualityRule, given: Mapping, path: DocumentPath): void {
  const misspelt = Object.keys(given).find((key) => didYouMean(key, ['check']) !== '')
  addProblem(reader, {
    code: misspelt === undefined ? 'missing-key' : 'unknown-key',
    message:
      misspelt === undefined
        ? `${rule.subject}: implementation says no check.`
        : `${rule.subject}, implementation: unknown key "${misspelt}". Did you mean "check"?`,
    path: misspelt === undefined ? path : [...path, misspelt],
    target: 'key',
    help: `Checks are ${customCheckNames.join(', ')}.`,
  })
}

function unknownCheck(reader: ContractReader, rule: QualityRule, name: unknown, namePath: DocumentPath): void {
  addProblem(reader, {
    code: 'unknown-check',
    message: `${rule.subject}: the engine ${customEngine} has no check ${shown(name)}.${typeof name === 'string' ? didYouMean(name, customCheckNames) : ''}`,
    path: namePath,
    help: `Checks are ${customCheckNames.join(', ')}.`,
  })
}

/** The property a rule stands at, or the `field` and `side` it names; undefined when the contract has no such field. */
function readTarget(
  topic: TopicChecks,
  rule: QualityRule,
  read: Mapping,
  path: DocumentPath,
  subject: string,
): Target | undefined {
  if (rule.field !== undefined) return { side: 'value', path: rule.field.path, field: rule.field }
  const side: RecordSide = read.side === 'key' ? 'key' : 'value'
  if (typeof read.field !== 'string') return { side, path: [] }
  const wanted = parseFieldPath(read.field)
  if (wanted === undefined) {
    addProblem(topic.reader, {
      code: 'invalid-value',
      message: `${subject}: field is ${shown(read.field)}: expected a path as bitcoin.usd or items[].id.`,
      path: [...path, 'field'],
    })
    return undefined
  }
  const { fields } = topic.object
  if (side === 'key' || fields.length === 0) return { side, path: wanted }
  const field = findField(fields, wanted)
  if (field === undefined) {
    const near = nearestFields(fields, read.field)
    addProblem(topic.reader, {
      code: 'unknown-field',
      message: `${subject}: the schema has no field "${read.field}".${near[0] === undefined ? '' : ` Did you mean "${near[0]}"?`}`,
      path: [...path, 'field'],
    })
    return undefined
  }
  return { side, path: field.path, field }
}

function compileRange(
  given: Mapping,
  path: DocumentPath,
  subject: string,
  _target: Target,
  reader: ContractReader,
): CompiledCheck | undefined {
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

function compileLength(
  given: Mapping,
  path: DocumentPath,
  subject: string,
  { field }: Target,
  reader: ContractReader,
): CompiledCheck | undefined {
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

function compileFreshness(
  given: Mapping,
  path: DocumentPath,
  subject: string,
  { field, path: fieldPath, side }: Target,
  reader: ContractReader,
): CompiledCheck | undefined {
  const maxAgeMs = readDuration(reader, given.maxAge, [...path, 'maxAge'], `${subject}: maxAge`)
  const toleratedFutureMs =
    given.toleratedFuture === undefined
      ? defaultToleratedFutureMs
      : readDuration(reader, given.toleratedFuture, [...path, 'toleratedFuture'], `${subject}: toleratedFuture`)
  const source =
    (given.source as 'field' | 'record-timestamp' | undefined) ??
    (fieldPath.length === 0 ? 'record-timestamp' : 'field')
  if (source === 'field' && field !== undefined && !canHoldTime(reader, field, path, subject)) return undefined
  if (source === 'field' && fieldPath.length === 0 && side === 'value') {
    addProblem(reader, {
      code: 'missing-key',
      message: `${subject}: source: field needs the field; name it, or write the rule below its property.`,
      path,
      target: 'key',
    })
    return undefined
  }
  if (maxAgeMs === undefined || toleratedFutureMs === undefined) return undefined
  const unit = given.epochUnit as TimeReading['epochUnit']
  const reading = timeOf(field)
  return {
    rule: {
      kind: 'freshness',
      maxAgeMs,
      source,
      perKey: given.perKey === true,
      toleratedFutureMs,
      ...(source === 'field' ? { time: unit === undefined ? reading : { ...reading, epochUnit: unit } } : {}),
    },
    says: `is at most ${String(given.maxAge)} old${given.perKey === true ? ' for every key' : ''}`,
  }
}

/** How the event time of a field is read: as its type says, else as a timestamp of any form. */
export function timeOf(field: Field | undefined): TimeReading {
  return field?.time ?? { logicalType: 'timestamp' }
}

/** Whether a field's values can be event times; a text without a date type is read as ISO 8601. */
export function canHoldTime(reader: ContractReader, field: Field, path: DocumentPath, subject: string): boolean {
  const { logicalType } = field
  const where = formatFieldPath('value', field.path)
  if (logicalType === 'string') {
    addWarning(reader, {
      code: 'time-as-string',
      message: `${subject}: ${where} is a string, so it is read as ISO 8601. Say logicalType: timestamp, with a format if it has another form.`,
      path,
    })
    return true
  }
  const canHold = logicalType === undefined || ['date', 'timestamp', 'number', 'integer'].includes(logicalType)
  if (!canHold) {
    addProblem(reader, {
      code: 'unknown-field',
      message: `${subject}: ${where} is of type ${logicalType}, which holds no moment in time.`,
      path,
    })
  }
  return canHold
}

function readDuration(reader: ContractReader, given: unknown, path: DocumentPath, subject: string): number | undefined {
  if (typeof given !== 'string') return undefined
  const ms = parseDuration(given)
  if (ms !== undefined) return ms
  addProblem(reader, {
    code: 'invalid-value',
    message: `${subject} is ${shown(given)}: expected ${durationForm}.`,
    path,
  })
  return undefined
}
