import avsc from 'avsc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AvroReader, avroReader } from './avro-reader.ts'
import { parseAvroSchema } from './avro-schema.ts'

/** avsc writes; what it cannot write is given as bytes. */
function encode(schema: unknown, value: unknown): Buffer {
  const registry: Record<string, avsc.Type> = {}
  return avsc.Type.forSchema(schema as avsc.Schema, { registry, wrapUnions: 'never' }).toBuffer(value)
}

function readerOf(schema: unknown, ...referenced: readonly unknown[]): AvroReader {
  return avroReader(
    parseAvroSchema(
      JSON.stringify(schema),
      referenced.map((reference) => JSON.stringify(reference)),
    ),
  )
}

function read(schema: unknown, bytes: readonly number[] | Uint8Array): unknown {
  return readerOf(schema)(Uint8Array.from(bytes), 0)
}

/** Bytes of a long: zigzag, then 7 bits a byte. */
function long(value: bigint): readonly number[] {
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n))
  const bytes: number[] = []
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  return [...bytes, Number(rest)]
}

const price = {
  type: 'record',
  name: 'Price',
  namespace: 'crypto',
  fields: [
    { name: 'coin', type: 'string' },
    { name: 'usd', type: ['null', 'double'], default: null },
    { name: 'trend', type: { type: 'enum', name: 'Trend', symbols: ['UP', 'DOWN'] } },
    { name: 'hash', type: { type: 'fixed', name: 'Hash', size: 2 } },
    { name: 'tags', type: { type: 'array', items: 'string' } },
    { name: 'volumes', type: { type: 'map', values: 'long' } },
    { name: 'raw', type: 'bytes' },
    { name: 'live', type: 'boolean' },
    { name: 'rank', type: 'int' },
    { name: 'change', type: 'float' },
    { name: 'previous', type: ['null', 'Price'], default: null },
  ],
} as const

const anyPrice = fc.letrec<{ price: object }>((tie) => ({
  price: fc.record({
    coin: fc.string({ unit: 'grapheme' }),
    usd: fc.option(fc.double({ noNaN: true })),
    trend: fc.constantFrom('UP', 'DOWN'),
    hash: fc.uint8Array({ minLength: 2, maxLength: 2 }).map((bytes) => Buffer.from(bytes)),
    tags: fc.array(fc.string()),
    volumes: fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      // avsc itself goes wrong beyond 2^52.
      fc.integer({ min: -(2 ** 51), max: 2 ** 51 }),
    ),
    raw: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    live: fc.boolean(),
    rank: fc.integer(),
    change: fc.float({ noNaN: true }),
    previous: fc.option(tie('price'), { maxDepth: 3 }),
  }),
})).price

