import { AvroCursor, DecodeFailure } from './avro-cursor.ts'
import { decimalValue } from './avro-decimal.ts'
import { type AvroField, type AvroSchema, type AvroType, type NamedTypes, resolveType } from './avro-schema.ts'
import type { Decoded, Undecodable } from './decoder.ts'

/**
 * Reads one value in Avro's binary encoding, from `offset` to the end of the bytes. Never throws. Not avsc, which
 * serves well for writing: it believes what corrupt bytes announce (five of them made it fill 1.2 GB for 8 s), puts
 * U+FFFD where a string is not UTF-8, and loses keys called `__proto__`.
 */
export type AvroReader = (bytes: Uint8Array, offset: number) => Decoded

type Read = (cursor: AvroCursor) => unknown

/** Dates, times and timestamps stay the numbers they are stored as; decimals are read as `decimalValue` says. */
export function avroReader(schema: AvroSchema): AvroReader {
  const cursor = new AvroCursor()
  const read = compile(schema, false)
  let traced: Read | undefined
  return (bytes, offset) => {
    try {
      cursor.start(bytes, offset)
      const value = read(cursor)
      return cursor.remaining() === 0 ? { ok: true, value } : trailingBytes(cursor.remaining())
    } catch {
      traced ??= compile(schema, true)
      return failureOf(traced, cursor, bytes, offset)
    }
  }
}

/** A value of several in a row. */
export interface SequenceValue {
  readonly value: Decoded
  /** In bytes. */
  readonly size: number
}

/** Reads up to `count` values one behind the other; stops behind the first that cannot be read, since the next is not to be found. */
export type AvroSequenceReader = (bytes: Uint8Array, count: number) => Generator<SequenceValue>

export function avroSequenceReader(schema: AvroSchema): AvroSequenceReader {
  const read = compile(schema, false)
  const traced = compile(schema, true)
  return function* (bytes, count) {
    const cursor = new AvroCursor()
    let start = 0
    for (let index = 0; index < count; index += 1) {
      let value: Decoded
      try {
        cursor.start(bytes, start)
        value = { ok: true, value: read(cursor) }
      } catch {
        value = failureOf(traced, cursor, bytes, start)
      }
      yield { value, size: cursor.position - start }
      if (!value.ok) return
      start = cursor.position
    }
  }
}

function trailingBytes(count: number): Undecodable {
  const message = `${count} more ${count === 1 ? 'byte follows' : 'bytes follow'} the value`
  return { ok: false, cause: 'trailing-bytes', message }
}

/** Reads once more, slowly, to say where in the value it fails. */
function failureOf(read: Read, cursor: AvroCursor, bytes: Uint8Array, offset: number): Undecodable {
  try {
    cursor.start(bytes, offset)
    read(cursor)
  } catch (error) {
    const path = cursor.path.slice(0, 20).join('').replace(/^\./, '')
    const where = `${path === '' ? '' : ` at ${path}`}, byte ${cursor.position}`
    if (error instanceof DecodeFailure) return { ok: false, cause: error.cause, message: `${error.message}${where}` }
    return { ok: false, cause: 'schema-mismatch', message: `nested too deeply, or too large${where}` }
  }
  return { ok: false, cause: 'schema-mismatch', message: 'nested too deeply' }
}

interface Compilation {
  readonly names: NamedTypes
  readonly trace: boolean
  /** Readers of records, so that a type that contains itself is compiled once. */
  readonly records: Map<AvroType, Read>
}

function compile(schema: AvroSchema, trace: boolean): Read {
  return compileType(schema.type, { names: schema.names, trace, records: new Map() })
}

