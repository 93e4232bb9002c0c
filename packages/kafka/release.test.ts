import { expect, test } from 'vitest'
import { releaseBytes } from './release.ts'

test('bytes with a buffer of their own are given back, and every view of them is empty', () => {
  const bytes = new Uint8Array([1, 2, 3])
  const view = bytes.subarray(1)
  releaseBytes(bytes)
  expect([bytes.length, view.length, bytes.buffer.detached]).toEqual([0, 0, true])
})

test('bytes that share their buffer with others are left alone', () => {
  const all = new Uint8Array([1, 2, 3])
  releaseBytes(all.subarray(1))
  expect([...all]).toEqual([1, 2, 3])
  const shared = new Uint8Array(new SharedArrayBuffer(2))
  releaseBytes(shared)
  expect(shared.length).toBe(2)
})
