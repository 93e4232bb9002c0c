export { deployConnectors, infraValidate } from './operations.ts'
