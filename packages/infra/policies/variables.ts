import type { Plan, PlanChange } from '@kafka-dataops/core'
import { topicsOf } from '../connectors/topics-of.ts'
import type { Declaration, DesiredState } from '../desired/declaration.ts'
import { definitionOf } from '../topics/config-definitions.ts'

/**
 * What expressions of policies see. docs/policies.md documents it: fields may be added, never change meaning. What a
 * resource does not say is absent (`has(resource.owner)`), never a default. No secret is in it: connectors are seen as
 * written, with `${NAME}` for what a variable holds.
 */

/** Variables of a policy on resources, and on changes. */
export const variableNames = {
  resource: ['resource', 'desired', 'environment'],
  change: ['change', 'plan', 'resource', 'desired', 'environment'],
} as const

const common = ['kind', 'name', 'owner', 'state'] as const
const fieldsByKind: Readonly<Record<string, readonly string[]>> = {
  topic: ['partitions', 'replication', 'configs', 'unlisted', 'key', 'value', 'verified'],
  acl: ['principal', 'host', 'permission', 'operations', 'pattern', 'resource_type', 'resource'],
  schema: ['file', 'type', 'compatibility', 'references'],
  connector: ['class', 'config', 'topics', 'probe', 'verified'],
}

/** Fields of `resource` for these kinds, or for all. */
export function resourceFields(kinds: readonly string[] | undefined): readonly string[] {
  const named = Object.entries(fieldsByKind).filter(([kind]) => kinds === undefined || kinds.includes(kind))
  return [...common, ...new Set(named.flatMap(([, fields]) => fields))]
}

/** Fields of `change`. */
export const changeFields: readonly string[] = ['id', 'kind', 'name', 'action', 'risk', 'undo', 'step', 'fields']

type Values = Readonly<Record<string, unknown>>

/** A declared resource with its kind. */
export interface DeclaredResource {
  readonly kind: string
  readonly declared: Declaration
  /** As `resource` in an expression. */
  readonly value: Values
}

/** Every declared resource, also those that are marked for deletion. */
export function declaredResources(state: DesiredState): readonly DeclaredResource[] {
  return [
    ...state.topics.map((declared) => {
      const { partitions, replication, configs, unlisted, key, value, verify } = declared
      const typed = Object.entries(configs).map(([name, text]) => [name, typedConfig(name, text)])
      const more = { partitions, replication, configs: Object.fromEntries(typed), unlisted, key, value }
      return resourceOf('topic', declared, { ...more, verified: verify !== undefined })
    }),
    ...state.acls.map((declared) => {
      const [rule] = declared.rules
      return resourceOf('acl', declared, {
        principal: rule?.principal,
        host: rule?.host,
        permission: rule?.permission,
        operations: declared.rules.map(({ operation }) => operation),
        pattern: rule?.pattern,
        resource_type: rule?.resourceType,
        resource: rule?.resource,
      })
    }),
    ...state.schemas.map((declared) => {
      const { file, schemaType, compatibility, references } = declared
      return resourceOf('schema', declared, { file, type: schemaType, compatibility, references })
    }),
    ...state.connectors.map((declared) => {
      const { template, probe, verify, config } = declared
      return resourceOf('connector', declared, {
        class: template['connector.class'],
        config: template,
        topics: topicsOf(config).map(({ topic }) => topic),
        probe,
        verified: verify !== undefined,
        ...(declared.absent ? {} : { state: declared.state }),
      })
    }),
  ]
}

function resourceOf(kind: string, declared: Declaration, fields: Values): DeclaredResource {
  const { name, owner, absent } = declared
  const value = withoutUndefined({ kind, name, owner, state: absent ? 'absent' : 'present', ...fields })
  return { kind, declared, value }
}

/** `desired` in an expression: every resource by kind. */
export function desiredValue(resources: readonly DeclaredResource[]): Values {
  const of = (kind: string) => resources.filter((resource) => resource.kind === kind).map(({ value }) => value)
  return { topics: of('topic'), acls: of('acl'), schemas: of('schema'), connectors: of('connector') }
}

/** `change` in an expression. Both sides of a field are absent where it is secret, null where it is not set. */
export function changeValue(change: PlanChange): Values {
  const { id, kind, name, action, risk, reversibility, step } = change
  const fields = change.fields.map(({ path, before, after, sensitive }): [string, Values] => [
    path,
    sensitive ? { secret: true } : { before: typedField(path, before), after: typedField(path, after), secret: false },
  ])
  return {
    id,
    kind,
    name,
    action,
    risk: risk.level,
    undo: reversibility.level,
    step,
    fields: Object.fromEntries(fields),
  }
}

/** `plan` in an expression: how many changes of each action there are. */
export function planValue({ counts }: Plan): Values {
  return counts
}

function typedField(path: string, text: string | null): unknown {
  if (text === null) return null
  if (path === 'partitions' || path === 'replication') return /^\d+$/.test(text) ? Number(text) : text
  return path.startsWith('configs.') ? typedConfig(path.slice('configs.'.length), text) : text
}

/** A topic config in Kafka's own type: whole numbers, doubles, booleans, lists; text where it is unknown or malformed. */
function typedConfig(name: string, text: string): unknown {
  const trimmed = text.trim()
  switch (definitionOf(name)?.type) {
    case 'int':
    case 'long':
      return /^[+-]?\d+$/.test(trimmed) ? BigInt(trimmed.replace('+', '')) : text
    case 'double':
      return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text
    case 'boolean':
      return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() === 'true' : text
    case 'list':
      return trimmed === '' ? [] : trimmed.split(',').map((item) => item.trim())
    default:
      return text
  }
}

function withoutUndefined(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      if (value === undefined) return []
      const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value)
      return [[key, isPlain ? withoutUndefined(value as Values) : value]]
    }),
  )
}
