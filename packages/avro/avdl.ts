import { readIdl } from './avdl-reader.ts'
import type { SchemaFile } from './parse-schemas.ts'

/**
 * Reads a file of Avro IDL (`.avdl`; the language of Avro 1.12, protocols and schemas) as the protocol that it stands for:
 * give the result to `parseSchemas` with the other files, those that it imports among them (types are found by name,
 * whichever file defines them). Problems stand on the tokens of the IDL.
 */
export function readAvdl({ path, text }: SchemaFile): SchemaFile {
  return { path, text, json: readIdl(text, path) }
}
