import { type DocumentPath, didYouMean } from '@kafka-dataops/core'
import { z } from 'zod'
import { formatFieldPath } from '../check-definition.ts'
import { celEngine, compileCelRule } from './custom/cel.ts'
import { compileCustomCheck, customEngine } from './custom/engine.ts'
import { checkDetails } from './details.ts'
import { type Field, walkFields } from './fields.ts'
import { compileLibraryRule } from './library-rules.ts'
import type { OdcsLevel } from './odcs-version.ts'
import { addRuleNotExecuted, type QualityRule } from './quality-rule.ts'
import { addProblem, addWarning, type ContractReader, isMapping, type Mapping, readNode } from './reader.ts'
import { customRuleKeys, libraryRuleKeys, shapesOf, sqlRuleKeys } from './shapes.ts'
import { operators, operatorsOf, readThreshold } from './thresholds.ts'
import { readRuleWords, type TopicChecks } from './topic-checks.ts'

/** Compiles all quality rules of one schema object and its properties, in the order of the contract. */
export function compileQualityRules(topic: TopicChecks): void {
  for (const [index, rule] of topic.object.rules.entries()) compileRule(topic, rule.value, rule.path, index)
  for (const field of walkFields(topic.object.fields)) {
    for (const [index, rule] of field.rules.entries()) compileRule(topic, rule.value, rule.path, index, field)
  }
}

type RuleType = 'library' | 'text' | 'sql' | 'custom'
const ruleTypes: readonly RuleType[] = ['library', 'text', 'sql', 'custom']

function compileRule(topic: TopicChecks, value: unknown, path: DocumentPath, index: number, field?: Field): void {
  const { reader } = topic
  const at = field === undefined ? `schema object "${topic.object.name}"` : `"${formatFieldPath('value', field.path)}"`
  const given = isMapping(value) && typeof value.name === 'string' ? `"${value.name}"` : `${index + 1}`
  const subject = `Quality rule ${given} of ${at}`
  const type = ruleType(value)
  const read = readNode(reader, value, path, ruleShape(reader.level, type), {
    subject,
    unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
    misplacedKeys: misplacedRuleKeys(type),
  }) as Mapping | undefined
  if (read === undefined || !isMapping(value)) return
  checkDetails(reader, value, path, subject)
  const words = readRuleWords(reader, read, path, subject)
  const rule: QualityRule = {
    value: read,
    documentPath: path,
    subject,
    words,
    ...(field === undefined ? {} : { field }),
  }
  switch (type) {
    case 'library':
      compileLibraryRule(topic, rule)
      break
    case 'custom':
      compileCustomRule(topic, rule)
      break
    case 'sql':
      checkSqlOperators(reader, rule)
      addRuleNotExecuted(topic, rule, 'sql', 'SQL runs on tables; a topic has none.')
      break
    case 'text':
      addRuleNotExecuted(topic, rule, 'text', 'It is text for people.')
      break
    case undefined:
      compileUntyped(topic, rule)
  }
}

/** The stated type; else library where a metric (or ODCS 3.0's rule) is named. */
function ruleType(value: unknown): RuleType | undefined {
  if (!isMapping(value)) return undefined
  if (typeof value.type === 'string') return ruleTypes.find((type) => type === value.type)
  return Object.hasOwn(value, 'metric') || Object.hasOwn(value, 'rule') ? 'library' : undefined
}

const ruleShapes = new Map<string, z.ZodObject>()

function ruleShape(level: OdcsLevel, type: RuleType | undefined): z.ZodObject {
  const key = `${level} ${type}`
  const shape = ruleShapes.get(key) ?? buildRuleShape(level, type)
  ruleShapes.set(key, shape)
  return shape
}

