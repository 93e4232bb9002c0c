import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { BadInputError, type Ports } from '@kafka-dataops/core'
import type { RecordChunk } from '@kafka-dataops/kafka'
import type { RegistryClient } from '@kafka-dataops/registry'
import type { OwnCheckState } from '../checks/own-check.ts'
import { newTally } from '../checks/tally.ts'
import type { DecoderPlan } from '../decoder-plan.ts'
import { answerQuestion } from '../remote-registry.ts'
import { qualityWorkerName, workerEntryUrl } from '../worker-entry.ts'
import { errorOf } from '../worker-failure.ts'
import type {
  DecodedRecord,
  FromRules,
  Observed,
  RuleDescription,
  RuleEnd,
  RulesSetup,
  RuleVerdicts,
  StoppedRule,
  ToRules,
} from './protocol.ts'

export interface RulesRequest {
  /** Path of the module, as the user gave it. */
  readonly module: string
  readonly topic: string
  readonly asOf: number
  readonly showValues: boolean
  /** Milliseconds that a rule may take for a thousand records; 5,000 without it. */
  readonly limitMs?: number
  /** Milliseconds that the module may take to load; 10,000 without it. */
  readonly loadLimitMs?: number
}

/** The rules of a module, at work in a thread of their own. They see records before the checks do. */
export interface RulesThread {
  readonly rules: readonly RuleDescription[]
  /** Says how chunks are decoded, before the first one. */
  decodeWith(decoders: DecoderPlan, registry: RegistryClient | undefined): void
  /** What the rules say of the chunk's records. Copies the chunk. */
  observeChunk(chunk: RecordChunk): Promise<RuleVerdicts>
  observeRecords(records: readonly DecodedRecord[]): Promise<RuleVerdicts>
  /** What each rule's check must know beside the verdicts, in the order of the rules. Ends the thread. */
  finish(): Promise<readonly OwnCheckState[]>
  /** Stops the thread at once. */
  close(): Promise<void>
}

const defaultLimitMs = 5_000
/** Long enough for a machine that has ten times more to do than it can. */
const defaultLoadLimitMs = 30_000
/** How much longer than its limit a rule may go on before its thread is stopped from outside, in milliseconds. */
const graceMs = 3_000
/** Without a rule at work, the thread decodes and may wait for the schema registry. In milliseconds. */
const silenceLimitMs = 120_000
const watchEveryMs = 250
const memoryLimitMb = 1_024
const mostLines = 100

/**
 * Loads a rules module into a thread, where it can neither stop the run nor see the environment.
 * @throws BadInputError when it does not load, is no rules module, or does not come to an end.
 */
export async function openRules(request: RulesRequest, ports: Ports): Promise<RulesThread> {
  const { limitMs = defaultLimitMs, loadLimitMs = defaultLoadLimitMs } = request
  const file = ports.files.placePath(request.module)
  if (!(await ports.files.exists(request.module))) throw missingModule(request.module, file)
  const atWork = new Int32Array(new SharedArrayBuffer(4)).fill(-1)
  const workerData: RulesSetup = {
    worker: qualityWorkerName,
    role: 'rules',
    url: pathToFileURL(ports.files.resolve(request.module)).href,
    file,
    topic: request.topic,
    asOf: request.asOf,
    showValues: request.showValues,
    limitMs,
    atWork: atWork.buffer as SharedArrayBuffer,
  }
  const worker = new Worker(workerEntryUrl(), {
    workerData,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
  })
  logOutput(worker, file, ports)
  const rules = await loadedRules(worker, file, loadLimitMs)
  return watched({ worker, rules, atWork, limitMs, file })
}

function missingModule(path: string, file: string): BadInputError {
  return new BadInputError({
    code: 'unreadable-file',
    message: `The rules module ${path} is not there.`,
    place: { file, line: 1, column: 1 },
    help: 'Give the path of a JavaScript module, as rules: rules/market.mjs.',
  })
}

/** What rules print is no result and no workflow command: it goes to the log, and not without end. */
function logOutput(worker: Worker, file: string, ports: Ports): void {
  let lines = 0
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      for (const line of text.split('\n')) {
        if (line === '' || lines > mostLines) continue
        lines++
        ports.log.info(lines > mostLines ? `${file} prints more; it is not shown.` : `${file}: ${line}`)
      }
    })
  }
}

async function loadedRules(worker: Worker, file: string, loadLimitMs: number): Promise<readonly RuleDescription[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly RuleDescription[]>()
  const refuse = (message: string): void =>
    reject(new BadInputError({ code: 'rules-not-loaded', message, place: { file, line: 1, column: 1 } }))
  const onMessage = (message: FromRules): void => {
    if (message.kind === 'loaded') resolve(message.rules)
    if (message.kind === 'refused') reject(new BadInputError(message.problems))
    if (message.kind === 'failed') reject(errorOf(message.failure))
  }
  const onError = (error: unknown): void => refuse(`The rules module ${file} does not load: ${describeDeath(error)}.`)
  const onExit = (): void => refuse(`The rules module ${file} ends its thread while it loads.`)
  const timer = setTimeout(
    () =>
      refuse(
        `The rules module ${file} has not loaded after ${loadLimitMs / 1_000} s: what stands outside of functions must come to an end.`,
      ),
    loadLimitMs,
  )
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  try {
    return await promise
  } catch (error) {
    await endOf(worker)
    throw error
  } finally {
    clearTimeout(timer)
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
  }
}

