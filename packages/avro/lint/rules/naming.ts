import { z } from 'zod'
import { valueAt } from '../../json-reader.ts'
import { type NamedSchema, placeOfAttribute, placeOfKey } from '../../schema.ts'
import { placeIn } from '../../source.ts'
import { defineRule } from '../define-rule.ts'
import type { LintedFile } from '../rule.ts'
import { wordsOf } from './field-words.ts'

const STYLES = ['PascalCase', 'camelCase', 'snake_case', 'UPPER_SNAKE_CASE'] as const
type Style = (typeof STYLES)[number]
const patterns: Readonly<Record<Style, RegExp>> = {
  PascalCase: /^[A-Z][A-Za-z0-9]*$/,
  camelCase: /^[a-z][A-Za-z0-9]*$/,
  snake_case: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/,
  UPPER_SNAKE_CASE: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/,
}
const style = (fallback: Style) => ({ shape: z.enum(STYLES), default: fallback, means: 'how names are written' })

/** The name in another style. */
function restyle(name: string, wanted: Style): string {
  const words = wordsOf(name)
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  switch (wanted) {
    case 'PascalCase':
      return words.map(capital).join('')
    case 'camelCase':
      return words.map((word, index) => (index === 0 ? word : capital(word))).join('')
    case 'snake_case':
      return words.join('_')
    case 'UPPER_SNAKE_CASE':
      return words.join('_').toUpperCase()
  }
}

function misstyled(name: string, wanted: Style): string | undefined {
  if (patterns[wanted].test(name)) return undefined
  const better = restyle(name, wanted)
  return patterns[wanted].test(better) ? `is not ${wanted} (${better})` : `is not ${wanted}`
}

export const typeNameStyle = defineRule<{ style: Style }>({
  id: 'type-name-style',
  severity: 'off',
  summary: 'the name of a type is not written in the agreed style',
  reason: 'Names become classes in generated code; one style makes them predictable.',
  fix: 'Rename the type; once it is in use, keep its old full name in `aliases`.',
  options: { style: style('PascalCase') },
  examples: [
    {
      breaks: { files: '{"type": "fixed", "name": "order_hash", "size": 4}', options: { style: 'PascalCase' } },
      passes: { files: '{"type": "fixed", "name": "OrderHash", "size": 4}', options: { style: 'PascalCase' } },
    },
  ],
  check(file, report, options) {
    for (const schema of file.types) {
      const wrong = misstyled(schema.name, options.style)
      if (wrong === undefined) continue
      report(
        placeOfAttribute(schema, 'name'),
        schema.fullName,
        `the name of ${schema.type} ${schema.fullName} ${wrong}`,
      )
    }
  },
})

export const fieldNameStyle = defineRule<{ style: Style }>({
  id: 'field-name-style',
  severity: 'off',
  summary: 'the name of a field is not written in the agreed style',
  reason: 'Who writes a query should not have to look up how each name is written.',
  fix: 'Rename the field; once it is in use, keep its old name in `aliases`.',
  options: { style: style('camelCase') },
  examples: [
    {
      breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "unit_price", "type": "long"}]}' },
      passes: { files: '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": "long"}]}' },
    },
    {
      breaks: {
        files: '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": "long"}]}',
        options: { style: 'snake_case' },
      },
      passes: {
        files: '{"type": "record", "name": "Order", "fields": [{"name": "unit_price", "type": "long"}]}',
        options: { style: 'snake_case' },
      },
    },
  ],
  check(file, report, options) {
    for (const { field, about } of file.fields) {
      const wrong = misstyled(field.name, options.style)
      if (wrong === undefined) continue
      report(placeOfAttribute(field, 'name'), about, `the name of field ${about} ${wrong}`)
    }
  },
})

export const symbolNameStyle = defineRule<{ style: Style }>({
  id: 'symbol-name-style',
  severity: 'off',
  summary: 'a symbol of an enum is not written in the agreed style',
  reason: 'Symbols become constants in generated code; one style makes them predictable.',
  fix: 'Write new symbols in the style; a symbol in use cannot be renamed compatibly.',
  options: { style: style('UPPER_SNAKE_CASE') },
  examples: [
    {
      breaks: { files: '{"type": "enum", "name": "Side", "symbols": ["Buy"], "default": "Buy"}' },
      passes: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY"], "default": "BUY"}' },
    },
  ],
  check(file, report, options) {
    for (const schema of file.types) {
      if (schema.type !== 'enum') continue
      const json = valueAt(schema.json, 'symbols')
      for (const token of json?.kind === 'array' ? json.elements : []) {
        if (token.kind !== 'string') continue
        const wrong = misstyled(token.value, options.style)
        if (wrong === undefined) continue
        const about = `${schema.fullName}.${token.value}`
        report(placeIn(schema.source, token), about, `the symbol ${token.value} of enum ${schema.fullName} ${wrong}`)
      }
    }
  },
})

