import { AvroCursor, type DecodeFailure } from '@kafka-dataops/decoders/avro-cursor'
import type avsc from 'avsc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCompatibility } from './compatibility.ts'
import { parseSchema } from './parse-schemas.ts'
import { resolvingReader } from './resolving-reader.ts'
import type { Schema } from './schema.ts'
import { avscType } from './testing/avsc-type.ts'
import { changeSchema, generateSchema, type Json } from './testing/generated-schemas.ts'

/** What a value written with the one schema fails with when it is read with the other; undefined when it does not. */
function failureOf(written: Json, read: Json, value: unknown): string | undefined {
  return failureOfBytes(schemaOf(written), schemaOf(read), avscType(written).toBuffer(value))
}

function failureOfBytes(writer: Schema, reader: Schema, bytes: Uint8Array): string | undefined {
  const cursor = new AvroCursor()
  try {
    cursor.start(bytes, 0)
    resolvingReader(writer, reader)(cursor)
    return cursor.remaining() === 0 ? undefined : `${cursor.remaining()} bytes left`
  } catch (error) {
    return `${cursor.path.join('')}: ${(error as DecodeFailure).message}`
  }
}

function schemaOf(json: Json): Schema {
  const parsed = parseSchema(JSON.stringify(json), { lenient: true })
  fc.pre(parsed.ok)
  return parsed.schema
}

const side = (symbols: readonly string[], more: object = {}): Json => ({ type: 'enum', name: 'Side', symbols, ...more })
const order = (...fields: readonly Json[]): Json => ({ type: 'record', name: 'shop.Order', fields })

/** Many values of many schemas, on a machine that may be busy. */
const minutes = { timeout: 180_000 }

describe('a value is read with another schema', () => {
  it.each<[string, Json, Json, unknown, string | undefined]>([
    [
      'a number that may be promoted',
      order({ name: 'a', type: 'int' }),
      order({ name: 'a', type: 'double' }),
      { a: 5 },
      undefined,
    ],
    [
      'a number that may not',
      order({ name: 'a', type: 'long' }),
      order({ name: 'a', type: 'int' }),
      { a: 5 },
      '.a: long is no int',
    ],
    [
      'a field without default that is not there',
      order({ name: 'a', type: 'int' }),
      order({ name: 'a', type: 'int' }, { name: 'b', type: 'string' }),
      { a: 5 },
      '.b: shop.Order has no such field here, and shop.Order has no default for it',
    ],
    [
      'one that has a default, and one that nobody asks for',
      order({ name: 'a', type: { type: 'array', items: 'string' } }),
      order({ name: 'b', type: 'string', default: '' }),
      { a: ['x', 'y'] },
      undefined,
    ],
    [
      'a field by its alias',
      order({ name: 'a', type: 'int' }),
      order({ name: 'b', type: 'int', aliases: ['a'] }),
      { a: 5 },
      undefined,
    ],
    [
      'a symbol that is gone',
      side(['BUY', 'SELL']),
      side(['BUY']),
      'SELL',
      ': "SELL" is no symbol of Side (BUY), which has no default',
    ],
    ['a symbol that stayed', side(['BUY', 'SELL']), side(['BUY']), 'BUY', undefined],
    [
      'a symbol that is gone, with a default',
      side(['BUY', 'SELL']),
      side(['BUY'], { default: 'BUY' }),
      'SELL',
      undefined,
    ],
    [
      'a branch that is gone, deep inside',
      order({ name: 'a', type: { type: 'array', items: { type: 'map', values: ['null', 'string', 'int'] } } }),
      order({ name: 'a', type: { type: 'array', items: { type: 'map', values: ['null', 'string'] } } }),
      { a: [{}, { x: { string: 's' }, y: { int: 1 } }] },
      '.a[1].y: int is none of null, string, which are read now',
    ],
    ['a branch that stayed', ['null', 'int'], 'int', { int: 3 }, undefined],
    ['null where it is no longer taken', ['null', 'int'], 'int', null, ': null is no int'],
    [
      'a fixed of another size',
      { type: 'fixed', name: 'F', size: 2 },
      { type: 'fixed', name: 'F', size: 3 },
      Buffer.alloc(2),
      ': F has 2 bytes here, 3 are read now',
    ],
  ])('%s', (_, written, read, value, failure) => {
    expect(failureOf(written, read, value)).toBe(failure)
  })

  const pair = fc.tuple(fc.nat(), fc.nat()).map(([seed, change]) => {
    const json = generateSchema(seed)
    return [json, changeSchema(json, change)] as const
  })

  /** Once a difference: avsc takes the alias of q.R1 for A instead of q.A. */
  const aliasOfTheNamespace = [
    { type: 'fixed', name: 'A', size: 12 },
    { type: 'fixed', name: 'q.R1', aliases: ['A'], size: 12 },
  ] as const

  it('is read where avsc reads it', minutes, () => {
    let read = 0
    fc.assert(
      fc.property(pair, ([written, reading]) => {
        const made = attempt(() => {
          const [writer, reader] = [avscType(written), avscType(reading)]
          return { writer, reader, resolver: reader.createResolver(writer) }
        })
        fc.pre(made !== undefined)
        const [writer, reader] = [schemaOf(written), schemaOf(reading)]
        for (const value of valuesOf(made.writer, 10)) {
          const bytes = made.writer.toBuffer(value)
          if (attempt(() => made.reader.fromBuffer(bytes, made.resolver) !== undefined) !== true) continue
          expect(failureOfBytes(writer, reader, bytes)).toBeUndefined()
          read++
        }
      }),
      { numRuns: 300, examples: [[aliasOfTheNamespace]] },
    )
    expect(read).toBeGreaterThan(500)
  })

  it('is always read when the change is compatible, and is not for at least one value when it is not', minutes, () => {
    let [compatible, incompatible] = [0, 0]
    fc.assert(
      fc.property(pair, ([written, reading]) => {
        const type = attempt(() => avscType(written))
        fc.pre(type !== undefined)
        const [writer, reader] = [schemaOf(written), schemaOf(reading)]
        const checked = checkCompatibility(reader, [writer], 'BACKWARD')
        // Of two fields that match, Java takes none, and the first is read here.
        fc.pre(!checked.incompatibilities.some(({ message }) => message.endsWith('at which Java gives up')))
        const failures = valuesOf(type, checked.compatible ? 10 : 200).map((value) =>
          failureOfBytes(writer, reader, type.toBuffer(value)),
        )
        fc.pre(failures.length > 0)
        if (checked.compatible) {
          expect(failures.filter((failure) => failure !== undefined)).toEqual([])
          compatible++
        } else {
          expect(failures.some((failure) => failure !== undefined)).toBe(true)
          incompatible++
        }
      }),
      { numRuns: 500 },
    )
    expect(Math.min(compatible, incompatible)).toBeGreaterThan(50)
  })
})

/** Random values of a type; none when it is recursive without end. */
function valuesOf(type: avsc.Type, count: number): readonly unknown[] {
  return attempt(() => Array.from({ length: count }, () => type.random())) ?? []
}

function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