interface Watched {
  readonly worker: Worker
  readonly rules: readonly RuleDescription[]
  readonly atWork: Int32Array
  readonly limitMs: number
  readonly file: string
}

/** Follows the thread: one that does not come back, or dies, costs the rules in it and nothing else. */
function watched({ worker, rules, atWork, limitMs, file }: Watched): RulesThread {
  const judged = rules.map(() => 0)
  const stopped = new Map<number, StoppedRule>()
  let ends: readonly RuleEnd[] = []
  let registry: RegistryClient | undefined
  let isAlive = true
  let failure: Error | undefined
  let pending: { readonly settle: (verdicts: RuleVerdicts) => void; readonly at: DecodedRecord | undefined } | undefined
  let lastSign = { at: performance.now(), rule: -1 }
  const send = (message: ToRules, transfer: ArrayBuffer[] = []): void => worker.postMessage(message, transfer)

  const settle = (verdicts: RuleVerdicts): void => {
    const waiting = pending
    pending = undefined
    waiting?.settle(verdicts)
  }
  const end = (): void => {
    isAlive = false
    clearInterval(watch)
  }
  const die = (why: string): void => {
    if (!isAlive) return
    end()
    const culprit = Atomics.load(atWork, 0)
    for (const [rule] of rules.entries()) {
      if (stopped.has(rule)) continue
      const reason =
        rule === culprit ? why : `stopped: its thread ended with rule "${rules[culprit]?.id ?? file}", which ${why}`
      stopped.set(rule, { rule, reason, partition: 0, offset: -1n })
    }
    settle(noVerdicts)
    void endOf(worker)
  }
  const watch = setInterval(() => {
    const rule = Atomics.load(atWork, 0)
    if (pending === undefined || rule !== lastSign.rule) lastSign = { at: performance.now(), rule }
    const limit = rule < 0 ? silenceLimitMs : limitMs + graceMs
    if (performance.now() - lastSign.at > limit) die(`blocked for more than ${Math.round(limit / 1_000)} s`)
  }, watchEveryMs)
  watch.unref()

  worker.on('message', (message: FromRules) => {
    lastSign = { at: performance.now(), rule: lastSign.rule }
    switch (message.kind) {
      case 'observed':
        for (const [rule, count] of message.observed.judged.entries()) judged[rule] = (judged[rule] ?? 0) + count
        for (const one of message.observed.stopped) stopped.set(one.rule, one)
        settle(message.observed.failures)
        break
      case 'finished':
        ends = message.ends
        // Its exit may be told before anybody is awake to see the end.
        end()
        settle(noVerdicts)
        break
      case 'question':
        void answerQuestion(registry, message.question).then((answer) => {
          if (isAlive) send({ kind: 'answer', id: message.id, answer })
        })
        break
      case 'failed':
        failure = errorOf(message.failure)
        settle(noVerdicts)
        break
    }
  })
  worker.on('error', (error) => die(`ended with ${describeDeath(error)}`))
  worker.on('exit', () => die('ended its thread'))

  const ask = async (message: ToRules, transfer: ArrayBuffer[] = []): Promise<RuleVerdicts> => {
    if (!isAlive) return noVerdicts
    const { promise, resolve } = Promise.withResolvers<RuleVerdicts>()
    pending = { settle: resolve, at: undefined }
    lastSign = { at: performance.now(), rule: Atomics.load(atWork, 0) }
    send(message, transfer)
    const verdicts = await promise
    if (failure !== undefined) throw failure
    return verdicts
  }

  return {
    rules,
    decodeWith(decoders, client) {
      registry = client
      if (isAlive) send({ kind: 'decode-with', decoders, ...(client === undefined ? {} : { registryUrl: client.url }) })
    },
    observeChunk(chunk) {
      const bytes = new Uint8Array(chunk.bytes)
      return ask({ kind: 'chunk', chunk: { ...chunk, bytes } }, [bytes.buffer])
    },
    observeRecords: (records) => ask({ kind: 'records', records }),
    async finish() {
      await ask({ kind: 'finish' })
      end()
      return rules.map((_rule, number) =>
        stateOf(
          judged[number] ?? 0,
          stopped.get(number),
          ends.find((end) => end.rule === number),
        ),
      )
    },
    async close() {
      end()
      await endOf(worker)
    },
  }
}

/** Milliseconds. A thread that waits for another program ends only when that does, and nobody waits for it. */
const endLimitMs = 1_000

async function endOf(worker: Worker): Promise<void> {
  worker.unref()
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, endLimitMs)
  await Promise.race([worker.terminate(), promise])
  clearTimeout(timer)
}

const noVerdicts: Observed['failures'] = new Map()

function stateOf(judged: number, stopped: StoppedRule | undefined, end: RuleEnd | undefined): OwnCheckState {
  const tally = { ...newTally(), evaluated: judged }
  if (stopped === undefined) return { tally, end }
  const { reason, partition, offset } = stopped
  return { tally: { ...tally, broken: { reason, partition, offset } }, end }
}

function describeDeath(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'out of memory'
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
