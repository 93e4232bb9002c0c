import { BadInputError, type PlanChange, type Problem, UnreachableError } from '@kafka-dataops/core'
import { kinds, type PlannedChange } from './kinds.ts'
import type { Platform } from './platform.ts'

export interface Executed {
  readonly outcomes: ReadonlyMap<string, NonNullable<PlanChange['outcome']>>
  /** What stopped it; undefined when all changes were carried out. */
  readonly failures: readonly Problem[]
  /** Changes that were begun, in the order of their beginning. A failed one may have changed something too. */
  readonly begun: readonly PlannedChange[]
}

/**
 * Carries changes out, those of one order at the same time as far as `parallel` allows, and stops after the first failure:
 * what runs is let finish, nothing more is begun.
 */
export async function executePlan(
  planned: readonly PlannedChange[],
  parallel: number,
  signal: AbortSignal,
  onBegin: (change: PlannedChange) => Promise<void>,
): Promise<Executed> {
  const outcomes = new Map<string, NonNullable<PlanChange['outcome']>>()
  const failures: Problem[] = []
  const begun: PlannedChange[] = []
  const pending = planned.filter(({ change }) => change.action !== 'none')
  const run = async (each: PlannedChange): Promise<void> => {
    const startedAt = performance.now()
    try {
      await onBegin(each)
      begun.push(each)
      await each.apply()
      outcomes.set(each.change.id, { status: 'applied', durationMs: Math.round(performance.now() - startedAt) })
    } catch (error) {
      const problem = problemOf(error, each, signal)
      failures.push(problem)
      outcomes.set(each.change.id, { status: 'failed', reason: problem.message })
    }
  }
  for (const order of new Set(pending.map((each) => each.order))) {
    const queue = pending.filter((each) => each.order === order)
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (failures.length > 0 || signal.aborted) return
        await run(next)
      }
    }
    await Promise.all(Array.from({ length: parallel }, worker))
    if (failures.length > 0 || signal.aborted) break
  }
  for (const { change } of pending) {
    if (!outcomes.has(change.id)) outcomes.set(change.id, { status: 'not-reached' })
  }
  return { outcomes, failures, begun }
}

export interface RolledBack {
  readonly outcomes: ReadonlyMap<string, NonNullable<PlanChange['outcome']>>
  /** What stays changed, in sentences. */
  readonly left: readonly string[]
  readonly failures: readonly Problem[]
}

/** Undoes changes in the reverse order of their beginning; what cannot be undone is said, and the rest still is. */
export async function rollBack(begun: readonly PlannedChange[], platform: Platform): Promise<RolledBack> {
  const outcomes = new Map<string, NonNullable<PlanChange['outcome']>>()
  const left: string[] = []
  const failures: Problem[] = []
  for (const each of begun.toReversed()) {
    const { id, kind, name } = each.change
    const known = kinds.find((candidate) => candidate.name === kind)
    if (known === undefined) continue
    try {
      const undone = await known.undo(name, each.preImage, each.difference, platform)
      left.push(...undone.left)
      outcomes.set(
        id,
        undone.left.length === 0 ? { status: 'undone' } : { status: 'kept', reason: undone.left.join(' ') },
      )
    } catch (error) {
      const problem = problemOf(error, each, platform.signal)
      failures.push({ ...problem, code: 'rollback-failed', message: `${id} could not be undone: ${problem.message}` })
      outcomes.set(id, { status: 'kept', reason: problem.message })
    }
  }
  return { outcomes, left, failures }
}

/** The problem of a failed change, at its resource. @throws what is a bug of ours. */
function problemOf(error: unknown, { declared, change }: PlannedChange, signal: AbortSignal): Problem {
  if (signal.aborted) {
    return { code: 'cancelled', message: `${change.id} was stopped while it was being changed.`, place: declared.place }
  }
  if (error instanceof UnreachableError) return { place: declared.place, ...error.problem }
  if (error instanceof BadInputError) {
    const [problem] = error.problems
    if (problem !== undefined) return { place: declared.place, ...problem }
  }
  throw error
}
