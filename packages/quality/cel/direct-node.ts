import { type ReadValue, type RecordReads, unreachable } from '../record-reads.ts'
import { type FieldTypes, noTypes } from './field-types.ts'
import type { Arithmetic } from './functions.ts'
import type { CelExpr } from './syntax.ts'

/** The short way does not know; the engine does. */
export const undecided = Symbol('undecided')

/** Values of the variables `message` and `value`, as decoded; of the others as the engine takes them. */
export interface DirectFrame {
  readonly message: unknown
  readonly value: unknown
  readonly further?: (name: string) => unknown
}

export type DirectVariable = 'message' | 'value'

/** Decoded values: numbers for int and double alike. */
export type Direct = (frame: DirectFrame) => unknown

/** A number is always a double, or an int when it is whole (`byValue`), or only known to be some number (`computed`). */
export type NumberKind = 'double' | 'byValue' | 'computed'

export interface Node {
  readonly read: Direct
  readonly number: NumberKind
  /** Of a value that may be a list or a map: what its parts hold. */
  readonly types?: FieldTypes
  /** Of a number that stands in the expression. */
  readonly constant?: number
  /** Where `read` takes the value from: looking there saves calling it. What is undecided there is no scalar. */
  readonly source?: ReadValue
  /** The same for a field of an object that is put somewhere. */
  readonly field?: { readonly of: ReadValue; readonly name: string }
  /** A shorter way to tell whether the value lies within limits. */
  readonly within?: (limits: Limits) => Direct
  /** Of a comparison with a number that stands in the expression. */
  readonly bound?: Bound
}

export interface Bound {
  readonly of: Node
  readonly operator: '_<_' | '_<=_' | '_>_' | '_>=_'
  readonly limit: number
}

/** Numbers from `low` to `high`, which are infinite where there is no limit. */
export interface Limits {
  readonly low: number
  readonly withLow: boolean
  readonly high: number
  readonly withHigh: boolean
}

export interface DirectScope {
  readonly types: Readonly<Record<DirectVariable, FieldTypes>>
  readonly arithmetic: Arithmetic
  /** Where fields of `message` are looked up; without, in the frame. */
  readonly reads?: RecordReads
  /** `value` is another name of `message`. */
  readonly valueIsMessage?: boolean
  /** Variables of the macros around. */
  readonly locals?: ReadonlyMap<string, Node>
}

/** Compiles a part of an expression; undefined for what only the engine evaluates. */
export type Compile = (expr: CelExpr, scope: DirectScope) => Node | undefined

/** A node whose value is neither list nor map: a number of this kind, a text, a boolean or null. */
export function scalarNode(read: Direct, number: NumberKind = 'byValue'): Node {
  return { read, number }
}

/** A decoded value of a record with these types. */
export function partNode(read: Direct, types: FieldTypes): Node {
  if (!types.isDouble) return { read, number: 'byValue', types }
  return { read: mayBeText(types) ? unlessText(read) : read, number: 'double', types }
}

/** The same of a value that is put somewhere before the expression is evaluated. */
export function sourceNode(source: ReadValue, types: FieldTypes): Node {
  const node = partNode(() => {
    const { value } = source
    return value === undefined || value === unreachable ? undecided : value
  }, types)
  return mayBeText(types) ? node : { ...node, source }
}

/** A decimal that arrives as a text is a number to the engine. */
export function mayBeText({ isDouble, decimalTexts }: FieldTypes): boolean {
  return isDouble && decimalTexts
}

/** The text may be a number to the engine. */
function unlessText(read: Direct): Direct {
  return (frame) => {
    const value = read(frame)
    return typeof value === 'string' ? undecided : value
  }
}

/** What the items of a list hold. */
export function itemTypes({ types }: Node): FieldTypes {
  return types?.item ?? noTypes
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

export function isScalar(value: unknown): value is number | string | boolean | null {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' || value === null
}
