import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decoded } from './decoder.ts'
import { jsonDecoder } from './json.ts'

const decoder = jsonDecoder()

function decode(text: string): Decoded {
  return decoder.decode(Buffer.from(text), [])
}

function parsed(text: string): unknown {
  const decoded = decode(text)
  if (!decoded.ok) throw new Error(decoded.message)
  return decoded.value
}

describe('JSON values', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/\d{16}/.test(text))
        expect(parsed(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('reads bytes that are no Buffer and lie inside a larger array', () => {
    const larger = new Uint8Array(Buffer.from('xx{"a":"é"}xx'))
    expect(decoder.decode(larger.subarray(2, -2), [])).toEqual({ ok: true, value: { a: 'é' } })
  })

  it('reads a value within other bytes as if it were alone, whatever lies around it', () => {
    const integer = fc.bigInt(-(2n ** 70n), 2n ** 70n).map(String)
    const text = fc.oneof(integer, fc.json({ maxDepth: 2 }), fc.string({ unit: 'binary', maxLength: 9 }))
    const around = fc.oneof(fc.constantFrom('"', '1', '.', 'e', '123456789012', ',', '}'), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(around, text, around, (before, value, after) => {
        const bytes = Buffer.from(before + value + after)
        const start = Buffer.byteLength(before)
        const end = start + Buffer.byteLength(value)
        expect(decoder.decodeWithin?.(bytes, start, end)).toEqual(decode(value))
      }),
    )
  })

  it('keeps whole numbers beyond 2^53, and every other number a number', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 70n), 2n ** 70n), fc.nat(40), (integer, padding) => {
        const value = parsed(`{"padding":"${'x'.repeat(padding)}","n":${integer},"list":[${integer}]}`)
        const kept = Number.isSafeInteger(Number(integer)) ? Number(integer) : integer
        expect(value).toMatchObject({ n: kept, list: [kept] })
      }),
    )
  })

  it.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9007199254740993', -9007199254740993n],
    ['1700000000123456', 1700000000123456],
    ['0.12345678901234567890', 0.12345678901234568],
    ['12345678901234567890.5', 12345678901234567000],
    ['1234567890123456789e3', 1.2345678901234568e21],
    ['"12345678901234567890"', '12345678901234567890'],
  ])('%s', (text, expected) => expect(parsed(`{"n": ${text}}`)).toEqual({ n: expected }))

  it('keeps __proto__ as a property of its own', () => {
    for (const text of ['{"__proto__":{"a":1}}', '{"__proto__":{"a":1},"n":12345678901234567890}']) {
      const value = parsed(text) as object
      expect(Object.hasOwn(value, '__proto__')).toBe(true)
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    }
  })

  it('takes the last of duplicate keys', () => expect(parsed('{"a":1,"a":2}')).toEqual({ a: 2 }))

  it('reads a value nested 900 levels deep', () => {
    expect(decode('['.repeat(900) + ']'.repeat(900)).ok).toBe(true)
  })
})

describe('bytes that are no JSON', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'only white space'],
    ['{"price": 1', 'ends in the middle of a value, after 11 characters'],
    ['{"price": "12', 'ends in the middle of a value, after 13 characters'],
    ['{"price": NaN}', 'NaN is no JSON value'],
    ['{"price": -Infinity}', '-Infinity is no JSON value'],
    ['{"price": secret}', 'unexpected "s"'],
    ['{"price": 1,}', 'expected double-quoted property name at character 12'],
    ["{'secret': 1}", "expected property name or '}' at character 1"],
    ['{"secret": 1}{"secret": 2}', 'more text follows the value at character 13'],
    ['\ufeff{}', 'starts with a byte order mark'],
  ])('%j', (text, message) => expect(decode(text)).toEqual({ ok: false, cause: 'invalid-json', message }))

  it('names the first byte that is not UTF-8, telling it from a real U+FFFD', () => {
    const bytes = Buffer.concat([Buffer.from('{"é\ufffd":"'), Buffer.from([0xff]), Buffer.from('"}')])
    expect(decoder.decode(bytes, [])).toEqual({ ok: false, cause: 'invalid-utf8', message: 'not UTF-8 at byte 10' })
    expect(parsed('{"é\ufffd":1}')).toEqual({ 'é\ufffd': 1 })
  })

  it('never throws and never shows the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(decoder.decode(bytes, []).ok).toBeTypeOf('boolean')
      }),
    )
    const broken = decode('{"password": "hunter2" "x": 1}')
    expect(JSON.stringify(broken)).not.toContain('hunter2')
  })
})
