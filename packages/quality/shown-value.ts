const longestShown = 120

/** A value as text for people, cut to 120 characters: only where values may be shown. */
export function shownValue(value: unknown): string {
  const text =
    value instanceof Uint8Array ? `0x${Buffer.from(value.subarray(0, longestShown)).toString('hex')}` : plainText(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longestShown + 1))
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item))
  }
  return String(value)
}

/** What may be said of a masked value: its type and, of texts and collections, how long it is. */
export function maskedValue(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `a text of ${counted(value.length, 'character')} (masked)`
  if (value instanceof Uint8Array) return `${counted(value.length, 'byte')} (masked)`
  if (Array.isArray(value)) return `an array of ${counted(value.length, 'item')} (masked)`
  if (typeof value === 'object') return `an object with ${counted(Object.keys(value).length, 'field')} (masked)`
  return `a ${typeName(value)} (masked)`
}

/** The type of a decoded value in words: `null`, `boolean`, `number`, `string`, `bytes`, `array`, `object`. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'absent'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Uint8Array) return 'bytes'
  return typeof value === 'bigint' ? 'number' : typeof value
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
