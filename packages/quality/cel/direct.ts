import { type ReadValue, unreachable } from '../record-reads.ts'
import { conversion } from './direct-conversions.ts'
import { itemAt, membership, sizeOf } from './direct-lists.ts'
import { macro } from './direct-macros.ts'
import {
  type Bound,
  type Direct,
  type DirectScope,
  isPlainObject,
  isScalar,
  type Limits,
  mayBeText,
  type Node,
  type NumberKind,
  partNode,
  scalarNode,
  sourceNode,
  undecided,
} from './direct-node.ts'
import { textMethod, textProperty } from './direct-text.ts'
import { timeComparison } from './direct-time.ts'
import { typesOf } from './field-types.ts'
import { type CelFieldPath, fieldPathOf } from './references.ts'
import type { CelExpr } from './syntax.ts'

export { type Direct, type DirectFrame, type DirectScope, undecided } from './direct-node.ts'

/**
 * Most rules compare fields with numbers and texts. Those are compiled to plain JavaScript functions here, some thirty
 * times faster than the engine walks them. Whatever is not as expected (an absent field, null where a number belongs, a
 * number beyond 2^53, an error) answers `undecided`, and the engine has the word: it defines the result, this is only a
 * shorter way to it. Answers other than true and false
 * are no decisions. Undefined for an expression that only the engine evaluates.
 */
export function compileDirect(expr: CelExpr, scope: DirectScope): Direct | undefined {
  return compile(expr, scope)?.read
}

function compile(expr: CelExpr, scope: DirectScope): Node | undefined {
  const { exprKind } = expr
  const path = fieldPathOf(expr)
  if (path !== undefined) {
    const read = recordField(path, scope, exprKind.case === 'selectExpr' && exprKind.value.testOnly)
    if (read !== undefined) return read
    const start = variable(path.variable, scope)
    if (start?.types === undefined) return path.steps.length === 0 ? start : undefined
    if (exprKind.case === 'selectExpr' && exprKind.value.testOnly) {
      return presence(readPath(start, path.steps.slice(0, -1)), exprKind.value.field)
    }
    if (path.steps.length === 0) return start
    const types = path.steps.reduce(typesOf, start.types)
    const [name, ...further] = path.steps
    const node = partNode(readPath(start, path.steps), types)
    const isPlain = name !== undefined && further.length === 0 && !isInheritedName(name) && !mayBeText(types)
    return isPlain && start.source !== undefined ? { ...node, field: { of: start.source, name } } : node
  }
  if (exprKind.case === 'constExpr') return constant(exprKind.value.constantKind)
  if (exprKind.case === 'comprehensionExpr') return macro(expr, scope, compile)
  if (exprKind.case === 'selectExpr') return fieldOf(exprKind.value, scope)
  if (exprKind.case !== 'callExpr') return undefined
  const { function: name, target, args } = exprKind.value
  const operands = target === undefined ? args : [target, ...args]
  if (name === '_[_]') return itemAt(operands, scope, compile)
  if (name === '@in') return membershipOf(operands, scope)
  if (name === '_==_' || name === '_!=_') {
    const ofType = typeTest(operands, scope, name === '_==_')
    if (ofType !== undefined) return ofType
  }
  const ofTimes = target === undefined ? timeComparison(name, operands, scope, compile) : undefined
  if (ofTimes !== undefined) return ofTimes
  const nodes = operands.map((operand) => compile(operand, scope))
  if (!nodes.every((node) => node !== undefined)) return undefined
  const [first, second, third] = nodes
  if (first === undefined) return undefined
  if (second === undefined) return ofOne(name, first, target !== undefined)
  if (third !== undefined) return name === '_?_:_' && nodes.length === 3 ? conditional(first, second, third) : undefined
  return target === undefined ? binary(name, first, second, scope) : textMethod(name, first, second, operands[1])
}

/** A field of the record, which is looked up for all rules at once. */
function recordField({ variable: name, steps }: CelFieldPath, scope: DirectScope, isTest: boolean): Node | undefined {
  const { reads, locals, types, valueIsMessage } = scope
  const isMessage = name === 'message' || (valueIsMessage === true && (name === 'value' || name === 'this'))
  if (reads === undefined || !isMessage || locals?.has(name) === true) return undefined
  if (steps.length === 0) {
    reads.wantWhole()
    return undefined
  }
  const source = reads.valueAt(steps)
  if (!isTest) return sourceNode(source, steps.reduce(typesOf, types.message))
  return scalarNode(() => {
    const { value } = source
    return value === unreachable ? undecided : value !== undefined && value !== null
  })
}

