import type { MessagePort } from 'node:worker_threads'
import type { Decoder } from '@kafka-dataops/decoders'
import { type RecordChunk, type RecordView, visitRecords } from '@kafka-dataops/kafka'
import type { RegistryClient } from '@kafka-dataops/registry'
import { type DecoderPlan, openDecoders } from '../decoder-plan.ts'
import { remoteRegistry } from '../remote-registry.ts'
import { textOrBytes } from '../text-or-bytes.ts'
import { failureOf } from '../worker-failure.ts'
import { loadModule } from './module.ts'
import type { FromRules, Observed, RulesSetup, RuleVerdict, ToRules } from './protocol.ts'
import { type RunningRules, startRules } from './running-rules.ts'
import type { RuleRecord } from './types.ts'

/** Records that are shown to one rule at a time, within one time limit. */
const sliceSize = 1_000

/** The thread of a rules module: it decodes the records by itself and answers what the rules say of them. */
export async function runRulesWorker(port: MessagePort, setup: RulesSetup): Promise<void> {
  const send = (message: FromRules): void => port.postMessage(message)
  const loaded = await loadModule(setup.url, setup.file)
  if (!loaded.ok) {
    send({ kind: 'refused', problems: loaded.problems })
    port.close()
    return
  }
  const running = startRules(loaded.rules, setup)
  let registry: ReturnType<typeof remoteRegistry> | undefined
  let decoder: Promise<Decoder> | undefined
  let last: Promise<void> = Promise.resolve()
  const observe = (records: readonly RuleRecord[]): Observed =>
    observeAll(running, records, () => send({ kind: 'working' }))

  const handle = async (message: Exclude<ToRules, { kind: 'answer' }>): Promise<void> => {
    switch (message.kind) {
      case 'decode-with':
        registry = message.registryUrl === undefined ? undefined : remoteRegistry(message.registryUrl, send)
        decoder = openDecoder(message.decoders, registry?.client)
        break
      case 'chunk':
        if (decoder === undefined) throw new Error('records came before their decoder')
        send({ kind: 'observed', observed: observe(await recordsOf(message.chunk, setup.topic, await decoder)) })
        break
      case 'records': {
        const { topic } = setup
        const ofFile = { topic, partition: 0, timestamp: undefined, key: null, headers: noHeaders } as const
        send({ kind: 'observed', observed: observe(message.records.map((record) => ({ ...ofFile, ...record }))) })
        break
      }
      case 'finish':
        send({ kind: 'finished', ends: running.end() })
        port.close()
    }
  }
  port.on('message', (message: ToRules) => {
    if (message.kind === 'answer') registry?.answer(message.id, message.answer)
    else
      last = last
        .then(() => handle(message))
        .catch((error: unknown) => send({ kind: 'failed', failure: failureOf(error) }))
  })
  send({ kind: 'loaded', rules: loaded.described })
}

const noHeaders: RuleRecord['headers'] = new Map()

async function openDecoder(plan: DecoderPlan, registry: RegistryClient | undefined): Promise<Decoder> {
  const { decoders } = await openDecoders(plan, { value: [], key: [] }, registry)
  return decoders.value
}

function observeAll(running: RunningRules, records: readonly RuleRecord[], next: () => void): Observed {
  const failures = new Map<bigint, RuleVerdict[]>()
  const judged: number[] = []
  const stopped: Observed['stopped'][number][] = []
  for (let start = 0; start === 0 || start < records.length; start += sliceSize) {
    if (start > 0) next()
    const part = running.observe(records.slice(start, start + sliceSize))
    for (const [offset, verdicts] of part.failures) failures.set(offset, [...verdicts])
    for (const [rule, count] of part.judged.entries()) judged[rule] = (judged[rule] ?? 0) + count
    stopped.push(...part.stopped)
  }
  return { failures, judged, stopped }
}

/** The records of a chunk that have a value which can be decoded. */
async function recordsOf(chunk: RecordChunk, topic: string, decoder: Decoder): Promise<readonly RuleRecord[]> {
  if (decoder.missingSchema !== undefined) await loadSchemas(chunk, decoder)
  const records: RuleRecord[] = []
  visitRecords(chunk, (view) => {
    if (view.value === null) return
    const headers = decoder.missingSchema === undefined ? [] : view.headers
    const decoded = decoder.decode(new Uint8Array(view.value), headers)
    if (decoded.ok) records.push(ruleRecord(view, topic, decoded.value))
  })
  return records
}

async function loadSchemas(chunk: RecordChunk, decoder: Decoder): Promise<void> {
  const missing = new Set<Parameters<NonNullable<Decoder['loadSchema']>>[0]>()
  visitRecords(chunk, ({ value, headers }) => {
    const schema = value === null ? undefined : decoder.missingSchema?.(value, headers)
    if (schema !== undefined) missing.add(schema)
  })
  for (const schema of missing) await decoder.loadSchema?.(schema)
}

function ruleRecord(view: RecordView, topic: string, value: unknown): RuleRecord {
  return {
    topic,
    partition: view.partition,
    offset: view.offset,
    timestamp: view.timestamp < 0 ? undefined : view.timestamp,
    key: textOrBytes(view.key),
    value,
    headers:
      view.headers.length === 0
        ? noHeaders
        : new Map(view.headers.map(({ key, value: bytes }) => [key, textOrBytes(bytes)])),
  }
}
