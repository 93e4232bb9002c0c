export * from './connection-inputs.ts'
export * from './record.ts'
export * from './settings.ts'
export * from './window.ts'