/** A field of what is no variable, as in `message.items[0].price`. */
function fieldOf(
  select: { readonly operand?: CelExpr | undefined; readonly field: string; readonly testOnly: boolean },
  scope: DirectScope,
) {
  const operand = select.operand === undefined ? undefined : compile(select.operand, scope)
  if (operand?.types === undefined) return undefined
  if (select.testOnly) return presence(operand.read, select.field)
  return partNode(readPath(operand, [select.field]), typesOf(operand.types, select.field))
}

/** Those of macros hide the others. */
function variable(name: string, { types, locals }: DirectScope): Node | undefined {
  const local = locals?.get(name)
  if (local !== undefined) return local
  switch (name) {
    case 'message':
      return partNode((frame) => frame.message, types.message)
    case 'value':
    case 'this':
      return partNode((frame) => frame.value, types.value)
    case 'key':
      return scalarNode((frame) => {
        const key = frame.further?.(name)
        return typeof key === 'string' || key === null ? key : undecided
      })
    default:
      return undefined
  }
}

function ofOne(name: string, node: Node, isMethod: boolean): Node | undefined {
  if (name === 'size') return sizeOf(node)
  if (isMethod) return textProperty(name, node)
  return unary(name, node) ?? conversion(name, node)
}

/** What a constant's kind says of it; whole numbers beyond 2^53, bytes and unsigned numbers are left to the engine. */
function constant(kind: { readonly case?: string | undefined; readonly value?: unknown }): Node | undefined {
  const node = (value: unknown, number: NumberKind = 'byValue'): Node => ({
    ...scalarNode(() => value, number),
    ...(typeof value === 'number' ? { constant: value } : {}),
  })
  switch (kind.case) {
    case 'int64Value': {
      const value = Number(kind.value)
      return Number.isSafeInteger(value) ? node(value) : undefined
    }
    case 'doubleValue':
      return node(kind.value, 'double')
    case 'stringValue':
    case 'boolValue':
      return node(kind.value)
    case 'nullValue':
      return node(null)
    default:
      return undefined
  }
}

function readPath({ read, source }: Node, steps: readonly string[]): Direct {
  const [first, ...further] = steps
  if (first === undefined) return read
  const start = source === undefined ? fieldOfRead(read, first) : fieldOfSource(source, first)
  return further.reduce(fieldOfRead, start)
}

function fieldOfRead(above: Direct, name: string): Direct {
  const step = stepReader(name)
  return (frame) => step(above(frame))
}

/** The same as one function, for the fields of items, which are asked for most. */
function fieldOfSource(source: ReadValue, name: string): Direct {
  const step = stepReader(name)
  if (isInheritedName(name)) return () => step(source.value)
  return () => {
    const of = source.value
    if (typeof of !== 'object' || of === null) return undecided
    const value = (of as Readonly<Record<string, unknown>>)[name]
    return value === undefined ? undecided : value
  }
}

/** A field of a plain object; anything else is undecided. */
function stepReader(name: string): (of: unknown) => unknown {
  if (isInheritedName(name)) {
    return (of) => (isPlainObject(of) && Object.hasOwn(of, name) ? of[name] : undecided)
  }
  return (of) => {
    if (typeof of !== 'object' || of === null) return undecided
    const value = (of as Readonly<Record<string, unknown>>)[name]
    return value === undefined ? undecided : value
  }
}

function isInheritedName(name: string): boolean {
  return [Object.prototype, Array.prototype, Uint8Array.prototype].some((prototype) => name in prototype)
}

/** As the engine has it: there, and not null. */
function presence(readParent: Direct, field: string): Node {
  return {
    number: 'byValue',
    read(frame) {
      const parent = readParent(frame)
      return isPlainObject(parent) ? Object.hasOwn(parent, field) && parent[field] != null : undecided
    },
  }
}

function membershipOf([needle, list]: readonly CelExpr[], scope: DirectScope): Node | undefined {
  const node = needle === undefined ? undefined : compile(needle, scope)
  if (node === undefined || list === undefined) return undefined
  if (list.exprKind.case !== 'listExpr') {
    const container = compile(list, scope)
    return container === undefined ? undefined : membership(node, container)
  }
  const items = list.exprKind.value.elements.map(({ exprKind }) =>
    exprKind.case === 'constExpr' ? constant(exprKind.value.constantKind) : undefined,
  )
  if (!items.every((item) => item !== undefined)) return undefined
  const members = new Set(items.map((item) => item.read({ message: null, value: null })))
  return scalarNode((frame) => {
    const value = node.read(frame)
    return typeof value === 'string' || typeof value === 'number' ? members.has(value) : undecided
  })
}

