import { inflateRawSync, zstdDecompressSync } from 'node:zlib'
import { BadInputError } from '@kafka-dataops/core'
import { AvroCursor, DecodeFailure } from './avro-cursor.ts'
import { type AvroSequenceReader, avroSequenceReader } from './avro-reader.ts'
import { AvroSchemaError, parseAvroSchema } from './avro-schema.ts'
import type { ByteSource } from './byte-source.ts'
import type { DecodeCause } from './decoder.ts'
import type { SampleRecord } from './sample-record.ts'

const magic = Buffer.from('Obj\u0001', 'latin1')
const syncLength = 16
/** Two longs. */
const longestBlockHead = 20
/** The schema stands in the header. */
const largestHeaderBytes = 16 * 1024 * 1024
/** Writers make blocks of 16 KiB to a few MiB. */
const largestBlockBytes = 256 * 1024 * 1024

export function isAvroContainer(start: Uint8Array): boolean {
  return magic.equals(start.subarray(0, magic.length))
}

/**
 * The values of an Avro object container file (specification 1.12, "Object Container Files"), block by block. A value
 * that cannot be read makes the rest of its block undecodable too; a damaged file ends with an undecodable record.
 * `readerOf` makes what reads the values from the schema in the file.
 * @throws BadInputError when the header is damaged, or names a codec or a schema that is not known.
 */
export async function* avroContainer(
  source: ByteSource,
  path: string,
  readerOf: (schema: string) => AvroSequenceReader = (schema) => avroSequenceReader(parseAvroSchema(schema)),
): AsyncGenerator<SampleRecord> {
  const { reader, decompress, sync } = await readHeader(source, path, readerOf)
  let index = 0
  for (;;) {
    const block = await readBlock(source, sync)
    if (block === undefined) return
    for (const record of 'fault' in block
      ? [lost('truncated', block.fault)]
      : blockRecords(block, reader, decompress)) {
      yield { index, ...record }
      index += 1
    }
    if ('fault' in block) return
  }
}

type Decompress = (bytes: Buffer) => Buffer
type BlockRecord = Pick<SampleRecord, 'value' | 'size'>

interface Header {
  readonly reader: AvroSequenceReader
  readonly decompress: Decompress
  readonly sync: Buffer
}

async function readHeader(
  source: ByteSource,
  path: string,
  readerOf: (schema: string) => AvroSequenceReader,
): Promise<Header> {
  const { metadata, sync } = await readMetadata(source, path)
  const codec = metadata.get('avro.codec')?.toString() ?? 'null'
  const decompress = await decompressor(codec)
  if (decompress === undefined) {
    throw unreadable(path, `is compressed with ${JSON.stringify(codec)}, which is not read (${codecs.join(', ')} are)`)
  }
  try {
    return { reader: readerOf(metadata.get('avro.schema')?.toString() ?? ''), decompress, sync }
  } catch (error) {
    if (error instanceof AvroSchemaError) throw unreadable(path, `holds no Avro schema: ${error.message}`)
    throw error
  }
}

interface Metadata {
  readonly metadata: ReadonlyMap<string, Buffer>
  readonly sync: Buffer
}

/** Looks further ahead until the whole header is there. */
async function readMetadata(source: ByteSource, path: string): Promise<Metadata> {
  for (let wanted = 64 * 1024; wanted <= largestHeaderBytes; wanted *= 4) {
    const bytes = await source.peek(wanted)
    const parsed = parseMetadata(bytes)
    if (parsed instanceof DecodeFailure) {
      if (parsed.cause === 'truncated' && bytes.length >= wanted) continue
      throw unreadable(path, `has a damaged header: ${parsed.message}`)
    }
    source.skip(parsed.length)
    return parsed
  }
  throw unreadable(path, `has a header of more than ${largestHeaderBytes / 1024 / 1024} MiB`)
}

