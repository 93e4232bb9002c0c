import { runQualityWorker } from './worker.ts'

await runQualityWorker()
