import {
  type AccessRule,
  type AclAdmin,
  aclOperations,
  aclPatterns,
  aclPermissions,
  aclResourceTypes,
} from './access-rules.ts'
import { type AdminRequest, askController, refusalOf } from './admin-request.ts'
import { openClient } from './client.ts'
import { withExplainedFailures } from './failures.ts'
import type { ConnectionSettings } from './settings.ts'
import type { Refusal } from './topic-writer.ts'

/** The protocol's numbers of the words: their place in the list, after UNKNOWN, ANY and, for patterns, MATCH. */
const first = { resourceType: 2, pattern: 3, operation: 2, permission: 2 } as const
const any = 1

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
  const resourceType = aclResourceTypes[described.resourceType - first.resourceType]
  const pattern = aclPatterns[described.resourcePatternType - first.pattern]
  return described.acls.flatMap(({ principal, host, ...acl }) => {
    const operation = aclOperations[acl.operation - first.operation]
    const permission = aclPermissions[acl.permissionType - first.permission]
    if (resourceType === undefined || pattern === undefined) return []
    if (operation === undefined || permission === undefined) return []
    return [{ resourceType, resource: described.resourceName, pattern, principal, host, operation, permission }]
  })
}

function toProtocol(rule: AccessRule) {
  return {
    resourceType: first.resourceType + aclResourceTypes.indexOf(rule.resourceType),
    resourceName: rule.resource,
    resourcePatternType: first.pattern + aclPatterns.indexOf(rule.pattern),
    principal: rule.principal,
    host: rule.host,
    operation: first.operation + aclOperations.indexOf(rule.operation),
    permissionType: first.permission + aclPermissions.indexOf(rule.permission),
  }
}
