export * from './check-definition.ts'
export { loadContract, topicContractFor } from './contract/load.ts'
export type { Contract, NotExecutedRule, TopicContract } from './contract/model.ts'
export { qualityCheck } from './operation.ts'
