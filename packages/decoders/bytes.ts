import type { Decoder } from './decoder.ts'

/** Bytes as they are; nothing is undecodable. */
export function bytesDecoder(): Decoder {
  return { format: 'bytes', decode: (bytes) => ({ ok: true, value: bytes }) }
}
