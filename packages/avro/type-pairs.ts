import type { ParsedFiles, ParsedSchemas } from './parse-schemas.ts'
import type { Field, NamedSchema, RecordSchema } from './schema.ts'
import { typeText } from './type-text.ts'

/** How two versions of a type were found to be the same one; the last two are guesses, from the file and the content. */
export type PairedBy = 'name' | 'alias' | 'namespace' | 'file' | 'content'

export interface TypePair {
  readonly base: NamedSchema
  readonly head: NamedSchema
  readonly by: PairedBy
}

/** The named types of two states of a repository, each in exactly one of the lists; in the order of the states. */
export interface TypePairs {
  readonly pairs: readonly TypePair[]
  readonly added: readonly NamedSchema[]
  readonly removed: readonly NamedSchema[]
}

export interface FieldPair {
  readonly base: Field
  readonly head: Field
  /** `likeness` is a guess: the same type at the same position. */
  readonly by: 'name' | 'alias' | 'likeness'
}

export interface FieldPairs {
  readonly pairs: readonly FieldPair[]
  readonly added: readonly Field[]
  readonly removed: readonly Field[]
}

/** Guesses compare every removed type with every added one; more comparisons than this are not worth a guess. */
const MAX_GUESSES = 200_000
/** Share of fields or symbols that two types must have in common to be taken for one type: in the same file, anywhere. */
const LIKE_IN_FILE = 0.5
const LIKE_ANYWHERE = 0.8
const MIN_MEMBERS_TO_GUESS = 2

/**
 * Finds for each type of `head` what it was in `base`: by full name, then by an alias, then by its simple name when it
 * moved to another namespace, then as the root of the same file, then by content. Types whose file cannot be read in
 * `head` are left out, since nothing is known about them.
 */
export function pairTypes(base: ParsedSchemas, head: ParsedSchemas): TypePairs {
  const pairs: TypePair[] = []
  const added = new Set<NamedSchema>()
  for (const schema of head.types.values()) {
    const earlier = base.types.get(schema.fullName)
    if (earlier === undefined) added.add(schema)
    else pairs.push({ base: earlier, head: schema, by: 'name' })
  }
  const unreadable = new Set(head.ok ? [] : head.problems.map((problem) => problem.place.file))
  const removed = new Set(
    [...base.types.values()].filter(
      (schema) => !head.types.has(schema.fullName) && !unreadable.has(schema.source.path),
    ),
  )
  const pair = (earlier: NamedSchema, later: NamedSchema, by: PairedBy): void => {
    pairs.push({ base: earlier, head: later, by })
    removed.delete(earlier)
    added.delete(later)
  }
  pairByAlias(added, removed, pair)
  pairByNamespace(added, removed, pair)
  pairByFile(head, added, removed, pair)
  pairByContent(added, removed, pair)
  return { pairs, added: [...added], removed: [...removed] }
}

type Pair = (earlier: NamedSchema, later: NamedSchema, by: PairedBy) => void

function pairByAlias(added: ReadonlySet<NamedSchema>, removed: ReadonlySet<NamedSchema>, pair: Pair): void {
  const byName = new Map([...removed].map((schema) => [schema.fullName, schema]))
  for (const later of [...added]) {
    const earlier = later.aliases.map((alias) => byName.get(alias.replace(/^\./, ''))).find((schema) => schema)
    if (earlier !== undefined && removed.has(earlier) && earlier.type === later.type) pair(earlier, later, 'alias')
  }
}

function pairByNamespace(added: ReadonlySet<NamedSchema>, removed: ReadonlySet<NamedSchema>, pair: Pair): void {
  const nameOf = (schema: NamedSchema) => `${schema.type} ${schema.name}`
  const earlierByName = Map.groupBy(removed, nameOf)
  for (const [name, laterOnes] of Map.groupBy(added, nameOf)) {
    const [later, another] = laterOnes
    const [earlier, other] = earlierByName.get(name) ?? []
    if (later === undefined || earlier === undefined || another !== undefined || other !== undefined) continue
    pair(earlier, later, 'namespace')
  }
}

function pairByFile(
  head: ParsedFiles,
  added: ReadonlySet<NamedSchema>,
  removed: ReadonlySet<NamedSchema>,
  pair: Pair,
): void {
  const isRoot = new Set<unknown>(Object.values(head.schemas))
  const removedByPath = Map.groupBy(removed, (schema) => schema.source.path)
  for (const later of [...added]) {
    if (!isRoot.has(later)) continue
    const earlier = removedByPath.get(later.source.path)?.find((schema) => likeness(schema, later) >= LIKE_IN_FILE)
    if (earlier !== undefined && removed.has(earlier)) pair(earlier, later, 'file')
  }
}

function pairByContent(added: ReadonlySet<NamedSchema>, removed: ReadonlySet<NamedSchema>, pair: Pair): void {
  if (added.size * removed.size > MAX_GUESSES) return
  for (const later of [...added]) {
    const like = [...removed].filter(
      (earlier) => membersOf(earlier).length >= MIN_MEMBERS_TO_GUESS && likeness(earlier, later) >= LIKE_ANYWHERE,
    )
    const [earlier, another] = like
    if (earlier !== undefined && another === undefined) pair(earlier, later, 'content')
  }
}

/** The share of members (fields with their types, symbols) that two types of one kind have in common; 0 for others. */
function likeness(left: NamedSchema, right: NamedSchema): number {
  if (left.type !== right.type) return 0
  if (left.type === 'fixed' && right.type === 'fixed') return left.size === right.size ? 1 : 0
  const members = new Set(membersOf(left))
  const others = membersOf(right)
  const common = others.filter((member) => members.has(member)).length
  const all = members.size + others.length - common
  return all === 0 ? 1 : common / all
}

function membersOf(schema: NamedSchema): readonly string[] {
  if (schema.type === 'enum') return schema.symbols
  return schema.type === 'record' ? schema.fields.map((field) => `${field.name} ${typeText(field.type)}`) : []
}

/** Finds for each field of `head` what it was in `base`: by name, by an alias, or by type and position. */
export function pairFields(base: RecordSchema, head: RecordSchema): FieldPairs {
  const earlier = new Map(base.fields.map((field) => [field.name, field]))
  const pairs: FieldPair[] = []
  const added: Field[] = []
  const take = (field: Field, other: Field, by: FieldPair['by']): void => {
    pairs.push({ base: other, head: field, by })
    earlier.delete(other.name)
  }
  const unnamed: Field[] = []
  for (const field of head.fields) {
    const same = earlier.get(field.name)
    if (same === undefined) unnamed.push(field)
    else take(field, same, 'name')
  }
  for (const field of unnamed) {
    const old = field.aliases.map((alias) => earlier.get(alias)).find((match) => match)
    if (old !== undefined) take(field, old, 'alias')
    else added.push(field)
  }
  for (const field of [...added]) {
    const old = base.fields[field.position]
    if (old === undefined || !earlier.has(old.name) || typeText(old.type) !== typeText(field.type)) continue
    take(field, old, 'likeness')
    added.splice(added.indexOf(field), 1)
  }
  return { pairs, added, removed: [...earlier.values()] }
}
