import type { TestRecord } from '@kafka-dataops/kafka/testing'
import { type Encoding, pollEncoder } from './encode.ts'
import type { Fault } from './faults.ts'
import { type MarketOptions, marketPolls } from './market.ts'

export interface FeedOptions extends MarketOptions {
  readonly encoding: Encoding
  readonly partitions: number
  /** Polls (counted from 0) in which a fault is planted. */
  readonly plantedFaults?: ReadonlyMap<number, Fault>
}

/** Kafka records of a market, spread over the partitions in turn as a producer without keys does. */
export function* feedRecords(options: FeedOptions): Generator<TestRecord> {
  const encode = pollEncoder(options.encoding)
  let index = 0
  for (const { at, poll } of marketPolls(options)) {
    const value = encode(poll, options.plantedFaults?.get(index))
    yield { value, partition: index % options.partitions, timestamp: at }
    index += 1
  }
}
