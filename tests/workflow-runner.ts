import { execFileSync, spawn } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

/**
 * Runs a repository's workflow under a real workflow runner (act), using the suite exactly as a user writes it:
 * `uses: kafka-dataops/pipeline@v1` and its parts, resolved to a clean export of this checkout.
 */
export interface WorkflowRun {
  readonly exitCode: number
  /** Job id to `success`, `failure` or `skipped`. A job that is missing did not run: assert each. */
  readonly jobs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  readonly summary: string
  /** Outputs of the step with an id, by name. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Titles of the log's groups, in order. */
  readonly groups: readonly string[]
  /** What the steps printed, without the runner's own lines and without its echo of masks. */
  readonly log: string
  /** Everything the runner printed, for failure messages. */
  readonly raw: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly title?: string
}

export interface WorkflowOptions {
  /** Path of the act binary. */
  readonly act: string
  /** A folder as a user's repository; it is copied and made a Git repository. */
  readonly repository: string
  readonly workflow: string
  readonly event: string
  readonly payload?: unknown
  readonly environment?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** Other versions of the suite than `v1`: ref to folder. */
  readonly suites?: Readonly<Record<string, string>>
  /** Changes to the copy before it is committed. */
  readonly edit?: (folder: string) => void
}

export const root = path.resolve(import.meta.dirname, '..')

export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'workflow-'))
  try {
    const workspace = path.join(temporary, 'repository')
    cpSync(options.repository, workspace, { recursive: true })
    options.edit?.(workspace)
    commit(workspace)
    const payload = path.join(temporary, 'event.json')
    writeFileSync(payload, JSON.stringify(options.payload ?? {}))
    const home = path.join(temporary, 'home')
    mkdirSync(path.join(home, '.config', 'act'), { recursive: true })
    writeFileSync(path.join(home, '.config', 'act', 'actrc'), '')
    const args = [
      options.event,
      '--json',
      '--no-cache-server',
      ...['-P', 'ubuntu-latest=-self-hosted'],
      ...['-W', options.workflow],
      ...['-e', payload],
      ...['--local-repository', `kafka-dataops/pipeline@v1=${exportedSuite()}`],
      ...Object.entries(options.suites ?? {}).flatMap(([ref, folder]) => [
        '--local-repository',
        `kafka-dataops/pipeline@${ref}=${folder}`,
      ]),
      ...localArtifactActions(workspace, temporary),
      ...Object.entries(options.environment ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...Object.entries(options.secrets ?? {}).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
      ...Object.entries(options.variables ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ]
    return await run(options.act, args, workspace, home)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** The artifact actions at the commits that the workflows name, played on a folder. */
function localArtifactActions(workspace: string, temporary: string): readonly string[] {
  const files = globSync('.github/workflows/*.yml', { cwd: workspace }).map((file) => path.join(workspace, file))
  const text = [path.join(root, '.github/workflows/pipeline.yml'), ...files]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const uses = new Set(
    [...text.matchAll(/uses: actions\/((?:up|down)load-artifact@[\w.]+)/g)].map(([, name = '']) => name),
  )
  const artifacts = path.join(temporary, 'artifacts')
  mkdirSync(artifacts, { recursive: true })
  return [
    ...['--env', `FAKE_ARTIFACTS=${artifacts}`],
    ...[...uses].flatMap((name) => {
      const folder = path.join(temporary, 'actions', name)
      cpSync(path.join(import.meta.dirname, 'fakes/artifact-actions', name.replace(/@.*/, '')), folder, {
        recursive: true,
      })
      commit(folder)
      return ['--local-repository', `actions/${name}=${folder}`]
    }),
  ]
}

const parts = ['action.yml', 'actions', 'dist', '.github/workflows/pipeline.yml']
let suite: string | undefined

/** Only what a checkout of the released suite would bring to a runner; made once for all runs of a test file. */
function exportedSuite(): string {
  if (suite !== undefined) return suite
  const folder = mkdtempSync(path.join(tmpdir(), 'suite-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  commit(folder)
  suite = folder
  return folder
}

function commit(folder: string): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], { cwd: folder })
  }
  git('init', '-q', '-b', 'main')
  // The runner takes GITHUB_REPOSITORY from here.
  git('remote', 'add', 'origin', 'https://github.com/acme/streams.git')
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', 'as a user has it')
}

function run(act: string, args: readonly string[], cwd: string, home: string): Promise<WorkflowRun> {
  const environment = {
    HOME: home,
    // The runner runs `node` from PATH whatever the action says.
    PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(act, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const collected = collector()
    createInterface({ input: child.stdout }).on('line', collected.take)
    createInterface({ input: child.stderr }).on('line', collected.take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? 1, ...collected.result() }))
  })
}

function collector() {
  const jobs: Record<string, string> = {}
  const annotations: Annotation[] = []
  const outputs: Record<string, Record<string, string>> = {}
  const summaries: string[] = []
  const log: string[] = []
  const groups: string[] = []
  const raw: string[] = []
  return {
    take(line: string): void {
      raw.push(line)
      const entry = jsonOf(line)
      if (entry === undefined) return
      const jobId = textAt(entry, 'jobID')
      const stepIds = Array.isArray(entry.stepID) ? entry.stepID.map(String) : []
      const command = textAt(entry, 'command')
      if (jobId !== undefined && typeof entry.jobResult === 'string') jobs[jobId] = entry.jobResult
      if (entry.raw_output === true) log.push(String(entry.msg ?? '').replace(/\n$/, ''))
      if (command === 'error' || command === 'warning' || command === 'notice') {
        const properties = (entry.kvPairs ?? {}) as Record<string, string>
        annotations.push({
          level: command,
          message: String(entry.arg ?? ''),
          ...(properties.file === undefined ? {} : { file: properties.file }),
          ...(properties.line === undefined ? {} : { line: Number(properties.line) }),
          ...(properties.title === undefined ? {} : { title: properties.title }),
        })
      }
      if (command === 'group') groups.push(String(entry.arg ?? ''))
      // A nested step tells its summary and outputs twice, for itself and for the step around it.
      if (command === 'summary' && stepIds.length === 1) summaries.push(String(entry.content ?? ''))
      if (command === 'set-output' && stepIds.length === 1) {
        const step = stepIds[0] ?? ''
        outputs[step] = { ...outputs[step], [String(entry.name)]: String(entry.arg ?? '') }
      }
    },
    result: () => ({
      jobs,
      annotations,
      outputs,
      groups,
      summary: summaries.join('\n'),
      log: log.join('\n'),
      raw: raw.join('\n'),
    }),
  }
}

function jsonOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function textAt(entry: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = entry[name]
  return typeof value === 'string' ? value : undefined
}
