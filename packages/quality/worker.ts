import { parentPort, workerData } from 'node:worker_threads'
import type { RegistryClient, RegistrySchema, ResolvedSchema } from '@kafka-dataops/registry'
import { openDecoders } from './decoder-plan.ts'
import { inspectChunk } from './inspect-records.ts'
import { type Inspection, openInspection } from './inspection.ts'
import { prepareChecks } from './prepare-checks.ts'
import { errorOf, failureOf } from './worker-failure.ts'
import type { FromWorker, RegistryAnswer, RegistryQuestion, ToWorker, WorkerSetup } from './worker-protocol.ts'

/** What a worker thread does: it inspects chunk after chunk, in the order they come, until it is asked for the result. */
export async function runQualityWorker(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('the worker is started by the main thread')
  const send = (message: FromWorker): void => port.postMessage(message)
  const setup = workerData as WorkerSetup
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
    await inspectChunk(opened, message.chunk)
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

type Answered = RegistrySchema | ResolvedSchema | undefined

/** The registry as seen from a worker: its proxy, login and retries are the main thread's. */
function remoteRegistry(url: string, send: (message: FromWorker) => void) {
  const waiting = new Map<number, (answer: RegistryAnswer) => void>()
  const ask = async (question: RegistryQuestion): Promise<Answered> => {
    const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1
    const { promise, resolve } = Promise.withResolvers<RegistryAnswer>()
    waiting.set(id, resolve)
    send({ kind: 'question', id, question })
    const answer = await promise
    if (!answer.ok) throw errorOf(answer.failure)
    return answer.schema
  }
  const client: RegistryClient = {
    url,
    schemaById: (schemaId) => ask({ ask: 'schemaById', schemaId }),
    schemaByGuid: (guid) => ask({ ask: 'schemaByGuid', guid }),
    resolve: async (schema) => (await ask({ ask: 'resolve', schema })) as ResolvedSchema | undefined,
    subjects: notNeeded,
    versions: notNeeded,
    version: notNeeded,
  }
  const answer = (id: number, given: RegistryAnswer): void => {
    waiting.get(id)?.(given)
    waiting.delete(id)
  }
  return { client, answer }
}

function notNeeded(): never {
  throw new Error('decoding needs no subjects')
}
