import type { AccessRule } from './acl-words.ts'
import { type AdminRequest, askController, type Refusal, refusalOf } from './admin-request.ts'
import { openClient } from './client.ts'
import { withExplainedFailures } from './failures.ts'
import type { ConnectionSettings } from './settings.ts'

/** Words of the protocol's numbers, as kafka-acls.sh spells them. Index is the protocol's number. */
const resourceTypes = ['', '', 'topic', 'group', 'cluster', 'transactional-id', 'delegation-token', 'user'] as const
const patternTypes = ['', '', '', 'literal', 'prefixed'] as const
const operations = [
  '',
  '',
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
const permissions = ['', '', 'deny', 'allow'] as const
const any = 1

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

const describeAcls: AdminRequest<number> = { module: 'describeAclsV', key: 29, versions: [1, 2, 3] }
const createAcls: AdminRequest<number> = { module: 'createAclsV', key: 30, versions: [1, 2, 3] }
const deleteAcls: AdminRequest<number> = { module: 'deleteAclsV', key: 31, versions: [1, 2, 3] }

/** Connects when first asked. The signal ends every wait. */
export async function openAclAdmin(settings: ConnectionSettings, signal: AbortSignal): Promise<AclAdmin> {
  const client = await openClient(settings, signal)
  const explained = <Result>(work: () => Promise<Result>): Promise<Result> =>
    withExplainedFailures({ settings, signal, rights: ['Alter'] }, work)
  const refusals = (results: readonly Result[]): ReadonlyMap<number, Refusal> => {
    const found = new Map<number, Refusal>()
    for (const [index, result] of results.entries()) {
      const refusal = refusalOf(client, result)
      if (refusal !== undefined) found.set(index, refusal)
    }
    return found
  }
  return {
    rules: () =>
      explained(async () => {
        const everything = {
          resourceType: any,
          resourceName: null,
          resourcePatternType: any,
          principal: null,
          host: null,
          operation: any,
          permissionType: any,
        }
        const answer = await askController<DescribedAcls>(client, describeAcls, [everything])
        const refusal = refusalOf(client, answer)
        if (refusal?.code === 'SECURITY_DISABLED') return undefined
        if (refusal !== undefined) throw new client.library.ProtocolError(answer.errorCode, answer.errorMessage ?? null)
        return answer.resources.flatMap(rulesOf)
      }),
    create: (rules) =>
      explained(async () => {
        const answer = await askController<{ results: readonly Result[] }>(client, createAcls, [rules.map(toProtocol)])
        return refusals(answer.results)
      }),
    remove: (rules) =>
      explained(async () => {
        const filters = rules.map(toProtocol)
        const answer = await askController<{ filterResults: readonly Result[] }>(client, deleteAcls, [filters])
        return refusals(answer.filterResults)
      }),
    close: () => client.close(),
  }
}

interface Result {
  readonly errorCode: number
  readonly errorMessage?: string | null
}

interface DescribedAcls extends Result {
  readonly resources: readonly DescribedResource[]
}

interface DescribedResource {
  readonly resourceType: number
  readonly resourceName: string
  readonly resourcePatternType: number
  readonly acls: readonly {
    readonly principal: string
    readonly host: string
    readonly operation: number
    readonly permissionType: number
  }[]
}

/** Rules in words; those with a number that this version does not know are left out. */
function rulesOf(described: DescribedResource): readonly AccessRule[] {
  const resourceType = resourceTypes[described.resourceType] ?? ''
  const pattern = patternTypes[described.resourcePatternType] ?? ''
  return described.acls.flatMap((acl) => {
    const operation = operations[acl.operation] ?? ''
    const permission = permissions[acl.permissionType] ?? ''
    if (resourceType === '' || pattern === '' || operation === '' || permission === '') return []
    const { principal, host } = acl
    return [{ resourceType, resource: described.resourceName, pattern, principal, host, operation, permission }]
  })
}

function toProtocol(rule: AccessRule) {
  return {
    resourceType: resourceTypes.indexOf(rule.resourceType),
    resourceName: rule.resource,
    resourcePatternType: patternTypes.indexOf(rule.pattern),
    principal: rule.principal,
    host: rule.host,
    operation: operations.indexOf(rule.operation),
    permissionType: permissions.indexOf(rule.permission),
  }
}
