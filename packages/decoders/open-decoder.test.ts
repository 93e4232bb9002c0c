import { BadInputError } from '@kafka-dataops/core'
import { type RegistryClient, registryClient } from '@kafka-dataops/registry'
import avsc from 'avsc'
import { describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import type { Decoded, Decoder } from './decoder.ts'
import type { Sample } from './detect.ts'
import { type OpenDecoderOptions, openDecoder } from './open-decoder.ts'

const price = {
  type: 'record',
  name: 'Price',
  fields: [
    { name: 'note', type: ['null', 'string'] },
    { name: 'usd', type: 'double' },
  ],
} as const
const schemaText = JSON.stringify(price)
const priceType = avsc.Type.forSchema(price as unknown as avsc.Schema)

function prices(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, index) =>
    priceType.toBuffer({ note: index % 2 === 0 ? null : `n${index}`, usd: index }),
  )
}

/** The classic prefix: 0x00 and a 4-byte id. */
function framed(id: number, payload: Uint8Array): Buffer {
  const prefix = Buffer.alloc(5)
  prefix.writeUInt32BE(id, 1)
  return Buffer.concat([prefix, payload])
}

function texts(...values: readonly string[]): readonly Buffer[] {
  return values.map((value) => Buffer.from(value))
}

function samplesOf(values: readonly Uint8Array[]): readonly Sample[] {
  return values.map((bytes) => ({ bytes }))
}

async function decided(values: readonly Uint8Array[], options: Partial<OpenDecoderOptions> = {}): Promise<string> {
  const { decision } = await openDecoder({ format: 'auto', side: 'value', samples: samplesOf(values), ...options })
  return decision
}

async function decodeOne(decoder: Decoder, { bytes, headers = [] }: Sample): Promise<Decoded> {
  const missing = decoder.missingSchema?.(bytes, headers)
  if (missing !== undefined) await decoder.loadSchema?.(missing)
  return decoder.decode(bytes, headers)
}

describe('what auto decides, and what it says', () => {
  it.each([
    ['objects', texts('{"a":1}', '[1]'), 'json: all 2 sampled values are JSON'],
    [
      'broken JSON among good',
      texts('{"a":1}', '{"a":', 'x'),
      'json: 2 of 3 sampled values are JSON, 1 are UTF-8 text',
    ],
    ['only broken JSON', texts('{"a":', '{"b":'), 'json: all 2 sampled values are JSON'],
    ['numbers', texts('1', '2.5'), 'json: all 2 sampled values are JSON, 2 are UTF-8 text'],
    ['text', texts('BTC', 'ETH', '17'), 'string: all 3 sampled values are UTF-8 text, 1 are JSON'],
    ['empty values beside text', texts('', 'BTC'), 'string: 1 of 1 sampled values are UTF-8 text'],
    ['nothing at all', [], 'json: there is no value to look at, and neither a registry nor a schema file is given'],
    [
      'bytes',
      [Buffer.of(1, 255), Buffer.of(7, 0)],
      'bytes: all 2 sampled values are neither text nor Avro that names its schema',
    ],
    [
      '8-byte numbers',
      [1, 2, 3].map((day) => longBytes(1_700_000_000_000n + BigInt(day))),
      'bytes: all 3 sampled values are neither text nor Avro that names its schema',
    ],
    [
      'JSON behind a schema id',
      [framed(7, Buffer.from('{"a":1}'))],
      'json-registry: 1 of 1 sampled values are JSON behind a schema id (7)',
    ],
    [
      'an unknown schema',
      prices(8).map((bytes) => framed(7, bytes)),
      'avro-registry: all 8 sampled values begin with a schema id (7), but there is no schema registry to ask',
    ],
  ])('%s', async (_name, values, decision) => expect(await decided(values)).toBe(decision))

  it('takes keys of digits for text, and quoted ones for JSON', async () => {
    expect(await decided(texts('1', '2'), { side: 'key' })).toBe('string: all 2 sampled keys are UTF-8 text')
    expect(await decided(texts('"a"', '"b"'), { side: 'key' })).toBe('json: all 2 sampled keys are JSON')
  })
})

function longBytes(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(value)
  return bytes
}

