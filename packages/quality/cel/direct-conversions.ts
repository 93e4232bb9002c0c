import { type Node, scalarNode, undecided } from './direct-node.ts'

/** `double(x)`, `int(x)` and `string(x)`. */
export function conversion(name: string, { read, number }: Node): Node | undefined {
  switch (name) {
    case 'double':
      return scalarNode((frame) => {
        const value = read(frame)
        if (typeof value === 'number') return number === 'double' ? value : withoutSign(value)
        return typeof value === 'string' ? Number(value) : undecided
      }, 'double')
    case 'int':
      return scalarNode((frame) => {
        const value = read(frame)
        const whole = typeof value === 'number' ? Math.trunc(value) : Number.NaN
        return Number.isSafeInteger(whole) ? withoutSign(whole) : undecided
      })
    case 'string':
      return scalarNode((frame) => {
        const value = read(frame)
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
          ? String(value)
          : undecided
      })
    default:
      return undefined
  }
}

/** An int has no negative zero. */
function withoutSign(value: number): number {
  return value === 0 ? 0 : value
}
