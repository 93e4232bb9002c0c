import { createRecordsBatch } from '@platformatic/kafka'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordChunk, RecordView } from './record.ts'
import { BatchField, CorruptBatchError, readBatchHeads } from './record-batch.ts'
import { visitRecords } from './visit.ts'

interface Written {
  readonly key: Buffer | undefined
  readonly value: Buffer
  readonly timestamp: bigint
  readonly headers: Map<Buffer, Buffer>
}

const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const
type Codec = (typeof codecs)[number]

function writeBatch(records: readonly Written[], firstOffset: bigint, codec: Codec = 'none'): Buffer {
  const messages = records.map((record) => ({ topic: 't', ...record, headers: new Map(record.headers) }))
  const batch = Buffer.from(createRecordsBatch(messages as never, { compression: codec }).buffer)
  batch.writeBigInt64BE(firstOffset, 0) // not part of what the checksum covers
  return batch
}

function chunkOf(bytes: Buffer, from = 0n, to = 1_000_000_000_000n): RecordChunk {
  return { topic: 't', partition: 3, bytes, batches: readBatchHeads(bytes), from, to, position: to }
}

function collect(chunk: RecordChunk) {
  const seen: {
    offset: bigint
    timestamp: bigint
    key: Buffer | undefined
    value: Buffer
    headers: Map<Buffer, Buffer>
  }[] = []
  visitRecords(chunk, (record) => {
    seen.push({
      offset: record.offset,
      timestamp: BigInt(record.timestamp),
      key: record.key ? Buffer.from(record.key) : undefined,
      value: sameWithin(record),
      headers: new Map(record.headers.map(({ key, value }) => [Buffer.from(key), Buffer.from(value ?? '')])),
    })
  })
  return seen
}

/** The value, once it is sure that its place among the fetched bytes says the same. */
function sameWithin({ value, valueWithin: range }: RecordView): Buffer {
  if (value === null) expect(range?.start).toBe(-1)
  else expect(range?.bytes.subarray(range.start, range.end)).toEqual(value)
  return Buffer.from(value ?? '')
}

function offsets(chunk: RecordChunk): bigint[] {
  const seen: bigint[] = []
  visitRecords(chunk, ({ offset }) => seen.push(offset))
  return seen
}

const plain = (value: string): Written => ({
  key: undefined,
  value: Buffer.from(value),
  timestamp: 1_700_000_000_000n,
  headers: new Map(),
})

