import { readFileSync } from 'node:fs'
import { Ajv2019 } from 'ajv/dist/2019.js'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { loadContract } from '../contract/load.ts'
import type { TopicContract } from '../contract/model.ts'
import { addToProfile, newValueProfile } from '../statistics/value-profile.ts'
import { inspect, testMoment } from '../testing/records.ts'
import { inferContract, type Seen } from './infer-contract.ts'

const infer = (values: readonly unknown[], changes: Partial<Seen> = {}, showValues = false): string => {
  const profile = newValueProfile()
  for (const value of values) addToProfile(profile, value)
  const seen: Seen = {
    topic: 'shop.orders',
    source: 'orders.jsonl',
    at: '2026-01-31T12:00:00Z',
    read: values.length,
    undecodable: 0,
    tombstones: 0,
    profile,
    liveAt: undefined,
    recordTimes: undefined,
    ...changes,
  }
  return inferContract(seen, { showValues, decimalTexts: false }).text
}

const loaded = (text: string): TopicContract => {
  const contract = loadContract(text, 'inferred.yaml')
  if (!contract.ok) throw new Error(JSON.stringify(contract.problems, null, 1))
  const [topic] = contract.contract.topics
  if (topic === undefined) throw new Error('the contract is about a topic')
  expect(topic.notExecuted).toEqual([])
  expect(contract.contract.warnings).toEqual([])
  return topic
}

/** Ids of the checks that the values fail. */
const failing = (text: string, values: readonly unknown[]): readonly string[] => {
  const { checks } = inspect(
    loaded(text).checks,
    values.map((value) => ({ value })),
  )
  return checks
    .filter((check) => ['failed', 'error'].includes(check.conclude({ ...testMoment, read: values.length }).status))
    .map(({ definition }) => definition.id)
}

