import { describe, expect, it } from 'vitest'
import { parseSchemas } from '../parse-schemas.ts'
import { type LintInput, lintSchemas } from './lint-schemas.ts'
import { type LintSettings, lintSettingsSchema } from './settings.ts'

function lint(texts: Readonly<Record<string, string>>, more: Omit<LintInput, 'parsed'> = {}): readonly string[] {
  const parsed = parseSchemas(Object.entries(texts).map(([path, text]) => ({ path, text })))
  return lintSchemas({ parsed, ...more }).map(
    ({ place, severity, rule }) => `${place.file}:${place.line}:${place.column} ${severity} ${rule}`,
  )
}

const order = `{
  "type": "record",
  "name": "Order",
  "fields": [
    {"name": "note", "type": ["null", "string"]},
    {"name": "side", "type": {"type": "enum", "name": "Side", "symbols": ["BUY"]}}
  ]
}`

describe('severities', () => {
  it('are those of the rules, by file, line and column', () => {
    expect(lint({ 'order.avsc': order })).toEqual([
      'order.avsc:3:11 warning type-doc-missing',
      'order.avsc:5:14 warning nullable-without-default',
      'order.avsc:6:55 warning enum-without-default',
    ])
  })

  it('are set by rule, and by path, where the last entry that matches wins', () => {
    const settings: LintSettings = {
      rules: { 'type-doc-missing': 'off', 'nullable-without-default': 'error' },
      paths: [
        { files: 'legacy/**', rules: { 'nullable-without-default': 'off', 'enum-without-default': 'info' } },
        { files: ['**/old.avsc'], rules: { 'enum-without-default': 'off', 'type-doc-missing': 'warning' } },
      ],
    }
    const other = order.replaceAll('Order', 'Old').replaceAll('Side', 'OldSide')
    const third = order.replaceAll('Order', 'Third').replaceAll('Side', 'ThirdSide')
    expect(lint({ 'order.avsc': order, 'legacy/third.avsc': third, 'legacy/old.avsc': other }, { settings })).toEqual([
      'legacy/old.avsc:3:11 warning type-doc-missing',
      'legacy/third.avsc:6:55 info enum-without-default',
      'order.avsc:5:14 error nullable-without-default',
      'order.avsc:6:55 warning enum-without-default',
    ])
  })

  it('of a rule that is off by default: naming it with options turns it on', () => {
    const text = '{"type": "fixed", "name": "h_1", "size": 4, "dataops.ignore": "type-unused"}'
    expect(lint({ 'a.avsc': text }, { settings: { rules: { 'type-name-style': { style: 'camelCase' } } } })).toEqual([
      'a.avsc:1:27 warning type-name-style',
    ])
    expect(lint({ 'a.avsc': text }, { settings: { rules: { 'type-name-style': 'error' } } })).toEqual([
      'a.avsc:1:27 error type-name-style',
    ])
  })

  it('of what keeps a file from being read are errors, whatever the settings', () => {
    const text = '{"type": "record", "name": "A", "fields": [{"name": "b", "type": "B"}]}'
    expect(lint({ 'a.avsc': text })).toEqual(['a.avsc:1:66 error reference-unresolved'])
  })

  it('of the parser’s warnings are settable', () => {
    const text = '{"type": "string", "logicalType": "uid"}'
    expect(lint({ 'a.avsc': text })).toEqual(['a.avsc:1:35 warning logical-type-unknown'])
    expect(lint({ 'a.avsc': text }, { settings: { rules: { 'logical-type-unknown': 'error' } } })).toEqual([
      'a.avsc:1:35 error logical-type-unknown',
    ])
  })
})

describe('opt-outs', () => {
  it('on a field hold for the field and what is written in it', () => {
    const text = order.replace('"name": "side",', '"name": "side", "dataops.ignore": ["enum-without-default"],')
    expect(lint({ 'order.avsc': text })).toEqual([
      'order.avsc:3:11 warning type-doc-missing',
      'order.avsc:5:14 warning nullable-without-default',
    ])
  })

  it('on a type hold for everything in it', () => {
    const rules = '"type-doc-missing", "nullable-without-default", "enum-without-default"'
    const text = order.replace('"name": "Order",', `"name": "Order", "dataops.ignore": [${rules}],`)
    expect(lint({ 'order.avsc': text })).toEqual([])
  })

  it('hold for warnings of the parser too', () => {
    const text = '{"type": "string", "logicalType": "money", "dataops.ignore": ["logical-type-unknown"]}'
    expect(lint({ 'a.avsc': text })).toEqual([])
  })

  it('without effect are warned of: a rule that is none, one that is always an error, a value that is no list', () => {
    const optOut = (value: string): string => `{"type": "string", "dataops.ignore": ${value}}`
    expect(lint({ 'a.avsc': optOut('["no-such-rule"]') })).toEqual(['a.avsc:1:39 warning opt-out-unknown'])
    expect(lint({ 'a.avsc': optOut('["union-invalid"]') })).toEqual(['a.avsc:1:39 warning opt-out-unknown'])
    expect(lint({ 'a.avsc': optOut('{"type-unused": true}') })).toEqual(['a.avsc:1:38 warning opt-out-unknown'])
  })

  it('are attributes of schemas, not values of defaults', () => {
    const text =
      '{"type": "record", "name": "A", "doc": "An A.", "fields": [{"name": "m", "type": {"type": "map", "values": "string"}, "default": {"dataops.ignore": "x"}}]}'
    expect(lint({ 'a.avsc': text })).toEqual([])
  })
})

