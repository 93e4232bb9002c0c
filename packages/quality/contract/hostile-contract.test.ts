import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LoadedContract, loadContract } from './load.ts'

const example = readFileSync(new URL('../../../examples/flights/contracts/flights.odcs.yaml', import.meta.url), 'utf8')
const lines = example.split('\n')
const head = ['apiVersion: v3.1.0', 'kind: DataContract', 'id: x', 'version: "1"', 'status: active', 'schema:']

/** Whatever the text: no exception, and every problem and check stands inside the file. */
function expectPlaced(loaded: LoadedContract, text: string): void {
  const count = text.split(/\r\n|\n|\r/).length
  const problems = loaded.ok ? loaded.contract.warnings : loaded.problems
  if (!loaded.ok) expect(problems.length).toBeGreaterThan(0)
  const places = [
    ...problems.map(({ place }) => place),
    ...(loaded.ok ? loaded.contract.topics.flatMap(({ checks }) => checks.map(({ place }) => place)) : []),
  ]
  for (const place of places) {
    expect(place?.file).toBe('c.yaml')
    expect(place?.line).toBeGreaterThanOrEqual(1)
    expect(place?.line).toBeLessThanOrEqual(count)
    expect(place?.column).toBeGreaterThanOrEqual(1)
  }
  for (const { message } of problems) expect(message).toMatch(/[.?]$/)
}

/** With the processor time that it took: what else runs on the machine does not count. */
function timed(text: string): { readonly loaded: LoadedContract; readonly ms: number } {
  const start = process.cpuUsage()
  const loaded = loadContract(text, 'c.yaml')
  const { user, system } = process.cpuUsage(start)
  return { loaded, ms: (user + system) / 1_000 }
}

describe('loadContract on any text', () => {
  it('names a misspelt key at its place', () => {
    const keyLines = lines.flatMap((line, index) => (/^[\s-]*[a-zA-Z]+:/.test(line) ? [index] : []))
    fc.assert(
      fc.property(fc.constantFrom(...keyLines), fc.stringMatching(/^[a-zA-Z]{1,3}$/), (index, suffix) => {
        const line = lines[index] ?? ''
        const key = /[a-zA-Z]+(?=:)/.exec(line)?.[0] ?? ''
        const text = lines.with(index, line.replace(`${key}:`, `${key}${suffix}:`)).join('\n')
        const loaded = loadContract(text, 'c.yaml')
        expectPlaced(loaded, text)
        // A description may hold any key.
        if (lines[index - 1]?.startsWith('description') || lines[index - 2]?.startsWith('description')) return
        if (loaded.ok) throw new Error(`accepted ${key}${suffix}`)
        if (key === 'apiVersion') return
        const column = line.indexOf(`${key}:`) + 1
        expect(loaded.problems.map(({ place }) => [place?.line, place?.column])).toContainEqual([index + 1, column])
      }),
      { numRuns: 300 },
    )
  })

  it('answers any value in any place', () => {
    const valueLines = lines.flatMap((line, index) => (/: \S/.test(line) ? [index] : []))
    const value = fc.oneof(
      fc.constantFrom(
        '',
        '~',
        '.nan',
        '.inf',
        '-.inf',
        '1e999',
        '[]',
        '{}',
        '[[]]',
        '{ a: { b: [1] } }',
        '"\\u0000"',
        '!!binary aGk=',
      ),
      fc.constantFrom(
        '&a [*a]',
        '*unknown',
        '<<',
        '9'.repeat(400),
        '0x10',
        '-0',
        'true',
        '2001-01-01',
        '|',
        '>-',
        '`',
        '@',
        '%',
      ),
      fc.json(),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.constantFrom(...valueLines), value, (index, replacement) => {
        const line = (lines[index] ?? '').replace(/: .*/s, () => `: ${replacement}`)
        const text = lines.with(index, line).join('\n')
        expectPlaced(loadContract(text, 'c.yaml'), text)
      }),
      { numRuns: 1_000 },
    )
  })

  it('answers any JSON under any key', () => {
    const keys = [
      'servers',
      'schema',
      'slaProperties',
      'team',
      'price',
      'roles',
      'support',
      'description',
      'tags',
      'customProperties',
    ]
    const names = [
      'name',
      'type',
      'logicalType',
      'logicalTypeOptions',
      'properties',
      'items',
      'quality',
      'metric',
      'mustBe',
      'arguments',
      'implementation',
      'engine',
      'element',
      'property',
      'value',
      'unit',
      'enum',
      'map',
      '__proto__',
      'constructor',
      'toString',
      'length',
    ]
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, depthSize: 'medium' },
        fc.constantFrom<unknown>(
          'kafka',
          'library',
          'custom',
          'kafka-dataops',
          'freshness',
          'string',
          'object',
          'array',
          'timestamp',
          1,
          -1,
          1.5,
          null,
          true,
        ),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 6, noNullPrototype: true }),
      ),
    })).node
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        tree,
        fc.constantFrom('v3.0.2', 'v3.1.0', 'v3.2.0'),
        (key, value, apiVersion) => {
          const contract = { apiVersion, kind: 'DataContract', id: 'x', version: '1', status: 'active', [key]: value }
          const text = JSON.stringify(contract)
          expectPlaced(loadContract(text, 'c.yaml'), text)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('treats __proto__ and constructor as names like any other', () => {
    const text = [
      ...head,
      '  - name: t',
      '    properties:',
      '      - { name: __proto__, logicalType: string, required: true }',
      '      - { name: constructor, logicalType: integer }',
      '    __proto__: { polluted: 1 }',
      '',
    ].join('\n')
    expect(loadContract(text, 'c.yaml')).toMatchObject({
      ok: false,
      problems: [
        { code: 'unknown-key', message: expect.stringContaining('"__proto__"'), place: { line: 11, column: 5 } },
      ],
    })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    const loaded = loadContract(text.replace(/ {4}__proto__.*\n/, ''), 'c.yaml')
    const checks = loaded.ok ? loaded.contract.topics.flatMap((topic) => topic.checks) : []
    expect(checks.map(({ path }) => path)).toEqual([['__proto__'], ['__proto__'], ['__proto__'], ['constructor']])
  })
})

