import type { RecordHeader } from '@kafka-dataops/kafka'
import type { SchemaKey } from './decoder.ts'

/** Whether bytes are the key or the value of a record; they name their schemas in headers of their own. */
export type Side = 'key' | 'value'

/** A schema's name in the registry, and where the payload begins. */
export interface Framing {
  readonly key: SchemaKey
  readonly payloadOffset: number
}

const prefixLength = 5
const guidLength = 16

/**
 * How Confluent's serializers name a schema: by GUID in the record header `__value_schema_id` or `__key_schema_id`
 * (0x01 and 16 bytes, the payload then bare), else by a prefix of 0x00 and a 4-byte big-endian id. A header may hold the
 * prefix form too. Undefined when neither is there.
 */
export function framingOf(bytes: Uint8Array, headers: readonly RecordHeader[], side: Side): Framing | undefined {
  const header = headers.length === 0 ? undefined : headerSchemaKey(headers, side)
  if (header !== undefined) return { key: header, payloadOffset: 0 }
  const id = prefixId(bytes)
  return id === undefined ? undefined : { key: id, payloadOffset: prefixLength }
}

/** The id of the 0x00 prefix. Ids are positive. */
export function prefixId(bytes: Uint8Array): number | undefined {
  if (bytes.length < prefixLength || bytes[0] !== 0) return undefined
  const [, first = 0, second = 0, third = 0, fourth = 0] = bytes
  const id = (first << 24) | (second << 16) | (third << 8) | fourth
  return id > 0 ? id : undefined
}

function headerSchemaKey(headers: readonly RecordHeader[], side: Side): SchemaKey | undefined {
  const name = side === 'key' ? '__key_schema_id' : '__value_schema_id'
  const value = headers.findLast((header) => header.key === name)?.value
  if (value === null || value === undefined) return undefined
  if (value.length === prefixLength) return prefixId(value)
  return value[0] === 1 && value.length === guidLength + 1 ? guidText(value.subarray(1)) : undefined
}

/** The 8-4-4-4-12 form of 16 bytes. */
function guidText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
