import { openDecoder } from '@kafka-dataops/decoders'
import type { RecordView } from '@kafka-dataops/kafka'
import { loadCel } from '../cel/engine.ts'
import { loadContract } from '../contract/load.ts'
import { decodingCheck } from '../decoding-check.ts'
import { type InspectionState, openInspection } from '../inspection.ts'

/** JSON values one behind the other, as they lie in a fetched batch. */
export interface JsonBatch {
  readonly bytes: Buffer
  /** The byte after each value. */
  readonly ends: readonly number[]
}

export function jsonBatch(values: Iterable<unknown>): JsonBatch {
  const texts = Array.from(values, (value) => Buffer.from(JSON.stringify(value)))
  let end = 0
  return {
    bytes: Buffer.concat(texts),
    ends: texts.map(({ length }) => {
      end += length
      return end
    }),
  }
}

/** What shows a batch to the checks of a contract, again and again, with what they saw of all of it. */
export async function batchInspector(contract: string): Promise<(batch: JsonBatch) => InspectionState> {
  await loadCel()
  const loaded = loadContract(contract, 'contract.yaml')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const [topic] = loaded.contract.topics
  if (topic === undefined) throw new Error('the contract has a topic')
  const { decoder } = await openDecoder({ format: 'json', side: 'value', samples: [] })
  const setup = { asOf: Date.now(), examples: 5, showValues: false, decimalTexts: [] }
  const checks = [decodingCheck(topic, 'value'), ...topic.checks]
  const inspection = openInspection({ checks, setup }, { value: decoder })
  return ({ bytes, ends }) => {
    const valueWithin = { bytes, start: 0, end: 0 }
    const record = { ...aRecord, valueWithin }
    let start = 0
    for (const end of ends) {
      valueWithin.start = start
      valueWithin.end = end
      start = end
      inspection.inspect(record)
    }
    return inspection.state
  }
}

const aRecord: RecordView = {
  partition: 0,
  offset: 0n,
  timestamp: 0,
  timestampType: 'CreateTime',
  key: null,
  value: null,
  headers: [],
  size: 0,
}
