import {
  BadInputError,
  type Check,
  type Finding,
  findingOf,
  type Problem,
  type Severity,
  UnreachableError,
} from '@kafka-dataops/core'

/** One thing that an operation would need, and whether it is there. */
export interface Step {
  /** Unique in the run, stable from run to run: `kafka-1:9092.login`, `topic.readable`. */
  readonly id: string
  /** For people: `kafka-1:9092 logs us in`. */
  readonly name: string
  readonly topic?: string
  readonly outcome: StepOutcome
  /** What passes today but will not for long, as a certificate that expires soon. */
  readonly warnings?: readonly Problem[]
}

export type StepOutcome =
  /** `seen` says what was found. */
  | { readonly status: 'passed'; readonly seen: string }
  /** A warning when operations can do without, as one of several bootstrap servers. */
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly severity: Severity }
  | { readonly status: 'skipped'; readonly reason: string }

/**
 * Tries one step: what `attempt` answers was seen, and a problem that it throws is why the step failed.
 * @throws everything else, the reason of an abort included.
 */
export async function tryStep(step: Omit<Step, 'outcome'>, attempt: () => Promise<string>): Promise<Step> {
  try {
    return { ...step, outcome: { status: 'passed', seen: await attempt() } }
  } catch (error) {
    const problems = problemsOf(error)
    if (problems === undefined) throw error
    return { ...step, outcome: { status: 'failed', problems, severity: 'error' } }
  }
}

/** What an error says to the user; undefined for errors that do not speak to one. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof BadInputError) return error.problems
  return error instanceof UnreachableError ? [error.problem] : undefined
}

export function skipStep(step: Omit<Step, 'outcome'>, reason: string): Step {
  return { ...step, outcome: { status: 'skipped', reason } }
}

export function checkOf({ id, name, topic, outcome }: Step): Check {
  const failed = outcome.status === 'failed'
  return {
    id,
    name,
    kind: 'doctor',
    dimension: 'conformity',
    severity: failed ? outcome.severity : 'error',
    status: outcome.status,
    target: topic === undefined ? {} : { topic },
    evaluated: outcome.status === 'skipped' ? 0 : 1,
    failed: failed ? 1 : 0,
    rate: failed ? 1 : 0,
    ...(outcome.status === 'passed' && outcome.seen !== '' ? { measured: outcome.seen } : {}),
    causes: [],
    examples: [],
    ...(outcome.status === 'skipped' ? { reason: outcome.reason } : {}),
    ...(failed ? { reason: outcome.problems.map((problem) => problem.message).join(' ') } : {}),
  }
}

export function findingsOf({ id, outcome, warnings }: Step): readonly Finding[] {
  const failed = outcome.status === 'failed' ? outcome : undefined
  return [
    ...(failed?.problems ?? []).map((problem) => findingAbout(id, problem, failed?.severity ?? 'error')),
    ...(warnings ?? []).map((problem) => findingAbout(id, problem, 'warning')),
  ]
}

function findingAbout(check: string, problem: Problem, severity: Severity): Finding {
  return { ...findingOf(problem, severity, check), check }
}
