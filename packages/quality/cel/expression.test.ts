import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWhole, recordReads } from '../record-reads.ts'
import { compileDirect, undecided } from './direct.ts'
import { compilePattern, samePattern } from './direct-text.ts'
import {
  compileExpression,
  type Evaluate,
  type ExpressionScope,
  engineEvaluation,
  examine,
  type Frame,
  RuleError,
  recordVariable,
} from './expression.ts'
import { fieldTypes, noTypes } from './field-types.ts'
import { parseCel } from './syntax.ts'

const types = fieldTypes([['price'], ['coin', 'usd'], ['items', { each: 'item' }, 'price']], false)
const mixed: ExpressionScope = { types: { message: types, value: noTypes }, arithmetic: 'mixed' }
const strict: ExpressionScope = { ...mixed, arithmetic: 'strict' }

function frameOf(message: unknown, value: unknown = message): Frame {
  return { message, value, further: () => undefined }
}

function evaluate(text: string, message: unknown, scope = mixed): unknown {
  const value = compileExpression(text, scope)(frameOf(message))
  return value instanceof RuleError ? value.reason : value
}

function problemsOf(text: string): readonly { readonly message: string; readonly offset: number }[] {
  const examined = examine(text, ['message', 'value', 'key'], 'mixed')
  return examined.ok ? [] : examined.problems.map(({ message, offset }) => ({ message, offset }))
}

describe('an expression', () => {
  const order = { qty: 4, price: 3, coin: { usd: 2.5, tags: ['a', 'b'] }, note: null, items: [{ price: 1 }] }

  it.each([
    ['message.qty + 1 == 5', true],
    ['message.qty % 2 == 0', true],
    ['message.qty / 3 == 1', true],
    ['message.price / 2 == 1.5', true],
    ['message.price * 2 > message.qty', true],
    ['2 * message.coin.usd == 5', true],
    ['message.coin.usd % 2 == 0.5', true],
    ['message.items.all(item, item.price / 2 == 0.5)', true],
    ['message.qty > 3.5 && message.coin.usd < 3', true],
    ['has(message.note)', false],
    ['has(message.coin.usd) && !has(message.coin.eur)', true],
    ['message.note == null', true],
    ['"a" in message.coin.tags', true],
    ['message.qty in [1, 4]', true],
    ['size(message.items) == 1 && message.items.exists(item, item.price == 1)', true],
    ['message["coin"]["usd"] == 2.5', true],
    ['timestamp("2026-01-01T00:00:00Z") < timestamp("2026-01-02T00:00:00Z")', true],
    ['"ada@example.org".isEmail() && !"ada".isEmail() && "10.0.0.1".isIpv4()', true],
    ['"BTC".matches("^[A-Z]+$")', true],
    ['message.qty > 3 ? message.coin.usd == 2.5 : false', true],
  ])('%s is %s', (text, expected) => {
    expect(problemsOf(text)).toEqual([])
    expect(evaluate(text, order)).toBe(expected)
  })

  it.each([
    ['message.absent > 1', 'field not found: absent'],
    ['message.note > 1', '_>_'],
    ['message.qty / 0 == 1', 'division by zero'],
    ['int(message.coin.tags[0]) == 1', 'a value cannot be converted'],
    ['message.coin.tags[7] == "a"', 'no such item in the list'],
    ['message[message.coin.tags[0]] == 1', 'field not found'],
  ])('%s is an error that shows nothing of the record', (text, reason) => {
    expect(evaluate(text, order)).toContain(reason.replaceAll('_', ''))
  })

  it('is decided by what is false, whatever else cannot be evaluated', () => {
    expect(evaluate('message.absent > 1 && message.qty > 10', order)).toBe(false)
    expect(evaluate('message.absent > 1 || message.qty < 10', order)).toBe(true)
  })

  it('mixes int and double only where it may', () => {
    expect(evaluate('message.price * 2 > 0.0', order)).toBe(true)
    expect(evaluate('message.price * 2 > 0.0', order, strict)).toBe('* cannot take (double, int)')
    expect(evaluate('message.price * 2.0 > 0.0', order, strict)).toBe(true)
    expect(evaluate('message.qty + 1 == 5', order, strict)).toBe(true)
  })

  it('is exact beyond 2^53', () => {
    expect(evaluate('message.n == 9007199254740993', { n: 9007199254740993n })).toBe(true)
    expect(evaluate('message.n + 1 == 9007199254740992', { n: 9007199254740991 })).toBe(true)
    expect(evaluate('message.n + 1 > 0', { n: 9223372036854775807n })).toBe('number too large')
  })

  it('sees fields with the names of what objects inherit as any other', () => {
    const message: unknown = JSON.parse('{"__proto__": 1, "constructor": 2}')
    expect(evaluate('message["__proto__"] == 1 && message["constructor"] == 2', message)).toBe(true)
    expect(evaluate('has(message.toString)', message)).toBe(false)
    expect(evaluate('message.items.length > 0', { items: [1] })).toContain('field not found')
  })
})

