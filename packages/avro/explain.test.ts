import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCompatibility, type Direction } from './compatibility.ts'
import { explain } from './explain.ts'
import { parseSchema } from './parse-schemas.ts'
import type { Schema } from './schema.ts'
import { avscType } from './testing/avsc-type.ts'
import { changeSchema, generateSchema, type Json } from './testing/generated-schemas.ts'

function schemaOf(json: Json): Schema {
  const parsed = parseSchema(JSON.stringify(json))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
  return parsed.schema
}

function explained(newJson: Json, earlierJson: Json, wanted?: Direction) {
  const newSchema = schemaOf(newJson)
  const earlier = schemaOf(earlierJson)
  return checkCompatibility(newSchema, [earlier], 'FULL')
    .incompatibilities.filter(({ direction }) => wanted === undefined || direction === wanted)
    .map((one) => explain(one, newSchema, earlier))
}

const record = (...fields: readonly Json[]): Json => ({ type: 'record', name: 'Order', fields })
const field = (name: string, type: Json, more: { readonly [key: string]: Json } = {}): Json => ({ name, type, ...more })
const id = field('id', 'long')
const side = (symbols: readonly string[], more: { readonly [key: string]: Json } = {}): Json => ({
  type: 'enum',
  name: 'Side',
  symbols,
  ...more,
})

describe('a field without default', () => {
  it('that is new: all stored data fails; a default helps', () => {
    expect(explained(record(id, field('currency', 'string')), record(id), 'backward')).toEqual([
      {
        consequence:
          'Consumers with the new schema fail on every record written with version 1, for example {"id":42}.',
        help: 'Give "currency" a default, as "default": "".',
        example: { json: '{"id":42}', path: '', certain: true },
      },
    ])
  })

  it('that is gone: consumers of before need it', () => {
    expect(explained(record(id), record(id, field('currency', 'string')), 'forward')).toEqual([
      {
        consequence:
          'Consumers that still have version 1 fail on every record of producers with the new schema, for example {"id":42}.',
        help: 'Keep writing "currency". To remove it, first release a version in which it has a default, and remove it when every consumer has that version.',
        example: { json: '{"id":42}', path: '', certain: true },
      },
    ])
  })

  it.each<[Json, string]>([
    [['null', 'string'], 'Give "added" a default, as "default": null.'],
    [{ type: 'array', items: 'int' }, 'Give "added" a default, as "default": [].'],
    [{ type: 'fixed', name: 'Hash', size: 2 }, 'Give "added" a default, as "default": "\\u0000\\u0000".'],
    [
      side(['BUY'], { default: 'BUY' }),
      'Give "added" a default, as "default": "BUY" (the default of its enum does not count here).',
    ],
    [{ type: 'record', name: 'Item', fields: [] }, 'Make "added" optional: "type": ["null", "Item"], "default": null.'],
  ])('of type %j gets one of its type', (type, help) => {
    expect(explained(record(id, field('added', type)), record(id), 'backward').map((one) => one.help)).toEqual([help])
  })

  it('that is an old one with a new name gets an alias', () => {
    const [explanation] = explained(
      record(id, field('sum', 'double')),
      record(id, field('total', 'double')),
      'backward',
    )
    expect(explanation?.help).toBe(
      'Give "sum" a default, as "default": 0. If it is the old "total", add "aliases": ["total"] to it instead.',
    )
  })
})

describe('a symbol', () => {
  const before = record(id, field('side', side(['BUY', 'SELL'])))
  const after = record(id, field('side', side(['BUY', 'SELL', 'HOLD'])))

  it('that is new: consumers of before fail when it comes', () => {
    expect(explained(after, before)).toEqual([
      {
        consequence:
          'Consumers that still have version 1 fail on records of producers with the new schema, for example when side is "HOLD".',
        help: 'Release Side with a default in the enum itself first ("default": "BUY"), without "HOLD"; add "HOLD" when every consumer has that version. With level BACKWARD, upgrade every consumer before any producer.',
        example: { json: '{"id":42,"side":"HOLD"}', path: 'side', certain: true },
      },
    ])
  })

  it('that is gone: stored data has it', () => {
    expect(explained(before, after)).toEqual([
      {
        consequence:
          'Consumers with the new schema fail on records written with version 1, for example when side is "HOLD".',
        help: 'Keep "HOLD" in Side, or give the enum itself (not the field) a default, as "default": "BUY".',
        example: { json: '{"id":42,"side":"HOLD"}', path: 'side', certain: true },
      },
    ])
  })
})

