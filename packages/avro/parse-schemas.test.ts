import { describe, expect, it } from 'vitest'
import { parseProtocol, parseSchema, parseSchemas, type SchemaProblem } from './index.ts'

/** `line:column-endLine:endColumn rule message`, or one line per problem. */
function shown(problems: readonly SchemaProblem[]): string[] {
  return problems.map(({ place, rule, message }) => {
    const end = place.endLine === place.line ? `${place.endColumn}` : `${place.endLine}:${place.endColumn}`
    return `${place.line}:${place.column}-${end} ${rule}: ${message}`
  })
}

function problemsOf(schema: unknown, options = {}): string[] {
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema)
  const parsed = parseSchema(text, options)
  return parsed.ok
    ? []
    : parsed.problems.map(({ rule, place }) => `${rule} ${text.slice(offset(place.column), offset(place.endColumn))}`)
}

function warningsOf(schema: unknown): string[] {
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema)
  const parsed = parseSchema(text)
  expect(parsed.ok).toBe(true)
  return parsed.warnings.map(
    ({ rule, place }) => `${rule} ${text.slice(offset(place.column), offset(place.endColumn))}`,
  )
}

function offset(column: number | undefined): number {
  return (column ?? 1) - 1
}

const record = (...fields: unknown[]) => ({ type: 'record', name: 'R', fields })
const field = (type: unknown, rest: object = {}) => ({ name: 'f', type, ...rest })
const enumE = { type: 'enum', name: 'E', symbols: ['X', 'Y'] }

