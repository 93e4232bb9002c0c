import { type AvroCursor, DecodeFailure } from '@kafka-dataops/decoders/avro-cursor'
import { isNameOf, isReadable } from './compare.ts'
import { listed } from './defaults.ts'
import {
  type EnumSchema,
  type Field,
  isNamed,
  isPrimitive,
  type PrimitiveType,
  type RecordSchema,
  type Schema,
  typeName,
  type UnionSchema,
} from './schema.ts'

/** Reads past one value of the writer's schema and throws a `DecodeFailure` where the reader's schema has no value for it. */
export type ResolvingReader = (cursor: AvroCursor) => void

/**
 * What a consumer with the schema `reader` meets in data of `writer` (specification, "Schema Resolution"): it fails for
 * the values that cannot be read, not for what the schemas alone would allow to go wrong. The path of the value stands
 * in the cursor then. The bytes must be ones that `writer` can read.
 */
export function resolvingReader(writer: Schema, reader: Schema): ResolvingReader {
  const records = new Map<RecordSchema, Map<RecordSchema, RecordPlan>>()
  const zeroWidth = new Map<Schema, boolean>()

  function resolve(cursor: AvroCursor, from: Schema, to: Schema): void {
    if (from.type === 'union') {
      resolve(cursor, branchIn(cursor, from), to)
      return
    }
    const into = to.type === 'union' ? branchFor(from, to) : to
    if (into === undefined) fail(`${typeName(from)} is none of ${listed(branchNames(to))}, which are read now`)
    if (from.type === 'array' && into.type === 'array') {
      resolveItems(cursor, from.items.schema, into.items.schema)
    } else if (from.type === 'map' && into.type === 'map') {
      resolveEntries(cursor, from.values.schema, into.values.schema)
    } else if (from.type === 'record' && into.type === 'record') {
      requireName(from, into)
      resolveRecord(cursor, from, into)
    } else if (from.type === 'enum' && into.type === 'enum') {
      requireName(from, into)
      resolveSymbol(cursor, from, into)
    } else if (from.type === 'fixed' && into.type === 'fixed') {
      requireName(from, into)
      if (from.size !== into.size) fail(`${from.fullName} has ${from.size} bytes here, ${into.size} are read now`)
      cursor.readFixed(from.size)
    } else if (isReadable(into, from)) skip(cursor, from)
    else fail(`${typeName(from)} is no ${typeName(into)}`)
  }

  function resolveRecord(cursor: AvroCursor, from: RecordSchema, to: RecordSchema): void {
    const { targets, missing } = planOf(from, to)
    if (missing !== undefined) {
      cursor.path.push(`.${missing.name}`)
      fail(`${from.fullName} has no such field here, and ${to.fullName} has no default for it`)
    }
    for (const field of from.fields) {
      const target = targets.get(field)
      cursor.path.push(`.${field.name}`)
      if (target === undefined) skip(cursor, field.type.schema)
      else resolve(cursor, field.type.schema, target.type.schema)
      cursor.path.pop()
    }
  }

  function planOf(from: RecordSchema, to: RecordSchema): RecordPlan {
    const plans = records.get(from) ?? new Map<RecordSchema, RecordPlan>()
    records.set(from, plans)
    const known = plans.get(to)
    if (known !== undefined) return known
    const plan = recordPlan(from, to)
    plans.set(to, plan)
    return plan
  }

  function resolveItems(cursor: AvroCursor, from: Schema, to: Schema): void {
    let index = 0
    const isEmpty = isZeroWidth(from)
    for (let count = cursor.readBlockCount(isEmpty); count > 0; count = cursor.readBlockCount(isEmpty)) {
      for (let left = count; left > 0; left -= 1) {
        cursor.path.push(`[${index++}]`)
        resolve(cursor, from, to)
        cursor.path.pop()
      }
    }
  }

  function resolveEntries(cursor: AvroCursor, from: Schema, to: Schema): void {
    for (let count = cursor.readBlockCount(false); count > 0; count = cursor.readBlockCount(false)) {
      for (let left = count; left > 0; left -= 1) {
        const key = cursor.readString()
        cursor.path.push(/^\w+$/.test(key) ? `.${key}` : '.*')
        resolve(cursor, from, to)
        cursor.path.pop()
      }
    }
  }

  /** What the writer has and the reader does not ask for. */
  function skip(cursor: AvroCursor, schema: Schema): void {
    switch (schema.type) {
      case 'union':
        skip(cursor, branchIn(cursor, schema))
        return
      case 'record':
        for (const field of schema.fields) skip(cursor, field.type.schema)
        return
      case 'array':
        skipBlocks(cursor, isZeroWidth(schema.items.schema), () => skip(cursor, schema.items.schema))
        return
      case 'map':
        skipBlocks(cursor, false, () => {
          cursor.readString()
          skip(cursor, schema.values.schema)
        })
        return
      case 'enum':
        cursor.readInt()
        return
      case 'fixed':
        cursor.readFixed(schema.size)
        return
      default:
        PRIMITIVE_READS[schema.type](cursor)
    }
  }

  function isZeroWidth(schema: Schema): boolean {
    const known = zeroWidth.get(schema)
    if (known !== undefined) return known
    // A record that contains itself does not end without bytes.
    zeroWidth.set(schema, false)
    const isEmpty =
      schema.type === 'null' ||
      (schema.type === 'fixed' && schema.size === 0) ||
      (schema.type === 'record' && schema.fields.every((field) => isZeroWidth(field.type.schema)))
    zeroWidth.set(schema, isEmpty)
    return isEmpty
  }

  return (cursor) => resolve(cursor, writer, reader)
}

