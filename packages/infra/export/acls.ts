import { counted, type YamlEntry, yamlEntry, yamlInline, yamlMapping } from '@kafka-dataops/core'
import type { AccessRule, AclAdmin } from '@kafka-dataops/kafka'
import type { Selection } from '../selection.ts'
import { type ExportedSection, fileStem, keyText, valueNode } from './exported.ts'

const targets = ['topic', 'group', 'transactional-id', 'cluster'] as const
type Target = (typeof targets)[number]

/** Access rules; those that differ in nothing but the operation become one declaration. */
export async function exportAcls(acls: AclAdmin, isSelected: Selection): Promise<ExportedSection> {
  const rules = (await acls.rules()) ?? []
  const expressible = rules.filter(({ resourceType }) => targets.some((target) => target === resourceType))
  const groups = Map.groupBy(expressible, ({ operation: _, ...rest }) => JSON.stringify(Object.values(sorted(rest))))
  const taken = new Set<string>()
  const named = [...groups.entries()]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group
      return first === undefined ? [] : [{ name: fileStem(nameOf(first), taken), first, group }]
    })
  const left = rules.length - expressible.length
  return {
    section: 'acls',
    entries: named
      .filter(({ name }) => isSelected('acl', name))
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ name, first, group }) => aclEntry(name, first, group)),
    files: [],
    variables: [],
    left:
      left === 0
        ? []
        : [`${counted(left, 'access rule')} on delegation tokens and users left out: a manifest has none.`],
  }
}

function sorted(rule: Omit<AccessRule, 'operation'>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(rule).toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** `ana-topic-prices`, `ana-topic-prices-prefixed`, `ana-deny-group-all`. */
function nameOf({ principal, permission, resourceType, resource, pattern }: AccessRule): string {
  const who = principal.replace(/^User:/, '').replace(/^CN=([^,]+).*$/, '$1')
  const parts = [
    who === '*' ? 'everybody' : who,
    ...(permission === 'deny' ? ['deny'] : []),
    resourceType,
    ...(resourceType === 'cluster' ? [] : [resource === '*' ? 'all' : resource]),
    ...(pattern === 'prefixed' ? ['prefixed'] : []),
  ]
  return parts.join('-').replace(/[^\w.-]+/g, '-')
}

function aclEntry(name: string, rule: AccessRule, group: readonly AccessRule[]): YamlEntry {
  const target = rule.resourceType as Target
  return yamlEntry(
    keyText(name),
    yamlMapping([
      yamlEntry('principal', valueNode(rule.principal)),
      yamlEntry('operations', yamlInline([...new Set(group.map(({ operation }) => operation))].toSorted())),
      target === 'cluster' ? yamlEntry('cluster', true) : yamlEntry(target, textNode(rule.resource)),
      rule.pattern === 'prefixed' ? yamlEntry('pattern', 'prefixed') : undefined,
      rule.permission === 'deny' ? yamlEntry('permission', 'deny') : undefined,
      rule.host === '*' ? undefined : yamlEntry('host', rule.host),
    ]),
  )
}

/** A name that looks like a number stays a text. */
function textNode(text: string) {
  const node = valueNode(text)
  return typeof node === 'string' ? node : text
}
