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
  onBegin: (change: PlannedChange) => void,
): Promise<Executed> {
  const outcomes = new Map<string, NonNullable<PlanChange['outcome']>>()
  const failures: Problem[] = []
  const begun: PlannedChange[] = []
  const pending = planned.filter(({ change }) => change.action !== 'none')
  const run = async (each: PlannedChange): Promise<void> => {
    const startedAt = performance.now()
    try {
      onBegin(each)
      begun.push(each)
      await each.apply()
      outcomes.set(each.change.id, { status: 'applied', durationMs: Math.round(performance.now() - startedAt) })
    } catch (error) {
      const stopped = `${each.change.id} was stopped while it was being changed.`
      const problem = problemOf(error, each.declared.place, stopped, signal)
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
  /** What stays changed, and what else to know, in sentences. */
  readonly left: readonly string[]
  readonly notes: readonly string[]
  readonly failures: readonly Problem[]
}

/** Undoes changes in the reverse order of their beginning; what cannot be undone is said, and the rest still is. */
export async function rollBack(begun: readonly PlannedChange[], platform: Platform): Promise<RolledBack> {
  const outcomes = new Map<string, NonNullable<PlanChange['outcome']>>()
  const left: string[] = []
  const notes: string[] = []
  const failures: Problem[] = []
  for (const each of begun.toReversed()) {
    const { id, kind, name } = each.change
    const known = kinds.find((candidate) => candidate.name === kind)
    if (known === undefined) continue
    try {
      platform.signal.throwIfAborted()
      const undone = await known.undo(name, each.before, each.difference, platform, { offsets: 'restore' })
      left.push(...undone.left)
      notes.push(...(undone.notes ?? []))
      outcomes.set(
        id,
        undone.left.length === 0 ? { status: 'undone' } : { status: 'kept', reason: undone.left.join(' ') },
      )
    } catch (error) {
      const problem = problemOf(
        error,
        each.declared.place,
        `${id} was stopped while it was being undone.`,
        platform.signal,
      )
      failures.push({ ...problem, code: 'rollback-failed', message: `${id} could not be undone: ${problem.message}` })
      outcomes.set(id, { status: 'kept', reason: problem.message })
    }
  }
  return { outcomes, left, notes, failures }
}

/**
 * The problem that ended a change, at its resource. A bug of ours is one too: what was changed before must still be undone
 * and reported.
 */
function problemOf(error: unknown, place: Problem['place'], stopped: string, signal: AbortSignal): Problem {
  const at = place === undefined ? {} : { place }
  if (signal.aborted) return { code: 'cancelled', message: stopped, ...at }
  if (error instanceof UnreachableError) return { ...at, ...error.problem }
  const [problem] = error instanceof BadInputError ? error.problems : []
  if (problem !== undefined) return { ...at, ...problem }
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'internal-error',
    message: `A bug in this tool: ${reason}`,
    ...at,
    help: 'Please report it.',
  }
}
