import type { Ports } from '@kafka-dataops/core'
import type { Decoded } from './decoder.ts'
import { jsonLines } from './json-lines.ts'

/** One record of a sample file. */
export interface SampleRecord {
  /** 0-based position among the records of the file. */
  readonly index: number
  readonly value: Decoded
  /** Bytes of the record in the file. */
  readonly size: number
  /** Where it begins, 1-based; UTF-16 units. Absent in binary files. */
  readonly line?: number
  readonly column?: number
}

/**
 * The records of a sample file, one after the other, holding no more than one of them: JSON lines (each line that is
 * not blank is the value of a record).
 * @throws BadInputError when the file cannot be read.
 */
export async function* readSampleFile(ports: Pick<Ports, 'files'>, path: string): AsyncGenerator<SampleRecord> {
  yield* jsonLines(ports.files.readChunks(path))
}