function compileType(given: AvroType, compilation: Compilation): Read {
  const type = resolveType(given, compilation.names)
  switch (type.kind) {
    case 'null':
      return () => null
    case 'boolean':
      return (cursor) => cursor.readBoolean()
    case 'int':
      return (cursor) => cursor.readInt()
    case 'long':
      return (cursor) => cursor.readLong()
    case 'float':
      return (cursor) => cursor.readFloat()
    case 'double':
      return (cursor) => cursor.readDouble()
    case 'string':
      return (cursor) => cursor.readString()
    case 'bytes': {
      const { scale } = type
      return scale === undefined ? (cursor) => cursor.readBytes() : (cursor) => decimalValue(cursor.readBytes(), scale)
    }
    case 'fixed': {
      const { size, scale } = type
      if (scale === undefined) return (cursor) => cursor.readFixed(size)
      return (cursor) => decimalValue(cursor.readFixed(size), scale)
    }
    case 'enum':
      return enumReader(type.name, type.symbols)
    case 'union':
      return unionReader(type.branches.map((branch) => compileType(branch, compilation)))
    case 'array':
      return arrayReader(compileType(type.items, compilation), isZeroWidth(type.items, compilation.names), compilation)
    case 'map':
      return mapReader(compileType(type.values, compilation), compilation)
    case 'record':
      return compileRecord(type, type.fields, compilation)
    case 'reference':
      throw new Error(`unresolved reference ${type.name}`)
  }
}

function enumReader(name: string, symbols: readonly string[]): Read {
  return (cursor) => {
    const index = cursor.readInt()
    const symbol = symbols[index]
    if (symbol !== undefined) return symbol
    throw new DecodeFailure(
      'schema-mismatch',
      `the enum "${name}" has ${symbols.length} symbols, none with index ${index}`,
    )
  }
}

function unionReader(branches: readonly Read[]): Read {
  return (cursor) => {
    const index = Number(cursor.readLong())
    const branch = branches[index]
    if (branch !== undefined) return branch(cursor)
    throw new DecodeFailure('schema-mismatch', `the union has ${branches.length} branches, none with index ${index}`)
  }
}

function arrayReader(readItem: Read, zeroWidth: boolean, { trace }: Compilation): Read {
  return (cursor) => {
    const items: unknown[] = []
    for (let count = cursor.readBlockCount(zeroWidth); count > 0; count = cursor.readBlockCount(zeroWidth)) {
      for (let left = count; left > 0; left -= 1) {
        if (trace) cursor.path.push(`[${items.length}]`)
        items.push(readItem(cursor))
        if (trace) cursor.path.pop()
      }
    }
    return items
  }
}

function mapReader(readValue: Read, { trace }: Compilation): Read {
  return (cursor) => {
    const entries: Record<string, unknown> = {}
    for (let count = cursor.readBlockCount(false); count > 0; count = cursor.readBlockCount(false)) {
      for (let left = count; left > 0; left -= 1) {
        const key = cursor.readString()
        if (trace) cursor.path.push('.*')
        setOwn(entries, key, readValue(cursor))
        if (trace) cursor.path.pop()
      }
    }
    return entries
  }
}

function compileRecord(type: AvroType, fields: readonly AvroField[], compilation: Compilation): Read {
  const known = compilation.records.get(type)
  if (known !== undefined) return known
  let read: Read | undefined
  compilation.records.set(type, (cursor) => read?.(cursor))
  const readers = fields.map((field) => compileType(field.type, compilation))
  read = recordReader(
    fields.map((field) => field.name),
    readers,
    compilation,
  )
  compilation.records.set(type, read)
  return read
}

function recordReader(names: readonly string[], readers: readonly Read[], { trace }: Compilation): Read {
  if (trace || names.includes('__proto__')) return carefulRecordReader(names, readers)
  return (cursor) => {
    const record: Record<string, unknown> = {}
    for (let index = 0; index < readers.length; index += 1) {
      record[names[index] as string] = (readers[index] as Read)(cursor)
    }
    return record
  }
}

function carefulRecordReader(names: readonly string[], readers: readonly Read[]): Read {
  return (cursor) => {
    const record: Record<string, unknown> = {}
    for (const [index, read] of readers.entries()) {
      const name = names[index] ?? ''
      cursor.path.push(`.${name}`)
      setOwn(record, name, read(cursor))
      cursor.path.pop()
    }
    return record
  }
}

/** An assignment to `__proto__` would set the prototype instead of a property. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}

/** Whether values take no bytes. A record that contains itself does not end without some. */
function isZeroWidth(given: AvroType, names: NamedTypes, outer: ReadonlySet<AvroType> = new Set()): boolean {
  const type = resolveType(given, names)
  if (type.kind === 'null') return true
  if (type.kind === 'fixed') return type.size === 0
  if (type.kind !== 'record' || outer.has(type)) return false
  const inner = new Set([...outer, type])
  return type.fields.every((field) => isZeroWidth(field.type, names, inner))
}
