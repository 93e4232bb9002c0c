import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldReader } from './decoder.ts'
import { jsonDecoder } from './json.ts'

const decoder = jsonDecoder()

type Path = readonly string[]

function openReader(paths: readonly Path[]): FieldReader {
  const reader = decoder.fieldReader?.(paths)
  if (reader === undefined) throw new Error('JSON has a shorter way to fields')
  return reader
}

/** What a reader says of a text, which lies within other bytes, and what it ought to say if it says anything. */
function readBoth(reader: FieldReader, paths: readonly Path[], text: Uint8Array, after = '"1}') {
  const before = Buffer.from('}1')
  const bytes = Buffer.concat([before, text, Buffer.from(after)])
  const [start, end] = [before.length, before.length + text.length]
  const read = reader.read(bytes, start, end)?.slice()
  const decoded = decoder.decode(text, [])
  if (decoded.ok) reader.learn(bytes, start, end)
  const value = decoded.ok ? decoded.value : undefined
  const leadThere = decoded.ok && paths.every((path) => isObject(at(value, path.slice(0, -1))))
  return { read, expected: paths.map((path) => at(value, path)), leadThere }
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((of: unknown, name) => (isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined), value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Shows texts one after the other; answers how many were read the shorter way. */
function showAll(paths: readonly Path[], texts: readonly (string | Uint8Array)[], after?: string): number {
  const reader = openReader(paths)
  let shorter = 0
  for (const text of texts) {
    const { read, expected, leadThere } = readBoth(reader, paths, Buffer.from(text), after)
    if (read === undefined) continue
    shorter++
    expect(leadThere, `the paths lead through objects in ${Buffer.from(text)}`).toBe(true)
    expect(read).toEqual(expected)
    expect(read.map((value) => Object.is(value, -0))).toEqual(expected.map((value) => Object.is(value, -0)))
  }
  return shorter
}

const names = [['a'], ['price'], ['__proto__'], ['é']]
const nested = [['deep', 'a'], ['price'], ['deep', 'deep', 'é']]

const numberText = fc.oneof(
  fc.double().map(String),
  fc.bigInt(-(2n ** 70n), 2n ** 70n).map(String),
  fc.constantFrom('-0', '0', '-0.0', '1e5', '1E+5', '-1.5e-7', '5e-324', '1.7976931348623157e309', '9007199254740991'),
  fc.constantFrom('9007199254740993', '999999999999999', '0.1', '-4.4399999999999995', '123456789012.345', '100'),
  fc.constantFrom('01', '-', '1.', '.5', '1e', '1e+', '+1', '0x10', '--1', '1.2.3', '1e5.5', 'NaN', 'Infinity', '00'),
)
const stringText = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  fc.constantFrom('"\\u00e9"', '"\\n"', '"\\"', '"a\u0001"', '"a', '""', '"\ufffd"', '"\\x"', '"😀"', '"\u2028"'),
)
const scalarText = fc.oneof(
  numberText,
  stringText,
  fc.constantFrom('true', 'false', 'null', 'nul', 'True', 'falsee', ''),
)
const valueText = fc.oneof(
  { weight: 8, arbitrary: scalarText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{}', '[]', '[1,2]', '{"a":1}', '{"a":{"a":"x"}}', '[{"price":1}]', '1,"b":2'),
  },
)

/** Texts of few shapes, so that most meet a shape that is known. */
const objectText = fc
  .record({
    keys: fc.constantFrom(
      ['a', 'price', 'other'],
      ['price', 'a'],
      ['__proto__', 'a'],
      ['é', 'a', 'a'],
      ['other', 'other', 'price'],
      ['toString', 'a'],
    ),
    values: fc.tuple(valueText, valueText, valueText),
    space: fc.constantFrom('', ' ', '\n'),
    end: fc.constantFrom('}', '}', '}', '}', ' }\n', '', '}}', '},'),
  })
  .map(
    ({ keys, values, space, end }) =>
      `{${keys.map((key, index) => `${JSON.stringify(key)}:${space}${values[index]}`).join(',')}${end}`,
  )

describe('the shorter way to some members of JSON objects', () => {
  it('finds what the whole value has, and refuses what is no JSON', () => {
    fc.assert(
      fc.property(fc.array(objectText, { minLength: 20, maxLength: 60 }), (texts) => {
        showAll(names, texts)
      }),
      { numRuns: 300 },
    )
  })

  it('finds what objects within objects have', () => {
    const parts = fc.tuple(
      valueText,
      objectText,
      valueText,
      fc.constantFrom('{}', '{"é":1}', '[]', 'null', '{"é":"x"}'),
    )
    const text = parts.map(
      ([a, other, price, deep]) => `{"deep":{"a":${a},"deep":${deep},"b":${other}},"price":${price}}`,
    )
    const simple = scalarText.map((a) => `{"deep":{"a":${a},"deep":{"é":${a}}},"price":${a}}`)
    const twice = scalarText.map((a) => `{"deep":{"a":1,"deep":{}},"deep":{"a":${a},"deep":{"é":${a}}},"price":${a}}`)
    fc.assert(
      fc.property(fc.array(fc.oneof(text, simple, twice), { minLength: 20 }), (texts) => {
        showAll(nested, texts)
      }),
      { numRuns: 300 },
    )
  })

  it('is not misled by any changed, missing or further byte', () => {
    const text = Buffer.from('{"a":"x","price": -12.5,"é":"ü","deep":{"b":[true,null,3e2]}}')
    const others = Buffer.from('"\\{}[]:,0.e-+ \n\u0000ütn')
    const texts: Uint8Array[] = [text]
    for (let at = 0; at <= text.length; at++) {
      texts.push(text.subarray(0, at), text, Buffer.concat([text.subarray(0, at), text.subarray(at + 1)]), text)
      for (const byte of others) {
        const inserted = Buffer.concat([text.subarray(0, at), Buffer.from([byte]), text.subarray(at)])
        const replaced = Buffer.concat([text.subarray(0, at), Buffer.from([byte]), text.subarray(at + 1)])
        texts.push(inserted, text, replaced, text)
      }
    }
    expect(showAll(names, texts)).toBeGreaterThan(texts.length / 2)
  })

  it('is not misled by what lies behind a text', () => {
    fc.assert(
      fc.property(
        fc.array(objectText, { minLength: 10 }),
        fc.constantFrom('1', '.5', 'e9', '"', '}', '', '\\'),
        (texts, after) => {
          showAll(names, texts, after)
        },
      ),
    )
  })

  it('reads nearly all texts of one producer, nested and spaced as they are', () => {
    const texts = Array.from({ length: 500 }, (_, index) =>
      JSON.stringify({ a: `coin ${index}`, price: index / 7, deep: { b: [index, 'ü', null], c: true }, é: -index }),
    )
    expect(showAll(names, texts)).toBe(499)
    expect(
      showAll(
        [['a']],
        texts.map((text) => text.replaceAll(',', ', ')),
      ),
    ).toBe(499)
  })

  it('reads texts of a few shapes in turn, optional members absent', () => {
    const texts = Array.from({ length: 600 }, (_, index) =>
      JSON.stringify({ a: index, ...(index % 3 === 0 ? {} : { price: 1.5 }), ...(index % 2 === 0 ? { x: 'y' } : {}) }),
    )
    expect(showAll(names, texts)).toBe(596)
  })

  it('leaves whole numbers beyond 2^53, escapes and members that are no scalars to the whole decoder', () => {
    const learned = '{"a":1,"price":"x"}'
    const left = ['{"a":9007199254740993,"price":"x"}', '{"a":1,"price":"\\u0041"}', '{"a":[1],"price":"x"}']
    expect(showAll([['a'], ['price']], [learned, ...left])).toBe(0)
    expect(showAll([['other']], [learned, '{"a":9007199254740993,"price":"x"}'])).toBe(1)
  })

  it('gives up where every text has a shape of its own', () => {
    const texts = Array.from({ length: 3_000 }, (_, index) => `{"k${index}":1}`)
    const same = Array.from({ length: 10 }, () => '{"a":1}')
    expect(showAll(names, [...texts, ...same])).toBe(0)
  })
})