/** `type(message.usd) == double`. */
function typeTest([left, right]: readonly CelExpr[], scope: DirectScope, wanted: boolean): Node | undefined {
  if (left?.exprKind.case !== 'callExpr' || right?.exprKind.case !== 'identExpr') return undefined
  const { function: name, target, args } = left.exprKind.value
  const type = right.exprKind.value.name
  const [of] = args
  if (name !== 'type' || target !== undefined || of === undefined || !scalarTypes.includes(type)) return undefined
  if (scope.locals?.has(type) === true) return undefined
  const node = compile(of, scope)
  if (node === undefined || node.number === 'computed') return undefined
  const { read, number } = node
  return {
    number: 'byValue',
    read(frame) {
      const found = typeOf(read(frame), number)
      return found === undefined ? undecided : (found === type) === wanted
    },
  }
}

const scalarTypes = ['int', 'double', 'string', 'bool', 'null_type']

function typeOf(value: unknown, number: NumberKind): string | undefined {
  switch (typeof value) {
    case 'number':
      return number !== 'double' && Number.isSafeInteger(value) ? 'int' : 'double'
    case 'string':
      return 'string'
    case 'boolean':
      return 'bool'
    default:
      return value === null ? 'null_type' : undefined
  }
}

function unary(name: string, { read, number }: Node): Node | undefined {
  if (name === '!_') {
    return {
      number: 'byValue',
      read(frame) {
        const value = read(frame)
        return typeof value === 'boolean' ? !value : undecided
      },
    }
  }
  if (name === '-_') {
    const isDouble = number === 'double'
    return {
      number: number === 'byValue' ? 'byValue' : number,
      read(frame) {
        const value = read(frame)
        if (typeof value !== 'number') return undecided
        // An int has no negative zero.
        return isDouble || value !== 0 ? -value : number === 'byValue' ? 0 : undecided
      },
    }
  }
  return undefined
}

function conditional(condition: Node, yes: Node, no: Node): Node {
  return {
    number: yes.number === no.number ? yes.number : 'computed',
    read(frame) {
      const value = condition.read(frame)
      if (value === true) return yes.read(frame)
      return value === false ? no.read(frame) : undecided
    },
  }
}

function binary(name: string, left: Node, right: Node, scope: DirectScope): Node | undefined {
  switch (name) {
    case '_&&_':
      return between(left, right) ?? logical(left.read, right.read, false)
    case '_||_':
      return logical(left.read, right.read, true)
    case '_==_':
      return equality(left.read, right.read, true)
    case '_!=_':
      return equality(left.read, right.read, false)
    case '_<_':
    case '_<=_':
    case '_>_':
    case '_>=_':
      if (right.constant === undefined) return scalarNode(comparison(name, left.read, right.read))
      return withBound(name, left, right.constant)
    default:
      return arithmetic(name, left, right, scope)
  }
}

function withBound(operator: Bound['operator'], of: Node, limit: number): Node {
  const bound = { of, operator, limit }
  return { ...within(of, limitsOf(bound)), bound }
}

/** `a >= 1 && a <= 5` as one function: the rule that is written most. */
function between({ bound: left }: Node, { bound: right }: Node): Node | undefined {
  if (left === undefined || right === undefined || !isSameValue(left.of, right.of)) return undefined
  const [lower, upper] = left.operator.startsWith('_>') ? [left, right] : [right, left]
  if (!lower.operator.startsWith('_>') || !upper.operator.startsWith('_<')) return undefined
  const { low, withLow } = limitsOf(lower)
  const { high, withHigh } = limitsOf(upper)
  return within(left.of, { low, withLow, high, withHigh })
}

function within(of: Node, limits: Limits): Node {
  return of.within === undefined ? numberWithin(of, limits) : scalarNode(of.within(limits))
}

function isSameValue(left: Node, right: Node): boolean {
  if (left === right) return true
  if (left.within !== undefined || right.within !== undefined) return false
  if (left.source !== undefined) return left.source === right.source
  return left.field !== undefined && left.field.of === right.field?.of && left.field.name === right.field.name
}

function limitsOf({ operator, limit }: Bound): Limits {
  const isLow = operator.startsWith('_>')
  return {
    low: isLow ? limit : Number.NEGATIVE_INFINITY,
    high: isLow ? Number.POSITIVE_INFINITY : limit,
    withLow: operator !== '_>_',
    withHigh: operator !== '_<_',
  }
}