const DEFAULT_NAMESPACE = '^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$'

export const namespacePattern = defineRule<{ pattern: string }>({
  id: 'namespace-pattern',
  severity: 'off',
  summary: 'a namespace does not match the agreed pattern, or is missing',
  reason: 'Namespaces become packages in generated code and part of subject names.',
  fix: 'Choose a namespace of the pattern; a type in use keeps its old full name in `aliases`.',
  options: {
    pattern: {
      shape: z.string().refine(isPattern, 'expected a regular expression'),
      default: DEFAULT_NAMESPACE,
      means: 'a regular expression, anchored only where it says so',
    },
  },
  examples: [
    {
      breaks: { files: '{"type": "fixed", "name": "Hash", "namespace": "Shop", "size": 4}' },
      passes: { files: '{"type": "fixed", "name": "Hash", "namespace": "shop", "size": 4}' },
    },
    {
      breaks: { files: '{"type": "fixed", "name": "Hash", "size": 4}', options: { pattern: '^com\\.shop(\\.|$)' } },
      passes: {
        files: '{"type": "fixed", "name": "com.shop.Hash", "size": 4}',
        options: { pattern: '^com\\.shop(\\.|$)' },
      },
    },
  ],
  check(file, report, options) {
    const pattern = new RegExp(options.pattern)
    const told = new Set<string | undefined>()
    for (const schema of file.types) {
      const { namespace, fullName } = schema
      if (pattern.test(namespace ?? '') || told.has(namespace)) continue
      told.add(namespace)
      const place = placeOfAttribute(
        schema,
        schema.json.members.some(({ key }) => key === 'namespace') ? 'namespace' : 'name',
      )
      const message =
        namespace === undefined
          ? `${fullName} has no namespace: one that matches ${options.pattern} is expected`
          : `the namespace ${namespace} of ${fullName} does not match ${options.pattern}`
      report(place, namespace ?? fullName, message)
    }
  },
})

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) !== undefined
  } catch {
    return false
  }
}

export const namespaceNotFolder = defineRule({
  id: 'namespace-not-folder',
  severity: 'off',
  summary: 'the folder of a file does not end as the namespace of its type',
  reason: 'Where folders follow namespaces, a type is found without a search.',
  fix: 'Move the file, or correct the namespace.',
  examples: [
    {
      breaks: { files: { 'schemas/com/store/hash.avsc': '{"type": "fixed", "name": "com.shop.Hash", "size": 4}' } },
      passes: { files: { 'schemas/com/shop/hash.avsc': '{"type": "fixed", "name": "com.shop.Hash", "size": 4}' } },
    },
  ],
  check(file, report) {
    const named = mainType(file)
    if (named?.namespace === undefined) return
    const folder = `/${file.source.path.split('/').slice(0, -1).join('/')}`
    const dotted = folder.replaceAll('/', '.')
    if (dotted.endsWith(`.${named.namespace}`)) return
    const wanted = named.namespace.replaceAll('.', '/')
    const place = placeOfKey(named, named.json.members.some(({ key }) => key === 'namespace') ? 'namespace' : 'name')
    report(
      place,
      named.fullName,
      `${named.fullName} stands in the folder ${folder.slice(1) || '.'}, not in one that ends with ${wanted}`,
    )
  },
})

export const fileNameNotType = defineRule({
  id: 'file-name-not-type',
  severity: 'off',
  summary: 'a file is not named like the type it defines',
  reason: 'Where files are named like their types, a type is found without a search.',
  fix: 'Rename the file.',
  examples: [
    {
      breaks: { files: { 'a.avsc': '{"type": "fixed", "name": "OrderHash", "size": 4}' } },
      passes: { files: { 'order-hash.avsc': '{"type": "fixed", "name": "OrderHash", "size": 4}' } },
    },
  ],
  check(file, report) {
    const named = mainType(file)
    if (named === undefined) return
    const base = file.source.path.split('/').at(-1) ?? ''
    const stem = base.replace(/\.[^.]+$/, '')
    const spelling = (name: string): string => name.replace(/[-_.]/g, '').toLowerCase()
    if (spelling(stem) === spelling(named.name) || spelling(stem) === spelling(named.fullName)) return
    report(placeOfAttribute(named, 'name'), named.fullName, `the file ${base} defines ${named.fullName}`)
  },
})

function mainType({ root, types }: LintedFile): NamedSchema | undefined {
  return types.find((schema) => schema === root)
}
