import { z } from 'zod'
import { firstToken, isNamed, placeOfKey } from '../../schema.ts'
import { placeIn } from '../../source.ts'
import { defineRule } from '../define-rule.ts'

export const rootNotRecord = defineRule({
  id: 'root-not-record',
  severity: 'off',
  summary: 'the schema of a file is a union, an array, a map or a primitive type',
  reason: 'It has no name, so it cannot be referred to, and most sinks want a record as value.',
  fix: 'Wrap it in a record.',
  examples: [
    {
      breaks: { files: '["null", "string"]' },
      passes: { files: '{"type": "record", "name": "Note", "fields": [{"name": "text", "type": "string"}]}' },
    },
  ],
  check(file, report) {
    const { root } = file
    if (root === undefined || isNamed(root)) return
    report(
      placeIn(root.source, firstToken(root.json)),
      file.source.path,
      `the schema of this file is ${root.type === 'array' || root.type === 'int' ? 'an' : 'a'} ${root.type}`,
    )
  },
})

export const nestingTooDeep = defineRule<{ maximum: number }>({
  id: 'nesting-too-deep',
  severity: 'off',
  summary: 'types are nested deeper than agreed',
  reason: 'Deep types are hard to query, and some sinks flatten or refuse them.',
  fix: 'Define the inner type on its own, or flatten it.',
  options: { maximum: { shape: z.int().min(1), default: 5, means: 'levels of types below the root, within one file' } },
  examples: [
    {
      breaks: {
        files:
          '{"type": "record", "name": "A", "fields": [{"name": "b", "type": {"type": "array", "items": {"type": "map", "values": "long"}}}]}',
        options: { maximum: 2 },
      },
      passes: {
        files: '{"type": "record", "name": "A", "fields": [{"name": "b", "type": {"type": "array", "items": "long"}}]}',
        options: { maximum: 2 },
      },
    },
  ],
  check(file, report, { maximum }) {
    for (const { use, about, depth } of file.uses) {
      if (depth !== maximum + 1) continue
      report(
        placeIn(use.source, firstToken(use.json)),
        about,
        `the type at ${about} is nested ${depth} levels deep, at most ${maximum} are agreed`,
      )
    }
  },
})

export const orderAttribute = defineRule({
  id: 'order-attribute',
  severity: 'off',
  summary: 'a field has the attribute "order"',
  reason: 'It only says how Avro’s own binary comparison sorts; Kafka never does, so readers are misled.',
  fix: 'Remove the attribute.',
  examples: [
    {
      breaks: {
        files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long", "order": "ignore"}]}',
      },
      passes: { files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long"}]}' },
    },
  ],
  check(file, report) {
    for (const { field, about } of file.fields) {
      if (!field.json.members.some(({ key }) => key === 'order')) continue
      report(placeOfKey(field, 'order'), about, `field "${field.name}" has an "order", which Kafka never uses`)
    }
  },
})
