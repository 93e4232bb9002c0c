import { RE2JS } from '@bufbuild/re2'
import { type FieldTypes, typesOf } from './field-types.ts'
import type { Arithmetic } from './functions.ts'
import { fieldPathOf } from './references.ts'
import type { CelExpr } from './syntax.ts'

/**
 * Most rules compare fields with numbers and texts. Those are compiled to plain JavaScript functions here, some thirty
 * times faster than the engine walks them. Whatever is not as expected (an absent field, null where a number belongs, a
 * number beyond 2^53, an error) answers `undecided`, and the engine has the word: it defines the result, this is only a
 * shorter way to it.
 */
export const undecided = Symbol('undecided')

/** Values of the variables `message` and `value`, as decoded. */
export interface DirectFrame {
  message: unknown
  value: unknown
}

export type DirectVariable = keyof DirectFrame

/** Decoded values: numbers for int and double alike. */
export type Direct = (frame: DirectFrame) => unknown

/** A number is always a double, or an int when it is whole (`byValue`), or only known to be some number (`computed`). */
type NumberKind = 'double' | 'byValue' | 'computed'

interface Node {
  readonly read: Direct
  readonly number: NumberKind
}

export interface DirectScope {
  readonly types: Readonly<Record<DirectVariable, FieldTypes>>
  readonly arithmetic: Arithmetic
}

/** Undefined for an expression that only the engine evaluates. */
export function compileDirect(expr: CelExpr, scope: DirectScope): Direct | undefined {
  return compile(expr, scope)?.read
}

function compile(expr: CelExpr, scope: DirectScope): Node | undefined {
  const { exprKind } = expr
  const path = fieldPathOf(expr)
  if (path !== undefined) {
    const variable = path.variable === 'this' ? 'value' : path.variable
    if (variable !== 'message' && variable !== 'value') return undefined
    if (exprKind.case === 'selectExpr' && exprKind.value.testOnly) {
      return presence(readPath(variable, path.steps.slice(0, -1)), exprKind.value.field)
    }
    const types = path.steps.reduce(typesOf, scope.types[variable])
    const read = readPath(variable, path.steps)
    return types.isDouble
      ? { read: types.decimalTexts ? unlessText(read) : read, number: 'double' }
      : { read, number: 'byValue' }
  }
  if (exprKind.case === 'constExpr') return constant(exprKind.value.constantKind)
  if (exprKind.case !== 'callExpr') return undefined
  const { function: name, target, args } = exprKind.value
  const operands = target === undefined ? args : [target, ...args]
  if (name === '@in') return membership(operands, scope)
  if (name === '_==_' || name === '_!=_') {
    const ofType = typeTest(operands, scope, name === '_==_')
    if (ofType !== undefined) return ofType
  }
  const nodes = operands.map((operand) => compile(operand, scope))
  if (!nodes.every((node) => node !== undefined)) return undefined
  const [first, second, third] = nodes
  if (first === undefined) return undefined
  if (second === undefined) return unary(name, first)
  if (third !== undefined) return name === '_?_:_' && nodes.length === 3 ? conditional(first, second, third) : undefined
  return target === undefined ? binary(name, first, second, scope) : textMethod(name, first, second, operands[1])
}

/** The text may be a number to the engine. */
function unlessText(read: Direct): Direct {
  return (frame) => {
    const value = read(frame)
    return typeof value === 'string' ? undecided : value
  }
}

