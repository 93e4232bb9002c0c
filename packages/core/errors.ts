import type { Place } from './place.ts'

/** Process exit codes of every operation, in the terminal and (as pass or fail) in a workflow. */
export const ExitCode = {
  ok: 0,
  checksFailed: 1,
  badInput: 2,
  unreachable: 3,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** One thing wrong with what the user gave us, with the place of it when it stands in a file. */
export interface Problem {
  /** Stable, kebab-case; every code has an entry in docs/troubleshooting.md. */
  readonly code: string
  readonly message: string
  readonly place?: Place
  /** What to do about it, as a sentence. */
  readonly help?: string
}

/**
 * The input, manifest or contract is wrong: exit 2. Carries every problem found, not just the first.
 * `cause` is never shown to the user except with debug logging.
 */
export class BadInputError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = 'code' in problems ? [problems] : problems
    super(list.map((problem) => problem.message).join('\n'), options)
    this.name = 'BadInputError'
    this.problems = list
  }
}

/** A service could not be reached, did not answer in time, or refused us: exit 3. */
export class UnreachableError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options)
    this.name = 'UnreachableError'
    this.problem = problem
  }
}

/** The user, the runner or the `timeout` input stopped the run. Operations turn it into a partial Report. */
export class CancelledError extends Error {
  readonly reason: CancelReason
  constructor(reason: CancelReason) {
    super(
      reason.kind === 'timeout' ? `stopped after the timeout of ${reason.timeoutMs} ms` : `stopped by ${reason.signal}`,
    )
    this.name = 'CancelledError'
    this.reason = reason
  }
}

export type CancelReason =
  | { readonly kind: 'signal'; readonly signal: 'SIGINT' | 'SIGTERM' }
  | { readonly kind: 'timeout'; readonly timeoutMs: number }
