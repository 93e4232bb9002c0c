import avsc from 'avsc'
import type { Json } from './generated-schemas.ts'

/**
 * The schema as a type of avsc; `@throws` what avsc throws where it refuses what Java takes. An alias without a namespace has
 * that of the name (specification, section Aliases: "a.b" with the alias "c" was "a.c"); avsc takes the enclosing one.
 */
export function avscType(json: Json): avsc.Type {
  return avsc.Type.forSchema(withWholeAliases(json) as avsc.Schema, { wrapUnions: true, registry: {} })
}

function withWholeAliases(json: Json): Json {
  if (typeof json !== 'object' || json === null) return json
  if (isList(json)) return json.map(withWholeAliases)
  const whole = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withWholeAliases(value)]))
  const { name, aliases, type } = json
  const isNamed = type === 'record' || type === 'enum' || type === 'fixed' || type === 'error'
  if (!isNamed || typeof name !== 'string' || !name.includes('.') || !isList(aliases)) return whole
  const space = name.slice(0, name.lastIndexOf('.') + 1)
  return { ...whole, aliases: aliases.map((alias) => (String(alias).includes('.') ? alias : `${space}${alias}`)) }
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}
