import {
  BadInputError,
  type Plan,
  type PlanChange,
  type Ports,
  parseDocument,
  pendingChanges,
  planSchema,
  redacted,
} from '@kafka-dataops/core'
import { z } from 'zod'

/**
 * The plan of an earlier step: a plan file, or a report that holds one.
 * @throws BadInputError when the file is neither.
 */
export async function readSavedPlan(file: string, { files }: Pick<Ports, 'files'>): Promise<Plan> {
  const parsed = parseDocument(await files.readText(file), files.placePath(file))
  if (!parsed.ok) throw new BadInputError(parsed.problems)
  const plan = z.union([planSchema, z.looseObject({ plan: planSchema }).transform((report) => report.plan)])
  const read = plan.safeParse(parsed.document.value)
  if (read.success) return read.data
  throw new BadInputError({
    code: 'plan-malformed',
    message: `${files.placePath(file)} is no plan and no report that holds one.`,
    place: parsed.document.placeOf([]),
    help: 'Give the file that infra-validate wrote (plan-file or report).',
  })
}

/**
 * What differs between the plan that was agreed on and the one that would be carried out now, in sentences; none when
 * they are the same. Places, outcomes and notes do not count. A text that was redacted in the file equals any text.
 */
export function planDifferences(agreed: Plan, now: Plan): readonly string[] {
  const differences: string[] = []
  for (const target of agreed.targets) {
    const other = now.targets.find(({ service }) => service === target.service)
    if (other === undefined) differences.push(`${target.service} was planned, but is not asked now.`)
    else if (other.clusterId !== target.clusterId) {
      differences.push(
        `${target.service} was of cluster ${target.clusterId ?? '?'}, now it is ${other.clusterId ?? '?'}.`,
      )
    }
  }
  if (agreed.environment !== now.environment) {
    differences.push(
      `The plan is for environment ${agreed.environment ?? 'none'}, this run for ${now.environment ?? 'none'}.`,
    )
  }
  const before = new Map(pendingChanges(agreed).map((change) => [change.id, change]))
  const after = new Map(pendingChanges(now).map((change) => [change.id, change]))
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const then = before.get(id)
    const current = after.get(id)
    if (then === undefined) differences.push(`${id} is to change (${current?.action}), which the plan does not say.`)
    else if (current === undefined) differences.push(`${id} is no longer to change (${then.action}).`)
    else differences.push(...changeDifferences(then, current))
  }
  return differences
}

function changeDifferences(then: PlanChange, now: PlanChange): readonly string[] {
  const differences: string[] = []
  if (then.action !== now.action) differences.push(`${then.id}: ${then.action} has become ${now.action}.`)
  if (then.risk.level !== now.risk.level) {
    differences.push(`${then.id}: its risk was ${then.risk.level}, now it is ${now.risk.level}.`)
  }
  const paths = new Set([...then.fields, ...now.fields].map(({ path }) => path))
  for (const path of paths) {
    const before = then.fields.find((field) => field.path === path)
    const after = now.fields.find((field) => field.path === path)
    const same =
      before !== undefined &&
      after !== undefined &&
      before.sensitive === after.sensitive &&
      sameText(before.before, after.before) &&
      sameText(before.after, after.after)
    if (!same) differences.push(`${then.id}: ${path} is not as planned.`)
  }
  return differences
}

function sameText(saved: string | null, now: string | null): boolean {
  if (saved === now) return true
  if (saved === null || now === null || !saved.includes(redacted)) return false
  const parts = saved.split(redacted).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(now)
}
