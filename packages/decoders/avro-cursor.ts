import { isUtf8 } from 'node:buffer'
import type { DecodeCause } from './decoder.ts'
import { asBuffer } from './utf8.ts'

/** Thrown while a value is read. No Error, since a stack trace costs more than decoding a good record. */
export class DecodeFailure {
  readonly cause: DecodeCause
  readonly message: string
  constructor(cause: DecodeCause, message: string) {
    this.cause = cause
    this.message = message
  }
}

/** Items that take no bytes (as of an array of null) that one record may claim to have. */
const largestZeroWidthCount = 1_000_000

/**
 * Reads the primitives of Avro's binary encoding (specification 1.12, "Binary Encoding") from one record. Every read
 * checks that the bytes are there and that the value is one, so that corrupt bytes cost no more than their length.
 */
export class AvroCursor {
  bytes: Buffer = Buffer.alloc(0)
  position = 0
  /** Where in the value the reader is; kept by tracing readers only. */
  readonly path: string[] = []
  private zeroWidthItems = 0

  start(bytes: Uint8Array, position: number): void {
    this.bytes = asBuffer(bytes)
    this.position = position
    this.zeroWidthItems = 0
    this.path.length = 0
  }

  remaining(): number {
    return this.bytes.length - this.position
  }

  readBoolean(): boolean {
    const byte = this.bytes[this.take(1)]
    if (byte !== 0 && byte !== 1) throw new DecodeFailure('schema-mismatch', `a boolean is 0 or 1, not ${byte}`)
    return byte === 1
  }

  readInt(): number {
    const value = this.readLong()
    if (value !== Number(value) || value !== (value | 0)) {
      throw new DecodeFailure('schema-mismatch', `an int has 32 bits, which ${value} has not`)
    }
    return value
  }

  /** A number when it is one exactly, else a bigint. */
  readLong(): number | bigint {
    const { bytes } = this
    let position = this.position
    let low = 0
    let shift = 0
    let byte: number
    do {
      byte = bytes[position++] ?? this.endOfVarint()
      low |= (byte & 0x7f) << shift
      shift += 7
    } while (byte >= 0x80 && shift < 28)
    if (byte < 0x80) {
      this.position = position
      return (low >>> 1) ^ -(low & 1)
    }
    let middle = 0
    shift = 0
    do {
      byte = bytes[position++] ?? this.endOfVarint()
      middle |= (byte & 0x7f) << shift
      shift += 7
    } while (byte >= 0x80 && shift < 28)
    let high = 0
    if (byte >= 0x80) {
      byte = bytes[position++] ?? this.endOfVarint()
      high = byte & 0x7f
      if (byte >= 0x80) {
        byte = bytes[position++] ?? this.endOfVarint()
        if (byte > 1) throw new DecodeFailure('schema-mismatch', 'a long has 64 bits, and more follow')
        high |= byte << 7
      }
    }
    this.position = position
    return unzigzag(low, middle, high)
  }

  /** How many items the next block of an array or map has; 0 ends it. `zeroWidth` items take no bytes. */
  readBlockCount(zeroWidth: boolean): number {
    let count = Number(this.readLong())
    if (count < 0) {
      count = -count
      this.readLong()
    }
    if (zeroWidth) {
      this.zeroWidthItems += count
      if (this.zeroWidthItems > largestZeroWidthCount) {
        throw new DecodeFailure('schema-mismatch', `claims ${this.zeroWidthItems} items that take no bytes`)
      }
    } else if (count > this.remaining()) {
      throw new DecodeFailure('truncated', `${count} items are announced, ${this.remaining()} bytes are left`)
    }
    return count
  }

  readFloat(): number {
    return this.bytes.readFloatLE(this.take(4))
  }

  readDouble(): number {
    return this.bytes.readDoubleLE(this.take(8))
  }

  readBytes(): Uint8Array {
    return this.readFixed(this.readLength())
  }

  readFixed(size: number): Uint8Array {
    const start = this.take(size)
    return this.bytes.subarray(start, start + size)
  }

  readString(): string {
    const length = this.readLength()
    const start = this.take(length)
    const text = this.bytes.toString('utf8', start, start + length)
    if (text.includes('\ufffd') && !isUtf8(this.bytes.subarray(start, start + length))) {
      throw new DecodeFailure('invalid-utf8', 'a string is not UTF-8')
    }
    return text
  }

  private readLength(): number {
    const length = Number(this.readLong())
    if (length < 0) throw new DecodeFailure('schema-mismatch', `a length is ${length}`)
    return length
  }

  /** Moves past `size` bytes and answers where they begin. */
  private take(size: number): number {
    const start = this.position
    const end = start + size
    if (end > this.bytes.length) {
      throw new DecodeFailure('truncated', `${size} bytes are needed, ${this.remaining()} are left`)
    }
    this.position = end
    return start
  }

  private endOfVarint(): never {
    throw new DecodeFailure('truncated', 'the bytes end in the middle of a number')
  }
}

const two28 = 2 ** 28
/** Below it the unsigned form fits a double exactly. */
const largestExactMiddle = 2 ** 25

/** The signed value of a zigzag-coded one given as 28 + 28 + 8 bits, least significant first. */
function unzigzag(low: number, middle: number, high: number): number | bigint {
  if (high === 0 && middle < largestExactMiddle) {
    const unsigned = low + middle * two28
    return unsigned % 2 === 0 ? unsigned / 2 : -(unsigned + 1) / 2
  }
  const unsigned = (BigInt(high) << 56n) | (BigInt(middle) << 28n) | BigInt(low)
  const value = (unsigned >> 1n) ^ -(unsigned & 1n)
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
