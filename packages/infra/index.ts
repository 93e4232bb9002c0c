export { deployConnectors, exportInfra, infraValidate } from './operations.ts'
