import type { LogicalType } from '../../logical-types.ts'
import { isPrimitive, placeOfAttribute, placeOfUse, type Schema, type TypeUse } from '../../schema.ts'
import { logicalTypeText } from '../../type-text.ts'
import { isReadableAs } from '../compared-uses.ts'
import { defineRule } from '../define-rule.ts'
import type { ExampleState } from '../rule.ts'

function annotated(type: string, attributes = ''): string {
  return `{"type": "record", "name": "Order", "fields": [{"name": "value", "type": {"type": "${type}"${attributes}}}]}`
}
function change(base: string, files: string): ExampleState {
  return { base, files }
}
const decimal = (precision: number, scale: number): string =>
  annotated('bytes', `, "logicalType": "decimal", "precision": ${precision}, "scale": ${scale}`)
const fixedDecimal = (precision: number, scale: number): string =>
  `{"type": "fixed", "name": "Money", "size": 8, "logicalType": "decimal", "precision": ${precision}, "scale": ${scale}}`
const timestamp = (unit: string): string => annotated('long', `, "logicalType": "timestamp-${unit}"`)

export const decimalScaleChanged = defineRule({
  id: 'decimal-scale-changed',
  severity: 'error',
  needs: 'base',
  summary: 'the scale of a decimal changed',
  reason:
    'Avro stores only the digits: with another scale every stored value is read as another number, ten or a hundred times too large or small. Java and the registries call this compatible, because they do not look at logical types.',
  fix: 'Keep the scale; add a new field for values of another scale.',
  examples: [
    { breaks: change(decimal(10, 2), decimal(10, 4)), passes: change(decimal(10, 2), decimal(10, 2)) },
    {
      breaks: change(fixedDecimal(10, 2), fixedDecimal(10, 3)),
      passes: change(fixedDecimal(10, 2), fixedDecimal(10, 2)),
    },
  ],
  check(file, report) {
    for (const { base, head, about } of file.repository.comparedUses(file)) {
      const before = decimalOf(base.schema)
      const after = decimalOf(head.schema)
      if (before === undefined || after === undefined || before.scale === after.scale) continue
      if (!isReadableAs(base.schema, head.schema)) continue
      const shift = Math.abs(after.scale - before.scale)
      const factor = shift > 6 ? `10^${shift}` : String(10 ** shift)
      report(
        placeOfParameter(head, 'scale'),
        about,
        `the scale of the decimal at ${about} changed from ${before.scale} to ${after.scale}: stored values are read ${factor} times too ${after.scale > before.scale ? 'small' : 'large'}`,
      )
    }
  },
})

export const decimalPrecisionChanged = defineRule({
  id: 'decimal-precision-changed',
  severity: 'error',
  needs: 'base',
  summary: 'the precision of a decimal changed',
  reason:
    'By the specification two decimals match only if precision and scale are equal. With a smaller precision stored values may not fit; with a larger one old readers, and tables made for the old precision, may refuse new values. Java and the registries do not look.',
  fix: 'Keep the precision, or add a new field. Where all readers are known to take the larger one, opt out.',
  examples: [
    { breaks: change(decimal(10, 2), decimal(8, 2)), passes: change(decimal(10, 2), decimal(10, 2)) },
    {
      breaks: change(fixedDecimal(10, 2), fixedDecimal(12, 2)),
      passes: change(fixedDecimal(10, 2), fixedDecimal(10, 2)),
    },
  ],
  check(file, report) {
    for (const { base, head, about } of file.repository.comparedUses(file)) {
      const before = decimalOf(base.schema)
      const after = decimalOf(head.schema)
      if (before === undefined || after === undefined || before.precision === after.precision) continue
      if (!isReadableAs(base.schema, head.schema)) continue
      const who =
        after.precision < before.precision ? 'stored values may have more digits' : 'old readers may refuse new values'
      report(
        placeOfParameter(head, 'precision'),
        about,
        `the precision of the decimal at ${about} changed from ${before.precision} to ${after.precision}: ${who}`,
      )
    }
  },
})

export const logicalTypeChanged = defineRule({
  id: 'logical-type-changed',
  severity: 'error',
  needs: 'base',
  summary: 'the logical type of a value changed, or was removed',
  reason:
    'The stored bytes are read without complaint and mean something else: milliseconds as microseconds, a date as a number. Java and the registries do not look at logical types.',
  fix: 'Keep the logical type; add a new field for values of another meaning.',
  examples: [
    {
      breaks: change(timestamp('millis'), timestamp('micros')),
      passes: change(timestamp('millis'), timestamp('millis')),
    },
    {
      breaks: change(annotated('string', ', "logicalType": "uuid"'), annotated('string')),
      passes: change(annotated('string'), annotated('string')),
    },
  ],
  check(file, report) {
    for (const { base, head, about } of file.repository.comparedUses(file)) {
      const before = logicalTypeOf(base.schema)
      const after = logicalTypeOf(head.schema)
      if (before === undefined || before.name === after?.name || !isReadableAs(base.schema, head.schema)) continue
      const now = after === undefined ? 'was removed' : `is now ${logicalTypeText(head.schema)}`
      report(
        placeOfParameter(head, 'logicalType'),
        about,
        `the logical type ${logicalTypeText(base.schema)} at ${about} ${now}: values written before are read with another meaning`,
      )
    }
  },
})

export const logicalTypeAdded = defineRule({
  id: 'logical-type-added',
  severity: 'warning',
  needs: 'base',
  summary: 'a logical type was added to a value that had none',
  reason:
    'It is right only if everything stored already has that meaning (seconds are not milliseconds), and it changes the type in generated code and in tables.',
  fix: 'Make sure that all stored values have this meaning and unit, then opt out here.',
  examples: [
    { breaks: change(annotated('long'), timestamp('millis')), passes: change(annotated('long'), annotated('long')) },
  ],
  check(file, report) {
    for (const { base, head, about } of file.repository.comparedUses(file)) {
      const after = logicalTypeText(head.schema)
      if (logicalTypeOf(base.schema) !== undefined || after === undefined) continue
      if (!isReadableAs(base.schema, head.schema)) continue
      report(
        placeOfParameter(head, 'logicalType'),
        about,
        `the value at ${about} is now ${after}: stored values must have that meaning already`,
      )
    }
  },
})

function logicalTypeOf(schema: Schema): LogicalType | undefined {
  return isPrimitive(schema) || schema.type === 'fixed' ? schema.logicalType : undefined
}

function decimalOf(schema: Schema) {
  const logicalType = logicalTypeOf(schema)
  return logicalType?.name === 'decimal' ? logicalType : undefined
}

/** The attribute, or the logical type, or the type. */
function placeOfParameter(use: TypeUse, attribute: string) {
  const { schema } = use
  const written = [attribute, 'logicalType'].find((name) => schema.attributes.has(name))
  return written === undefined ? placeOfUse(use) : placeOfAttribute(schema, written)
}
