import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Runs the bundled action as a workflow runner runs a step: the stub in dist, inputs as INPUT_*, files for outputs and the
 * summary, an event. Unlike a runner it hides nothing: what a step prints is here as it was printed.
 */
export interface StepOptions {
  readonly inputs: Readonly<Record<string, string>>
  /** Files of the checkout, by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly event?: string
  readonly payload?: unknown
}

export interface StepRun {
  readonly exitCode: number
  /** What the step printed, without the commands that tell the runner what to mask. */
  readonly log: string
  /** What it told the runner to mask. */
  readonly masked: readonly string[]
  /** Everything the step left, by path, without what it was given: outputs, summary, reports, artifacts, state. */
  readonly left: ReadonlyMap<string, string>
}

const root = path.resolve(import.meta.dirname, '..')

export async function runStep(action: string, options: StepOptions): Promise<StepRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'step-'))
  try {
    const given = new Map(
      Object.entries(options.files ?? {}).map(([file, text]) => [path.join('workspace', file), text]),
    )
    given.set('event.json', JSON.stringify(options.payload ?? {}))
    for (const file of ['output', 'summary', 'env', 'state']) given.set(file, '')
    for (const [file, text] of given) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    mkdirSync(path.join(folder, 'workspace'), { recursive: true })
    mkdirSync(path.join(folder, 'temp'))
    const { exitCode, printed } = await runStub(action, folder, options)
    // A step that breaks before it runs leaves nothing, and would give nothing away.
    const hasRun = readFileSync(path.join(folder, 'output'), 'utf8').includes('status')
    if (!hasRun) throw new Error(`${action} did not run (exit code ${exitCode}): ${printed.slice(-2_000)}`)
    const isMask = (line: string): boolean => line.trimStart().startsWith('::add-mask::')
    const lines = printed.split('\n')
    return {
      exitCode,
      log: lines.filter((line) => !isMask(line)).join('\n'),
      masked: lines.filter(isMask).map((line) => line.trimStart().slice('::add-mask::'.length)),
      left: filesOf(folder, given),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runStub(
  action: string,
  folder: string,
  { inputs, environment, event = 'push' }: StepOptions,
): Promise<{ readonly exitCode: number; readonly printed: string }> {
  const at = (name: string): string => path.join(folder, name)
  const child = spawn(path.join(root, 'node_modules/.bin/node'), [path.join(root, 'dist', action, 'index.js')], {
    cwd: at('workspace'),
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      // Debug logging tells the most.
      RUNNER_DEBUG: '1',
      RUNNER_TEMP: at('temp'),
      GITHUB_WORKSPACE: at('workspace'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_ENV: at('env'),
      GITHUB_STATE: at('state'),
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'acme/streams',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_WORKFLOW: 'Pipeline',
      GITHUB_JOB: 'check',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTION: 'step',
      ...environment,
      ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const take = (text: string): void => {
    printed += text
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? -1, printed }))
  })
}

function filesOf(folder: string, given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const left = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.relative(folder, path.join(entry.parentPath, entry.name))
    const full = path.join(folder, file)
    const text = existsSync(full) ? readFileSync(full, 'utf8') : ''
    if (given.get(file) !== text) left.set(file, text)
  }
  return left
}
