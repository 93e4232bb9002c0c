import type { RegistryClient, RegistrySchema } from '@kafka-dataops/registry'
import type { Decoder, SchemaKey } from './decoder.ts'
import type { Side } from './framing.ts'
import { decodeJson } from './json.ts'
import { type PayloadReader, registryDecoder, type SchemaReader, unsupportedSchema } from './registry-decoder.ts'

/**
 * JSON behind a registry's prefix, as the JSON Schema serializers write it. The text is read without its schema, so
 * no registry is needed; with one, records whose schema is of another type are named instead of misread.
 */
export function jsonRegistryDecoder(registry: RegistryClient | undefined, side: Side): Decoder {
  return registryDecoder({ format: 'json-registry', side, registry, readerOf, fallback: readJson })
}

const readJson: PayloadReader = (bytes, offset) => decodeJson(offset === 0 ? bytes : bytes.subarray(offset))

async function readerOf(key: SchemaKey, schema: RegistrySchema): Promise<SchemaReader> {
  if (schema.schemaType === 'JSON') return { read: readJson }
  const type = schema.schemaType === 'AVRO' ? 'an Avro schema' : `of the type ${schema.schemaType}`
  return unsupportedSchema(key, `${type}, not a JSON Schema`)
}
