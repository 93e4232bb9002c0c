import { completionOrder } from './completion-order.ts'
import { integerOf, type JsonValue, type Span, showJson, valueAt } from './json-reader.ts'
import type { FileReading } from './parse.ts'
import { problemAt } from './problem.ts'
import { type Field, firstToken, type RecordSchema, type Schema, type TypeUse, typeName } from './schema.ts'
import { placeIn } from './source.ts'

/** What a default value does not fit, at the token that does not. */
interface Misfit {
  readonly span: Span
  readonly message: string
}

/**
 * Judges every default of a file whose references are resolved. Specification "Complex Types" (defaults by type; for a
 * union any branch since 1.12, the first one portably). Stricter than Java where Java does not look: the symbols of an
 * enum, the length of a fixed, characters above U+00FF in bytes. As strict as Java where the order of definitions lets
 * it see less than there is. `isBroken` tells schemas that could not be read in full: nothing is said about those.
 */
export function checkDefaults(reading: FileReading, isBroken: (schema: Schema) => boolean): void {
  let order: ReadonlyMap<RecordSchema, number> | undefined
  const isCompleteFor = (owner: RecordSchema, held: RecordSchema): boolean => {
    if (held === owner) return false
    if (reading.late.size === 0) return true
    order ??= completionOrder(reading)
    return (order.get(held) ?? -1) < (order.get(owner) ?? Number.POSITIVE_INFINITY)
  }
  for (const { field, owner } of reading.defaults) {
    if (field.default !== undefined) checkDefault(reading, field, field.default, owner, { isBroken, isCompleteFor })
  }
}

interface Knowledge {
  readonly isBroken: (schema: Schema) => boolean
  /** Whether Java has completed a record when it judges the defaults of another. */
  readonly isCompleteFor: (owner: RecordSchema, held: RecordSchema) => boolean
}

function checkDefault(
  reading: FileReading,
  field: Field,
  value: JsonValue,
  owner: RecordSchema | undefined,
  { isBroken, isCompleteFor }: Knowledge,
): void {
  const { source, late } = reading
  const report = (span: Span, message: string): void => {
    reading.problems.push(problemAt(source, span, 'default-invalid', message))
  }
  const seen: Seen = { late: false, records: new Set() }
  const misfit = misfitOf(value, field.type, { late, isBroken, text: source.text, seen })
  if (misfit !== undefined) {
    report(misfit.span, `the default of field "${field.name}": ${misfit.message}`)
    return
  }
  const held = owner && [...seen.records].find((record) => !isCompleteFor(owner, record))
  if (held !== undefined) {
    const which = held === owner ? 'the record it is in' : 'which refers back to the record it is in'
    const message = `the default of field "${field.name}" holds a value of ${held.fullName}, ${which}: Java refuses that`
    report(firstToken(value), message)
    return
  }
  if (seen.late && !fitsWhenFirstRead(value, field.type, late)) {
    const message = `the default of field "${field.name}" is of a type that is defined only later, which Java refuses: define the type before`
    report(firstToken(value), message)
    return
  }
  warnOtherBranch(reading, field, value, { late, isBroken, text: source.text, seen })
}

/** Whether a value is a default of a type. */
export function fitsDefault(value: JsonValue, use: TypeUse): boolean {
  const seen: Seen = { late: false, records: new Set() }
  return misfitOf(value, use, { late: new Set(), isBroken: () => false, text: '', seen }) === undefined
}

/** What was met while a value was judged. */
interface Seen {
  late: boolean
  readonly records: Set<RecordSchema>
}

interface Judging {
  readonly late: ReadonlySet<TypeUse>
  readonly isBroken: (schema: Schema) => boolean
  readonly text: string
  readonly seen: Seen
}

/** Recursion goes down the JSON value, whose depth is bounded; a missing field is judged where its default stands. */
function misfitOf(value: JsonValue, use: TypeUse, judging: Judging): Misfit | undefined {
  if (judging.late.has(use)) judging.seen.late = true
  const { schema } = use
  if (judging.isBroken(schema)) return undefined
  const found = showJson(value, judging.text)
  const expected = (what: string): Misfit => ({ span: firstToken(value), message: `expected ${what}, found ${found}` })
  switch (schema.type) {
    case 'null':
      if (value.kind === 'null') return undefined
      return value.kind === 'string' && value.value === 'null'
        ? expected('null (without quotes, which make it a string)')
        : expected('null')
    case 'boolean':
      return value.kind === 'boolean' ? undefined : expected('true or false')
    case 'int':
      return isInteger(value, 32) ? undefined : expected('an int (a whole number of 32 bits, without fraction)')
    case 'long':
      return isInteger(value, 64) ? undefined : expected('a long (a whole number of 64 bits, without fraction)')
    case 'float':
    case 'double':
      return value.kind === 'number' ? undefined : expected(`a ${schema.type} (a number)`)
    case 'string':
      return value.kind === 'string' ? undefined : expected('a string')
    case 'bytes':
      return isBytes(value) ? undefined : expected('bytes (a string of the characters U+0000 to U+00FF)')
    case 'fixed':
      return isBytes(value) && value.kind === 'string' && value.value.length === schema.size
        ? undefined
        : expected(`${schema.fullName} (a string of ${schema.size} characters from U+0000 to U+00FF)`)
    case 'enum':
      return value.kind === 'string' && schema.symbols.includes(value.value)
        ? undefined
        : expected(`a symbol of ${schema.fullName} (${listed(schema.symbols)})`)
    case 'array':
      return value.kind === 'array' ? firstMisfit(value.elements, schema.items, judging) : expected('an array')
    case 'map':
      return value.kind === 'object'
        ? firstMisfit(lastMembers(value), schema.values, judging)
        : expected('a map (an object)')
    case 'record':
      return recordMisfit(value, schema, judging) ?? undefined
    case 'union':
      return unionMisfit(value, schema.branches, judging)
  }
}

