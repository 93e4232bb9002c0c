import { type DocumentPath, didYouMean, formatDuration, parseDuration, type Severity } from '@kafka-dataops/core'
import { canHoldTime, defaultToleratedFutureMs, timeOf } from './custom-checks.ts'
import { checkDetails } from './details.ts'
import { findField, nearestFields, parseFieldPath } from './field-path.ts'
import type { Field } from './fields.ts'
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
import { shapesOf } from './shapes.ts'
import { addCheck, addNotExecuted, fieldName, isSensitiveAt, type TopicChecks } from './topic-checks.ts'

/** The properties that ODCS recommends (any case), their short forms, and `freshness`, which tools execute. */
const propertyOfWord: Readonly<Record<string, string>> = {
  freshness: 'freshness',
  latency: 'latency',
  ly: 'latency',
  availability: 'availability',
  av: 'availability',
  throughput: 'throughput',
  th: 'throughput',
  errorrate: 'errorRate',
  er: 'errorRate',
  generalavailability: 'generalAvailability',
  ga: 'generalAvailability',
  endofsupport: 'endOfSupport',
  es: 'endOfSupport',
  endoflife: 'endOfLife',
  el: 'endOfLife',
  retention: 'retention',
  re: 'retention',
  frequency: 'frequency',
  fy: 'frequency',
  timetodetect: 'timeToDetect',
  td: 'timeToDetect',
  timetonotify: 'timeToNotify',
  tn: 'timeToNotify',
  timetorepair: 'timeToRepair',
  tr: 'timeToRepair',
}

/** Why a service level is not checked over records. */
const notExecutedReason: Readonly<Record<string, string>> = {
  latency: 'Latency (broker time less event time) is not checked by this version; freshness is.',
  throughput: 'Throughput is not checked by this version.',
  errorRate: 'The error rate is not checked by this version.',
  frequency: 'Frequency is not checked by this version.',
  retention: 'Retention is not checked by this version.',
}

interface ServiceLevel {
  readonly value: Mapping
  readonly documentPath: DocumentPath
  readonly subject: string
  readonly property: string
}

/** Compiles the contract's service levels into the topics that they are about. */
export function compileServiceLevels(reader: ContractReader, contract: Mapping, topics: readonly TopicChecks[]): void {
  const defaultElement = typeof contract.slaDefaultElement === 'string' ? contract.slaDefaultElement : undefined
  for (const [index, item] of itemsOf(contract.slaProperties, ['slaProperties']).entries()) {
    const level = readServiceLevel(reader, item.value, item.path, index)
    if (level === undefined) continue
    const targets = readElements(reader, level, defaultElement, topics)
    if (level.property === 'freshness') compileFreshness(reader, level, targets)
    else addLevelNotExecuted(level, targets, topics)
  }
}

function readServiceLevel(
  reader: ContractReader,
  value: unknown,
  documentPath: DocumentPath,
  index: number,
): ServiceLevel | undefined {
  const given = isMapping(value) && typeof value.property === 'string' ? `"${value.property}"` : `${index + 1}`
  const subject = `Service level ${given}`
  const read = readNode(reader, value, documentPath, shapesOf(reader.level).serviceLevel, {
    subject,
    unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
  })
  if (read === undefined || !isMapping(value)) return undefined
  checkDetails(reader, value, documentPath, subject)
  if (read.property === undefined) return undefined
  return { value: read, documentPath, subject, property: readProperty(reader, read.property, documentPath, subject) }
}

function readProperty(reader: ContractReader, word: string, path: DocumentPath, subject: string): string {
  const lower = word.trim().toLowerCase()
  const known = Object.hasOwn(propertyOfWord, lower) ? propertyOfWord[lower] : undefined
  if (known !== undefined) return known
  const near = didYouMean(word, new Set(Object.values(propertyOfWord)))
  if (near !== '') {
    addWarning(reader, {
      code: 'unknown-service-level',
      message: `${subject}: this property is not known, so it is not checked.${near}`,
      path: [...path, 'property'],
    })
  }
  return word
}

interface Target {
  readonly topic: TopicChecks
  /** None: the record itself. */
  readonly field?: Field
}

/**
 * What a service level is about: `object.field` texts separated by commas; the object may be left out when the contract
 * has one. Without an element it is about the records of every topic.
 */
function readElements(
  reader: ContractReader,
  level: ServiceLevel,
  defaultElement: string | undefined,
  topics: readonly TopicChecks[],
): readonly Target[] {
  const own = typeof level.value.element === 'string' ? level.value.element : undefined
  const text = own ?? defaultElement
  if (text === undefined) return topics.map((topic) => ({ topic }))
  const path = own === undefined ? ['slaDefaultElement'] : [...level.documentPath, 'element']
  const elements = text
    .split(',')
    .map((element) => element.trim())
    .filter((element) => element !== '')
  return elements.flatMap((element) => {
    const target = readElement(element, topics)
    if (target !== undefined) return [target]
    addProblem(reader, {
      code: 'unknown-field',
      message: `${level.subject}: the contract has no element "${element}".${nearElement(element, topics)}`,
      path,
      help: 'An element is written object.field, as crypto-prices.bitcoin.last_updated_at.',
    })
    return []
  })
}

