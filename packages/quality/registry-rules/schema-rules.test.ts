import type { RegistrySchema } from '@kafka-dataops/registry'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCel } from '../cel/engine.ts'
import { compileSchemaRules } from './schema-rules.ts'

beforeAll(async () => void (await loadCel()))

const order = {
  type: 'record',
  name: 'Order',
  namespace: 'shop',
  fields: [
    { name: 'id', type: 'long' },
    { name: 'price', type: 'double' },
    { name: 'email', type: ['null', 'string'], 'confluent:tags': ['PII'] },
    { name: 'phones', type: { type: 'array', items: 'string' }, 'confluent:tags': ['PII', 'PHONE'] },
    {
      name: 'buyer',
      type: {
        type: 'record',
        name: 'Person',
        fields: [
          { name: 'ssn', type: 'string' },
          { name: 'friend', type: ['null', 'Person'] },
        ],
      },
    },
  ],
}
const good = {
  id: 1,
  price: 3,
  email: 'ada@example.org',
  phones: ['1', '2'],
  buyer: { ssn: '123', friend: { ssn: '456', friend: null } },
}

const condition = { kind: 'CONDITION', mode: 'WRITE', type: 'CEL' }

function schemaOf(rules: readonly object[], more: Partial<RegistrySchema> & { avro?: object } = {}): RegistrySchema {
  const { avro = order, ...rest } = more
  return { schemaType: 'AVRO', schema: JSON.stringify(avro), references: [], ruleSet: { domainRules: rules }, ...rest }
}

/** The causes of each rule on a value; `undefined` where there is nothing to judge, or the reason that it is skipped. */
function judge(schema: RegistrySchema, value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    compileSchemaRules(schema, 0).map(({ rule, judge }) => [
      rule.name,
      rule.skipped ?? judge(value)?.map(({ cause, path }) => (path === '' ? cause : `${path} ${cause}`)),
    ]),
  )
}

describe('conditions of a rule set', () => {
  it('judge the whole value, with numbers as the schema says', () => {
    const schema = schemaOf([
      { ...condition, name: 'sum', expr: 'message.price * 2.0 > 1.0 && message.id + 1 < 10' },
      { ...condition, name: 'mixed', expr: 'message.price * 2 > 1.0' },
    ])
    expect(judge(schema, good)).toEqual({ sum: [], mixed: ['rule error: * cannot take (double, int)'] })
    expect(judge(schema, { ...good, id: 9 }).sum).toEqual(['not message.price * 2.0 > 1.0 && message.id + 1 < 10'])
  })

  it('leave alone what their guard excludes, or cannot decide on', () => {
    const guarded = (guard: string) => ({ ...condition, name: 'r', expr: `${guard} ; message.id > 5` })
    expect(judge(schemaOf([guarded('message.price > 2.0')]), good).r).toEqual([
      'not message.price > 2.0 ; message.id > 5',
    ])
    expect(judge(schemaOf([guarded('message.price > 9.0')]), good).r).toBeUndefined()
    expect(judge(schemaOf([guarded('message.absent')]), good).r).toBeUndefined()
    expect(judge(schemaOf([guarded('')]), good).r).toHaveLength(1)
  })

  it('judge the tagged fields wherever they are', () => {
    const fields = { ...condition, type: 'CEL_FIELD' }
    const schema = schemaOf(
      [
        { ...fields, name: 'pii', tags: ['PII'], expr: `typeName == 'STRING' ; size(value) > 1` },
        {
          ...fields,
          name: 'secret',
          tags: ['SECRET'],
          expr: `name == 'ssn' && fullName == 'shop.Person.ssn' && 'SECRET' in tags && message.ssn != '456'`,
        },
        { ...fields, name: 'none', tags: ['OTHER'], expr: 'false' },
        { ...fields, name: 'doubles', tags: [], expr: `typeName == 'DOUBLE' ; value / 2.0 == 1.5` },
      ],
      { metadata: { tags: { 'shop.*.ssn': ['SECRET'] } } },
    )
    expect(judge(schema, good)).toEqual({
      pii: [
        `phones[] not typeName == 'STRING' ; size(value) > 1`,
        `phones[] not typeName == 'STRING' ; size(value) > 1`,
      ],
      secret: [expect.stringMatching(/^buyer\.friend\.ssn not /)],
      none: undefined,
      doubles: [],
    })
    expect(judge(schema, { ...good, email: null, phones: [] }).pii).toBeUndefined()
  })

  it('say why they are not evaluated', () => {
    const schema = schemaOf([
      { ...condition, name: 'off', disabled: true, expr: 'false' },
      { ...condition, name: 'transform', kind: 'TRANSFORM', expr: 'message' },
      { ...condition, name: 'jsonata', type: 'JSONATA', expr: '$' },
      { ...condition, name: 'migration', mode: 'UPGRADE', expr: 'false' },
      { ...condition, name: 'broken', expr: 'message.id >' },
      { ...condition, name: 'misspelt', expr: 'mesage.id > 1' },
      { name: 'crypt', kind: 'TRANSFORM', mode: 'WRITEREAD', type: 'ENCRYPT', tags: ['PII'] },
      { ...condition, name: 'ciphered', type: 'CEL_FIELD', tags: ['PII'], expr: 'false' },
    ])
    expect(judge(schema, good)).toEqual({
      off: 'it is disabled',
      transform: 'it is a transform, which changes records and judges none',
      jsonata: 'its type JSONATA is not run here',
      migration: 'its mode UPGRADE is not about stored records',
      broken: 'the CEL expression cannot be read from ">" on',
      misspelt: expect.stringContaining('Did you mean "message"?'),
      crypt: 'it is a transform, which changes records and judges none',
      ciphered: 'its fields are stored encrypted',
    })
  })

  it('are as severe as what they do on failure', () => {
    const schema = schemaOf([
      { ...condition, name: 'a', expr: 'true', onFailure: 'DLQ' },
      { ...condition, name: 'b', expr: 'true', onFailure: 'NONE' },
    ])
    expect(compileSchemaRules(schema, 0).map(({ rule }) => rule.severity)).toEqual(['error', 'warning'])
  })
})

