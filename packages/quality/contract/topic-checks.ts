import { type Dimension, type DocumentPath, dimensionOf, type Severity, severityOf } from '@kafka-dataops/core'
import {
  type CheckDefinition,
  type CheckRule,
  type FieldPath,
  formatFieldPath,
  type RecordSide,
  type Threshold,
} from '../check-definition.ts'
import type { Field, SchemaObject } from './fields.ts'
import type { NotExecutedRule } from './model.ts'
import { addWarning, type ContractReader, type Mapping } from './reader.ts'

/** The checks of one topic while they are compiled. */
export interface TopicChecks {
  readonly reader: ContractReader
  readonly topic: string
  readonly object: SchemaObject
  readonly checks: CheckDefinition[]
  readonly notExecuted: NotExecutedRule[]
  readonly ids: Set<string>
}

export interface CheckParts {
  readonly rule: CheckRule
  /** The last step of the id: `range`, or what the contract calls the rule. */
  readonly label: string
  readonly name: string
  readonly path: FieldPath
  /** What the check's id names, if that is not where the engine looks. */
  readonly about?: FieldPath
  readonly documentPath: DocumentPath
  readonly side?: RecordSide
  readonly dimension?: Dimension
  readonly severity?: Severity
  readonly threshold?: Threshold
  readonly sensitive?: boolean
}

export function addCheck(topic: TopicChecks, parts: CheckParts): void {
  const { rule, label, name, path, about = path, documentPath, side = 'value', threshold } = parts
  topic.checks.push({
    ...rule,
    id: claimId(topic, side, about, label),
    name,
    dimension: parts.dimension ?? dimensionOfKind[rule.kind],
    severity: parts.severity ?? 'error',
    place: topic.reader.document.placeOf(documentPath),
    side,
    path,
    ...(threshold === undefined ? {} : { threshold }),
    ...(parts.sensitive === true ? { sensitive: true as const } : {}),
  })
}

export function addNotExecuted(
  topic: TopicChecks,
  parts: {
    readonly label: string
    readonly name: string
    readonly path: FieldPath
    readonly documentPath: DocumentPath
    readonly reason: string
  },
): void {
  topic.notExecuted.push({
    id: claimId(topic, 'value', parts.path, parts.label),
    name: parts.name,
    place: topic.reader.document.placeOf(parts.documentPath),
    reason: parts.reason,
  })
}

/** `crypto-prices.bitcoin.usd.range`; a second one of the same name gets `-2`. */
function claimId(topic: TopicChecks, side: RecordSide, path: FieldPath, label: string): string {
  const at = path.length === 0 && side === 'value' ? '' : `.${formatFieldPath(side, path)}`
  const wanted = `${topic.topic}${at}.${label}`
  let id = wanted
  for (let number = 2; topic.ids.has(id); number++) id = `${wanted}-${number}`
  topic.ids.add(id)
  return id
}

/** What a kind of check measures, where the rule does not say. */
const dimensionOfKind: Readonly<Record<CheckRule['kind'], Dimension>> = {
  decoding: 'conformity',
  presence: 'conformity',
  type: 'conformity',
  completeness: 'completeness',
  range: 'conformity',
  length: 'conformity',
  pattern: 'conformity',
  enum: 'conformity',
  'multiple-of': 'conformity',
  'unique-items': 'uniqueness',
  'unknown-fields': 'conformity',
  uniqueness: 'uniqueness',
  'duplicate-records': 'uniqueness',
  'row-count': 'coverage',
  throughput: 'timeliness',
  frequency: 'timeliness',
  latency: 'timeliness',
  freshness: 'timeliness',
  'error-rate': 'accuracy',
  retention: 'coverage',
  'key-order': 'consistency',
  'key-presence': 'completeness',
  tombstone: 'conformity',
  'record-size': 'conformity',
  'partition-skew': 'consistency',
  'schema-count': 'consistency',
  cel: 'consistency',
  'own-check': 'accuracy',
  'registry-rule': 'conformity',
  statistics: 'accuracy',
  profile: 'coverage',
}

/** `bitcoin.usd`, or `the record` for the whole value: how messages and check names call the place. */
export function fieldName(path: FieldPath, side: RecordSide = 'value'): string {
  return path.length === 0 ? (side === 'key' ? 'the key' : 'the record') : formatFieldPath(side, path)
}

/** Whether a field or any that encloses it holds what must never be shown. */
export function isSensitiveAt(fields: readonly Field[], path: FieldPath): boolean {
  let level = fields
  let field: Field | undefined
  for (const step of path) {
    if (typeof step === 'string') field = level.find((candidate) => candidate.name === step)
    else field = step.each === 'item' ? field?.items : field?.entryValue
    if (field === undefined) return false
    if (field.sensitive) return true
    level = field.children
  }
  return false
}

export interface RuleWords {
  readonly label: string | undefined
  readonly name: string | undefined
  readonly dimension?: Dimension
  readonly severity: Severity
}

/** What every kind of rule says about itself: id, name, dimension, severity. */
export function readRuleWords(reader: ContractReader, rule: Mapping, path: DocumentPath, subject: string): RuleWords {
  const word = typeof rule.severity === 'string' ? rule.severity : undefined
  const { severity, known } = severityOf(word)
  if (!known) {
    addWarning(reader, {
      code: 'unknown-severity',
      message: `${subject}: the severity "${word}" is not known, so it counts as an error.`,
      path: [...path, 'severity'],
      help: 'Known are error, warning and info, and words as critical, high, medium, low.',
    })
  }
  const dimension = typeof rule.dimension === 'string' ? dimensionOf(rule.dimension) : undefined
  return {
    label: typeof rule.id === 'string' ? rule.id : slug(rule.name),
    name: typeof rule.name === 'string' ? rule.name : undefined,
    severity,
    ...(dimension === undefined ? {} : { dimension }),
  }
}

/** `Fewer than 10 names` as `fewer-than-10-names`. */
function slug(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return words === '' ? undefined : words.slice(0, 60).replace(/-$/, '')
}
