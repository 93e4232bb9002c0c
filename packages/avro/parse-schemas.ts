import type { JsonReading } from './json-reader.ts'
import { linkFiles } from './link.ts'
import { readSchemaFile } from './parse.ts'
import { inReadingOrder, problemAt, type SchemaProblem } from './problem.ts'
import type { Protocol } from './protocol.ts'
import type { NamedSchema, Schema } from './schema.ts'

export interface ParseOptions {
  /**
   * Judge as Confluent's registry judges schemas it has stored, not as it judges new ones: names may have letters of
   * any alphabet, namespaces and defaults are not checked. Default false.
   */
  readonly lenient?: boolean
}

/** A file of schemas: its path relative to the Git top level, and its text. */
export interface SchemaFile {
  readonly path: string
  readonly text: string
  /** The JSON form of a file in another language, with places in `text` (see `readAvdl`); by default `text` is JSON. */
  readonly json?: JsonReading
}

export type ParsedSchema =
  | { readonly ok: true; readonly schema: Schema; readonly warnings: readonly SchemaProblem[] }
  | { readonly ok: false; readonly problems: readonly SchemaProblem[]; readonly warnings: readonly SchemaProblem[] }

export type ParsedProtocol =
  | { readonly ok: true; readonly protocol: Protocol; readonly warnings: readonly SchemaProblem[] }
  | { readonly ok: false; readonly problems: readonly SchemaProblem[]; readonly warnings: readonly SchemaProblem[] }

/**
 * What was read of several files. When `ok` is false, `schemas` and `protocols` hold the files that can be read: those
 * without a problem, or only with that of defining a name that another file defines differently.
 */
export type ParsedSchemas = ParsedFiles &
  ({ readonly ok: true } | { readonly ok: false; readonly problems: readonly SchemaProblem[] })

export interface ParsedFiles {
  /** The schema of each file, by path: `schemas['orders/order.avsc']`. It has no prototype. */
  readonly schemas: Readonly<Record<string, Schema>>
  /** The protocol of each `.avpr` file, by path. */
  readonly protocols: Readonly<Record<string, Protocol>>
  /** Every named type by full name; of equal definitions the one of the first file. */
  readonly types: ReadonlyMap<string, NamedSchema>
  /** By file, line and column. */
  readonly warnings: readonly SchemaProblem[]
}

/** The path that places of a text without a file have. */
export const UNNAMED_FILE = 'schema.avsc'

/**
 * Parses one Avro schema and reports every problem of it, by line and column. A schema that refers to types of other
 * files needs `parseSchemas`. `path` names the file in places (default `schema.avsc`).
 */
export function parseSchema(text: string, options: ParseOptions & { readonly path?: string } = {}): ParsedSchema {
  const reading = readSchemaFile({ path: options.path ?? UNNAMED_FILE, text }, { lenient: options.lenient === true })
  linkFiles([reading])
  const warnings = inReadingOrder(reading.warnings)
  if (reading.protocol !== undefined) {
    const message = 'this is a protocol, not a schema: its types are read with parseProtocol or parseSchemas'
    reading.problems.push(problemAt(reading.source, reading.protocol.json, 'protocol-invalid', message))
  }
  if (reading.problems.length > 0 || reading.root === undefined) {
    return { ok: false, problems: inReadingOrder(reading.problems), warnings }
  }
  return { ok: true, schema: reading.root.schema, warnings }
}

/** Parses one Avro protocol (`.avpr`): its types and messages. Otherwise as `parseSchema`. */
export function parseProtocol(text: string, options: ParseOptions & { readonly path?: string } = {}): ParsedProtocol {
  const reading = readSchemaFile({ path: options.path ?? UNNAMED_FILE, text }, { lenient: options.lenient === true })
  linkFiles([reading])
  const warnings = inReadingOrder(reading.warnings)
  if (reading.root !== undefined) {
    const message = 'this is a schema, not a protocol: an object with "protocol" was expected'
    reading.problems.push(problemAt(reading.source, reading.root.json, 'protocol-invalid', message))
  }
  if (reading.problems.length > 0 || reading.protocol === undefined) {
    return { ok: false, problems: inReadingOrder(reading.problems), warnings }
  }
  return { ok: true, protocol: reading.protocol, warnings }
}

/**
 * Parses files that refer to each other, in whatever order they come: schemas (`.avsc`) and protocols (`.avpr`). A name
 * that no file defines, that two define differently, and files that need each other in a circle are problems, told with
 * the chain of files that leads there. Cost is linear in the size of the files.
 */
export function parseSchemas(files: readonly SchemaFile[], options: ParseOptions = {}): ParsedSchemas {
  const lenient = options.lenient === true
  const readings = files.map(({ path, text, json }) => readSchemaFile({ path, text }, { lenient }, json))
  const types = linkFiles(readings)
  const schemas: Record<string, Schema> = Object.create(null)
  const protocols: Record<string, Protocol> = Object.create(null)
  for (const { source, root, protocol, problems } of readings) {
    if (problems.length > 0) continue
    if (root !== undefined) schemas[source.path] = root.schema
    if (protocol !== undefined) protocols[source.path] = protocol
  }
  const problems = inReadingOrder(readings.flatMap((reading) => [...reading.problems, ...reading.ambiguities]))
  const warnings = inReadingOrder(readings.flatMap((reading) => reading.warnings))
  const parsed = { schemas, protocols, types, warnings }
  return problems.length === 0 ? { ok: true, ...parsed } : { ok: false, problems, ...parsed }
}
