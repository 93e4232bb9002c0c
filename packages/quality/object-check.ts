import type { CheckDefinition } from './check-definition.ts'
import type { TopicContract } from './contract/model.ts'

/**
 * Only an object has fields: of any other value the checks of fields have nothing to say, and a topic full of them would
 * pass. So where there are such checks, values must be objects; a contract may say so itself, with a tolerance.
 */
export function objectChecks({
  topic,
  checks,
  place,
}: Pick<TopicContract, 'topic' | 'checks' | 'place'>): readonly CheckDefinition[] {
  const ofValue = checks.filter(({ side }) => side === 'value')
  const isAboutFields = ofValue.some(({ path }) => typeof path[0] === 'string')
  const isSaid = ofValue.some(({ kind, path }) => kind === 'type' && path.length === 0)
  if (!isAboutFields || isSaid) return []
  return [
    {
      kind: 'type',
      logicalType: 'object',
      id: `${topic}.type`,
      name: 'values are objects',
      dimension: 'conformity',
      severity: 'error',
      place,
      side: 'value',
      path: [],
      // Nothing is known of what a value holds that has no fields.
      sensitive: true,
    },
  ]
}
