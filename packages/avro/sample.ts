import type { Place } from '@kafka-dataops/core'
import { avroReader } from '@kafka-dataops/decoders/avro-reader'
import { parseAvroSchema } from '@kafka-dataops/decoders/avro-schema'
import { canonicalForm } from './canonical.ts'
import { type JsonReading, type JsonValue, readJson, type Span } from './json-reader.ts'
import { pathIn } from './sample-container.ts'
import { type JsonForm, valueMisfits } from './sample-value.ts'
import type { Schema } from './schema.ts'
import { placeIn, type Source } from './source.ts'

export { checkContainer } from './sample-container.ts'

/**
 * `avro-json`: Avro's JSON encoding, in which a union names its branch. `json`: plain JSON as people write it, unions
 * bare, fields with a default left out, times and decimals as text if one likes. `binary`: one value in Avro's binary
 * encoding, without a prefix. `container`: an Avro object container file, which brings the schema it was written with.
 */
export type SampleEncoding = JsonForm | 'binary' | 'container'

export interface SampleProblem {
  /** From 0. */
  readonly record: number
  /** Where in the value, as `items[0].price`; empty for the value itself. */
  readonly path: string
  readonly message: string
  /** Absent for binary samples, whose messages name the byte. */
  readonly place?: Place
}

export interface SampleCheck {
  /** The encoding that was given or, with `auto`, the one that fits best. */
  readonly encoding: SampleEncoding
  readonly records: number
  /** Records with a problem. */
  readonly failed: number
  /** In the order of the file; the first ones when there are very many. */
  readonly problems: readonly SampleProblem[]
}

export interface SampleOptions {
  /** The file's path relative to the Git top level. */
  readonly path: string
  /** Default `auto`: text is JSON, in whichever of the two forms it has fewer problems; other bytes are binary. */
  readonly encoding?: Exclude<SampleEncoding, 'container'> | 'auto'
}

const MAX_PROBLEMS = 1_000
const JSON_START = /^\ufeff?\s*(?:[[{"0-9tfn-]|$)/

/**
 * Checks the records of a sample file against a schema. A text holds one JSON value, an array of records (unless the
 * schema itself is an array), or a record a line. Every misfit is reported at its token.
 */
export function checkSample(schema: Schema, content: string | Uint8Array, options: SampleOptions): SampleCheck {
  const { path, encoding = 'auto' } = options
  if (encoding === 'binary') return checkBinary(schema, bytesOf(content))
  const text = typeof content === 'string' ? content : textOf(content)
  if (encoding === 'auto' && (text === undefined || !JSON_START.test(text)))
    return checkBinary(schema, bytesOf(content))
  if (text === undefined) {
    const message = 'the file is no text in UTF-8'
    return {
      encoding: encoding === 'auto' ? 'json' : encoding,
      records: 0,
      failed: 1,
      problems: [{ record: 0, path: '', message }],
    }
  }
  const source = { path, text }
  const records = recordsOf(source, schema)
  if (encoding !== 'auto') return checkRecords(schema, records, encoding)
  const strict = checkRecords(schema, records, 'avro-json')
  if (strict.failed === 0) return strict
  const plain = checkRecords(schema, records, 'json')
  if (plain.failed > 0 && typeof content !== 'string') {
    const binary = checkBinary(schema, content)
    if (binary.failed === 0) return binary
  }
  return plain.failed < strict.failed || plain.problems.length < strict.problems.length ? plain : strict
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function checkBinary(schema: Schema, bytes: Uint8Array): SampleCheck {
  const decoded = avroReader(parseAvroSchema(canonicalForm(schema)))(bytes, 0)
  if (decoded.ok) return { encoding: 'binary', records: 1, failed: 0, problems: [] }
  const { message } = decoded
  return { encoding: 'binary', records: 1, failed: 1, problems: [{ record: 0, path: pathIn(message), message }] }
}

/** A record of a text, or why there is none. */
type SampleText =
  | { readonly value: JsonValue; readonly place: (span: Span) => Place; readonly text: string }
  | { readonly message: string; readonly place: Place }

function recordsOf(source: Source, schema: Schema): readonly SampleText[] {
  const whole = readJson(source.text)
  const isWhole = whole.problems.length === 0 && whole.value !== undefined
  const { value } = whole
  if (isWhole && value?.kind === 'array' && !isArray(schema)) {
    return value.elements.map((element) => recordOf(source, source.text, 0, element))
  }
  if (isWhole && value !== undefined) return [recordOf(source, source.text, 0, value)]
  const lines = linesOf(source.text)
  const [first] = lines
  const isLines =
    /\.(jsonl|ndjson)$/i.test(source.path) || (lines.length > 1 && isReadable(readJson(first?.text ?? '')))
  return isLines
    ? lines.flatMap((line) => readingOf(source, line))
    : readingOf(source, { text: source.text, offset: 0 })
}

function isArray(schema: Schema): boolean {
  return (
    schema.type === 'array' || (schema.type === 'union' && schema.branches.some((branch) => isArray(branch.schema)))
  )
}

function isReadable(reading: JsonReading): boolean {
  return reading.problems.length === 0
}

interface Line {
  readonly text: string
  /** Where it begins in the file. */
  readonly offset: number
}

/** The lines that are not blank. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() !== '' && match[0] !== '\ufeff') lines.push({ text: match[0], offset: match.index })
  }
  return lines
}

function readingOf(source: Source, { text, offset }: Line): readonly SampleText[] {
  const { value, problems } = readJson(text)
  const [problem] = problems
  if (problem === undefined && value !== undefined) return [recordOf(source, text, offset, value)]
  const span = problem?.span ?? { start: 0, end: 0 }
  return [{ message: `no JSON: ${problem?.message ?? 'empty'}`, place: placeAt(source, offset, span) }]
}

function recordOf(source: Source, text: string, offset: number, value: JsonValue): SampleText {
  return { value, text, place: (span) => placeAt(source, offset, span) }
}

function placeAt(source: Source, offset: number, { start, end }: Span): Place {
  return placeIn(source, { start: start + offset, end: end + offset })
}

function checkRecords(schema: Schema, records: readonly SampleText[], form: JsonForm): SampleCheck {
  const problems: SampleProblem[] = []
  let failed = 0
  for (const [record, sample] of records.entries()) {
    const found =
      'message' in sample
        ? [{ record, path: '', ...sample }]
        : valueMisfits(sample.value, schema, form, sample.text).map(({ path, message, span }) => ({
            record,
            path,
            message,
            place: sample.place(span),
          }))
    if (found.length > 0) failed++
    problems.push(...found.slice(0, Math.max(MAX_PROBLEMS - problems.length, 0)))
  }
  return { encoding: form, records: records.length, failed, problems }
}
