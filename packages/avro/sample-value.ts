import { didYouMean } from '@kafka-dataops/core'
import { isBytes, isInteger, listed } from './defaults.ts'
import { type JsonValue, memberOf, type Span, showJson } from './json-reader.ts'
import { firstToken, isPrimitive, type RecordSchema, type Schema, typeName, type UnionSchema } from './schema.ts'

/** Avro's JSON encoding, or JSON as people write it. */
export type JsonForm = 'avro-json' | 'json'

/** What does not fit, at the token that does not. */
export interface Misfit {
  /** `items[0].price`; empty for the value itself. */
  readonly path: string
  readonly message: string
  readonly span: Span
}

/** Numbers that JSON has no digits for; Java writes and reads them as text. */
const NOT_FINITE = new Set(['NaN', 'Infinity', '-Infinity'])
const ISO_TIME = /^\d{4}-\d{2}-\d{2}|^\d{2}:\d{2}/
const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/

/**
 * Everything about a JSON value that is not a value of the schema. In Avro's JSON encoding a record has every field
 * and no other, and a union's value is null or in an object that names its branch (specification, "JSON Encoding").
 * In plain JSON unions are bare, fields with a default may be left out, and times and decimals may be text.
 */
export function valueMisfits(value: JsonValue, schema: Schema, form: JsonForm, text: string): readonly Misfit[] {
  const misfits: Misfit[] = []
  check(value, schema, '', { form, text, known: new Map(), report: (misfit) => misfits.push(misfit) })
  return misfits
}

interface Checking {
  readonly form: JsonForm
  /** What the spans of the value are offsets into. */
  readonly text: string
  /** What was found about values, by where they start, as branches of bare unions: unions within unions are judged once. */
  readonly known: Map<number, Map<Schema, readonly Misfit[]>>
  readonly report: (misfit: Misfit) => void
}

/** Recursion goes down the JSON value, whose depth is bounded. */
function check(value: JsonValue, schema: Schema, path: string, checking: Checking): void {
  switch (schema.type) {
    case 'record':
      checkRecord(value, schema, path, checking)
      return
    case 'array':
      if (value.kind !== 'array') report(value, 'an array', path, checking)
      else
        for (const [index, item] of value.elements.entries())
          check(item, schema.items.schema, `${path}[${index}]`, checking)
      return
    case 'map':
      if (value.kind !== 'object') report(value, 'a map (an object)', path, checking)
      else
        for (const { key, value: member } of value.members)
          check(member, schema.values.schema, keyPath(path, key), checking)
      return
    case 'union':
      if (checking.form === 'json') checkPlainUnion(value, schema, path, checking)
      else checkUnion(value, schema, path, checking)
      return
    default: {
      const expected = expectedScalar(value, schema, checking.form)
      if (expected !== undefined) report(value, expected, path, checking)
    }
  }
}

function report(value: JsonValue, expected: string, path: string, { text, report: add }: Checking): void {
  add({ path, message: `expected ${expected}, found ${showJson(value, text)}`, span: firstToken(value) })
}

function checkRecord(value: JsonValue, schema: RecordSchema, path: string, checking: Checking): void {
  if (value.kind !== 'object') {
    report(value, `a record ${schema.fullName} (an object)`, path, checking)
    return
  }
  const names = schema.fields.map(({ name }) => name)
  const known = new Set(names)
  for (const member of value.members) {
    if (known.has(member.key)) continue
    const message = `${schema.fullName} has no field "${member.key}".${didYouMean(member.key, names)}`
    checking.report({ path: fieldPath(path, member.key), message, span: member })
  }
  for (const field of schema.fields) {
    const given = memberOf(value, field.name)
    if (given !== undefined) check(given.value, field.type.schema, fieldPath(path, field.name), checking)
    else if (checking.form === 'avro-json' || field.default === undefined) {
      const message = `the field "${field.name}" of ${schema.fullName} is missing`
      checking.report({ path: fieldPath(path, field.name), message, span: firstToken(value) })
    }
  }
}

/** Null, or an object with one member that names the branch. */
function checkUnion(value: JsonValue, schema: UnionSchema, path: string, checking: Checking): void {
  if (value.kind === 'null') {
    if (schema.branches.some((branch) => branch.schema.type === 'null')) return
    report(value, `one of ${namesOf(schema)}`, path, checking)
    return
  }
  const [member, another] = value.kind === 'object' ? value.members : []
  const named = another === undefined && member !== undefined ? branchNamed(schema, member.key) : undefined
  if (named !== undefined && member !== undefined) {
    check(member.value, named, path, checking)
    return
  }
  const plain = bestBranch(value, schema, path, { ...checking, form: 'json', known: new Map() })
  if (plain !== undefined && plain.misfits.length === 0) {
    const wrapped = `{${JSON.stringify(typeName(plain.branch))}: ${showJson(value, checking.text, 30)}}`
    const message = `the JSON encoding of Avro names the branch of a union: write ${wrapped}`
    checking.report({ path, message, span: firstToken(value) })
    return
  }
  const wrong = another === undefined && member !== undefined ? member : undefined
  const hint =
    wrong === undefined
      ? ''
      : didYouMean(
          wrong.key,
          schema.branches.map((branch) => typeName(branch.schema)),
        )
  report(value, `an object that names one branch of ${namesOf(schema)}`, path, {
    ...checking,
    report: (misfit) => checking.report({ ...misfit, message: `${misfit.message}${hint === '' ? '' : `.${hint}`}` }),
  })
}

