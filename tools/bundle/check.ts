import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { actionNames, bundle, root } from './bundle.ts'

/**
 * `npm run check-dist`: deletes dist/, rebuilds it and demands that Git sees no change, new files included; then runs
 * every stub once, since a bundle that builds may still not start.
 */
const run = promisify(execFile)
const problems: string[] = []

await bundle(path.join(root, 'dist'))
const { stdout } = await run('git', ['status', '--porcelain', '--', 'dist'], { cwd: root })
if (stdout !== '') problems.push(`dist/ does not equal its sources; run "npm run build" and commit it:\n${stdout}`)

const stubs = (await readdir(path.join(root, 'dist'), { withFileTypes: true })).filter((entry) => entry.isDirectory())
const expected = new Set(['cli', ...(await actionNames())])
for (const { name } of stubs) if (!expected.has(name)) problems.push(`dist/${name} belongs to no action.`)

await startsWith('cli', ['--version'], {}, 0, /^\d+\.\d+\.\d+\n$/)
/** Actions that have an answer without any input. */
const needsNothing = new Set(['choose-stages'])
// Without inputs every other action must answer with a clear error of its own and exit 2, not with a crash.
for (const name of await actionNames()) {
  await startsWith(name, [], { INPUT_SUMMARY: 'false' }, needsNothing.has(name) ? 0 : 2, /status/)
}

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
} else {
  console.log(`dist/ equals its sources; ${expected.size} stubs run.`)
}

async function startsWith(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  exitCode: number,
  output: RegExp,
): Promise<void> {
  const stub = path.join(root, 'dist', name, 'index.js')
  const { code, text } = await exitOf(stub, args, environment)
  if (code !== exitCode || !output.test(text)) {
    problems.push(
      `dist/${name}/index.js: expected exit ${exitCode} and ${output}, got exit ${code} and:\n${text.slice(0, 2_000)}`,
    )
  }
}

async function exitOf(
  stub: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number; text: string }> {
  try {
    const env = { PATH: process.env.PATH ?? '', ...environment }
    const { stdout, stderr } = await run(process.execPath, [stub, ...args], { env, cwd: path.join(root, 'packages') })
    return { code: 0, text: stdout + stderr }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const { code, stdout, stderr } = error as Error & { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}