describe('Avro values', () => {
  const readPrice = readerOf(price)

  it('reads what avsc wrote', () => {
    fc.assert(
      fc.property(anyPrice, (value) => {
        const decoded = readPrice(encode(price, value), 0)
        expect(decoded).toMatchObject({ ok: true })
        if (decoded.ok) expect(JSON.stringify(decoded.value)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('answers undecodable, never an exception, for every cut of a record', () => {
    fc.assert(
      fc.property(anyPrice, fc.nat(), (value, cut) => {
        const bytes = encode(price, value)
        expect(readPrice(bytes.subarray(0, cut % bytes.length), 0).ok).toBe(false)
      }),
    )
  })

  it('answers something in bounded time and memory for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(readPrice(bytes, 0).ok).toBeTypeOf('boolean')
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps every 64-bit integer', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), (value) => {
        const kept = Number.isSafeInteger(Number(value)) ? Number(value) : value
        expect(read('long', long(value))).toEqual({ ok: true, value: kept })
      }),
      { examples: [[2n ** 53n], [2n ** 53n - 1n], [-(2n ** 53n)], [2n ** 63n - 1n], [-(2n ** 63n)], [1n << 27n]] },
    )
  })

  it('reads arrays and maps in blocks that state their size in bytes', () => {
    expect(read({ type: 'array', items: 'int' }, [3, 4, 2, 4, 2, 6, 0])).toEqual({ ok: true, value: [1, 2, 3] })
    const map = { type: 'map', values: 'int' }
    expect(read(map, [1, 6, 2, 97, 2, 0])).toEqual({ ok: true, value: { a: 1 } })
  })

  it('keeps __proto__ as a field or a map key of its own', () => {
    const record = { type: 'record', name: 'R', fields: [{ name: '__proto__', type: 'int' }] }
    const map = { type: 'map', values: 'int' }
    for (const decoded of [read(record, [2]), read(map, [2, 18, ...Buffer.from('__proto__'), 2, 0])]) {
      expect(JSON.stringify(decoded)).toBe('{"ok":true,"value":{"__proto__":1}}')
    }
  })
})

describe('decimals', () => {
  const decimal = (scale: number) => ({ type: 'bytes', logicalType: 'decimal', precision: 40, scale })
  const decimalOf = (unscaled: bigint, scale: number) => {
    const hex = BigInt.asUintN(136, unscaled).toString(16).padStart(34, '0')
    return read(decimal(scale), [34, ...Buffer.from(hex, 'hex')])
  }

  it.each([
    [12345n, 2, 123.45],
    [-5n, 3, -0.005],
    [1500000000000000000n, 18, 1.5],
    [42n, 0, 42],
    [12345678901234567890n, 0, 12345678901234567890n],
    [1234567890123456789n, 18, '1.234567890123456789'],
    [-1234567890123456789n, 18, '-1.234567890123456789'],
  ])('%d with scale %d', (unscaled, scale, value) => expect(decimalOf(unscaled, scale)).toEqual({ ok: true, value }))

  it('leaves the bytes of an invalid decimal alone', () => {
    const invalid = { type: 'bytes', logicalType: 'decimal', precision: 2, scale: 5 }
    expect(read(invalid, [2, 7])).toEqual({ ok: true, value: Buffer.from([7]) })
  })

  it('leaves dates and timestamps the numbers they are stored as', () => {
    expect(read({ type: 'long', logicalType: 'timestamp-micros' }, long(1_700_000_000_123_456n))).toEqual({
      ok: true,
      value: 1_700_000_000_123_456,
    })
  })
})

describe('bytes that do not fit the schema', () => {
  const nested = { type: 'record', name: 'Outer', fields: [{ name: 'items', type: { type: 'array', items: price } }] }
  it.each([
    ['a string that is cut', 'string', [6, 97], 'truncated', '3 bytes are needed, 1 are left, byte 1'],
    ['a number that is cut', 'long', [128, 128], 'truncated', 'the bytes end in the middle of a number, byte 0'],
    ['bytes behind the value', 'int', [2, 2, 2], 'trailing-bytes', '2 more bytes follow the value'],
    ['a negative length', 'bytes', [1], 'schema-mismatch', 'a length is -1, byte 1'],
    ['a string that is not UTF-8', 'string', [2, 255], 'invalid-utf8', 'a string is not UTF-8, byte 2'],
    [
      'an int beyond 32 bits',
      'int',
      long(2n ** 31n),
      'schema-mismatch',
      'an int has 32 bits, which 2147483648 has not, byte 5',
    ],
    [
      'a long beyond 64 bits',
      'long',
      Array(11).fill(255),
      'schema-mismatch',
      'a long has 64 bits, and more follow, byte 0',
    ],
    ['a boolean that is none', 'boolean', [7], 'schema-mismatch', 'a boolean is 0 or 1, not 7, byte 1'],
    [
      'an unknown union branch',
      ['null', 'int'],
      [4],
      'schema-mismatch',
      'the union has 2 branches, none with index 2, byte 1',
    ],
    ['a value of an empty union', [], [0], 'schema-mismatch', 'the union has 0 branches, none with index 0, byte 1'],
    [
      'an array that cannot be there',
      { type: 'array', items: 'int' },
      long(10n ** 9n),
      'truncated',
      '1000000000 items are announced, 0 bytes are left, byte 5',
    ],
    [
      'a huge array of nothing',
      { type: 'array', items: 'null' },
      long(10n ** 12n),
      'schema-mismatch',
      'claims 1000000000000 items that take no bytes, byte 6',
    ],
    [
      'a fault deep inside',
      nested,
      [2, 2, 97, 0, 4],
      'schema-mismatch',
      'the enum "crypto.Trend" has 2 symbols, none with index 2 at items[0].trend, byte 5',
    ],
  ])('%s', (_name, schema, bytes, cause, message) => {
    expect(read(schema, bytes)).toEqual({ ok: false, cause, message })
  })

  it('survives a record nested beyond the stack', () => {
    const list = { type: 'record', name: 'L', fields: [{ name: 'next', type: ['null', 'L'] }] }
    expect(read(list, Array(1_000_000).fill(2))).toMatchObject({ ok: false })
  })
})

describe('schemas that stricter libraries refuse', () => {
  const field = (name: string, type: unknown, more: object = {}) => ({ name, type, ...more })
  it.each([
    ['two numbers in a union', ['int', 'double'], [0, 2], 1],
    [
      'two records in a union',
      [
        { type: 'record', name: 'A', fields: [] },
        { type: 'record', name: 'B', fields: [] },
      ],
      [2],
      {},
    ],
    [
      'a default of another branch',
      { type: 'record', name: 'R', fields: [field('a', ['null', 'int'], { default: 1 })] },
      [2, 4],
      { a: 2 },
    ],
    [
      'a name like a primitive',
      { type: 'record', name: 'int', namespace: 'ns', fields: [field('a', 'long')] },
      [4],
      { a: 2 },
    ],
    ['names beyond ASCII', { type: 'record', name: 'Größe', fields: [field('länge-1', 'int')] }, [4], { 'länge-1': 2 }],
    [
      'a type used before it is defined',
      { type: 'record', name: 'R', fields: [field('a', 'F'), field('b', { type: 'fixed', name: 'F', size: 1 })] },
      [1, 2],
      { a: Buffer.of(1), b: Buffer.of(2) },
    ],
    [
      'a named type as the type of an object',
      {
        type: 'record',
        name: 'R',
        fields: [field('a', { type: 'enum', name: 'E', symbols: ['X'] }), field('b', { type: 'E' })],
      },
      [0, 0],
      { a: 'X', b: 'X' },
    ],
    [
      'a type in no namespace, used inside one',
      [
        { type: 'fixed', name: 'F', size: 1 },
        { type: 'record', name: 'n.R', fields: [field('a', 'F')] },
      ],
      [2, 7],
      { a: Buffer.of(7) },
    ],
  ])('%s', (_name, schema, bytes, value) => expect(read(schema, bytes)).toEqual({ ok: true, value }))

  it('reads types of referenced schemas', () => {
    const address = { type: 'record', name: 'Address', namespace: 'n', fields: [field('street', 'string')] }
    const customer = { type: 'record', name: 'm.Customer', fields: [field('home', 'n.Address')] }
    expect(readerOf(customer, address)(Buffer.of(2, 97), 0)).toEqual({ ok: true, value: { home: { street: 'a' } } })
  })

  it.each([
    ['{"type": "record"', /not valid JSON/],
    ['"n.Missing"', /"n\.Missing" is not defined/],
    ['{"type": "record", "name": "R"}', /"R" has no fields/],
    ['{"type": "array"}', /a type is expected/],
    ['7', /a type is expected where 7 stands/],
    ['['.repeat(100_000) + ']'.repeat(100_000), /nested too deeply/],
  ])('refuses what is no schema', (text, message) => expect(() => parseAvroSchema(text)).toThrow(message))
})
