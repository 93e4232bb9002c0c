import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type Daemon, deleteFolder, isAlive, killDaemon, processMark, startDaemon, stopDaemon } from './daemon.ts'
import { DownloadError } from './downloads.ts'
import type { Endpoints, Progress, ServiceName, Unavailable } from './endpoints.ts'
import { chooseEngine, type Engine } from './engine.ts'
import { isPortFree } from './free-ports.ts'
import { withLock } from './lock.ts'
import { type Machine, machineOf } from './machine.ts'
import { waitUntilReady } from './readiness.ts'
import type { NodePlan, Service } from './service.ts'
import { serviceNames, services } from './services/index.ts'
import { type AvailableTool, ensureTool, type ToolName } from './tools.ts'

export type {
  Endpoints,
  FlinkEndpoints,
  KafkaEndpoints,
  Login,
  Progress,
  SecureEndpoints,
  ServiceName,
  Unavailable,
} from './endpoints.ts'
export { mintToken, type RecordedRequest, recordedRequests } from './token-requests.ts'
export type { AvailableTool, ToolName } from './tools.ts'

const STOP_GRACE_MS = 15_000
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

interface NodeState extends Daemon, NodePlan {}

interface State<Name extends ServiceName = ServiceName> {
  readonly name: Name
  readonly startedAt: string
  readonly keep: boolean
  readonly engine: Engine['kind']
  readonly nodes: readonly NodeState[]
  readonly endpoints: Endpoints<Name>
  /** What the services that it needs had told when it started. */
  readonly needed: readonly Endpoints[]
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

async function startOrRepair<Name extends ServiceName>(
  stack: Stack,
  machine: Machine,
  engine: Engine,
  name: Name,
  keep: boolean,
  progress: Progress,
): Promise<Endpoints<Name>> {
  const { directory } = stack
  const running = await runningState(directory, name)
  if (running !== undefined) {
    if (keep && !running.keep) writeState(directory, { ...running, keep })
    return running.endpoints
  }
  const startedAt = Date.now()
  const broken = readState(directory, name)
  const repaired =
    broken === undefined || !needsAreTheSame(directory, broken) ? undefined : await repair(directory, broken, progress)
  const state = repaired ?? (await startAfresh(stack, machine, engine, name, keep, progress))
  progress(`ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
  return state.endpoints
}

/** Starts what has ended, with its data. Undefined when that does not work, above all because a port is taken now. */
async function repair<Name extends ServiceName>(
  directory: string,
  state: State<Name>,
  progress: Progress,
): Promise<State<Name> | undefined> {
  const ports = state.nodes.filter((node) => !isAlive(node)).flatMap((node) => node.ports)
  if (!(await Promise.all(ports.map(isPortFree))).every((free) => free)) {
    progress('found its state without its processes, and its ports taken: starting afresh')
    return undefined
  }
  progress('found its state without its processes: starting them again')
  try {
    return await startNodes(directory, state)
  } catch {
    progress('that failed: starting afresh')
    return undefined
  }
}

async function startAfresh<Name extends ServiceName>(
  { directory, downloads }: Stack,
  machine: Machine,
  engine: Engine,
  name: Name,
  keep: boolean,
  progress: Progress,
): Promise<State<Name>> {
  await stopService(directory, name)
  const own = serviceDirectory(directory, name)
  mkdirSync(own, { recursive: true })
  const plan = await services[name].plan({
    id: containerPrefix(directory, name),
    machine,
    engine,
    downloads,
    directory: own,
    progress,
    endpointsOf: (needed) => requireState(directory, needed).endpoints,
  })
  progress(`starting${engine.kind === 'docker' ? ' with Docker' : ` on Java ${engine.java.version}`}`)
  const state: State<Name> = {
    name,
    startedAt: new Date().toISOString(),
    keep,
    engine: engine.kind,
    nodes: plan.nodes.map((node) => ({ ...node, pid: 0, mark: 'not started' })),
    endpoints: plan.endpoints,
    needed: neededEndpoints(directory, name),
  }
  try {
    const started = await startNodes(directory, state)
    await plan.afterStart?.()
    return started
  } catch (error) {
    // The folder with the log stays for reading; the processes do not.
    for (const node of readState(directory, name)?.nodes ?? []) await killDaemon(node, node.launch)
    throw error
  }
}

/** Starts every node that does not live and waits until the service answers. */
async function startNodes<Name extends ServiceName>(directory: string, before: State<Name>): Promise<State<Name>> {
  let state = before
  for (const node of before.nodes) {
    if (isAlive(node)) continue
    const started = { ...node, ...(await startDaemon(node.launch)) }
    state = { ...state, nodes: state.nodes.map((other) => (other.id === node.id ? started : other)) }
    // Written after each, so that whoever comes after a crash of ours finds all that runs.
    writeState(directory, state)
  }
  const service: Service<Endpoints<Name>> = services[state.name]
  const dead = () => state.nodes.find((node) => !isAlive(node))
  await waitUntilReady({
    what: service.title,
    ready: () => service.isReady(state.endpoints),
    alive: () => dead() === undefined,
    timeoutMs: service.startTimeoutMs,
    log: () => (dead() ?? state.nodes[0])?.launch.log ?? '',
  })
  return state
}

async function stopService(directory: string, name: ServiceName): Promise<void> {
  const nodes = readState(directory, name)?.nodes ?? []
  await Promise.all(nodes.map((node) => stopDaemon(node, node.launch, STOP_GRACE_MS)))
  deleteFolder(serviceDirectory(directory, name))
}

/** The state when all its processes live and it answers. */
async function runningState<Name extends ServiceName>(directory: string, name: Name): Promise<State<Name> | undefined> {
  const state = readState(directory, name)
  if (state === undefined || !state.nodes.every(isAlive) || !needsAreTheSame(directory, state)) return undefined
  const service: Service<Endpoints<Name>> = services[name]
  return (await service.isReady(state.endpoints).catch(() => false)) ? state : undefined
}

function dependentsOf(name: ServiceName): ServiceName[] {
  return serviceNames.filter((other) => services[other].needs.includes(name))
}

function neededEndpoints(directory: string, name: ServiceName): Endpoints[] {
  return services[name].needs.map((needed) => requireState(directory, needed).endpoints)
}

/** False when a service that it needs was stopped, or started anew elsewhere. */
function needsAreTheSame(directory: string, state: State): boolean {
  const now = services[state.name].needs.map((needed) => readState(directory, needed)?.endpoints)
  return isDeepStrictEqual(now, state.needed)
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

function serviceDirectory(directory: string, name: ServiceName): string {
  return join(directory, 'services', name)
}

/** Two checkouts on one machine must not share container names. */
function containerPrefix(directory: string, name: ServiceName): string {
  const checkout = createHash('sha256').update(directory).digest('hex').slice(0, 8)
  return `kafka-dataops-${checkout}-${name}`
}

function stateFile(directory: string, name: ServiceName): string {
  return join(serviceDirectory(directory, name), 'state.json')
}

function readState<Name extends ServiceName>(directory: string, name: Name): State<Name> | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(directory, name), 'utf8'))
  } catch {
    return undefined
  }
}

function requireState<Name extends ServiceName>(directory: string, name: Name): State<Name> {
  const state = readState(directory, name)
  if (state === undefined) throw new Error(`${name} has not been started in ${directory}`)
  return state
}

function writeState(directory: string, state: State): void {
  const file = stateFile(directory, state.name)
  // Only for us: the secure profile's passwords are in it.
  writeFileSync(`${file}.new`, JSON.stringify(state, undefined, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
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
