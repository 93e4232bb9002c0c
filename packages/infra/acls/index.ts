import { UnreachableError } from '@kafka-dataops/core'
import type { AccessRule, Refusal } from '@kafka-dataops/kafka'
import type { DeclaredAcl } from '../desired/declaration.ts'
import { type Platform, required } from '../platform.ts'
import { type Difference, type ResourceKind, type Risk, unchanged } from '../resource-kind.ts'

/** Those rules of a declaration that the cluster has. */
export interface LiveAcl {
  readonly rules: readonly AccessRule[]
}

const aclsOf = ({ acls }: Platform) => required(acls, 'kafka')

/** A declaration is a set of rules, one for each operation; rules that nobody declares are never touched. */
export const aclKind: ResourceKind<DeclaredAcl, LiveAcl> = {
  name: 'acl',
  service: 'kafka',
  order: 3,
  declared: ({ acls }) => acls,
  async readLive(declared, platform) {
    const rules = await aclsOf(platform).rules()
    if (rules === undefined && declared.length > 0) throw withoutAuthorizer(declared)
    const present = new Set((rules ?? []).map(ruleKey))
    return new Map(
      declared.flatMap((acl) => {
        const live = acl.rules.filter((rule) => present.has(ruleKey(rule)))
        return live.length === 0 ? [] : [[acl.name, { rules: live }] as const]
      }),
    )
  },
  diff: diffAcl,
  check: async () => [],
  async apply({ declared, live, difference }, platform) {
    const admin = aclsOf(platform)
    if (difference.action === 'delete') {
      raise(declared.name, live?.rules ?? [], await admin.remove(live?.rules ?? []))
      return
    }
    const missing = missingRules(declared, live)
    raise(declared.name, missing, await admin.create(missing))
  },
  preImage: (live) => live,
  async undo(name, before, after, platform) {
    const admin = aclsOf(platform)
    if (after.action === 'delete') {
      raise(name, before?.rules ?? [], await admin.create(before?.rules ?? []))
      return { left: [] }
    }
    const added = after.fields.flatMap(({ path, after: text }) => (text === null ? [] : [parseRule(path, text)]))
    raise(name, added, await admin.remove(added))
    return { left: [] }
  },
}

function diffAcl(declared: DeclaredAcl, live: LiveAcl | undefined): Difference {
  if (declared.absent) {
    if (live === undefined) return unchanged
    return {
      ...unchanged,
      action: 'delete',
      fields: live.rules.map((rule) => ({
        path: rulePath(rule),
        before: ruleText(rule),
        after: null,
        sensitive: false,
      })),
      risks: live.rules.map((rule) => ({
        level: 'high',
        reason:
          rule.permission === 'allow'
            ? `${rule.principal} loses the right to ${rule.operation}.`
            : 'A denial is lifted.',
      })),
    }
  }
  const missing = missingRules(declared, live)
  return {
    ...unchanged,
    action: missing.length === 0 ? 'none' : live === undefined ? 'create' : 'update',
    fields: missing.map((rule) => ({ path: rulePath(rule), before: null, after: ruleText(rule), sensitive: false })),
    risks: missing.flatMap(ruleRisks),
  }
}

function ruleRisks(rule: AccessRule): readonly Risk[] {
  if (rule.permission === 'deny')
    return [{ level: 'high', reason: `${rule.principal} is denied ${rule.operation} whatever else allows it.` }]
  const wide = rule.principal === 'User:*' || (rule.resource === '*' && rule.pattern === 'literal')
  const strong = rule.operation === 'all' || (rule.resourceType === 'cluster' && rule.operation.startsWith('alter'))
  if (wide || strong) {
    return [
      {
        level: 'high',
        reason: `${rule.principal} may ${rule.operation} on ${rule.resourceType} "${rule.resource}": wide rights.`,
      },
    ]
  }
  return []
}

function missingRules(declared: DeclaredAcl, live: LiveAcl | undefined): readonly AccessRule[] {
  const present = new Set((live?.rules ?? []).map(ruleKey))
  return declared.rules.filter((rule) => !present.has(ruleKey(rule)))
}

function ruleKey(rule: AccessRule): string {
  const { resourceType, resource, pattern, principal, host, operation, permission } = rule
  return JSON.stringify([resourceType, resource, pattern, principal, host, operation, permission])
}

function rulePath({ operation }: AccessRule): string {
  return `operations.${operation}`
}

/** `allow User:ana from * on prefixed topic "prices"`; `parseRule` reads it back. */
function ruleText({ permission, principal, host, pattern, resourceType, resource }: AccessRule): string {
  return `${permission} ${principal} from ${host} on ${pattern} ${resourceType} ${JSON.stringify(resource)}`
}

function parseRule(path: string, text: string): AccessRule {
  const match = /^(\S+) (.+) from (\S+) on (\S+) (\S+) (".*")$/.exec(text)
  if (match === null) throw new Error(`No access rule: ${text}`)
  const [, permission, principal = '', host = '', pattern, resourceType, resource = '""'] = match
  return {
    operation: path.slice('operations.'.length),
    permission,
    principal,
    host,
    pattern,
    resourceType,
    resource: JSON.parse(resource),
  } as AccessRule
}

function withoutAuthorizer([first]: readonly DeclaredAcl[]): UnreachableError {
  return new UnreachableError({
    code: 'kafka-no-authorizer',
    message: 'The cluster has no authorizer, so it can hold no access rules.',
    ...(first === undefined ? {} : { place: first.place }),
    help: 'Set authorizer.class.name on the brokers, or leave the acls out (kinds selects what is looked at).',
  })
}

function raise(name: string, rules: readonly AccessRule[], refusals: ReadonlyMap<number, Refusal>): void {
  for (const [index, { code, message }] of refusals) {
    const rule = rules[index]
    throw new UnreachableError({
      code: 'acl-refused',
      message: `The brokers refused access rule ${name} (${rule === undefined ? '' : ruleText(rule)}): ${message} (${code}).`,
    })
  }
}
