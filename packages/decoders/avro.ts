import { BadInputError, lineIndex, type Problem } from '@kafka-dataops/core'
import { type AvroReader, avroReader } from './avro-reader.ts'
import { AvroSchemaError, parseAvroSchema } from './avro-schema.ts'
import type { Decoder } from './decoder.ts'

/** Bare Avro binary, written with one schema that is known. */
export function avroDecoder(read: AvroReader): Decoder {
  return { format: 'avro', decode: (bytes) => read(bytes, 0) }
}

/**
 * The reader of a schema that the user gave as a file.
 * @throws BadInputError when it is none, with its place when it is not even JSON.
 */
export function schemaFileReader(text: string, file: string | undefined): AvroReader {
  try {
    return avroReader(parseAvroSchema(text))
  } catch (error) {
    if (!(error instanceof AvroSchemaError)) throw error
    const problem: Problem = {
      code: 'avro-schema-invalid',
      message: `${file ?? 'The Avro schema'} is no Avro schema: ${error.message}.`,
    }
    if (file === undefined) throw new BadInputError(problem, { cause: error })
    const place = { file, ...lineIndex(text).positionAt(error.offset ?? 0) }
    throw new BadInputError({ ...problem, place }, { cause: error })
  }
}
