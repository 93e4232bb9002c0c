export { type AlertSeverity, alertSeverities } from './message/severity.ts'
export { notify } from './operation.ts'
