import type { Decoded, Decoder } from './decoder.ts'
import { invalidUtf8, utf8Text } from './utf8.ts'

/**
 * JSON (RFC 8259) in UTF-8. Of a key that is given twice the last one counts, as in every JavaScript and Java client.
 * NaN, Infinity, comments, trailing commas and a byte order mark are no JSON. Whole numbers beyond 2^53 become bigint.
 */
export function jsonDecoder(): Decoder {
  return { format: 'json', decode: decodeJson }
}

export function decodeJson(bytes: Uint8Array): Decoded {
  const text = utf8Text(bytes)
  if (text === undefined) return invalidUtf8(bytes)
  try {
    return { ok: true, value: mayHoldLargeInteger(bytes) ? parseKeepingIntegers(text) : JSON.parse(text) }
  } catch (error) {
    return { ok: false, cause: 'invalid-json', message: reasonOf(text, error instanceof Error ? error.message : '') }
  }
}

const digits = 16

/**
 * Whether a whole number beyond 2^53 may stand in the bytes. It has at least 16 digits in a row, and such a run covers
 * one of every 16 bytes and the seventh before or behind it, so looking at those is enough.
 */
function mayHoldLargeInteger(bytes: Uint8Array): boolean {
  for (let at = digits - 1; at < bytes.length; at += digits) {
    if (!isDigit(bytes[at]) || !(isDigit(bytes[at - 7]) || isDigit(bytes[at + 7]))) continue
    let end = at + 1
    while (isDigit(bytes[end])) end += 1
    let start = at
    while (isDigit(bytes[start - 1])) start -= 1
    if (end - start >= digits && isLargeInteger(bytes, start, end)) return true
  }
  return false
}

/** Of a run of digits: not the start of a string, no fraction, no exponent, and more than 2^53 - 1. */
function isLargeInteger(bytes: Uint8Array, start: number, end: number): boolean {
  const before = String.fromCharCode(bytes[start - 1] ?? 32)
  const after = String.fromCharCode(bytes[end] ?? 32)
  if ('".'.includes(before) || '.eE'.includes(after)) return false
  let value = 0
  for (let at = start; at < end; at += 1) value = value * 10 + ((bytes[at] ?? 0) - 48)
  return value > Number.MAX_SAFE_INTEGER
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57
}

/** JSON.parse with the source text of each value (ECMAScript proposal json-parse-with-source, in Node 24). */
type ReviverWithSource = (key: string, value: unknown, context: { readonly source?: string }) => unknown

function parseKeepingIntegers(text: string): unknown {
  const revive: ReviverWithSource = (_key, value, { source }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
      ? BigInt(source)
      : value
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown)
}

/** V8's messages quote the text; record values are masked by default, so only the reason and the position are taken over. */
function reasonOf(text: string, message: string): string {
  if (text.trim() === '') return text === '' ? 'empty' : 'only white space'
  if (text.startsWith('\ufeff')) return 'starts with a byte order mark'
  const at = /at position (\d+)/.exec(message)?.[1]
  if (Number(at) >= text.length || /unexpected end|unterminated string/i.test(message)) {
    return `ends in the middle of a value, after ${text.length} characters`
  }
  const word = /(?:^|[:,[]\s*)(NaN|-?Infinity|None|True|False|undefined)\b/.exec(text)?.[1]
  if (word !== undefined) return `${word} is no JSON value`
  const where = at === undefined ? '' : ` at character ${at}`
  if (/after JSON/.test(message)) return `more text follows the value${where}`
  const token = /unexpected token '(.)'/iu.exec(message)?.[1]
  if (token !== undefined) return `unexpected ${JSON.stringify(token)}${where}`
  const reason = /^([^"]*?)(?: in JSON)? at position \d+/.exec(message)?.[1]
  return reason === undefined ? `malformed${where}` : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}${where}`
}
