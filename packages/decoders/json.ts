import type { Decoded, Decoder } from './decoder.ts'
import { jsonFieldReader } from './json-fields.ts'
import { asBuffer, invalidUtf8, utf8TextWithin } from './utf8.ts'

/**
 * JSON (RFC 8259) in UTF-8. Of a key that is given twice the last one counts, as in every JavaScript and Java client.
 * NaN, Infinity, comments, trailing commas and a byte order mark are no JSON. Whole numbers beyond 2^53 become bigint.
 */
export function jsonDecoder(): Decoder {
  return { format: 'json', decode: decodeJson, decodeWithin: decodeJsonWithin, fieldReader: jsonFieldReader }
}

export function decodeJson(bytes: Uint8Array): Decoded {
  return decodeJsonWithin(asBuffer(bytes), 0, bytes.length)
}

function decodeJsonWithin(bytes: Buffer, start: number, end: number): Decoded {
  const text = utf8TextWithin(bytes, start, end)
  if (text === undefined) return invalidUtf8(bytes.subarray(start, end))
  try {
    return { ok: true, value: mayHoldLargeInteger(bytes, start, end) ? parseKeepingIntegers(text) : JSON.parse(text) }
  } catch (error) {
    return { ok: false, cause: 'invalid-json', message: reasonOf(text, error instanceof Error ? error.message : '') }
  }
}

const digits = 16

/**
 * Whether a whole number beyond 2^53 may stand in the bytes [start, end). It has at least 16 digits in a row, and such a
 * run covers one of every 16 bytes and the seventh before or behind it, so looking at those is enough.
 */
function mayHoldLargeInteger(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start + digits - 1; at < end; at += digits) {
    if (!isDigit(bytes[at]) || !(isDigit(bytes[at - 7]) || isDigit(bytes[at + 7]))) continue
    let last = at + 1
    while (last < end && isDigit(bytes[last])) last += 1
    let first = at
    while (first > start && isDigit(bytes[first - 1])) first -= 1
    if (last - first < digits) continue
    const before = first === start ? space : bytes[first - 1]
    const after = last === end ? space : bytes[last]
    if (mayStandAlone(before, after) && numberOf(bytes, first, last) > Number.MAX_SAFE_INTEGER) return true
  }
  return false
}

const space = 32

/** Digits between these are not the start of a string, no fraction and without an exponent. */
function mayStandAlone(before: number | undefined, after: number | undefined): boolean {
  return !'".'.includes(String.fromCharCode(before ?? space)) && !'.eE'.includes(String.fromCharCode(after ?? space))
}

function numberOf(bytes: Buffer, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) value = value * 10 + ((bytes[at] ?? 0) - 48)
  return value
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
