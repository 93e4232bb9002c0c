import type { Decoded } from './decoder.ts'
import { decodeJson } from './json.ts'
import { largestRecordBytes, type SampleRecord, tooLarge } from './sample-record.ts'

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c]
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * The elements of a JSON array, one record each. Elements are told apart by the commas between them, so one that is
 * not JSON is an undecodable record and the next one is read again.
 */
export async function* jsonArray(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SampleRecord> {
  const scanner = new ElementScanner()
  for await (const chunk of chunks) yield* scanner.push(chunk)
  yield* scanner.end()
}

/** Where the scanner is; `first` is behind the opening bracket, `next` behind a comma, `done` behind text that should not be there. */
type State = 'before' | 'first' | 'next' | 'element' | 'after' | 'done'

class ElementScanner {
  private state: State = 'before'
  /** Brackets open within the element, and whether a string is. */
  private depth = 0
  private inString = false
  private escaped = false
  private line = 1
  private column = 1
  private startLine = 1
  private startColumn = 1
  private parts: Uint8Array[] = []
  private size = 0
  private index = 0;

  *push(chunk: Uint8Array): Generator<SampleRecord> {
    let start = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (this.isInElement()) {
        if (this.endsElement(byte)) {
          this.keep(chunk.subarray(start, at))
          yield this.record(byte)
        }
      } else if (!isWhiteSpace(byte)) {
        const record = this.begin(byte)
        if (record !== undefined) yield record
        if (this.isInElement()) start = at
      }
      this.advance(byte)
    }
    if (this.isInElement()) this.keep(chunk.subarray(start))
  }

  *end(): Generator<SampleRecord> {
    if (this.isInElement()) yield this.record(comma)
    if (this.state !== 'after' && this.state !== 'done') yield this.unclosed()
  }

  private isInElement(): boolean {
    return this.state === 'element'
  }

  /** Takes the first byte of something that is not white space; answers a record that is complete, or wrong, with it. */
  private begin(byte: number): SampleRecord | undefined {
    this.startLine = this.line
    this.startColumn = this.column
    switch (this.state) {
      case 'before':
        if (byte === openBracket) this.state = 'first'
        return undefined
      case 'after':
        this.state = 'done'
        return this.placed({ ok: false, cause: 'invalid-json', message: 'more text follows the array' }, 0)
      case 'first':
      case 'next':
        if (byte === closeBracket && this.state === 'first') {
          this.state = 'after'
          return undefined
        }
        if (byte === comma || byte === closeBracket) return this.record(byte)
        this.state = 'element'
        this.endsElement(byte)
        return undefined
      default:
        return undefined
    }
  }

  /** Follows the brackets and strings of an element; whether the byte ends it. */
  private endsElement(byte: number): boolean {
    if (this.inString) {
      if (this.escaped) this.escaped = false
      else if (byte === backslash) this.escaped = true
      else if (byte === quote) this.inString = false
      return false
    }
    if (byte === quote) this.inString = true
    else if (byte === openBracket || byte === openBrace) this.depth += 1
    else if (this.depth === 0) return byte === comma || byte === closeBracket
    else if (byte === closeBracket || byte === closeBrace) this.depth -= 1
    return false
  }

  private keep(part: Uint8Array): void {
    this.size += part.length
    if (this.size <= largestRecordBytes) this.parts.push(part)
  }

  /** The element that ends at `byte`. */
  private record(byte: number): SampleRecord {
    const bytes = trimEnd(Buffer.concat(this.parts))
    const value = this.size > largestRecordBytes ? tooLarge : decodeJson(bytes)
    const record = this.placed(value, bytes.length)
    this.state = byte === closeBracket ? 'after' : 'next'
    this.parts = []
    this.size = 0
    this.depth = 0
    this.inString = false
    return record
  }

  private unclosed(): SampleRecord {
    this.startLine = this.line
    this.startColumn = this.column
    return this.placed({ ok: false, cause: 'truncated', message: 'the file ends before the array does' }, 0)
  }

  private placed(value: Decoded, size: number): SampleRecord {
    const record = { index: this.index, value, size, line: this.startLine, column: this.startColumn }
    this.index += 1
    return record
  }

  /** Columns count UTF-16 units: none for the later bytes of a character, two for one beyond the basic plane. */
  private advance(byte: number): void {
    if (byte === 10) {
      this.line += 1
      this.column = 1
    } else if (byte < 0x80 || byte >= 0xc0) {
      this.column += this.state === 'before' && byte === 0xef ? 0 : byte >= 0xf0 ? 2 : 1
    }
  }
}

function isWhiteSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9
}

function trimEnd(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && isWhiteSpace(bytes[end - 1] ?? 0)) end -= 1
  return bytes.subarray(0, end)
}
