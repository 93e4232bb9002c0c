import { isReadable } from '../compare.ts'
import type { ParsedSchemas } from '../parse-schemas.ts'
import { isNamed, rootUse, type Schema, type TypeUse, typeName } from '../schema.ts'
import { pairFields, type TypePairs } from '../type-pairs.ts'

/** One use of a type, as it is and as it was. */
export interface ComparedUse {
  readonly base: TypeUse
  readonly head: TypeUse
  /** `shop.Order.total`. */
  readonly about: string
}

/**
 * Every use of a type that is in both states, by the file of the later one: fields of types that are the same one,
 * followed into arrays, maps and the branches of unions that correspond, never into other named types.
 */
export function comparedUses(
  base: ParsedSchemas,
  head: ParsedSchemas,
  { pairs }: TypePairs,
): ReadonlyMap<string, readonly ComparedUse[]> {
  const byFile = new Map<string, ComparedUse[]>()
  const compare = (one: TypeUse, other: TypeUse, about: string): void => {
    const waiting: ComparedUse[] = [{ base: one, head: other, about }]
    for (let compared = waiting.pop(); compared !== undefined; compared = waiting.pop()) {
      // Named types are compared where they are defined.
      if (isNamed(compared.base.schema) && isNamed(compared.head.schema) && compared.head !== other) continue
      const { path } = compared.head.source
      const found = byFile.get(path)
      if (found === undefined) byFile.set(path, [compared])
      else found.push(compared)
      waiting.push(...inside(compared))
    }
  }
  for (const pair of pairs) {
    if (pair.base.type === 'record' && pair.head.type === 'record') {
      for (const fields of pairFields(pair.base, pair.head).pairs) {
        if (fields.by === 'likeness' || (isNamed(fields.base.type.schema) && isNamed(fields.head.type.schema))) continue
        compare(fields.base.type, fields.head.type, `${pair.head.fullName}.${fields.head.name}`)
      }
    } else if (pair.base.type === 'fixed' && pair.head.type === 'fixed') {
      compare(rootUse(pair.base), rootUse(pair.head), pair.head.fullName)
    }
  }
  for (const [path, schema] of Object.entries(head.schemas)) {
    const earlier = base.schemas[path]
    if (earlier !== undefined && !isNamed(schema)) compare(rootUse(earlier), rootUse(schema), path)
  }
  return byFile
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