interface RecordPlan {
  /** The reader's field for each of the writer's that it reads. */
  readonly targets: ReadonlyMap<Field, Field>
  /** A field of the reader that the writer lacks and that has no default. */
  readonly missing?: Field
}

function recordPlan(from: RecordSchema, to: RecordSchema): RecordPlan {
  const targets = new Map<Field, Field>()
  for (const field of to.fields) {
    const match =
      from.fields.find(({ name }) => name === field.name) ??
      from.fields.find(({ name }) => field.aliases.includes(name))
    if (match !== undefined) targets.set(match, field)
    else if (field.default === undefined) return { targets, missing: field }
  }
  return { targets }
}

const PRIMITIVE_READS: Readonly<Record<PrimitiveType, (cursor: AvroCursor) => unknown>> = {
  null: () => null,
  boolean: (cursor) => cursor.readBoolean(),
  int: (cursor) => cursor.readInt(),
  long: (cursor) => cursor.readLong(),
  float: (cursor) => cursor.readFloat(),
  double: (cursor) => cursor.readDouble(),
  bytes: (cursor) => cursor.readBytes(),
  string: (cursor) => cursor.readString(),
}

function skipBlocks(cursor: AvroCursor, isEmpty: boolean, skipOne: () => void): void {
  for (let count = cursor.readBlockCount(isEmpty); count > 0; count = cursor.readBlockCount(isEmpty)) {
    for (let left = count; left > 0; left -= 1) skipOne()
  }
}

function branchIn(cursor: AvroCursor, union: UnionSchema): Schema {
  const index = Number(cursor.readLong())
  const branch = union.branches[index]
  return branch?.schema ?? fail(`the union has ${union.branches.length} branches, none with index ${index}`)
}

/** The reader's branch for a type: the one of its full name, else of its name, else one that it may be promoted to. */
function branchFor(from: Schema, { branches }: UnionSchema): Schema | undefined {
  const candidates = branches.map(({ schema }) => schema)
  return (
    candidates.find((to) => to.type === from.type && typeName(to) === typeName(from)) ??
    candidates.find((to) => to.type === from.type && isNamed(to) && isNamed(from) && isNameOf(to, from)) ??
    candidates.find((to) => isPrimitive(to) && isReadable(to, from))
  )
}

function branchNames(schema: Schema): readonly string[] {
  return schema.type === 'union' ? schema.branches.map((branch) => typeName(branch.schema)) : [typeName(schema)]
}

function requireName<Named extends RecordSchema | EnumSchema | (Schema & { type: 'fixed' })>(from: Named, to: Named) {
  if (!isNameOf(to, from)) fail(`${from.fullName} is no ${to.fullName}, and no alias of it`)
}

function resolveSymbol(cursor: AvroCursor, from: EnumSchema, to: EnumSchema): void {
  const symbol = from.symbols[cursor.readInt()]
  if (symbol === undefined || to.symbols.includes(symbol) || to.default !== undefined) return
  fail(`${JSON.stringify(symbol)} is no symbol of ${to.fullName} (${listed(to.symbols)}), which has no default`)
}

function fail(message: string): never {
  throw new DecodeFailure('schema-mismatch', message)
}