function firstMisfit(values: readonly JsonValue[], use: TypeUse, judging: Judging): Misfit | undefined {
  for (const value of values) {
    const misfit = misfitOf(value, use, judging)
    if (misfit !== undefined) return misfit
  }
  return undefined
}

function recordMisfit(value: JsonValue, schema: RecordSchema, judging: Judging): Misfit | undefined {
  if (value.kind !== 'object') {
    const found = showJson(value, judging.text)
    return { span: firstToken(value), message: `expected ${schema.fullName} (an object), found ${found}` }
  }
  judging.seen.records.add(schema)
  for (const field of schema.fields) {
    const given = valueAt(value, field.name)
    if (given === undefined) {
      if (field.default !== undefined) continue
      const message = `it lacks the field "${field.name}" of ${schema.fullName}, which has no default`
      return { span: firstToken(value), message }
    }
    const misfit = misfitOf(given, field.type, judging)
    if (misfit !== undefined) return { span: misfit.span, message: `field "${field.name}": ${misfit.message}` }
  }
  return undefined
}

function unionMisfit(value: JsonValue, branches: readonly TypeUse[], judging: Judging): Misfit | undefined {
  let only: Misfit | undefined
  for (const branch of branches) {
    const misfit = misfitOf(value, branch, judging)
    if (misfit === undefined) return undefined
    if (isOfKind(value, branch.schema)) only ??= misfit
  }
  if (only !== undefined) return only
  const quoted = value.kind === 'string' && value.value === 'null' ? '; null is written without quotes' : ''
  const names = listed(branches.map((branch) => typeName(branch.schema)))
  const found = showJson(value, judging.text)
  return { span: firstToken(value), message: `expected a value of the union (${names}), found ${found}${quoted}` }
}

/** Whether a value was probably meant for a branch, so that the reason why it does not fit is worth telling. */
function isOfKind(value: JsonValue, schema: Schema): boolean {
  switch (schema.type) {
    case 'record':
    case 'map':
      return value.kind === 'object'
    case 'array':
      return value.kind === 'array'
    case 'enum':
    case 'fixed':
    case 'bytes':
      return value.kind === 'string'
    case 'int':
    case 'long':
      return value.kind === 'number'
    default:
      return false
  }
}

/**
 * What Java checks when it reads the field, before it knows types that are defined later (or not complete yet): those
 * look like records without fields, for which any object is a default.
 */
function fitsWhenFirstRead(value: JsonValue, use: TypeUse, late: ReadonlySet<TypeUse>): boolean {
  if (late.has(use)) return value.kind === 'object'
  const { schema } = use
  switch (schema.type) {
    case 'array':
      return value.kind === 'array' && value.elements.every((element) => fitsWhenFirstRead(element, schema.items, late))
    case 'map':
      return (
        value.kind === 'object' && lastMembers(value).every((member) => fitsWhenFirstRead(member, schema.values, late))
      )
    case 'record':
      return (
        value.kind === 'object' &&
        schema.fields.every((field) => {
          const given = valueAt(value, field.name)
          return given === undefined || fitsWhenFirstRead(given, field.type, late)
        })
      )
    case 'union':
      return schema.branches.some((branch) => fitsWhenFirstRead(value, branch, late))
    case 'null':
      return value.kind === 'null'
    case 'boolean':
      return value.kind === 'boolean'
    case 'int':
      return isInteger(value, 32)
    case 'long':
      return isInteger(value, 64)
    case 'float':
    case 'double':
      return value.kind === 'number'
    default:
      return value.kind === 'string'
  }
}

function warnOtherBranch(reading: FileReading, field: Field, value: JsonValue, judging: Judging): void {
  const { schema } = field.type
  const [first] = schema.type === 'union' ? schema.branches : []
  if (first === undefined || misfitOf(value, first, judging) === undefined) return
  const name = typeName(first.schema)
  const message = `the default of field "${field.name}" is not of the first branch (${name}): readers before Avro 1.12, and other implementations, refuse it`
  const related = [{ message: 'the first branch', place: placeIn(first.source, firstToken(first.json)) }]
  reading.warnings.push(problemAt(reading.source, firstToken(value), 'default-not-first-branch', message, related))
}

export function isInteger(value: JsonValue, bits: number): boolean {
  const integer = value.kind === 'number' ? integerOf(value) : undefined
  return integer !== undefined && BigInt.asIntN(bits, integer) === integer
}

export function isBytes(value: JsonValue): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of bytes begins with them.
  return value.kind === 'string' && /^[\u0000-\u00ff]*$/.test(value.value)
}

/** The values that count: of a repeated key the last. */
function lastMembers(value: JsonValue & { kind: 'object' }): readonly JsonValue[] {
  return [...new Map(value.members.map((member) => [member.key, member.value])).values()]
}

export function listed(names: readonly string[], limit = 8): string {
  return names.length > limit ? `${names.slice(0, limit).join(', ')}, …` : names.join(', ')
}
