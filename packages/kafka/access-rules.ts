import type { Refusal } from './topic-writer.ts'

/**
 * The words of access rules, as kafka-acls.sh spells them, in the order of the protocol's numbers; apart, so that declaring
 * them loads no client.
 */

export const aclResourceTypes = ['topic', 'group', 'cluster', 'transactional-id', 'delegation-token', 'user'] as const
export const aclPatterns = ['literal', 'prefixed'] as const
export const aclPermissions = ['deny', 'allow'] as const
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

/** Reads and writes access rules (KIP-140). Failures of the whole request are thrown, explained. */
export interface AclAdmin {
  /** All rules; undefined when the cluster has no authorizer, which knows none. */
  rules(): Promise<readonly AccessRule[] | undefined>
  /** Refusals by index; creating a rule that exists does nothing. */
  create(rules: readonly AccessRule[]): Promise<ReadonlyMap<number, Refusal>>
  /** Deletes exactly these rules; one that is not there is no refusal. */
  remove(rules: readonly AccessRule[]): Promise<ReadonlyMap<number, Refusal>>
  close(): Promise<void>
}