describe('parseSchema', () => {
  it('resolves names to the one object that defines them', () => {
    const parsed = parseSchema(
      JSON.stringify({ type: 'record', name: 'Node', namespace: 'a.b', fields: [field(['null', 'Node'])] }),
    )
    const schema = parsed.ok && parsed.schema.type === 'record' ? parsed.schema : undefined
    const type = schema?.fields[0]?.type.schema
    expect(schema?.fullName).toBe('a.b.Node')
    expect(type?.type === 'union' && type.branches[1]).toMatchObject({ reference: 'Node' })
    expect(type?.type === 'union' && type.branches[1]?.schema).toBe(schema)
  })

  it('reports every error of a file at once, each at its token', () => {
    const text = `{
  "type": "record",
  "name": "Order",
  "fields": [
    {"name": "id", "type": "strin"},
    {"name": "total", "type": "int", "default": "0"},
    {"name": "total", "type": "long"},
    {"name": "state", "type": {"type": "enum", "name": "State", "symbols": ["OPEN", "OPEN", "a-b"]}},
    {"name": "hash", "type": {"type": "fixed", "name": "Hash"}}
  ],
}`
    const parsed = parseSchema(text)
    expect(parsed.ok ? [] : shown(parsed.problems)).toEqual([
      '5:28-35 reference-unresolved: no type strin is defined. Did you mean "string"?',
      '6:49-52 default-invalid: the default of field "total": expected an int (a whole number of 32 bits, without fraction), found "0"',
      '7:14-21 field-duplicate: Order already has a field "total"',
      '8:85-91 symbol-duplicate: the symbol "OPEN" is given twice',
      '8:93-98 name-invalid: "a-b" is no symbol of an enum: a letter A-Z, a-z or `_`, then letters, digits and `_`',
      '9:39-46 attribute-missing: this fixed has no "size"',
      '10:4-5 json-syntax: JSON allows no comma before `}`',
    ])
  })

  it('counts columns in UTF-16 units, without a byte order mark', () => {
    const parsed = parseSchema('\ufeff["😀", "int"]')
    expect(parsed.ok ? [] : parsed.problems.map(({ line, column, place }) => [line, column, place.endColumn])).toEqual([
      [1, 2, 6],
    ])
  })

  it('names the file in places', () => {
    const parsed = parseSchema('5', { path: 'schemas/a.avsc' })
    expect(!parsed.ok && parsed.problems[0]?.place).toEqual({
      file: 'schemas/a.avsc',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
    })
  })

  it.each([
    ['', ['json-syntax ']],
    ['5', ['type-invalid 5']],
    ['{}', ['attribute-missing {']],
    [{ type: ['null', 'int'] }, ['type-invalid ["null","int"]']],
    [{ type: 'Hash' }, ['type-invalid "Hash"']],
    [[['int']], ['union-invalid [']],
    [['int', { type: 'int' }], ['union-invalid {']],
    [[enumE, 'E'], ['union-invalid "E"']],
    [{ type: 'record', name: 'R' }, ['attribute-missing "record"']],
    [{ type: 'record', fields: [] }, ['attribute-missing "record"']],
    [{ type: 'record', name: 'R', fields: {} }, ['attribute-invalid {']],
    [{ type: 'record', name: 'int', fields: [] }, ['name-invalid "int"']],
    [{ type: 'record', name: 'a.R-x', fields: [] }, ['name-invalid "a.R-x"']],
    [{ type: 'record', name: 'R', namespace: 'a..b', fields: [] }, ['name-invalid "a..b"']],
    [record(5), ['type-invalid 5']],
    [record({ type: 'int' }), ['attribute-missing {']],
    [record({ name: 'f' }), ['attribute-missing "f"']],
    [record(field('int', { order: 'up' })), ['attribute-invalid "up"']],
    [record(field('int', { aliases: 'g' })), ['attribute-invalid "g"']],
    [{ ...record(), aliases: ['a b'] }, ['name-invalid "a b"']],
    [{ type: 'enum', name: 'E', symbols: ['X'], default: 'Y' }, ['default-invalid "Y"']],
    [{ type: 'fixed', name: 'F', size: -1 }, ['attribute-invalid -1']],
    [{ type: 'fixed', name: 'F', size: '4' }, ['attribute-invalid "4"']],
    [{ type: 'array' }, ['attribute-missing "array"']],
    [record(field(enumE), { name: 'g', type: { ...enumE, symbols: ['Z'] } }), ['name-redefined "E"']],
    ['{"protocol": "P"}', ['protocol-invalid {"protocol": "P"}']],
  ])('refuses %j', (schema, expected) => {
    expect(problemsOf(schema)).toEqual(expected)
  })

  it.each([
    ['int', '1.0'],
    ['int', '2147483648'],
    ['long', '9223372036854775808'],
    ['string', 'null'],
    ['bytes', '"\u0100"'],
    [{ type: 'fixed', name: 'F', size: 2 }, '"abc"'],
    [enumE, '"Z"'],
    [['null', 'string'], '5'],
    [['null', 'int'], '"null"'],
    [{ type: 'array', items: 'int' }, '"x"'],
    [record(), '[]'],
    [{ type: 'record', name: 'S', fields: [field('int')] }, '{}'],
    ['double', '"x"'],
  ])('refuses, for %j, the default %s', (type, value) => {
    const text = `{"type":"record","name":"T","fields":[{"name":"f","type":${JSON.stringify(type)},"default":${value}}]}`
    expect(problemsOf(text)).toHaveLength(1)
    expect(problemsOf(text)[0]).toMatch(/^default-invalid /)
    expect(problemsOf(text, { lenient: true })).toEqual(value === '"x"' && type === 'double' ? problemsOf(text) : [])
  })

  it('points into a default', () => {
    const schema = record(field({ type: 'map', values: { type: 'array', items: 'int' } }, { default: { a: [1, 'x'] } }))
    expect(problemsOf(schema)).toEqual(['default-invalid "x"'])
  })

  it.each([
    ['int', '-2147483648'],
    ['long', '9223372036854775807'],
    ['float', '1'],
    ['bytes', '"\u00ff"'],
    [{ type: 'fixed', name: 'F', size: 2 }, '"ab"'],
    [enumE, '"Y"'],
    [['null', 'string'], 'null'],
    [{ type: 'record', name: 'S', fields: [field('int'), { name: 'g', type: 'int', default: 1 }] }, '{"f": 1}'],
  ])('accepts, for %j, the default %s', (type, value) => {
    const text = `{"type":"record","name":"T","fields":[{"name":"f","type":${JSON.stringify(type)},"default":${value}}]}`
    expect(problemsOf(text)).toEqual([])
  })

  it.each([
    ['{"type": "int", "type": "int"}', ['json-duplicate-key "type"']],
    ['{"type": /* a number */ "int"}', ['json-comment /* a number */']],
    [record(field(['null', 'int'], { default: 5 })), ['default-not-first-branch 5']],
    [record(field('int', { logicalType: 'date' })), ['logical-type-misplaced "date"']],
    [{ type: 'int', logicalType: 'timestamp-millis' }, ['logical-type-invalid "timestamp-millis"']],
    [{ type: 'long', logicalType: 'timestamp-milis' }, ['logical-type-unknown "timestamp-milis"']],
    [{ type: 'bytes', logicalType: 'decimal', precision: 2, scale: 3 }, ['logical-type-invalid 3']],
    [{ type: 'fixed', name: 'F', size: 2, logicalType: 'decimal', precision: 5 }, ['logical-type-invalid 5']],
    [{ ...record(), doc: 5 }, ['attribute-ignored 5']],
    [{ ...enumE, default: null }, ['attribute-ignored null']],
    [{ ...record(), aliases: ['A', 'A'] }, ['alias-duplicate "A"']],
    [record(field(enumE), { name: 'g', type: enumE }), ['name-redefined "E"']],
    [record(field('E'), { name: 'g', type: enumE }), ['reference-before-definition "E"']],
    [
      { ...record(field({ ...enumE, namespace: '' }), { name: 'g', type: 'E' }), namespace: 'n' },
      ['reference-outside-namespace "E"'],
    ],
    [record(field('double', { default: '1.5' })), ['attribute-ignored "1.5"']],
  ])('accepts %j, with a warning', (schema, expected) => {
    expect(warningsOf(schema)).toEqual(expected)
  })

  it('knows valid logical types', () => {
    const parsed = parseSchema('{"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}')
    expect(parsed.ok && parsed.schema).toMatchObject({ logicalType: { name: 'decimal', precision: 9, scale: 2 } })
  })

  it('takes names of any alphabet and any namespace only in stored schemas', () => {
    const text = '{"type": "record", "name": "Größe", "namespace": "my-team", "fields": []}'
    expect(problemsOf(text)).toEqual(['name-invalid "Größe"'])
    expect(problemsOf('{"type": "record", "name": "R", "namespace": "my-team", "fields": []}')).toEqual([
      'name-invalid "my-team"',
    ])
    expect(problemsOf(text, { lenient: true })).toEqual([])
  })

  it('suggests what was probably meant', () => {
    const parsed = parseSchema(
      JSON.stringify(record(field(enumE), { name: 'g', type: 'Ee' }, { name: 'h', type: { type: 'aray' } })),
    )
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
      'no type Ee is defined. Did you mean "E"?',
      '"aray" is neither a primitive type nor record, error, enum, array, map, fixed. Did you mean "array"?',
    ])
  })

  it('reads 200 levels of records and answers 2,000 of them with a problem', () => {
    const nested = (levels: number) =>
      Array.from(
        { length: levels },
        (_, index) => `{"type":"record","name":"R${index}","fields":[{"name":"f","type":`,
      ).join('') +
      '"int"' +
      '}]}'.repeat(levels)
    expect(parseSchema(nested(200)).ok).toBe(true)
    expect(problemsOf(nested(2000))).toHaveLength(1)
  })
})

