import { describe, expect, it } from 'vitest'
import { readAvdl } from './avdl.ts'
import { lintSchemas } from './lint/index.ts'
import { parseSchemas } from './parse-schemas.ts'

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

  it.each([
    ['protocol A {\n  record B { long id }\n}', '2:22'],
    ['protocol A {\n  record B { string? id; }\n}', '2:20'],
    ['protocol A {\n  record B { long id;', '2:22'],
    ['schema int;', '1:1'],
  ])('what is no IDL is told where it begins: %j', (text, place) => {
    const parsed = parse({ 'a.avdl': text })
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([`${place} idl-syntax`])
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
