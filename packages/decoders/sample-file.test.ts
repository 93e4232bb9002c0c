import { crc32, deflateRawSync, zstdCompressSync } from 'node:zlib'
import { BadInputError, type Ports } from '@kafka-dataops/core'
import { snappyCompress } from '@platformatic/wasm-utils'
import avsc from 'avsc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSampleFile } from './sample-file.ts'
import type { SampleRecord } from './sample-record.ts'

/** Files whose bytes come in chunks of a few bytes, so that everything is cut somewhere. */
function filesOf(bytes: Uint8Array, chunkSize: number): Pick<Ports, 'files'> {
  const files: Partial<Ports['files']> = {
    readChunks: async function* () {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
    },
    placePath: (path) => path,
  }
  return { files: files as Ports['files'] }
}

async function recordsOf(
  content: string | Uint8Array,
  chunkSize = 7,
  path = 'sample',
): Promise<readonly SampleRecord[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const records: SampleRecord[] = []
  for await (const record of readSampleFile(filesOf(bytes, chunkSize), path)) records.push(record)
  return records
}

function placed(records: readonly SampleRecord[]): readonly unknown[] {
  return records.map(({ line, column, value }) => [line, column, value.ok ? value.value : value.cause])
}

describe('JSON lines', () => {
  it.each([1, 2, 3, 7, 1000])('yields each line with its place, in chunks of %d bytes', async (chunkSize) => {
    const records = await recordsOf('{"a":1}\n\n  {"a":"é"}\r\n \t\r\n[2]\n"x"', chunkSize)
    expect(placed(records)).toEqual([
      [1, 1, { a: 1 }],
      [3, 3, { a: 'é' }],
      [5, 1, [2]],
      [6, 1, 'x'],
    ])
    expect(records.map(({ index }) => index)).toEqual([0, 1, 2, 3])
  })

  it('makes a line that is not JSON an undecodable record', async () => {
    const records = await recordsOf('{"a":1}\n{"a":\n{"a":2}\n')
    expect(placed(records)).toEqual([
      [1, 1, { a: 1 }],
      [2, 1, 'invalid-json'],
      [3, 1, { a: 2 }],
    ])
  })

  it('skips a byte order mark, which counts for no column', async () => {
    expect(placed(await recordsOf('\ufeff{"a":1}\n'))).toEqual([[1, 1, { a: 1 }]])
  })

  it('yields nothing for an empty file', async () => expect(await recordsOf('')).toEqual([]))
})

describe('a JSON array', () => {
  it.each([1, 2, 3, 7, 1000])('yields each element with its place, in chunks of %d bytes', async (chunkSize) => {
    const text = '\ufeff[ {"a":"]},\\"é😀"}, [1,[2]],\n\n  "x"\t,12345678901234567890 ]\n'
    expect(placed(await recordsOf(text, chunkSize))).toEqual([
      [1, 3, { a: ']},"é😀' }],
      [1, 21, [1, [2]]],
      [3, 3, 'x'],
      [3, 8, 12345678901234567890n],
    ])
  })

  it('yields what JSON.parse does, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (values, chunkSize) => {
          const text = JSON.stringify(values, undefined, 1)
          fc.pre(!/\d{16}/.test(text))
          const records = await recordsOf(text, chunkSize)
          expect(records.map(({ value }) => value.ok && value.value)).toEqual(JSON.parse(text))
        },
      ),
    )
  })

  it('reads on behind an element that is not JSON', async () => {
    expect(placed(await recordsOf('[{"a":1}, {"a": tru}, , {"a":2},]'))).toEqual([
      [1, 2, { a: 1 }],
      [1, 11, 'invalid-json'],
      [1, 23, 'invalid-json'],
      [1, 25, { a: 2 }],
      [1, 33, 'invalid-json'],
    ])
  })

  it.each([
    ['[]', []],
    [
      '[1',
      [
        [1, 2, 1],
        [1, 3, 'truncated'],
      ],
    ],
    [
      '[{"a":',
      [
        [1, 2, 'invalid-json'],
        [1, 7, 'truncated'],
      ],
    ],
    [
      '[1] [2] 3',
      [
        [1, 2, 1],
        [1, 5, 'invalid-json'],
      ],
    ],
  ])('%s', async (text, expected) => expect(placed(await recordsOf(text))).toEqual(expected))

  it('is told from lines that are arrays', async () => {
    expect(placed(await recordsOf('[1,2]\n[3]\n'))).toEqual([
      [1, 1, [1, 2]],
      [2, 1, [3]],
    ])
    expect(placed(await recordsOf('[1,2]\n'))).toEqual([
      [1, 2, 1],
      [1, 4, 2],
    ])
    expect(placed(await recordsOf('[1,2]\n', 7, 'sample.jsonl'))).toEqual([[1, 1, [1, 2]]])
  })
})

