import type { AccessRule, AclAdmin, Refusal } from '@kafka-dataops/kafka'
import { aclOperations, aclPatterns, aclPermissions, aclResourceTypes } from '@kafka-dataops/kafka/access-rules'
import { z } from 'zod'
import { clusterRequest, type KafkaRestConnection, refusalOf, refusalStatuses } from './request.ts'

const ruleAnswer = z.object({
  resource_type: z.string(),
  resource_name: z.string(),
  pattern_type: z.string(),
  principal: z.string(),
  host: z.string(),
  operation: z.string(),
  permission: z.string(),
})

/** Access rules through Kafka REST v3. Rules with words that this version does not know are left out. */
export function restAclAdmin(connection: KafkaRestConnection): AclAdmin {
  const { send, list } = clusterRequest(connection)
  const create = async (rule: AccessRule): Promise<Refusal | undefined> =>
    refusalOf(await send({ method: 'POST', path: '/acls', body: toRest(rule), answers: refusalStatuses }))
  return {
    rules: async () => (await list('/acls', ruleAnswer))?.flatMap(fromRest),
    async create(rules) {
      if (rules.length > 1) {
        const body = { data: rules.map(toRest) }
        const answer = await send({ method: 'POST', path: '/acls:batch', body, answers: refusalStatuses })
        if (refusalOf(answer) === undefined) return new Map()
      }
      // Alone, or again one by one: of a batch that is refused, nobody says which rule is to blame.
      return byIndex(rules, create)
    },
    remove: (rules) =>
      byIndex(rules, async (rule) =>
        refusalOf(await send({ method: 'DELETE', path: '/acls', query: toRest(rule), answers: refusalStatuses })),
      ),
    close: async () => {},
  }
}

async function byIndex(
  rules: readonly AccessRule[],
  work: (rule: AccessRule) => Promise<Refusal | undefined>,
): Promise<ReadonlyMap<number, Refusal>> {
  const refused = new Map<number, Refusal>()
  for (const [index, rule] of rules.entries()) {
    const refusal = await work(rule)
    if (refusal !== undefined) refused.set(index, refusal)
  }
  return refused
}

/** `transactional-id` is TRANSACTIONAL_ID there. */
function toRest({ resourceType, resource, pattern, principal, host, operation, permission }: AccessRule) {
  const word = (text: string): string => text.toUpperCase().replaceAll('-', '_')
  return {
    resource_type: word(resourceType),
    resource_name: resource,
    pattern_type: word(pattern),
    principal,
    host,
    operation: word(operation),
    permission: word(permission),
  }
}

function fromRest(rule: z.infer<typeof ruleAnswer>): readonly AccessRule[] {
  const find = <Word extends string>(words: readonly Word[], text: string): Word | undefined =>
    words.find((word) => word === text.toLowerCase().replaceAll('_', '-'))
  const resourceType = find(aclResourceTypes, rule.resource_type)
  const pattern = find(aclPatterns, rule.pattern_type)
  const operation = find(aclOperations, rule.operation)
  const permission = find(aclPermissions, rule.permission)
  if (resourceType === undefined || pattern === undefined) return []
  if (operation === undefined || permission === undefined) return []
  const { resource_name: resource, principal, host } = rule
  return [{ resourceType, resource, pattern, principal, host, operation, permission }]
}
