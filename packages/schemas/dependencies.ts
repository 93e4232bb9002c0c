import { childrenOf, isNamed, type ParsedSchemas, type Schema, typeName } from '@kafka-dataops/avro'
import { isExternal } from './external-schemas.ts'
import type { Unit } from './model.ts'

/** What each file takes from others: full name of the type to the file that defines it. */
export type Dependencies = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The schemas that data is written with: one per `.avsc` file, one per type of a protocol unless it has a main one. */
export function unitsOf(parsed: Pick<ParsedSchemas, 'schemas' | 'protocols'>): readonly Unit[] {
  const units: Unit[] = []
  for (const [file, schema] of Object.entries(parsed.schemas)) {
    if (!isExternal(file)) units.push({ file, schema, type: typeName(schema) })
  }
  for (const [file, { types, main }] of Object.entries(parsed.protocols)) {
    if (main !== undefined) units.push({ file, schema: main.schema, type: typeName(main.schema) })
    // A type that another of the protocol uses comes once, where it is defined.
    else for (const { schema } of types) if (isNamed(schema)) units.push({ file, schema, type: schema.fullName })
  }
  return units
}

/** Cost is linear in the size of the schemas: each file is walked up to where others begin. */
export function dependenciesOf(units: readonly Unit[]): Dependencies {
  const dependencies = new Map<string, Map<string, string>>()
  for (const { file, schema } of units) {
    const taken = dependencies.get(file) ?? new Map<string, string>()
    dependencies.set(file, taken)
    const seen = new Set<Schema>()
    const waiting: Schema[] = [schema]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      if (next.source.path !== file && isNamed(next)) taken.set(next.fullName, next.source.path)
      else waiting.push(...childrenOf(next).map((use) => use.schema))
    }
  }
  return dependencies
}

/** A file and every file that it needs, directly or not. */
export function closureOf(file: string, dependencies: Dependencies): ReadonlySet<string> {
  const closure = new Set<string>()
  const waiting = [file]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (closure.has(next)) continue
    closure.add(next)
    waiting.push(...(dependencies.get(next)?.values() ?? []))
  }
  return closure
}

/** Files that others need. */
export function neededFiles(dependencies: Dependencies): ReadonlySet<string> {
  return new Set([...dependencies.values()].flatMap((taken) => [...taken.values()]))
}