const isValidOdcs = new Ajv2019({ strict: false, validateFormats: false, logger: false }).compile(
  JSON.parse(readFileSync(new URL('../contract/odcs-schemas/odcs-3.1.0.schema.json', import.meta.url), 'utf8')),
)

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('what is inferred', () => {
  it('names evidence, demands only what enough records support, and is a valid ODCS 3.1 contract', () => {
    const text = infer(
      times(2_000, (index) => ({
        id: `0b8f1f0e-1f0e-4f0e-8f0e-${String(index).padStart(12, '0')}`,
        status: ['new', 'paid', 'sent'][index % 3],
        total: 10 + (index % 90),
        note: index % 2 === 0 ? null : 'Hello World 7',
        buyer: { email: `a${index}@shop.example`, age: 18 + (index % 60) },
        lines: [{ sku: 'X1', count: 1 + (index % 4) }],
        ...(index % 10 === 0 ? { coupon: 'C' } : {}),
      })),
    )
    expect(text).toMatchInlineSnapshot(`
      "# Inferred by kafka-dataops infer-contract from orders.jsonl, 2026-01-31T12:00:00Z.
      # 2,000 records read. Each comment is the evidence for the rules below it; a rule is only there where
      # enough records support it (100 for "always" and "never", 1,000 for ranges). A draft: tighten what you know better.
      apiVersion: v3.1.0
      kind: DataContract
      id: shop.orders-contract
      name: shop.orders
      version: 0.1.0
      status: draft
      description:
        purpose: 'What records of shop.orders look like. Inferred: read it before relying on it.'
      schema:
        - name: shop_orders
          physicalName: shop.orders
          physicalType: topic
          logicalType: object
          properties:
            # 2,000 of 2,000 records
            # texts of 36 characters; about 2,000 different values; as 9a9a9a9a-9a9a-9a9a-9a9a-999999999999
            - name: id
              logicalType: string
              required: true
              logicalTypeOptions: { format: uuid }
            # 2,000 of 2,000 records
            # texts of 3 to 4 characters; 3 different values; as aaa
            - name: status
              logicalType: string
              required: true
              logicalTypeOptions: { minLength: 1 } # never empty
              quality:
                - metric: invalidValues
                  # the rarest was seen 666 times
                  arguments: { validValues: [new, paid, sent] }
                  mustBe: 0
            # 2,000 of 2,000 records
            # 10 to 99, median 54
            - name: total
              logicalType: integer
              required: true
              logicalTypeOptions: { minimum: 0 } # never negative
            # 1,000 of 2,000 records, null in 50 %
            # texts of 13 characters; 1 different value; as Aaaaa Aaaaa 9
            - name: note
              logicalType: string
              logicalTypeOptions: { minLength: 1 } # never empty
              quality:
                # always there, sometimes null
                - { type: custom, engine: kafka-dataops, implementation: {check: presence} }
            # 2,000 of 2,000 records
            - name: buyer
              logicalType: object
              required: true
              properties:
                # 2,000 of 2,000 objects
                # texts of 15 to 18 characters; about 2,000 different values; as a9@aaaa.aaaaaaa
                - name: email
                  classification: confidential # taken for personal data: its name says so
                  logicalType: string
                  required: true
                  logicalTypeOptions: { format: email }
                # 2,000 of 2,000 objects
                # 18 to 77, median 47
                - name: age
                  logicalType: integer
                  required: true
                  logicalTypeOptions: { minimum: 0, maximum: 140 } # never negative, twice the range seen
            # 2,000 of 2,000 records
            # 1 item
            - name: lines
              logicalType: array
              required: true
              # 2,000 of 2,000 items
              items:
                logicalType: object
                required: true
                properties:
                  # 2,000 of 2,000 objects
                  # texts of 2 characters; 1 different value; as A9
                  - name: sku
                    logicalType: string
                    required: true
                    logicalTypeOptions: { minLength: 1 } # never empty
                  # 2,000 of 2,000 objects
                  # 1 to 4, median 2
                  - name: count
                    logicalType: integer
                    required: true
                    logicalTypeOptions: { minimum: 0 } # never negative
            # 200 of 2,000 records, absent in 90 %
            # texts of 1 character; 1 different value; as A
            - name: coupon
              logicalType: string
              logicalTypeOptions: { minLength: 1 } # never empty
      "
    `)
    expect(isValidOdcs(load(text)), JSON.stringify(isValidOdcs.errors)).toBe(true)
  })

  it('says little of few records', () => {
    const text = infer(times(12, (index) => ({ a: index, b: 'x', c: null })))
    expect(text).toContain('logicalType: integer')
    expect(text).not.toMatch(/required|minimum|minLength|metric/)
    expect(infer([{ a: 1 }])).not.toContain('logicalType: integer')
  })

  it('says of a flag that its median is 0, and of a bound only why it is there', () => {
    const text = infer(times(1_500, (index) => ({ flag: index % 100 === 0 ? 1 : 0, wait: 1 + 1.02 ** index })))
    expect(text).toContain('# 0 to 1, median 0\n')
    expect(text).toContain('logicalTypeOptions: { minimum: 0 } # never negative\n')
  })

  it('shows years and dates as people write them', () => {
    const text = infer(
      times(150, (index) => ({ year: 1_900 + index, day: `2026-0${1 + (index % 9)}-05`, size: 9_990 + index })),
    )
    expect(text).toContain('# 1900 to 2049, median 1974\n')
    expect(text).toContain('# dates 2026-01-05 to 2026-09-05; ')
    expect(text).toContain('# 9990 to 10,139, ')
  })

  it('does not list the keys of a map, even where they are more than are looked at', () => {
    const carts = times(300, (index) => ({
      cart: Object.fromEntries(
        times(2, (item) => [`item-${index * 2 + item}`, { quantity: 1, price: 2.5, gift: false }]),
      ),
    }))
    const text = infer(carts)
    expect(text).not.toContain('item-')
    expect(failing(text, carts)).toEqual([])
  })

  it('tells a type that nearly all values have from a mixture', () => {
    const mostly = times(200, (index) => ({ title: index === 7 ? 300 : `Film ${index}` }))
    const text = infer(mostly)
    expect(text).toContain('check: type, logicalType: string, mustBeLessOrEqualTo: 2, unit: percent')
    expect(failing(text, mostly)).toEqual([])
    expect(
      failing(
        text,
        times(200, (index) => ({ title: index })),
      ),
    ).toEqual(['shop.orders.title.type'])
    expect(infer(times(200, (index) => ({ title: index % 2 === 0 ? 300 : 'x' })))).toMatch(/# 100 integer, 100 string/)
  })

  it('never shows a text of the records but in lists of values, and none of personal data', () => {
    const values = times(300, (index) => ({
      name: `Ann ${index}`,
      city: index % 2 === 0 ? 'Bonn' : 'Ulm',
      phone: 'none',
      customerName: 'Eve',
    }))
    const masked = infer(values)
    expect(masked).not.toMatch(/Ann|none|Eve/)
    expect(masked).toContain('as Aaa 9')
    expect(masked.match(/classification: confidential/g)).toHaveLength(2)
    expect(masked).toContain('validValues: [Bonn, Ulm]')
    expect(infer(values, {}, true)).toContain('as "Ann ')
    expect(infer(values, {}, true)).not.toContain('Eve')
  })

  it('keeps whatever a text holds within its comment or its scalar', () => {
    const name = 'a\n- injected: true # \u2028"\'{[&*!|>%@`'
    const record = { [name]: 'x\ny: z', '': 1, ...JSON.parse('{"__proto__":2}'), null: 3, '1': 4, '~': 5 }
    const values = times(150, () => record)
    const text = infer(values, { source: 'a\nb: c' }, true)
    const { schema } = load(text) as { schema: { properties: { name: unknown }[] }[] }
    expect(schema[0]?.properties.map((property) => property.name)).toEqual(Object.keys(record))
    expect(failing(text, values)).toEqual([])
  })

  it('demands freshness of a live topic only, by its cadence', () => {
    const noon = Date.parse('2026-01-31T12:00:00Z')
    const values = times(200, (index) => ({ at: new Date(noon - 1_000 * (200 - index)).toISOString(), usd: 1 }))
    expect(infer(values)).not.toContain('freshness')
    expect(infer(values, { liveAt: noon })).toContain('{ check: freshness, field: at, maxAge: 5m }')
    const epoch = times(200, (index) => ({ timestamp: (noon - 3_600_000 * (200 - index)) / 1_000 }))
    expect(infer(epoch, { liveAt: noon })).toContain(
      '{ check: freshness, field: timestamp, epochUnit: s, maxAge: 12h }',
    )
    const recordTimes = { oldest: noon - 200_000, newest: noon }
    expect(
      infer(
        times(200, () => ({ usd: 1 })),
        { liveAt: noon, recordTimes },
      ),
    ).toContain('source: record-timestamp, maxAge: 5m')
    expect(infer(epoch, { liveAt: noon + 3 * 86_400_000 })).not.toContain('freshness')
    expect(failing(infer(values, { liveAt: noon }), values)).toEqual([])
  })
})

/** A kind of field: values to draw from, and how to break one in a way that must always be caught. */
interface FieldKind {
  readonly values: fc.Arbitrary<unknown>
  readonly breakers: readonly ((value: unknown) => unknown)[]
}

const wrongType = (value: unknown): unknown => (typeof value === 'string' ? { not: 'text' } : 'a text')

const leafKinds: readonly FieldKind[] = [
  { values: fc.integer(), breakers: [wrongType, (value) => Number(value) + 0.5] },
  { values: fc.integer({ min: 1, max: 1_000 }), breakers: [wrongType, (value) => -Number(value)] },
  { values: fc.integer({ min: 5_000_000_000, max: 9_000_000_000 }), breakers: [wrongType, (value) => -Number(value)] },
  { values: fc.double({ min: 0.25, max: 1e9, noNaN: true }), breakers: [wrongType, (value) => -Number(value)] },
  { values: fc.double({ min: -1e9, max: -0.25, noNaN: true }), breakers: [wrongType, (value) => -Number(value)] },
  { values: fc.double({ noNaN: true, noDefaultInfinity: true }), breakers: [wrongType] },
  { values: fc.boolean(), breakers: [wrongType, () => 1] },
  { values: fc.string(), breakers: [wrongType] },
  { values: fc.string({ minLength: 1, unit: 'grapheme' }), breakers: [wrongType, () => ''] },
  { values: fc.constantFrom('new', 'paid', 'on hold'), breakers: [wrongType, () => 'stolen'] },
  { values: fc.uuid(), breakers: [wrongType, (value) => `${value}0`] },
  { values: fc.emailAddress(), breakers: [wrongType, () => 'nobody'] },
  { values: fc.ipV4(), breakers: [wrongType, () => '1.2.3.256'] },
  {
    values: fc
      .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    breakers: [wrongType, () => '2026-13-01T00:00:00Z'],
  },
  { values: fc.array(fc.integer({ min: 1 }), { minLength: 1 }), breakers: [wrongType, () => ['a text'], () => [-1]] },
]

const isLeaf = (kind: FieldShape['kind']): kind is FieldKind => !Array.isArray(kind)

interface FieldShape {
  readonly name: string
  readonly kind: FieldKind | readonly FieldShape[]
  readonly presence: 'always' | 'sometimes' | 'nullable'
}

const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom('id', 'a.b', 'US Gross', '__proto__', 'toString', 'ключ'),
)