describe('rules inside a schema', () => {
  const avro = {
    type: 'record',
    name: 'Person',
    'confluent:rules': [{ name: 'adult', doc: 'of age', expr: 'this.age >= 18' }],
    fields: [
      { name: 'age', type: 'int', 'confluent:rules': [{ name: 'sane', expr: `this < 150 ? '' : 'too old'` }] },
      { name: 'nick', type: ['null', 'string'], 'confluent:rules': [{ name: 'short', expr: 'size(this) < 5' }] },
      { name: 'checked', type: 'int', 'confluent:rules': [{ name: 'in sql', sql: 'CHECK (checked > 1)' }] },
      { name: 'children', type: { type: 'array', items: 'Person' } },
    ],
  }
  const person = (age: number, nick: string | null = null, children: readonly object[] = []) => ({
    age,
    nick,
    checked: 1,
    children,
  })

  it('judge every record and field that they stand at, but null', () => {
    const schema = schemaOf([], { avro })
    expect(judge(schema, person(20, 'ada', [person(30)]))).toEqual({
      adult: [],
      sane: [],
      short: [],
      'in sql': 'it is written in SQL only',
    })
    expect(judge(schema, person(200, 'adelaide', [person(3)]))).toMatchObject({
      adult: ['children[] of age'],
      sane: ['age too old'],
      short: ['nick not size(this) < 5'],
    })
    expect(judge(schema, person(20)).short).toBeUndefined()
  })

  it('are found in a JSON Schema too', () => {
    const json = {
      type: 'object',
      'confluent:rules': [{ name: 'sum', expr: 'this.a + this.b == 3' }],
      properties: {
        a: { type: 'integer' },
        b: { type: 'integer', 'confluent:tags': ['T'] },
        list: { type: 'array', items: { $ref: '#/definitions/item' } },
      },
      definitions: { item: { type: 'object', properties: { price: { type: 'number', 'confluent:tags': ['T'] } } } },
    }
    const fields = { ...condition, type: 'CEL_FIELD', tags: ['T'], name: 'positive', expr: `value > 0` }
    const schema = schemaOf([fields], { schemaType: 'JSON', schema: JSON.stringify(json) })
    expect(judge(schema, { a: 1, b: 2, list: [{ price: 1 }] })).toEqual({ positive: [], sum: [] })
    expect(judge(schema, { a: 1, b: -2, list: [{ price: -1.5 }] })).toEqual({
      positive: ['b not value > 0', 'list[].price not value > 0'],
      sum: ['not this.a + this.b == 3'],
    })
  })

  it('are none where the schema is no schema', () => {
    expect(compileSchemaRules({ schemaType: 'AVRO', schema: 'no json', references: [] }, 0)).toEqual([])
    expect(compileSchemaRules({ schemaType: 'PROTOBUF', schema: 'message A {}', references: [] }, 0)).toEqual([])
  })
})
