import type { Decoder } from './decoder.ts'
import { invalidUtf8, utf8Text } from './utf8.ts'

/** UTF-8 text, the value being the string. */
export function textDecoder(): Decoder {
  return {
    format: 'string',
    decode: (bytes) => {
      const text = utf8Text(bytes)
      return text === undefined ? invalidUtf8(bytes) : { ok: true, value: text }
    },
  }
}
