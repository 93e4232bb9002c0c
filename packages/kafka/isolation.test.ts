import { describe, expect, test } from 'vitest'
import { committedBatches } from './isolation.ts'
import type { BatchHead } from './record-batch.ts'

/**
 * A log in shorthand: `7+` records of producer 7's transaction, `7a` and `7c` its abort and commit markers, `x` records
 * without a transaction. Each takes one offset. Real brokers are asked in reading.test.ts; here the rare orders.
 */
function committed(log: string, firstOffset: bigint, aborted: readonly (readonly [bigint, bigint])[]): bigint[] {
  const markers: Buffer[] = []
  const heads = log.split(' ').map((word, index): BatchHead => {
    const isControl = /[ac]$/.test(word)
    const start = index * 80
    markers.push(isControl ? marker(word.endsWith('a') ? 0 : 1) : Buffer.alloc(80))
    return {
      start,
      end: start + 80,
      firstOffset: firstOffset + BigInt(index),
      lastOffset: firstOffset + BigInt(index),
      records: 1,
      isTransactional: word !== 'x',
      isControl,
      timestampType: 'CreateTime',
      producerId: word === 'x' ? -1n : BigInt(Number.parseInt(word, 10)),
    }
  })
  const transactions = aborted.map(([producerId, first]) => ({ producerId, firstOffset: first }))
  return committedBatches(Buffer.concat(markers), heads, transactions).map((head) => head.firstOffset)
}

function marker(type: 0 | 1): Buffer {
  const batch = Buffer.alloc(80)
  // length, attributes, timestamp delta, offset delta, key length 4, version 0, type
  batch.set([0x20, 0, 0, 0, 8, 0, 0, 0, type], 61)
  return batch
}

describe('committedBatches', () => {
  test('one producer aborts, commits, aborts', () => {
    expect(
      committed('7+ 7a 7+ 7c 7+ 7+ 7a 7+ 7c', 0n, [
        [7n, 0n],
        [7n, 4n],
      ]),
    ).toEqual([2n, 7n])
  })

  test('interleaved producers are told apart, and records without a transaction pass', () => {
    expect(committed('7+ 8+ x 7+ 7a 8+ 8c x', 0n, [[7n, 0n]])).toEqual([1n, 2n, 5n, 7n])
  })

  test('the transaction began in an earlier response', () => {
    expect(committed('7+ 7+ 7a 7+ 7c', 100n, [[7n, 3n]])).toEqual([103n])
  })

  test('the abort marker comes in a later response', () => {
    expect(committed('x 7+ 7+ 7+', 100n, [[7n, 101n]])).toEqual([100n])
  })

  test('aborts are listed in any order, and may lie wholly beyond this response', () => {
    expect(
      committed('7+ 7c 7+ 7a x', 0n, [
        [7n, 50n],
        [7n, 2n],
        [9n, 30n],
      ]),
    ).toEqual([0n, 4n])
  })
})
