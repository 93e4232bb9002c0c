import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deleteFolder, isAlive, killDaemon, processMark, stopDaemon } from './daemon.ts'
import { DownloadError } from './downloads.ts'
import type { Endpoints, Progress, ServiceName, Unavailable } from './endpoints.ts'
import { chooseEngine, type Engine } from './engine.ts'
import { dependentsOf, runningState, STOP_GRACE_MS, startNodes, startOrRepair, stopService } from './lifecycle.ts'
import { withLock } from './lock.ts'
import { type Machine, machineOf } from './machine.ts'
import type { Service } from './service.ts'
import { serviceNames, services } from './services/index.ts'
import { type NodeState, readState, requireState, type State } from './state.ts'
import { type AvailableTool, ensureTool, type ToolName } from './tools.ts'

export type {
  ConnectEndpoints,
  Endpoints,
  FlinkEndpoints,
  KafkaEndpoints,
  Login,
  Progress,
  RegistryEndpoints,
  SecureEndpoints,
  ServiceName,
  Unavailable,
} from './endpoints.ts'
export { mintToken, type RecordedRequest, recordedRequests } from './token-requests.ts'
export type { AvailableTool, ToolName } from './tools.ts'

/** Longer than the longest download and start together. */
const LOCK_TIMEOUT_MS = 900_000

export interface EnsureOptions {
  readonly progress?: Progress
  /**
   * Whether the service outlives the test run that started it. By default only outside vitest. A kept service runs until it is
   * taken down; ensuring it with `keep: true` keeps one that a test run started.
   */
  readonly keep?: boolean
  /** For `requireService`: another stack than the shared one. */
  readonly stack?: Stack
}

export interface StackOptions {
  /** Folder of all state. By default KAFKA_DATAOPS_STACK_DIR, else `.stack` in the checkout. */
  readonly directory?: string
  /** Folder of downloaded packages, which any number of stacks may share. By default `downloads` in the folder of state. */
  readonly downloads?: string
  /** Where to look for Docker, Java and Maven, and what the services inherit. By default this process's. */
  readonly environment?: NodeJS.ProcessEnv
}

export interface ServiceStatus {
  readonly name: ServiceName
  /** `broken`: started once, but not all its processes live. */
  readonly state: 'running' | 'broken'
  readonly startedAt: string
  readonly keep: boolean
  readonly engine: Engine['kind']
  readonly nodes: readonly {
    readonly id: string
    readonly pid: number
    readonly alive: boolean
    readonly log: string
  }[]
  readonly endpoints: Endpoints
}

export interface Stack {
  readonly directory: string
  readonly downloads: string
  /**
   * Answers the endpoints of a running service, starting or repairing it first where needed. Safe to call from several processes
   * at once: one starts, the others wait. The service stays when this process ends.
   * @throws Error with the end of the log when it does not start.
   */
  ensure<Name extends ServiceName>(name: Name, options?: EnsureOptions): Promise<Endpoints<Name> | Unavailable>
  /** Stops a service in order and deletes its data. Nothing happens when it is not there. */
  stop(name: ServiceName): Promise<void>
  /** Ends one node, or all, as a crash would: SIGKILL, data and ports kept for `restart`. */
  kill(name: ServiceName, node?: string | number): Promise<void>
  /** Stops one node in order, or all, starts what does not run with its data and ports, and waits until clients can use it. */
  restart(name: ServiceName, node?: string | number): Promise<void>
  status(): readonly ServiceStatus[]
  /** The path of act, actionlint, zizmor, kcat or promtool, laid into the stack's folder first where needed. */
  tool(name: ToolName, progress?: Progress): Promise<AvailableTool | Unavailable>
}

/** The stack under one folder. Tests that kill brokers open one of their own; all else shares the default one. */
export function openStack(options: StackOptions = {}): Stack {
  const environment = options.environment ?? process.env
  const directory = resolve(options.directory ?? environment.KAFKA_DATAOPS_STACK_DIR ?? defaultDirectory())
  const machine = machineOf(environment)
  const downloads = options.downloads ?? join(directory, 'downloads')
  const stack: Stack = {
    directory,
    downloads,
    ensure: (name, ensureOptions) => ensureService(stack, machine, name, ensureOptions ?? {}),
    stop: async (name) => {
      for (const dependent of dependentsOf(name)) await stack.stop(dependent)
      await locked(directory, name, () => stopService(directory, name))
    },
    kill: (name, node) =>
      locked(directory, name, async () => {
        for (const each of chosenNodes(requireState(directory, name), node)) await killDaemon(each, each.launch)
      }),
    restart: (name, node) =>
      locked(directory, name, async () => {
        const state = requireState(directory, name)
        for (const each of chosenNodes(state, node)) await stopDaemon(each, each.launch, STOP_GRACE_MS)
        await startNodes(directory, state)
      }),
    status: () => listStatus(directory),
    tool: (name, progress) => ensureTool(machine, directory, name, progress ?? (() => {})),
  }
  return stack
}

function defaultDirectory(): string {
  return join(import.meta.dirname, '..', '..', '.stack')
}

