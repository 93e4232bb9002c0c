import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generatedFiles } from './generated-files.ts'

/** `npm run generate` writes the generated files; `-- --check` only says which are out of date, and fails. */
const root = path.resolve(import.meta.dirname, '../..')
const isCheck = process.argv.includes('--check')
const outdated: string[] = []

for (const file of generatedFiles()) {
  const absolute = path.join(root, file.path)
  const current = existsSync(absolute) ? await readFile(absolute, 'utf8') : ''
  const wanted = file.render(current)
  if (wanted === current) continue
  outdated.push(file.path)
  if (isCheck) continue
  await mkdir(path.dirname(absolute), { recursive: true })
  await writeFile(absolute, wanted)
}

for (const file of outdated) console.log(`${isCheck ? 'out of date' : 'written'}: ${file}`)
if (isCheck && outdated.length > 0) {
  console.error('Run "npm run generate" and commit the result.')
  process.exitCode = 1
}
