import type { Decoded } from './decoder.ts'

/** One record of a sample file. */
export interface SampleRecord {
  /** 0-based position among the records of the file. */
  readonly index: number
  readonly value: Decoded
  /** Bytes of the record in the file (in an Avro file: once its block is decompressed). */
  readonly size: number
  /** Where it begins, 1-based; UTF-16 units. Absent in binary files. */
  readonly line?: number
  readonly column?: number
}

/** A record of a text file beyond it is undecodable instead of filling the memory. */
export const largestRecordBytes = 64 * 1024 * 1024

export const tooLarge: Decoded = {
  ok: false,
  cause: 'invalid-json',
  message: `a record of more than ${largestRecordBytes / 1024 / 1024} MiB`,
}
