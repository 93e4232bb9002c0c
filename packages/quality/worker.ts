import { parentPort, workerData } from 'node:worker_threads'
import type { RegistryClient } from '@kafka-dataops/registry'
import { openDecoders } from './decoder-plan.ts'
import { inspectChunk } from './inspect-records.ts'
import { type Inspection, openInspection } from './inspection.ts'
import { prepareChecks } from './prepare-checks.ts'
import { remoteRegistry } from './remote-registry.ts'
import type { RulesSetup } from './rules/protocol.ts'
import { failureOf } from './worker-failure.ts'
import type { FromWorker, ToWorker, WorkerSetup, WorkerStart } from './worker-protocol.ts'

/** What a worker thread does: it inspects chunk after chunk, in the order they come, until it is asked for the result. */
export async function runQualityWorker(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('the worker is started by the main thread')
  const send = (message: FromWorker): void => port.postMessage(message)
  const start = workerData as WorkerStart | RulesSetup
  if ('role' in start) return (await import('./rules/worker.ts')).runRulesWorker(port, start)
  let registry: ReturnType<typeof remoteRegistry> | undefined
  let inspection: Inspection | undefined
  let last: Promise<void> = Promise.resolve()
  const handle = async (message: Exclude<ToWorker, { kind: 'answer' }>): Promise<void> => {
    if (message.kind === 'setup') {
      const { registryUrl } = message.setup
      if (registryUrl !== undefined) registry = remoteRegistry(registryUrl, send)
      inspection = await open(message.setup, registry?.client)
      return
    }
    if (inspection === undefined) throw new Error('the worker was not told what to inspect')
    if (message.kind === 'finish') {
      send({ kind: 'finished', state: inspection.state })
      port.close()
      return
    }
    await inspectChunk(inspection, message.chunk, message.verdicts)
    send({ kind: 'inspected', read: inspection.state.read })
  }
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'answer') registry?.answer(message.id, message.answer)
    else
      last = last
        .then(() => handle(message))
        .catch((error: unknown) => send({ kind: 'failed', failure: failureOf(error) }))
  })
}

async function open(setup: WorkerSetup, registry: RegistryClient | undefined): Promise<Inspection> {
  await prepareChecks(setup.plan.checks)
  const { decoders } = await openDecoders(setup.decoders, { value: [], key: [] }, registry)
  return openInspection(setup.plan, decoders)
}
