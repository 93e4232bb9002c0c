import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

const { INPUT_PATTERN: pattern, INPUT_PATH: target, FAKE_ARTIFACTS: folder } = process.env
const isMerged = process.env['INPUT_MERGE-MULTIPLE'] === 'true'
mkdirSync(target, { recursive: true })
for (const name of readdirSync(folder)) {
  if (path.matchesGlob(name, pattern))
    cpSync(path.join(folder, name), isMerged ? target : path.join(target, name), { recursive: true })
}
