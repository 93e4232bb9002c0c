import { nearestNames } from '@kafka-dataops/core'
import { z } from 'zod'
import { cel } from '../../cel/engine.ts'
import type { CelProblem, FieldReference, References } from '../../cel/expression.ts'
import { type FieldPath, formatFieldPath } from '../../check-definition.ts'
import { type Field, walkFields } from '../fields.ts'
import type { QualityRule } from '../quality-rule.ts'
import { addProblem, addWarning, isMapping, type Mapping, readNode } from '../reader.ts'
import { operatorKeys } from '../shapes.ts'
import { placeInText } from '../text-place.ts'
import { operatorsOf, readThreshold } from '../thresholds.ts'
import { addCheck, fieldName, isSensitiveAt, type TopicChecks } from '../topic-checks.ts'

/** The engine word of rules in CEL: the implementation is an expression, or a mapping with one. */
export const celEngine = 'cel'

/** Whether a text may be a contract with such rules, so that the engine must be loaded before `loadContract`. */
export function mentionsCel(text: string): boolean {
  return /\bcel\b/i.test(text)
}

const shape = z.strictObject({
  expression: z.string(),
  message: z.string().optional(),
  ...operatorKeys,
  unit: z.string().optional(),
})

const misplacedKeys = {
  severity: '"severity" belongs to the rule: write it beside implementation.',
  name: '"name" belongs to the rule: write it beside implementation.',
}

/** Compiles one rule in CEL. Problems of the expression are shown at the character where they are. */
export function compileCelRule(topic: TopicChecks, rule: QualityRule, implementation: unknown): void {
  if (typeof implementation !== 'string' && !isMapping(implementation)) return
  const { reader } = topic
  const path = [...rule.documentPath, 'implementation']
  const isText = typeof implementation === 'string'
  const subject = `${rule.subject}, implementation`
  const given = isText
    ? { expression: implementation }
    : (readNode(reader, implementation, path, shape, { subject, misplacedKeys }) as Mapping | undefined)
  if (given === undefined || typeof given.expression !== 'string') return
  const { expression } = given
  const at = isText ? path : [...path, 'expression']
  const examined = cel().examine(expression, ['message', 'value', ...cel().recordVariables], 'mixed')
  const threshold = readThreshold(reader, given, path, subject)
  if (!examined.ok) {
    for (const problem of examined.problems) addProblem(reader, remarkOn(topic, rule, problem, expression, at))
    return
  }
  if (threshold === undefined && operatorsOf(given).length > 0) return
  const target = rule.field?.path ?? []
  warnOfUnknownFields(topic, rule, examined.references, expression, at)
  addCheck(topic, {
    rule: {
      kind: 'cel',
      expression,
      ...(typeof given.message === 'string' ? { message: given.message } : {}),
      doubles: doublesOf(topic, examined.references, target),
      shows: fieldsToShow(topic, examined.references),
      iterates: examined.references.iterates,
    },
    label: rule.words.label ?? celEngine,
    name: rule.words.name ?? `${fieldName(target)} fulfils ${expression.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}`,
    path: target,
    documentPath: rule.documentPath,
    severity: rule.words.severity,
    ...(rule.words.dimension === undefined ? {} : { dimension: rule.words.dimension }),
    ...(threshold === undefined ? {} : { threshold }),
    sensitive: isSensitiveAt(topic.object.fields, target),
  })
}

function remarkOn(
  topic: TopicChecks,
  rule: QualityRule,
  problem: CelProblem,
  expression: string,
  at: readonly (string | number)[],
) {
  return {
    code: problem.code,
    message: `${rule.subject}: ${problem.message}.`,
    path: at,
    place: placeInText(topic.reader.document, at, expression, problem.offset),
    help: 'docs/own-checks.md names the variables and functions of an expression.',
  }
}

/** The fields that hold doubles below the ones that the expression names. */
function doublesOf(topic: TopicChecks, { fields, variables }: References, target: FieldPath): readonly FieldPath[] {
  const named = new Set(fields.filter(({ variable }) => variable === 'message').map(({ path }) => path[0]))
  const wantsAll = variables.has('message') && fields.every(({ variable }) => variable !== 'message')
  const doubles: FieldPath[] = []
  for (const field of walkFields(topic.object.fields)) {
    const [first] = field.path
    const isBelowTarget = variables.has('value') && target.every((step, index) => sameStep(step, field.path[index]))
    const isNamed = wantsAll || (typeof first === 'string' && named.has(first)) || isBelowTarget
    if (field.logicalType === 'number' && isNamed) doubles.push(field.path)
  }
  return doubles
}

function sameStep(left: FieldPath[number], right: FieldPath[number] | undefined): boolean {
  if (typeof left === 'string' || right === undefined || typeof right === 'string') return left === right
  return left.each === right.each
}

const mostShown = 5

function fieldsToShow({ object }: TopicChecks, { fields }: References): readonly FieldPath[] {
  const paths = new Map(
    fields
      .filter(({ variable, path }) => variable !== 'key' && !holdsSensitive(object.fields, path))
      .map(({ path }) => [formatFieldPath('value', path), path]),
  )
  return [...paths.values()].slice(0, mostShown)
}

/** The field, one that encloses it, or one within it must never be shown. */
function holdsSensitive(fields: readonly Field[], path: readonly string[]): boolean {
  if (isSensitiveAt(fields, path)) return true
  for (const field of walkFields(fields)) {
    if (field.sensitive && path.every((step, index) => field.path[index] === step)) return true
  }
  return false
}

/** A field that the contract does not describe would be an error on every record that keeps the contract. */
function warnOfUnknownFields(
  topic: TopicChecks,
  rule: QualityRule,
  { fields }: References,
  expression: string,
  at: readonly (string | number)[],
): void {
  for (const reference of fields) {
    const unknown = unknownField(topic.object.fields, rule.field, reference)
    if (unknown === undefined) continue
    const { name, offset, near } = unknown
    addWarning(topic.reader, {
      code: 'unknown-field',
      message: `${rule.subject}: the contract describes no field "${name}" there.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
      path: at,
      place: placeInText(topic.reader.document, at, expression, offset),
    })
  }
}

function unknownField(
  fields: readonly Field[],
  own: Field | undefined,
  { variable, path, offsets }: FieldReference,
): { readonly name: string; readonly offset: number; readonly near: string | undefined } | undefined {
  let level: readonly Field[]
  if (variable === 'message' || (variable === 'value' && own === undefined)) level = fields
  else if (variable === 'value') level = own?.children ?? []
  else return undefined
  for (const [index, name] of path.entries()) {
    // A map has any keys, and what is not described may be anything.
    if (level.length === 0) return undefined
    const found = level.find((field) => field.name === name)
    if (found === undefined) {
      const [near] = nearestNames(
        name,
        level.map((field) => field.name),
      )
      return { name, offset: offsets[index] ?? 0, near }
    }
    level = found.children
  }
  return undefined
}
