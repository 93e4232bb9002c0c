import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { lz4Decompress, snappyDecompress } from '@platformatic/wasm-utils'

/** Codecs by their number in the attributes of a record batch (KIP-110 added zstd). */
export const codecNames = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const

/** No batch of a healthy topic comes near: a few bytes that unfold to more are refused instead of filling the memory. */
export const maxDecompressedBytes = 512 * 1024 * 1024

const limit = { maxOutputLength: maxDecompressedBytes }

/**
 * The records of a batch, as they were before the producer compressed them.
 * @throws Error when the codec is unknown or the bytes are not what the codec makes.
 */
export function decompress(codec: number, bytes: Buffer): Buffer {
  switch (codecNames[codec]) {
    case 'none':
      return bytes
    case 'gzip':
      return gunzipSync(bytes, limit)
    case 'snappy':
      return decompressSnappy(bytes)
    case 'lz4':
      return lz4Decompress(bytes)
    case 'zstd':
      return zstdDecompressSync(bytes, limit)
    default:
      throw new Error(`codec ${codec} is none that Kafka knows`)
  }
}

/**
 * Java clients write snappy in the blocks of the xerial library: a magic, two version numbers, then blocks with their
 * length before them. Others (librdkafka) write one plain block.
 */
const xerialMagic = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00])
const xerialHeaderBytes = 16

function decompressSnappy(bytes: Buffer): Buffer {
  if (!bytes.subarray(0, xerialMagic.length).equals(xerialMagic)) return decompressSnappyBlock(bytes)
  const blocks: Buffer[] = []
  let position = xerialHeaderBytes
  while (position < bytes.length) {
    const length = bytes.readUInt32BE(position)
    position += 4
    if (position + length > bytes.length) throw new Error('a snappy block ends early')
    blocks.push(decompressSnappyBlock(bytes.subarray(position, position + length)))
    position += length
  }
  const [only] = blocks
  return only !== undefined && blocks.length === 1 ? only : Buffer.concat(blocks)
}

function decompressSnappyBlock(bytes: Buffer): Buffer {
  if (bytes.length === 0) throw new Error('a snappy block is empty')
  return snappyDecompress(bytes)
}