describe('visitRecords', () => {
  test.each(codecs)('shows whatever records a producer wrote with codec %s', (codec) => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array))
    const record = fc.record({
      key: fc.option(bytes, { nil: undefined }),
      value: bytes,
      // The library's writer garbles differences beyond 2^31 ms within a batch.
      timestamp: fc.bigInt(1_700_000_000_000n, 1_702_000_000_000n),
      headers: fc
        .array(
          fc.tuple(
            fc.string({ unit: 'binary', maxLength: 9 }).map((text) => Buffer.from(text)),
            bytes,
          ),
          { maxLength: 3 },
        )
        .map((entries) => new Map(entries)),
    })
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 30 }),
        fc.bigInt(0n, 2n ** 50n),
        (records, firstOffset) => {
          const expected = records.map((written, index) => ({ ...written, offset: firstOffset + BigInt(index) }))
          expect(collect(chunkOf(writeBatch(records, firstOffset, codec), 0n, 2n ** 51n))).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('leaves out records of a batch that lie outside the window', () => {
    const bytes = Buffer.concat([
      writeBatch(['a', 'b', 'c', 'd'].map(plain), 10n),
      writeBatch(['e', 'f', 'g'].map(plain), 14n, 'gzip'),
    ])
    expect(offsets(chunkOf(bytes, 12n, 16n))).toEqual([12n, 13n, 14n, 15n])
  })

  test('of a sample, shows only the records that belong to it', () => {
    const bytes = Buffer.concat([
      writeBatch(['a', 'b', 'c', 'd'].map(plain), 10n),
      writeBatch(['e', 'f', 'g'].map(plain), 14n, 'gzip'),
      writeBatch(['h'].map(plain), 17n),
    ])
    expect(offsets({ ...chunkOf(bytes), only: [11n, 13n, 14n, 16n] })).toEqual([11n, 13n, 14n, 16n])
    expect(offsets({ ...chunkOf(bytes), only: [17n] })).toEqual([17n])
    expect(offsets({ ...chunkOf(bytes), only: [] })).toEqual([])
  })

  test('one view moves along; what it shows is of the record it stands on', () => {
    const views = new Set<RecordView>()
    const sizes: number[] = []
    visitRecords(chunkOf(writeBatch([plain('a'), plain('bcd')], 0n)), (record) => {
      views.add(record)
      sizes.push(record.size)
    })
    expect(views.size).toBe(1)
    expect(sizes).toEqual([1, 3])
  })

  test('timestamps may lie decades apart, and offsets may have been compacted away', () => {
    const records = [
      [0n, 0],
      [4_102_444_800_000n, 3],
      [-1_700_000_000_000n, 90],
    ] as const
    const bytes = writeByHand(records, { firstTimestamp: 1_700_000_000_000n })
    expect(collect(chunkOf(bytes)).map(({ timestamp, offset }) => [timestamp, offset])).toEqual([
      [1_700_000_000_000n, 0n],
      [5_802_444_800_000n, 3n],
      [0n, 90n],
    ])
  })

  test('with LogAppendTime every record has the time of its batch', () => {
    const records = [
      [0n, 0],
      [500n, 1],
    ] as const
    const times: [number, string][] = []
    const bytes = writeByHand(records, { firstTimestamp: 1_000n, logAppendTime: 7_000n })
    visitRecords(chunkOf(bytes), ({ timestamp, timestampType }) => times.push([timestamp, timestampType]))
    expect(times).toEqual([
      [7_000, 'LogAppendTime'],
      [7_000, 'LogAppendTime'],
    ])
  })

  test('a header read twice, or between key and value, is the same', () => {
    const headers = new Map([[Buffer.from('trace'), Buffer.from('1')]])
    const bytes = writeBatch([{ ...plain('a'), headers }, plain('b')], 0n)
    const seen: string[] = []
    visitRecords(chunkOf(bytes), (record) => {
      const twice = [record.headers, record.headers].map((each) =>
        each.map(({ key, value }) => `${key}=${value}`).join(),
      )
      seen.push(`${twice} ${record.value}`)
    })
    expect(seen).toEqual(['trace=1,trace=1 a', ', b'])
  })

  test('the batch that a fetch cut off is left for the next fetch', () => {
    const first = writeBatch([plain('a')], 0n)
    const second = writeBatch([plain('b')], 1n)
    for (let cut = 1; cut < second.length; cut++) {
      const bytes = Buffer.concat([first, second.subarray(0, second.length - cut)])
      expect(readBatchHeads(bytes).map(({ lastOffset }) => lastOffset)).toEqual([0n])
    }
  })

  test('flipped bits are found and named by topic, partition and offset', () => {
    const bytes = Buffer.concat([writeBatch([plain('intact')], 40n), writeBatch([plain('broken')], 41n)])
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3)
    const seen: bigint[] = []
    const visit = () => visitRecords(chunkOf(bytes), ({ offset }) => seen.push(offset))
    expect(visit).toThrow(CorruptBatchError)
    expect(visit).toThrow('Topic "t", partition 3: the record batch at offset 41 cannot be read: its checksum')
    expect(seen).toEqual([40n, 40n])
  })

  test.each(['gzip', 'snappy', 'lz4', 'zstd'] as const)('bytes that are no %s are an error of that batch', (codec) => {
    const bytes = writeBatch(
      Array.from({ length: 20 }, (_, index) => plain(`value ${index}`)),
      7n,
      codec,
    )
    bytes.fill(0xff, BatchField.firstRecord + 4, bytes.length)
    expect(() => visitRecords(withChecksum(bytes), () => {})).toThrow(/offset 7 cannot be read/)
  })

  test('a record that claims to be longer than its batch is an error', () => {
    const bytes = writeBatch([plain('a')], 7n)
    bytes.writeUInt8(0x7e, BatchField.firstRecord)
    expect(() => visitRecords(withChecksum(bytes), () => {})).toThrow('record 1 of 1 ends outside the batch')
  })

  test('batches older than Kafka 0.11 are refused, not misread', () => {
    const bytes = writeBatch([plain('a')], 0n)
    bytes.writeInt8(1, BatchField.magic)
    expect(() => readBatchHeads(bytes)).toThrow('message format 1')
  })

  /** A chunk of one batch whose checksum fits its bytes, as of a producer that wrote nonsense. */
  function withChecksum(batch: Buffer): RecordChunk {
    batch.writeUInt32BE(crc32cOf(batch.subarray(BatchField.attributes)), BatchField.checksum)
    return chunkOf(batch)
  }
})

/** A batch of records with neither key, value nor header: [timestamp delta, offset delta] each. */
function writeByHand(
  records: readonly (readonly [bigint, number])[],
  { firstTimestamp, logAppendTime }: { readonly firstTimestamp: bigint; readonly logAppendTime?: bigint },
): Buffer {
  const body = records.map(([timestampDelta, offsetDelta]) => {
    const fields = [0, ...zigzag(timestampDelta), ...zigzag(BigInt(offsetDelta)), ...zigzag(-1n), ...zigzag(-1n), 0]
    return Buffer.from([...zigzag(BigInt(fields.length)), ...fields])
  })
  const batch = Buffer.concat([Buffer.alloc(BatchField.firstRecord), ...body])
  batch.writeInt32BE(batch.length - 12, BatchField.length)
  batch.writeInt8(2, BatchField.magic)
  batch.writeInt16BE(logAppendTime === undefined ? 0 : 0b1000, BatchField.attributes)
  batch.writeInt32BE(records.at(-1)?.[1] ?? 0, BatchField.lastOffsetDelta)
  batch.writeBigInt64BE(firstTimestamp, BatchField.firstTimestamp)
  batch.writeBigInt64BE(logAppendTime ?? firstTimestamp, BatchField.maxTimestamp)
  batch.writeBigInt64BE(-1n, BatchField.producerId)
  batch.writeInt32BE(records.length, BatchField.records)
  batch.writeUInt32BE(crc32cOf(batch.subarray(BatchField.attributes)), BatchField.checksum)
  return batch
}

function zigzag(value: bigint): number[] {
  let rest = value >= 0n ? value * 2n : -value * 2n - 1n
  const bytes: number[] = []
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return [...bytes, Number(rest)]
}

/** Bit by bit from the polynomial (RFC 3720 appendix B.4), so that the reader's own is not checked against itself. */
function crc32cOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0x82f63b78
  }
  return (crc ^ 0xffffffff) >>> 0
}
