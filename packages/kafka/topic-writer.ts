import type { Broker } from './settings.ts'

/** Why a broker refused one thing of several that it was asked. */
export interface Refusal {
  /** The code's name in https://kafka.apache.org/protocol#protocol_error_codes. */
  readonly code: string
  readonly message: string
  /** True when the same request may succeed later. */
  readonly passing: boolean
}

/** The cluster that the brokers belong to. */
export interface ClusterDescription {
  readonly clusterId: string
  readonly brokers: readonly (Broker & { readonly id: number })[]
}

export interface TopicState {
  readonly topic: string
  readonly partitions: number
  /** Replicas of each partition; the greatest when partitions differ. */
  readonly replication: number
  /** False when partitions have different numbers of replicas, as in the middle of a reassignment. */
  readonly uniform: boolean
  readonly internal: boolean
}

/** Where a setting's value comes from, the nearest first. */
export type ConfigSource = 'topic' | 'dynamic-broker' | 'static-broker' | 'default' | 'unknown'

export interface TopicSetting {
  /** null for a secret one. */
  readonly value: string | null
  readonly source: ConfigSource
  readonly sensitive: boolean
  readonly readOnly: boolean
}

export interface NewTopic {
  readonly topic: string
  /** -1: as the broker's num.partitions and default.replication.factor say (KIP-464, Kafka 2.4). */
  readonly partitions: number
  readonly replication: number
  readonly configs: Readonly<Record<string, string>>
}

export interface SettingsChange {
  readonly topic: string
  readonly set: Readonly<Record<string, string>>
  /** Back to what the broker has for them. */
  readonly unset: readonly string[]
}

/** What is asked of the cluster is only checked there, and nothing is changed. */
export interface WriteOptions {
  readonly validateOnly: boolean
}

/** What the broker refused, by topic; what is not in it was done (or would be, when only checked). */
export type Refusals = ReadonlyMap<string, Refusal>

/**
 * Reads and writes topics in batches. Reading functions create nothing. A refusal of one topic is an answer; a broker
 * that cannot be reached or refuses the whole request is thrown, explained (see `explainFailure`).
 */
export interface TopicWriter {
  cluster(): Promise<ClusterDescription>
  /** Topics by name, Kafka's own included; of all topics when none is named. Names without a topic are left out. */
  topics(names?: readonly string[]): Promise<ReadonlyMap<string, TopicState>>
  /** The settings of topics in effect. A topic that is gone is left out. */
  settings(names: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, TopicSetting>>>
  createTopics(topics: readonly NewTopic[], options: WriteOptions): Promise<Refusals>
  /** Sets the number of partitions, which only grows. */
  growTopics(counts: ReadonlyMap<string, number>, options: WriteOptions): Promise<Refusals>
  /** Changes the settings named and no other (KIP-339). */
  changeSettings(changes: readonly SettingsChange[], options: WriteOptions): Promise<Refusals>
  deleteTopics(names: readonly string[]): Promise<Refusals>
  /** Names of the topics that a broker does not know yet, by broker: a new topic reaches brokers one by one. */
  unknownOn(names: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  close(): Promise<void>
}
