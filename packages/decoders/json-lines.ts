import type { Decoded } from './decoder.ts'
import { decodeJson } from './json.ts'
import { largestRecordBytes, type SampleRecord, tooLarge } from './sample-record.ts'

const newline = 10
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * The records of a text with one JSON value a line. Lines end with LF or CRLF; blank ones are skipped, as is a byte
 * order mark. A line that is not JSON is an undecodable record.
 */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SampleRecord> {
  let line = 0
  let index = 0
  for await (const bytes of splitLines(chunks)) {
    line += 1
    const start = firstCharacter(bytes, line === 1 ? byteOrderMarkLength(bytes) : 0)
    if (start === undefined) continue
    const column = start + 1 - (line === 1 ? byteOrderMarkLength(bytes) : 0)
    yield { index, value: decodeLine(bytes.subarray(start)), size: bytes.length - start, line, column }
    index += 1
  }
}

function decodeLine(bytes: Uint8Array): Decoded {
  return bytes.length > largestRecordBytes ? tooLarge : decodeJson(bytes)
}

/** Lines without their LF; of one that is too long just enough to tell. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = []
  let begunBytes = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      const rest = chunk.subarray(start, end)
      yield begun.length === 0 ? rest : Buffer.concat([...begun, rest])
      begun = []
      begunBytes = 0
      start = end + 1
    }
    if (start < chunk.length && begunBytes <= largestRecordBytes) {
      begun.push(chunk.subarray(start))
      begunBytes += chunk.length - start
    }
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

function byteOrderMarkLength(bytes: Uint8Array): number {
  return byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
}

/** Where something other than white space begins. */
function firstCharacter(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte !== 32 && byte !== 9 && byte !== 13) return at
  }
  return undefined
}
