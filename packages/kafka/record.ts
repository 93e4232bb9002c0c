/**
 * One record as it lies in a fetched batch. The view is reused for the next record: what outlives the visit must be
 * copied (`key`, `value` and headers point into the fetched bytes).
 */
export interface RecordView {
  readonly partition: number
  readonly offset: bigint
  /** Milliseconds since the epoch; -1 when the batch has none. */
  readonly timestamp: number
  /** Who set the timestamp: the producer, or the broker on append. */
  readonly timestampType: 'CreateTime' | 'LogAppendTime'
  readonly key: Uint8Array | null
  /** null is a tombstone. */
  readonly value: Uint8Array | null
  /**
   * Where the value lies among the bytes it was fetched with, for those who read it there: to make the view that `value` is
   * takes a tenth of the time of reading it. Absent where a record has bytes of its own.
   */
  readonly valueWithin?: ByteRange
  readonly headers: readonly RecordHeader[]
  /** Bytes of key and value together. */
  readonly size: number
}

/** The bytes [start, end) of others; for what is null start is -1. */
export interface ByteRange {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
}

export interface RecordHeader {
  readonly key: string
  readonly value: Uint8Array | null
}

/**
 * Raw record batches of one partition from one fetch response, as plain data that can be transferred to a worker.
 * Only the listed batches hold committed data records: control batches and aborted transactions are already left out.
 */
export interface RecordChunk {
  readonly topic: string
  readonly partition: number
  /** The bytes of the response; batches lie at the byte ranges below, still compressed. */
  readonly bytes: Uint8Array
  readonly batches: readonly { readonly start: number; readonly end: number }[]
  /** Records outside [from, to) are not part of the window (a batch may begin before or end after it). */
  readonly from: bigint
  readonly to: bigint
  /** The offset after the last one that is done with once this chunk is. */
  readonly position: bigint
  /** Of a sample: the offsets of its records, ascending; the others are not part of it. */
  readonly only?: readonly bigint[]
}
