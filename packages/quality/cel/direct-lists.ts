import {
  type Compile,
  type Direct,
  type DirectScope,
  isPlainObject,
  isScalar,
  itemTypes,
  type Limits,
  type Node,
  partNode,
  scalarNode,
  undecided,
} from './direct-node.ts'
import { noTypes, typesOf } from './field-types.ts'
import type { CelExpr } from './syntax.ts'

/** `size(x)`: characters (code points) of a text, bytes, items of a list, fields of a map. */
export function sizeOf(node: Node): Node {
  const { source } = node
  const known = source === undefined ? undefined : sizes.get(source)
  if (known !== undefined) return known
  const size = { ...scalarNode(readSize(node)), within: sizeWithin(node) }
  if (source !== undefined) sizes.set(source, size)
  return size
}

/** One node for all sizes of a value, so that two bounds of it are seen to be of the same. */
const sizes = new WeakMap<object, Node>()

function readSize({ read }: Node): Direct {
  return (frame) => {
    const value = read(frame)
    return typeof value === 'string' ? codePoints(value) : partsOf(value)
  }
}

/** Whether a size lies within limits. A code point takes one or two units, so most texts need no counting. */
function sizeWithin({ read, source }: Node): (limits: Limits) => Direct {
  return ({ low, withLow, high, withHigh }) => {
    const least = withLow ? Math.ceil(low) : Math.floor(low) + 1
    const most = withHigh ? Math.floor(high) : Math.ceil(high) - 1
    return (frame) => {
      const value = source === undefined ? read(frame) : source.value
      if (typeof value !== 'string') {
        const size = partsOf(value)
        return size === undecided ? undecided : size >= least && size <= most
      }
      const { length } = value
      if (length >= 2 * least && length <= most) return true
      if (length < least || length > 2 * most) return false
      const size = codePoints(value)
      return size >= least && size <= most
    }
  }
}

/** Bytes, items or fields; undecided for what has none. */
function partsOf(value: unknown): number | typeof undecided {
  if (typeof value !== 'object' || value === null) return undecided
  return Array.isArray(value) || value instanceof Uint8Array ? value.length : Object.keys(value).length
}

function codePoints(text: string): number {
  let count = text.length
  for (let at = 1; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count--
  }
  return count
}

/** `x in list` and `"name" in map` for those of a record. A list in the expression is not one of these. */
export function membership(needle: Node, container: Node): Node | undefined {
  if (container.types === undefined) return undefined
  const { isDouble, decimalTexts } = itemTypes(container)
  const textsMayBeNumbers = isDouble && decimalTexts
  return scalarNode((frame) => {
    const value = needle.read(frame)
    const list = container.read(frame)
    if (!isScalar(value)) return undecided
    if (!Array.isArray(list)) return isPlainObject(list) && typeof value === 'string' ? holds(list, value) : undecided
    for (const item of list) {
      if (item === value && !textsMayBeNumbers) return true
      // A number beyond 2^53 may equal one of another type.
      if (typeof item === 'bigint' || textsMayBeNumbers) return undecided
    }
    return false
  })
}

/** What the engine says of a field that is null is its own affair. */
function holds(map: Readonly<Record<string, unknown>>, name: string): unknown {
  if (!Object.hasOwn(map, name)) return false
  return map[name] === null ? undecided : true
}

/** `list[0]` with a number that stands in the expression, `map[key]` with a text of any origin. */
export function itemAt([of, at]: readonly CelExpr[], scope: DirectScope, compile: Compile): Node | undefined {
  const container = of === undefined ? undefined : compile(of, scope)
  if (container?.types === undefined || at === undefined) return undefined
  const index = constantIndex(at)
  if (index !== undefined) {
    return partNode((frame) => {
      const list = container.read(frame)
      return Array.isArray(list) && index < list.length ? list[index] : undecided
    }, itemTypes(container))
  }
  const key = compile(at, scope)
  const { types } = container
  // Which field it is, is known with the record only: all must hold the same.
  if (key === undefined || types.fields.size > 0) return undefined
  return partNode((frame) => {
    const map = container.read(frame)
    const name = key.read(frame)
    return typeof name === 'string' && isPlainObject(map) && Object.hasOwn(map, name) ? map[name] : undecided
  }, types.entry ?? typesOf(noTypes, ''))
}

function constantIndex({ exprKind }: CelExpr): number | undefined {
  if (exprKind.case !== 'constExpr' || exprKind.value.constantKind.case !== 'int64Value') return undefined
  const index = Number(exprKind.value.constantKind.value)
  return Number.isSafeInteger(index) && index >= 0 ? index : undefined
}
