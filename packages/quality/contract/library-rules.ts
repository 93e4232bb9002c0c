import { type DocumentPath, didYouMean } from '@kafka-dataops/core'
import { z } from 'zod'
import { type CheckRule, formatFieldPath, type Threshold } from '../check-definition.ts'
import { describeMeasure } from '../checks/rate.ts'
import { readValues } from './enum-values.ts'
import { readPattern } from './patterns.ts'
import { addRuleNotExecuted, type QualityRule } from './quality-rule.ts'
import { addProblem, addWarning, type ContractReader, isMapping, itemsOf, type Mapping, readNode } from './reader.ts'
import { enumWords } from './structure-checks.ts'
import { operators, operatorsOf, readThreshold } from './thresholds.ts'
import { addCheck, type CheckParts, fieldName, isSensitiveAt, type TopicChecks } from './topic-checks.ts'
import { resolveProperties, uniquenessProblem } from './uniqueness.ts'

const metrics = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'] as const
type Metric = (typeof metrics)[number]

/** What ODCS 3.0's free `rule` words mean, from its documentation and examples. */
const metricOfOldRule: Readonly<Record<string, Metric>> = {
  nullCheck: 'nullValues',
  notNull: 'nullValues',
  validValues: 'invalidValues',
  duplicateCount: 'duplicateValues',
  uniqueCheck: 'duplicateValues',
  rowCount: 'rowCount',
}
/** Old rules that are written without an operator: none may fail. */
const oldRulesOfNone = ['nullCheck', 'notNull', 'validValues', 'uniqueCheck']

const levelOfMetric: Readonly<Record<Metric, readonly ('property' | 'object')[]>> = {
  nullValues: ['property'],
  missingValues: ['property'],
  invalidValues: ['property'],
  duplicateValues: ['property', 'object'],
  rowCount: ['object'],
}

/** Compiles a rule of ODCS's library: a metric, its arguments, and one operator over the count. */
export function compileLibraryRule(topic: TopicChecks, rule: QualityRule): void {
  const metric = readMetric(topic, rule)
  if (metric === undefined || !isAtItsLevel(topic.reader, rule, metric)) return
  const threshold = readRuleThreshold(topic.reader, rule)
  switch (metric) {
    case 'nullValues':
      readArguments(topic.reader, rule, metric, noArguments)
      addMetric(topic, rule, threshold, {
        check: { kind: 'completeness', counts: ['null', 'absent'], missingValues: [] },
        label: 'null-values',
        says: 'is there and not null',
      })
      break
    case 'missingValues':
      addMetric(topic, rule, threshold, missingValues(topic.reader, rule))
      break
    case 'invalidValues':
      addMetric(topic, rule, threshold, invalidValues(topic.reader, rule))
      break
    case 'duplicateValues':
      compileDuplicates(topic, rule, threshold)
      break
    case 'rowCount':
      compileRowCount(topic, rule, threshold)
  }
}

function readMetric(topic: TopicChecks, rule: QualityRule): Metric | undefined {
  const { reader } = topic
  const { metric, rule: oldRule } = rule.value
  const at = (key: string): DocumentPath => [...rule.documentPath, key]
  if (reader.level === '3.0') {
    if (typeof oldRule === 'string') return oldMetric(topic, rule, oldRule)
    if (typeof metric !== 'string') {
      if (!Object.hasOwn(rule.value, 'rule')) missingMetric(reader, rule, 'rule')
      return undefined
    }
    addWarning(reader, {
      code: 'lenient-spelling',
      message: `${rule.subject}: "metric" came with ODCS 3.1; in 3.0 it is "rule". It is run all the same.`,
      path: at('metric'),
      target: 'key',
    })
  } else if (metric === undefined) {
    if (typeof oldRule !== 'string') missingMetric(reader, rule, 'metric')
    else {
      const meant = metrics.find((known) => known === (metricOfOldRule[oldRule] ?? oldRule))
      addProblem(reader, {
        code: 'missing-key',
        message: `${rule.subject}: "rule" became "metric" in ODCS 3.1. Write metric: ${meant ?? metrics.join(' | ')}.`,
        path: at('rule'),
        target: 'key',
      })
    }
    return undefined
  }
  const known = metrics.find((candidate) => candidate === metric)
  if (known === undefined && typeof metric === 'string') {
    addProblem(reader, {
      code: 'unknown-metric',
      message: `${rule.subject}: there is no metric "${metric}".${didYouMean(metric, metrics)}`,
      path: at('metric'),
      help: `Metrics are ${metrics.join(', ')}.`,
    })
  }
  return known
}

function oldMetric(topic: TopicChecks, rule: QualityRule, oldRule: string): Metric | undefined {
  const metric = metrics.find((known) => known === (metricOfOldRule[oldRule] ?? oldRule))
  if (metric === undefined) {
    const known = [...Object.keys(metricOfOldRule), ...metrics]
    addRuleNotExecuted(
      topic,
      rule,
      'rule',
      `The rule "${oldRule}" is none that ODCS 3.0 describes.${didYouMean(oldRule, known)} Read are ${Object.keys(metricOfOldRule).join(', ')}.`,
    )
  }
  return metric
}

