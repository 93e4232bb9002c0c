import avsc from 'avsc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleValue } from './example-value.ts'
import { parseSchema } from './parse-schemas.ts'
import { checkSample, type SampleEncoding } from './sample.ts'
import type { Schema } from './schema.ts'
import { generateSchema } from './testing/generated-schemas.ts'

function schemaOf(text: string): Schema {
  const parsed = parseSchema(text)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '))
  return parsed.schema
}

const trade = schemaOf(`{
  "type": "record", "name": "shop.Trade", "fields": [
    {"name": "id", "type": "long"},
    {"name": "note", "type": ["null", "string"], "default": null},
    {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["BUY", "SELL"]}},
    {"name": "fills", "type": {"type": "array", "items": {"type": "record", "name": "Fill", "fields": [
      {"name": "price", "type": ["double", "Side"]}
    ]}}},
    {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}, "default": 0},
    {"name": "amount", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}, "default": ""}
  ]
}`)
const encoded = `{"id": 1, "note": {"string": "x"}, "side": "BUY", "fills": [{"price": {"double": 1.5}}, {"price": {"shop.Side": "SELL"}}], "at": 1, "amount": "\\u0001"}`
const plain = `{"id": 1, "note": "x", "side": "BUY", "fills": [{"price": 1.5}, {"price": "SELL"}], "at": "2026-01-01T00:00:00Z", "amount": 12.5}`

function problemsOf(
  text: string,
  encoding?: Exclude<SampleEncoding, 'container'>,
  schema = trade,
  path = 'trade.json',
) {
  const checked = checkSample(schema, text, { path, ...(encoding === undefined ? {} : { encoding }) })
  return checked.problems.map(
    ({ path: at, message, place }) => `${place?.file}:${place?.line}:${place?.column} ${at}: ${message}`,
  )
}

describe('the encoding', () => {
  it('is found: Avro’s JSON with its named branches, plain JSON, bytes', () => {
    const result = { records: 1, failed: 0, problems: [] }
    expect(checkSample(trade, encoded, { path: 'a.json' })).toEqual({ encoding: 'avro-json', ...result })
    expect(checkSample(trade, plain, { path: 'a.json' })).toEqual({ encoding: 'json', ...result })
    const bytes = Buffer.from([0x02, 0x00, 0x02, 0x00, 0x02, 0x00])
    expect(checkSample(trade, bytes, { path: 'a.bin' })).toEqual({ encoding: 'binary', ...result })
    expect(checkSample(trade, Buffer.from(encoded), { path: 'a.json' })).toEqual({ encoding: 'avro-json', ...result })
  })

  it('that is given is not guessed', () => {
    expect(problemsOf(plain, 'avro-json')).toEqual([
      'trade.json:1:19 note: the JSON encoding of Avro names the branch of a union: write {"string": "x"}',
      'trade.json:1:59 fills[0].price: the JSON encoding of Avro names the branch of a union: write {"double": 1.5}',
      'trade.json:1:75 fills[1].price: the JSON encoding of Avro names the branch of a union: write {"shop.Side": "SELL"}',
      'trade.json:1:91 at: expected a long (a whole number of 64 bits, without fraction), found "2026-01-01T00:00:00Z"',
      'trade.json:1:125 amount: expected bytes (a string of the characters U+0000 to U+00FF), found 12.5',
    ])
  })
})

describe('Avro’s JSON encoding', () => {
  it('wants every field and no other, defaults or not', () => {
    expect(problemsOf('{"id": 1, "sid": "BUY", "note": null, "fills": [], "at": 1}', 'avro-json')).toEqual([
      'trade.json:1:11 sid: shop.Trade has no field "sid". Did you mean "id"?',
      'trade.json:1:1 side: the field "side" of shop.Trade is missing',
      'trade.json:1:1 amount: the field "amount" of shop.Trade is missing',
    ])
  })

  it('wants a branch that the union has', () => {
    const text = encoded.replace('"string"', '"strng"').replace('{"double": 1.5}', 'null')
    expect(problemsOf(text, 'avro-json')).toEqual([
      'trade.json:1:19 note: expected an object that names one branch of the union (null, string), found {"strng": "x"}. Did you mean "string"?',
      'trade.json:1:70 fills[0].price: expected one of the union (double, shop.Side), found null',
    ])
  })

  it('keeps 64 bits apart from more', () => {
    const long = schemaOf('"long"')
    expect(problemsOf('9223372036854775807', 'avro-json', long)).toEqual([])
    expect(problemsOf('9223372036854775808', 'avro-json', long)).toHaveLength(1)
    expect(problemsOf('1.0', 'avro-json', long)).toHaveLength(1)
  })
})

