import { isNamed, isPrimitive, type Schema, type TypeUse } from './schema.ts'

/**
 * A type in the words of people: `long (timestamp-millis)`, `null | string`, `array<shop.Item>`,
 * `bytes (decimal 10,2)`. Two uses with equal texts are read and written alike, save for what their names mean.
 */
export function typeText(use: TypeUse): string {
  return schemaText(use.schema)
}

function schemaText(schema: Schema): string {
  if (isNamed(schema)) return schema.fullName
  if (isPrimitive(schema)) {
    const logical = logicalTypeText(schema)
    return logical === undefined ? schema.type : `${schema.type} (${logical})`
  }
  switch (schema.type) {
    case 'array':
      return `array<${typeText(schema.items)}>`
    case 'map':
      return `map<${typeText(schema.values)}>`
    case 'union':
      return schema.branches.length === 0 ? 'empty union' : schema.branches.map(typeText).join(' | ')
  }
}

/** `timestamp-millis`, `decimal 10,2` (precision, scale); undefined without a valid logical type. */
export function logicalTypeText(schema: Schema): string | undefined {
  if (!isPrimitive(schema) && schema.type !== 'fixed') return undefined
  const { logicalType } = schema
  if (logicalType === undefined) return undefined
  return logicalType.name === 'decimal' ? `decimal ${logicalType.precision},${logicalType.scale}` : logicalType.name
}
