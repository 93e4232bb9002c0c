import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { RecordChunk } from '@kafka-dataops/kafka'
import type { RegistryClient } from '@kafka-dataops/registry'
import type { DecoderPlan } from './decoder-plan.ts'
import { inspectChunk } from './inspect-records.ts'
import {
  type Inspection,
  type InspectionDecoders,
  type InspectionPlan,
  type InspectionState,
  openInspection,
} from './inspection.ts'
import { answerQuestion } from './remote-registry.ts'
import type { RuleVerdicts } from './rules/protocol.ts'
import { qualityWorkerName, workerEntryUrl } from './worker-entry.ts'
import { errorOf } from './worker-failure.ts'
import type { FromWorker, ToWorker, WorkerStart } from './worker-protocol.ts'

/** Takes chunks in and answers what was seen in all of them. */
export interface Inspectors {
  /** Resolves when there is time for another chunk. Takes over the chunk's bytes. `verdicts` are those of own rules. */
  take(chunk: RecordChunk, verdicts?: RuleVerdicts): Promise<void>
  /** Records inspected so far. */
  read(): number
  finish(): Promise<Inspection>
  /** Stops at once; what was seen is lost. */
  abandon(): Promise<void>
}

export interface InspectorsSetup {
  readonly plan: InspectionPlan
  readonly decoders: InspectionDecoders
  readonly decoderPlan: DecoderPlan
  readonly registry: RegistryClient | undefined
  /** About how many records will come. */
  readonly expected: number
}

/** Starting a thread takes about 60 ms, in which one thread inspects this many records. */
export const recordsWorthThreads = 50_000
const mostWorkers = 4
/** Chunks that one worker has at a time; each is a few megabytes. */
const chunksPerWorker = 2

/**
 * Starts as many threads as there are processors to spare. They start beside whatever must be known before they can be
 * told what to do; who started them stops them, whether they were needed or not.
 */
export function startThreads(): readonly InspectorThread[] {
  const spare = Math.min(mostWorkers, availableParallelism() - 1)
  return Array.from({ length: spare }, startThread)
}

/** Inspects on this thread when there is little to do, else on the threads beside it while this one fetches. */
export function openInspectors(setup: InspectorsSetup, threads: readonly InspectorThread[]): Inspectors {
  const isLittle = setup.expected < recordsWorthThreads || threads.length === 0
  return isLittle ? inlineInspector(setup) : threadInspectors(setup, threads)
}

export function inlineInspector({ plan, decoders }: Pick<InspectorsSetup, 'plan' | 'decoders'>): Inspectors {
  const inspection = openInspection(plan, decoders)
  return {
    take: (chunk, verdicts) => inspectChunk(inspection, chunk, verdicts),
    read: () => inspection.state.read,
    finish: async () => inspection,
    abandon: async () => {},
  }
}

/**
 * Chunks go to whichever thread has the least to do; when all have enough, this one inspects a chunk itself instead of
 * waiting. Only checks that need the order of a partition tie it to one thread.
 */
function threadInspectors(setup: InspectorsSetup, threads: readonly InspectorThread[]): Inspectors {
  for (const thread of threads) thread.open(setup)
  const own = openInspection(setup.plan, setup.decoders)
  const giveToFreest = async (chunk: RecordChunk, verdicts?: RuleVerdicts): Promise<void> => {
    const freest = threads.reduce((best, thread) => (thread.waiting() < best.waiting() ? thread : best))
    if (freest.waiting() < chunksPerWorker) freest.take(chunk, verdicts)
    else await inspectChunk(own, chunk, verdicts)
  }
  const giveToItsThread = async (chunk: RecordChunk, verdicts?: RuleVerdicts): Promise<void> => {
    const thread = threads[chunk.partition % threads.length]
    await thread?.room()
    thread?.take(chunk, verdicts)
  }
  const give = own.needsOrder ? giveToItsThread : giveToFreest
  return {
    async take(chunk, verdicts) {
      await give(chunk, verdicts)
      // Lets what the threads say in, however fast chunks come.
      await nextTurn()
      for (const thread of threads) thread.check()
    },
    read: () => threads.reduce((sum, thread) => sum + thread.read(), own.state.read),
    async finish() {
      for (const state of await Promise.all(threads.map((thread) => thread.finish()))) own.merge(state)
      return own
    },
    async abandon() {
      await Promise.all(threads.map((thread) => thread.stop()))
    },
  }
}
/**
 * Half of V8's default on 64 bits: what a worker makes of a chunk dies with it. Of a million records the peak fell from 260 to
 * 234 MB at no cost in time; half of that again cost a fifth more time.
 */
const maxYoungGenerationSizeMb = 24

export type InspectorThread = ReturnType<typeof startThread>

function startThread() {
  const workerData: WorkerStart = { worker: qualityWorkerName }
  const worker = new Worker(workerEntryUrl(), { workerData, resourceLimits: { maxYoungGenerationSizeMb } })
  const { promise: finished, resolve, reject } = Promise.withResolvers<InspectionState>()
  // Whoever sends next or waits for the end is told; until then the failure is nobody's unhandled rejection.
  finished.catch(() => {})
  let registry: RegistryClient | undefined
  let waiting = 0
  let read = 0
  let failure: Error | undefined
  let wake = (): void => {}
  const fail = (error: Error): void => {
    failure ??= error
    reject(error)
    wake()
  }
  const send = (message: ToWorker, transfer: ArrayBuffer[] = []): void => {
    worker.postMessage(message, transfer)
  }
  worker.on('message', (message: FromWorker) => {
    switch (message.kind) {
      case 'inspected':
        waiting--
        read = message.read
        wake()
        break
      case 'finished':
        resolve(message.state)
        break
      case 'question':
        void answerQuestion(registry, message.question).then((answer) =>
          send({ kind: 'answer', id: message.id, answer }),
        )
        break
      case 'failed':
        fail(errorOf(message.failure))
        break
    }
  })
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => fail(new Error(`a worker thread ended early with code ${code}`)))
  return {
    /** Says what to inspect, before the first chunk. */
    open({ plan, decoderPlan, registry: asked }: InspectorsSetup) {
      registry = asked
      const registryUrl = asked === undefined ? {} : { registryUrl: asked.url }
      send({ kind: 'setup', setup: { plan, decoders: decoderPlan, ...registryUrl } })
    },
    waiting: () => waiting,
    read: () => read,
    /** Resolves when the thread can take a chunk, or has failed. */
    async room() {
      while (waiting >= chunksPerWorker && failure === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    /** Takes over the chunk's bytes. */
    take(chunk: RecordChunk, verdicts?: RuleVerdicts) {
      waiting++
      send({ kind: 'chunk', chunk, ...(verdicts === undefined ? {} : { verdicts }) }, [
        chunk.bytes.buffer as ArrayBuffer,
      ])
    },
    finish(): Promise<InspectionState> {
      send({ kind: 'finish' })
      return finished
    },
    /** @throws what the thread met. */
    check() {
      if (failure !== undefined) throw failure
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}
