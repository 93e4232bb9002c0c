import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integerOf, type JsonValue, memberOf, readJson, valueAt } from './index.ts'

/** The problems of a text as `start-end rule: message`. */
function problemsOf(text: string): string[] {
  return readJson(text).problems.map(({ span, message }) => `${span.start}-${span.end} ${message}`)
}

describe('readJson', () => {
  it('keeps where every token stands', () => {
    const { value } = readJson('{"a": [1, "b"]}')
    expect(value).toMatchObject({
      kind: 'object',
      start: 0,
      end: 15,
      members: [
        {
          key: 'a',
          start: 1,
          end: 4,
          value: {
            kind: 'array',
            start: 6,
            end: 14,
            elements: [
              { kind: 'number', text: '1', start: 7, end: 8 },
              { kind: 'string', value: 'b', start: 10, end: 13 },
            ],
          },
        },
      ],
    })
  })

  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { value, problems } = readJson(text)
        expect(problems).toEqual([])
        expect(value && plain(value)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      "'a'",
      '1',
      '01',
      '-',
      'true',
      'nul',
      ' ',
      '"',
      '\\',
      '"\\x"',
      '1.',
      '\u0001',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const { value, problems } = readJson(text)
        expect(problems.length === 0 && value !== undefined).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('reports every problem that leaves the rest readable', () => {
    expect(problemsOf(`{"a": 01, b: 'c' "d": [1,], "e": tru}`)).toEqual([
      '6-8 `01` is not a number of JSON',
      '10-11 expected a key in double quotes, found `b`',
      '13-14 JSON strings take double quotes, not apostrophes',
      '17-18 expected `,` or `}`, found `"`',
      '24-25 JSON allows no comma before `]`',
      '33-36 expected a JSON value, found `tru`; strings take double quotes',
    ])
  })

  it.each([
    ['', '0-0 the file holds no JSON value'],
    ['[1, 2', '5-5 expected `]`, found the end of the file'],
    ['{"a": "b\n"}', '6-8 this string is not closed on its line'],
    ['{"a": "\\q"}', '7-9 `\\q` is no escape of JSON'],
    ['1 2', '2-3 nothing may follow the JSON value, found `2`'],
    ['1 // no', '2-3 nothing may follow the JSON value, found this comment'],
    ['[1 /* no', '3-5 this comment is not closed'],
    ['["\t"]', '2-3 a string may not hold the raw control character U+0009: write it as an escape'],
  ])('says what is wrong with %j', (text, message) => {
    expect(problemsOf(text)).toEqual([message])
  })

  it('warns of comments and of keys that are repeated, of which the last counts', () => {
    const { value, problems, warnings } = readJson('{"a": 1, // one\n "a": 2}')
    expect(problems).toEqual([])
    expect(warnings.map(({ rule, span }) => [rule, span.start])).toEqual([
      ['json-comment', 9],
      ['json-duplicate-key', 17],
    ])
    expect(value?.kind === 'object' && valueAt(value, 'a')).toMatchObject({ text: '2' })
  })

  it('finds the last of a repeated key among few and among many', () => {
    for (const others of [0, 100]) {
      const filler = Array.from({ length: others }, (_, index) => `"k${index}": 0,`).join('')
      const { value, warnings } = readJson(`{${filler} "a": 1, "a": 2}`)
      expect(warnings).toHaveLength(1)
      expect(value?.kind === 'object' && memberOf(value, 'a')?.value).toMatchObject({ text: '2' })
      expect(value?.kind === 'object' && memberOf(value, 'b')).toBeUndefined()
    }
  })

  it('keeps integers of any size', () => {
    const { value } = readJson('[9007199254740993, 1.0, -0, 1e3]')
    const integers = value?.kind === 'array' ? value.elements.map((one) => one.kind === 'number' && integerOf(one)) : []
    expect(integers).toEqual([9007199254740993n, undefined, 0n, undefined])
  })

  it('reads over a byte order mark', () => {
    expect(readJson('\ufeff{}').value).toMatchObject({ kind: 'object', start: 1 })
  })

  it('answers nesting without end with one problem', () => {
    for (const open of ['[', '{"a":', '[{"a":']) {
      const { value, problems } = readJson(open.repeat(200_000))
      expect(value).toBeUndefined()
      expect(problems.map(({ rule }) => rule)).toEqual(['json-depth'])
    }
    expect(readJson('['.repeat(1000) + ']'.repeat(1000)).problems).toEqual([])
  })
})

function plain(value: JsonValue): unknown {
  switch (value.kind) {
    case 'object':
      return Object.fromEntries(value.members.map((member) => [member.key, plain(member.value)]))
    case 'array':
      return value.elements.map(plain)
    case 'number':
      return Number(value.text)
    case 'null':
      return null
    default:
      return value.value
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
