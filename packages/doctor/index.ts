export { doctor } from './operation.ts'
