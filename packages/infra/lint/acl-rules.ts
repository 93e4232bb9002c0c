import type { AccessRule } from '@kafka-dataops/kafka'
import type { LintRule } from './rule.ts'

/**
 * Operations that Kafka takes on a resource; `all` on each. Source: org.apache.kafka.security.authorizer.AclEntry
 * .supportedOperations of Apache Kafka 4.
 */
const operationsOf: Readonly<Partial<Record<AccessRule['resourceType'], readonly AccessRule['operation'][]>>> = {
  topic: ['read', 'write', 'create', 'describe', 'delete', 'alter', 'describe-configs', 'alter-configs'],
  group: ['read', 'describe', 'delete', 'describe-configs', 'alter-configs'],
  'transactional-id': ['describe', 'write', 'two-phase-commit'],
  cluster: ['create', 'cluster-action', 'describe-configs', 'alter-configs', 'idempotent-write', 'alter', 'describe'],
}

export const aclRules: readonly LintRule[] = [
  {
    id: 'acl-operation',
    severity: 'error',
    summary: 'Kafka never asks for this right on this kind of resource, so the access rule has no effect.',
    find: ({ acls }) =>
      acls
        .filter(({ absent }) => !absent)
        .flatMap((declared) =>
          declared.rules.flatMap(({ resourceType, operation }) => {
            const allowed = operationsOf[resourceType]
            if (operation === 'all' || allowed === undefined || allowed.includes(operation)) return []
            const message = `There is no right to ${operation} on a ${resourceType}: expected one of all, ${allowed.join(', ')}.`
            return [{ kind: 'acl', declared, message, place: declared.placeOf(['operations']) }]
          }),
        ),
  },
  {
    id: 'acl-principal',
    severity: 'error',
    summary: 'A principal has a type and a name, as User:ana; Kafka refuses or never matches another one.',
    find: ({ acls }) =>
      acls
        .filter(({ absent, rules }) => !absent && !/^[A-Za-z]+:\S/.test(rules[0]?.principal ?? ''))
        .map((declared) => ({
          kind: 'acl',
          declared,
          place: declared.placeOf(['principal']),
          message: `"${declared.rules[0]?.principal}" is no principal: expected a type and a name.`,
          help: `Write User:${declared.rules[0]?.principal}, with a colon.`,
        })),
  },
  {
    id: 'acl-pattern',
    severity: 'warning',
    summary: 'A literal resource with a star at its end means the name as it stands, which nothing has.',
    find: ({ acls }) =>
      acls
        .filter(({ absent, rules: [rule] }) => {
          const resource = rule?.resource ?? ''
          return !absent && resource !== '*' && resource.includes('*')
        })
        .map((declared) => ({
          kind: 'acl',
          declared,
          place: declared.placeOf([declared.rules[0]?.resourceType ?? 'topic']),
          message: `"${declared.rules[0]?.resource}" is taken as it stands: access rules have no wildcards but * alone.`,
          help: `For all names that begin so, write the beginning and pattern: prefixed.`,
        })),
  },
]
