import type { Decoded, Decoder, FieldReader, SchemaKey } from '@kafka-dataops/decoders'
import type { RecordHeader, RecordView } from '@kafka-dataops/kafka'
import type { CheckDefinition } from './check-definition.ts'
import { type CheckSetup, type Cursor, openCheck, type RunningCheck } from './checks/index.ts'
import {
  type FieldTree,
  fieldTree,
  inspectScalars,
  inspectValue,
  type ScalarFields,
  scalarFields,
} from './field-tree.ts'
import { forget, type ReadPath, type ReadValue, readWhole, recordReads } from './record-reads.ts'
import type { KnownSchemas } from './registry-rules/known-schemas.ts'

/** What to look for: plain data, so that every thread can be given the same. */
export interface InspectionPlan {
  readonly checks: readonly CheckDefinition[]
  readonly setup: CheckSetup
}

export interface InspectionDecoders {
  readonly value: Decoder
  /** Needed when a check looks at the key. */
  readonly key?: Decoder
  /** What the registry said of the schemas that the decoders asked for. */
  readonly schemas?: KnownSchemas['schema']
}

/** What was seen of the records of one share. Plain data for structuredClone. */
export interface InspectionState {
  read: number
  tombstones: number
  /** Records that fail a check of severity error, undecodable ones among them. */
  failing: number
  readonly readOfPartition: Map<number, number>
  /** Records per schema that the values name. */
  readonly recordsOfSchema: Map<SchemaKey, number>
  /** Of those, the ones that count as failing. */
  readonly failingOfSchema: Map<SchemaKey, number>
  /** Record timestamps in milliseconds; infinite when no record has one. */
  oldestTimestamp: number
  newestTimestamp: number
  /** Failing records that nothing fails but rules that could not be evaluated on them, by the ids of those rules. */
  readonly failingByRuleErrors: Map<string, number>
  /** By the order of the plan's checks. */
  readonly checks: readonly unknown[]
}

/** The checks of one run at work on one share of the records. */
export interface Inspection {
  readonly checks: readonly RunningCheck[]
  readonly state: InspectionState
  /** Whether a check may run for ever, so that inspecting wants `inspectBounded`. */
  readonly mayLoop: boolean
  /** Whether a check must see the records of a partition one after the other. */
  readonly needsOrder: boolean
  readonly cursor: Cursor
  /** Whether records name schemas, so that `missingSchema` must be asked. */
  readonly mayMissSchemas: boolean
  /** The schema that the record cannot be inspected without yet. */
  missingSchema(record: RecordView): MissingSchema | undefined
  inspect(record: RecordView): void
  /** Shows the interrupted record to the checks once more; what they counted already is not counted again. */
  tryAgain(record: RecordView): void
  /** Finishes the interrupted record. */
  inspectAgain(record: RecordView): void
  /** Takes in what another inspection by the same plan saw. Any split, merged in any order, gives the same state. */
  merge(state: InspectionState): void
}

export interface MissingSchema {
  readonly decoder: Decoder
  readonly schema: SchemaKey
}

const noHeaders: readonly RecordHeader[] = []

