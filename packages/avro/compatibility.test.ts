import type avsc from 'avsc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CompatibilityLevel, checkCompatibility, parseSchema, type Schema } from './index.ts'
import { avscType } from './testing/avsc-type.ts'
import { changeSchema, generateSchema, type Json } from './testing/generated-schemas.ts'

function schemaOf(json: unknown, path?: string): Schema {
  const text = typeof json === 'string' && /^\s*[{["]/.test(json) ? json : JSON.stringify(json)
  const parsed = parseSchema(text, path === undefined ? {} : { path })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.schema
}

/** What keeps the first schema from reading data of the second: `type readerPath writerPath`. */
function breaks(reader: unknown, writer: unknown): string[] {
  const { incompatibilities } = checkCompatibility(schemaOf(reader), [schemaOf(writer)], 'BACKWARD')
  return incompatibilities.map(({ type, readerPath, writerPath }) => `${type} ${readerPath} ${writerPath}`)
}

const record = (...fields: unknown[]) => ({ type: 'record', name: 'R', fields })
const field = (name: string, type: unknown, rest: object = {}) => ({ name, type, ...rest })
const enumOf = (symbols: string[], rest: object = {}) => ({ type: 'enum', name: 'E', symbols, ...rest })
const fixedOf = (name: string, size: number, rest: object = {}) => ({ type: 'fixed', name, size, ...rest })

describe('what reads what, as Java says', () => {
  it.each([
    ['long', 'int'],
    ['float', 'int'],
    ['double', 'int'],
    ['float', 'long'],
    ['double', 'long'],
    ['double', 'float'],
    ['string', 'bytes'],
    ['bytes', 'string'],
    [['null', 'int'], 'int'],
    [
      ['null', 'long'],
      ['int', 'null'],
    ],
    ['long', ['int', 'long']],
    [
      { type: 'array', items: 'long' },
      { type: 'array', items: 'int' },
    ],
    [record(), record(field('a', 'int'))],
    [record(field('a', 'int', { default: 1 })), record()],
    [record(field('a', ['null', 'int'], { default: null })), record()],
    [record(field('b', 'int', { aliases: ['a'] })), record(field('a', 'int'))],
    [enumOf(['X', 'Y']), enumOf(['X'])],
    [enumOf(['X'], { default: 'X' }), enumOf(['X', 'Y'])],
    [
      { ...record(), namespace: 'n' },
      { ...record(), namespace: 'm' },
    ],
    [
      { ...record(), name: 'S', namespace: 'n', aliases: ['R'] },
      { ...record(), namespace: 'n' },
    ],
    [
      { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 },
      { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 4 },
    ],
    [[], []],
  ])('%j reads %j', (reader, writer) => {
    expect(breaks(reader, writer)).toEqual([])
  })

  it.each([
    ['int', 'long', ['TYPE_MISMATCH / /']],
    ['string', enumOf(['X']), ['TYPE_MISMATCH / /']],
    [fixedOf('F', 4), 'bytes', ['TYPE_MISMATCH / /']],
    [['null', 'int'], 'string', ['MISSING_UNION_BRANCH / /']],
    [['null', 'int'], ['null', 'string'], ['MISSING_UNION_BRANCH /1 /1']],
    ['int', ['int', 'string', 'null'], ['TYPE_MISMATCH /1 /1', 'TYPE_MISMATCH /2 /2']],
    [{ type: 'map', values: 'int' }, { type: 'map', values: 'string' }, ['TYPE_MISMATCH /values /values']],
    [
      record(field('a', 'int'), field('b', { type: 'array', items: enumOf(['X']) })),
      record(field('b', { type: 'array', items: enumOf(['X', 'Y']) })),
      [
        'READER_FIELD_MISSING_DEFAULT_VALUE /fields/0 /',
        'MISSING_ENUM_SYMBOLS /fields/1/type/items/symbols /fields/0/type/items/symbols',
      ],
    ],
    [fixedOf('F', 4), fixedOf('G', 8), ['NAME_MISMATCH /name /name', 'FIXED_SIZE_MISMATCH /size /size']],
    [
      record(field('a', ['null', 'string'])),
      record(field('a', ['null', 'int'])),
      ['MISSING_UNION_BRANCH /fields/0/type/1 /fields/0/type/1'],
    ],
    // An enum's default is none of its field: Java says so in its own way.
    [record(field('a', enumOf(['X'], { default: 'X' }))), record(), ['TYPE_MISMATCH /fields/0/type /']],
    // A field that matches two fields of the writer makes Java throw.
    [
      record(field('a', 'int', { aliases: ['b'] })),
      record(field('a', 'int'), field('b', 'int')),
      ['NAME_MISMATCH /fields/0 /'],
    ],
  ])('%j does not read %j', (reader, writer, expected) => {
    expect(breaks(reader, writer)).toEqual(expected)
  })

  it('judges a pair of types once and ends with recursive ones', () => {
    const list = (value: string) => ({
      type: 'record',
      name: 'List',
      fields: [field('value', value), field('next', ['null', 'List']), field('other', 'List')],
    })
    expect(breaks(list('long'), list('int'))).toEqual([])
    expect(breaks(list('int'), list('long'))).toEqual(
      ['TYPE_MISMATCH /fields/0/type /fields/0/type', 'MISSING_UNION_BRANCH /fields/1/type/1 /fields/1/type/1'].slice(
        0,
        1,
      ),
    )
  })

  it('stays linear where types are used again and again', () => {
    const diamond = (type: string) => {
      const types: unknown[] = [{ type: 'record', name: 'D0', fields: [field('x', type)] }]
      for (let index = 1; index <= 40; index++) {
        types.push({
          type: 'record',
          name: `D${index}`,
          fields: [field('a', `D${index - 1}`), field('b', `D${index - 1}`)],
        })
      }
      const union = schemaOf(types)
      const last = union.type === 'union' ? union.branches.at(-1)?.schema : undefined
      if (last === undefined) throw new Error('no schema')
      return last
    }
    expect(checkCompatibility(diamond('int'), [diamond('string')], 'BACKWARD').incompatibilities).toHaveLength(1)
  })

  it('follows chains of references of any length', () => {
    const chain = (): Schema => {
      const types = Array.from({ length: 20_000 }, (_, index) => ({
        type: 'record',
        name: `C${index}`,
        fields: index === 0 ? [] : [field('f', `C${index - 1}`)],
      }))
      const union = schemaOf(types)
      const last = union.type === 'union' ? union.branches.at(-1)?.schema : undefined
      if (last === undefined) throw new Error('no schema')
      return last
    }
    expect(checkCompatibility(chain(), [chain()], 'FULL').compatible).toBe(true)
  })
})

describe('levels', () => {
  const versions = [record(field('a', 'int')), record(field('a', 'long')), record(field('a', 'double'))].map((json) =>
    schemaOf(json),
  )
  const [first, second, third] = versions
  const check = (level: CompatibilityLevel, schema = third, earlier = [first, second]) =>
    checkCompatibility(schema as Schema, earlier as Schema[], level).incompatibilities.map(
      ({ direction, version }) => `${direction} ${version}`,
    )

  it.each([
    ['NONE', []],
    ['BACKWARD', []],
    ['BACKWARD_TRANSITIVE', []],
    ['FORWARD', ['forward 2']],
    ['FORWARD_TRANSITIVE', ['forward 1', 'forward 2']],
    ['FULL', ['forward 2']],
    ['FULL_TRANSITIVE', ['forward 1', 'forward 2']],
  ] as const)('%s', (level, expected) => {
    expect(check(level)).toEqual(expected)
  })

  it('looks at the last version only unless transitive', () => {
    expect(check('BACKWARD', second, [third, first])).toEqual([])
    expect(check('BACKWARD_TRANSITIVE', second, [third, first])).toEqual(['backward 1'])
  })

  it('has nothing to break without earlier versions', () => {
    expect(check('FULL_TRANSITIVE', first, [])).toEqual([])
  })

  it('refuses a level that does not exist', () => {
    expect(() => check('BACKWARDS' as 'BACKWARD')).toThrow('"BACKWARDS" is no compatibility level')
  })
})

describe('places in the new file', () => {
  const before = `{
  "type": "record",
  "name": "Order",
  "fields": [
    {"name": "id", "type": "string"},
    {"name": "state", "type": {"type": "enum", "name": "State", "symbols": ["OPEN", "PAID"]}},
    {"name": "hash", "type": {"type": "fixed", "name": "Hash", "size": 16}},
    {"name": "note", "type": ["null", "string"]},
    {"name": "gone", "type": "int"}
  ]
}`
  const after = `{
  "type": "record",
  "name": "Order",
  "fields": [
    {"name": "id",
     "type": "long"},
    {"name": "state", "type": {"type": "enum", "name": "State", "symbols": ["OPEN",
      "SENT"]}},
    {"name": "hash", "type": {"type": "fixed", "name": "Hash", "size":
      20}},
    {"name": "note", "type": ["null", "int"]},
    {"name": "added", "type": "int"}
  ]
}`
  const found = checkCompatibility(
    schemaOf(after, 'order.avsc'),
    [schemaOf(before, 'old.avsc')],
    'FULL',
  ).incompatibilities
  const placed = (direction: string) =>
    found
      .filter((one) => one.direction === direction)
      .map(({ type, place }) => `${place.file}:${place.line}:${place.column} ${type}`)

  it('shows the token that no longer reads old data', () => {
    expect(placed('backward')).toEqual([
      'order.avsc:6:14 TYPE_MISMATCH',
      'order.avsc:7:65 MISSING_ENUM_SYMBOLS',
      'order.avsc:10:7 FIXED_SIZE_MISMATCH',
      'order.avsc:11:30 MISSING_UNION_BRANCH',
      'order.avsc:12:14 READER_FIELD_MISSING_DEFAULT_VALUE',
    ])
  })

  it('shows what old readers cannot read, or what is nearest to it', () => {
    expect(placed('forward')).toEqual([
      'order.avsc:6:14 TYPE_MISMATCH',
      'order.avsc:8:7 MISSING_ENUM_SYMBOLS',
      'order.avsc:10:7 FIXED_SIZE_MISMATCH',
      'order.avsc:11:39 MISSING_UNION_BRANCH',
      'order.avsc:4:3 READER_FIELD_MISSING_DEFAULT_VALUE',
    ])
  })

  it('says which schema cannot read what', () => {
    expect(found.map(({ message }) => message)).toEqual([
      'the new schema expects long where version 1 writes string, which cannot be read as that',
      'the new schema cannot read the symbol PAID of enum State, which version 1 may write: the new schema has neither the symbol nor a default in the enum',
      'the new schema expects Hash of 20 bytes where version 1 writes 16 bytes',
      'the new schema has no branch in the union (null, int) that reads the string that version 1 may write',
      'the new schema needs field "added" of Order, which version 1 does not write and which has no default',
      'version 1 expects string where the new schema writes long, which cannot be read as that',
      'version 1 cannot read the symbol SENT of enum State, which the new schema may write: version 1 has neither the symbol nor a default in the enum',
      'version 1 expects Hash of 16 bytes where the new schema writes 20 bytes',
      'version 1 has no branch in the union (null, string) that reads the int that the new schema may write',
      'version 1 needs field "gone" of Order, which the new schema does not write and which has no default',
    ])
  })
})

/** Many values of many schemas, on a machine that may be busy. */
const minutes = { timeout: 180_000 }

describe('invariants', () => {
  const pair = fc.tuple(fc.nat(), fc.nat()).map(([seed, change]) => {
    const json = generateSchema(seed)
    return [json, change % 4 === 0 ? generateSchema(change) : changeSchema(json, change)] as const
  })
  const parsed = (json: Json): Schema => {
    const result = parseSchema(JSON.stringify(json))
    fc.pre(result.ok)
    return result.schema
  }

  it('a schema reads its own data, unless a field matches two by its aliases', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const json = generateSchema(seed)
        const { incompatibilities } = checkCompatibility(parsed(json), [parsed(json)], 'FULL_TRANSITIVE')
        fc.pre(!incompatibilities.some(({ message }) => message.endsWith('at which Java gives up')))
        expect(incompatibilities).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('BACKWARD one way is FORWARD the other way, FULL is both', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const left = parsed(one)
        const right = parsed(other)
        const backward = checkCompatibility(left, [right], 'BACKWARD').incompatibilities
        const forward = checkCompatibility(right, [left], 'FORWARD').incompatibilities
        const both = checkCompatibility(left, [right], 'FULL').incompatibilities
        const shown = (list: typeof both) =>
          list.map(({ type, readerPath, writerPath }) => `${type} ${readerPath} ${writerPath}`)
        expect(shown(backward)).toEqual(shown(forward))
        expect(both.filter(({ direction }) => direction === 'backward')).toEqual(backward)
        expect(both.filter(({ direction }) => direction === 'forward')).toEqual(
          checkCompatibility(left, [right], 'FORWARD').incompatibilities,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('what is called compatible decodes: avsc writes with the old schema, reads with the new one', minutes, () => {
    let decoded = 0
    fc.assert(
      fc.property(pair, ([newJson, oldJson]) => {
        fc.pre(checkCompatibility(parsed(newJson), [parsed(oldJson)], 'BACKWARD').compatible)
        const types = avscTypes(newJson, oldJson)
        const resolver = types && resolverOf(types)
        fc.pre(types !== undefined && resolver !== undefined)
        for (const value of valuesOf(types.writer, 5)) {
          types.reader.fromBuffer(types.writer.toBuffer(value), resolver)
          decoded++
        }
      }),
      { numRuns: 1000 },
    )
    expect(decoded).toBeGreaterThan(1000)
  })

  it('what is called incompatible fails: avsc refuses the pair or some value of the old schema', minutes, () => {
    let failed = 0
    fc.assert(
      fc.property(pair, ([newJson, oldJson]) => {
        const { incompatibilities } = checkCompatibility(parsed(newJson), [parsed(oldJson)], 'BACKWARD')
        // A field that matches two fields is refused by Java only.
        fc.pre(!incompatibilities.some(({ message }) => message.endsWith('at which Java gives up')))
        fc.pre(incompatibilities.length > 0)
        const types = avscTypes(newJson, oldJson)
        fc.pre(types !== undefined)
        const resolver = resolverOf(types)
        failed++
        if (resolver === undefined) return
        const values = valuesOf(types.writer, 200)
        fc.pre(values.length > 0)
        const fails = values.some((value) => {
          try {
            types.reader.fromBuffer(types.writer.toBuffer(value), resolver)
            return false
          } catch {
            return true
          }
        })
        expect(fails).toBe(true)
      }),
      { numRuns: 1000 },
    )
    expect(failed).toBeGreaterThan(300)
  })
})

interface Types {
  readonly reader: avsc.Type
  readonly writer: avsc.Type
}

/** The two schemas in avsc, or undefined where it refuses what Java takes (empty unions, defaults of a later branch). */
function avscTypes(readerJson: Json, writerJson: Json): Types | undefined {
  try {
    return { reader: avscType(readerJson), writer: avscType(writerJson) }
  } catch {
    return undefined
  }
}

/** How avsc reads the one with the other, or undefined when it refuses: it also compares namespaces. */
function resolverOf({ reader, writer }: Types) {
  try {
    return reader.createResolver(writer)
  } catch {
    return undefined
  }
}

/** Random values of a type; none when it is recursive without end. */
function valuesOf(type: avsc.Type, count: number): readonly unknown[] {
  try {
    return Array.from({ length: count }, () => type.random())
  } catch {
    return []
  }
}
