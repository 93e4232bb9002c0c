import { RE2JS } from '@bufbuild/re2'
import { isSurelyLinear } from '../checks/pattern-cost.ts'
import { type Node, scalarNode, undecided } from './direct-node.ts'
import { formatTests } from './functions.ts'
import type { CelExpr } from './syntax.ts'

const comparisons: Readonly<Record<string, (text: string, other: string) => boolean>> = {
  startsWith: (text, other) => text.startsWith(other),
  endsWith: (text, other) => text.endsWith(other),
  contains: (text, other) => text.includes(other),
}

/** `text.startsWith(other)` and its like. */
export function textMethod(name: string, text: Node, other: Node, otherExpr: CelExpr | undefined): Node | undefined {
  if (name === 'matches') return matches(text, otherExpr)
  const compare = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined
  if (compare === undefined) return undefined
  return scalarNode((frame) => {
    const first = text.read(frame)
    const second = other.read(frame)
    return typeof first === 'string' && typeof second === 'string' ? compare(first, second) : undecided
  })
}

const changes: Readonly<Record<string, (text: string) => unknown>> = {
  lowerAscii: (text) => text.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()),
  upperAscii: (text) => text.replace(/[a-z]+/g, (lower) => lower.toUpperCase()),
  ...formatTests,
}

/** `text.lowerAscii()`, `text.isEmail()` and their like. */
export function textProperty(name: string, { read }: Node): Node | undefined {
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined
  if (change === undefined) return undefined
  return scalarNode((frame) => {
    const value = read(frame)
    return typeof value === 'string' ? change(value) : undecided
  })
}

/** A pattern that stands in the expression is compiled once. RE2 needs no bound: it never backtracks. */
function matches({ read }: Node, pattern: CelExpr | undefined): Node | undefined {
  if (pattern?.exprKind.case !== 'constExpr') return undefined
  const { constantKind } = pattern.exprKind.value
  if (constantKind.case !== 'stringValue') return undefined
  const compiled = compilePattern(constantKind.value)
  if (compiled === undefined) return undefined
  const matcher = samePattern(constantKind.value) ?? compiled
  return scalarNode((frame) => {
    const value = read(frame)
    return typeof value === 'string' ? matcher.test(value) : undecided
  })
}

/** Letters, digits, their classes and what repeats and groups them. Everything that RE2 and ECMAScript have in common. */
const inCommon =
  /^(?:[A-Za-z0-9_ :@/#%&=~!,;<>-]|\\[dw.+*?()[\]{}|^$\\]|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_.:@/ ])+-?\]|\(\?:|[()|*+?^$]|\{\d{1,3}(?:,(?:\d{1,3})?)?\})*$/

/**
 * The same pattern for V8, which matches some ten times faster, where it means the same there and takes no longer than
 * the text is long.
 */
export function samePattern(pattern: string): RegExp | undefined {
  if (!inCommon.test(pattern) || compilePattern(pattern) === undefined) return undefined
  try {
    return isSurelyLinear(pattern, 'u') ? new RegExp(pattern, 'u') : undefined
  } catch {
    return undefined
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