describe('examining', () => {
  it.each([
    ['', 'is empty', 0],
    ['message.a >', 'cannot be read from ">" on', 10],
    ['message.a > 1 &&', 'cannot be read from "&&" on', 14],
    ['message.a\n  >> 2', 'cannot be read from ">>" on', 12],
    ['1 == mesage.a', 'Did you mean "message"?', 5],
    ['1 == sice(message.a)', 'Did you mean "size"?', 5],
    ['message.a.startsWith()', 'startsWith() takes 1 arguments, not 0', 0],
    ['startsWith("a", "b")', 'write x.startsWith(), not startsWith(x)', 0],
    ['message.a.all(item, itm > 1)', 'nothing is called "itm"', 20],
    [`${'('.repeat(200)}1${')'.repeat(200)}`, 'nests more than 100 levels deep', 100],
    [`1${'+1'.repeat(3000)}`, 'nested too deep', 0],
    ['message.a + 1', 'neither true nor false', 10],
    ['"true"', 'neither true nor false', 0],
    [`"${'x'.repeat(30_000)}"`, 'has 30002 characters', 0],
  ])('finds what is wrong with %.30s', (text, message, offset) => {
    const [problem] = problemsOf(text)
    expect(problem?.message).toContain(message)
    if (!text.startsWith('message.a.startsWith')) expect(problem?.offset).toBe(offset)
  })

  it('names the fields that are referred to', () => {
    const examined = examine(
      'message.a.b > 1 && has(message["c d"].e) && value.x.all(i, i.y > key)',
      ['message', 'value', 'key'],
      'mixed',
    )
    if (!examined.ok) throw new Error('it is right')
    expect(examined.references.fields.map(({ variable, path, offsets }) => [variable, path, offsets])).toEqual([
      ['message', ['a', 'b'], [8, 10]],
      ['message', ['c d', 'e'], [31, 19]],
      ['value', ['x'], [50]],
    ])
    expect(examined.references.iterates).toBe(true)
    expect([...examined.references.variables]).toEqual(['message', 'value', 'key'])
  })
})