describe('a type', () => {
  const of = (type: Json): Json => record(id, field('value', type))

  it('that became nullable: consumers of before cannot read null', () => {
    expect(explained(of(['null', 'string']), of('string'))).toEqual([
      {
        consequence:
          'Consumers that still have version 1 fail on records of producers with the new schema, for example when value is null.',
        help: 'Upgrade every consumer before any producer, which is the order of level BACKWARD, or keep string without null: consumers that have version 1 cannot read null.',
        example: { json: '{"id":42,"value":null}', path: 'value', certain: true },
      },
    ])
  })

  it('that is no longer nullable: null is stored', () => {
    expect(explained(of('string'), of(['null', 'string']))[0]?.help).toBe(
      'Keep it nullable (["null", "string"]): records without a value are stored.',
    )
  })

  it('that was widened: only new readers take it', () => {
    expect(explained(of('double'), of('int'))).toEqual([
      {
        consequence:
          'Consumers that still have version 1 fail on every record of producers with the new schema (as value = 0.5).',
        help: 'Upgrade every consumer before any producer, which is the order of level BACKWARD, or keep int: int to double is safe for readers of the new schema only.',
        example: { json: '{"id":42,"value":0.5}', path: 'value', certain: true },
      },
    ])
  })

  it('that was narrowed, or became another', () => {
    expect(explained(of('int'), of('long'), 'backward')[0]?.help).toBe(
      'Keep long: what is stored may not fit into int.',
    )
    expect(explained(of('string'), of('long'), 'backward')[0]?.help).toBe(
      'Keep long, and add a new field of type string with a default; producers fill both until nobody reads the old one.',
    )
  })

  it('that lost a branch, inside arrays and maps', () => {
    const items = (branches: Json): Json => of({ type: 'array', items: { type: 'map', values: branches } })
    expect(explained(items(['null', 'int']), items(['null', 'int', 'string']), 'backward')).toEqual([
      {
        consequence:
          'Consumers with the new schema fail on records written with version 1, for example when value[0]["key"] is "text".',
        help: 'Keep string in the union: records that hold one are stored.',
        example: { json: '{"id":42,"value":[{"key":{"string":"text"}}]}', path: 'value[0]["key"]', certain: true },
      },
    ])
  })

  it('that was renamed, or changed its size', () => {
    const fixed = (name: string, size: number): Json => of({ type: 'fixed', name, size })
    expect(explained(fixed('Digest', 4), fixed('Hash', 4)).map(({ help }) => help)).toEqual([
      'Keep the name Hash, or add "aliases": ["Hash"] to Digest.',
      'Keep the name Hash: an alias in the new schema does not help consumers that have version 1.',
    ])
    expect(explained(fixed('Hash', 8), fixed('Hash', 4)).map(({ help }) => help)).toEqual([
      'Keep the size of 4 bytes; for another size add a new field of a new fixed type, with a default.',
      'Keep the size of 4 bytes; for another size add a new field of a new fixed type, with a default.',
    ])
  })
})

it('a record that has no value that ends has no example', () => {
  const endless = (name: string): Json => ({ type: 'record', name, fields: [{ name: 'next', type: name }] })
  expect(explained(endless('A'), endless('B'), 'backward')).toEqual([
    {
      consequence: 'Consumers with the new schema may fail on records written with version 1.',
      help: 'Keep the name B, or add "aliases": ["B"] to A.',
    },
  ])
})

describe('the example', () => {
  const pair = fc.tuple(fc.nat(), fc.nat()).map(([seed, change]) => {
    const json = generateSchema(seed)
    return [json, change % 4 === 0 ? generateSchema(change) : changeSchema(json, change)] as const
  })

  it('is a value of the writer’s schema that avsc cannot read with the reader’s schema', () => {
    let failed = 0
    fc.assert(
      fc.property(pair, ([newJson, earlierJson]) => {
        const newSchema = parseSchema(JSON.stringify(newJson))
        const earlier = parseSchema(JSON.stringify(earlierJson))
        fc.pre(newSchema.ok && earlier.ok)
        const { incompatibilities } = checkCompatibility(newSchema.schema, [earlier.schema], 'BACKWARD')
        const types = avscTypes(newJson, earlierJson)
        fc.pre(types !== undefined && incompatibilities.length > 0)
        for (const incompatibility of incompatibilities) {
          const { example } = explain(incompatibility, newSchema.schema, earlier.schema)
          if (example?.certain !== true) continue
          const bytes = types.writer.toBuffer(types.writer.fromString(example.json))
          expect(() => types.reader.fromBuffer(bytes, types.reader.createResolver(types.writer))).toThrow()
          failed++
        }
      }),
      { numRuns: 800 },
    )
    expect(failed).toBeGreaterThan(300)
  })
})

/** The two schemas in avsc, or undefined where it refuses what Java takes (empty unions, defaults of a later branch). */
function avscTypes(readerJson: Json, writerJson: Json) {
  try {
    return { reader: avscType(readerJson), writer: avscType(writerJson) }
  } catch {
    return undefined
  }
}
