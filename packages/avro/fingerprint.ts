import { createHash } from 'node:crypto'
import { canonicalForm } from './canonical.ts'
import type { Schema } from './schema.ts'

export const FINGERPRINT_ALGORITHMS = ['CRC-64-AVRO', 'MD5', 'SHA-256'] as const
export type FingerprintAlgorithm = (typeof FINGERPRINT_ALGORITHMS)[number]

/** Rabin's polynomial, which is also the fingerprint of nothing (specification, "Schema Fingerprints"). */
const EMPTY = 0xc15d213aa4d7a795n

/**
 * The fingerprint of a schema's canonical form in lower-case hex. CRC-64-AVRO is the 64-bit number with its most
 * significant digit first, as Java's `parsingFingerprint64` prints with `%016x`; Java's byte array and the header of
 * single-object encoding hold the same bytes in reverse (see `rabinBytes`). Throws RangeError for another algorithm.
 */
export function fingerprint(schema: Schema, algorithm: FingerprintAlgorithm): string {
  const form = canonicalForm(schema)
  switch (algorithm) {
    case 'CRC-64-AVRO':
      return rabin(Buffer.from(form, 'utf8')).toString(16).padStart(16, '0')
    case 'MD5':
      return createHash('md5').update(form, 'utf8').digest('hex')
    case 'SHA-256':
      return createHash('sha256').update(form, 'utf8').digest('hex')
    default:
      throw new RangeError(
        `"${String(algorithm)}" is no fingerprint algorithm: expected one of ${FINGERPRINT_ALGORITHMS.join(', ')}`,
      )
  }
}

/** CRC-64-AVRO as 8 bytes, least significant first: as Java's `fingerprint` and single-object encoding have it. */
export function rabinBytes(schema: Schema): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(rabin(Buffer.from(canonicalForm(schema), 'utf8')))
  return bytes
}

/** Two tables of 32-bit halves: arithmetic on big integers would cost a hundred times as much. */
const HIGH = new Uint32Array(256)
const LOW = new Uint32Array(256)
for (let byte = 0; byte < 256; byte++) {
  let value = BigInt(byte)
  for (let bit = 0; bit < 8; bit++) value = (value >> 1n) ^ ((value & 1n) === 1n ? EMPTY : 0n)
  HIGH[byte] = Number(value >> 32n)
  LOW[byte] = Number(value & 0xffffffffn)
}

function rabin(bytes: Uint8Array): bigint {
  let high = Number(EMPTY >> 32n)
  let low = Number(EMPTY & 0xffffffffn)
  for (const byte of bytes) {
    const index = (low ^ byte) & 0xff
    low = ((low >>> 8) | (high << 24)) ^ (LOW[index] ?? 0)
    high = (high >>> 8) ^ (HIGH[index] ?? 0)
  }
  return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
}
