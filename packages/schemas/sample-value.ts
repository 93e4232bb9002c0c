import type { Schema } from '@kafka-dataops/avro'

const maxLength = 160
const maxDepth = 4

/**
 * A value of a schema as one line of JSON, for people: what a record of it may look like. Long ones are cut; it is no
 * encoding that a decoder would take.
 */
export function sampleValue(schema: Schema): string {
  const text = valueText(schema, 0)
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}

function valueText(schema: Schema, depth: number): string {
  switch (schema.type) {
    case 'null':
      return 'null'
    case 'boolean':
      return 'true'
    case 'int':
    case 'long':
      return '42'
    case 'float':
    case 'double':
      return '67187.34'
    case 'string':
      return '"text"'
    case 'bytes':
    case 'fixed':
      return '"\\u0001"'
    case 'enum':
      return JSON.stringify(schema.symbols[0] ?? '')
    case 'array':
      return depth >= maxDepth ? '[]' : `[${valueText(schema.items.schema, depth + 1)}]`
    case 'map':
      return depth >= maxDepth ? '{}' : `{"key": ${valueText(schema.values.schema, depth + 1)}}`
    case 'union': {
      const branch = schema.branches.find(({ schema: type }) => type.type !== 'null' || depth >= maxDepth)
      return branch === undefined ? 'null' : valueText(branch.schema, depth + 1)
    }
    case 'record': {
      if (depth >= maxDepth) return '{…}'
      const shown = schema.fields.slice(0, 8).map(({ name, type }) => `"${name}": ${valueText(type.schema, depth + 1)}`)
      return `{${shown.join(', ')}${schema.fields.length > 8 ? ', …' : ''}}`
    }
  }
}
