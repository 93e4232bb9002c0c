import { type Finding, findingOf, type Place, type Plan, type PlanChange } from '@kafka-dataops/core'
import type { Declaration, DesiredState } from '../desired/declaration.ts'
import type { Selection } from '../selection.ts'
import type { Policy } from './policy.ts'
import { changeValue, type DeclaredResource, declaredResources, desiredValue, planValue } from './variables.ts'

type Cel = typeof import('@kafka-dataops/quality/cel')

/** What policies on resources find in desired state. */
export async function resourcePolicyFindings(state: DesiredState, isSelected: Selection): Promise<readonly Finding[]> {
  const policies = state.policies.filter(({ on }) => on === 'resource')
  if (policies.length === 0) return []
  const cel = await import('@kafka-dataops/quality/cel')
  const resources = declaredResources(state)
  const shared = { desired: desiredValue(resources), environment: state.environment ?? '' }
  return resources
    .filter(({ kind, declared }) => isSelected(kind, declared.name))
    .flatMap(({ kind, declared, value }) =>
      policies
        .filter((policy) => concerns(policy, kind, declared))
        .flatMap((policy) =>
          judge(policy, { ...shared, resource: value }, `${kind}/${declared.name}`, declared.place, cel),
        ),
    )
}

/** What policies on changes find in a plan. */
export async function changePolicyFindings(state: DesiredState, plan: Plan): Promise<readonly Finding[]> {
  const policies = state.policies.filter(({ on }) => on === 'change')
  const changes = plan.changes.filter(({ action }) => action !== 'none')
  if (policies.length === 0 || changes.length === 0) return []
  const cel = await import('@kafka-dataops/quality/cel')
  const resources = declaredResources(state)
  const byId = new Map(resources.map((resource) => [`${resource.kind}/${resource.declared.name}`, resource]))
  const shared = { plan: planValue(plan), desired: desiredValue(resources), environment: state.environment ?? '' }
  return changes.flatMap((change) => {
    const resource = byId.get(change.id)
    if (resource === undefined) return []
    const variables = { ...shared, change: changeValue(change), resource: resource.value }
    return policies
      .filter((policy) => concernsChange(policy, change, resource))
      .flatMap((policy) => judge(policy, variables, change.id, resource.declared.place, cel))
  })
}

function concerns({ kinds, id, ignorable }: Policy, kind: string, { ignored }: Declaration): boolean {
  return (kinds === undefined || kinds.has(kind)) && !(ignorable && ignored.includes(id))
}

function concernsChange(policy: Policy, { kind, action }: PlanChange, { declared }: DeclaredResource): boolean {
  return concerns(policy, kind, declared) && (policy.actions === undefined || policy.actions.has(action))
}

/** A rule that cannot be evaluated says nothing of the resource: it is a finding of its own, and never passes. */
function judge(
  policy: Policy,
  variables: Readonly<Record<string, unknown>>,
  id: string,
  place: Place,
  cel: Cel,
): readonly Finding[] {
  const frame = {
    message: undefined,
    value: undefined,
    further: (name: string) =>
      Object.hasOwn(variables, name) ? cel.celInput(variables[name], cel.noTypes) : undefined,
  }
  for (const part of ['when', 'rule'] as const) {
    const evaluate = policy[part]
    if (evaluate === undefined) continue
    const outcome = evaluate(frame)
    if (outcome === true) continue
    if (outcome === false) return part === 'when' ? [] : [violation(policy, id, place)]
    const reason = outcome instanceof cel.RuleError ? outcome.reason : 'its value is neither true nor false'
    return [unevaluated(policy, part, reason, id, place)]
  }
  return []
}

function violation({ id: rule, message, help, severity, shown }: Policy, id: string, place: Place): Finding {
  const problem = { code: rule, message: `${id}: ${message}`, place, help: help ?? `The policy asks for ${shown}` }
  return findingOf(problem, severity)
}

function unevaluated({ id: rule, place: at }: Policy, part: string, reason: string, id: string, place: Place): Finding {
  const absent = /^field not found/.test(reason) ? ' has(...) asks whether a field is there.' : ''
  return findingOf(
    {
      code: 'policy-error',
      message: `Policy "${rule}" (${at.file}:${at.line}) cannot be evaluated on ${id}: ${part}: ${reason}.`,
      place,
      help: `Whether ${id} keeps it is not known.${absent}`,
    },
    'error',
  )
}
