export { type AlertSeverity, alertSeverities } from '@kafka-dataops/core'
export { notify } from './operation.ts'
