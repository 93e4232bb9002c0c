import { type NamedSchema, placeOfAttribute, type RecordSchema } from '../../schema.ts'
import { pairFields, type TypePair } from '../../type-pairs.ts'
import { defineRule } from '../define-rule.ts'
import type { LintedFile } from '../rule.ts'

const order = (
  name: string,
  more = '',
  fields = '{"name": "id", "type": "long"}, {"name": "total", "type": "long"}',
): string => `{"type": "record", "name": "${name}", ${more}"fields": [${fields}]}`

const MAX_LISTED = 5

export const namespaceChanged = defineRule({
  id: 'namespace-changed',
  severity: 'error',
  needs: 'base',
  summary: 'a type moved to another namespace without an alias',
  reason:
    'Java and the registries compare names without namespaces and call this compatible. But subjects named after the record, generated code, references from other schemas, and readers that compare full names all lose the type.',
  fix: 'Keep the namespace, or add the old full name to `aliases`.',
  examples: [
    {
      breaks: { base: order('shop.Order'), files: order('store.Order') },
      passes: { base: order('shop.Order'), files: order('store.Order', '"aliases": ["shop.Order"], ') },
    },
  ],
  check(file, report) {
    const moved = pairsIn(file, ['namespace']).toSorted((one, other) => one.head.json.start - other.head.json.start)
    const namespaceOf = ({ namespace }: NamedSchema): string => namespace ?? ''
    for (const pairs of Map.groupBy(moved, ({ base, head }) => `${namespaceOf(base)} ${namespaceOf(head)}`).values()) {
      const [first] = pairs
      if (first === undefined) continue
      const { base, head } = first
      const others = pairs.slice(1).map((pair) => pair.head.name)
      const listed =
        others.length > MAX_LISTED
          ? `${others.slice(0, MAX_LISTED).join(', ')} and ${others.length - MAX_LISTED} more`
          : others.join(', ')
      const also = others.length === 0 ? '' : ` (so did ${listed})`
      const token = head.json.members.some(({ key }) => key === 'namespace') ? 'namespace' : 'name'
      report(
        placeOfAttribute(head, token),
        head.fullName,
        `${base.fullName} moved to ${head.namespace === undefined ? 'no namespace' : `namespace ${head.namespace}`} without an alias${also}`,
        { help: `Keep the namespace, or add "aliases": ["${base.fullName}"].` },
      )
    }
  },
})

export const typeRenamedWithoutAlias = defineRule({
  id: 'type-renamed-without-alias',
  severity: 'warning',
  needs: 'base',
  summary: 'a type seems to be renamed, without an alias',
  reason: 'Readers with the new name refuse data of the old one (NAME_MISMATCH), and the history of the type is lost.',
  fix: 'Add the old full name to `aliases`.',
  examples: [
    {
      breaks: { base: order('shop.Order'), files: order('shop.Purchase') },
      passes: { base: order('shop.Order'), files: order('shop.Purchase', '"aliases": ["Order"], ') },
    },
  ],
  check(file, report) {
    for (const { base, head } of pairsIn(file, ['file', 'content'])) {
      report(
        placeOfAttribute(head, 'name'),
        head.fullName,
        `${base.type} ${base.fullName} seems to be renamed to ${head.fullName}, which has no alias`,
        { help: `If it is the same type, add "aliases": ["${base.fullName}"].` },
      )
    }
  },
})

export const fieldRenamedWithoutAlias = defineRule({
  id: 'field-renamed-without-alias',
  severity: 'warning',
  needs: 'base',
  summary: 'a field seems to be renamed, without an alias',
  reason:
    'For readers the old field is gone and the new one is absent from all stored data: they get its default, or fail.',
  fix: 'Add the old name to the `aliases` of the field.',
  examples: [
    {
      breaks: {
        base: order('Order'),
        files: order('Order', '', '{"name": "id", "type": "long"}, {"name": "sum", "type": "long"}'),
      },
      passes: {
        base: order('Order'),
        files: order(
          'Order',
          '',
          '{"name": "id", "type": "long"}, {"name": "sum", "type": "long", "aliases": ["total"]}',
        ),
      },
    },
  ],
  check(file, report) {
    for (const { base, head } of recordPairsIn(file)) {
      for (const pair of pairFields(base, head).pairs) {
        if (pair.by !== 'likeness') continue
        report(
          placeOfAttribute(pair.head, 'name'),
          `${head.fullName}.${pair.head.name}`,
          `field "${pair.base.name}" of ${head.fullName} seems to be renamed to "${pair.head.name}", which has no alias`,
          { help: `If it is the same field, add "aliases": ["${pair.base.name}"].` },
        )
      }
    }
  },
})

function pairsIn(file: LintedFile, by: readonly TypePair['by'][]): readonly TypePair[] {
  return file.repository.pairsIn(file).filter((pair) => by.includes(pair.by))
}

/** The records of a file with what they were. */
export function recordPairsIn(
  file: LintedFile,
): readonly { readonly base: RecordSchema; readonly head: RecordSchema }[] {
  return pairsIn(file, ['name', 'alias', 'namespace', 'file', 'content']).flatMap(({ base, head }) =>
    base.type === 'record' && head.type === 'record' ? [{ base, head }] : [],
  )
}
