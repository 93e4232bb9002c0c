import { runAction } from '../index.js'

await runAction('kafka-quality-check')
