import { z } from 'zod'
import { placeOfAttribute } from '../../schema.ts'
import { defineRule } from '../define-rule.ts'

const minimumLength = { shape: z.int().min(1), default: 1, means: 'characters that a doc has at least' }

export const typeDocMissing = defineRule<{ 'minimum-length': number }>({
  id: 'type-doc-missing',
  severity: 'warning',
  summary: 'a record has no doc',
  reason: 'Who finds the record in a registry or a catalogue does not learn what it stands for.',
  fix: 'Say in `doc` what one record stands for and when it is written.',
  options: { 'minimum-length': minimumLength },
  examples: [
    {
      breaks: { files: '{"type": "record", "name": "Order", "fields": []}' },
      passes: { files: '{"type": "record", "name": "Order", "doc": "An order, once it is paid.", "fields": []}' },
    },
    {
      breaks: {
        files: '{"type": "record", "name": "Order", "doc": "Order", "fields": []}',
        options: { 'minimum-length': 10 },
      },
      passes: {
        files: '{"type": "record", "name": "Order", "doc": "An order, once it is paid.", "fields": []}',
        options: { 'minimum-length': 10 },
      },
    },
  ],
  check(file, report, options) {
    for (const schema of file.types) {
      if (schema.type !== 'record') continue
      const missing = docMissing(schema.doc, options['minimum-length'])
      if (missing === undefined) continue
      report(placeOfAttribute(schema, 'name'), schema.fullName, `record ${schema.fullName} has ${missing}`)
    }
  },
})

export const fieldDocMissing = defineRule<{ 'minimum-length': number }>({
  id: 'field-doc-missing',
  severity: 'off',
  summary: 'a field has no doc',
  reason: 'Unit, meaning and range of a field are seldom in its name.',
  fix: 'Say in `doc` what the field means, with unit and range.',
  options: { 'minimum-length': minimumLength },
  examples: [
    {
      breaks: {
        files:
          '{"type": "record", "name": "Order", "doc": "An order.", "fields": [{"name": "weight", "type": "long"}]}',
      },
      passes: {
        files:
          '{"type": "record", "name": "Order", "doc": "An order.", "fields": [{"name": "weight", "type": "long", "doc": "In grams."}]}',
      },
    },
  ],
  check(file, report, options) {
    for (const { field, record, about } of file.fields) {
      const missing = docMissing(field.doc, options['minimum-length'])
      if (missing === undefined || record === undefined) continue
      report(placeOfAttribute(field, 'name'), about, `field "${field.name}" of ${record.fullName} has ${missing}`)
    }
  },
})

function docMissing(doc: string | undefined, minimum: number): string | undefined {
  const length = doc?.trim().length ?? 0
  if (length >= minimum) return undefined
  return length === 0 ? 'no doc' : `a doc of ${length} characters, ${minimum} are expected`
}