export function openInspection(plan: InspectionPlan, decoders: InspectionDecoders): Inspection {
  const reads = recordReads()
  const checks = plan.checks.map((definition) => openCheck(definition, plan.setup, reads))
  const state: InspectionState = { ...emptyCounts(), checks: checks.map((check) => check.state) }
  const cursor: Cursor = {
    record: noRecord,
    whole: () => whole(),
    schemaKey: undefined,
    schemas: decoders.schemas,
    sequence: -1,
    steps: [],
    verdicts: undefined,
    ruleErrors: [],
    suspect: undefined,
  }
  const value = sideOf(checks, 'value', decoders.value)
  const key = decoders.key === undefined ? undefined : sideOf(checks, 'key', decoders.key)
  const looksAtKeys = key !== undefined && (!key.tree.isLeaf || key.tree.checks.length > 0 || key.decoding.length > 0)
  const ofRecords = checks.filter((check) => check.scope === 'record' && check.definition.kind !== 'decoding')
  const withSchemas = [value, key].filter((side) => side?.decoder.missingSchema !== undefined)

  let named: SchemaKey | undefined
  const countFailing = (): void => {
    state.failing++
    if (named !== undefined) state.failingOfSchema.set(named, (state.failingOfSchema.get(named) ?? 0) + 1)
  }
  const countRuleErrors = (): void => {
    const ids = cursor.ruleErrors.join('\n')
    state.failing++
    state.failingByRuleErrors.set(ids, (state.failingByRuleErrors.get(ids) ?? 0) + 1)
  }
  const hasReads = reads.paths.length > 0
  let wholeValue: unknown
  /** The value is known in parts only; decoding it says the rest. */
  let isInParts = false

  let lastWithSchema = -1
  const countSchema = (schema: SchemaKey): void => {
    if (lastWithSchema === cursor.sequence) return
    lastWithSchema = cursor.sequence
    state.recordsOfSchema.set(schema, (state.recordsOfSchema.get(schema) ?? 0) + 1)
  }

  const look = (record: RecordView): boolean => {
    cursor.record = record
    wholeValue = undefined
    isInParts = false
    if (hasReads) forget(reads)
    cursor.schemaKey = undefined
    named = undefined
    cursor.steps.length = 0
    if (cursor.ruleErrors.length > 0) cursor.ruleErrors.length = 0
    let failed = lookAtValue(record)
    if (looksAtKeys) {
      const keyBytes = record.key
      const keyFailed = keyBytes === null ? inspectValue(key.tree, null, cursor) : lookAt(key, keyBytes, record)
      failed = keyFailed || failed
    }
    for (const check of ofRecords) {
      if (check.observe(undefined, cursor) && check.definition.severity === 'error') failed = true
    }
    return failed
  }

  const { decodeWithin } = decoders.value
  const shorter = reads.wantsWhole() ? undefined : shorterWay(value, reads.paths)
  const whole = (): unknown => {
    if (isInParts) {
      isInParts = false
      const decoded = decoders.value.decode(cursor.record.value ?? noBytes, noHeaders)
      wholeValue = decoded.ok ? decoded.value : undefined
    }
    return wholeValue
  }
  const lookAtValue = (record: RecordView): boolean => {
    const range = record.valueWithin
    if (range === undefined || decodeWithin === undefined) {
      const bytes = record.value
      return bytes !== null && lookAt(value, bytes, record)
    }
    const { bytes, start, end } = range
    if (start < 0) return false
    if (shorter !== undefined) {
      const values = shorter.reader.read(bytes, start, end)
      if (values !== undefined) {
        isInParts = true
        for (let read = 0; read < shorter.slots.length; read++) {
          ;(reads.values[read] as ReadValue).value = values[shorter.slots[read] as number]
        }
        const undecodable = showDecoding(value.decoding, decodedInParts, cursor)
        return inspectScalars(shorter.fields, values, cursor) || undecodable
      }
    }
    const decoded = decodeWithin(bytes, start, end)
    if (decoded.ok) shorter?.reader.learn(bytes, start, end)
    return judge(value, decoded)
  }

  const lookAt = (side: Side, bytes: Uint8Array, record: RecordView): boolean => {
    const { decoder } = side
    return judge(side, decoder.decode(bytes, decoder.missingSchema === undefined ? noHeaders : record.headers))
  }

  const judge = (side: Side, decoded: Decoded): boolean => {
    if (side === value && decoded.schemaId !== undefined) {
      named = decoded.schemaId
      countSchema(decoded.schemaId)
    }
    if (side === value && decoded.ok) {
      wholeValue = decoded.value
      if (hasReads) readWhole(reads, decoded.value)
      cursor.schemaKey = decoded.schemaId
    }
    const undecodable = showDecoding(side.decoding, decoded, cursor)
    return decoded.ok ? inspectValue(side.tree, decoded.value, cursor) || undecodable : true
  }

  return {
    checks,
    state,
    cursor,
    mayMissSchemas: withSchemas.length > 0,
    needsOrder: checks.some((check) => check.needsOrder),
    mayLoop: checks.some((check) => check.mayLoop),
    missingSchema(record) {
      for (const side of withSchemas) {
        const bytes = side === value ? record.value : record.key
        if (side === undefined || bytes === null) continue
        const schema = side.decoder.missingSchema?.(bytes, record.headers)
        if (schema !== undefined) return { decoder: side.decoder, schema }
      }
      return undefined
    },
    inspect(record) {
      const { timestamp } = record
      const isTombstone = hasNoValue(record)
      // No call from here to the counts: an interruption falls before or after both (see bounded-run.ts).
      cursor.sequence++
      state.read++
      if (isTombstone) state.tombstones++
      if (timestamp >= 0) {
        if (timestamp < state.oldestTimestamp) state.oldestTimestamp = timestamp
        if (timestamp > state.newestTimestamp) state.newestTimestamp = timestamp
      }
      if (look(record)) countFailing()
      else if (cursor.ruleErrors.length > 0) countRuleErrors()
    },
    tryAgain(record) {
      look(record)
    },
    inspectAgain(record) {
      if (look(record)) countFailing()
      else if (cursor.ruleErrors.length > 0) countRuleErrors()
    },
    merge(other) {
      mergeCounts(state, other)
      for (const [index, check] of checks.entries()) check.merge(other.checks[index])
    },
  }
}

