import type { ParsedSchemas } from '../../parse-schemas.ts'
import { type Field, placeOfUse, type RecordSchema } from '../../schema.ts'
import { typeText } from '../../type-text.ts'
import { defineRule } from '../define-rule.ts'

const order = (type?: string): string =>
  `{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long"}${type === undefined ? '' : `, {"name": "note", "type": "${type}"}`}]}`

export const fieldReaddedWithAnotherType = defineRule({
  id: 'field-readded-with-another-type',
  severity: 'warning',
  needs: 'history',
  summary: 'a field that an earlier version had is added again with another type',
  reason:
    'Data of the earlier version is still in the topic: read with the new schema its old value is taken for the new field, or cannot be read. A check against the last version alone does not see it.',
  fix: 'Choose another name for the new field.',
  examples: [
    {
      breaks: { history: [order('string')], base: order(), files: order('long') },
      passes: { history: [order('string')], base: order(), files: order('string') },
    },
  ],
  check(file, report) {
    const { base, history } = file.repository
    if (history.length === 0) return
    const last = base ?? history.at(-1)
    const earlier = (base === undefined ? history.slice(0, -1) : history).toReversed()
    for (const record of file.types) {
      if (record.type !== 'record') continue
      const before = recordOf(last, record)
      if (before === undefined) continue
      for (const field of record.fields) {
        if (hasField(before, field)) continue
        const old = earlier.flatMap((state) => fieldOf(recordOf(state, record), field) ?? [])[0]
        if (old === undefined || typeText(old.type) === typeText(field.type)) continue
        report(
          placeOfUse(field.type),
          `${record.fullName}.${field.name}`,
          `field "${field.name}" of ${record.fullName} was ${typeText(old.type)} in an earlier version, was removed, and is now ${typeText(field.type)}`,
        )
      }
    }
  },
})

function recordOf(state: ParsedSchemas | undefined, { fullName }: RecordSchema): RecordSchema | undefined {
  const schema = state?.types.get(fullName)
  return schema?.type === 'record' ? schema : undefined
}

function hasField(record: RecordSchema, { name, aliases }: Field): boolean {
  return record.fields.some((field) => field.name === name || aliases.includes(field.name))
}

function fieldOf(record: RecordSchema | undefined, { name }: Field): Field | undefined {
  return record?.fields.find((field) => field.name === name)
}
