export { type AclOperation, type AclResource, accessAdvice } from './access-advice.ts'
export type { AccessRule, AclAdmin } from './access-rules.ts'
export { openAclAdmin } from './acl-admin.ts'
export {
  openTopicAdmin,
  type PartitionDescription,
  type TopicAdmin,
  type TopicConfig,
  type TopicDescription,
} from './admin.ts'
export { type ClusterFacts, readClusterFacts } from './cluster-facts.ts'
export * from './connection-inputs.ts'
export * from './diagnose.ts'
export { explainFailure, type FailureContext, withExplainedFailures } from './failures.ts'
export type { LostRange, LostReason, PartitionRange } from './fetch-ranges.ts'
export type { Restart } from './plan.ts'
export { openWindow, type ReadingOptions, type TopicIdentity, type WindowReading } from './reading.ts'
export * from './record.ts'
export { CorruptBatchError } from './record-batch.ts'
export { releaseBytes } from './release.ts'
export * from './settings.ts'
export { openTopicWriter } from './topic-admin.ts'
export type * from './topic-writer.ts'
export { visitRecords } from './visit.ts'
export * from './window.ts'