describe('with a schema file', () => {
  it('does not take a record that begins with byte 0 for one that names a schema', async () => {
    const nulls = [1, 2, 3].map((usd) => priceType.toBuffer({ note: null, usd }))
    expect(nulls[0]?.[0]).toBe(0)
    expect(await decided(nulls, { schemaText })).toMatch(/^avro: all 3 sampled values are read to the last byte/)
    const { decoder } = await openDecoder({ format: 'avro', side: 'value', schemaText, samples: samplesOf(nulls) })
    expect(decoder.decode(nulls[1] ?? Buffer.of(), [])).toEqual({ ok: true, value: { note: null, usd: 2 } })
  })

  it('reads records behind a schema id with the file when there is no registry', async () => {
    const samples = samplesOf(prices(4).map((bytes) => framed(7, bytes)))
    for (const format of ['auto', 'avro', 'avro-registry'] as const) {
      const { decoder } = await openDecoder({ format, side: 'value', schemaText, samples })
      expect(decoder.format).toBe('avro-registry')
      const value = { note: null, usd: 2 }
      expect(await decodeOne(decoder, samples[2] as Sample)).toEqual({ ok: true, value, schemaId: 7 })
    }
  })

  it('still says that the topic is JSON when it is', async () => {
    expect(await decided(texts('{"a":1}'), { schemaText })).toMatch(/^json: /)
  })
})

describe('what cannot be opened', () => {
  it.each([
    ['avro', {}, 'The format avro needs the schema that the records were written with, and none is given.'],
    ['avro-registry', {}, 'The format avro-registry needs a schema registry, and none is given.'],
    [
      'avro',
      { schemaText: '{"type": 7}', schemaFile: 'p.avsc' },
      'p.avsc is no Avro schema: a type is expected where 7 stands.',
    ],
  ] as const)('%s with %j', async (format, more, message) => {
    const opened = openDecoder({ format, side: 'value', samples: [], ...more })
    await expect(opened).rejects.toThrow(BadInputError)
    await expect(opened).rejects.toThrow(message)
  })

  it('is opened again, as for a worker, in the format that was decided', async () => {
    const sample = { bytes: framed(7, prices(1)[0] as Buffer) }
    const first = await openDecoder({ format: 'auto', side: 'value', samples: Array(4).fill(sample) })
    const { format } = first.decoder
    const again = await openDecoder({ format, side: 'value', samples: [], decided: true })
    expect(await decodeOne(again.decoder, sample)).toEqual(await decodeOne(first.decoder, sample))
    expect(await decodeOne(again.decoder, sample)).toMatchObject({ ok: false, cause: 'unknown-schema-id' })
  })

  it('places a schema file that is not JSON', async () => {
    const opened = openDecoder({
      format: 'auto',
      side: 'value',
      samples: [],
      schemaText: '{\n  oops',
      schemaFile: 'p.avsc',
    })
    await expect(opened).rejects.toMatchObject({ problems: [{ place: { file: 'p.avsc', line: 2, column: 3 } }] })
  })
})

const registryService = await requireService('registry')