/** Looks at the value where it lies, where that is known: each function on the way to it would cost as much as comparing. */
function numberWithin({ read, source, field }: Node, { low, withLow, high, withHigh }: Limits): Node {
  if (source !== undefined) return scalarNode(() => isWithin(source.value, low, withLow, high, withHigh))
  if (field === undefined) return scalarNode((frame) => isWithin(read(frame), low, withLow, high, withHigh))
  const { of, name } = field
  return scalarNode(() => {
    const object = of.value
    if (typeof object !== 'object' || object === null) return undecided
    return isWithin((object as Readonly<Record<string, unknown>>)[name], low, withLow, high, withHigh)
  })
}

function isWithin(value: unknown, low: number, withLow: boolean, high: number, withHigh: boolean): unknown {
  if (typeof value !== 'number') return undecided
  return (withLow ? value >= low : value > low) && (withHigh ? value <= high : value < high)
}

/** `decisive` decides alone: false for and, true for or. */
function logical(left: Direct, right: Direct, decisive: boolean): Node {
  return {
    number: 'byValue',
    read(frame) {
      const first = left(frame)
      if (first === decisive) return decisive
      if (first !== !decisive) return undecided
      const second = right(frame)
      return typeof second === 'boolean' ? second : undecided
    },
  }
}

function equality(left: Direct, right: Direct, wanted: boolean): Node {
  return {
    number: 'byValue',
    read(frame) {
      const first = left(frame)
      const second = right(frame)
      if (!isScalar(first) || !isScalar(second)) return undecided
      return (first === second) === wanted
    },
  }
}

/** One function for each operator: a call of an operator would take longer than comparing. */
function comparison(name: '_<_' | '_<=_' | '_>_' | '_>=_', left: Direct, right: Direct): Direct {
  switch (name) {
    case '_<_':
      return (frame) => {
        const first = left(frame)
        const second = right(frame)
        return areOrdered(first, second) ? (first as number) < (second as number) : undecided
      }
    case '_<=_':
      return (frame) => {
        const first = left(frame)
        const second = right(frame)
        return areOrdered(first, second) ? (first as number) <= (second as number) : undecided
      }
    case '_>_':
      return comparison('_<_', right, left)
    case '_>=_':
      return comparison('_<=_', right, left)
  }
}

/** Two numbers or two texts. */
function areOrdered(first: unknown, second: unknown): boolean {
  return typeof first === typeof second && (typeof first === 'number' || typeof first === 'string')
}

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  '_+_': (left, right) => left + right,
  '_-_': (left, right) => left - right,
  '_*_': (left, right) => left * right,
  '_/_': (left, right) => left / right,
  '_%_': (left, right) => left % right,
}

function arithmetic(name: string, left: Node, right: Node, scope: DirectScope): Node | undefined {
  const operation = operations[name]
  if (operation === undefined) return undefined
  const isDouble = { left: left.number === 'double', right: right.number === 'double' }
  if (scope.arithmetic === 'mixed' ? isDouble.left || isDouble.right : isDouble.left && isDouble.right) {
    return scope.arithmetic === 'strict' && name === '_%_' ? undefined : doubles(operation, left.read, right.read)
  }
  if (name === '_+_') return sum(left.read, right.read, scope.arithmetic === 'mixed')
  if (scope.arithmetic === 'strict' || name === '_/_' || name === '_%_') return undefined
  return {
    number: 'computed',
    read(frame) {
      const first = left.read(frame)
      const second = right.read(frame)
      return typeof first === 'number' && typeof second === 'number' ? computed(operation(first, second)) : undecided
    },
  }
}

/** Of two numbers, or of two texts. */
function sum(left: Direct, right: Direct, ofNumbers: boolean): Node {
  return {
    number: 'computed',
    read(frame) {
      const first = left(frame)
      const second = right(frame)
      if (typeof first === 'string' && typeof second === 'string') return first + second
      if (!ofNumbers || typeof first !== 'number' || typeof second !== 'number') return undecided
      return computed(first + second)
    },
  }
}

/** A whole result may be an int, which must be exact; a broken one is a double anyway. */
function computed(result: number): unknown {
  return Number.isSafeInteger(result) || !Number.isInteger(result) ? withoutNegativeZero(result) : undecided
}

/** Only a double can be a negative zero, and here it may be either: the engine tells. */
function withoutNegativeZero(result: number): unknown {
  return Object.is(result, -0) ? undecided : result
}

function doubles(operation: (left: number, right: number) => number, left: Direct, right: Direct): Node {
  return {
    number: 'double',
    read(frame) {
      const first = left(frame)
      const second = right(frame)
      // The engine takes a whole number of undeclared type for an int, which has no negative zero.
      if (Object.is(first, -0) || Object.is(second, -0)) return undecided
      return typeof first === 'number' && typeof second === 'number' ? operation(first, second) : undecided
    },
  }
}
