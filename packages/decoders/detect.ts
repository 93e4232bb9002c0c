import type { RecordHeader } from '@kafka-dataops/kafka'
import type { RegistryClient } from '@kafka-dataops/registry'
import type { AvroReader } from './avro-reader.ts'
import type { Format, SchemaKey } from './decoder.ts'
import { framingOf, type Side } from './framing.ts'
import { decodeJson } from './json.ts'
import { asBuffer, utf8Text } from './utf8.ts'

/** A key or value of the topic, as evidence. */
export interface Sample {
  readonly bytes: Uint8Array
  readonly headers?: readonly RecordHeader[]
}

export interface DetectionContext {
  readonly side: Side
  readonly registry: RegistryClient | undefined
  /** Of the schema file, when one is given. */
  readonly reader: AvroReader | undefined
}

export interface Detection {
  readonly format: Format
  /** What was decided, and from what, in one sentence. */
  readonly decision: string
}

/**
 * Decides in which format the keys or values of a topic are, by what most of the samples are evidence for. Empty ones
 * are none. Looks schemas up in the registry, no more than `largestLookup` of them.
 * @throws UnreachableError when the registry cannot be reached or refuses.
 */
export async function detectFormat(given: readonly Sample[], context: DetectionContext): Promise<Detection> {
  const samples = given.filter(({ bytes }) => bytes.length > 0)
  const count = (total: number) =>
    `${total === samples.length && total > 1 ? 'all' : `${total} of`} ${samples.length} sampled ${context.side}s`
  if (samples.length === 0) return withoutSamples(context)

  const evidence = [
    await namedEvidence(samples, context),
    avroEvidence(samples, context),
    jsonEvidence(samples, context),
    textEvidence(samples),
  ]
  const [best, next] = evidence.toSorted((left, right) => right.support - left.support)
  if (best === undefined || best.support === 0) {
    const what =
      context.reader === undefined ? 'neither text nor Avro that names its schema' : 'nothing that could be read'
    const format = context.reader === undefined ? 'bytes' : 'avro'
    return { format, decision: `${format}: ${count(samples.length)} are ${what}` }
  }
  const rest =
    next !== undefined && next.support > 0 && next.format !== best.format ? `, ${next.support} ${next.what}` : ''
  return { format: best.format, decision: `${best.format}: ${count(best.support)} ${best.what}${rest}` }
}

/** What part of the samples speaks for a format. */
interface Evidence {
  readonly format: Format
  /** Number of samples. */
  readonly support: number
  /** Continues `3 of 10 sampled values …`. */
  readonly what: string
}

const none: Evidence = { format: 'bytes', support: 0, what: '' }

function withoutSamples({ side, reader, registry }: DetectionContext): Detection {
  const nothing = `there is no ${side} to look at`
  if (reader !== undefined) return { format: 'avro', decision: `avro: ${nothing}, and a schema file is given` }
  if (registry !== undefined) {
    return { format: 'avro-registry', decision: `avro-registry: ${nothing}, and a schema registry is given` }
  }
  return { format: 'json', decision: `json: ${nothing}, and neither a registry nor a schema file is given` }
}

interface NamedSample {
  readonly key: SchemaKey
  readonly payload: Uint8Array
  readonly bytes: Uint8Array
}

const largestLookup = 20

/** Records that name a schema of a registry. */
async function namedEvidence(samples: readonly Sample[], context: DetectionContext): Promise<Evidence> {
  const named = samples.flatMap(({ bytes, headers = [] }): NamedSample[] => {
    const framing = framingOf(bytes, headers, context.side)
    return framing === undefined ? [] : [{ key: framing.key, bytes, payload: bytes.subarray(framing.payloadOffset) }]
  })
  if (named.length === 0) return none
  return (await knownSchemaEvidence(named, context)) ?? unknownSchemaEvidence(named, context)
}

