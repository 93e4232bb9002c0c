import type { CheckDefinition } from '../check-definition.ts'
import type { RecordReads } from '../record-reads.ts'
import { celRule } from './cel.ts'
import type { CheckSetup, OpenCheck, RuleKind, RunningCheck } from './check.ts'
import { completeness } from './completeness.ts'
import { decoding } from './decoding.ts'
import { duplicateRecords } from './duplicate-records.ts'
import { enumeration } from './enum.ts'
import { errorRate } from './error-rate.ts'
import { frequency } from './frequency.ts'
import { freshness } from './freshness.ts'
import { keyOrder } from './key-order.ts'
import { keyPresence } from './key-presence.ts'
import { latency } from './latency.ts'
import { length } from './length.ts'
import { multipleOf } from './multiple-of.ts'
import { ownCheck } from './own-check.ts'
import { partitionSkew } from './partition-skew.ts'
import { pattern } from './pattern.ts'
import { presence } from './presence.ts'
import { profile } from './profile.ts'
import { range } from './range.ts'
import { recordSize } from './record-size.ts'
import { registryRule } from './registry-rule.ts'
import { retention } from './retention.ts'
import { rowCount } from './row-count.ts'
import { schemaCount } from './schema-count.ts'
import { statistics } from './statistics.ts'
import { throughput } from './throughput.ts'
import { tombstone } from './tombstone.ts'
import { type } from './type.ts'
import { uniqueItems } from './unique-items.ts'
import { uniqueness } from './uniqueness.ts'
import { unknownFields } from './unknown-fields.ts'

export * from './check.ts'

/** Every kind of check. A new one is a file beside this and a line here. */
const kinds: { readonly [Kind in RuleKind]: OpenCheck<Kind> } = {
  decoding,
  presence,
  type,
  completeness,
  range,
  length,
  pattern,
  enum: enumeration,
  freshness,
  'multiple-of': multipleOf,
  'unique-items': uniqueItems,
  uniqueness,
  'unknown-fields': unknownFields,
  'row-count': rowCount,
  retention,
  throughput,
  'error-rate': errorRate,
  frequency,
  latency,
  'key-order': keyOrder,
  'key-presence': keyPresence,
  tombstone,
  'record-size': recordSize,
  'partition-skew': partitionSkew,
  'duplicate-records': duplicateRecords,
  'schema-count': schemaCount,
  cel: celRule,
  'own-check': ownCheck,
  'registry-rule': registryRule,
  statistics,
  profile,
}

export const ruleKinds = Object.keys(kinds) as readonly RuleKind[]

/** Starts a check with nothing seen yet. */
export function openCheck(definition: CheckDefinition, setup: CheckSetup, reads?: RecordReads): RunningCheck {
  const open = kinds[definition.kind] as (
    definition: CheckDefinition,
    setup: CheckSetup,
    reads?: RecordReads,
  ) => RunningCheck
  return open(definition, setup, reads)
}
