import type { Place, Problem } from '@kafka-dataops/core'
import type { CheckDefinition, FieldPath } from '../check-definition.ts'

/** A data contract as the quality check uses it: what each topic must look like, compiled to checks. */
export interface Contract {
  readonly file: string
  readonly id: string
  readonly name?: string
  readonly version: string
  readonly topics: readonly TopicContract[]
  /** Accepted, but worth a word: unknown severity words, lenient spellings, suspicious bounds. */
  readonly warnings: readonly Problem[]
}

export interface TopicContract {
  readonly topic: string
  readonly place: Place
  /** Payload format that the contract's Kafka server states; `auto` decides when absent. */
  readonly format?: 'json' | 'avro' | 'protobuf' | 'string'
  readonly schemaRegistryUrl?: string
  readonly bootstrapServers?: string
  readonly checks: readonly CheckDefinition[]
  /** Rules that cannot run on a topic (sql, text, foreign engines): reported as not executed, never dropped. */
  readonly notExecuted: readonly NotExecutedRule[]
  /** Whether the contract classifies the field at a path of the value, so that nothing of it is shown. */
  readonly isSensitive?: (path: FieldPath) => boolean
}

export interface NotExecutedRule {
  readonly id: string
  readonly name: string
  readonly place: Place
  readonly reason: string
}