/** Expressions over fields that may be anything. `scope` names the variables of macros around. */
const fields = [
  'message.a',
  'message.b',
  'message.price',
  'message.coin.usd',
  'message.length',
  'value',
  'item',
  'each',
]
const lists = [
  'message.items',
  'message.tags',
  'message.coin',
  'message.prices',
  'message',
  'item',
  'item.tags',
  'message.a',
]
const constants = ['0', '1', '2', '-1', '3', '0.0', '1.5', '2.0', '"a"', '"b"', 'null', 'true', '9007199254740991']
const texts = ['"a"', '"😀a"', '""', 'message.a', 'message.name', 'message.at', 'item', 'key']
const moments = ['now', 'timestamp', 'timestamp(message.at)', 'timestamp(message.a)', 'timestamp(item)', 'timestamp(1)']
const spans = ['duration("1m")', 'duration("-1h30m")', 'duration("5ms")', 'duration("1.5s")', 'duration("x")', 'now']
const { expression } = fc.letrec<{ expression: string; number: string; list: string; text: string; moment: string }>(
  (tie) => ({
    list: fc.oneof(
      { depthSize: 'small' },
      { weight: 4, arbitrary: fc.constantFrom(...lists) },
      fc.tuple(tie('list'), tie('expression')).map(([a, b]) => `${a}.filter(item, ${b})`),
      fc.tuple(tie('list'), fc.oneof(tie('number'), tie('text'))).map(([a, b]) => `${a}.map(item, ${b})`),
      fc.tuple(tie('list'), tie('expression'), tie('number')).map(([a, b, c]) => `${a}.map(each, ${b}, ${c})`),
    ),
    text: fc.oneof(
      { depthSize: 'small' },
      { weight: 3, arbitrary: fc.constantFrom(...texts) },
      tie('text').map((text) => `${text}.lowerAscii()`),
      tie('text').map((text) => `${text}.upperAscii()`),
      fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} + ${b})`),
      tie('number').map((number) => `string(${number})`),
    ),
    moment: fc.oneof(
      { depthSize: 'small' },
      { weight: 2, arbitrary: fc.constantFrom(...moments, ...spans) },
      fc.tuple(tie('moment'), fc.constantFrom('+', '-'), tie('moment')).map((parts) => `(${parts.join(' ')})`),
    ),
    number: fc.oneof(
      { depthSize: 'small' },
      { weight: 3, arbitrary: fc.constantFrom(...fields, ...constants) },
      fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*', '/', '%'), tie('number'))
        .map((parts) => `(${parts.join(' ')})`),
      tie('number').map((part) => `-(${part})`),
      fc.tuple(tie('expression'), tie('number'), tie('number')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      fc
        .tuple(fc.constantFrom('int', 'double', 'size'), fc.oneof(tie('number'), tie('text')))
        .map(([f, a]) => `${f}(${a})`),
      fc.tuple(tie('list'), fc.boolean()).map(([a, isMethod]) => (isMethod ? `${a}.size()` : `size(${a})`)),
      fc
        .tuple(tie('list'), fc.constantFrom('0', '1', '-1', '0.0', '"a"', 'key', 'message.name'))
        .map(([a, b]) => `${a}[${b}]`),
      fc.constantFrom(
        'message.items[0].price',
        'message.items[0].tags[0]',
        'item.price',
        'item.a',
        'message.prices[key]',
      ),
    ),
    expression: fc.oneof(
      { depthSize: 'small' },
      fc
        .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number'))
        .map((parts) => `(${parts.join(' ')})`),
      fc
        .tuple(tie('moment'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('moment'))
        .map((parts) => `(${parts.join(' ')})`),
      fc
        .tuple(tie('text'), fc.constantFrom('<', '>=', '==', '!='), fc.oneof(tie('text'), tie('number')))
        .map((parts) => `(${parts.join(' ')})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('&&', '||'), tie('expression'))
        .map((parts) => `(${parts.join(' ')})`),
      tie('expression').map((part) => `!(${part})`),
      tie('number').map((part) => `(${part} in [1, 1.5, "a"])`),
      fc.tuple(fc.oneof(tie('number'), tie('text')), tie('list')).map(([a, b]) => `(${a} in ${b})`),
      fc
        .tuple(
          tie('number'),
          fc.constantFrom('==', '!='),
          fc.constantFrom('int', 'double', 'string', 'null_type', 'list'),
        )
        .map(([a, operator, type]) => `(type(${a}) ${operator} ${type})`),
      fc.constantFrom(
        'has(message.a)',
        'has(message.coin.usd)',
        'has(message.length)',
        'has(item.price)',
        'has(each.a)',
      ),
      fc.constantFrom('has(message.items[0].price)', 'message.b'),
      fc
        .tuple(
          fc.oneof(tie('number'), tie('text')),
          fc.constantFrom('startsWith', 'endsWith', 'contains', 'matches'),
          fc.constantFrom('"a"', '"^A"', '"😀"', 'message.a'),
        )
        .map(([a, f, b]) => `${a}.${f}(${b})`),
      fc.tuple(tie('text'), fc.constantFrom('isEmail', 'isUuid', 'isIpv4', 'isUriRef')).map(([a, f]) => `${a}.${f}()`),
      {
        weight: 3,
        arbitrary: fc
          .tuple(
            tie('list'),
            fc.constantFrom('all', 'exists', 'exists_one'),
            fc.constantFrom('item', 'each', 'message'),
            tie('expression'),
          )
          .map(([a, f, name, b]) => `${a}.${f}(${name}, ${b})`),
      },
    ),
  }),
)
const scalars = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -0, 1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY, 5e-324),
  fc.constantFrom(9007199254740991, -9007199254740991, 9007199254740992, 2 ** 63, 9007199254740993n, -(2n ** 63n)),
  fc.constantFrom(
    'a',
    'ab',
    'A',
    'Äa',
    '😀a',
    '\ud83d',
    '\ude00\ud83d',
    '',
    '1',
    '-0',
    'x',
    ' 1 ',
    '0x10',
    'ada@example.org',
  ),
  fc.constantFrom(true, false, null, undefined),
  fc.constantFrom(
    '2026-01-31T12:00:00Z',
    '2026-01-31T12:00:00.5+01:00',
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
  ),
  fc.constantFrom('2026-01-31T12:00:00.123456Z', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59-01:00', '2026-01-31'),
  fc.constantFrom('2026-01-31T24:00:00Z', '2026-01-31T12:00:60Z', '2026-01-31T12:00:00+25:00', '2026-01-31t12:00:00z'),
)
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small' },
    { weight: 5, arbitrary: scalars },
    fc.constant(Buffer.from('ab')),
    fc.array(
      tie('anything').filter((value) => value !== undefined),
      { maxLength: 3 },
    ),
    fc
      .dictionary(fc.constantFrom('a', 'usd', 'price', 'x', 'size', '__proto__'), tie('anything'), { maxKeys: 3 })
      .map((entries) => withoutAbsent(entries)),
  ),
}))
const item = fc
  .record({ price: scalars, a: anything, tags: fc.array(fc.constantFrom('a', 1, 1.5, null), { maxLength: 2 }) })
  .map(withoutAbsent)
