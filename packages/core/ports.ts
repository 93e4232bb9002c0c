/**
 * Everything an operation may ask of the world, so that it runs the same under a workflow runner, in a terminal and in
 * a test. Hosts implement these; operations never reach around them.
 */
export interface Ports {
  readonly log: Log
  readonly progress: Progress
  readonly files: Files
  readonly environment: Environment
  readonly clock: Clock
  readonly fetch: typeof fetch
  /** Aborted by Ctrl-C, by the runner, or by the `timeout` input; its reason is a `CancelledError`. */
  readonly signal: AbortSignal
  /** The workflow's own OpenID Connect token; absent in a terminal. Rejects with a BadInputError that names the missing permission. */
  readonly identityToken?: (audience: string | undefined) => Promise<string>
  /** Marks a value that must never be shown, before anything can log it. */
  readonly maskSecret: (value: string) => void
}

export interface Log {
  debug(message: string): void
  info(message: string): void
  /** Shown even on a quiet terminal, and as a notice in a workflow. */
  notice(message: string): void
  warning(message: string): void
}

export interface Progress {
  /** Replaces the line shown before; `done` and `total` in `unit`. Called as often as convenient: hosts throttle. */
  update(state: { readonly label: string; readonly done: number; readonly total?: number; readonly unit: string }): void
  /** Removes the line. */
  clear(): void
}

export interface Files {
  /** Paths are relative to the `working-directory` input, or absolute. Rejects with a BadInputError when it cannot be read. */
  readText(path: string): Promise<string>
  readBytes(path: string): Promise<Uint8Array>
  /** The file in chunks, for files larger than memory should hold. */
  readChunks(path: string): AsyncIterable<Uint8Array>
  exists(path: string): Promise<boolean>
  /** Files matching a glob pattern, sorted, relative like the pattern. */
  glob(pattern: string): Promise<readonly string[]>
  /** Makes missing folders. Rejects with a BadInputError when it cannot be written. */
  writeText(path: string, text: string): Promise<void>
  /** The path as Places show it: relative to the Git top level, with `/`. */
  placePath(path: string): string
  /** Absolute path, for a module import or a worker. */
  resolve(path: string): string
}

export interface Environment {
  get(name: string): string | undefined
}

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
}
