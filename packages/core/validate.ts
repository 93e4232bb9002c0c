import type { z } from 'zod'
import type { DocumentPath, PositionedDocument } from './document.ts'
import type { Problem } from './errors.ts'
import { didYouMean } from './suggest.ts'

export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A document's value against a zod schema: the typed value, or every problem at its line and column, for people. */
export function validateDocument<Value>(document: PositionedDocument, schema: z.ZodType<Value>): Validated<Value> {
  const parsed = schema.safeParse(document.value, { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data }
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, document, schema))
  return { ok: false, problems }
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue, document: PositionedDocument, schema: z.ZodType): readonly Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol')
  const name = path.length === 0 ? 'the document' : formatPath(path)
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      message: `Unknown key "${key}"${path.length === 0 ? '' : ` in ${name}`}.${didYouMean(key, known)}`,
      place: document.placeOf([...path, key], 'key'),
      ...(known.length === 0 ? {} : { help: `Known here: ${known.join(', ')}.` }),
    }))
  }
  if (issue.input === undefined) {
    const wanted = issue.code === 'invalid_value' ? `: ${expectation(issue)}` : ''
    return [{ code: 'missing-key', message: `${name} is missing${wanted}.`, place: document.placeOf(path, 'key') }]
  }
  return [
    {
      code: 'invalid-value',
      message: `${name} is ${shown(issue.input)}: ${expectation(issue)}.${nearWord(issue)}`,
      place: document.placeOf(path),
      ...(wantsQuotes(issue) ? { help: `Put it in quotes: ${name}: "${String(issue.input)}".` } : {}),
    },
  ]
}

function nearWord(issue: Issue): string {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return ''
  return didYouMean(
    issue.input,
    issue.values.filter((value) => typeof value === 'string'),
  )
}

/** YAML reads an unquoted 1.0 as a number and true as a boolean. */
function wantsQuotes(issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    ['number', 'boolean', 'bigint'].includes(typeof issue.input)
  )
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${article(issue.expected)}`
    case 'invalid_value':
      return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'invalid_union': {
      const expected = new Set(issue.errors.flat().map((inner) => expectation(inner).replace(/^expected /, '')))
      return `expected ${[...expected].join(' or ')}`
    }
    case 'too_small':
      return `expected at least ${issue.minimum}`
    case 'too_big':
      return `expected at most ${issue.maximum}`
    default:
      return issue.message
  }
}

function article(type: string): string {
  const words: Readonly<Record<string, string>> = {
    object: 'a mapping',
    record: 'a mapping',
    array: 'a list',
    int: 'a whole number',
  }
  return words[type] ?? `a ${type}`
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a mapping'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** `kafka.bootstrap-servers[0]`. */
export function formatPath(path: DocumentPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}

/** The keys a strict object schema knows at a path; none where the schema is not an object there. */
function keysAt(schema: z.core.$ZodType, path: DocumentPath): readonly string[] {
  let current: unknown = schema
  const unwrap = (value: unknown): unknown => {
    let inner = value
    while (isObject(inner) && isObject(inner.def) && isObject(inner.def.innerType)) inner = inner.def.innerType
    return inner
  }
  for (const step of path) {
    const inner = unwrap(current)
    if (!isObject(inner)) return []
    const def = isObject(inner.def) ? inner.def : {}
    current = isObject(inner.shape) ? inner.shape[step] : typeof step === 'number' ? def.element : def.valueType
  }
  const last = unwrap(current)
  return isObject(last) && isObject(last.shape) ? Object.keys(last.shape) : []
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return value !== null && typeof value === 'object'
}
