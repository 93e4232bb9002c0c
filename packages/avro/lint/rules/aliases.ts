import { valueAt } from '../../json-reader.ts'
import { type Field, placeOfAttribute, type Written } from '../../schema.ts'
import { placeIn } from '../../source.ts'
import { defineRule } from '../define-rule.ts'

export const fieldAliasConflict = defineRule({
  id: 'field-alias-conflict',
  severity: 'error',
  summary: 'an alias of a field is the name or an alias of another field of the record',
  reason:
    'A reader finds two fields of the data for one of its own: Java refuses with an exception, so the schema cannot even read its own data.',
  fix: 'Remove the alias from one of the two.',
  examples: [
    {
      breaks: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "long", "aliases": ["sum"]}, {"name": "sum", "type": "long"}]}',
      },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "long", "aliases": ["amount"]}, {"name": "sum", "type": "long"}]}',
      },
    },
  ],
  check(file, report) {
    for (const record of file.types) {
      if (record.type !== 'record') continue
      const owners = new Map<string, Field>(record.fields.map((field) => [field.name, field]))
      for (const field of record.fields) {
        for (const alias of field.aliases) {
          const owner = owners.get(alias)
          if (owner === undefined) owners.set(alias, field)
          else if (owner !== field) {
            report(
              placeOfAlias(field, alias),
              `${record.fullName}.${field.name}`,
              `the alias "${alias}" of field "${field.name}" is ${owner.name === alias ? 'the name of another field' : `an alias of field "${owner.name}" too`}`,
              { related: [{ message: 'the other field', place: placeOfAttribute(owner, 'name') }] },
            )
          }
        }
      }
    }
  },
})

export const typeAliasConflict = defineRule({
  id: 'type-alias-conflict',
  severity: 'warning',
  summary: 'an alias of a type is the name of a type that still exists',
  reason: 'Data of the other type is then read as this one, and tools cannot tell which of the two was renamed.',
  fix: 'Remove the alias, or the old type.',
  examples: [
    {
      breaks: {
        files: {
          'a.avsc': '{"type": "fixed", "name": "Digest", "size": 4, "aliases": ["Hash"]}',
          'b.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
        },
      },
      passes: { files: '{"type": "fixed", "name": "Digest", "size": 4, "aliases": ["Hash"]}' },
    },
  ],
  check(file, report) {
    for (const schema of file.types) {
      for (const alias of schema.aliases) {
        const other = file.repository.parsed.types.get(alias.replace(/^\./, ''))
        if (other === undefined || other.fullName === schema.fullName) continue
        const place = placeOfAlias(schema, alias)
        const message = `the alias ${alias} of ${schema.fullName} is the name of a type that still exists`
        report(place, schema.fullName, message, {
          related: [{ message: `${other.fullName} is defined here`, place: placeOfAttribute(other, 'name') }],
        })
      }
    }
  },
})

/** The token of an alias, which may be written without its namespace. */
function placeOfAlias(written: Written, alias: string) {
  const list = written.json.kind === 'object' ? valueAt(written.json, 'aliases') : undefined
  const tokens = list?.kind === 'array' ? list.elements.filter((element) => element.kind === 'string') : []
  const token =
    tokens.find(({ value }) => value === alias) ?? tokens.find(({ value }) => value === alias.split('.').at(-1))
  return token === undefined ? placeOfAttribute(written, 'aliases') : placeIn(written.source, token)
}
