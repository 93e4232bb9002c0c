import type { Schema } from './schema.ts'

/**
 * The Parsing Canonical Form of the Avro specification, exactly as Java's `SchemaNormalization.toParsingForm` writes
 * it: what decides how data is read, without docs, defaults, aliases and other attributes, names in full.
 */
export function canonicalForm(schema: Schema): string {
  const defined = new Set<string>()
  let form = ''
  const waiting: (Schema | string)[] = [schema]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') form += next
    else {
      const parts = partsOf(next, defined)
      for (let index = parts.length - 1; index >= 0; index--) {
        const part = parts[index]
        if (part !== undefined) waiting.push(part)
      }
    }
  }
  return form
}

/** A schema as text and the schemas in between. Names need no escapes: Java writes none. */
function partsOf(schema: Schema, defined: Set<string>): readonly (Schema | string)[] {
  switch (schema.type) {
    case 'union': {
      const branches = schema.branches.flatMap((branch, index) => [index === 0 ? '' : ',', branch.schema])
      return ['[', ...branches, ']']
    }
    case 'array':
      return ['{"type":"array","items":', schema.items.schema, '}']
    case 'map':
      return ['{"type":"map","values":', schema.values.schema, '}']
    case 'record':
    case 'enum':
    case 'fixed': {
      const name = `"${schema.fullName}"`
      if (defined.has(schema.fullName)) return [name]
      defined.add(schema.fullName)
      const head = `{"name":${name},"type":"${schema.type}"`
      if (schema.type === 'fixed') return [`${head},"size":${schema.size}}`]
      if (schema.type === 'enum')
        return [`${head},"symbols":[${schema.symbols.map((symbol) => `"${symbol}"`).join(',')}]}`]
      const fields = schema.fields.flatMap((field, index) => [
        `${index === 0 ? '' : ','}{"name":"${field.name}","type":`,
        field.type.schema,
        '}',
      ])
      return [`${head},"fields":[`, ...fields, ']}']
    }
    default:
      return [`"${schema.type}"`]
  }
}
