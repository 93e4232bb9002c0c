import { BadInputError, type Ports } from '@kafka-dataops/core'
import { avroContainer, isAvroContainer } from './avro-container.ts'
import { ByteSource } from './byte-source.ts'
import { decodeJson } from './json.ts'
import { jsonArray } from './json-array.ts'
import { jsonLines } from './json-lines.ts'
import type { SampleRecord } from './sample-record.ts'

/** Enough of a file to tell what it is. */
const evidenceBytes = 256 * 1024

/**
 * The records of a sample file, one after the other, never holding much more than one (of an Avro file: one block):
 * JSON lines (each line that is not blank is the value of a record), a JSON array (each element is one), or an Avro
 * container file. What cannot be decoded is a record all the same.
 * @throws BadInputError when the file cannot be read or is none of these.
 */
export async function* readSampleFile(ports: Pick<Ports, 'files'>, path: string): AsyncGenerator<SampleRecord> {
  const source = new ByteSource(ports.files.readChunks(path))
  try {
    const start = await source.peek(evidenceBytes)
    refuseOther(start, path)
    if (isAvroContainer(start)) yield* avroContainer(source, path)
    else if (isJsonArray(start, path)) yield* jsonArray(source.rest())
    else yield* jsonLines(source.rest())
  } finally {
    await source.close()
  }
}

/** Whether the elements of an array are meant, rather than lines that are arrays. */
function isJsonArray(start: Buffer, path: string): boolean {
  if (/\.(jsonl|ndjson)$/i.test(path)) return false
  const text = start.toString().trimStart()
  if (!text.startsWith('[')) return false
  const line = /^.*/.exec(text)?.[0] ?? ''
  const more = text.slice(line.length).trim() !== ''
  return !(more && decodeJson(Buffer.from(line)).ok)
}

const refused: readonly (readonly [magic: readonly number[], what: string, help: string])[] = [
  [[0xff, 0xfe], 'text in UTF-16', 'Save it as UTF-8.'],
  [[0xfe, 0xff], 'text in UTF-16', 'Save it as UTF-8.'],
  [[0x1f, 0x8b], 'compressed (gzip)', 'Decompress it first.'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed (zstd)', 'Decompress it first.'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', 'Unpack it first.'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'Convert it to JSON lines or Avro.'],
]

function refuseOther(start: Buffer, path: string): void {
  const found = refused.find(([magic]) => magic.every((byte, index) => start[index] === byte))
  if (found === undefined) return
  const [, what, help] = found
  const message = `The sample file ${path} is ${what}: expected JSON lines, a JSON array or an Avro container file.`
  throw new BadInputError({ code: 'sample-file-format', message, help })
}
