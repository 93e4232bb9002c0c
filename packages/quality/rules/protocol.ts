import type { Dimension, Problem, Severity } from '@kafka-dataops/core'
import type { RecordChunk } from '@kafka-dataops/kafka'
import type { DecoderPlan } from '../decoder-plan.ts'
import type { qualityWorkerName } from '../worker-entry.ts'
import type { QuestionMessage, RegistryAnswer, WorkerFailure } from '../worker-protocol.ts'

/** What the main thread and the thread of a rules module tell each other: plain data. */

export interface RulesSetup {
  readonly worker: typeof qualityWorkerName
  readonly role: 'rules'
  /** `file:` URL of the module. */
  readonly url: string
  /** How messages name it. */
  readonly file: string
  readonly topic: string
  readonly asOf: number
  readonly showValues: boolean
  /** Milliseconds that a rule may take for a slice of records. */
  readonly limitMs: number
  /** Of 4 bytes, written by the thread: the number of the rule at work, or -1. */
  readonly atWork: SharedArrayBuffer
}

export type ToRules =
  | { readonly kind: 'decode-with'; readonly decoders: DecoderPlan; readonly registryUrl?: string }
  | { readonly kind: 'chunk'; readonly chunk: RecordChunk }
  | { readonly kind: 'records'; readonly records: readonly DecodedRecord[] }
  | { readonly kind: 'finish' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: RegistryAnswer }

/** A record that the main thread has decoded, of a sample file. */
export interface DecodedRecord {
  readonly offset: bigint
  readonly value: unknown
}

export type FromRules =
  | { readonly kind: 'loaded'; readonly rules: readonly RuleDescription[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The thread is alive and works on the next slice of records. */
  | { readonly kind: 'working' }
  | { readonly kind: 'observed'; readonly observed: Observed }
  | { readonly kind: 'finished'; readonly ends: readonly RuleEnd[] }
  | QuestionMessage
  | { readonly kind: 'failed'; readonly failure: WorkerFailure }

export interface RuleDescription {
  readonly id: string
  readonly name: string
  readonly dimension: Dimension
  readonly severity: Severity
}

/** What the rules said of the records of one chunk. */
export interface Observed {
  /** By offset. */
  readonly failures: RuleVerdicts
  /** Records that each rule judged, by its number. */
  readonly judged: readonly number[]
  readonly stopped: readonly StoppedRule[]
}

export type RuleVerdicts = ReadonlyMap<bigint, readonly RuleVerdict[]>

export interface RuleVerdict {
  /** Number of the rule in its module. */
  readonly rule: number
  readonly message: string
  readonly path?: string
}

export interface StoppedRule {
  readonly rule: number
  readonly reason: string
  readonly partition: number
  readonly offset: bigint
}

/** What a rule answered after the last record. */
export interface RuleEnd {
  readonly rule: number
  readonly passed: boolean
  /** It could not answer: `message` says why. */
  readonly isBroken?: true
  readonly message?: string
  readonly measured?: string
}
