import { runAction } from '../index.js'

await runAction('combine-reports')
