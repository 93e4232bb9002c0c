import type { RecordHeader } from '@kafka-dataops/kafka'

/** Formats that this version reads. Adding one adds a file and a line in formats.ts. */
export type Format = 'json' | 'avro' | 'avro-registry' | 'string' | 'bytes'

/** Why bytes could not be decoded; stable words that results are grouped by. */
export type DecodeCause =
  | 'invalid-utf8'
  | 'invalid-json'
  | 'no-schema-prefix'
  | 'unknown-schema-id'
  | 'unsupported-schema-type'
  | 'schema-mismatch'
  | 'trailing-bytes'
  | 'truncated'

export type Decoded =
  | {
      readonly ok: true
      /**
       * Plain JavaScript values: objects with own properties (also `__proto__`), arrays, strings, numbers, booleans,
       * null, bigint for integers beyond 2^53, Uint8Array for bytes and fixed. Avro unions are unwrapped.
       */
      readonly value: unknown
      readonly schemaId?: number
    }
  | { readonly ok: false; readonly cause: DecodeCause; readonly message: string; readonly schemaId?: number }

/** Decodes keys or values of one topic. Synchronous on the hot path; what must be fetched is fetched before. */
export interface Decoder {
  readonly format: Format
  /** The schema id that `decode` would need and does not have yet; undefined when it has all it needs. */
  readonly missingSchema?: (bytes: Uint8Array, headers: readonly RecordHeader[]) => number | undefined
  /**
   * Fetches a schema by id so that `decode` can go on; an id the registry does not have makes its records undecodable.
   * @throws UnreachableError when the registry cannot be reached or refuses.
   */
  readonly loadSchema?: (id: number) => Promise<void>
  readonly decode: (bytes: Uint8Array, headers: readonly RecordHeader[]) => Decoded
}
