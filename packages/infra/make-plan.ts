import type { Finding, Plan, PlanAction, PlanTarget, Problem } from '@kafka-dataops/core'
import { planActions, UnreachableError } from '@kafka-dataops/core'
import type { DesiredState } from './desired/declaration.ts'
import { kinds, type PlannedChange } from './kinds.ts'
import type { Platform } from './platform.ts'
import { changePolicyFindings } from './policies/evaluate.ts'
import type { Selection } from './selection.ts'

export interface MadePlan {
  readonly plan: Plan
  /** The plan's changes in its order, with what carries them out. */
  readonly planned: readonly PlannedChange[]
  /** Why parts of it cannot be carried out. */
  readonly blockers: readonly Problem[]
  /** What policies on changes find. */
  readonly policyFindings: readonly Finding[]
  /** Asks the platform whether it would take the changes; changes nothing. */
  check(): Promise<readonly Problem[]>
  /** Kinds that are declared, but whose service no input names. */
  readonly unplanned: readonly string[]
  /** Why live state of kinds could not be read; only where a plan of the rest is better than none. */
  readonly unread: readonly Problem[]
}

export interface MakePlanOptions {
  /** A kind whose live state cannot be read is told in `unread` instead of thrown. */
  readonly tolerant?: boolean
}

/** Compares desired state with live state. Reads only. Errors are those of the services' clients. */
export async function makePlan(
  state: DesiredState,
  platform: Platform,
  targets: readonly PlanTarget[],
  isSelected: Selection,
  { tolerant = false }: MakePlanOptions = {},
): Promise<MadePlan> {
  const available = kinds.filter(({ service }) => platform[service] !== undefined)
  const unread: Problem[] = []
  const tried = await Promise.all(
    available.map((kind) =>
      kind.plan(state, platform, isSelected).catch((error: unknown) => {
        if (!tolerant || !(error instanceof UnreachableError)) throw error
        unread.push(error.problem)
        return undefined
      }),
    ),
  )
  const parts = tried.filter((part) => part !== undefined)
  const planned = parts.flatMap(({ changes }) => changes).toSorted((left, right) => left.order - right.order)
  const orders = [...new Set(planned.map(({ order }) => order))]
  const changes = planned.map(({ change, order }) => ({ ...change, step: orders.indexOf(order) + 1 }))
  const count = (action: PlanAction): number => changes.filter((change) => change.action === action).length
  const plan: Plan = {
    planVersion: 1,
    ...(state.environment === undefined ? {} : { environment: state.environment }),
    targets: [...targets],
    counts: Object.fromEntries(planActions.map((action) => [action, count(action)])) as Plan['counts'],
    changes,
  }
  return {
    plan,
    planned,
    policyFindings: await changePolicyFindings(state, plan),
    blockers: planned.flatMap(({ difference }) => difference.blockers),
    check: async () => (await Promise.all(parts.map((part) => part.check()))).flat(),
    unplanned: kinds
      .filter((kind) => platform[kind.service] === undefined && kind.isDeclared(state, isSelected))
      .map(({ name }) => name),
    unread,
  }
}
