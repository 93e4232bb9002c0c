export * from './produce.ts'
export * from './read.ts'
export * from './topics.ts'
export * from './transactions.ts'
