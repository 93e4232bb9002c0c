import { UnreachableError } from '@kafka-dataops/core'

/**
 * The head of a record batch, message format 2 (KIP-98), as https://kafka.apache.org/documentation/#recordbatch lays it
 * out. `start` and `end` are positions in the bytes it was read from.
 */
export interface BatchHead {
  readonly start: number
  readonly end: number
  readonly firstOffset: bigint
  /** Of the batch as it was produced: compaction keeps it when it removes the last records. */
  readonly lastOffset: bigint
  /** Records that are in the batch now. */
  readonly records: number
  readonly isTransactional: boolean
  readonly isControl: boolean
  readonly timestampType: 'CreateTime' | 'LogAppendTime'
  /** -1 when the producer is not idempotent. */
  readonly producerId: bigint
}

/** Whether every offset of the batch holds a record: compaction leaves gaps. */
export function isDense(head: BatchHead): boolean {
  return BigInt(head.records) === head.lastOffset - head.firstOffset + 1n
}

/** Positions of the fields of a batch, in bytes from its start. */
export const BatchField = {
  firstOffset: 0,
  length: 8,
  magic: 16,
  checksum: 17,
  attributes: 21,
  lastOffsetDelta: 23,
  firstTimestamp: 27,
  maxTimestamp: 35,
  producerId: 43,
  records: 57,
  firstRecord: 61,
} as const

export const Attribute = { codec: 0b111, logAppendTime: 0b1000, transactional: 0b1_0000, control: 0b10_0000 } as const

/** Bytes before the part that `length` counts. */
const lengthEnd = 12

/** The broker delivered bytes that are no intact record batch. */
export class CorruptBatchError extends UnreachableError {
  constructor(topic: string, partition: number, offset: bigint, reason: string, options?: ErrorOptions) {
    super(
      {
        code: 'corrupt-batch',
        message: `Topic "${topic}", partition ${partition}: the record batch at offset ${offset} cannot be read: ${reason}.`,
        help: 'Compare with `kafka-dump-log --deep-iteration` on the broker; a window that starts after the batch leaves it out.',
      },
      options,
    )
    this.name = 'CorruptBatchError'
  }
}

/**
 * The complete batches in the records of a fetch response. A broker cuts the last batch off where the size that was
 * asked for ends: that rest is left out, and comes again with the next fetch.
 * @throws Error for batches of the formats 0 and 1, which producers wrote before Kafka 0.11.
 */
export function readBatchHeads(bytes: Buffer): BatchHead[] {
  const heads: BatchHead[] = []
  let start = 0
  while (start + BatchField.firstRecord <= bytes.length) {
    const end = start + lengthEnd + bytes.readInt32BE(start + BatchField.length)
    const magic = bytes.readInt8(start + BatchField.magic)
    if (magic !== 2) throw new Error(`it is in message format ${magic}, which is older than Kafka 0.11`)
    if (end < start + BatchField.firstRecord) throw new Error('its length is impossible')
    if (end > bytes.length) break
    heads.push(readHead(bytes, start, end))
    start = end
  }
  return heads
}

function readHead(bytes: Buffer, start: number, end: number): BatchHead {
  const attributes = bytes.readInt16BE(start + BatchField.attributes)
  const firstOffset = bytes.readBigInt64BE(start + BatchField.firstOffset)
  return {
    start,
    end,
    firstOffset,
    lastOffset: firstOffset + BigInt(bytes.readInt32BE(start + BatchField.lastOffsetDelta)),
    records: bytes.readInt32BE(start + BatchField.records),
    isTransactional: (attributes & Attribute.transactional) !== 0,
    isControl: (attributes & Attribute.control) !== 0,
    timestampType: (attributes & Attribute.logAppendTime) === 0 ? 'CreateTime' : 'LogAppendTime',
    producerId: bytes.readBigInt64BE(start + BatchField.producerId),
  }
}

/** What the broker wrote to end a transaction; undefined for control batches that do not. */
export function readMarker(bytes: Buffer, batch: BatchHead): 'abort' | 'commit' | undefined {
  // Length, attributes, timestamp delta, offset delta and key length of the one record, then the key: version and type.
  let position = batch.start + BatchField.firstRecord
  const skipVarint = () => {
    while (((bytes[position++] ?? 0) & 0x80) !== 0);
  }
  skipVarint()
  position += 1
  skipVarint()
  skipVarint()
  skipVarint()
  if (position + 4 > batch.end) return undefined
  return ({ 0: 'abort', 1: 'commit' } as const)[bytes.readInt16BE(position + 2)]
}
