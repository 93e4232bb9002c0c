import { type Attributes, sameAttributes } from './attributes.ts'
import { type JsonValue, sameJson } from './json-reader.ts'
import { type Field, isNamed, type NamedSchema, type Schema, type TypeUse } from './schema.ts'

/**
 * Whether Java holds two definitions for equal (`Schema.equals`): names, fields, symbols, sizes, defaults and other
 * attributes count; docs, aliases and the default of an enum do not. A use of a name before its definition was complete
 * (`late`) makes any two definitions different there.
 */
export function sameDefinition(left: Schema, right: Schema, late: ReadonlySet<TypeUse>): boolean {
  const sameUse = (one: TypeUse, other: TypeUse): boolean => {
    if (late.has(one) || late.has(other)) return false
    return one.schema === other.schema || sameSchema(one.schema, other.schema)
  }
  const sameUses = (one: readonly TypeUse[], other: readonly TypeUse[]): boolean =>
    one.length === other.length && one.every((use, index) => sameUse(use, other[index] ?? use))
  const sameField = (one: Field, other: Field): boolean =>
    one.name === other.name &&
    one.order === other.order &&
    sameOptional(one.default, other.default) &&
    sameAttributes(one.attributes, other.attributes) &&
    sameUse(one.type, other.type)

  function sameSchema(one: Schema, other: Schema): boolean {
    if (one.type !== other.type || !sameAttributes(one.attributes, other.attributes)) return false
    if (isNamed(one) && isNamed(other) && one.fullName !== other.fullName) return false
    switch (one.type) {
      case 'record': {
        if (other.type !== 'record' || one.fields.length !== other.fields.length) return false
        return one.fields.every((field, index) => sameField(field, other.fields[index] ?? field))
      }
      case 'enum':
        return other.type === 'enum' && sameNames(one.symbols, other.symbols)
      case 'fixed':
        return other.type === 'fixed' && one.size === other.size
      case 'array':
        return other.type === 'array' && sameUse(one.items, other.items)
      case 'map':
        return other.type === 'map' && sameUse(one.values, other.values)
      case 'union':
        return other.type === 'union' && sameUses(one.branches, other.branches)
      default:
        return true
    }
  }
  return sameSchema(left, right)
}

/**
 * Whether two files mean the same by one name: what decides which values can be written and read, and what they stand
 * for: also aliases, the default of an enum and logical types, but no doc and no attribute of the author's own. Types
 * used inside are compared by name, each has a comparison of its own.
 */
export function sameMeaning(left: NamedSchema, right: NamedSchema): boolean {
  if (left.type !== right.type || !sameNames([...left.aliases].sort(), [...right.aliases].sort())) return false
  if (!sameLogicalType(left.attributes, right.attributes)) return false
  switch (left.type) {
    case 'enum':
      return right.type === 'enum' && sameNames(left.symbols, right.symbols) && left.default === right.default
    case 'fixed':
      return right.type === 'fixed' && left.size === right.size
    case 'record': {
      if (right.type !== 'record' || left.fields.length !== right.fields.length) return false
      return left.fields.every((field, index) => sameFieldMeaning(field, right.fields[index] ?? field))
    }
  }
}

function sameFieldMeaning(left: Field, right: Field): boolean {
  return (
    left.name === right.name &&
    left.order === right.order &&
    sameNames([...left.aliases].sort(), [...right.aliases].sort()) &&
    sameOptional(left.default, right.default) &&
    sameUseMeaning(left.type, right.type)
  )
}

function sameUseMeaning(left: TypeUse, right: TypeUse): boolean {
  const one = left.schema
  const other = right.schema
  if (one.type !== other.type) return false
  if (isNamed(one) && isNamed(other)) return one.fullName === other.fullName
  if (!sameLogicalType(one.attributes, other.attributes)) return false
  switch (one.type) {
    case 'array':
      return other.type === 'array' && sameUseMeaning(one.items, other.items)
    case 'map':
      return other.type === 'map' && sameUseMeaning(one.values, other.values)
    case 'union':
      return (
        other.type === 'union' &&
        one.branches.length === other.branches.length &&
        one.branches.every((branch, index) => sameUseMeaning(branch, other.branches[index] ?? branch))
      )
    default:
      return true
  }
}

function sameLogicalType(left: Attributes, right: Attributes): boolean {
  return ['logicalType', 'precision', 'scale'].every((name) => sameOptional(left.get(name), right.get(name)))
}

function sameNames(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}

function sameOptional(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return left === undefined || right === undefined ? left === right : sameJson(left, right)
}