const shapes: fc.Arbitrary<readonly FieldShape[]> = fc.letrec<{
  fields: readonly FieldShape[]
  kind: FieldShape['kind']
}>((tie) => ({
  kind: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constantFrom(...leafKinds), tie('fields')),
  fields: fc.uniqueArray(
    fc.record({
      name,
      kind: tie('kind'),
      presence: fc.constantFrom('always', 'always', 'sometimes', 'nullable'),
    }) as fc.Arbitrary<FieldShape>,
    { minLength: 1, maxLength: 5, selector: (field) => field.name },
  ),
})).fields

const recordOf = (fields: readonly FieldShape[]): fc.Arbitrary<object> =>
  fc
    .tuple(
      ...fields.map(({ name: key, kind, presence }) => {
        const value: fc.Arbitrary<unknown> = isLeaf(kind) ? kind.values : recordOf(kind)
        const maybe =
          presence === 'always'
            ? value
            : fc.oneof(
                { weight: 3, arbitrary: value },
                { weight: 1, arbitrary: fc.constant(presence === 'sometimes' ? undefined : null) },
              )
        return maybe.map((item) => [key, item] as const)
      }),
    )
    .map((entries) => Object.fromEntries(entries.filter(([, item]) => item !== undefined)))

/** One thing broken in one record. */
interface Mutation {
  readonly what: string
  readonly values: readonly unknown[]
}

