import { describe, expect, it } from 'vitest'
import { readAvdl } from './avdl.ts'
import { lintSchemas } from './lint/index.ts'
import { parseSchemas } from './parse-schemas.ts'
import { typeText } from './type-text.ts'

const SHOP = `/** The shop. */
@namespace("com.shop")
protocol Shop {
  import idl "money.avdl";
  import schema "hash.avsc";

  /** Which way. */
  enum Side { BUY, SELL } = BUY;

  fixed Digest(16);

  /** An order. */
  @aliases(["com.shop.OldOrder"])
  record Order {
    long id = 9007199254740993;
    /** When. */ timestamp_ms at;
    array<Item> items = [];
    union { null, com.shop.money.Money } total = null;
    @order("ignore") map<string> \`order\`;
    time_ms opens;
  }

  error Failure { string reason; }

  Order find(long id, union { null, string } note) throws Failure;
  void ping() oneway;
}
`
const ITEM = `protocol Money {
  @namespace("com.shop") record Item { string name; }
  @namespace("com.shop.money") record Money { @logicalType("decimal") @precision(10) bytes amount; }
}
`

function parse(texts: Readonly<Record<string, string>>) {
  return parseSchemas(
    Object.entries(texts).map(([path, text]) => (path.endsWith('.avdl') ? readAvdl({ path, text }) : { path, text })),
  )
}

describe('Avro IDL', () => {
  it('is read as the protocol it stands for, imports found by name', () => {
    const parsed = parse({ 'shop.avdl': SHOP, 'money.avdl': ITEM })
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
    expect([...parsed.types.keys()].toSorted()).toEqual([
      'com.shop.Digest',
      'com.shop.Failure',
      'com.shop.Item',
      'com.shop.Order',
      'com.shop.Side',
      'com.shop.money.Money',
    ])
    const order = parsed.types.get('com.shop.Order')
    expect(order).toMatchObject({ doc: 'An order.', aliases: ['com.shop.OldOrder'] })
    const fields = order?.type === 'record' ? order.fields : []
    expect(fields.map(({ name }) => name)).toEqual(['id', 'at', 'items', 'total', 'order', 'opens'])
    expect(fields[0]?.default).toMatchObject({ kind: 'number', text: '9007199254740993' })
    expect(fields[1]?.type.schema).toMatchObject({ type: 'long', logicalType: { name: 'timestamp-millis' } })
    expect(fields[5]?.type.schema).toMatchObject({ type: 'int', logicalType: { name: 'time-millis' } })
    expect(parsed.types.get('com.shop.Side')).toMatchObject({ default: 'BUY' })
    expect(parsed.protocols['shop.avdl']?.messages.map(({ name }) => name)).toEqual(['find', 'ping'])
  })

  it.each<[string, string, string, string]>([
    ['a type that nobody defines', 'timestamp_ms at', 'Unknown at', '16:18 reference-unresolved'],
    ['a default of another type', '= 9007199254740993', '= "x"', '15:15 default-invalid'],
    ['a field that is there twice', '`order`;', 'id;', '19:34 field-duplicate'],
    ['a symbol that is there twice', 'BUY, SELL', 'BUY, BUY', '8:20 symbol-duplicate'],
    ['a branch that is there twice', '{ null, string } note', '{ null, null } note', '25:37 union-invalid'],
    ['an error that is none', 'throws Failure', 'throws Order', '25:59 protocol-invalid'],
  ])('%s is told at its token', (_, from, to, expected) => {
    const parsed = parse({ 'shop.avdl': SHOP.replace(from, to), 'money.avdl': ITEM })
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map(({ place, rule }) => `${place.line}:${place.column} ${rule}`)).toEqual([expected])
  })

  it('of Avro 1.12 may be a schema, with types that may be null and decimals', () => {
    const text = `namespace com.shop;
schema array<Order>;
import idl "money.avdl";
@aliases(["com.old.Order"])
record Order {
  string? note;
  int? count = 3, other = null;
  decimal(10, 2) price;
  /** The sum. */ @unit("EUR") decimal(4) @order("descending") sum;
  map<Item?> items;
}
enum Side { BUY, /** Sold. */ SELL } = BUY;
`
    const parsed = parse({ 'order.avdl': text, 'money.avdl': ITEM })
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
    const order = parsed.types.get('com.shop.Order')
    const fields = order?.type === 'record' ? order.fields : []
    expect(fields.map(({ name, type }) => `${name}: ${typeText(type)}`)).toEqual([
      'note: null | string',
      'count: int | null',
      'other: null | int',
      'price: bytes (decimal 10,2)',
      'sum: bytes (decimal 4,0)',
      'items: map<null | com.shop.Item>',
    ])
    expect(fields[4]).toMatchObject({ order: 'descending', doc: 'The sum.' })
    const { main } = parsed.protocols['order.avdl'] ?? {}
    expect(main && typeText(main)).toBe('array<com.shop.Order>')
    expect(parsed.types.has('com.shop.Side')).toBe(true)
  })

  it.each([
    ['protocol A {\n  record B { long id }\n}', '2:22 expected `;` after a field, found `}`'],
    ['protocol A {\n  record B { long id;', '2:22 expected a type, found the end of the file'],
    ['protocol A {\n  record B { array<int> id = [1, 01]; }\n}', '2:34 `01` is not a number of JSON'],
    ['protocol A {\n  enum B { X, }\n}', '2:15 expected a symbol after the comma, found `}`'],
    [
      'protocol A {\n  record B { @aliases(["y"]) int x; }\n}',
      '2:14 @aliases is no annotation of a type: of a field it stands before its name',
    ],
    [
      'protocol A {\n  record B { @x(1) B b; }\n}',
      '2:14 a type that is defined elsewhere takes no annotations: B says them there',
    ],
    ['protocol A {\n  import idl b;\n}', '2:14 expected the file to import, in quotes, found `b`'],
    ['protocol A { }\nrecord', '2:1 expected nothing after the protocol, found `record`'],
    [
      'recrd B { }',
      '1:1 expected a protocol, or a namespace, schema, import, record, error, enum or fixed of Avro IDL, found `recrd`. Did you mean "record"?',
    ],
    [
      '',
      '1:1 expected a protocol, or a namespace, schema, import, record, error, enum or fixed of Avro IDL, found the end of the file',
    ],
  ])('what is no IDL is told where it begins: %j', (text, expected) => {
    const parsed = parse({ 'a.avdl': text })
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([expected])
    expect(problems.every(({ rule }) => rule === 'idl-syntax')).toBe(true)
  })

  it('nested without end is answered with one problem', () => {
    const parsed = parse({ 'a.avdl': `protocol A { record B { ${'array<'.repeat(100_000)}` })
    expect(parsed.ok ? [] : parsed.problems.map(({ rule }) => rule)).toEqual(['idl-syntax'])
  })

  it('is linted on its names', () => {
    const text = 'protocol A {\n  record B {\n    union { null, string } note;\n  }\n}'
    const findings = lintSchemas({ parsed: parse({ 'a.avdl': text }) })
    expect(findings.map(({ place, rule }) => `${place.line}:${place.column}-${place.endColumn} ${rule}`)).toEqual([
      '2:10-11 type-doc-missing',
      '3:28-32 nullable-without-default',
    ])
  })
})
