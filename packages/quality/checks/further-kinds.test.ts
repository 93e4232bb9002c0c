import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, conclude, testSetup, values } from '../testing/records.ts'

describe('multiple-of', () => {
  const failing = (divisor: number, ...given: unknown[]) =>
    given.filter(
      (value) => conclude(check('a', { kind: 'multiple-of', divisor }), values({ a: value })).tally.failed === 1,
    )

  it('judges numbers by their decimal digits', () => {
    expect(failing(0.1, 0.3, 1, 0, -0.7, 1e21, 4.35, 1e-7)).toEqual([4.35, 1e-7])
    expect(failing(0.01, 4.35, 19.99, 19.999)).toEqual([19.999])
    expect(failing(5, 10, -15, 7, 2.5, Number.NaN)).toEqual([7, 2.5, Number.NaN])
    expect(failing(3, 9007199254740993n, 9007199254740994n)).toEqual([9007199254740994n])
  })

  it('judges numbers only', () => {
    const rule = check('a', { kind: 'multiple-of', divisor: 0.5 })
    expect(conclude(rule, values({ a: '1.5' }, { a: null }, {})).tally.evaluated).toBe(0)
    expect(conclude(rule, values({ a: '1.7' }), {}, { ...testSetup, decimalTexts: ['value'] }).tally.failed).toBe(1)
  })

  it('finds every multiple of a decimal step, and nothing beside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer(),
        (digits, scale, times) => {
          const divisor = Number(`${digits}e-${scale}`)
          const multiple = Number(`${digits * times}e-${scale}`)
          fc.pre(Number.isSafeInteger(digits * times))
          expect(failing(divisor, multiple)).toEqual([])
          const beside = Number(`${digits * times * 10 + 1}e-${scale + 1}`)
          expect(failing(divisor, beside)).toEqual([beside])
        },
      ),
    )
  })
})

describe('unique-items', () => {
  it.each([
    [[], false],
    [[1, 2, '1', true, null, [], {}], false],
    [['a', 'a'], true],
    [
      [
        { x: 1, y: [2] },
        { y: [2], x: 1 },
      ],
      true,
    ],
    [[{ x: 1 }, { x: '1' }], false],
    [['[1]', [1]], false],
    [[9007199254740993n, 9007199254740993n], true],
    [[null, null], true],
  ] as [unknown[], boolean][])('tells equal items from others %#', (items, isTwice) => {
    const { tally } = conclude(check('a', { kind: 'unique-items' }), values({ a: items }))
    expect(tally).toMatchObject({ evaluated: 1, failed: isTwice ? 1 : 0 })
  })

  it('judges arrays only', () => {
    expect(conclude(check('a', { kind: 'unique-items' }), values({ a: 'aa' }, {}))).toMatchObject({ status: 'skipped' })
  })
})

describe('unknown-fields', () => {
  const rule = check('', {
    kind: 'unknown-fields',
    known: {
      fields: [
        ['id', {}],
        ['lines', { items: { fields: [['sku', {}]] } }],
        ['rates', { entries: { fields: [['usd', {}]] } }],
        ['__proto__', {}],
      ],
    },
  })

  it('finds them in objects, items and entries, and leaves open what nothing is known of', () => {
    const given = [
      { id: { any: { thing: 1 } }, lines: [{ sku: 1 }], rates: { BTC: { usd: 1 } } },
      { id: 1, lines: [{ sku: 1 }, { sku: 2, note: 'n' }], 'a b': 1 },
      { id: 1, rates: { BTC: { eur: 1 }, ETH: { usd: 1 } } },
      JSON.parse('{"id":1,"__proto__":1,"constructor":2}'),
      [1],
      'text',
    ]
    const { status, tally } = conclude(rule, values(...given))
    expect({ status, evaluated: tally.evaluated, failed: tally.failed }).toEqual({
      status: 'failed',
      evaluated: 4,
      failed: 3,
    })
    expect(Object.fromEntries(Array.from(tally.causes, ([cause, { count }]) => [cause, count]))).toEqual({
      'unknown field lines[].note': 1,
      'unknown field "a b"': 1,
      'unknown field rates{}.eur': 1,
      'unknown field constructor': 1,
    })
  })

  it('tells fifty of them apart', () => {
    const given = Array.from({ length: 80 }, (_, index) => ({ [`field-${index}`]: 1 }))
    const { causes } = conclude(rule, values(...given)).tally
    expect(causes.size).toBe(51)
    expect(causes.get('further unknown fields')?.count).toBe(30)
  })
})
