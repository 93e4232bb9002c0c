import type { RecordHeader } from '@kafka-dataops/kafka'

/** Formats that this version reads. Adding one adds a file and a line in formats.ts. */
export type Format = 'json' | 'json-registry' | 'avro' | 'avro-registry' | 'string' | 'bytes'

/** How a record names its schema: the registry's number (the 0x00 prefix), or the GUID of a record header. */
export type SchemaKey = number | string

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
       * A Uint8Array points into the given bytes; whoever keeps it copies it.
       */
      readonly value: unknown
      readonly schemaId?: SchemaKey
    }
  | {
      readonly ok: false
      readonly cause: DecodeCause
      /** What was found and where in the bytes; never shows more of the record than one character. */
      readonly message: string
      readonly schemaId?: SchemaKey
    }

export type Undecodable = Extract<Decoded, { ok: false }>

/** A shorter way to some scalars of an object than `decode`, with the same outcome where it has one. */
export interface FieldReader {
  /**
   * The values at the paths, in their order, undefined for one that is not there; valid until the next call. A path
   * leads through objects that are there. Undefined where the bytes [start, end) must be decoded, whatever they are.
   */
  readonly read: (bytes: Buffer, start: number, end: number) => readonly unknown[] | undefined
  /** Takes notice of bytes that `read` could not read and `decode` could. */
  readonly learn: (bytes: Buffer, start: number, end: number) => void
}

/** Decodes keys or values of one topic. Synchronous on the hot path; what must be fetched is fetched before. */
export interface Decoder {
  readonly format: Format
  /** The schema that `decode` would need and has not asked for yet; undefined when it has all it needs. */
  readonly missingSchema?: (bytes: Uint8Array, headers: readonly RecordHeader[]) => SchemaKey | undefined
  /**
   * Fetches a schema so that `decode` can go on; one that the registry does not have makes its records undecodable.
   * @throws UnreachableError when the registry cannot be reached or refuses.
   */
  readonly loadSchema?: (key: SchemaKey) => Promise<void>
  /** The same as `decode` for the bytes [start, end) of others, without a view of them; where no headers are needed. */
  readonly decodeWithin?: (bytes: Buffer, start: number, end: number) => Decoded
  /** Reads the scalars at these paths of member names without making the whole value; where a format has a shorter way. */
  readonly fieldReader?: (paths: readonly (readonly string[])[]) => FieldReader
  /** Never throws. */
  readonly decode: (bytes: Uint8Array, headers: readonly RecordHeader[]) => Decoded
}