describe.skipIf(registryService === undefined)('with a real registry', async () => {
  const url = registryService?.url ?? ''
  const registry = registryClient({ url, auth: { kind: 'none' }, fetch, signal: new AbortController().signal })
  const suffix = `${process.pid}-${Date.now()}`

  async function register(subject: string, body: object): Promise<number> {
    const headers = { 'content-type': 'application/json' }
    const path = `${url}/subjects/${subject}-${suffix}/versions`
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    return ((await response.json()) as { id: number }).id
  }

  async function decodeAll(values: readonly Uint8Array[], options: Partial<OpenDecoderOptions> = {}) {
    const samples = samplesOf(values)
    const { decoder, decision } = await openDecoder({ format: 'auto', side: 'value', registry, samples, ...options })
    const decoded: Decoded[] = []
    for (const sample of samples) decoded.push(await decodeOne(decoder, sample))
    return { decision, decoded }
  }

  it('reads each record with the schema it was written with', async () => {
    const first = await register('price', { schema: schemaText })
    const text = await register('price', { schema: '"string"' })
    const values = [framed(first, prices(2)[1] as Buffer), framed(text, Buffer.of(4, 104, 105))]
    const { decision, decoded } = await decodeAll(values)
    expect(decision).toBe(
      `avro-registry: all 2 sampled values name a schema that the registry has (${first} AVRO, ${text} AVRO)`,
    )
    expect(decoded).toEqual([
      { ok: true, value: { note: 'n1', usd: 1 }, schemaId: first },
      { ok: true, value: 'hi', schemaId: text },
    ])
  })

  it('reads a schema with references', async () => {
    await register('address', {
      schema: JSON.stringify({ type: 'record', name: 'n.Address', fields: [{ name: 'street', type: 'string' }] }),
    })
    const references = [{ name: 'n.Address', subject: `address-${suffix}`, version: 1 }]
    const schema = JSON.stringify({ type: 'record', name: 'n.Customer', fields: [{ name: 'home', type: 'Address' }] })
    const id = await register('customer', { schema, references })
    const { decoded } = await decodeAll([framed(id, Buffer.of(4, 104, 105))])
    expect(decoded).toEqual([{ ok: true, value: { home: { street: 'hi' } }, schemaId: id }])
  })

  it('makes undecodable what names no schema, an unknown one, or does not fit its own', async () => {
    const id = await register('price', { schema: schemaText })
    const good = framed(id, priceType.toBuffer({ note: null, usd: 1 }))
    const values = [good, good, good, good.subarray(0, 9), framed(999_999, Buffer.of(0)), Buffer.from('{"a":1}')]
    const { decoded } = await decodeAll(values, { format: 'avro-registry' })
    expect(decoded.map((result) => (result.ok ? 'ok' : `${result.cause}: ${result.message}`))).toEqual([
      'ok',
      'ok',
      'ok',
      'truncated: 8 bytes are needed, 3 are left at usd, byte 6',
      'unknown-schema-id: the schema registry has no schema 999999',
      "no-schema-prefix: a registry's records begin with byte 0 and a schema id of 4 bytes; it begins with byte 123",
    ])
  })

  it('names Protobuf instead of misreading it, and reads the JSON of a JSON Schema', async () => {
    const proto = await register('proto', {
      schemaType: 'PROTOBUF',
      schema: 'syntax = "proto3"; message A { string a = 1; }',
    })
    const { decision, decoded } = await decodeAll([framed(proto, Buffer.of(0, 10, 1, 97))])
    expect(decision).toBe(
      `avro-registry: 1 of 1 sampled values name a schema that the registry has (${proto} PROTOBUF; Protobuf is not read yet)`,
    )
    expect(decoded).toMatchObject([{ ok: false, cause: 'unsupported-schema-type', schemaId: proto }])

    const $schema = 'http://json-schema.org/draft-07/schema#'
    const json = await register('json', {
      schemaType: 'JSON',
      schema: JSON.stringify({ $schema, type: 'object', title: suffix }),
    })
    const documents = await decodeAll([framed(json, Buffer.from('{"a":1}'))])
    expect(documents.decoded).toEqual([{ ok: true, value: { a: 1 }, schemaId: json }])
  })

  it('does not follow a first byte of 0 to a schema that is not there', async () => {
    const nulls = [1, 2, 3].map((usd) => priceType.toBuffer({ note: null, usd }))
    const { decision, decoded } = await decodeAll(nulls, { schemaText })
    expect(decision).toMatch(/^avro: all 3/)
    expect(decoded.every(({ ok }) => ok)).toBe(true)
  })
})

describe('schemas named in a record header', () => {
  const guid = '01020304-0506-0708-090a-0b0c0d0e0f10'
  const header = (name: string) => ({ key: name, value: Buffer.of(1, ...Array.from({ length: 16 }, (_, i) => i + 1)) })
  // Apicurio has no GUIDs: the registry is played by its interface.
  const registry: RegistryClient = {
    ...registryClient({ url: 'http://registry.invalid', auth: { kind: 'none' }, fetch, signal: AbortSignal.abort() }),
    schemaByGuid: async (key) =>
      key === guid ? { schemaType: 'AVRO', schema: schemaText, references: [] } : undefined,
  }

  it('reads the bare payload, of the value with its own header and of the key with another', async () => {
    for (const side of ['value', 'key'] as const) {
      const sample = { bytes: prices(2)[1] as Buffer, headers: [header(`__${side}_schema_id`)] }
      const { decoder, decision } = await openDecoder({ format: 'auto', side, registry, samples: [sample] })
      expect(decision).toBe(`avro-registry: 1 of 1 sampled ${side}s name a schema that the registry has (${guid} AVRO)`)
      const value = { note: 'n1', usd: 1 }
      expect(await decodeOne(decoder, sample)).toEqual({ ok: true, value, schemaId: guid })
    }
  })
})
