import type { RegistryClient, RegistrySchema } from '@kafka-dataops/registry'
import { type AvroReader, avroReader } from './avro-reader.ts'
import { AvroSchemaError, parseAvroSchema } from './avro-schema.ts'
import type { Decoder, SchemaKey } from './decoder.ts'
import type { Side } from './framing.ts'
import { registryDecoder, type SchemaReader, unsupportedSchema } from './registry-decoder.ts'

/**
 * Avro whose records name the schema they were written with. `fallback` reads those whose schema the registry does not
 * have, or all of them when there is no registry.
 */
export function avroRegistryDecoder(
  registry: RegistryClient | undefined,
  side: Side,
  fallback: AvroReader | undefined,
): Decoder {
  return registryDecoder({ format: 'avro-registry', side, registry, readerOf, fallback })
}

async function readerOf(key: SchemaKey, schema: RegistrySchema, registry: RegistryClient): Promise<SchemaReader> {
  if (schema.schemaType !== 'AVRO') return unsupportedSchema(key, notAvro(schema.schemaType))
  const resolved = await registry.resolve(schema)
  if (resolved === undefined) {
    const message = `the schema registry has schema ${key}, but not a schema that it refers to`
    return { ok: false, cause: 'unknown-schema-id', message, schemaId: key }
  }
  try {
    return { read: avroReader(parseAvroSchema(resolved.schema, resolved.referenced)) }
  } catch (error) {
    if (!(error instanceof AvroSchemaError)) throw error
    return unsupportedSchema(key, `no Avro schema that can be read: ${error.message}`)
  }
}

function notAvro(type: string): string {
  if (type === 'PROTOBUF') return 'a Protobuf schema; Protobuf is not read yet'
  if (type === 'JSON') return 'a JSON Schema, not an Avro schema; the format json-registry reads its records'
  return `of the type ${type}, which is not read`
}
