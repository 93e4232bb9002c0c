import { type Plan, planActions } from '@kafka-dataops/core'

const words = {
  create: 'to create',
  update: 'to change',
  delete: 'to delete',
  replace: 'to replace',
  none: 'unchanged',
} as const

/** `Plan: 2 to create, 1 to change, 3 unchanged.` */
export function describePlan({ counts }: Plan): string {
  const parts = planActions.filter((action) => counts[action] > 0).map((action) => `${counts[action]} ${words[action]}`)
  return parts.length === 0 ? 'Plan: nothing is declared.' : `Plan: ${parts.join(', ')}.`
}
