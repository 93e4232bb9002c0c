import type { SchemaKey } from '@kafka-dataops/decoders'
import type { RegistryClient, RegistrySchema } from '@kafka-dataops/registry'
import { loadSchemaRules, mayHaveRules } from './engine.ts'

/** A schema that records name, with the schemas it refers to where they were asked for. */
export type KnownSchema = RegistrySchema & { readonly referenced?: readonly string[] }

export interface KnownSchemas {
  /** The registry, which now is listened to. */
  readonly registry: RegistryClient
  readonly schema: (key: SchemaKey) => KnownSchema | undefined
}

/** Keeps what the registry answers to the decoders, so that rules need no requests of their own. */
export function rememberSchemas(registry: RegistryClient): KnownSchemas {
  const known = new Map<SchemaKey, KnownSchema>()
  const keep = async (
    key: SchemaKey,
    asked: Promise<RegistrySchema | undefined>,
  ): Promise<RegistrySchema | undefined> => {
    const schema = await asked
    if (schema === undefined) return undefined
    if (mayHaveRules(schema)) await loadSchemaRules()
    known.set(key, schema)
    return schema
  }
  return {
    schema: (key) => known.get(key),
    registry: {
      ...registry,
      schemaById: (id) => keep(id, registry.schemaById(id)),
      schemaByGuid: (guid) => keep(guid, registry.schemaByGuid(guid)),
      resolve: async (schema) => {
        const resolved = await registry.resolve(schema)
        const key = [...known].find(([, candidate]) => candidate === schema)?.[0]
        if (resolved !== undefined && key !== undefined) known.set(key, resolved)
        return resolved
      },
    },
  }
}
