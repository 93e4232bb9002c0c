import { type RecordSchema, type Schema, typeName } from './schema.ts'

/** A value in Avro's JSON encoding (specification, "JSON Encoding"), before it is written as text. */
export type EncodedValue =
  | null
  | boolean
  | number
  | string
  | readonly EncodedValue[]
  | { readonly [key: string]: EncodedValue }

/** Looking for a value that ends is exponential in the worst case; beyond this no example is worth it. */
const MAX_STEPS = 2_000
/** Longer ones are no example for people. */
const MAX_FIXED_BYTES = 256

/**
 * A small value of a schema in Avro's JSON encoding: empty arrays and maps, the first branch and symbol that work.
 * Undefined when the schema has no value that ends, or none that is small.
 */
export function exampleValue(schema: Schema): EncodedValue | undefined {
  return exampleOf(schema, new Set(), { steps: MAX_STEPS })
}

interface Budget {
  steps: number
}

/** A smallest value never holds a record inside a value of the same record, so those around need not be tried again. */
function exampleOf(schema: Schema, around: Set<Schema>, budget: Budget): EncodedValue | undefined {
  budget.steps -= 1
  if (budget.steps < 0 || around.has(schema)) return undefined
  switch (schema.type) {
    case 'null':
      return null
    case 'boolean':
      return true
    case 'int':
    case 'long':
      return 42
    case 'float':
    case 'double':
      return 0.5
    case 'bytes':
      return '\u0001'
    case 'string':
      return 'text'
    case 'fixed':
      return schema.size > MAX_FIXED_BYTES ? undefined : '\u0001'.repeat(schema.size)
    case 'enum':
      return schema.symbols[0]
    case 'array':
      return []
    case 'map':
      return {}
    case 'union': {
      for (const branch of schema.branches) {
        const value = exampleOf(branch.schema, around, budget)
        if (value !== undefined) return wrapBranch(branch.schema, value)
      }
      return undefined
    }
    case 'record': {
      around.add(schema)
      const value = exampleRecord(schema, around, budget)
      around.delete(schema)
      return value
    }
  }
}

function exampleRecord(schema: RecordSchema, around: Set<Schema>, budget: Budget): EncodedValue | undefined {
  const members: Record<string, EncodedValue> = Object.create(null)
  for (const field of schema.fields) {
    const value = exampleOf(field.type.schema, around, budget)
    if (value === undefined) return undefined
    members[field.name] = value
  }
  return members
}

/** A value of a branch as a union writes it: null bare, everything else in an object that names the branch. */
export function wrapBranch(branch: Schema, value: EncodedValue): EncodedValue {
  return branch.type === 'null' ? null : { [typeName(branch)]: value }
}
