import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const entry = path.join(root, 'packages/suite/index.ts')

/** Actions that get a stub; the CLI has one of its own. */
export async function actionNames(): Promise<readonly string[]> {
  const { actions } = await import('@kafka-dataops/suite/operations')
  return actions.map((action) => action.name)
}

/**
 * Bundles the suite once into `folder`: index.js with its chunks, then one stub per action and for the CLI beside it.
 * The same sources give the same bytes in any folder.
 */
export async function bundle(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const args = [
    ncc,
    'build',
    entry,
    '--out',
    folder,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
    '--transpile-only',
  ]
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 26 })
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new Error(`The bundler failed:\n${output}`)
  }
  await refuseMissingModules(folder)
  for (const name of await actionNames()) await writeStub(folder, name, actionStub(name))
  await writeStub(folder, 'cli', commandStub)
}

function actionStub(name: string): string {
  return `import { runAction } from '../index.js'\n\nawait runAction('${name}')\n`
}

/** A runner brings the Node that action.yml asks for; a terminal brings whatever is on its PATH. */
const commandStub = `#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('error: kafka-dataops needs Node 24 or newer, this is ' + process.version)
  process.exit(2)
}
const { runCli } = await import('../index.js')

await runCli(process.argv.slice(2))
`

async function writeStub(folder: string, name: string, text: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true })
  await writeFile(path.join(folder, name, 'index.js'), text, { mode: 0o755 })
}

/** ncc leaves a throwing placeholder for what it could not resolve, and exits with 0. */
async function refuseMissingModules(folder: string): Promise<void> {
  const placeholder = /webpackMissingModule|eval\("require"\)\("([^"]+)"\)/
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.js')) continue
    const [found, module = 'a module'] = placeholder.exec(await readFile(path.join(folder, file), 'utf8')) ?? []
    if (found !== undefined) throw new Error(`The bundle misses ${module}: see ${found} in dist/${file}.`)
  }
}
