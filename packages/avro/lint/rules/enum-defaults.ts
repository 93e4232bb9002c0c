import { type EnumSchema, placeOfAttribute } from '../../schema.ts'
import { defineRule } from '../define-rule.ts'
import type { FieldSite } from '../rule.ts'

export const enumWithoutDefault = defineRule({
  id: 'enum-without-default',
  severity: 'warning',
  summary: 'an enum has no default',
  reason:
    'A reader without a default for the enum fails on every symbol that it does not know, so a symbol can only be added after all readers have it.',
  fix: 'Add a symbol such as `UNKNOWN` and make it the `default` of the enum.',
  examples: [
    {
      breaks: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY", "SELL"]}' },
      passes: {
        files: '{"type": "enum", "name": "Side", "symbols": ["UNKNOWN", "BUY", "SELL"], "default": "UNKNOWN"}',
      },
    },
  ],
  check(file, report) {
    const told = file.repository.isOn('enum-default-on-field', file)
      ? new Set(file.fields.map(enumOfDefault))
      : new Set<EnumSchema | undefined>()
    for (const schema of file.types) {
      if (schema.type !== 'enum' || schema.default !== undefined || told.has(schema)) continue
      report(
        placeOfAttribute(schema, 'name'),
        schema.fullName,
        `enum ${schema.fullName} has no default: readers fail on symbols that they do not know`,
      )
    }
  },
})

export const enumDefaultOnField = defineRule({
  id: 'enum-default-on-field',
  severity: 'warning',
  summary: 'a field of an enum has a default, the enum has none',
  reason:
    'The default of a field is used when the field is absent, never for a symbol that the reader does not know: for that the enum itself needs a default. This is the most common surprise with enums.',
  fix: 'Give the enum a `default` of its own, next to `symbols`.',
  examples: [
    {
      breaks: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "side", "default": "UNKNOWN", "type": {"type": "enum", "name": "Side", "symbols": ["UNKNOWN", "BUY"]}}]}',
      },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "side", "default": "UNKNOWN", "type": {"type": "enum", "name": "Side", "symbols": ["UNKNOWN", "BUY"], "default": "UNKNOWN"}}]}',
      },
    },
  ],
  check(file, report) {
    for (const site of file.fields) {
      const schema = enumOfDefault(site)
      if (schema === undefined) continue
      report(
        placeOfAttribute(site.field, 'default'),
        site.about,
        `the default of field "${site.field.name}" does not stand in for unknown symbols: enum ${schema.fullName} has no default of its own`,
      )
    }
  },
})

/** The enum without a default that the default of a field is a symbol of. */
function enumOfDefault({ field }: FieldSite): EnumSchema | undefined {
  const value = field.default
  if (value?.kind !== 'string') return undefined
  const { schema } = field.type
  const candidates = schema.type === 'union' ? schema.branches.map((branch) => branch.schema) : [schema]
  return candidates.find(
    (one): one is EnumSchema => one.type === 'enum' && one.default === undefined && one.symbols.includes(value.value),
  )
}