function hasNoValue(record: RecordView): boolean {
  const range = record.valueWithin
  return range === undefined ? record.value === null : range.start < 0
}

function emptyCounts(): Omit<InspectionState, 'checks'> {
  return {
    read: 0,
    tombstones: 0,
    failing: 0,
    readOfPartition: new Map(),
    recordsOfSchema: new Map(),
    failingOfSchema: new Map(),
    failingByRuleErrors: new Map(),
    oldestTimestamp: Number.POSITIVE_INFINITY,
    newestTimestamp: Number.NEGATIVE_INFINITY,
  }
}

function mergeCounts(into: InspectionState, other: InspectionState): void {
  into.read += other.read
  into.tombstones += other.tombstones
  into.failing += other.failing
  addCounts(into.readOfPartition, other.readOfPartition)
  addCounts(into.recordsOfSchema, other.recordsOfSchema)
  addCounts(into.failingOfSchema, other.failingOfSchema)
  addCounts(into.failingByRuleErrors, other.failingByRuleErrors)
  into.oldestTimestamp = Math.min(into.oldestTimestamp, other.oldestTimestamp)
  into.newestTimestamp = Math.max(into.newestTimestamp, other.newestTimestamp)
}

function addCounts<Key>(into: Map<Key, number>, other: ReadonlyMap<Key, number>): void {
  for (const [key, count] of other) into.set(key, (into.get(key) ?? 0) + count)
}

/** What the cursor points at before the first record. */
const noRecord: RecordView = {
  partition: 0,
  offset: -1n,
  timestamp: -1,
  timestampType: 'CreateTime',
  key: null,
  value: null,
  headers: noHeaders,
  size: 0,
}

interface Side {
  readonly decoder: Decoder
  readonly tree: FieldTree
  readonly decoding: readonly RunningCheck[]
}

function sideOf(checks: readonly RunningCheck[], side: 'value' | 'key', decoder: Decoder): Side {
  const own = checks.filter(({ definition }) => definition.side === side)
  return {
    decoder,
    decoding: own.filter(({ definition }) => definition.kind === 'decoding'),
    tree: fieldTree(own.filter(({ scope }) => scope === 'field')),
  }
}

interface ShorterWay {
  readonly fields: ScalarFields
  readonly reader: FieldReader
  /** Where each of the paths that rules read lies among the values of the reader. */
  readonly slots: readonly number[]
}

/** How to look at values without making them whole, where that is enough and the format has a way to do so. */
function shorterWay({ decoder, tree }: Side, read: readonly ReadPath[]): ShorterWay | undefined {
  const fields = scalarFields(tree)
  if (fields === undefined || decoder.fieldReader === undefined) return undefined
  const keys = [...fields.paths, ...read].map((path) => JSON.stringify(path))
  // The fields that checks stand at come first, each once.
  const further = read.filter(
    (_, index) => keys.indexOf(keys[fields.paths.length + index] ?? '') === fields.paths.length + index,
  )
  const paths = [...fields.paths, ...further]
  const places = paths.map((path) => JSON.stringify(path))
  const slots = read.map((path) => places.indexOf(JSON.stringify(path)))
  return { fields, reader: decoder.fieldReader(paths), slots }
}

const noBytes = new Uint8Array()
const decodedInParts: Decoded = { ok: true, value: undefined }

function showDecoding(checks: readonly RunningCheck[], decoded: Decoded, cursor: Cursor): boolean {
  let failed = false
  for (const check of checks) {
    if (check.observe(decoded.ok ? undefined : decoded, cursor) && check.definition.severity === 'error') failed = true
  }
  return failed
}