function missingMetric(reader: ContractReader, rule: QualityRule, key: string): void {
  addProblem(reader, {
    code: 'missing-key',
    message: `${rule.subject}: ${key} is missing; a library rule names what it counts.`,
    path: rule.documentPath,
    help: `Metrics are ${metrics.join(', ')}.`,
  })
}

function isAtItsLevel(reader: ContractReader, rule: QualityRule, metric: Metric): boolean {
  const level = rule.field === undefined ? 'object' : 'property'
  if (levelOfMetric[metric].includes(level)) return true
  addProblem(reader, {
    code: 'misplaced-rule',
    message:
      level === 'object'
        ? `${rule.subject}: ${metric} counts the values of one property; write it below that property.`
        : `${rule.subject}: ${metric} counts whole records; write it below the schema object.`,
    path: [...rule.documentPath, Object.hasOwn(rule.value, 'metric') ? 'metric' : 'rule'],
  })
  return false
}

function readRuleThreshold(reader: ContractReader, rule: QualityRule): Threshold | undefined {
  const oldRule = typeof rule.value.rule === 'string' ? rule.value.rule : ''
  if (operatorsOf(rule.value).length > 0) return readThreshold(reader, rule.value, rule.documentPath, rule.subject)
  if (reader.level === '3.0' && oldRulesOfNone.includes(oldRule)) return { operator: 'mustBe', value: 0, unit: 'rows' }
  addProblem(reader, {
    code: 'missing-operator',
    message: `${rule.subject} says nothing about the count: one of ${operators.join(', ')} is missing.`,
    path: rule.documentPath,
    help: 'Write mustBe: 0 when none may fail.',
  })
  return undefined
}

interface MetricCheck {
  readonly check: CheckRule
  readonly label: string
  readonly says: string
}

function addMetric(
  topic: TopicChecks,
  rule: QualityRule,
  threshold: Threshold | undefined,
  metric: MetricCheck | undefined,
): void {
  const { field } = rule
  if (metric === undefined || threshold === undefined || field === undefined) return
  addRuleCheck(topic, rule, {
    rule: metric.check,
    label: metric.label,
    name: `${formatFieldPath('value', field.path)} ${metric.says}`,
    path: field.path,
    threshold,
    sensitive: isSensitiveAt(topic.object.fields, field.path),
  })
}

const values = z.array(z.unknown()).optional()
const noArguments = z.strictObject({})
const missingArguments = z.strictObject({ missingValues: values })
const invalidArguments = z.strictObject({ validValues: values, pattern: z.string().optional() })
const duplicateArguments = z.strictObject({ properties: z.array(z.string()).min(1).optional() })

/** The rule's arguments against what the metric takes. */
function readArguments(reader: ContractReader, rule: QualityRule, metric: Metric, shape: z.ZodObject): Mapping {
  const given = rule.value.arguments
  if (given === undefined) return {}
  const subject = `${rule.subject}, arguments of ${metric}`
  return readNode(reader, given, [...rule.documentPath, 'arguments'], shape, { subject }) ?? {}
}

/** Without a list: null, absent and the empty string. In a list, null stands for null and absent. */
function missingValues(reader: ContractReader, rule: QualityRule): MetricCheck | undefined {
  const given = readArguments(reader, rule, 'missingValues', missingArguments).missingValues
  const label = 'missing-values'
  if (given === undefined) {
    const check = { kind: 'completeness', counts: ['null', 'absent', 'empty'], missingValues: [] } as const
    return { check, label, says: 'is there, not null and not empty' }
  }
  const list = readMissingValues(reader, given, [...rule.documentPath, 'arguments', 'missingValues'], rule.subject)
  if (list === undefined) return undefined
  const counts = [
    ...(list.includes(null) ? (['null', 'absent'] as const) : []),
    ...(list.includes('') ? (['empty'] as const) : []),
  ]
  const others = list.filter((value) => value !== null && value !== '')
  const words = list.map((value) => (value === null ? 'null' : JSON.stringify(value))).join(', ')
  return { check: { kind: 'completeness', counts, missingValues: others }, label, says: `is none of ${words}` }
}

/** A list of scalars; null among them. */
export function readMissingValues(
  reader: ContractReader,
  given: unknown,
  path: DocumentPath,
  subject: string,
): readonly (string | number | boolean | null)[] | undefined {
  const items = itemsOf(given, path)
  const list: (string | number | boolean | null)[] = []
  for (const { value, path: at } of items) {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      list.push(value)
    } else {
      addProblem(reader, {
        code: 'invalid-list',
        message: `${subject}: missingValues may hold texts, numbers, booleans and null only.`,
        path: at,
      })
    }
  }
  if (items.length > 0) return list
  addProblem(reader, {
    code: 'invalid-list',
    message: `${subject}: missingValues is empty, so nothing could be missing.`,
    path,
  })
  return undefined
}

