import { type BatchHead, readMarker } from './record-batch.ts'

/** A transaction that was aborted, as a fetch response lists it. */
export interface AbortedTransaction {
  readonly producerId: bigint
  readonly firstOffset: bigint
}

/**
 * The batches of one response that hold committed records, as the Java consumer's `read_committed` chooses them.
 *
 * A transaction is aborted from its first offset until its producer's abort marker. Several transactions of one producer
 * may lie in one response, so a producer is aborted only between these two points. The broker lists every transaction
 * that has records in the response, also when it began in an earlier response or its marker comes in a later one: each
 * response is judged by its own list, and nothing stale can outlive it.
 */
export function committedBatches(
  bytes: Buffer,
  batches: readonly BatchHead[],
  aborted: readonly AbortedTransaction[],
): BatchHead[] {
  const ahead = aborted.toSorted((left, right) => (left.firstOffset < right.firstOffset ? -1 : 1))
  const abortedProducers = new Set<bigint>()
  let next = 0
  return batches.filter((batch) => {
    for (let begun = ahead[next]; begun && begun.firstOffset <= batch.lastOffset; begun = ahead[++next]) {
      abortedProducers.add(begun.producerId)
    }
    if (batch.isControl) {
      if (readMarker(bytes, batch) === 'abort') abortedProducers.delete(batch.producerId)
      return false
    }
    return !(batch.isTransactional && abortedProducers.has(batch.producerId))
  })
}
