export { restAclAdmin } from './acls.ts'
export type { KafkaRestConnection } from './request.ts'
export * from './settings.ts'
export { restTopicWriter } from './topics.ts'
