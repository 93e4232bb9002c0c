import { childrenOf, isNamed, type NamedSchema, type Schema } from '@kafka-dataops/avro'

/** Every record, enum and fixed that a schema is made of, at any depth, each once. */
export function namedTypesIn(schema: Schema): readonly NamedSchema[] {
  const found: NamedSchema[] = []
  const seen = new Set<Schema>()
  const waiting = [schema]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (isNamed(next)) found.push(next)
    waiting.push(...childrenOf(next).map((use) => use.schema))
  }
  return found
}