/** What a constant's kind says of it; whole numbers beyond 2^53, bytes and unsigned numbers are left to the engine. */
function constant(kind: { readonly case?: string | undefined; readonly value?: unknown }): Node | undefined {
  const node = (value: unknown, number: NumberKind = 'byValue'): Node => ({ read: () => value, number })
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

function readPath(variable: DirectVariable, steps: readonly string[]): Direct {
  const start: Direct = variable === 'message' ? (frame) => frame.message : (frame) => frame.value
  return steps.map(stepReader).reduce(
    (above, step): Direct =>
      (frame) =>
        step(above(frame)),
    start,
  )
}

/** A field of a plain object; anything else is undecided. */
function stepReader(name: string): (of: unknown) => unknown {
  const isInherited = [Object.prototype, Array.prototype, Uint8Array.prototype].some((prototype) => name in prototype)
  if (isInherited) {
    return (of) => (isPlainObject(of) && Object.hasOwn(of, name) ? of[name] : undecided)
  }
  return (of) => {
    if (typeof of !== 'object' || of === null) return undecided
    const value = (of as Readonly<Record<string, unknown>>)[name]
    return value === undefined ? undecided : value
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
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

function membership([needle, list]: readonly CelExpr[], scope: DirectScope): Node | undefined {
  if (needle === undefined || list?.exprKind.case !== 'listExpr') return undefined
  const node = compile(needle, scope)
  const items = list.exprKind.value.elements.map(({ exprKind }) =>
    exprKind.case === 'constExpr' ? constant(exprKind.value.constantKind) : undefined,
  )
  if (node === undefined || !items.every((item) => item !== undefined)) return undefined
  const members = new Set(items.map((item) => item.read({ message: null, value: null })))
  return {
    number: 'byValue',
    read(frame) {
      const value = node.read(frame)
      return typeof value === 'string' || typeof value === 'number' ? members.has(value) : undecided
    },
  }
}

/** `type(message.usd) == double`. */
function typeTest([left, right]: readonly CelExpr[], scope: DirectScope, wanted: boolean): Node | undefined {
  if (left?.exprKind.case !== 'callExpr' || right?.exprKind.case !== 'identExpr') return undefined
  const { function: name, target, args } = left.exprKind.value
  const type = right.exprKind.value.name
  const [of] = args
  if (name !== 'type' || target !== undefined || of === undefined || !scalarTypes.includes(type)) return undefined
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

type Compare = (left: number | string, right: number | string) => boolean

function binary(name: string, left: Node, right: Node, scope: DirectScope): Node | undefined {
  switch (name) {
    case '_&&_':
      return logical(left.read, right.read, false)
    case '_||_':
      return logical(left.read, right.read, true)
    case '_==_':
      return equality(left.read, right.read, true)
    case '_!=_':
      return equality(left.read, right.read, false)
    case '_<_':
      return comparison(left.read, right.read, (a, b) => a < b)
    case '_<=_':
      return comparison(left.read, right.read, (a, b) => a <= b)
    case '_>_':
      return comparison(left.read, right.read, (a, b) => a > b)
    case '_>=_':
      return comparison(left.read, right.read, (a, b) => a >= b)
    default:
      return arithmetic(name, left, right, scope)
  }
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

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' || value === null
}

function comparison(left: Direct, right: Direct, compare: Compare): Node {
  return {
    number: 'byValue',
    read(frame) {
      const first = left(frame)
      const second = right(frame)
      if (typeof first === 'number' && typeof second === 'number') return compare(first, second)
      return typeof first === 'string' && typeof second === 'string' ? compare(first, second) : undecided
    },
  }
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
  const areDoubles = left.number === 'double' && right.number === 'double'
  if (scope.arithmetic === 'strict' && !areDoubles) return undefined
  if (areDoubles && name !== '_%_') return doubles(operation, left.read, right.read)
  if (scope.arithmetic === 'strict') return undefined
  if (left.number === 'double' || right.number === 'double') return doubles(operation, left.read, right.read)
  if (name === '_/_' || name === '_%_') return undefined
  return {
    number: 'computed',
    read(frame) {
      const first = left.read(frame)
      const second = right.read(frame)
      if (typeof first !== 'number' || typeof second !== 'number') return undecided
      const result = operation(first, second)
      // A whole result may be an int, which must be exact; a broken one is a double anyway.
      return Number.isSafeInteger(result) || !Number.isInteger(result) ? withoutNegativeZero(result) : undecided
    },
  }
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

const textMethods: Readonly<Record<string, (text: string, other: string) => boolean>> = {
  startsWith: (text, other) => text.startsWith(other),
  endsWith: (text, other) => text.endsWith(other),
  contains: (text, other) => text.includes(other),
}

function textMethod(name: string, text: Node, other: Node, otherExpr: CelExpr | undefined): Node | undefined {
  if (name === 'matches') return matches(text.read, otherExpr)
  const method = textMethods[name]
  if (method === undefined) return undefined
  return {
    number: 'byValue',
    read(frame) {
      const first = text.read(frame)
      const second = other.read(frame)
      return typeof first === 'string' && typeof second === 'string' ? method(first, second) : undecided
    },
  }
}

/** A pattern that stands in the expression is compiled once. RE2 needs no bound: it never backtracks. */
function matches(text: Direct, pattern: CelExpr | undefined): Node | undefined {
  if (pattern?.exprKind.case !== 'constExpr') return undefined
  const { constantKind } = pattern.exprKind.value
  if (constantKind.case !== 'stringValue') return undefined
  const compiled = compilePattern(constantKind.value)
  if (compiled === undefined) return undefined
  return {
    number: 'byValue',
    read(frame) {
      const value = text(frame)
      return typeof value === 'string' ? compiled.test(value) : undecided
    },
  }
}

/** Undefined for one that RE2 cannot read: the engine answers an error for it on every record. */
export function compilePattern(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern)
  } catch {
    return undefined
  }
}
