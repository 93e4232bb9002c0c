/** The words of access rules, as kafka-acls.sh spells them; apart, so that declaring them loads no client. */

export const aclResourceTypes = ['topic', 'group', 'cluster', 'transactional-id', 'delegation-token', 'user'] as const
export const aclPatterns = ['literal', 'prefixed'] as const
export const aclPermissions = ['allow', 'deny'] as const
export const aclOperations = [
  'all',
  'read',
  'write',
  'create',
  'delete',
  'alter',
  'describe',
  'cluster-action',
  'describe-configs',
  'alter-configs',
  'idempotent-write',
  'create-tokens',
  'describe-tokens',
  'two-phase-commit',
] as const

/** One access rule. The resource of a rule on the cluster is called `kafka-cluster`. */
export interface AccessRule {
  readonly resourceType: (typeof aclResourceTypes)[number]
  readonly resource: string
  readonly pattern: (typeof aclPatterns)[number]
  /** `User:ana` */
  readonly principal: string
  /** `*` for any. */
  readonly host: string
  readonly operation: (typeof aclOperations)[number]
  readonly permission: (typeof aclPermissions)[number]
}
