import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parseDocument } from './document.ts'

function documentOf(text: string) {
  const parsed = parseDocument(text, 'dataops.yml')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.document
}

describe('parseDocument', () => {
  const yaml = [
    'version: 1',
    'kafka:',
    '  bootstrap-servers: "a:9092"',
    '  topics:',
    '    - one',
    '    - name: two',
    '',
  ].join('\n')

  it('places values and keys, with exclusive ends', () => {
    const document = documentOf(yaml)
    expect(document.value).toEqual({
      version: 1,
      kafka: { 'bootstrap-servers': 'a:9092', topics: ['one', { name: 'two' }] },
    })
    expect(document.placeOf(['version'])).toEqual({
      file: 'dataops.yml',
      line: 1,
      column: 10,
      endLine: 1,
      endColumn: 11,
    })
    expect(document.placeOf(['kafka', 'bootstrap-servers'])).toMatchObject({ line: 3, column: 22, endColumn: 30 })
    expect(document.placeOf(['kafka', 'bootstrap-servers'], 'key')).toMatchObject({ line: 3, column: 3, endColumn: 20 })
    expect(document.placeOf(['kafka', 'topics', 1, 'name'])).toMatchObject({ line: 6, column: 13 })
  })

  it('answers the nearest ancestor for a path that does not exist', () => {
    expect(documentOf(yaml).placeOf(['kafka', 'username', 'deep'])).toMatchObject({ line: 2, column: 1, endColumn: 6 })
  })

  it('reads JSON, tabs and a byte order mark included', () => {
    const document = documentOf('\uFEFF{\n\t"a": [1, {"b": "x"}]\n}\n')
    expect(document.value).toEqual({ a: [1, { b: 'x' }] })
    expect(document.placeOf(['a', 1, 'b'])).toMatchObject({ line: 2, column: 17, endColumn: 20 })
    expect(document.placeOf(['a', 1])).toMatchObject({ line: 2, column: 11, endColumn: 21 })
  })

  it('counts no column for a byte order mark on the first line', () => {
    expect(documentOf('\uFEFFa: 1').placeOf(['a'])).toMatchObject({ line: 1, column: 4, endColumn: 5 })
  })

  it('finds every duplicate key', () => {
    const parsed = parseDocument('a: 1\nb: 2\na: 3\nb: 4\n', 'f.yml')
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { code: 'duplicate-key', place: { line: 3, column: 1 } },
        { code: 'duplicate-key', place: { line: 4, column: 1 } },
      ],
    })
  })

  it('keeps __proto__ an ordinary key', () => {
    const { value } = documentOf('__proto__:\n  polluted: true\n')
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    ['a: [1, 2', 'document-syntax'],
    ['a: 1\n b: 2\n', 'document-syntax'],
    ['', 'document-count'],
    ['a: 1\n---\nb: 2\n', 'document-count'],
    ['['.repeat(5_000), 'document-syntax'],
  ])('answers a placed problem for malformed text %#', (text, code) => {
    const parsed = parseDocument(text, 'f.yml')
    expect(parsed).toMatchObject({ ok: false, problems: [{ code, place: { file: 'f.yml' } }] })
  })

  it('names a template that is not filled in, at its place', () => {
    expect(parseDocument('a: "{{ quoted }}"\nb:\n  host: {{ broker }}\n', 'f.yml')).toMatchObject({
      problems: [
        {
          code: 'document-syntax',
          message: 'f.yml is not valid YAML or JSON: {{ broker }} is a template that is not filled in.',
          place: { line: 3, column: 9, endColumn: 21 },
        },
      ],
    })
  })

  it('places every value of any document at text that reads as that value', () => {
    const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.string({ minLength: 1 }))
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('node'), { minLength: 1 }),
        fc.dictionary(fc.string({ minLength: 1 }), tie('node'), { minKeys: 1 }),
      ),
    })).node
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tree, { minKeys: 1 }),
        fc.boolean(),
        (value, asJson) => {
          const text = asJson ? JSON.stringify(value, null, 2) : dump(value)
          const document = documentOf(text)
          const lines = text.split('\n')
          for (const [key, child] of Object.entries(value)) {
            if (typeof child !== 'number') continue
            const place = document.placeOf([key])
            expect(lines[place.line - 1]?.slice(place.column - 1, (place.endColumn ?? 0) - 1)).toBe(String(child))
          }
        },
      ),
    )
  })
})