describe('changes', () => {
  const state = (texts: Readonly<Record<string, string>>) =>
    parseSchemas(Object.entries(texts).map(([path, text]) => ({ path, text })))
  const typed = (type: string): string =>
    `{"type": "record", "name": "A", "doc": "An A.", "fields": [{"name": "v", "type": ${type}}]}`
  const changed = (from: string, to: string) =>
    lint({ 'a.avsc': typed(to) }, { base: state({ 'a.avsc': typed(from) }) })
  const millis = '{"type": "long", "logicalType": "timestamp-millis"}'
  const micros = '{"type": "long", "logicalType": "timestamp-micros"}'

  it('of logical types are found in arrays, maps and unions, and where a value became nullable', () => {
    const found = (at: number) => [`a.avsc:1:${at} error logical-type-changed`]
    const arrays = (items: string): string => `{"type": "array", "items": ${items}}`
    const maps = (values: string): string => `{"type": "map", "values": ${values}}`
    expect(changed(arrays(millis), arrays(micros))).toEqual(found(141))
    expect(changed(maps(millis), maps(micros))).toEqual(found(140))
    expect(changed(millis, `["string", ${micros}]`)).toEqual(found(125))
    expect(changed(`["null", ${millis}]`, `["null", ${micros}]`)).toContain(found(123)[0])
  })

  it('that no reader survives are left to the compatibility check', () => {
    expect(changed(millis, '"string"')).toEqual([])
  })

  it('that promotion hides are found', () => {
    const days = '{"type": "int", "logicalType": "date"}'
    expect(changed(days, millis)).toEqual(['a.avsc:1:114 error logical-type-changed'])
  })

  it('of a type are found when its file moved and when it was renamed with an alias', () => {
    const base = state({ 'a.avsc': typed(millis) })
    expect(lint({ 'moved/b.avsc': typed(micros) }, { base })).toEqual(['moved/b.avsc:1:114 error logical-type-changed'])
    const renamed = typed(micros).replace('"name": "A",', '"name": "B", "aliases": ["A"],')
    expect(lint({ 'a.avsc': renamed }, { base })).toEqual(['a.avsc:1:132 error logical-type-changed'])
  })

  it('are not guessed for a file that cannot be read', () => {
    const base = state({ 'a.avsc': typed('"long"'), 'b.avsc': typed('"long"').replace('"A"', '"B"') })
    const found = lint({ 'a.avsc': '{', 'c.avsc': typed('"long"').replace('"A"', '"C"') }, { base })
    expect(found).toEqual(['a.avsc:1:2 error json-syntax'])
  })

  it('a namespace that moves with all its types is told once', () => {
    const text = (namespace: string): string =>
      `{"type": "record", "name": "A", "namespace": "${namespace}", "doc": "An A.", "fields": [{"name": "s", "type": {"type": "fixed", "name": "S", "size": 4}}]}`
    expect(lint({ 'a.avsc': text('y') }, { base: state({ 'a.avsc': text('x') }) })).toEqual([
      'a.avsc:1:46 error namespace-changed',
    ])
  })
})

it('the null that is not first is told once, at the branch', () => {
  const text =
    '{"type": "record", "name": "A", "doc": "An A.", "fields": [{"name": "v", "type": ["int", "null"], "default": null}]}'
  expect(lint({ 'a.avsc': text })).toEqual(['a.avsc:1:90 warning null-not-first'])
})

it('what a finding is about does not move with lines', () => {
  const identities = (text: string) =>
    lintSchemas({ parsed: parseSchemas([{ path: 'a.avsc', text }]) }).map(({ identity }) => identity)
  expect(identities(order)).toEqual(['Order', 'Order.note', 'Side'])
  expect(identities(`\n\n${order.replaceAll('\n', '\n\n')}`)).toEqual(identities(order))
})

describe('the settings of a manifest', () => {
  it('know every rule and its options', () => {
    const settings = { rules: { 'union-too-wide': { maximum: 3 }, 'type-doc-missing': 'off' }, paths: [] }
    expect(lintSettingsSchema.safeParse(settings)).toMatchObject({ success: true, data: settings })
  })

  it.each([
    { rules: { 'no-such-rule': 'error' } },
    { rules: { 'json-syntax': 'off' } },
    { rules: { 'union-too-wide': { maximum: 0 } } },
    { rules: { 'union-too-wide': { most: 3 } } },
    { rules: { 'type-unused': 'fatal' } },
    { rules: { 'namespace-pattern': { pattern: '(' } } },
    { paths: [{ rules: {} }] },
  ])('refuse %j', (settings) => {
    expect(lintSettingsSchema.safeParse(settings).success).toBe(false)
  })
})
