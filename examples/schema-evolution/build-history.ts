import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Builds the repository of this example: `node build-history.ts FOLDER`. Good changes follow each other on main; each
 * bad one is a branch that leaves main where it was proposed.
 */

/** A change of the history, as its step.json says. */
export interface Step {
  /** Name of its folder, and of its branch. */
  readonly name: string
  readonly title: string
  readonly kind: 'start' | 'good' | 'bad'
  /** Files that it removes. */
  readonly removed?: readonly string[]
  /** `file:line rule severity`, of what validate-avro finds. */
  readonly findings: readonly string[]
}

const history = path.join(import.meta.dirname, 'history')

/** All steps in their order. */
export function readSteps(): readonly Step[] {
  return readdirSync(history)
    .sort()
    .map((name) => ({ name, ...JSON.parse(readFileSync(path.join(history, name, 'step.json'), 'utf8')) }) as Step)
}

/** Makes `folder` a Git repository with the whole history; its main branch is checked out. */
export function buildHistory(folder: string): readonly Step[] {
  mkdirSync(folder, { recursive: true })
  const git = (...args: readonly string[]): void => {
    const identity = [
      '-c',
      'user.name=Example',
      '-c',
      'user.email=example@example.invalid',
      '-c',
      'commit.gpgsign=false',
    ]
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' })
  }
  const commit = (step: Step): void => {
    cpSync(path.join(history, step.name, 'files'), folder, { recursive: true })
    for (const file of step.removed ?? []) rmSync(path.join(folder, file))
    git('add', '-A')
    git('commit', '-q', '-m', step.title)
    git('branch', '-f', step.name)
  }
  git('init', '-q', '-b', 'main')
  const steps = readSteps()
  for (const step of steps) {
    if (step.kind === 'bad') git('switch', '-q', '--detach')
    commit(step)
    if (step.kind === 'bad') git('switch', '-q', 'main')
  }
  return steps
}

const [folder] = process.argv.slice(2)
if (import.meta.main && folder !== undefined) {
  for (const { name, kind, title } of buildHistory(path.resolve(folder))) {
    process.stdout.write(`${kind.padEnd(5)} ${name}: ${title}\n`)
  }
}
