import { type DocumentPath, didYouMean } from '@kafka-dataops/core'
import { z } from 'zod'
import type { RecordSide } from '../../check-definition.ts'
import { findField, nearestFields, parseFieldPath } from '../field-path.ts'
import type { QualityRule } from '../quality-rule.ts'
import { addProblem, type ContractReader, isMapping, type Mapping, readNode, shown } from '../reader.ts'
import { operatorKeys } from '../shapes.ts'
import { operatorsOf, readThreshold } from '../thresholds.ts'
import { addCheck, fieldName, isSensitiveAt, type TopicChecks } from '../topic-checks.ts'
import type { CustomCheck, Target } from './custom-check.ts'
import { recordChecks } from './record-checks.ts'
import { statisticsChecks } from './statistics-checks.ts'
import { timeChecks } from './time-checks.ts'
import { valueChecks } from './value-checks.ts'

/**
 * The engine word of our own checks, for what ODCS has no word for:
 *
 *     - type: custom
 *       engine: kafka-dataops
 *       implementation: { check: freshness, maxAge: 5m, perKey: true }
 */
export const customEngine = 'kafka-dataops'

/** Every check of the engine; docs/contracts.md describes their parameters. */
const checks: Readonly<Record<string, CustomCheck>> = {
  ...valueChecks,
  ...timeChecks,
  ...statisticsChecks,
  ...recordChecks,
}

export const customCheckNames = Object.keys(checks)

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
  if (check.about === 'record' && rule.field !== undefined) {
    const message = `${subject} is about whole records; write it below the schema object.`
    addProblem(reader, { code: 'misplaced-rule', message, path: namePath })
    return
  }
  const shape = shapeOf(String(name), check, rule.field === undefined)
  const misplacedKeys =
    rule.field === undefined ? {} : { field: '"field" is the property that the rule stands at; leave it out.' }
  const read = readNode(reader, given, path, shape, { subject, misplacedKeys }) as Mapping | undefined
  const target = read === undefined ? undefined : readTarget(topic, rule, read, path, subject)
  if (read === undefined || target === undefined) return
  const threshold = check.operator === 'failures' ? readThreshold(reader, read, path, subject) : undefined
  const compiled = check.compile({ given: read, path, subject, target, object: topic.object, reader })
  const hasUnusableThreshold = check.operator === 'failures' && threshold === undefined && operatorsOf(read).length > 0
  if (compiled === undefined || hasUnusableThreshold) return
  addCheck(topic, {
    rule: compiled.rule,
    label: rule.words.label ?? String(name),
    name: rule.words.name ?? `${fieldName(target.path, target.side)} ${compiled.says}`,
    side: target.side,
    path: compiled.path ?? target.path,
    about: target.path,
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
  const isAboutValue = check.about === 'value'
  const shape =
    shapes.get(key) ??
    z.strictObject({
      check: z.string(),
      ...check.parameters,
      ...(isAboutValue && isAtObject
        ? { field: z.string().optional(), side: z.enum(['value', 'key']).optional() }
        : {}),
      ...(check.operator === 'none' ? {} : operatorKeys),
      ...(check.operator === 'failures' ? { unit: z.string().optional() } : {}),
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
