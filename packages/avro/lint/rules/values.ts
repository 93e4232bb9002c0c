import { z } from 'zod'
import { isPrimitive, placeOfAttribute, placeOfUse } from '../../schema.ts'
import { defineRule } from '../define-rule.ts'
import { primitivesOf, wordList, wordsOf } from './field-words.ts'

export const decimalWithoutScale = defineRule({
  id: 'decimal-without-scale',
  severity: 'warning',
  summary: 'a decimal has no scale',
  reason:
    'The scale is then 0: whole numbers. Where that is meant it should be said, since it cannot be changed later.',
  fix: 'Add `"scale"`; 0 is what holds now.',
  examples: [
    {
      breaks: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10}}]}',
      },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2}}]}',
      },
    },
  ],
  check(file, report) {
    for (const { use, about } of file.uses) {
      const { schema } = use
      if (use.reference !== undefined || (!isPrimitive(schema) && schema.type !== 'fixed')) continue
      if (schema.logicalType?.name !== 'decimal' || schema.attributes.has('scale')) continue
      report(placeOfAttribute(schema, 'logicalType'), about, `the decimal at ${about} has no scale, which means 0`)
    }
  },
})

const MONEY =
  'amount price cost fee fees total subtotal balance salary wage revenue tax vat discount budget payment charge usd eur gbp chf jpy cny inr'

export const moneyInFloatingPoint = defineRule<{ words: string }>({
  id: 'money-in-floating-point',
  severity: 'off',
  summary: 'a field that sounds like money is float or double',
  reason:
    'Binary fractions cannot hold 0.10: sums are off by cents, and two systems that add up the same records disagree.',
  fix: 'Use `bytes` with the logical type `decimal`, or a `long` of the smallest unit. Either is a new field: the old one cannot change its type compatibly.',
  options: {
    words: { shape: z.string(), default: MONEY, means: 'words in a name that sound like money, separated by spaces' },
  },
  examples: [
    {
      breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": "double"}]}' },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2}}, {"name": "weight", "type": "double"}]}',
      },
    },
  ],
  check(file, report, options) {
    const words = wordList(options.words)
    for (const { field, about } of file.fields) {
      const floating = primitivesOf(field.type).find(
        ({ schema }) => schema.type === 'float' || schema.type === 'double',
      )
      const word = wordsOf(field.name).find((one) => words.has(one))
      if (floating === undefined || word === undefined) continue
      report(
        placeOfUse(floating.use),
        about,
        `field "${field.name}" sounds like money ("${word}") and is ${floating.schema.type}`,
      )
    }
  },
})

export const timeWithoutLogicalType = defineRule<{ words: string }>({
  id: 'time-without-logical-type',
  severity: 'off',
  summary: 'a field that sounds like a point in time is a bare long',
  reason: 'Seconds, milliseconds or microseconds: who reads the field must guess, and query engines show a number.',
  fix: 'Use `{"type": "long", "logicalType": "timestamp-millis"}` (or the unit that is written); stored data is read as before.',
  options: {
    words: {
      shape: z.string(),
      default: 'at ts timestamp datetime',
      means: 'last words of such names, separated by spaces',
    },
  },
  examples: [
    {
      breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "created_at", "type": "long"}]}' },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "created_at", "type": {"type": "long", "logicalType": "timestamp-millis"}}]}',
      },
    },
  ],
  check(file, report, options) {
    const words = wordList(options.words)
    for (const { field, about } of file.fields) {
      const bare = primitivesOf(field.type).find(
        ({ schema }) => schema.type === 'long' && schema.logicalType === undefined,
      )
      if (bare === undefined || !words.has(wordsOf(field.name).at(-1) ?? '')) continue
      report(
        placeOfUse(bare.use),
        about,
        `field "${field.name}" sounds like a point in time and is a long without unit`,
      )
    }
  },
})

export const idNotUuid = defineRule({
  id: 'id-not-uuid',
  severity: 'off',
  summary: 'a string field that sounds like an identifier is no uuid',
  reason: 'Where identifiers are UUIDs, the logical type lets readers and checks rely on it.',
  fix: 'Use `{"type": "string", "logicalType": "uuid"}`.',
  examples: [
    {
      breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "orderId", "type": "string"}]}' },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "orderId", "type": {"type": "string", "logicalType": "uuid"}}]}',
      },
    },
  ],
  check(file, report) {
    for (const { field, about } of file.fields) {
      const text = primitivesOf(field.type).find(
        ({ schema }) => schema.type === 'string' && schema.logicalType?.name !== 'uuid',
      )
      if (text === undefined || wordsOf(field.name).at(-1) !== 'id') continue
      report(placeOfUse(text.use), about, `field "${field.name}" is an identifier and no uuid`)
    }
  },
})

export const bytesWithoutLogicalType = defineRule({
  id: 'bytes-without-logical-type',
  severity: 'off',
  summary: 'bytes have no logical type',
  reason: 'No consumer can tell what is in them; most sinks write them as Base64.',
  fix: 'Use a logical type, or a record that names the parts.',
  examples: [
    {
      breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "raw", "type": "bytes"}]}' },
      passes: {
        files:
          '{"type": "record", "name": "Order", "fields": [{"name": "raw", "type": {"type": "bytes", "logicalType": "big-decimal"}}]}',
      },
    },
  ],
  check(file, report) {
    for (const { use, about } of file.uses) {
      if (use.schema.type !== 'bytes' || use.schema.logicalType !== undefined) continue
      report(placeOfUse(use), about, `the bytes at ${about} have no logical type`)
    }
  },
})
