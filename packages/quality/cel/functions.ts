import { type CelFunc, CelScalar, celFunc, celMethod } from '@bufbuild/cel'
import { strings } from '@bufbuild/cel/ext'
import { stringFormats } from '../checks/string-formats.ts'

const { BOOL, DOUBLE, INT, STRING } = CelScalar

/** Operators of one int and one double answer a double, so that `message.usd * 2` means what it says. CEL has none. */
const mixedArithmetic: readonly CelFunc[] = (
  [
    ['_+_', (left, right) => left + right],
    ['_-_', (left, right) => left - right],
    ['_*_', (left, right) => left * right],
    ['_/_', (left, right) => left / right],
    ['_%_', (left, right) => left % right],
  ] as readonly (readonly [string, (left: number, right: number) => number])[]
).flatMap(([name, compute]) => [
  celFunc(name, [INT, DOUBLE], DOUBLE, (left, right) => compute(Number(left), right)),
  celFunc(name, [DOUBLE, INT], DOUBLE, (left, right) => compute(left, Number(right))),
])

const doubleRemainder = celFunc('_%_', [DOUBLE, DOUBLE], DOUBLE, (left, right) => left % right)

function format(name: string, isValid: (text: string) => boolean): CelFunc {
  return celMethod(name, STRING, [], BOOL, function (this: string) {
    return isValid(this)
  })
}

/** What the formats say of a text, by the names of the methods. */
export const formatTests: Readonly<Record<string, (text: string) => boolean>> = {
  ...Object.fromEntries(
    Object.entries({ isEmail: 'email', isHostname: 'hostname', isIpv4: 'ipv4', isIpv6: 'ipv6', isUuid: 'uuid' }).map(
      ([name, word]) => [name, stringFormats[word] ?? (() => false)],
    ),
  ),
  isUri: (text) => /^[a-z][a-z\d+.-]*:\S*$/i.test(text),
  isUriRef: (text) => text.length > 0 && !/\s/.test(text),
}

/** The functions that rules of Confluent's schema registry may use beside those of CEL. */
const formats: readonly CelFunc[] = Object.entries(formatTests).map(([name, isValid]) => format(name, isValid))

/** What expressions may call: `strict` is CEL as a registry's clients run it, `mixed` adds arithmetic of int with double. */
export type Arithmetic = 'strict' | 'mixed'

export function celFunctions(arithmetic: Arithmetic): CelFunc[] {
  const further = arithmetic === 'mixed' ? [...mixedArithmetic, doubleRemainder] : []
  return [...strings, ...formats, ...further]
}
