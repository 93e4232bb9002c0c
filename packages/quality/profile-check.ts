import type { CheckDefinition } from './check-definition.ts'
import type { ProfileState } from './checks/profile.ts'
import type { Inspection } from './inspection.ts'

/** Describes the values of all fields; demands nothing. */
export function profileCheck(topic: string): CheckDefinition {
  return {
    kind: 'profile',
    id: `${topic}.profile`,
    name: 'values are described',
    dimension: 'coverage',
    severity: 'info',
    side: 'value',
    path: [],
  }
}

/** What the profile check saw; undefined when the run had none. */
export function profileOf(inspection: Inspection): ProfileState | undefined {
  const check = inspection.checks.find(({ definition }) => definition.kind === 'profile')
  return check === undefined ? undefined : (check.state as ProfileState)
}
