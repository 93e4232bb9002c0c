import path from 'node:path'
import { forbiddenImports } from './directions.ts'

/** `npm run imports`: the directions of imports hold. */
const found = forbiddenImports(path.resolve(import.meta.dirname, '../..'))
for (const { file, line, reason } of found) console.error(`${file}:${line}: ${reason}`)
if (found.length > 0) process.exitCode = 1
else console.log('Imports go one way.')