/** When the registry has most of the named schemas; their types decide. */
async function knownSchemaEvidence(
  named: readonly NamedSample[],
  { registry }: DetectionContext,
): Promise<Evidence | undefined> {
  if (registry === undefined) return undefined
  const keys = byFrequency(named.map(({ key }) => key)).slice(0, largestLookup)
  const types = new Map<SchemaKey, string>()
  for (const key of keys) {
    const schema = typeof key === 'number' ? await registry.schemaById(key) : await registry.schemaByGuid(key)
    if (schema !== undefined) types.set(key, schema.schemaType)
  }
  const known = named.flatMap(({ key }) => types.get(key) ?? [])
  const [type] = byFrequency(known)
  if (type === undefined || known.length * 2 < named.length) return undefined
  const schemas = [...types].map(([key, schemaType]) => `${key} ${schemaType}`).join(', ')
  const unread = type === 'PROTOBUF' ? '; Protobuf is not read yet' : ''
  const what = `name a schema that the registry has (${schemas}${unread})`
  return { format: type === 'JSON' ? 'json-registry' : 'avro-registry', support: known.length, what }
}

/** Without the registry's word: a record that merely begins with byte 0 must not pass for one that names a schema. */
function unknownSchemaEvidence(named: readonly NamedSample[], { reader, registry }: DetectionContext): Evidence {
  const ids = byFrequency(named.map(({ key }) => key))
  const shown = `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''}`
  const json = named.filter(({ payload }) => jsonKind(payload) === 'structured').length
  if (json * 2 > named.length)
    return { format: 'json-registry', support: json, what: `are JSON behind a schema id (${shown})` }
  if (reader !== undefined) {
    const framed = named.filter(({ payload }) => reader(payload, 0).ok).length
    const plain = named.filter(({ bytes }) => reader(bytes, 0).ok).length
    if (framed <= plain) return none
    return { format: 'avro-registry', support: framed, what: `fit the schema file behind a schema id (${shown})` }
  }
  if (!looksLikeSchemaIds(named)) return none
  const asked = registry === undefined ? 'there is no schema registry to ask' : 'the registry does not have them'
  return { format: 'avro-registry', support: named.length, what: `begin with a schema id (${shown}), but ${asked}` }
}

/** A topic has few schemas and records of many lengths; whole numbers of 4 or 8 bytes have it the other way round. */
function looksLikeSchemaIds(named: readonly NamedSample[]): boolean {
  const distinct = new Set(named.map(({ key }) => key)).size
  const areNumbers = named.every(({ bytes }) => bytes.length === 8)
  return !areNumbers && distinct <= Math.max(1, named.length / 4)
}

/** Bare Avro that the schema file reads to its last byte. */
function avroEvidence(samples: readonly Sample[], { reader }: DetectionContext): Evidence {
  if (reader === undefined) return none
  const support = samples.filter(({ bytes }) => reader(bytes, 0).ok).length
  return { format: 'avro', support, what: 'are read to the last byte with the schema file' }
}

function jsonEvidence(samples: readonly Sample[], { side }: DetectionContext): Evidence {
  const kinds = samples.map(({ bytes }) => jsonKind(bytes))
  const structured = kinds.filter((kind) => kind === 'structured').length
  const scalar = kinds.filter((kind) => kind === 'scalar').length
  // A key such as 42 is text to whoever wrote it; a value such as 42 may well be JSON.
  const support = structured > 0 || side === 'value' ? structured + scalar : 0
  return { format: 'json', support, what: 'are JSON' }
}

function textEvidence(samples: readonly Sample[]): Evidence {
  const support = samples.filter(({ bytes }) => isReadableText(bytes) && jsonKind(bytes) !== 'structured').length
  return { format: 'string', support, what: 'are UTF-8 text' }
}

/** Objects, arrays and quoted strings are JSON beyond doubt, so is what begins like an object and breaks off. */
function jsonKind(bytes: Uint8Array): 'structured' | 'scalar' | undefined {
  const decoded = decodeJson(bytes)
  if (!decoded.ok) return /^\s*\{\s*"/.test(asBuffer(bytes).toString('latin1', 0, 64)) ? 'structured' : undefined
  const { value } = decoded
  return (typeof value === 'object' && value !== null) || typeof value === 'string' ? 'structured' : 'scalar'
}

/** UTF-8 without control characters other than white space. */
function isReadableText(bytes: Uint8Array): boolean {
  const text = utf8Text(bytes)
  return text !== undefined && !/[^\P{Cc}\t\n\r]/u.test(text)
}

/** Distinct items, the most frequent first. */
function byFrequency<Item>(items: readonly Item[]): readonly Item[] {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([, left], [, right]) => right - left).map(([item]) => item)
}
