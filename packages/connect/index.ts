export * from './client.ts'
export * from './health.ts'
export type { ConnectConnection } from './request.ts'
export * from './settings.ts'
