export * from './cancellation.ts'
export * from './execute.ts'
export * from './files.ts'
export * from './proxy.ts'
