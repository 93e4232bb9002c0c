import { openDecoder } from '@kafka-dataops/decoders'
import type { RecordView } from '@kafka-dataops/kafka'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCel } from './cel/engine.ts'
import { loadContract } from './contract/load.ts'
import { decodingCheck } from './decoding-check.ts'
import { type InspectionState, openInspection } from './inspection.ts'
import { noon, testSetup } from './testing/records.ts'

const contract = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    physicalName: orders
    physicalType: topic
    logicalType: object
    quality:
      - { name: cheap, type: custom, engine: cel, implementation: 'message.price <= 100.0 && message.price >= -5.0' }
      - { name: either, type: custom, engine: cel, implementation: '!has(message.discount) || message.discount < message.price' }
      - { name: deep, type: custom, engine: cel, implementation: 'value.customer.age > 17 || message.customer.name.startsWith("a")' }
      - { name: once, type: custom, engine: kafka-dataops, implementation: { check: uniqueness, fields: [coin, customer.name] } }
      - { name: sized, type: custom, engine: cel, implementation: 'size(message.coin) < 6 && message.coin != "b"' }
    properties:
      - { name: coin, logicalType: string, required: true, logicalTypeOptions: { pattern: '^[a-zé]+$' } }
      - { name: price, logicalType: number, required: true, logicalTypeOptions: { minimum: 0.1, maximum: 1000 } }
      - name: customer
        logicalType: object
        required: true
        properties:
          - { name: name, logicalType: string }
          - { name: age, logicalType: integer, logicalTypeOptions: { maximum: 99 } }
      - name: at
        logicalType: timestamp
        quality:
          - { name: recent, type: custom, engine: cel, implementation: 'type(value) != int || value > 5' }
slaProperties:
  - { property: freshness, value: 5, unit: minutes, element: orders.at }
`

beforeAll(loadCel)

/** What a contract's checks see of values that lie within other bytes, or each by itself. */
async function stateOf(texts: readonly Uint8Array[], within: boolean, text = contract): Promise<InspectionState> {
  const loaded = loadContract(text, 'orders.yaml')
  const [topic] = loaded.ok ? loaded.contract.topics : []
  if (topic === undefined) throw new Error(JSON.stringify(loaded))
  const { decoder } = await openDecoder({ format: 'json', side: 'value', samples: [] })
  const checks = [decodingCheck(topic, 'value'), ...topic.checks]
  const inspection = openInspection({ checks, setup: testSetup }, { value: decoder })
  for (const [index, value] of texts.entries()) inspection.inspect(viewOf(Buffer.from(value), index, within))
  return structuredClone(inspection.state)
}

function viewOf(value: Buffer, index: number, within: boolean): RecordView {
  const bytes = Buffer.concat([Buffer.from('}"1'), value, Buffer.from('1"}')])
  const range = { bytes, start: 3, end: 3 + value.length }
  return {
    partition: 0,
    offset: BigInt(index),
    timestamp: noon,
    timestampType: 'CreateTime',
    key: null,
    value,
    headers: [],
    size: value.length,
    ...(within ? { valueWithin: range } : {}),
  }
}

const coin = fc.constantFrom('a', 'bitcoin', 'é', 'é😀', 'B', '', null, 7)
const price = fc.constantFrom(1, 1.5, 0, -0, 100, 1e300, 2000, '1', null, 9007199254740993n, 5.000000000000001)
const customer = fc.oneof(
  fc.record({ name: coin, age: fc.constantFrom(17, 18, 100, 1.5, null) }, { requiredKeys: [] }),
  fc.constantFrom(null, 'x', [], {}),
)
const at = fc.constantFrom(noon - 1_000, noon + 10 ** 9, '2026-01-31T11:59:00Z', 'soon', 3, null)
const order = fc
  .record(
    { coin, price, customer, at, discount: price, further: fc.constantFrom(1, [1], { a: 1 }) },
    { requiredKeys: ['coin'] },
  )
  .map((value) =>
    JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? 'BIG' : part)).replaceAll(
      '"BIG"',
      '9007199254740993',
    ),
  )
const broken = fc.constantFrom('', '{', '[]', '1', 'null', '{"coin":"a","price":01}', '{"coin":"a\u0001"}', '"x"')
const usual = price.map(
  (each) => `{"coin":"a","price":${typeof each === 'string' ? 2 : each},"customer":{"name":"ab","age":20},"at":3}`,
)

describe('reading parts of records only', () => {
  it('gives every check the same to see as whole records do', async () => {
    const texts = fc.array(fc.oneof(order, broken, { weight: 3, arbitrary: usual }), { minLength: 5, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const bytes = given.map((text) => Buffer.from(text))
        expect(await stateOf(bytes, true)).toEqual(await stateOf(bytes, false))
      }),
      { numRuns: 300 },
    )
  })

  it('does so where there are rules of the whole record only', async () => {
    const properties = contract.indexOf('    properties:')
    const rulesOnly = contract.slice(0, properties)
    const texts = fc.array(fc.oneof(order, broken, { weight: 3, arbitrary: usual }), { minLength: 5, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const bytes = given.map((text) => Buffer.from(text))
        expect(await stateOf(bytes, true, rulesOnly)).toEqual(await stateOf(bytes, false, rulesOnly))
      }),
    )
  })
})