function buildRuleShape(level: OdcsLevel, type: RuleType | undefined): z.ZodObject {
  const { qualityRule } = shapesOf(level)
  switch (type) {
    case 'library':
      return qualityRule.extend({
        ...libraryRuleKeys,
        ...(level === '3.0' ? { validValues: z.array(z.unknown()).optional() } : {}),
      })
    case 'sql':
      return qualityRule.extend(sqlRuleKeys)
    case 'custom':
      return qualityRule.extend(customRuleKeys)
    default:
      return qualityRule
  }
}

/** Why a key of another type of rule, or of a rule's arguments, has no place in this one. */
function misplacedRuleKeys(type: RuleType | undefined): Readonly<Record<string, string>> {
  const told: Record<string, string> = {}
  for (const operator of operators) {
    told[operator] =
      type === 'custom'
        ? `${operator} belongs to library and sql rules. A ${customEngine} check takes it inside its implementation.`
        : `${operator} belongs to library and sql rules; ${type === undefined ? 'name a metric' : `this one is ${type}`}.`
  }
  for (const argument of ['missingValues', 'validValues', 'pattern', 'properties']) {
    told[argument] = `"${argument}" is an argument: indent it below arguments.`
  }
  return {
    ...told,
    query: '"query" belongs to rules of type sql; write type: sql.',
    engine: '"engine" belongs to rules of type custom; write type: custom.',
    implementation: '"implementation" belongs to rules of type custom; write type: custom.',
    arguments: '"arguments" belong to library rules; name a metric.',
    metric: `"metric" belongs to library rules, and this one is ${type ?? 'none'}.`,
    rule: `"rule" belongs to library rules, and this one is ${type ?? 'none'}.`,
  }
}

function checkSqlOperators(reader: ContractReader, rule: QualityRule): void {
  const given = operatorsOf(rule.value)
  const [first, second] = given
  if (second !== undefined) {
    addProblem(reader, {
      code: 'several-operators',
      message: `${rule.subject} has ${given.length} operators (${given.join(', ')}); a rule has one.`,
      path: [...rule.documentPath, second],
      target: 'key',
    })
  } else if (first === 'mustBeBetween' || first === 'mustNotBeBetween') {
    readThreshold(reader, { [first]: rule.value[first] }, rule.documentPath, rule.subject)
  } else if (first === undefined && reader.level !== '3.0') {
    addProblem(reader, {
      code: 'missing-operator',
      message: `${rule.subject} says nothing about its result: one of ${operators.join(', ')} is missing.`,
      path: rule.documentPath,
    })
  }
}

function compileUntyped(topic: TopicChecks, rule: QualityRule): void {
  // An unknown word as type was reported with the allowed ones.
  if (Object.hasOwn(rule.value, 'type')) return
  const remark = {
    code: 'rule-without-metric',
    message: `${rule.subject} has neither type nor metric, so there is nothing to run.`,
    path: rule.documentPath,
    help: 'Name a metric (nullValues, missingValues, invalidValues, duplicateValues, rowCount), or write type: text.',
  }
  // The 3.0 schema refuses it; later ones let it pass.
  if (topic.reader.level === '3.0') addProblem(topic.reader, remark)
  else addWarning(topic.reader, remark)
  addRuleNotExecuted(topic, rule, 'rule', 'It has neither type nor metric.')
}

function compileCustomRule(topic: TopicChecks, rule: QualityRule): void {
  const { engine, implementation } = rule.value
  if (typeof engine !== 'string') return
  if (engine === customEngine) {
    compileCustomCheck(topic, rule, implementation)
    return
  }
  if (engine === celEngine) {
    compileCelRule(topic, rule, implementation)
    return
  }
  const near = didYouMean(engine, [customEngine, celEngine])
  if (near !== '') {
    addWarning(topic.reader, {
      code: 'foreign-engine',
      message: `${rule.subject}: the engine "${engine}" is not ours, so the rule is not run.${near}`,
      path: [...rule.documentPath, 'engine'],
    })
  }
  addRuleNotExecuted(topic, rule, 'custom', `It is for the engine "${engine}".`)
}
