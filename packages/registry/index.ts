export * from './admin.ts'
export * from './client.ts'
export type { RegistryConnection } from './request.ts'
export * from './settings.ts'
