/**
 * What a rules module exports, for authors of own checks: see docs/own-checks.md. This file stands alone, so that it can
 * be imported as types by any repository.
 *
 *     /** @import { Rules } from '@kafka-dataops/pipeline/rules' *\/
 *     /** @type {Rules<{ usd: number }>} *\/
 *     export default [{ id: 'positive', create: () => ({ observe: ({ value }) => value.usd > 0 }) }]
 */
export type Rules<Value = unknown> = readonly Rule<Value>[]

/** `Value` is what the records of the topic hold, as the author describes it. */
export interface Rule<Value = unknown> {
  /** Stable and readable: letters, digits, `.`, `_` and `-`. Part of the check's id in reports and baselines. */
  readonly id: string
  /** What is true when the rule passes, as `BTC and ETH move together`. The id without it. */
  readonly name?: string
  /** What it measures; `accuracy` without it. */
  readonly dimension?:
    | 'accuracy'
    | 'completeness'
    | 'conformity'
    | 'consistency'
    | 'coverage'
    | 'timeliness'
    | 'uniqueness'
  /** Whether a failure fails the run; `error` without it. */
  readonly severity?: 'error' | 'warning' | 'info'
  /** Called once for every topic of a run, before its first record: what the rule remembers lives in what it answers. */
  create(context: RuleContext): RuleInstance<Value>
}

export interface RuleContext {
  readonly topic: string
  /** The moment that the run judges ages at, in milliseconds since the epoch. Use it instead of the clock. */
  readonly asOf: number
  /** A value of a record as text for a message: masked unless the run shows values. */
  shown(value: unknown): string
}

export interface RuleInstance<Value = unknown> {
  /**
   * Looks at one record and answers at once: no promise. Records come partition by partition interleaved, those of one
   * partition in the order of their offsets. Tombstones and records that cannot be decoded are not shown.
   */
  observe(record: RuleRecord<Value>): RuleAnswer
  /** What all records together come to, asked for after the last one. */
  result?(): RuleResult
}

/** One record as decoded. It is shared by all rules: look, do not change. */
export interface RuleRecord<Value = unknown> {
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  /** Milliseconds since the epoch; undefined where records have none, as in a sample file. */
  readonly timestamp: number | undefined
  /** Text, or bytes that are none; null without a key. */
  readonly key: string | Uint8Array | null
  readonly value: Value
  /** By name; of several with one name the last. */
  readonly headers: ReadonlyMap<string, string | Uint8Array | null>
}

/**
 * `true`: right. `false` or a text: wrong, the text says why. Nothing (`undefined`): not judged, as by a rule that only
 * collects for its result.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that ends without an answer judges nothing.
export type RuleAnswer = boolean | string | RuleFailure | undefined | void

export interface RuleFailure {
  /** What was found. Numbers in it do not split the failures into groups. */
  readonly message: string
  /** Where in the value, as `bitcoin.usd`. */
  readonly path?: string
}

/** `true`: all is well. A text says what is wrong. */
// biome-ignore lint/suspicious/noConfusingVoidType: as above.
export type RuleResult = boolean | string | MeasuredResult | undefined | void

export interface MeasuredResult {
  readonly passed: boolean
  /** What was measured, as `3 of 1,440 polls frozen`. */
  readonly measured?: string
  readonly message?: string
}
