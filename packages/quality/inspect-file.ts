import type { Ports } from '@kafka-dataops/core'
import { type Decoded, type Decoder, readSampleFile, type SampleRecord } from '@kafka-dataops/decoders'
import type { RecordView } from '@kafka-dataops/kafka'
import { inspectRecords } from './inspect-records.ts'
import { type Inspection, type InspectionPlan, openInspection } from './inspection.ts'
import { prepareChecks } from './prepare-checks.ts'
import type { DecodedRecord } from './rules/protocol.ts'
import type { RulesThread } from './rules/rules-thread.ts'
import { endRules } from './rules/with-rules.ts'

export interface InspectedFile {
  readonly inspection: Inspection
  readonly partial: boolean
  readonly offsetIs: 'line' | 'number'
}

const recordsAtOnce = 1_000

/**
 * Inspects the records of a sample file, a thousand in memory at a time.
 * @throws BadInputError when the file cannot be read.
 */
export async function inspectFile(
  path: string,
  plan: InspectionPlan,
  ports: Ports,
  rules?: RulesThread,
): Promise<InspectedFile> {
  const file = fileDecoder()
  await prepareChecks(plan.checks)
  const inspection = openInspection(plan, { value: file.decoder })
  let offsetIs: InspectedFile['offsetIs'] = 'line'
  let batch: SampleRecord[] = []
  const inspectBatch = async (): Promise<void> => {
    const records = batch
    batch = []
    inspection.cursor.verdicts = await rules?.observeRecords(records.flatMap(decodedRecord))
    await inspectRecords(inspection, (show) => {
      for (const record of records) {
        file.current = record.value
        show(asRecord(record))
      }
    })
    ports.progress.update({ label: `Checking ${path}`, done: inspection.state.read, unit: 'records' })
  }
  for await (const record of readSampleFile(ports, path)) {
    if (record.line === undefined) offsetIs = 'number'
    batch.push(record)
    if (batch.length < recordsAtOnce) continue
    await inspectBatch()
    if (ports.signal.aborted) break
  }
  const partial = ports.signal.aborted
  if (!partial) await inspectBatch()
  if (rules !== undefined) await endRules(inspection, rules)
  ports.progress.clear()
  return { inspection, partial, offsetIs }
}

interface FileDecoder {
  readonly decoder: Decoder
  /** What the reader of the file has decoded already. */
  current: Decoded
}

function fileDecoder(): FileDecoder {
  const file: FileDecoder = {
    current: { ok: true, value: null },
    decoder: { format: 'json', decode: () => file.current },
  }
  return file
}

const noBytes = new Uint8Array()

/** What own rules see: the records that could be decoded. */
function decodedRecord({ index, line, value }: SampleRecord): readonly DecodedRecord[] {
  return value.ok ? [{ offset: BigInt(line ?? index), value: value.value }] : []
}

/** Its place in the file stands for the offset. */
function asRecord({ index, line, size }: SampleRecord): RecordView {
  return {
    partition: 0,
    offset: BigInt(line ?? index),
    timestamp: -1,
    timestampType: 'CreateTime',
    key: null,
    value: noBytes,
    headers: [],
    size,
  }
}
