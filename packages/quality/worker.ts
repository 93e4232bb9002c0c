import { parentPort, workerData } from 'node:worker_threads'
import type { RegistryClient } from '@kafka-dataops/registry'
import { openDecoders } from './decoder-plan.ts'
import { inspectChunk } from './inspect-records.ts'
import { type Inspection, openInspection } from './inspection.ts'
import { prepareChecks } from './prepare-checks.ts'
import { remoteRegistry } from './remote-registry.ts'
import type { RulesSetup } from './rules/protocol.ts'
import { failureOf } from './worker-failure.ts'
import type { FromWorker, ToWorker, WorkerSetup } from './worker-protocol.ts'

/** What a worker thread does: it inspects chunk after chunk, in the order they come, until it is asked for the result. */
export async function runQualityWorker(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('the worker is started by the main thread')
  const send = (message: FromWorker): void => port.postMessage(message)
  const setup = workerData as WorkerSetup | RulesSetup
  if ('role' in setup) return (await import('./rules/worker.ts')).runRulesWorker(port, setup)
  const registry = setup.registryUrl === undefined ? undefined : remoteRegistry(setup.registryUrl, send)
  let inspection: Promise<Inspection> | undefined
  let last: Promise<void> = Promise.resolve()
  const handle = async (message: Exclude<ToWorker, { kind: 'answer' }>): Promise<void> => {
    inspection ??= open(setup, registry?.client)
    const opened = await inspection
    if (message.kind === 'finish') {
      send({ kind: 'finished', state: opened.state })
      port.close()
      return
    }
    await inspectChunk(opened, message.chunk, message.verdicts)
    send({ kind: 'inspected', read: opened.state.read })
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
