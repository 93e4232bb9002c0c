import type { Decoder } from '@kafka-dataops/decoders'
import type { RecordView } from '@kafka-dataops/kafka'
import type { CheckDefinition, CheckIdentity, CheckRule, FieldPath } from '../check-definition.ts'
import { canonicalText } from '../checks/canonical-text.ts'
import type { CheckSetup, Conclusion, Moment } from '../checks/index.ts'
import { type Inspection, openInspection } from '../inspection.ts'

/** A record of tests: any decoded value, or bytes that no decoder can read. */
export interface TestRecord {
  readonly value?: unknown
  readonly key?: string | null
  readonly partition?: number
  /** Its position among the records of the test unless given. */
  readonly offset?: number
  readonly timestamp?: number
}

export const undecodable = Symbol('undecodable')
export const tombstone = Symbol('tombstone')

/** Noon of a day, the moment that tests are judged at. */
export const noon = Date.parse('2026-01-31T12:00:00Z')

export const testSetup: CheckSetup = { asOf: noon, examples: 5, showValues: true, decimalTexts: [] }

export const testMoment: Moment = {
  asOf: noon,
  partial: false,
  read: 1,
  failing: 0,
  partitions: 1,
  recordsOfSchema: new Map(),
  hasRecordTimes: true,
}

/** A check definition with an identity made up from its rule. */
export function check(
  path: FieldPath | string,
  rule: CheckRule,
  identity: Partial<CheckIdentity> = {},
): CheckDefinition {
  const steps = typeof path === 'string' ? path.split('.').filter((step) => step !== '') : path
  return {
    id: `test.${rule.kind}`,
    name: rule.kind,
    dimension: 'conformity',
    severity: 'error',
    side: 'value',
    path: steps,
    ...identity,
    ...rule,
  } as CheckDefinition
}

/** Shows records to checks, as the engine would. Keys are texts, values are what the test gives. */
export function inspect(
  definitions: readonly CheckDefinition[],
  records: readonly TestRecord[],
  setup: CheckSetup = testSetup,
): Inspection {
  const values: TestValues = new Map()
  const inspection = openInspection({ checks: definitions, setup }, { value: valueDecoder(values), key: keyDecoder })
  for (const [index, record] of records.entries()) inspection.inspect(viewOf(record, index, values))
  return inspection
}

/** The conclusion of one check over values, one record each. */
export function conclude(
  definition: CheckDefinition,
  records: readonly TestRecord[],
  moment: Partial<Moment> = {},
  setup: CheckSetup = testSetup,
): Conclusion {
  const [running] = inspect([definition], records, setup).checks
  if (running === undefined) throw new Error('there is one check')
  return running.conclude({ ...testMoment, read: records.length, ...moment })
}

export function values(...given: readonly unknown[]): TestRecord[] {
  return given.map((value) => ({ value }))
}

/** Decoded values by the bytes that stand for them: equal values have equal bytes. */
export type TestValues = Map<string, unknown>

export function viewOf(record: TestRecord, index: number, values: TestValues): RecordView {
  const isTombstone = record.value === tombstone
  const bytes = canonicalText(record.value)
  values.set(bytes, record.value)
  return {
    partition: record.partition ?? 0,
    offset: BigInt(record.offset ?? index),
    timestamp: record.timestamp ?? noon,
    timestampType: 'CreateTime',
    key: record.key == null ? null : Buffer.from(record.key),
    value: isTombstone ? null : Buffer.from(bytes),
    headers: [],
    size: 10,
  }
}

export function valueDecoder(values: TestValues): Decoder {
  return {
    format: 'json',
    decode(bytes) {
      const value = values.get(Buffer.from(bytes).toString())
      return value === undecodable ? { ok: false, cause: 'invalid-json', message: 'test' } : { ok: true, value }
    },
  }
}

const keyDecoder: Decoder = {
  format: 'string',
  decode: (bytes) => ({ ok: true, value: Buffer.from(bytes).toString() }),
}
