import type { Files, Place } from '@kafka-dataops/core'
import type { CheckDefinition } from '../check-definition.ts'
import { readShadowRules } from './shadow.ts'

export interface RegistryChecksRequest {
  readonly topic: string
  /** Where reports show what belongs to no line of its own. */
  readonly place: Place
  /** Records may name schemas of a registry, whose rules count. */
  readonly ofSchemas: boolean
  /** Path of a rule set to try. */
  readonly shadow: string | undefined
}

/**
 * The checks of the registry's rules, and of a rule set to come.
 * @throws BadInputError as `readShadowRules` does.
 */
export async function registryChecks(
  { topic, place, ofSchemas, shadow }: RegistryChecksRequest,
  files: Pick<Files, 'readText' | 'placePath'>,
): Promise<readonly CheckDefinition[]> {
  const common = {
    kind: 'registry-rule',
    dimension: 'conformity',
    side: 'value',
    path: [],
  } as const
  const stored: readonly CheckDefinition[] = ofSchemas
    ? [{ ...common, id: `${topic}.registry-rule`, name: 'rules of the schemas', severity: 'error', place }]
    : []
  if (shadow === undefined) return stored
  const ruleSet = await readShadowRules(shadow, files)
  const shadowPlace: Place = { file: files.placePath(shadow), line: 1, column: 1 }
  return [
    ...stored,
    {
      ...common,
      id: `${topic}.shadow-rule`,
      name: 'rules to come',
      severity: 'info',
      place: shadowPlace,
      shadow: { ruleSet },
    },
  ]
}
