import { placeOfAttribute, placeOfUse } from '../../schema.ts'
import { defineRule } from '../define-rule.ts'

export const nullableWithoutDefault = defineRule({
  id: 'nullable-without-default',
  severity: 'warning',
  summary: 'a nullable field has no default',
  reason:
    'The field may be null but not absent: a reader that gets it cannot read data written without it, so it cannot be added or removed compatibly.',
  fix: 'Add `"default": null`, with `"null"` as the first branch.',
  examples: [
    {
      breaks: {
        files: '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["null", "string"]}]}',
      },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["null", "string"], "default": null}]}',
      },
    },
  ],
  check(file, report) {
    for (const { field, record, about } of file.fields) {
      if (record === undefined || field.default !== undefined || field.type.schema.type !== 'union') continue
      if (!field.type.schema.branches.some((branch) => branch.schema.type === 'null')) continue
      report(
        placeOfAttribute(field, 'name'),
        about,
        `field "${field.name}" of ${record.fullName} is nullable but has no default: it may be null, not absent`,
      )
    }
  },
})

export const nullNotFirst = defineRule({
  id: 'null-not-first',
  severity: 'warning',
  summary: 'the default of a union is null, but null is not its first branch',
  reason:
    'Readers before Avro 1.12, and several other implementations, want a default of the first branch and refuse the schema.',
  fix: 'Put `"null"` first in the union; the order of branches does not matter for compatibility.',
  examples: [
    {
      breaks: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["string", "null"], "default": null}]}',
      },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["null", "string"], "default": null}]}',
      },
    },
  ],
  check(file, report) {
    for (const { field, about } of file.fields) {
      if (field.default?.kind !== 'null' || field.type.schema.type !== 'union') continue
      const index = field.type.schema.branches.findIndex((branch) => branch.schema.type === 'null')
      const branch = field.type.schema.branches[index]
      if (index < 1 || branch === undefined) continue
      report(
        placeOfUse(branch),
        about,
        `the default of field "${field.name}" is null, but null is branch ${index + 1} of its union`,
      )
    }
  },
})