function parseMetadata(bytes: Buffer): (Metadata & { readonly length: number }) | DecodeFailure {
  const cursor = new AvroCursor()
  const metadata = new Map<string, Buffer>()
  try {
    cursor.start(bytes, magic.length)
    for (let count = cursor.readBlockCount(false); count > 0; count = cursor.readBlockCount(false)) {
      for (let left = count; left > 0; left -= 1) metadata.set(cursor.readString(), Buffer.from(cursor.readBytes()))
    }
    const sync = Buffer.from(cursor.readFixed(syncLength))
    return { metadata, sync, length: cursor.position }
  } catch (error) {
    if (error instanceof DecodeFailure) return error
    throw error
  }
}

interface Block {
  /** Number of values. */
  readonly count: number
  readonly bytes: Buffer
}

/** Undefined at the end of the file. */
async function readBlock(source: ByteSource, sync: Buffer): Promise<Block | { readonly fault: string } | undefined> {
  const head = await source.peek(longestBlockHead)
  if (head.length === 0) return undefined
  const cursor = new AvroCursor()
  let count: number
  let size: number
  try {
    cursor.start(head, 0)
    count = Number(cursor.readLong())
    size = Number(cursor.readLong())
  } catch {
    return { fault: 'the file ends, or is damaged, at the head of a block' }
  }
  if (count < 0 || size < 0 || size > largestBlockBytes) {
    return { fault: `the file is damaged: a block claims ${count} values in ${size} bytes` }
  }
  const end = cursor.position + size
  const bytes = await source.peek(end + syncLength)
  if (bytes.length < end + syncLength) return { fault: `the file ends within a block of ${count} values` }
  if (!bytes.subarray(end, end + syncLength).equals(sync))
    return { fault: 'the file is damaged: a block does not end with its marker' }
  source.skip(end + syncLength)
  return { count, bytes: bytes.subarray(cursor.position, end) }
}

function* blockRecords(block: Block, reader: AvroSequenceReader, decompress: Decompress): Generator<BlockRecord> {
  let bytes: Buffer
  try {
    bytes = decompress(block.bytes)
  } catch {
    yield* lostRecords('truncated', 'its block cannot be decompressed', block.count, block.bytes.length)
    return
  }
  let read = 0
  let size = 0
  for (const record of reader(bytes, block.count)) {
    yield record
    read += 1
    size += record.size
  }
  const reason = 'it follows a value that could not be read, in the same block'
  yield* lostRecords('schema-mismatch', reason, block.count - read, bytes.length)
  if (read === block.count && size < bytes.length) {
    yield lost('trailing-bytes', `${bytes.length - size} more bytes follow the ${block.count} values of a block`)
  }
}

/** A damaged count must not make more records than the block could hold. */
function* lostRecords(cause: DecodeCause, message: string, count: number, bytes: number): Generator<BlockRecord> {
  for (let left = Math.min(count, bytes); left > 0; left -= 1) yield lost(cause, message)
}

function lost(cause: DecodeCause, message: string): BlockRecord {
  return { value: { ok: false, cause, message }, size: 0 }
}

const codecs = ['null', 'deflate', 'snappy', 'zstandard'] as const
const limit = { maxOutputLength: largestBlockBytes }
const checksumLength = 4

async function decompressor(codec: string): Promise<Decompress | undefined> {
  switch (codec) {
    case 'null':
      return (bytes) => bytes
    case 'deflate':
      return (bytes) => inflateRawSync(bytes, limit)
    case 'zstandard':
      return (bytes) => zstdDecompressSync(bytes, limit)
    case 'snappy': {
      const { snappyDecompress } = await import('@platformatic/wasm-utils')
      return (bytes) => snappyDecompress(bytes.subarray(0, -checksumLength))
    }
    default:
      return undefined
  }
}

function unreadable(path: string, what: string): BadInputError {
  return new BadInputError({ code: 'sample-file-format', message: `The Avro file ${path} ${what}.` })
}
