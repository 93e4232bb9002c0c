import type { Ports } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { readSampleFile, type SampleRecord } from './sample-file.ts'

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

async function recordsOf(content: string | Uint8Array, chunkSize = 7): Promise<readonly SampleRecord[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const records: SampleRecord[] = []
  for await (const record of readSampleFile(filesOf(bytes, chunkSize), 'sample')) records.push(record)
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
