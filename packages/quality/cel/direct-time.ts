import { type Compile, type Direct, type DirectScope, type Node, scalarNode, undecided } from './direct-node.ts'
import type { CelExpr } from './syntax.ts'

/**
 * Timestamps and durations that are whole milliseconds, as numbers. They are compared, added and subtracted here; all
 * else that can be done with them is left to the engine, so they are never seen as the numbers that they are.
 */
interface Time {
  readonly kind: 'timestamp' | 'duration'
  /** Milliseconds, since the epoch for a timestamp. */
  readonly read: Direct
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '_<_': (left, right) => left < right,
  '_<=_': (left, right) => left <= right,
  '_>_': (left, right) => left > right,
  '_>=_': (left, right) => left >= right,
  '_==_': (left, right) => left === right,
  '_!=_': (left, right) => left !== right,
}

/** `timestamp(message.at) <= now + duration("1m")`. Undefined for a call that compares no times. */
export function timeComparison(
  name: string,
  operands: readonly CelExpr[],
  scope: DirectScope,
  compile: Compile,
): Node | undefined {
  const compare = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined
  const [left, right] = operands.map((operand) => timeOf(operand, scope, compile))
  if (compare === undefined || left === undefined || right === undefined || left.kind !== right.kind) return undefined
  return scalarNode((frame) => {
    const first = left.read(frame)
    const second = right.read(frame)
    return typeof first === 'number' && typeof second === 'number' ? compare(first, second) : undecided
  })
}

function timeOf(expr: CelExpr, scope: DirectScope, compile: Compile): Time | undefined {
  const { exprKind } = expr
  if (exprKind.case === 'identExpr') return timeVariable(exprKind.value.name, scope)
  if (exprKind.case !== 'callExpr' || exprKind.value.target !== undefined) return undefined
  const { function: name, args } = exprKind.value
  const [first, second] = args
  if (first === undefined) return undefined
  if (second === undefined) {
    if (name === 'duration') return constantDuration(first)
    const of = name === 'timestamp' ? compile(first, scope) : undefined
    return of === undefined ? undefined : timestampOf(of)
  }
  return timeSum(name, timeOf(first, scope, compile), timeOf(second, scope, compile))
}

/** The record's timestamp and the moment of the run. */
function timeVariable(name: string, { locals }: DirectScope): Time | undefined {
  if ((name !== 'now' && name !== 'timestamp') || locals?.has(name) === true) return undefined
  return { kind: 'timestamp', read: (frame) => millisecondsOf(frame.further?.(name)) }
}

function millisecondsOf(message: unknown): unknown {
  if (typeof message !== 'object' || message === null || !('$typeName' in message)) return undecided
  if (message.$typeName !== 'google.protobuf.Timestamp' || !('seconds' in message) || !('nanos' in message))
    return undecided
  const { seconds, nanos } = message
  if (typeof seconds !== 'bigint' || typeof nanos !== 'number' || nanos % 1_000_000 !== 0) return undecided
  return withinYears(Number(seconds) * 1_000 + nanos / 1_000_000)
}

/** RFC 3339 as the engine reads it, but for fractions of a millisecond. */
const rfc3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?(Z|[+-]\d\d:\d\d)$/

/** Of a text, or of a number that is an int, which counts milliseconds. */
function timestampOf({ read, number }: Node): Time {
  return {
    kind: 'timestamp',
    read(frame) {
      const value = read(frame)
      if (typeof value === 'number')
        return number === 'byValue' && Number.isSafeInteger(value) ? withinYears(value) : undecided
      const [, seconds, fraction = '', offset] = typeof value === 'string' ? (rfc3339.exec(value) ?? []) : []
      if (seconds === undefined) return undecided
      const whole = withinYears(Date.parse(`${seconds}${offset}`))
      return typeof whole === 'number' ? whole + Number(fraction.padEnd(3, '0')) : undecided
    },
  }
}

const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 }
/** About 270 years; the engine's durations end at 292. */
const longestMs = 8.5e12

/** `duration("1h30m")` in whole numbers. */
function constantDuration({ exprKind }: CelExpr): Time | undefined {
  if (exprKind.case !== 'constExpr' || exprKind.value.constantKind.case !== 'stringValue') return undefined
  const text = exprKind.value.constantKind.value
  if (!/^-?(\d{1,9}(h|ms|m|s))+$/.test(text)) return undefined
  const parts = Array.from(
    text.matchAll(/(\d+)(h|ms|m|s)/g),
    ([, count, unit = '']) => Number(count) * (units[unit] ?? 0),
  )
  const total = parts.reduce((sum, part) => sum + part, 0)
  if (total > longestMs) return undefined
  const ms = text.startsWith('-') ? -total : total
  return { kind: 'duration', read: () => ms }
}

function timeSum(name: string, left: Time | undefined, right: Time | undefined): Time | undefined {
  if (left === undefined || right === undefined || (name !== '_+_' && name !== '_-_')) return undefined
  const sign = name === '_+_' ? 1 : -1
  const moments = [left, right].filter(({ kind }) => kind === 'timestamp').length
  if (moments === 2 && sign === 1) return undefined
  if (left.kind === 'duration' && right.kind === 'timestamp' && sign === -1) return undefined
  const kind = moments === 1 ? 'timestamp' : 'duration'
  const bounded = kind === 'timestamp' ? withinYears : withinDurations
  return {
    kind,
    read(frame) {
      const first = left.read(frame)
      const second = right.read(frame)
      return typeof first === 'number' && typeof second === 'number' ? bounded(first + sign * second) : undecided
    },
  }
}

function withinDurations(ms: number): unknown {
  return Math.abs(ms) <= longestMs ? ms : undecided
}

const firstMoment = Date.parse('0001-01-01T00:00:00Z')
const lastMoment = Date.parse('9999-12-31T23:59:59Z')

/** The years 1 to 9999, which timestamps have. */
function withinYears(ms: number): unknown {
  return ms >= firstMoment && ms <= lastMoment ? ms : undecided
}