describe('loadContract on large and deep contracts', () => {
  it('loads 10,000 fields, over a megabyte, in bounded time', () => {
    const fields = Array.from({ length: 10_000 }, (_, index) => [
      `      - name: field_${index}`,
      '        logicalType: integer',
      '        required: true',
      '        logicalTypeOptions: { minimum: 0, maximum: 100 }',
    ])
    const text = [...head, '  - name: t', '    properties:', ...fields.flat(), ''].join('\n')
    expect(text.length).toBeGreaterThan(1_000_000)
    const { loaded, ms } = timed(text)
    expect(loaded.ok && loaded.contract.topics[0]?.checks.length).toBe(40_000)
    expect(ms).toBeLessThan(15_000)
  })

  it('reports 10,000 errors in bounded time', () => {
    const fields = Array.from({ length: 10_000 }, (_, index) => `      - { name: f${index}, logicalTyp: string }`)
    const { loaded, ms } = timed([...head, '  - name: t', '    properties:', ...fields, ''].join('\n'))
    expect(loaded.ok ? 0 : loaded.problems.length).toBe(10_000)
    expect(ms).toBeLessThan(15_000)
  })

  it('answers 900 levels of nesting with a problem', () => {
    let property = '{ name: leaf }'
    for (let depth = 0; depth < 450; depth++) property = `{ name: n, logicalType: object, properties: [${property}] }`
    const text = [...head, `  - { name: t, properties: [${property}] }`, ''].join('\n')
    const { loaded, ms } = timed(text)
    expect(loaded).toMatchObject({ ok: false, problems: [{ code: 'document-syntax', place: { line: 7 } }] })
    expect(ms).toBeLessThan(5_000)
  })

  it('stops at aliases that multiply', () => {
    const levels = Array.from({ length: 12 }, (_, index) => {
      const items =
        index === 0
          ? 'x'
          : Array(10)
              .fill(`*a${index - 1}`)
              .join(', ')
      const property = index === 0 ? '{ name: x }' : `{ name: n, logicalType: object, properties: [${items}] }`
      return `  - &a${index} ${property}`
    })
    const text = [
      ...head.slice(0, 5),
      'customProperties:',
      '  - property: x',
      '    value:',
      ...levels.map((line) => `    ${line}`),
      'schema:',
      '  - { name: t, properties: [*a11] }',
      '',
    ].join('\n')
    const { loaded, ms } = timed(text)
    expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code)).toContain('contract-too-large')
    expect(ms).toBeLessThan(15_000)
  })

  it('stops at an alias to what encloses it', () => {
    const text = [
      ...head,
      '  - name: t',
      '    properties: &all',
      '      - { name: a, logicalType: object, properties: *all }',
      '    customProperties: &own [{ property: x, value: 1, customProperties: *own }]',
      '',
    ].join('\n')
    const { loaded } = timed(text)
    expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code)).toEqual(['contract-too-large', 'unknown-key'])
  })

  it('follows aliases, placing what they bring at the alias', () => {
    const text = [
      ...head,
      '  - name: t',
      '    properties:',
      '      - name: a',
      '        logicalType: object',
      '        properties: &coin',
      '          - { name: usd, logicalType: number }',
      '      - name: b',
      '        logicalType: object',
      '        properties: *coin',
      '',
    ].join('\n')
    const loaded = loadContract(text, 'c.yaml')
    expect(loaded.ok && loaded.contract.topics[0]?.checks.map(({ id, place }) => [id, place?.line])).toEqual([
      ['t.a.type', 10],
      ['t.a.usd.type', 12],
      ['t.b.type', 14],
      ['t.b.usd.type', 15],
    ])
  })
})
