import { avroContainer } from '@kafka-dataops/decoders/avro-container'
import { AvroCursor, DecodeFailure } from '@kafka-dataops/decoders/avro-cursor'
import { type AvroSequenceReader, avroSequenceReader } from '@kafka-dataops/decoders/avro-reader'
import { AvroSchemaError, parseAvroSchema } from '@kafka-dataops/decoders/avro-schema'
import type { ByteSource } from '@kafka-dataops/decoders/byte-source'
import { parseSchema } from './parse-schemas.ts'
import { resolvingReader } from './resolving-reader.ts'
import type { SampleCheck, SampleProblem } from './sample.ts'
import type { Schema } from './schema.ts'

const MAX_PROBLEMS = 1_000
const WHERE = /(?: at (\S+))?, byte \d+$/

/**
 * Checks the records of an Avro object container file: each is read with the schema that the file was written with and
 * must be readable with `schema`, by Avro's resolution, as a consumer with the new schema would read it. Holds one block
 * at a time.
 * @throws BadInputError when the header is damaged, or names a codec or a schema that cannot be read.
 */
export async function checkContainer(schema: Schema, source: ByteSource, path: string): Promise<SampleCheck> {
  const problems: SampleProblem[] = []
  let records = 0
  let failed = 0
  for await (const { index, value } of avroContainer(source, path, (text) => resolvingSequence(text, schema))) {
    records += 1
    if (value.ok) continue
    failed += 1
    if (problems.length < MAX_PROBLEMS) problems.push(problemOf(index, value.message))
  }
  return { encoding: 'container', records, failed, problems }
}

/** The byte says nothing in a file of compressed blocks. */
function problemOf(record: number, message: string): SampleProblem {
  return { record, path: pathIn(message), message: message.replace(WHERE, '') }
}

/** Where the value stands that a decoder's message is about. */
export function pathIn(message: string): string {
  return WHERE.exec(message)?.[1] ?? ''
}

/** Reads records with the schema they were written with, and then as the new schema has it. */
function resolvingSequence(text: string, schema: Schema): AvroSequenceReader {
  const readWritten = avroSequenceReader(parseAvroSchema(text))
  const writer = parseSchema(text, { lenient: true })
  if (!writer.ok) throw new AvroSchemaError(writer.problems[0]?.message ?? 'it cannot be read')
  const resolve = resolvingReader(writer.schema, schema)
  const cursor = new AvroCursor()
  return function* (bytes, count) {
    let start = 0
    for (const written of readWritten(bytes, count)) {
      yield written.value.ok ? { ...written, value: resolved(start) } : written
      start += written.size
    }

    function resolved(from: number) {
      try {
        cursor.start(bytes, from)
        resolve(cursor)
        return { ok: true, value: undefined } as const
      } catch (error) {
        const path = cursor.path.slice(0, 20).join('').replace(/^\./, '')
        const where = `${path === '' ? '' : ` at ${path}`}, byte ${cursor.position}`
        const what = error instanceof DecodeFailure ? error.message : 'nested too deeply'
        return { ok: false, cause: 'schema-mismatch', message: `${what}${where}` } as const
      }
    }
  }
}
