import type { RegistryClient, RegistrySchema } from '@kafka-dataops/registry'
import type { Decoded, Decoder, Format, SchemaKey, Undecodable } from './decoder.ts'
import { framingOf, type Side } from './framing.ts'

/** Reads the payload that begins at `offset`. */
export type PayloadReader = (bytes: Uint8Array, offset: number) => Decoded

/** What is known of one schema: how to read its payloads, or why they cannot be read. */
export type SchemaReader = { readonly read: PayloadReader } | Undecodable

export interface RegistryDecoderOptions {
  readonly format: Format
  readonly side: Side
  readonly registry: RegistryClient | undefined
  /** Asked once for each schema. */
  readonly readerOf: (key: SchemaKey, schema: RegistrySchema, registry: RegistryClient) => Promise<SchemaReader>
  /** For schemas that the registry does not have, and for all when there is no registry. */
  readonly fallback: PayloadReader | undefined
}

/** Decodes records that name their schema; each schema is fetched once. */
export function registryDecoder({ format, side, registry, readerOf, fallback }: RegistryDecoderOptions): Decoder {
  const readers = new Map<SchemaKey, SchemaReader>()
  const loading = new Map<SchemaKey, Promise<void>>()

  async function fetchReader(key: SchemaKey): Promise<SchemaReader> {
    const schema = registry === undefined ? undefined : await fetchSchema(registry, key)
    if (registry !== undefined && schema !== undefined) return readerOf(key, schema, registry)
    return fallback === undefined ? unknownSchema(key, registry) : { read: fallback }
  }

  return {
    format,
    missingSchema: (bytes, headers) => {
      const key = framingOf(bytes, headers, side)?.key
      return key === undefined || readers.has(key) ? undefined : key
    },
    loadSchema: async (key) => {
      if (readers.has(key)) return
      const started = loading.get(key) ?? fetchReader(key).then((reader) => void readers.set(key, reader))
      loading.set(key, started)
      await started.finally(() => loading.delete(key))
    },
    decode: (bytes, headers) => {
      const framing = framingOf(bytes, headers, side)
      if (framing === undefined) return noSchemaPrefix(bytes)
      const { key, payloadOffset } = framing
      const reader = readers.get(key) ?? notLoaded(key)
      if (!('read' in reader)) return reader
      const decoded = reader.read(bytes, payloadOffset)
      return decoded.ok ? { ok: true, value: decoded.value, schemaId: key } : { ...decoded, schemaId: key }
    },
  }
}

function fetchSchema(registry: RegistryClient, key: SchemaKey): Promise<RegistrySchema | undefined> {
  return typeof key === 'number' ? registry.schemaById(key) : registry.schemaByGuid(key)
}

export function unsupportedSchema(key: SchemaKey, detail: string): Undecodable {
  return { ok: false, cause: 'unsupported-schema-type', message: `schema ${key} is ${detail}`, schemaId: key }
}

export function unknownSchema(key: SchemaKey, registry: RegistryClient | undefined): Undecodable {
  const message =
    registry === undefined
      ? `the record names schema ${key}, and there is no schema registry to ask (schema-registry-url)`
      : `the schema registry has no schema ${key}`
  return { ok: false, cause: 'unknown-schema-id', message, schemaId: key }
}

function notLoaded(key: SchemaKey): Undecodable {
  return { ok: false, cause: 'unknown-schema-id', message: `schema ${key} has not been fetched`, schemaId: key }
}

function noSchemaPrefix(bytes: Uint8Array): Undecodable {
  const found = bytes.length === 0 ? 'there are no bytes' : `it begins with byte ${bytes[0]}`
  const message = `a registry's records begin with byte 0 and a schema id of 4 bytes; ${found}`
  return { ok: false, cause: 'no-schema-prefix', message }
}
