import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

const { INPUT_NAME: name, INPUT_PATH: source, FAKE_ARTIFACTS: folder } = process.env
const target = path.join(folder, name)
mkdirSync(target, { recursive: true })
if (existsSync(source)) {
  const to = statSync(source).isDirectory() ? target : path.join(target, path.basename(source))
  cpSync(source, to, { recursive: true })
}
