import type { ReadValue } from '../record-reads.ts'
import {
  type Compile,
  type DirectScope,
  isPlainObject,
  itemTypes,
  type Node,
  scalarNode,
  sourceNode,
  undecided,
} from './direct-node.ts'
import { type FieldTypes, noTypes } from './field-types.ts'
import type { CelExpr } from './syntax.ts'

/**
 * The macros all, exists, exists_one, filter and map over a list or the keys of a map. The parser has made loops of them,
 * which are told by their shape here; another loop is left to the engine, as is one with an item that it cannot decide.
 */
export function macro(expr: CelExpr, scope: DirectScope, compile: Compile): Node | undefined {
  const loop = readLoop(expr)
  if (loop === undefined) return undefined
  const range = compile(loop.range, scope)
  if (range?.types === undefined) return undefined
  const cell = new ItemCell()
  const item = sourceNode(cell, itemTypes(range))
  const inner = { ...scope, locals: new Map([...(scope.locals ?? []), [loop.variable, item]]) }
  const condition = loop.condition === undefined ? undefined : compile(loop.condition, inner)
  if (loop.condition !== undefined && condition === undefined) return undefined
  switch (loop.kind) {
    case 'all':
    case 'exists':
      return condition === undefined ? undefined : quantifier(range, cell, condition, loop.kind === 'exists')
    case 'exists_one':
      return condition === undefined ? undefined : exactlyOne(range, cell, condition)
    case 'list': {
      const made = compile(loop.made, inner)
      const types = made === undefined ? undefined : typesOfMade(made)
      return made === undefined || types === undefined ? undefined : list(range, cell, condition, made, types)
    }
  }
}

type Loop = { readonly range: CelExpr; readonly variable: string } & (
  | { readonly kind: 'all' | 'exists' | 'exists_one'; readonly condition: CelExpr }
  /** Of filter and map: what is put into the list. */
  | { readonly kind: 'list'; readonly condition: CelExpr | undefined; readonly made: CelExpr }
)

type Comprehension = Extract<CelExpr['exprKind'], { readonly case: 'comprehensionExpr' }>['value']

function readLoop({ exprKind }: CelExpr): Loop | undefined {
  if (exprKind.case !== 'comprehensionExpr') return undefined
  const loop = exprKind.value
  const { iterRange: range, iterVar: variable, iterVar2, loopStep } = loop
  if (range === undefined || loopStep === undefined || iterVar2 !== '') return undefined
  const step = callOf(loopStep)
  if (step === undefined) return undefined
  const [first, second, third] = step.args
  const isAccumulator = (expr: CelExpr | undefined): boolean => isIdentifier(expr, loop.accuVar)
  if (step.name === '_&&_' && isAccumulator(first) && second !== undefined && startsAs(loop, 'boolValue', true)) {
    return isAccumulator(loop.result) ? { kind: 'all', range, variable, condition: second } : undefined
  }
  if (step.name === '_||_' && isAccumulator(first) && second !== undefined && startsAs(loop, 'boolValue', false)) {
    return isAccumulator(loop.result) ? { kind: 'exists', range, variable, condition: second } : undefined
  }
  const condition = step.name === '_?_:_' && isAccumulator(third) ? first : undefined
  const added = condition === undefined ? loopStep : second
  const sum = added === undefined ? undefined : callOf(added)
  if (sum?.name !== '_+_' || !isAccumulator(sum.args[0])) return undefined
  const [, addend] = sum.args
  if (condition !== undefined && startsAs(loop, 'int64Value', 0n)) {
    const result = loop.result === undefined ? undefined : callOf(loop.result)
    const isOne = result?.name === '_==_' && isAccumulator(result.args[0]) && isOneOf(result.args[1]) && isOneOf(addend)
    return isOne ? { kind: 'exists_one', range, variable, condition } : undefined
  }
  if (!isAccumulator(loop.result) || loop.accuInit?.exprKind.case !== 'listExpr') return undefined
  if (loop.accuInit.exprKind.value.elements.length > 0 || addend?.exprKind.case !== 'listExpr') return undefined
  const [made, ...more] = addend.exprKind.value.elements
  return made === undefined || more.length > 0 ? undefined : { kind: 'list', range, variable, condition, made }
}

function callOf({ exprKind }: CelExpr): { readonly name: string; readonly args: readonly CelExpr[] } | undefined {
  if (exprKind.case !== 'callExpr' || exprKind.value.target !== undefined) return undefined
  return { name: exprKind.value.function, args: exprKind.value.args }
}

function isIdentifier(expr: CelExpr | undefined, name: string): boolean {
  return expr?.exprKind.case === 'identExpr' && expr.exprKind.value.name === name
}

function startsAs({ accuInit }: Comprehension, kind: string, value: unknown): boolean {
  if (accuInit?.exprKind.case !== 'constExpr') return false
  const { constantKind } = accuInit.exprKind.value
  return constantKind.case === kind && constantKind.value === value
}

function isOneOf(expr: CelExpr | undefined): boolean {
  return expr?.exprKind.case === 'constExpr' && expr.exprKind.value.constantKind.value === 1n
}

/** The item that a macro is at. Counting on costs less than putting each item somewhere, which the collector must be told of. */
class ItemCell implements ReadValue {
  items: readonly unknown[] = []
  at = 0

  get value(): unknown {
    return this.items[this.at]
  }
}

/** The items of a list, the keys of a map; undefined for anything else. */
function itemsOf(range: unknown): readonly unknown[] | undefined {
  if (Array.isArray(range)) return range
  return isPlainObject(range) ? Object.keys(range) : undefined
}

function quantifier({ read, source }: Node, cell: ItemCell, condition: Node, decisive: boolean): Node {
  const { read: judge } = condition
  return scalarNode((frame) => {
    const items = itemsOf(source === undefined ? read(frame) : source.value)
    if (items === undefined) return undecided
    cell.items = items
    for (let at = 0; at < items.length; at++) {
      cell.at = at
      const holds = judge(frame)
      if (holds === decisive) return decisive
      if (holds !== !decisive) return undecided
    }
    return !decisive
  })
}

function exactlyOne(range: Node, cell: ItemCell, condition: Node): Node {
  return scalarNode((frame) => {
    const items = itemsOf(range.read(frame))
    if (items === undefined) return undecided
    let count = 0
    cell.items = items
    for (let at = 0; at < items.length; at++) {
      cell.at = at
      const holds = condition.read(frame)
      if (typeof holds !== 'boolean') return undecided
      if (holds) count++
    }
    return count === 1
  })
}

function list(range: Node, cell: ItemCell, condition: Node | undefined, made: Node, item: FieldTypes): Node {
  return {
    number: 'byValue',
    types: { ...noTypes, item },
    read(frame) {
      const items = itemsOf(range.read(frame))
      if (items === undefined) return undecided
      const found: unknown[] = []
      cell.items = items
      for (let at = 0; at < items.length; at++) {
        cell.at = at
        const isWanted = condition === undefined || condition.read(frame)
        if (typeof isWanted !== 'boolean') return undecided
        if (!isWanted) continue
        const value = made.read(frame)
        if (value === undecided) return undecided
        found.push(value)
      }
      return found
    },
  }
}

/** What is known of the items of a list of such values; undefined where a number may be an int or a double. */
function typesOfMade({ types, number }: Node): FieldTypes | undefined {
  if (types !== undefined) return types
  if (number === 'computed') return undefined
  return number === 'double' ? { ...noTypes, isDouble: true } : noTypes
}
