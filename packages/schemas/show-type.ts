import { isNamed, type Schema, type TypeUse } from '@kafka-dataops/avro'

const maxDepth = 6

/** A type as people write it: `string?`, `array<shop.Item>`, `decimal(10,2)`. */
export function showType({ schema }: Pick<TypeUse, 'schema'>, depth = 0): string {
  if (isNamed(schema)) return schema.type === 'fixed' ? logicalName(schema) || schema.fullName : schema.fullName
  if (depth >= maxDepth) return schema.type
  switch (schema.type) {
    case 'array':
      return `array<${showType(schema.items, depth + 1)}>`
    case 'map':
      return `map<${showType(schema.values, depth + 1)}>`
    case 'union': {
      const values = schema.branches.filter(({ schema: branch }) => branch.type !== 'null')
      const optional = values.length < schema.branches.length
      const shown = values.map((branch) => showType(branch, depth + 1)).join(' | ')
      if (values.length === 0) return optional ? 'null' : 'nothing'
      return optional ? `${values.length > 1 ? `(${shown})` : shown}?` : shown
    }
    default:
      return logicalName(schema) || schema.type
  }
}

function logicalName(schema: Schema): string {
  if (!('logicalType' in schema) || schema.logicalType === undefined) return ''
  const { logicalType } = schema
  return logicalType.name === 'decimal' ? `decimal(${logicalType.precision},${logicalType.scale})` : logicalType.name
}

/** Full names of the types that a type is directly made of. */
export function namesIn(use: Pick<TypeUse, 'schema'>): readonly string[] {
  const names = new Set<string>()
  const waiting = [use.schema]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isNamed(next)) names.add(next.fullName)
    else if (next.type === 'array') waiting.push(next.items.schema)
    else if (next.type === 'map') waiting.push(next.values.schema)
    else if (next.type === 'union') waiting.push(...next.branches.map(({ schema }) => schema))
  }
  return [...names]
}
