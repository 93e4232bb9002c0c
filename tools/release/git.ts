import { execFileSync } from 'node:child_process'

/** Git in one folder. */
export interface GitIn {
  (...args: readonly string[]): string
  /** With another index, so that a tree can be made without touching the working tree. */
  readonly withIndex: (file: string) => (...args: readonly string[]) => string
}

export function gitIn(folder: string): GitIn {
  const run = (args: readonly string[], environment: NodeJS.ProcessEnv = {}, input?: string): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      ...(input === undefined ? {} : { input }),
    }).trim()
  return Object.assign((...args: readonly string[]) => run(args), {
    withIndex:
      (file: string) =>
      (...args: readonly string[]) =>
        run(args, { GIT_INDEX_FILE: file }),
  })
}