describe('parseSchemas', () => {
  const money = {
    path: 'money.avsc',
    text: '{"type":"record","name":"Money","namespace":"shop","fields":[{"name":"amount","type":"long"}]}',
  }
  const order = {
    path: 'order.avsc',
    text: '{"type":"record","name":"Order","namespace":"shop","fields":[{"name":"total","type":"Money"}]}',
  }

  it('resolves references across files, in whatever order they come', () => {
    for (const files of [
      [money, order],
      [order, money],
    ]) {
      const parsed = parseSchemas(files)
      const schema = parsed.schemas['order.avsc']
      expect(parsed.ok).toBe(true)
      expect(schema?.type === 'record' && schema.fields[0]?.type.schema).toBe(parsed.schemas['money.avsc'])
      expect([...parsed.types.keys()].sort()).toEqual(['shop.Money', 'shop.Order'])
    }
  })

  it('judges defaults of types of other files', () => {
    const cart = {
      path: 'cart.avsc',
      text: '{"type":"record","name":"Cart","namespace":"shop","fields":[{"name":"m","type":"Money","default":{"amount":"x"}}]}',
    }
    const parsed = parseSchemas([cart, money])
    expect(!parsed.ok && parsed.problems.map(({ rule, place }) => `${place.file}:${place.column} ${rule}`)).toEqual([
      'cart.avsc:108 default-invalid',
    ])
  })

  it('tells the chain of files that needs what nobody defines', () => {
    const broken = {
      path: 'money.avsc',
      text: '{"type":"record","name":"Money","namespace":"shop","fields":[{"name":"c","type":"Currency"}]}',
    }
    const parsed = parseSchemas([order, broken])
    expect(!parsed.ok && parsed.problems).toMatchObject([
      {
        rule: 'reference-unresolved',
        place: { file: 'money.avsc' },
        message: 'no type shop.Currency (written Currency) is defined (needed by order.avsc -> money.avsc).',
        related: [{ message: 'order.avsc uses shop.Money of money.avsc', place: { file: 'order.avsc' } }],
      },
    ])
  })

  it('gives the schemas of the files that have no problem', () => {
    const parsed = parseSchemas([money, { path: 'bad.avsc', text: '{' }])
    expect(parsed.ok).toBe(false)
    expect(Object.keys(parsed.schemas)).toEqual(['money.avsc'])
  })

  it('reports files that need each other, as a chain', () => {
    const file = (path: string, name: string, used: string) => ({
      path,
      text: JSON.stringify({ type: 'record', name, fields: [{ name: 'f', type: ['null', used] }] }),
    })
    const parsed = parseSchemas([file('a.avsc', 'A', 'B'), file('b.avsc', 'B', 'C'), file('c.avsc', 'C', 'A')])
    expect(!parsed.ok && parsed.problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'reference-cycle: these files need each other, so none can be registered first: a.avsc -> b.avsc -> c.avsc -> a.avsc',
    ])
  })

  it('reports the shortest circle through each file of a knot', () => {
    const file = (name: string, ...used: string[]) => ({
      path: name,
      text: JSON.stringify({ type: 'record', name, fields: used.map((type) => ({ name: `f${type}`, type })) }),
    })
    const parsed = parseSchemas([
      file('A', 'B'),
      file('B', 'C'),
      file('C', 'A', 'B', 'D'),
      file('D', 'C'),
      file('E', 'A'),
    ])
    expect(!parsed.ok && parsed.problems.map(({ message }) => message.split(': ')[1])).toEqual([
      'A -> B -> C -> A',
      'D -> C -> D',
    ])
  })

  it('lets a file use its own types recursively', () => {
    const text = '{"type":"record","name":"A","fields":[{"name":"a","type":["null","A"]}]}'
    expect(parseSchemas([{ path: 'a.avsc', text }]).ok).toBe(true)
  })

  it('refuses a name that two files define differently and warns of equal definitions', () => {
    const again = { path: 'other/money.avsc', text: money.text }
    const different = { path: 'other/money.avsc', text: money.text.replace('long', 'double') }
    expect(parseSchemas([money, again])).toMatchObject({
      ok: true,
      warnings: [{ rule: 'name-repeated-in-files', place: { file: 'other/money.avsc' } }],
    })
    const parsed = parseSchemas([money, different])
    expect(!parsed.ok && parsed.problems.map(({ place, message }) => `${place.file}: ${message}`)).toEqual([
      'money.avsc: shop.Money is defined differently in other/money.avsc',
      'other/money.avsc: shop.Money is defined differently in money.avsc',
    ])
    // Each file says what its own schema is; a file that only uses the name does not.
    expect(Object.keys(parsed.schemas)).toEqual(['money.avsc', 'other/money.avsc'])
    const using = { path: 'using.avsc', text: '{"type":"array","items":"shop.Money"}' }
    const unclear = parseSchemas([money, different, using])
    expect(Object.keys(unclear.schemas)).not.toContain('using.avsc')
    expect(!unclear.ok && unclear.problems.at(-1)).toMatchObject({
      rule: 'name-ambiguous',
      message: 'shop.Money may mean any of the different definitions in money.avsc, other/money.avsc',
      place: { file: 'using.avsc', line: 1, column: 25 },
    })
  })

  it('takes definitions that differ only in docs and attributes of the author for the same', () => {
    const hash = (more: string, path: string) => ({
      path,
      text: `{"type":"record","name":"Hash","fields":[{"name":"value","type":"long"${more}}]${more}}`,
    })
    const both = (more: string) => parseSchemas([hash('', 'a.avsc'), hash(more, 'b.avsc')])
    expect(both(',"doc":"A hash.","owner":{"team":"a"}')).toMatchObject({
      ok: true,
      warnings: [{ rule: 'name-repeated-in-files' }],
    })
    const day = hash('', 'a.avsc').text.replace('"long"', '{"type":"long","logicalType":"timestamp-millis"}')
    expect(parseSchemas([hash('', 'a.avsc'), { path: 'b.avsc', text: day }]).ok).toBe(false)
  })

  it('reads protocols and lets schemas use their types', () => {
    const protocol = {
      path: 'mail.avpr',
      text: '{"protocol":"Mail","namespace":"m","types":[{"type":"record","name":"Message","fields":[]}],"messages":{}}',
    }
    const user = { path: 'box.avsc', text: '{"type":"array","items":"m.Message"}' }
    const parsed = parseSchemas([user, protocol])
    expect(parsed.ok).toBe(true)
    expect(parsed.protocols['mail.avpr']?.types).toHaveLength(1)
    expect(Object.keys(parsed.schemas)).toEqual(['box.avsc'])
  })

  it('keeps a file called __proto__ apart from the object’s prototype', () => {
    expect(Object.keys(parseSchemas([{ path: '__proto__', text: '"int"' }]).schemas)).toEqual(['__proto__'])
  })
})

