import { describeActions, type Plan } from '@kafka-dataops/core'

/** `Plan: 2 to create, 1 to change, 3 unchanged.` */
export function describePlan(plan: Plan): string {
  return `Plan: ${describeActions(plan)}.`
}
