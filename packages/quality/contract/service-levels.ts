import { type DocumentPath, didYouMean, formatDuration, parseDuration } from '@kafka-dataops/core'
import type { CheckRule } from '../check-definition.ts'
import { checkDetails } from './details.ts'
import { canHoldTime, defaultToleratedFutureMs, timeOf } from './event-time.ts'
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

interface ServiceLevel {
  readonly value: Mapping
  readonly documentPath: DocumentPath
  readonly subject: string
  readonly property: string
}

/**
 * Compiles the contract's service levels into the topics that they are about. `others` are the schema objects that are no
 * topics: what is promised of them is not checked, as nothing of theirs is.
 */
export function compileServiceLevels(
  reader: ContractReader,
  contract: Mapping,
  topics: readonly TopicChecks[],
  others: readonly TopicChecks[],
): void {
  const defaultElement = typeof contract.slaDefaultElement === 'string' ? contract.slaDefaultElement : undefined
  for (const [index, item] of itemsOf(contract.slaProperties, ['slaProperties']).entries()) {
    const level = readServiceLevel(reader, item.value, item.path, index)
    if (level === undefined) continue
    const targets = readElements(reader, level, defaultElement, topics, others)
    const compile = Object.hasOwn(executed, level.property) ? executed[level.property] : undefined
    if (compile === undefined) addLevelNotExecuted(level, targets, reasonOf(level.property))
    else compile(reader, level, targets)
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
  others: readonly TopicChecks[],
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
    const all = [...topics, ...others]
    const target = readElement(element, topics, all.length)
    if (target !== undefined) return [target]
    if (readElement(element, others, all.length) !== undefined) return []
    addProblem(reader, {
      code: 'unknown-field',
      message: `${level.subject}: the contract has no element "${element}".${nearElement(element, all)}`,
      path,
      help: 'An element is written object.field, as crypto-prices.bitcoin.last_updated_at.',
    })
    return []
  })
}

function readElement(element: string, topics: readonly TopicChecks[], objectCount: number): Target | undefined {
  for (const topic of topics) {
    for (const name of objectNames(topic)) {
      if (element === name) return { topic }
      if (!element.startsWith(`${name}.`)) continue
      const path = parseFieldPath(element.slice(name.length + 1))
      const field = path === undefined ? undefined : findField(topic.object.fields, path)
      if (field !== undefined) return { topic, field }
    }
  }
  const [only] = topics
  const path = parseFieldPath(element)
  if (only === undefined || objectCount !== 1 || path === undefined) return undefined
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

type CompileLevel = (reader: ContractReader, level: ServiceLevel, targets: readonly Target[]) => void

/** The service levels that records can show. */
const executed: Readonly<Record<string, CompileLevel>> = {
  freshness: compileFreshness,
  latency: compileLatency,
  frequency: compileFrequency,
  throughput: compileThroughput,
  errorRate: compileErrorRate,
  retention: compileRetention,
}

function reasonOf(property: string): string {
  return `"${property}" is a promise about the service, not about its records.`
}

interface LevelCheck {
  readonly rule: CheckRule
  readonly name: string
}

function addLevelCheck(level: ServiceLevel, { topic, field }: Target, { rule, name }: LevelCheck): void {
  const path = field?.path ?? []
  addCheck(topic, {
    rule,
    label: labelOf(level),
    name,
    path,
    documentPath: level.documentPath,
    sensitive: isSensitiveAt(topic.object.fields, path),
  })
}

function labelOf(level: ServiceLevel): string {
  return typeof level.value.id === 'string' ? level.value.id : level.property
}

function compileFreshness(reader: ContractReader, level: ServiceLevel, targets: readonly Target[]): void {
  const maxAgeMs = readAge(reader, level)
  for (const target of targets) {
    const { field } = target
    if (field !== undefined && !canHoldTime(reader, field, [...level.documentPath, 'element'], level.subject)) continue
    if (maxAgeMs === undefined) continue
    const source =
      field === undefined
        ? ({ source: 'record-timestamp' } as const)
        : ({ source: 'field', time: timeOf(field) } as const)
    addLevelCheck(level, target, {
      rule: { kind: 'freshness', maxAgeMs, perKey: false, toleratedFutureMs: defaultToleratedFutureMs, ...source },
      name: `The newest ${field === undefined ? 'record' : fieldName(field.path)} is at most ${formatDuration(maxAgeMs)} old`,
    })
  }
}

/** Broker time less event time, so it needs the field that holds the latter. */
function compileLatency(reader: ContractReader, level: ServiceLevel, targets: readonly Target[]): void {
  const maxLatencyMs = readAge(reader, level)
  for (const target of targets) {
    const { field } = target
    if (field === undefined) {
      addLevelNotExecuted(
        level,
        [target],
        'Latency is the time from an event to its record: name the field of the event time as element.',
      )
      continue
    }
    if (!canHoldTime(reader, field, [...level.documentPath, 'element'], level.subject)) continue
    if (maxLatencyMs === undefined) continue
    addLevelCheck(level, target, {
      rule: { kind: 'latency', maxLatencyMs, time: timeOf(field) },
      name: `${fieldName(field.path)} is recorded within ${formatDuration(maxLatencyMs)}`,
    })
  }
}

function compileFrequency(reader: ContractReader, level: ServiceLevel, targets: readonly Target[]): void {
  const everyMs = readAge(reader, level)
  if (everyMs === undefined) return
  const name = `A record comes at least every ${formatDuration(everyMs)}`
  for (const { topic } of targets) addLevelCheck(level, { topic }, { rule: { kind: 'frequency', everyMs }, name })
}

/** `records/s`, `msg/min`, `rows per hour`; bytes are another thing. */
const rateUnit = /^(?:records?|rows?|messages?|msgs?|events?)\s*(?:\/|per)\s*(s|sec|second|m|min|minute|h|hour|d|day)$/i

function compileThroughput(reader: ContractReader, level: ServiceLevel, targets: readonly Target[]): void {
  const { unit } = level.value
  const [, per] = rateUnit.exec(typeof unit === 'string' ? unit.trim() : 'records/s') ?? []
  if (per === undefined) {
    addLevelNotExecuted(
      level,
      targets,
      `The unit "${String(unit)}" is not measured; records/s, records/min and records/h are.`,
    )
    return
  }
  const amount = readAmount(reader, level)
  if (amount === undefined) return
  const perSecond = (amount * 1_000) / (msOfUnit[per.toLowerCase()] ?? 1_000)
  const rule = { kind: 'throughput', perSecond: { operator: 'mustBeGreaterOrEqualTo', value: perSecond } } as const
  const name = `At least ${amount} ${typeof unit === 'string' ? unit.trim() : 'records/s'} arrive`
  for (const { topic } of targets) addLevelCheck(level, { topic }, { rule, name })
}

function compileErrorRate(reader: ContractReader, level: ServiceLevel, targets: readonly Target[]): void {
  const { unit } = level.value
  if (unit !== undefined && !(typeof unit === 'string' && /^(percent|percentage|%)$/i.test(unit.trim()))) {
    addLevelNotExecuted(level, targets, `The unit "${String(unit)}" is not measured; percent is.`)
    return
  }
  const { value } = level.value
  const percent = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100)) {
    addProblem(reader, {
      code: 'invalid-service-level',
      message: `${level.subject}: value is ${shown(value)}: expected a percentage from 0 to 100.`,
      path: [...level.documentPath, 'value'],
    })
    return
  }
  const rule = { kind: 'error-rate', percent: { operator: 'mustBeLessOrEqualTo', value: percent } } as const
  for (const { topic } of targets) {
    addLevelCheck(level, { topic }, { rule, name: `At most ${percent} % of the records are wrong` })
  }
}

