/** The bytes of a file, looked at ahead and taken from the front; holds no more than what was asked to be ahead. */
export class ByteSource {
  private readonly iterator: AsyncIterator<Uint8Array>
  private buffered: Buffer = Buffer.alloc(0)
  private ended = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]()
  }

  /** The next bytes without taking them: `count` or, at the end of the file, fewer; possibly more. */
  async peek(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = [this.buffered]
    let length = this.buffered.length
    while (length < count && !this.ended) {
      const next = await this.iterator.next()
      if (next.done === true) {
        this.ended = true
      } else {
        parts.push(next.value)
        length += next.value.length
      }
    }
    if (parts.length > 1) this.buffered = Buffer.concat(parts)
    return this.buffered
  }

  /** Moves on; `count` bytes were peeked before. */
  skip(count: number): void {
    this.buffered = this.buffered.subarray(count)
  }

  /** Everything from here on. */
  async *rest(): AsyncGenerator<Uint8Array> {
    if (this.buffered.length > 0) yield this.buffered
    while (!this.ended) {
      const next = await this.iterator.next()
      if (next.done === true) this.ended = true
      else yield next.value
    }
  }

  /** Closes the file. */
  async close(): Promise<void> {
    await this.iterator.return?.()
  }
}
