import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { GivenInput, PullRequestContext, Report } from '@kafka-dataops/core'
import { execute, type HostRun } from '@kafka-dataops/host'
import { z } from 'zod'
import { validateAvro } from '../operation.ts'

/** A real Git repository in a temporary folder, and validate-avro run in it as a host does. */
export interface Repository {
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  /** Writes files; `undefined` deletes one. */
  readonly write: (files: Readonly<Record<string, unknown>>) => void
  /** Writes and commits; the commit's id. */
  readonly commit: (files: Readonly<Record<string, unknown>>) => string
}

export function emptyRepository(): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'schemas-'))
  const repository = repositoryAt(folder)
  repository.git('init', '-q', '-b', 'main')
  return repository
}

export function repositoryAt(folder: string): Repository {
  const git = (...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
  }
  const write: Repository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      if (content === undefined) rmSync(file)
      else writeFileSync(file, content instanceof Uint8Array ? content : textOf(content))
    }
  }
  return {
    folder,
    git,
    write,
    commit(files) {
      write(files)
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'change')
      return git('rev-parse', 'HEAD')
    },
  }
}

/** A file's text; objects become JSON of two spaces. */
function textOf(content: unknown): string {
  return typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`
}

/** A clone as actions/checkout makes it; `depth` in generations, the whole history without it. */
export function cloneOf(
  origin: Repository,
  options: { readonly depth?: number; readonly ref?: string } = {},
): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'schemas-clone-'))
  const repository = repositoryAt(folder)
  repository.git('init', '-q', '-b', 'main')
  repository.git('remote', 'add', 'origin', `file://${origin.folder}`)
  const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`]
  repository.git('fetch', '-q', '--no-tags', ...depth, 'origin', options.ref ?? 'main')
  repository.git('checkout', '-q', '--detach', 'FETCH_HEAD')
  return repository
}

export interface Run {
  readonly report: Report
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  /** `file:line rule severity` of every finding with a place. */
  readonly places: readonly string[]
}

/** Stands for the operations of infra, whose sections the manifest may have too. */
const deploying = { ...validateAvro, name: 'deploy', sections: { schemas: z.unknown(), variables: z.unknown() } }

/** Runs the operation in a repository with inputs as a step gives them. */
export async function validate(
  { folder }: Pick<Repository, 'folder'>,
  inputs: Readonly<Record<string, string>> = {},
  context: Partial<Pick<HostRun, 'pullRequest' | 'pushedOver' | 'fetch'>> & { readonly log?: string[] } = {},
): Promise<Run> {
  const note = (message: string): void => void context.log?.push(message)
  const { log: _, ...rest } = context
  const { report, exitCode } = await execute({
    operation: validateAvro,
    operations: [validateAvro, deploying],
    given: Object.fromEntries(
      Object.entries({ 'working-directory': folder, ...inputs }).map(([name, text]): [string, GivenInput] => [
        name,
        { text, source: `--${name}` },
      ]),
    ),
    environment: { get: (name) => process.env[name] },
    clock: { now: Date.now },
    log: { debug: () => {}, info: note, notice: note, warning: note },
    progress: { update: () => {}, clear: () => {} },
    maskSecret: () => {},
    ...rest,
  })
  const places = report.findings.flatMap(({ rule, severity, place }) =>
    place === undefined ? [] : [`${place.file}:${place.line} ${rule} ${severity}`],
  )
  return { report, exitCode, places, outputs: validateAvro.outputsOf(report) }
}

export function pullRequest(more: Partial<PullRequestContext> = {}): PullRequestContext {
  return { number: 7, baseRef: 'main', labels: [], isFork: false, ...more }
}

/** A record as a file holds it: its first field begins on line 7. */
export function record(name: string, fields: readonly unknown[], more: object = {}): object {
  return { type: 'record', name, namespace: 'shop', doc: 'As tests have it.', ...more, fields }
}
