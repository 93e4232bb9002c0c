import { runAction } from '../index.js'

await runAction('infra-validate')
