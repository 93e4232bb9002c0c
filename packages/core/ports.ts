import type { Problem } from './errors.ts'
import type { State } from './state.ts'
import type { TlsSettings } from './tls-inputs.ts'

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
  /** `fetch` that trusts another authority, or shows a client certificate (PEM texts). */
  readonly secureFetch?: (tls: TlsSettings) => typeof fetch
  /** Aborted by Ctrl-C, by the runner, or by the `timeout` input; its reason is a `CancelledError`. */
  readonly signal: AbortSignal
  /** The workflow's own OpenID Connect token; absent in a terminal. Rejects with a BadInputError that names the missing permission. */
  readonly identityToken?: (audience: string | undefined) => Promise<string>
  /** Marks a value that must never be shown, before anything can log it. */
  readonly maskSecret: (value: string) => void
  /** What earlier runs left; absent unless the `state` input says where that is. */
  readonly state?: State
  /** Where people see what was deployed (deployments of GitHub); absent where there is no such place. */
  readonly deployments?: Deployments
  /** The repository around the working directory; absent where there is none, or no git program. */
  readonly git?: Git
  /** The pull request that the run is for; absent in a terminal and on other events. */
  readonly pullRequest?: PullRequestContext
  /** On a push: the commit that the branch pointed to before it; absent for a new branch. */
  readonly pushedOver?: string
  /**
   * The run has secrets although the files it reads may come from a stranger: nothing in them may say where a secret goes.
   */
  readonly hasForeignHead?: true
  /** Of an operation that runs without services: which variables of the environment a service lacks. */
  readonly unset?: UnsetServices
  /** Why problems like these are to be skipped instead of failing (a fork has no secrets); undefined where they fail. */
  readonly excuse?: (problems: readonly Problem[]) => string | undefined
}

/** By the section of a service's inputs. */
export type UnsetServices = Readonly<Partial<Record<'connection' | 'registry' | 'connect', readonly Problem[]>>>

/** Tells a platform for people that something is being deployed. What it cannot be told is a warning, never an error. */
export interface Deployments {
  begin(deployment: {
    /** Name of GitHub's environment. */
    readonly environment: string
    /** A sentence. */
    readonly description: string
    readonly payload: Readonly<Record<string, string>>
  }): Promise<DeploymentInProgress>
}

export interface DeploymentInProgress {
  /** `error` when it was stopped or could not be carried out, `failure` when what was deployed is at fault. */
  end(state: 'success' | 'failure' | 'error', description: string): Promise<void>
}

/** What a run must know of the pull request it is for. */
export interface PullRequestContext {
  readonly number: number
  /** Tip of the base branch when the event happened. */
  readonly baseCommit?: string
  /** Name of the base branch, as `main`. */
  readonly baseRef?: string
  readonly headCommit?: string
  readonly labels: readonly string[]
  /** It has no secrets, and its author is not trusted to change anything. */
  readonly isFork: boolean
}

/**
 * Reads a Git repository. Commits are named by their full id. Nothing in the working tree, the index or a branch is
 * changed; `fetch` adds objects only. A git program that fails unexpectedly rejects with a BadInputError.
 */
export interface Git {
  /** The commit that a name stands for (a branch, a tag, an id, `HEAD^1`); undefined when it is not here. */
  commit(name: string): Promise<string | undefined>
  /** The commit that a branch or tag of the remote `origin` stands for; undefined when it has none of the name, or does not answer. */
  remoteCommit(name: string): Promise<string | undefined>
  /** The parents as the commit itself says, also where a shallow clone does not have them. */
  parents(commit: string): Promise<readonly string[]>
  /** The nearest commit that both come from; undefined when what is here does not show one. */
  mergeBase(one: string, other: string): Promise<string | undefined>
  isShallow(): Promise<boolean>
  /** Fetches commits from the remote `origin`, with as much of their history as asked. */
  fetch(commits: readonly string[], history: FetchHistory): Promise<FetchOutcome>
  /** All files of a commit, by path relative to the Git top level. */
  files(commit: string): Promise<readonly GitFile[]>
  /** The content of files of a commit; in the same order. */
  read(files: readonly GitFile[]): Promise<readonly Uint8Array[]>
  /** Tags that a commit contains, the oldest first, each with its commit. */
  tags(commit: string): Promise<readonly { readonly name: string; readonly commit: string }[]>
  /** The branch that `origin` says is the main one, as `origin/main`; undefined when it does not say. */
  defaultBranch(): Promise<string | undefined>
}

export interface GitFile {
  readonly path: string
  /** Id of the content: equal ids are equal content. */
  readonly blob: string
}

/**
 * So many generations (which leaves a whole clone shallow: only for shallow ones), so many more than are here, or what a
 * clone of this kind lacks.
 */
export type FetchHistory = { readonly depth: number } | { readonly deepen: number } | 'missing'

export type FetchOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: string }

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
  /** Files matching a glob pattern, sorted, relative like the pattern; none of node_modules and .git unless it names them. */
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
