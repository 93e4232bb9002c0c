export * from './comment.ts'
export * from './context.ts'
export * from './run-action.ts'
export * from './trust.ts'
