import { isReadable } from '../compare.ts'
import { isNamed, rootUse, type Schema, type TypeUse, typeName } from '../schema.ts'
import { pairFields, type TypePair } from '../type-pairs.ts'

/** One use of a type, as it is and as it was. */
export interface ComparedUse {
  readonly base: TypeUse
  readonly head: TypeUse
  /** `shop.Order.total`. */
  readonly about: string
}

/**
 * Every use of a type that stands in a file and was there in the base: fields of types that are the same one, followed
 * into arrays, maps and the branches of unions that correspond, never into other named types, which are compared where
 * they are defined. `root` is the schema of the file where it has no name, as it was and as it is.
 */
export function comparedUses(
  pairs: readonly TypePair[],
  root: { readonly base: Schema; readonly head: Schema } | undefined,
): readonly ComparedUse[] {
  const found: ComparedUse[] = []
  const compare = (base: TypeUse, head: TypeUse, about: string): void => {
    const waiting: ComparedUse[] = [{ base, head, about }]
    for (let compared = waiting.pop(); compared !== undefined; compared = waiting.pop()) {
      found.push(compared)
      waiting.push(...inside(compared).filter((below) => !isNamed(below.base.schema) || !isNamed(below.head.schema)))
    }
  }
  for (const { base, head } of pairs) {
    if (base.type === 'record' && head.type === 'record') {
      for (const fields of pairFields(base, head).pairs) {
        if (fields.by === 'likeness' || (isNamed(fields.base.type.schema) && isNamed(fields.head.type.schema))) continue
        compare(fields.base.type, fields.head.type, `${head.fullName}.${fields.head.name}`)
      }
    } else if (base.type === 'fixed' && head.type === 'fixed') compare(rootUse(base), rootUse(head), head.fullName)
  }
  if (root !== undefined) compare(rootUse(root.base), rootUse(root.head), root.head.source.path)
  return found
}

function inside({ base, head, about }: ComparedUse): readonly ComparedUse[] {
  const one = base.schema
  const other = head.schema
  if (one.type === 'array' && other.type === 'array') return [{ base: one.items, head: other.items, about }]
  if (one.type === 'map' && other.type === 'map') return [{ base: one.values, head: other.values, about }]
  if (one.type !== 'union' && other.type !== 'union') return []
  return matchBranches(branchesOf(base), branchesOf(head)).map((match) => ({ ...match, about }))
}

function branchesOf(use: TypeUse): readonly TypeUse[] {
  return use.schema.type === 'union' ? use.schema.branches : [use]
}

/** Branches of one name; then, if one is left on each side, these when the one can be read as the other. */
function matchBranches(base: readonly TypeUse[], head: readonly TypeUse[]) {
  const matches: { base: TypeUse; head: TypeUse }[] = []
  const earlier = new Map(base.map((branch) => [typeName(branch.schema), branch]))
  const left: TypeUse[] = []
  for (const branch of head) {
    const name = typeName(branch.schema)
    const match = earlier.get(name)
    earlier.delete(name)
    if (match !== undefined) matches.push({ base: match, head: branch })
    else if (branch.schema.type !== 'null') left.push(branch)
  }
  earlier.delete('null')
  const [before, another] = [...earlier.values()]
  const [after, other] = left
  if (before !== undefined && after !== undefined && another === undefined && other === undefined) {
    if (isReadableAs(before.schema, after.schema)) matches.push({ base: before, head: after })
  }
  return matches
}

/** Whether data of the one is read as the other without complaint, so that only its meaning can have changed. */
export function isReadableAs(base: Schema, head: Schema): boolean {
  if (base.type === 'fixed' && head.type === 'fixed') return base.size === head.size
  return isReadable(head, base)
}
