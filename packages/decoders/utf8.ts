import { isUtf8 } from 'node:buffer'
import type { Undecodable } from './decoder.ts'

const replacement = '\ufffd'

/**
 * The text of UTF-8 bytes, or undefined when they are not UTF-8. Node puts U+FFFD in the place of what it cannot read,
 * so only a text that contains one needs the second, exact look.
 */
export function utf8Text(bytes: Uint8Array): string | undefined {
  return utf8TextWithin(asBuffer(bytes), 0, bytes.length)
}

/** The same of the bytes [start, end). */
export function utf8TextWithin(bytes: Buffer, start: number, end: number): string | undefined {
  const text = bytes.toString(undefined, start, end)
  return text.includes(replacement) && !isUtf8(bytes.subarray(start, end)) ? undefined : text
}

/** A Buffer over the same memory; nothing is copied. (Buffer.isBuffer takes 3 % of the time of a JSON record.) */
export function asBuffer(bytes: Uint8Array): Buffer {
  return bytes.constructor === Buffer
    ? (bytes as Buffer)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function invalidUtf8(bytes: Uint8Array): Undecodable {
  return { ok: false, cause: 'invalid-utf8', message: `not UTF-8 at byte ${firstInvalidByte(bytes)}` }
}

/** 0-based. The first U+FFFD of the decoded text that does not itself stand in the bytes (as EF BF BD). */
function firstInvalidByte(bytes: Uint8Array): number {
  const buffer = asBuffer(bytes)
  const text = buffer.toString()
  let byte = 0
  let from = 0
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, from)) {
    byte += Buffer.byteLength(text.slice(from, at))
    if (buffer.toString('latin1', byte, byte + 3) !== '\u00ef\u00bf\u00bd') return byte
    byte += 3
    from = at + 1
  }
  return byte
}