/** The top fields that are in every record: dropped, set to null, broken in each way of their kind. */
const mutations = (fields: readonly FieldShape[], values: readonly unknown[]): readonly Mutation[] => {
  const middle = Math.floor(values.length / 2)
  const victim = values[middle] as Readonly<Record<string, unknown>>
  const replaced = (what: string, changed: Readonly<Record<string, unknown>>): Mutation => ({
    what,
    values: values.map((value, index) => (index === middle ? changed : value)),
  })
  return fields
    .filter(({ presence }) => presence === 'always')
    .flatMap(({ name: key, kind }) => {
      const rest = Object.fromEntries(Object.entries(victim).filter(([other]) => other !== key))
      const withValue = (value: unknown) => Object.fromEntries([...Object.entries(rest), [key, value]])
      const breakers = isLeaf(kind) ? kind.breakers : [wrongType]
      return [
        replaced(`${key} dropped`, rest),
        replaced(`${key} null`, withValue(null)),
        ...breakers.map((breaks, index) => replaced(`${key} broken in way ${index}`, withValue(breaks(victim[key])))),
      ]
    })
}

describe('an inferred contract', () => {
  const datasets = shapes.chain((fields) =>
    fc.array(recordOf(fields), { minLength: 150, maxLength: 250, size: 'max' }).map((values) => ({ fields, values })),
  )

  it('passes on the records it comes from, whatever they are', () => {
    fc.assert(
      fc.property(datasets, ({ values }) => {
        const text = infer(values)
        expect(failing(text, values)).toEqual([])
        expect(isValidOdcs(load(text)), JSON.stringify(isValidOdcs.errors)).toBe(true)
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  it('passes on records of any JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 150, size: 'max' }), (values) => {
        expect(failing(infer(values), values)).toEqual([])
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })

  it('catches one dropped, null, mistyped, sign-flipped, unlisted or malformed value of a field that is always there', () => {
    fc.assert(
      fc.property(datasets, ({ fields, values }) => {
        const text = infer(values)
        for (const { what, values: mutated } of mutations(fields, values)) {
          expect(failing(text, mutated), what).not.toEqual([])
        }
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })
})