async function ensureService<Name extends ServiceName>(
  stack: Stack,
  machine: Machine,
  name: Name,
  options: EnsureOptions,
): Promise<Endpoints<Name> | Unavailable> {
  const keep = options.keep ?? process.env.VITEST === undefined
  const say = options.progress ?? (() => {})
  const progress = (line: string) => say(`${name}: ${line}`)
  const running = await runningState(stack.directory, name)
  if (running !== undefined && (running.keep || !keep)) return running.endpoints

  const service: Service<Endpoints<Name>> = services[name]
  const engine = await chooseEngine(machine, service.engineNeeds(stack.downloads))
  if ('status' in engine) return engine
  for (const needed of service.needs) {
    const endpoints = await stack.ensure(needed, options)
    if (endpoints.status === 'unavailable') return endpoints
  }
  const work = () => startOrRepair(stack, machine, engine, name, keep, progress)
  try {
    return await locked(stack.directory, name, work, () => progress('waiting for the process that is starting it'))
  } catch (error) {
    if (error instanceof DownloadError) return { status: 'unavailable', reason: error.message }
    throw error
  }
}

function chosenNodes(state: State, node: string | number | undefined): readonly NodeState[] {
  if (node === undefined) return state.nodes
  const chosen = state.nodes.filter(({ id }) => id === String(node))
  if (chosen.length === 0)
    throw new Error(`${state.name} has no node ${node}; it has ${state.nodes.map(({ id }) => id).join(', ')}`)
  return chosen
}

function listStatus(directory: string): readonly ServiceStatus[] {
  return serviceNames
    .map((name) => readState(directory, name))
    .filter((state) => state !== undefined)
    .map((state) => ({
      name: state.name,
      state: state.nodes.every(isAlive) ? 'running' : 'broken',
      startedAt: state.startedAt,
      keep: state.keep,
      engine: state.engine,
      nodes: state.nodes.map((node) => ({ id: node.id, pid: node.pid, alive: isAlive(node), log: node.launch.log })),
      endpoints: state.endpoints,
    }))
}

function locked<T>(directory: string, name: ServiceName, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  const file = join(directory, 'locks', `${name}.lock`)
  return withLock(file, { timeoutMs: LOCK_TIMEOUT_MS, ...(onWait && { onWait }) }, work)
}

let shared: Stack | undefined

/** The stack of this checkout, which all tests, `npm start` and the command line share. */
export function sharedStack(): Stack {
  shared ??= openStack()
  return shared
}

/** A stack of one test, gone when disposed: `await using stack = openTemporaryStack()`. */
export interface TemporaryStack extends Stack, AsyncDisposable {}

/** For tests that kill brokers or change what others rely on. Shares the downloads of the shared stack. */
export function openTemporaryStack(): TemporaryStack {
  const { directory, downloads } = sharedStack()
  const own = join(temporaryFolder(directory), `${process.pid}-${randomBytes(4).toString('hex')}`)
  mkdirSync(own, { recursive: true })
  const stack = openStack({ directory: own, downloads })
  return { ...stack, [Symbol.asyncDispose]: () => stopAndDelete(stack) }
}

/** Stops what temporary stacks of interrupted tests left behind; with `all` those of living processes too. */
export async function sweepTemporaryStacks({ directory }: Stack, { all }: { readonly all: boolean }): Promise<void> {
  const folder = temporaryFolder(directory)
  const left = existsSync(folder) ? readdirSync(folder) : []
  const abandoned = left.filter((name) => all || processMark(Number.parseInt(name, 10)) === undefined)
  for (const name of abandoned) await stopAndDelete(openStack({ directory: join(folder, name) }))
}

async function stopAndDelete(stack: Stack): Promise<void> {
  for (const { name } of stack.status().toReversed()) await stack.stop(name)
  deleteFolder(stack.directory)
}

function temporaryFolder(directory: string): string {
  return join(directory, 'temporary')
}

/** `Stack.ensure` of the shared stack. */
export function ensure<Name extends ServiceName>(
  name: Name,
  options?: EnsureOptions,
): Promise<Endpoints<Name> | Unavailable> {
  return sharedStack().ensure(name, options)
}

/** `Stack.tool` of the shared stack. */
export function tool(name: ToolName, progress?: Progress): Promise<AvailableTool | Unavailable> {
  return sharedStack().tool(name, progress)
}

/** `Stack.stop` of the shared stack. */
export function stop(name: ServiceName): Promise<void> {
  return sharedStack().stop(name)
}

/**
 * What a test does first: endpoints of the running service. Where this machine cannot run it, throws if CI=true and otherwise
 * answers undefined and prints the reason:
 *
 *     const kafka = await requireService('kafka')
 *     describe.skipIf(kafka === undefined)('...', () => { ... })
 */
export async function requireService<Name extends ServiceName>(
  name: Name,
  options: EnsureOptions = {},
): Promise<Endpoints<Name> | undefined> {
  const endpoints = await (options.stack ?? sharedStack()).ensure(name, options)
  return endpoints.status === 'running' ? endpoints : refuse(endpoints)
}

/** Like `requireService`, for the path of a tool. */
export async function requireTool(name: ToolName): Promise<string | undefined> {
  const found = await tool(name)
  return found.status === 'available' ? found.path : refuse(found)
}

function refuse({ reason }: Unavailable): undefined {
  if (process.env.CI === 'true') throw new Error(reason)
  console.warn(`skipped: ${reason}`)
  return undefined
}
