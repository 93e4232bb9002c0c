import type { Problem } from '@kafka-dataops/core'
import type { RecordChunk } from '@kafka-dataops/kafka'
import type { RegistrySchema, ResolvedSchema } from '@kafka-dataops/registry'
import type { DecoderPlan } from './decoder-plan.ts'
import type { InspectionPlan, InspectionState } from './inspection.ts'
import type { RuleVerdicts } from './rules/protocol.ts'
import type { qualityWorkerName } from './worker-entry.ts'

/** What the main thread and a worker that inspects tell each other: plain data. */

/** What a worker is started with; what it is to do comes with the first message. */
export interface WorkerStart {
  readonly worker: typeof qualityWorkerName
}

export interface WorkerSetup {
  readonly plan: InspectionPlan
  readonly decoders: DecoderPlan
  /** The URL of the schema registry, which the worker asks through the main thread; absent without one. */
  readonly registryUrl?: string
}

export type ToWorker =
  | { readonly kind: 'setup'; readonly setup: WorkerSetup }
  | { readonly kind: 'chunk'; readonly chunk: RecordChunk; readonly verdicts?: RuleVerdicts }
  | { readonly kind: 'finish' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: RegistryAnswer }

export type FromWorker =
  /** A chunk is inspected; `read` counts the records so far. */
  | { readonly kind: 'inspected'; readonly read: number }
  | { readonly kind: 'finished'; readonly state: InspectionState }
  | QuestionMessage
  | { readonly kind: 'failed'; readonly failure: WorkerFailure }

export interface QuestionMessage {
  readonly kind: 'question'
  readonly id: number
  readonly question: RegistryQuestion
}

export type RegistryQuestion =
  | { readonly ask: 'schemaById'; readonly schemaId: number }
  | { readonly ask: 'schemaByGuid'; readonly guid: string }
  | { readonly ask: 'resolve'; readonly schema: RegistrySchema }

export type RegistryAnswer =
  | { readonly ok: true; readonly schema: RegistrySchema | ResolvedSchema | undefined }
  | { readonly ok: false; readonly failure: WorkerFailure }

/** An error on its way between threads, where classes do not survive. */
export interface WorkerFailure {
  readonly message: string
  readonly stack?: string
  /** Of an UnreachableError. */
  readonly problem?: Problem
}