describe('an Avro container file', () => {
  const schema = {
    type: 'record',
    name: 'R',
    fields: [
      { name: 'n', type: 'long' },
      { name: 's', type: 'string' },
    ],
  }
  const type = avsc.Type.forSchema(schema as unknown as avsc.Schema)
  const values = Array.from({ length: 1_000 }, (_, n) => ({ n, s: `value ${n}` }))
  const checksum = (bytes: Buffer) => {
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(bytes))
    return sum
  }
  const codecs: Record<string, (bytes: Buffer) => Buffer> = {
    null: (bytes) => bytes,
    deflate: (bytes) => deflateRawSync(bytes),
    snappy: (bytes) => Buffer.concat([snappyCompress(bytes), checksum(bytes)]),
    zstandard: (bytes) => zstdCompressSync(bytes),
  }

  /** Written by avsc. */
  async function container(codec: string, blockSize = 2_000): Promise<Buffer> {
    const compress = codecs[codec] ?? ((bytes: Buffer) => bytes)
    const encoder = new avsc.streams.BlockEncoder(type, {
      codec,
      blockSize,
      codecs: { [codec]: (bytes, done) => done(null, compress(bytes)) },
    })
    const chunks: Buffer[] = []
    encoder.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => encoder.on('end', resolve))
    for (const value of values) encoder.write(value)
    encoder.end()
    await ended
    return Buffer.concat(chunks)
  }

  it.each(Object.keys(codecs))('yields its values, codec %s', async (codec) => {
    const records = await recordsOf(await container(codec), 999)
    expect(records.map(({ value }) => value.ok && value.value)).toEqual(values)
    expect(records.at(-1)).toMatchObject({ index: 999, size: type.toBuffer(values.at(-1)).length })
  })

  it('ends a file that is cut with an undecodable record', async () => {
    const bytes = await container('deflate')
    const records = await recordsOf(bytes.subarray(0, -100), 999)
    expect(records.length).toBeGreaterThan(500)
    expect(records.slice(0, -1).every(({ value }) => value.ok)).toBe(true)
    expect(records.at(-1)?.value).toMatchObject({ ok: false, cause: 'truncated' })
  })

  it('loses no more than the block that is damaged', async () => {
    const bytes = await container('deflate')
    const middle = bytes.length >> 1
    bytes.fill(0xff, middle, middle + 20)
    const records = await recordsOf(bytes, 999)
    expect(records).toHaveLength(values.length)
    expect(records.filter(({ value }) => !value.ok).length).toBeLessThan(400)
    expect(records.at(-1)?.value).toEqual({ ok: true, value: values.at(-1) })
  })

  it('refuses a codec it does not know', async () => {
    await expect(recordsOf(await container('bzip2'))).rejects.toThrow(/compressed with "bzip2", which is not read/)
  })
})

describe('files that are something else', () => {
  it.each([
    [[0xff, 0xfe, 0x7b, 0x00], 'text in UTF-16'],
    [[0x1f, 0x8b, 8], 'compressed (gzip)'],
    [[...Buffer.from('PAR1')], 'a Parquet file'],
  ])('%j', async (bytes, what) => {
    const records = recordsOf(Uint8Array.from(bytes))
    await expect(records).rejects.toThrow(BadInputError)
    await expect(records).rejects.toThrow(`The sample file sample is ${what}`)
  })
})