describe('plain JSON', () => {
  it('says what is wrong with the branch that was meant', () => {
    expect(problemsOf(plain.replace('1.5', '"HOLD"').replace('"x"', '7'), 'json')).toEqual([
      'trade.json:1:19 note: expected one of the union (null, string), found 7',
      'trade.json:1:57 fills[0].price: expected a symbol of shop.Side (BUY, SELL), found "HOLD"',
    ])
  })

  it('judges unions within unions once', () => {
    const levels = 300
    const tree = schemaOf(
      '{"type": "record", "name": "A", "fields": [{"name": "next", "type": ["null", "A", {"type": "record", "name": "B", "fields": [{"name": "next", "type": ["null", "A", "B"]}]}]}]}',
    )
    const text = `${'{"next": '.repeat(levels)}"x"${'}'.repeat(levels)}`
    expect(checkSample(tree, text, { path: 'a.json', encoding: 'json' }).failed).toBe(1)
  })
})

describe('a file', () => {
  it('has one record, an array of them, or one a line', () => {
    const check = (text: string, path = 'a.json') => checkSample(trade, text, { path })
    expect(check(`[${plain},\n${plain}]`).records).toBe(2)
    expect(check(`${encoded}\n\n${encoded}\n`)).toMatchObject({ records: 2, failed: 0, encoding: 'avro-json' })
    expect(check(`${encoded}\r\n{"id": \r\n${encoded}`)).toMatchObject({ records: 3, failed: 1 })
    expect(check('{"id": 1', 'a.ndjson')).toMatchObject({ records: 1, failed: 1 })
  })

  it('places problems in the whole file', () => {
    expect(problemsOf(`${plain}\n${plain}\n${plain.replace('"id": 1', '"id": "1"')}`)).toEqual([
      'trade.json:3:8 id: expected a long (a whole number of 64 bits, without fraction), found "1"',
    ])
    expect(problemsOf(`${plain}\n{"id": }`)).toEqual(['trade.json:2:8 : no JSON: expected a JSON value, found `}`'])
  })

  it('of an array schema is one value', () => {
    expect(checkSample(schemaOf('{"type": "array", "items": "int"}'), '[1, 2]', { path: 'a.json' })).toMatchObject({
      records: 1,
      failed: 0,
    })
  })

  it('that is empty, or no text, is a problem', () => {
    expect(checkSample(trade, '', { path: 'a.json' })).toMatchObject({ records: 1, failed: 1 })
    expect(checkSample(trade, Buffer.from([0xff, 0xfe]), { path: 'a.json', encoding: 'json' }).failed).toBe(1)
  })
})

it('a binary value that does not fit is told with its path and byte', () => {
  const bytes = Buffer.from([0x02, 0x00, 0x08])
  expect(checkSample(trade, bytes, { path: 'a.bin', encoding: 'binary' })).toEqual({
    encoding: 'binary',
    records: 1,
    failed: 1,
    problems: [
      {
        record: 0,
        path: 'side',
        message: 'the enum "shop.Side" has 2 symbols, none with index 4 at side, byte 3',
      },
    ],
  })
})

it('what avsc writes is read: random values of random schemas, in both encodings', () => {
  let checked = 0
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const json = generateSchema(seed)
      const parsed = parseSchema(JSON.stringify(json))
      fc.pre(parsed.ok && exampleValue(parsed.schema) !== undefined)
      const random = randomValue(json)
      fc.pre(random !== undefined)
      const { type, value } = random
      const text = type.toString(value)
      expect(checkSample(parsed.schema, text, { path: 'a.json', encoding: 'avro-json' }).problems).toEqual([])
      const binary = checkSample(parsed.schema, type.toBuffer(value), { path: 'a.bin', encoding: 'binary' })
      expect(binary.problems).toEqual([])
      checked++
    }),
    { numRuns: 300 },
  )
  expect(checked).toBeGreaterThan(100)
})

/** Undefined where avsc refuses what Java takes, and where a value does not end. */
function randomValue(json: ReturnType<typeof generateSchema>) {
  try {
    const type = avsc.Type.forSchema(json as avsc.Schema, { wrapUnions: true, registry: {} })
    return { type, value: type.random() }
  } catch {
    return undefined
  }
}
