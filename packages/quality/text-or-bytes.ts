const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes of a key or a header as the text that they are; a copy of the bytes when they are none. */
export function textOrBytes(bytes: Uint8Array | null): string | Uint8Array | null {
  if (bytes === null) return null
  try {
    return utf8.decode(bytes)
  } catch {
    return new Uint8Array(bytes)
  }
}
