import { childrenOf, isNamed, isPrimitive, type NamedSchema, placeOfAttribute, type Schema } from '../../schema.ts'
import { defineRule } from '../define-rule.ts'
import type { LintedFile, Repository } from '../rule.ts'

export const typeUnused = defineRule({
  id: 'type-unused',
  severity: 'warning',
  summary: 'nothing uses a type',
  reason: 'It is checked, registered and kept compatible for nobody.',
  fix: 'Remove the type, or use it.',
  examples: [
    {
      breaks: {
        files: {
          'order.avsc': '{"type": "record", "name": "Order", "fields": []}',
          'side.avsc': '{"type": "enum", "name": "Side", "symbols": ["BUY"], "default": "BUY"}',
        },
      },
      passes: {
        files: {
          'order.avsc': '{"type": "record", "name": "Order", "fields": [{"name": "side", "type": "Side"}]}',
          'side.avsc': '{"type": "enum", "name": "Side", "symbols": ["BUY"], "default": "BUY"}',
        },
      },
    },
    {
      breaks: {
        files: {
          'order.avsc': '{"type": "record", "name": "Order", "fields": []}',
          'item.avsc': '{"type": "record", "name": "Item", "fields": []}',
        },
        used: ['Order'],
      },
      passes: {
        files: {
          'order.avsc': '{"type": "record", "name": "Order", "fields": [{"name": "item", "type": "Item"}]}',
          'item.avsc': '{"type": "record", "name": "Item", "fields": []}',
        },
        used: ['Order'],
      },
    },
    {
      breaks: {
        files: {
          'shop.avpr':
            '{"protocol": "Shop", "types": [{"type": "fixed", "name": "Hash", "size": 4}], "messages": {"ping": {"request": [], "response": "null"}}}',
        },
      },
      passes: {
        files: {
          'shop.avpr':
            '{"protocol": "Shop", "types": [{"type": "fixed", "name": "Hash", "size": 4}], "messages": {"ping": {"request": [], "response": "Hash"}}}',
        },
      },
    },
  ],
  check(file, report) {
    const reached = reachedTypes(file.repository)
    for (const schema of outermostTypes(file)) {
      if (reached.has(schema.fullName)) continue
      report(placeOfAttribute(schema, 'name'), schema.fullName, `nothing uses the ${schema.type} ${schema.fullName}`)
    }
  },
})

/** The types that stand in no other type of the file: those inside are used by it. */
function outermostTypes(file: LintedFile): readonly NamedSchema[] {
  const outermost = file.protocol?.types.map((use) => use.schema) ?? [file.root]
  return outermost.filter((schema) => schema !== undefined && isNamed(schema))
}

const reachedByRepository = new WeakMap<Repository, ReadonlySet<string>>()

function reachedTypes(repository: Repository): ReadonlySet<string> {
  let reached = reachedByRepository.get(repository)
  if (reached === undefined) {
    reached = reachFrom(entryPoints(repository))
    reachedByRepository.set(repository, reached)
  }
  return reached
}

/** What is used from outside: what topics carry, the messages of protocols, and what may be carried when nobody says. */
function entryPoints({ parsed, used }: Repository): readonly Schema[] {
  const isEntry = (schema: Schema): boolean =>
    !isNamed(schema) || (used === undefined ? schema.type === 'record' : used.has(schema.fullName))
  return [
    ...Object.values(parsed.schemas).filter(isEntry),
    ...[...(used ?? [])].flatMap((name) => parsed.types.get(name) ?? []),
    ...Object.values(parsed.protocols).flatMap(({ types, messages }) => [
      ...types.map((use) => use.schema).filter((schema) => messages.length === 0 && isEntry(schema)),
      ...messages.flatMap(({ request, response, errors }) => [
        ...request.map((field) => field.type.schema),
        ...(response === undefined ? [] : [response.schema]),
        ...errors.map((use) => use.schema),
      ]),
    ]),
  ]
}

/** Types without a name cannot hold themselves, so only names need to be remembered. */
function reachFrom(entries: readonly Schema[]): ReadonlySet<string> {
  const names = new Set<string>()
  const waiting = [...entries]
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (isNamed(schema)) {
      if (names.has(schema.fullName)) continue
      names.add(schema.fullName)
    }
    for (const child of childrenOf(schema)) if (!isPrimitive(child.schema)) waiting.push(child.schema)
  }
  return names
}
