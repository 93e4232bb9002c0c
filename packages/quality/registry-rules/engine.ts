import type { RegistrySchema } from '@kafka-dataops/registry'
import { loadCel } from '../cel/engine.ts'

/**
 * What reads and compiles the rules of schemas, loaded with the CEL engine where a schema has some, which is seldom:
 * `loadSchemaRules` once per thread, and from then on `schemaRules` answers it where code cannot wait.
 */
export type SchemaRules = typeof import('./schema-rules.ts')

let loaded: SchemaRules | undefined

export async function loadSchemaRules(): Promise<SchemaRules> {
  if (loaded === undefined) [loaded] = await Promise.all([import('./schema-rules.ts'), loadCel()])
  return loaded
}

/** What `loadSchemaRules` has loaded in this thread. */
export function schemaRules(): SchemaRules {
  if (loaded === undefined) throw new Error('the rules of schemas are used before they are loaded')
  return loaded
}

/** Whether it is worth loading for a schema: a rule set beside it, or rules inside it. */
export function mayHaveRules({ schema, ruleSet }: RegistrySchema): boolean {
  return (ruleSet !== undefined && ruleSet !== null) || schema.includes('confluent:rules')
}