describe('parseProtocol', () => {
  const error = { type: 'error', name: 'Curse', fields: [] }
  const protocol = (message: object) =>
    JSON.stringify({ protocol: 'P', namespace: 'n', types: [error], messages: { m: message } })

  it('reads types and messages', () => {
    const parsed = parseProtocol(
      protocol({ request: [{ name: 'to', type: 'string' }], response: 'int', errors: ['Curse'] }),
    )
    expect(parsed.ok && parsed.protocol).toMatchObject({
      name: 'P',
      namespace: 'n',
      messages: [{ name: 'm', oneWay: false, request: [{ name: 'to' }], errors: [{ reference: 'Curse' }] }],
    })
  })

  it.each([
    [{ response: 'int' }, /has no "request"/],
    [{ request: [] }, /has no "response"/],
    [{ request: [], response: 'int', 'one-way': true }, /its response is null/],
    [{ request: [], 'one-way': true, errors: [] }, /cannot have errors/],
    [{ request: [], response: 'int', errors: ['string'] }, /not the name of an error/],
    [{ request: [{ name: 'a', type: 'int', default: 'x' }], response: 'null' }, /expected an int/],
  ])('refuses the message %j', (message, expected) => {
    const parsed = parseProtocol(protocol(message))
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.message)).toEqual([
      expect.stringMatching(expected),
    ])
  })

  it('says when a text is a schema', () => {
    expect(parseProtocol('"int"')).toMatchObject({ ok: false, problems: [{ rule: 'protocol-invalid' }] })
  })
})
