export { combinedReport, type Part } from './combined-report.ts'
export { chooseStages, combineReports } from './operations.ts'
export { alwaysRuns, type StageName, stageNames } from './stage-names.ts'
