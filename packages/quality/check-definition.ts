import type { Dimension, Place, Severity } from '@kafka-dataops/core'

/**
 * What a contract compiles to: one rule to evaluate, as plain serialisable data, so that partitions, worker threads and
 * a distributed engine can be given the same list. Each kind has one file in `checks/` and one line in `checks/index.ts`.
 */
export type CheckDefinition = CheckIdentity & CheckRule

export interface CheckIdentity {
  /** Stable within the contract and readable: `crypto-prices.bitcoin.usd.range`. */
  readonly id: string
  readonly name: string
  readonly dimension: Dimension
  readonly severity: Severity
  /** Where the rule stands in the contract. */
  readonly place?: Place
  /** Which part of the record it looks at. */
  readonly side: RecordSide
  readonly path: FieldPath
  /** What is tolerated; without it a single failure fails the check. */
  readonly threshold?: Threshold
  /** The contract classifies the field, so that its values are never shown. */
  readonly sensitive?: true
  /** Run for a comparison only: counts for no rate and appears in no report. */
  readonly ofBaseline?: true
}

export type RecordSide = 'value' | 'key'

/** Steps from the decoded value: a field name, or `{ each: 'item' }` for every item of an array, `{ each: 'entry' }` for every value of a map. Empty for the whole value. */
export type FieldPath = readonly FieldStep[]
export type FieldStep = string | { readonly each: 'item' | 'entry' }

export type ThresholdOperator =
  | 'mustBe'
  | 'mustNotBe'
  | 'mustBeGreaterThan'
  | 'mustBeGreaterOrEqualTo'
  | 'mustBeLessThan'
  | 'mustBeLessOrEqualTo'
  | 'mustBeBetween'
  | 'mustNotBeBetween'

/** An ODCS operator over the measured number: failing rows, or their percentage of the rows evaluated (0 to 100). */
export interface Threshold {
  readonly operator: ThresholdOperator
  /** One number, or the two bounds of a between. */
  readonly value: number | readonly [number, number]
  readonly unit: 'rows' | 'percent'
}

export type LogicalType =
  | 'string'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'number'
  | 'integer'
  | 'object'
  | 'array'
  | 'boolean'
  | 'map'