/** Not in `validValues`, or not matching `pattern`; nulls are no invalid values. */
function invalidValues(reader: ContractReader, rule: QualityRule): MetricCheck | undefined {
  const { subject, documentPath, field } = rule
  const given = readArguments(reader, rule, 'invalidValues', invalidArguments)
  const isOld = given.validValues === undefined && Array.isArray(rule.value.validValues)
  const listPath = isOld ? [...documentPath, 'validValues'] : [...documentPath, 'arguments', 'validValues']
  const givenList = isOld ? rule.value.validValues : given.validValues
  const list = Array.isArray(givenList)
    ? readValues(reader, itemsOf(givenList, listPath), listPath, field?.logicalType, `${subject}: validValues`)
    : undefined
  const pattern =
    typeof given.pattern === 'string'
      ? readPattern(reader, given.pattern, [...documentPath, 'arguments', 'pattern'], `${subject}: pattern`)
      : undefined
  const label = 'invalid-values'
  if (list !== undefined) {
    const check = { kind: 'enum', values: list.values, ...(pattern === undefined ? {} : { pattern }) } as const
    return { check, label, says: enumWords(list.values) }
  }
  if (pattern !== undefined) return { check: { kind: 'pattern', pattern }, label, says: `matches ${pattern}` }
  if (givenList === undefined && given.pattern === undefined) missingValidity(reader, rule)
  return undefined
}

function missingValidity(reader: ContractReader, rule: QualityRule): void {
  const written = reader.document.value
  const raw = rule.documentPath.reduce<unknown>(
    (value, step) => (isMapping(value) || Array.isArray(value) ? (value as Mapping)[step] : undefined),
    written,
  )
  // A key that slipped out of `arguments` was reported at its own place.
  if (isMapping(raw) && (Object.hasOwn(raw, 'pattern') || Object.hasOwn(raw, 'validValues'))) return
  addProblem(reader, {
    code: 'missing-argument',
    message: `${rule.subject}: invalidValues needs arguments.validValues or arguments.pattern, which say what is valid.`,
    path: rule.documentPath,
  })
}

/** The number of records in the window that is read. */
function compileRowCount(topic: TopicChecks, rule: QualityRule, threshold: Threshold | undefined): void {
  readArguments(topic.reader, rule, 'rowCount', noArguments)
  if (threshold === undefined) return
  const { operator, value, unit } = threshold
  if (unit === 'percent') {
    addProblem(topic.reader, {
      code: 'invalid-threshold',
      message: `${rule.subject}: rowCount is a number of records; it has no percentage.`,
      path: [...rule.documentPath, 'unit'],
    })
    return
  }
  addRuleCheck(topic, rule, {
    rule: { kind: 'row-count', count: { operator, value } },
    label: 'row-count',
    name: `There ${value === 1 ? 'is' : 'are'} ${describeMeasure({ operator, value })} ${value === 1 ? 'record' : 'records'}`,
    path: [],
  })
}

/** Values of one property, of several together, or whole records, that occur more than once. */
function compileDuplicates(topic: TopicChecks, rule: QualityRule, threshold: Threshold | undefined): void {
  const { reader, object } = topic
  const { field, subject, documentPath } = rule
  const shape = field === undefined ? duplicateArguments : noArguments
  const { properties } = readArguments(reader, rule, 'duplicateValues', shape)
  const names = Array.isArray(properties) ? (properties as readonly string[]) : undefined
  const fields =
    names === undefined
      ? [field?.path ?? []]
      : resolveProperties(reader, object, names, [...documentPath, 'arguments', 'properties'], subject)
  if (threshold === undefined || fields === undefined) return
  const about = field?.path ?? []
  const reason = uniquenessProblem(about)
  if (reason !== undefined) {
    addRuleNotExecuted(topic, rule, 'duplicate-values', reason)
    return
  }
  addRuleCheck(topic, rule, {
    rule: { kind: 'uniqueness', fields },
    label: 'duplicate-values',
    name: `${names?.join(', ') ?? fieldName(about)} ${names === undefined || names.length === 1 ? 'is' : 'are'} unique`,
    path: [],
    about,
    threshold,
    sensitive: fields.some((path) => isSensitiveAt(object.fields, path)),
  })
}

/** A check under the words that the rule has for itself. */
function addRuleCheck(topic: TopicChecks, rule: QualityRule, parts: Omit<CheckParts, 'documentPath'>): void {
  const { words, documentPath } = rule
  addCheck(topic, {
    ...parts,
    label: words.label ?? parts.label,
    name: words.name ?? parts.name,
    documentPath,
    severity: words.severity,
    ...(words.dimension === undefined ? {} : { dimension: words.dimension }),
  })
}