function readElement(element: string, topics: readonly TopicChecks[]): Target | undefined {
  for (const topic of topics) {
    for (const name of objectNames(topic)) {
      if (element === name) return { topic }
      if (!element.startsWith(`${name}.`)) continue
      const path = parseFieldPath(element.slice(name.length + 1))
      const field = path === undefined ? undefined : findField(topic.object.fields, path)
      if (field !== undefined) return { topic, field }
    }
  }
  const [only, second] = topics
  const path = parseFieldPath(element)
  if (only === undefined || second !== undefined || path === undefined) return undefined
  const field = findField(only.object.fields, path)
  return field === undefined ? undefined : { topic: only, field }
}

function objectNames(topic: TopicChecks): readonly string[] {
  const { name, physicalName } = topic.object
  return [...new Set([name, ...(physicalName === undefined ? [] : [physicalName]), topic.topic])]
}

function nearElement(element: string, topics: readonly TopicChecks[]): string {
  for (const topic of topics) {
    const owner = objectNames(topic).find((name) => element.startsWith(`${name}.`))
    const inside = owner === undefined ? element : element.slice(owner.length + 1)
    const [near] = nearestFields(topic.object.fields, inside)
    if (near !== undefined) return ` Did you mean "${owner ?? topic.object.name}.${near}"?`
  }
  return ''
}

function compileFreshness(reader: ContractReader, level: ServiceLevel, targets: readonly Target[]): void {
  const maxAgeMs = readAge(reader, level)
  for (const { topic, field } of targets) {
    if (field !== undefined && !canHoldTime(reader, field, [...level.documentPath, 'element'], level.subject)) continue
    if (maxAgeMs === undefined) continue
    const path = field?.path ?? []
    const severity: Severity = 'error'
    addCheck(topic, {
      rule: {
        kind: 'freshness',
        maxAgeMs,
        perKey: false,
        toleratedFutureMs: defaultToleratedFutureMs,
        ...(field === undefined ? { source: 'record-timestamp' } : { source: 'field', time: timeOf(field) }),
      },
      label: typeof level.value.id === 'string' ? level.value.id : 'freshness',
      name: `${field === undefined ? 'The newest record' : `The newest ${fieldName(path)}`} is at most ${formatDuration(maxAgeMs)} old`,
      path,
      documentPath: level.documentPath,
      severity,
      sensitive: isSensitiveAt(topic.object.fields, path),
    })
  }
}

const dayMs = 86_400_000
/** Units as ODCS writes them; a month is 30 days, a year 365. */
const msOfUnit: Readonly<Record<string, number>> = {
  ...unit(1, 'ms', 'millisecond', 'milliseconds'),
  ...unit(1_000, 's', 'sec', 'second', 'seconds'),
  ...unit(60_000, 'm', 'min', 'minute', 'minutes'),
  ...unit(3_600_000, 'h', 'hr', 'hour', 'hours'),
  ...unit(dayMs, 'd', 'day', 'days'),
  ...unit(7 * dayMs, 'w', 'week', 'weeks'),
  ...unit(30 * dayMs, 'month', 'months'),
  ...unit(365 * dayMs, 'y', 'yr', 'year', 'years'),
}

function unit(ms: number, ...words: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((word) => [word, ms]))
}

const longestAgeMs = 100 * 365 * dayMs

/** The value with its unit, or a duration as `5m` without one. */
function readAge(reader: ContractReader, level: ServiceLevel): number | undefined {
  const { value, unit: unitWord } = level.value
  const problem = (key: string, message: string): undefined => {
    addProblem(reader, {
      code: 'invalid-service-level',
      message: `${level.subject}: ${message}`,
      path: [...level.documentPath, key],
    })
    return undefined
  }
  if (typeof unitWord !== 'string') {
    const ms = typeof value === 'string' ? parseDuration(value) : undefined
    if (ms !== undefined && ms > 0) return ms
    return problem(
      'value',
      `value is ${shown(value)} without a unit: expected a number and a unit (s, m, h, d, ...), or a duration as "5m".`,
    )
  }
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof amount !== 'number' || !(amount > 0)) {
    return problem('value', `value is ${shown(value)}: expected a number above 0.`)
  }
  const word = unitWord.trim().toLowerCase()
  const unitMs = Object.hasOwn(msOfUnit, word) ? msOfUnit[word] : undefined
  if (unitMs === undefined) {
    return problem(
      'unit',
      `unit is "${unitWord}": expected ms, s, m, h, d, w or y.${didYouMean(word, Object.keys(msOfUnit))}`,
    )
  }
  const ms = Math.round(amount * unitMs)
  return ms > longestAgeMs ? problem('value', `${amount} ${unitWord} is more than a hundred years.`) : ms
}

function addLevelNotExecuted(level: ServiceLevel, targets: readonly Target[], topics: readonly TopicChecks[]): void {
  const reason =
    notExecutedReason[level.property] ?? `"${level.property}" is a promise about the service, not about its records.`
  const at = targets.length > 0 ? targets : topics.map((topic): Target => ({ topic }))
  for (const { topic, field } of at) {
    addNotExecuted(topic, {
      label: typeof level.value.id === 'string' ? level.value.id : level.property,
      name: `Service level ${level.property}`,
      path: field?.path ?? [],
      documentPath: level.documentPath,
      reason,
    })
  }
}
