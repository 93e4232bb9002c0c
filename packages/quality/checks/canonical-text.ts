/**
 * A text that is the same for equal decoded values and differs for others: keys of objects in one order, and the types
 * told apart (1, "1" and true are three values).
 */
export function canonicalText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'bigint':
      return String(value)
    case 'number':
      return Object.is(value, -0) ? '0' : String(value)
    case 'object':
      return value === null ? 'null' : ofObject(value)
    default:
      return String(value)
  }
}

function ofObject(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString('hex')}`
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`)
  return `{${fields.sort().join(',')}}`
}
