import { PRIMITIVE_TYPES } from './schema.ts'

/** The name of a type, taken apart as Java does it. */
export interface TypeName {
  readonly name: string
  readonly namespace?: string
  readonly fullName: string
}

/** A dotted name carries its namespace, which may be empty (`.Price` is in none); a simple one takes the one given. */
export function typeNameOf(written: string, namespace: string | undefined): TypeName {
  const lastDot = written.lastIndexOf('.')
  const name = written.slice(lastDot + 1)
  const space = lastDot < 0 ? namespace : written.slice(0, lastDot)
  return space === undefined || space === ''
    ? { name, fullName: name }
    : { name, namespace: space, fullName: `${space}.${name}` }
}

/** The full name that a reference means at first: itself when dotted, else in the namespace around it. */
export function referencedName(written: string, namespace: string | undefined): string {
  return namespace !== undefined && !written.includes('.') ? `${namespace}.${written}` : written
}

/** How strictly names are judged: ASCII as the specification has it, or with the letters of any alphabet as Java has it. */
export type NameRules = 'specification' | 'unicode'

const ASCII_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/
const UNICODE_NAME = /^[\p{L}_][\p{L}\p{Nd}_]*$/u
const SURROGATE = /[\ud800-\udfff]/

/**
 * Whether a name without dots (of a type, field or symbol, or one part of a namespace) is allowed. Java judges UTF-16
 * units, so letters outside the basic plane are none.
 */
export function isName(name: string, rules: NameRules): boolean {
  return rules === 'specification' ? ASCII_NAME.test(name) : UNICODE_NAME.test(name) && !SURROGATE.test(name)
}

/** What a name may be, for messages. */
export function nameRule(rules: NameRules): string {
  return rules === 'specification'
    ? 'a letter A-Z, a-z or `_`, then letters, digits and `_`'
    : 'a letter or `_`, then letters, digits and `_`'
}

/** The parts of a namespace. */
export function partsOf(namespace: string): readonly string[] {
  return namespace.split('.')
}

/** A type of this full name would hide a primitive type. */
export function isPrimitiveName(fullName: string): boolean {
  return (PRIMITIVE_TYPES as readonly string[]).includes(fullName)
}
