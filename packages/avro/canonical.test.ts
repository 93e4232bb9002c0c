import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalForm, fingerprint, normalForm, parseSchema, rabinBytes, type Schema } from './index.ts'
import { generateSchema } from './testing/generated-schemas.ts'

function schemaOf(json: unknown): Schema {
  const parsed = parseSchema(JSON.stringify(json))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.schema
}

const order = {
  type: 'record',
  name: 'Order',
  namespace: 'shop',
  doc: 'An order.',
  aliases: ['Purchase', 'Buy'],
  zone: 'eu',
  fields: [
    { name: 'id', type: { type: 'string', logicalType: 'uuid' }, doc: 'Its id.' },
    { name: 'total', type: { type: 'bytes', logicalType: 'decimal', scale: 0, precision: 9 }, default: '\u0000' },
    { name: 'rate', type: 'double', default: 1 },
    { name: 'state', type: { type: 'enum', name: 'State', symbols: ['OPEN'], default: 'OPEN' }, order: 'ignore' },
    { name: 'before', type: ['null', 'Order'], default: null, b: 1, a: { d: 1, c: 2 } },
  ],
}

describe('canonicalForm', () => {
  it('keeps only what decides how data is read', () => {
    expect(canonicalForm(schemaOf(order))).toBe(
      '{"name":"shop.Order","type":"record","fields":[{"name":"id","type":"string"},{"name":"total","type":"bytes"},' +
        '{"name":"rate","type":"double"},{"name":"state","type":{"name":"shop.State","type":"enum","symbols":["OPEN"]}},' +
        '{"name":"before","type":["null","shop.Order"]}]}',
    )
  })

  it('writes references as long as files are, without recursion', () => {
    const types = Array.from({ length: 20_000 }, (_, index) => ({
      type: 'record',
      name: `C${index}`,
      fields: index === 0 ? [] : [{ name: 'f', type: `C${index - 1}` }],
    }))
    const union = schemaOf(types)
    const last = union.type === 'union' ? union.branches.at(-1)?.schema : undefined
    expect(last && canonicalForm(last)).toMatch(/^\{"name":"C19999".*"C0","type":"record"/)
    expect(last && normalForm(last)).toMatch(/^\{"name":"C19999".*"C0","type":"record"/)
  })
})

describe('fingerprint', () => {
  it.each([
    ['null', '63dd24e7cc258f8a'],
    ['int', '7275d51a3f395c8f'],
    ['string', '8f014872634503c7'],
  ])('gives the specification’s CRC-64-AVRO of "%s"', (type, expected) => {
    expect(fingerprint(schemaOf(type), 'CRC-64-AVRO')).toBe(expected)
    expect(
      Buffer.from(rabinBytes(schemaOf(type)))
        .reverse()
        .toString('hex'),
    ).toBe(expected)
  })

  it('gives MD5 and SHA-256 of the canonical form', () => {
    expect(fingerprint(schemaOf('int'), 'MD5')).toBe('ef524ea1b91e73173d938ade36c1db32')
    expect(fingerprint(schemaOf({ type: 'int', doc: 'x' }), 'SHA-256')).toBe(fingerprint(schemaOf('int'), 'SHA-256'))
  })

  it('refuses another algorithm', () => {
    expect(() => fingerprint(schemaOf('int'), 'SHA-1' as 'MD5')).toThrow(RangeError)
  })
})

describe('normalForm', () => {
  it('keeps docs, defaults, aliases and attributes in one order', () => {
    expect(normalForm(schemaOf(order))).toBe(
      '{"name":"shop.Order","type":"record","fields":[' +
        '{"name":"id","type":{"type":"string","logicalType":"uuid"},"doc":"Its id."},' +
        '{"name":"total","type":{"type":"bytes","logicalType":"decimal","precision":9},"default":"\\u0000"},' +
        '{"name":"rate","type":"double","default":1.0},' +
        '{"name":"state","type":{"name":"shop.State","type":"enum","symbols":["OPEN"],"default":"OPEN"},"order":"ignore"},' +
        '{"name":"before","type":["null","shop.Order"],"default":null,"a":{"c":2,"d":1},"b":1}],' +
        '"doc":"An order.","aliases":["shop.Buy","shop.Purchase"],"zone":"eu"}',
    )
  })

  it('leaves the names of referenced schemas as names', () => {
    expect(normalForm(schemaOf([order, 'string']), { references: ['shop.Order'] })).toBe('["shop.Order","string"]')
  })

  it('is a schema that parses to itself and means the same', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const parsed = parseSchema(JSON.stringify(generateSchema(seed)))
        fc.pre(parsed.ok)
        const form = normalForm(parsed.schema)
        const again = parseSchema(form)
        expect(again.ok && normalForm(again.schema)).toBe(form)
        expect(again.ok && canonicalForm(again.schema)).toBe(canonicalForm(parsed.schema))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['double', '1e7', '1.0E7'],
    ['double', '0.001', '0.001'],
    ['double', '1.5e-5', '1.5E-5'],
    ['float', '0.1', '0.1'],
    ['float', '16777217', '1.6777216E7'],
    ['double', '-0.0', '-0.0'],
    ['double', '123456.789', '123456.789'],
  ])('writes the %s %s as Java does', (type, value, expected) => {
    const parsed = parseSchema(
      `{"type":"record","name":"R","fields":[{"name":"f","type":"${type}","default":${value}}]}`,
    )
    expect(parsed.ok && normalForm(parsed.schema)).toContain(`"default":${expected}}`)
  })
})