/** A promise to who reads: records are there that long. It is about the topic, whichever element it names. */
function compileRetention(reader: ContractReader, level: ServiceLevel, targets: readonly Target[]): void {
  const minMs = readAge(reader, level)
  if (minMs === undefined) return
  const name = `Records are kept for at least ${formatDuration(minMs)}`
  for (const topic of new Set(targets.map((target) => target.topic))) {
    addLevelCheck(level, { topic }, { rule: { kind: 'retention', minMs }, name })
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

/** A duration of ISO 8601, as `P1Y`, `P30D` or `PT15M`. */
function isoDuration(text: string): number | undefined {
  const found =
    /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
      text.trim().toUpperCase(),
    )
  if (found === null) return undefined
  const units = ['y', 'month', 'w', 'd', 'h', 'm', 's']
  return units.reduce((sum, word, index) => sum + Number(found[index + 1] ?? 0) * (msOfUnit[word] ?? 0), 0)
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
    const ms = typeof value === 'string' ? (parseDuration(value) ?? isoDuration(value)) : undefined
    if (ms !== undefined && ms > longestAgeMs) return problem('value', `${value} is more than a hundred years.`)
    if (ms !== undefined && ms > 0) return ms
    return problem(
      'value',
      `value is ${shown(value)} without a unit: expected a number and a unit (s, m, h, d, ...), or a duration as "5m" or "P30D".`,
    )
  }
  const amount = readAmount(reader, level)
  if (amount === undefined) return undefined
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

/** A number above 0, which may be written as text. */
function readAmount(reader: ContractReader, level: ServiceLevel): number | undefined {
  const { value } = level.value
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof amount === 'number' && amount > 0 && Number.isFinite(amount)) return amount
  addProblem(reader, {
    code: 'invalid-service-level',
    message: `${level.subject}: value is ${shown(value)}: expected a number above 0.`,
    path: [...level.documentPath, 'value'],
  })
  return undefined
}

function addLevelNotExecuted(level: ServiceLevel, targets: readonly Target[], reason: string): void {
  for (const { topic, field } of targets) {
    addNotExecuted(topic, {
      label: labelOf(level),
      name: `Service level ${level.property}`,
      path: field?.path ?? [],
      documentPath: level.documentPath,
      reason,
    })
  }
}
