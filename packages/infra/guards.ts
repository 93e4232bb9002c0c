import { counted, formatPercent, type PlanChange, type Problem, pendingChanges } from '@kafka-dataops/core'
import { problemOf } from './findings.ts'
import type { MadePlan } from './make-plan.ts'
import { patternOf } from './selection.ts'

export interface Permissions {
  /** `kind/pattern`, or `*`. */
  readonly allowRisk: readonly string[]
  readonly allowDelete: readonly string[]
  readonly maxDeletes: number
  /** Between 0 and 1, of the declared resources of a kind. */
  readonly maxDeleteShare: number
}

/** Every reason not to carry a plan out; none lets it begin. */
export function guardProblems(
  { plan, blockers, policyFindings }: MadePlan,
  permissions: Permissions,
): readonly Problem[] {
  const pending = pendingChanges(plan)
  const deletes = pending.filter(({ action }) => action === 'delete')
  const forbidden = deletes.filter(({ id }) => !matches(id, permissions.allowDelete)).map(forbiddenDelete)
  const risky = pending
    .filter(({ action, risk }) => action !== 'delete' && risk.level === 'high')
    .filter(({ id }) => !matches(id, permissions.allowRisk))
    .map(forbiddenRisk)
  const broken = policyFindings.filter(({ severity }) => severity === 'error').map(problemOf)
  return [...blockers, ...broken, ...forbidden, ...risky, ...capProblems(deletes, plan.changes, permissions)]
}

function matches(id: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => patternOf(pattern).test(id))
}

function forbiddenDelete({ id, place }: PlanChange): Problem {
  return {
    code: 'delete-not-allowed',
    message: `${id} is marked for deletion, but this run may not delete it.`,
    ...placed(place),
    help: `If it is meant, give allow-delete: ${id}.`,
  }
}

function forbiddenRisk({ id, place, risk }: PlanChange): Problem {
  return {
    code: 'risk-not-allowed',
    message: `${id} changes with high risk: ${risk.reasons.join(' ')}`,
    ...placed(place),
    help: `If it is meant, give allow-risk: ${id}.`,
  }
}

/** A mistake in a manifest must not empty a cluster. */
function capProblems(
  deletes: readonly PlanChange[],
  all: readonly PlanChange[],
  { maxDeletes, maxDeleteShare }: Permissions,
): readonly Problem[] {
  const problems: Problem[] = []
  if (deletes.length > maxDeletes) {
    problems.push({
      code: 'too-many-deletes',
      message: `The plan deletes ${counted(deletes.length, 'resource')}; max-deletes permits ${maxDeletes}.`,
    })
  }
  for (const kind of new Set(deletes.map((change) => change.kind))) {
    const declared = all.filter((change) => change.kind === kind).length
    const share = deletes.filter((change) => change.kind === kind).length / declared
    if (share <= maxDeleteShare) continue
    problems.push({
      code: 'too-many-deletes',
      message: `The plan deletes ${formatPercent(share)} of the declared resources of kind ${kind}; max-delete-share permits ${formatPercent(maxDeleteShare)}.`,
    })
  }
  return problems
}

function placed(place: PlanChange['place']): Pick<Problem, 'place'> {
  if (place === undefined) return {}
  const { file, line, column } = place
  return { place: { file, line, column } }
}
