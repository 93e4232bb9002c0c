import type { FileReading } from './parse.ts'
import { childrenOf, type RecordSchema, type Schema, type TypeUse } from './schema.ts'
import { runSteps, type Steps } from './steps.ts'

/** Bound on the work for one file: Java's way of resolving is quadratic in the worst case. */
const MAX_STEPS = 200_000

/**
 * The order in which Java (1.12, `SchemaResolver.ResolvingVisitor`) completes the records of a file. It judges the
 * defaults of a record when it completes it, and refuses one that holds a value of a record not complete by then, which
 * can only be one that refers back to it. Records not reached within the bound are left out.
 */
export function completionOrder(reading: FileReading): ReadonlyMap<RecordSchema, number> {
  const { late } = reading
  const order = new Map<RecordSchema, number>()
  const known = new Set<Schema | TypeUse>()
  let steps = 0

  /** Depth first, each type once a visit; a reference to what is defined later begins a visit of its own. */
  function* visit(start: Schema): Steps<void> {
    const visited = new Set<Schema | TypeUse>()
    const waiting: Visit[] = [{ schema: start }]
    for (let next = waiting.pop(); next !== undefined && steps < MAX_STEPS; next = waiting.pop()) {
      steps++
      if ('completes' in next) {
        if (!order.has(next.completes)) order.set(next.completes, order.size)
        continue
      }
      const { use, schema } = next
      const node = use !== undefined && late.has(use) ? use : schema
      if (visited.has(node)) continue
      visited.add(node)
      if (node === use) {
        if (!known.has(use) && !known.has(schema)) yield visit(schema)
        known.add(use)
        continue
      }
      known.add(schema)
      if (schema.type === 'record') waiting.push({ completes: schema })
      const children = childrenOf(schema).map((child) => ({ use: child, schema: child.schema }))
      waiting.push(...(schema.type === 'union' ? children : children.reverse()))
    }
  }

  for (const schema of reading.definitions.values()) runSteps(visit(schema))
  return order
}

type Visit = { readonly use?: TypeUse; readonly schema: Schema } | { readonly completes: RecordSchema }
