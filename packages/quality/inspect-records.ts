import { type RecordChunk, type RecordView, releaseBytes, visitRecords } from '@kafka-dataops/kafka'
import { inspectBounded, type VisitRecords } from './bounded-run.ts'
import type { Inspection } from './inspection.ts'
import type { RuleVerdicts } from './rules/protocol.ts'

/** Inspects the records of one fetched chunk and gives its memory back; `verdicts` is what own rules said of them. */
export async function inspectChunk(inspection: Inspection, chunk: RecordChunk, verdicts?: RuleVerdicts): Promise<void> {
  const { state, cursor } = inspection
  cursor.verdicts = verdicts
  const before = state.read
  await inspectRecords(inspection, (show) => visitRecords(chunk, show))
  const { partition } = chunk
  state.readOfPartition.set(partition, (state.readOfPartition.get(partition) ?? 0) + state.read - before)
  releaseBytes(chunk.bytes)
}

/**
 * Inspects records in their order. From the first one whose schema is not there yet the rest waits as copies until the
 * schemas are loaded; `visit` must show the same records every time.
 * @throws UnreachableError when the schema registry cannot be asked.
 */
export async function inspectRecords(inspection: Inspection, visit: VisitRecords): Promise<void> {
  const run = inspection.mayLoop
    ? (show: VisitRecords) => inspectBounded(inspection, show)
    : (show: VisitRecords) => show((record) => inspection.inspect(record))
  if (!inspection.mayMissSchemas) {
    run(visit)
    return
  }
  let waiting: RecordView[] = []
  run((show) => {
    waiting = []
    visit((record) => {
      if (waiting.length > 0 || inspection.missingSchema(record) !== undefined) waiting.push(copyOf(record))
      else show(record)
    })
  })
  if (waiting.length === 0) return
  for (const record of waiting) await loadSchemas(inspection, record)
  run((show) => waiting.forEach(show))
}

/** A key and a value may each miss one. */
async function loadSchemas(inspection: Inspection, record: RecordView): Promise<void> {
  for (let missing = inspection.missingSchema(record); missing; missing = inspection.missingSchema(record)) {
    await missing.decoder.loadSchema?.(missing.schema)
  }
}

function copyOf(record: RecordView): RecordView {
  return {
    partition: record.partition,
    offset: record.offset,
    timestamp: record.timestamp,
    timestampType: record.timestampType,
    key: record.key?.slice() ?? null,
    value: record.value?.slice() ?? null,
    headers: record.headers.map(({ key, value }) => ({ key, value: value?.slice() ?? null })),
    size: record.size,
  }
}
