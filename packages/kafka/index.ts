export {
  openTopicAdmin,
  type PartitionDescription,
  type TopicAdmin,
  type TopicConfig,
  type TopicDescription,
} from './admin.ts'
export * from './connection-inputs.ts'
export * from './diagnose.ts'
export { explainFailure, type FailureContext, withExplainedFailures } from './failures.ts'
export type { LostRange, LostReason, PartitionRange } from './fetch-ranges.ts'
export { openWindow, type ReadingOptions, type WindowReading } from './reading.ts'
export * from './record.ts'
export { CorruptBatchError } from './record-batch.ts'
export * from './settings.ts'
export { visitRecords } from './visit.ts'
export * from './window.ts'