export type CheckRule =
  /** The bytes decode. Made by the engine for every topic. */
  | { readonly kind: 'decoding' }
  /** The field is there (null counts as there; see `completeness`). Absent parents are reported at the parent only. */
  | { readonly kind: 'presence' }
  /**
   * A value that is there and not null has the logical type, and its `format` where one is given: for integers the width
   * it fits into (i8 to u128), for numbers f32 or f64, for strings email, uuid, uri, hostname, ipv4, ipv6 or byte.
   * Dates, timestamps and times are what `time` can read.
   */
  | {
      readonly kind: 'type'
      readonly logicalType: LogicalType
      readonly format?: string
      readonly time?: TimeReading
    }
  /** Counts what is missing: null, absent, an empty string, or one of `missingValues`; each told apart in the causes. */
  | {
      readonly kind: 'completeness'
      readonly counts: readonly ('null' | 'absent' | 'empty')[]
      readonly missingValues: readonly (string | number | boolean | null)[]
    }
  /**
   * A number within bounds, or with `time` a date: then the bounds are numbers as its reader answers them. Values of
   * another type are the `type` check's business.
   */
  | {
      readonly kind: 'range'
      readonly time?: TimeReading
      readonly minimum?: Bound
      readonly maximum?: Bound
      readonly exclusiveMinimum?: Bound
      readonly exclusiveMaximum?: Bound
    }
  | {
      readonly kind: 'length'
      readonly minimum?: number
      readonly maximum?: number
      readonly of: 'string' | 'array' | 'object'
    }
  /** ECMA-262, unanchored as in JSON Schema; bounded in time. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** One of the values; with `pattern` also matching it, so that a value which breaks both rules counts once. */
  | { readonly kind: 'enum'; readonly values: readonly (string | number | boolean)[]; readonly pattern?: string }
  /** The newest event is at most `maxAgeMs` old. `time` says how the field is read; a timestamp of any form without it. */
  | {
      readonly kind: 'freshness'
      readonly maxAgeMs: number
      /** The event time: the field at `path`, or the record's own timestamp. */
      readonly source: 'field' | 'record-timestamp'
      readonly time?: TimeReading
      /** Judges the newest event of every record key. */
      readonly perKey: boolean
      /** Event times later than now by more than this are findings. */
      readonly toleratedFutureMs: number
    }
  /** A whole number of times `divisor` (above 0), as JSON Schema's multipleOf; decimals as they are written. */
  | { readonly kind: 'multiple-of'; readonly divisor: number }
  /** No item of an array occurs in it twice. */
  | { readonly kind: 'unique-items' }
  /**
   * No two records have the same values in `fields`, which are paths from the value at `path` (an empty one is that value
   * itself). Records that lack one of them, or have null there, are not judged. A threshold's rows are the values that occur more than once.
   */
  | { readonly kind: 'uniqueness'; readonly fields: readonly FieldPath[] }
  /** The record has no field that is not known. */
  | { readonly kind: 'unknown-fields'; readonly known: KnownFields }
  /** How many records with a value the window holds. */
  | { readonly kind: 'row-count'; readonly count: Measure }
  /** Records a second between the oldest and the newest record timestamp of the window. */
  | { readonly kind: 'throughput'; readonly perSecond: Measure }
  /** The percentage of the records that cannot be decoded or fail a check of severity error. */
  | { readonly kind: 'error-rate'; readonly percent: Measure }
  /** Between the oldest and the newest record timestamp no stretch of `everyMs` is without a record. */
  | { readonly kind: 'frequency'; readonly everyMs: number }
  /**
   * The record timestamp is at most `maxLatencyMs` later than the event time at `path`; with `percentile` (0 to 100) that
   * share of the records is, else every one.
   */
  | {
      readonly kind: 'latency'
      readonly maxLatencyMs: number
      readonly percentile?: number
      readonly time?: TimeReading
    }
  /** The topic keeps records at least and at most that long, in milliseconds; one of the two is there. */
  | { readonly kind: 'retention'; readonly minMs?: number; readonly maxMs?: number }
  /** The record has a key. */
  | { readonly kind: 'key-presence' }
  /** The record is no tombstone. */
  | { readonly kind: 'tombstone' }
  /** Key and value together have at most `maxBytes`. */
  | { readonly kind: 'record-size'; readonly maxBytes: number }
  /** The fullest partition holds at most `maxRatio` times the records of an even spread. */
  | { readonly kind: 'partition-skew'; readonly maxRatio: number }
  /** No two records have the same key and the same value, byte for byte. */
  | { readonly kind: 'duplicate-records' }
  /** The event times at `path` of records with the same key do not go back from one record to the next. */
  | { readonly kind: 'key-order'; readonly time?: TimeReading }
  /** At most `max` schemas are named by the values of the window. */
  | { readonly kind: 'schema-count'; readonly max: number }
  /**
   * An expression in CEL that is true of every value at the path that is there and not null; docs/own-checks.md names its
   * variables. `doubles` are the fields of the record's value that hold doubles, `shows` those that explain a failure of a
   * rule over the whole value, `iterates` says that it looks at every item of something.
   */
  | {
      readonly kind: 'cel'
      readonly expression: string
      /** What a failing record is told; the expression without it. */
      readonly message?: string
      readonly doubles: readonly FieldPath[]
      readonly shows: readonly FieldPath[]
      readonly iterates: boolean
    }
  /**
   * The conditions that the schemas of the records carry in the registry; one check for each rule and schema. With
   * `shadow` those of a rule set that is not there yet.
   */
  | { readonly kind: 'registry-rule'; readonly shadow?: { readonly ruleSet: unknown } }
  /** A rule of the user's own module, by its number there; it runs in a thread of its own. */
  | { readonly kind: 'own-check'; readonly rule: number }
  /**
   * A statistic of the numbers at the path; of `distinct` the number of different values. Quantiles (0 to 1) are right to
   * the error of the sketch, distinct values to 2.3 % (one standard error).
   */
  | {
      readonly kind: 'statistics'
      readonly measure: 'minimum' | 'maximum' | 'mean' | 'standard-deviation' | 'quantile' | 'distinct'
      readonly quantile?: number
      readonly expected: Measure
    }
  /** Demands nothing: describes the values of all fields. Made by the engine where statistics are wanted. */
  | { readonly kind: 'profile' }

/** The fields of an object, the items of an array and the values of a map that are known; what has no entry is open. */
export interface KnownFields {
  readonly fields?: readonly (readonly [name: string, below: KnownFields])[]
  readonly items?: KnownFields
  readonly entries?: KnownFields
}

/** What a measured number must be. */
export type Measure = Pick<Threshold, 'operator' | 'value'>

/** A number, or decimal text for integers beyond 2^53. */
export type Bound = number | string

/** How a field that holds a date, a timestamp or a time is read; see `timeReader`. */
export interface TimeReading {
  readonly logicalType: 'date' | 'timestamp' | 'time'
  /** Pattern of the JDK's DateTimeFormatter; ISO 8601 without one. With a format, numbers are no times. */
  readonly format?: string
  /** A date without a format may have a time of day: ODCS 3.0 has no other type for a moment. */
  readonly withTimeOfDay?: true
  /** IANA zone of texts that name no offset; UTC without one. */
  readonly defaultTimezone?: string
  /** What a whole number counts; told by its size without it. */
  readonly epochUnit?: EpochUnit
}

export type EpochUnit = 's' | 'ms' | 'us' | 'ns'

/** `bitcoin.usd`, `items[].id`, `prices{}.usd`; the key side starts with `key`. Names that are no identifiers are quoted. */
export function formatFieldPath(side: RecordSide, path: FieldPath): string {
  const steps = path.map((step, index) => {
    if (typeof step !== 'string') return step.each === 'item' ? '[]' : '{}'
    const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? step : JSON.stringify(step)
    return index === 0 ? name : `.${name}`
  })
  const joined = steps.join('')
  if (side === 'value') return joined === '' ? 'value' : joined
  return joined === '' ? 'key' : `key.${joined}`
}