function branchNamed(schema: UnionSchema, name: string): Schema | undefined {
  return schema.branches
    .map((branch) => branch.schema)
    .find((branch) => branch.type !== 'null' && typeName(branch) === name)
}

/** Bare: some branch must fit; else what is wrong with the one that was probably meant. */
function checkPlainUnion(value: JsonValue, schema: UnionSchema, path: string, checking: Checking): void {
  const best = bestBranch(value, schema, path, checking)
  if (best === undefined) report(value, `one of ${namesOf(schema)}`, path, checking)
  else for (const misfit of best.misfits) checking.report(misfit)
}

interface Candidate {
  readonly branch: Schema
  readonly misfits: readonly Misfit[]
}

/** The first branch that a bare value fits, else the only one of its kind. */
function bestBranch(value: JsonValue, schema: UnionSchema, path: string, checking: Checking): Candidate | undefined {
  const candidates: Candidate[] = []
  for (const { schema: branch } of schema.branches) {
    if (!isPlausible(value, branch)) continue
    const misfits = misfitsOfBranch(value, branch, path, checking)
    if (misfits.length === 0) return { branch, misfits }
    candidates.push({ branch, misfits })
  }
  return candidates.length === 1 ? candidates[0] : undefined
}

function misfitsOfBranch(value: JsonValue, branch: Schema, path: string, checking: Checking): readonly Misfit[] {
  const known = checking.known.get(value.start) ?? new Map<Schema, readonly Misfit[]>()
  checking.known.set(value.start, known)
  const before = known.get(branch)
  if (before !== undefined) return before
  const misfits: Misfit[] = []
  check(value, branch, path, { ...checking, report: (misfit) => misfits.push(misfit) })
  known.set(branch, misfits)
  return misfits
}

function isPlausible(value: JsonValue, schema: Schema): boolean {
  switch (schema.type) {
    case 'record':
    case 'map':
      return value.kind === 'object'
    case 'array':
      return value.kind === 'array'
    case 'null':
    case 'boolean':
      return value.kind === schema.type
    case 'int':
    case 'long':
      return value.kind === 'number' || (value.kind === 'string' && schema.logicalType !== undefined)
    case 'float':
    case 'double':
      return value.kind === 'number' || (value.kind === 'string' && NOT_FINITE.has(value.value))
    case 'bytes':
    case 'fixed':
      return value.kind === 'string' || (value.kind === 'number' && schema.logicalType !== undefined)
    default:
      return value.kind === 'string'
  }
}

/** What was expected, or undefined when the value is one of the schema. */
function expectedScalar(value: JsonValue, schema: Schema, form: JsonForm): string | undefined {
  if (form === 'json' && isLogicalText(value, schema)) return undefined
  switch (schema.type) {
    case 'null':
      return value.kind === 'null' ? undefined : 'null'
    case 'boolean':
      return value.kind === 'boolean' ? undefined : 'true or false'
    case 'int':
      return isInteger(value, 32) ? undefined : 'an int (a whole number of 32 bits, without fraction)'
    case 'long':
      return isInteger(value, 64) ? undefined : 'a long (a whole number of 64 bits, without fraction)'
    case 'float':
    case 'double': {
      const isNumber = value.kind === 'number' || (value.kind === 'string' && NOT_FINITE.has(value.value))
      return isNumber ? undefined : `a ${schema.type} (a number)`
    }
    case 'string':
      return value.kind === 'string' ? undefined : 'a string'
    case 'bytes':
      return isBytes(value) ? undefined : 'bytes (a string of the characters U+0000 to U+00FF)'
    case 'fixed':
      return isBytes(value) && value.kind === 'string' && value.value.length === schema.size
        ? undefined
        : `${schema.fullName} (a string of ${schema.size} characters from U+0000 to U+00FF)`
    case 'enum':
      return value.kind === 'string' && schema.symbols.includes(value.value)
        ? undefined
        : `a symbol of ${schema.fullName} (${listed(schema.symbols)})`
    default:
      return undefined
  }
}

/** Plain JSON writes times and decimals as text, decimals also as numbers. */
function isLogicalText(value: JsonValue, schema: Schema): boolean {
  const { logicalType } = isPrimitive(schema) || schema.type === 'fixed' ? schema : {}
  if (logicalType === undefined) return false
  if (logicalType.name === 'decimal' || logicalType.name === 'big-decimal') {
    return value.kind === 'number' || (value.kind === 'string' && DECIMAL.test(value.value))
  }
  return (schema.type === 'int' || schema.type === 'long') && value.kind === 'string' && ISO_TIME.test(value.value)
}

function namesOf({ branches }: UnionSchema): string {
  return `the union (${listed(branches.map((branch) => typeName(branch.schema)))})`
}

function fieldPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function keyPath(path: string, key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? fieldPath(path, key) : `${path}[${JSON.stringify(key)}]`
}
