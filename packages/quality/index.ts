export * from './check-definition.ts'
export type { Contract, NotExecutedRule, TopicContract } from './contract/model.ts'
export { qualityCheck } from './operation.ts'
export { runQualityWorker } from './worker.ts'
