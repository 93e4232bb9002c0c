import { isPrimitive, type PrimitiveSchema, type TypeUse } from '../../schema.ts'

/** The words of a name, in lower case: `unitPriceUSD` and `unit_price_usd` are `unit`, `price`, `usd`. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '')
}

/** The words of an option, which takes them separated by spaces or commas. */
export function wordList(option: string): ReadonlySet<string> {
  return new Set(
    option
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => word !== ''),
  )
}

/** The primitive types that a field may hold directly: its type, or the branches of its union. */
export function primitivesOf(use: TypeUse): readonly { readonly use: TypeUse; readonly schema: PrimitiveSchema }[] {
  const uses = use.schema.type === 'union' ? use.schema.branches : [use]
  return uses.flatMap((one) => (isPrimitive(one.schema) ? [{ use: one, schema: one.schema }] : []))
}