const record = fc
  .record({
    a: anything,
    b: anything,
    price: anything,
    name: scalars,
    at: scalars,
    coin: fc.oneof(anything, fc.record({ usd: anything }).map(withoutAbsent)),
    items: fc.oneof(fc.array(item, { maxLength: 3 }), anything),
    tags: fc.oneof(
      fc.array(
        scalars.filter((value) => value !== undefined),
        { maxLength: 3 },
      ),
      anything,
    ),
    prices: fc.dictionary(
      fc.constantFrom('a', 'ab', '1'),
      scalars.filter((value) => value !== undefined),
    ),
  })
  .map(withoutAbsent)

function withoutAbsent(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const decimals = fieldTypes(
  [['price'], ['coin', 'usd'], ['tags', { each: 'item' }], ['prices', { each: 'entry' }]],
  true,
)
const avroLike: ExpressionScope = { types: { message: decimals, value: noTypes }, arithmetic: 'mixed' }
const variables: Readonly<Record<string, unknown>> = {
  key: 'ab',
  now: recordVariable('now', { timestamp: 0 } as never, { asOf: Date.parse('2026-01-31T12:01:00Z') }),
  timestamp: recordVariable('timestamp', { timestamp: Date.parse('2026-01-31T12:00:00.5Z') } as never, { asOf: 0 }),
}

describe('the short way', () => {
  it.each([
    ['mixed', mixed],
    ['strict', strict],
    ['decimal texts', avroLike],
  ])('never decides otherwise than the engine (%s)', (_name, scope) => {
    let decided = 0
    fc.assert(
      fc.property(
        expression,
        record,
        anything.filter((value) => value !== undefined),
        (text, message, value) => {
          const result = parseCel(text)
          if (!result.ok) throw new Error(text)
          const direct = compileDirect(result.expr, scope)
          const frame: Frame = { message, value, further: (name) => variables[name] }
          const answer = direct?.(frame) ?? undecided
          if (typeof answer !== 'boolean') return
          decided++
          const byEngine: Evaluate = engineEvaluation(text, result.parsed, scope)
          expect(byEngine(frame), text).toEqual(answer)
        },
      ),
      {
        numRuns: 4_000,
        examples: [
          ['0 < (message.price / message.a)', { a: -0, price: 1 }, 0],
          ['"a" in message.prices', { prices: { a: null } }, 0],
        ],
      },
    )
    expect(decided).toBeGreaterThan(400)
  })

  it('never decides otherwise of limits of one value, which it compares at once', () => {
    const limit = fc.constantFrom('0', '1', '2', '3', '1.0', '1.5', '2.5', '-1', '-0.5')
    const operator = fc.constantFrom('<', '<=', '>', '>=')
    const limited = fc
      .tuple(fc.constantFrom('VALUE', 'size(VALUE)'), operator, limit, operator, limit)
      .map(([of, first, one, second, other]) => `${of} ${first} ${one} && ${of} ${second} ${other}`)
    const text = fc
      .tuple(limited, fc.constantFrom('message.a', 'item', 'item.a', 'item.size'), fc.boolean())
      .map(([rule, value, all]) => {
        const filled = rule.replaceAll('VALUE', value)
        return value === 'message.a' ? filled : `message.items.${all ? 'all' : 'exists'}(item, ${filled})`
      })
    const sized = fc.oneof(
      anything,
      fc.string({ unit: fc.constantFrom('a', '😀', '\ud83d', '\ude00'), maxLength: 5 }),
      fc.double({ noDefaultInfinity: false }),
    )
    let decided = 0
    fc.assert(
      fc.property(text, sized, (rule, value) => {
        const result = parseCel(rule)
        if (!result.ok) throw new Error(rule)
        const reads = recordReads()
        const direct = compileDirect(result.expr, { ...mixed, reads, valueIsMessage: true })
        const message = withoutAbsent({
          a: value,
          items: value === undefined ? [] : [{ a: value, size: value }, value],
        })
        readWhole(reads, message)
        const frame: Frame = { message, value: message, further: () => undefined }
        const answer = direct?.(frame) ?? undecided
        if (typeof answer !== 'boolean') return
        decided++
        expect(engineEvaluation(rule, result.parsed, mixed)(frame), rule).toEqual(answer)
      }),
      { numRuns: 4_000 },
    )
    expect(decided).toBeGreaterThan(400)
  })

  it.each([
    'size(message.name) <= 3',
    'message.name.size() > 1',
    'message.items.all(item, item.price > 0.5 && size(item.tags) < 3)',
    'message.items.exists(i, i.price == 1) && message.items.exists_one(i, i.price == 1)',
    'size(message.items.filter(i, i.price > 5.0)) == 0',
    'message.items.map(i, i.price * 2).all(p, p > 1.0)',
    '"a" in message.tags && message.tags[0] == "a"',
    'message.prices.all(coin, message.prices[coin] > 0)',
    'message.name.lowerAscii().startsWith("a") && !message.name.isEmail()',
    'timestamp(message.at) <= now && now - timestamp(message.at) < duration("5m")',
    'timestamp <= now + duration("1m") && message.items[0].price >= 1.0',
    'double(message.qty) / 2.0 == 1.5 && int("1".size()) == 1 && string(message.qty) == "3"',
    'key + "c" == "abc"',
  ])('is long enough for %s', (text) => {
    const message = {
      name: 'A😀',
      qty: 3,
      at: '2026-01-31T12:00:00Z',
      items: [{ price: 1, tags: [] }],
      tags: ['a'],
      prices: { bitcoin: 1, ethereum: 2 },
    }
    const result = parseCel(text)
    if (!result.ok) throw new Error(text)
    const frame: Frame = { message, value: message, further: (name) => variables[name] }
    expect(compileDirect(result.expr, mixed)?.(frame)).toBe(true)
    expect(engineEvaluation(text, result.parsed, mixed)(frame)).toBe(true)
  })
})

describe('patterns that RE2 and ECMAScript have in common', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    'A',
    '0',
    '_',
    '-',
    ' ',
    '\\.',
    '\\d',
    '\\w',
    '\\+',
    '\\$',
    '[a-c]',
    '[0-9_.]',
    '[A-Za-z-]',
  )
  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    part: fc.oneof(
      { depthSize: 'small' },
      { weight: 4, arbitrary: atom },
      tie('pattern').map((text) => `(?:${text})`),
      tie('pattern').map((text) => `(${text})`),
    ),
    pattern: fc
      .tuple(
        fc.constantFrom('', '^'),
        fc.array(
          fc
            .tuple(tie('part'), fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,}', '{0,3}'))
            .map((parts) => parts.join('')),
          { maxLength: 4 },
        ),
        fc.constantFrom('', '$', '|b$', '|'),
      )
      .map(([start, parts, end]) => start + parts.join('') + end),
  }))
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      'c',
      'A',
      '0',
      '9',
      '_',
      '-',
      '.',
      '+',
      '$',
      ' ',
      '\n',
      '\r',
      'é',
      '😀',
      '\ud83d',
      '\u2028',
      '٣',
      'K',
    ),
  })

  it('match the same texts', () => {
    let same = 0
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 5, maxLength: 10 }), (given, texts) => {
        const native = samePattern(given)
        const re2 = compilePattern(given)
        if (native === undefined) return
        same++
        for (const each of texts) expect(native.test(each), JSON.stringify([given, each])).toBe(re2?.test(each))
      }),
      { numRuns: 3_000 },
    )
    expect(same).toBeGreaterThan(200)
  })

  it.each(['.', '\\s', '[^a]', '\\bx', '(?i)a', '\\pL', 'é', '(a+)+$', '\\x41', 'a{1001}'])(
    'are none of %s',
    (given) => {
      expect(samePattern(given)).toBeUndefined()
    },
  )
})
