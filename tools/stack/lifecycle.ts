import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { deleteFolder, isAlive, killDaemon, startDaemon, stopDaemon } from './daemon.ts'
import type { Endpoints, Progress, ServiceName } from './endpoints.ts'
import type { Engine } from './engine.ts'
import { isPortFree } from './free-ports.ts'
import type { Machine } from './machine.ts'
import { waitUntilReady } from './readiness.ts'
import type { Service } from './service.ts'
import { serviceNames, services } from './services/index.ts'
import { readState, requireState, type State, serviceDirectory, writeState } from './state.ts'

/** How long a service may take to end in order, in milliseconds. */
export const STOP_GRACE_MS = 15_000

export interface Folders {
  readonly directory: string
  readonly downloads: string
}

// All that changes a service here is called with its lock held.

/** Answers the endpoints of a service that runs, starts again what has ended of one that ran, or starts one. */
export async function startOrRepair<Name extends ServiceName>(
  folders: Folders,
  machine: Machine,
  engine: Engine,
  name: Name,
  keep: boolean,
  progress: Progress,
): Promise<Endpoints<Name>> {
  const { directory } = folders
  const running = await runningState(directory, name)
  if (running !== undefined) {
    if (keep && !running.keep) writeState(directory, { ...running, keep })
    return running.endpoints
  }
  const startedAt = Date.now()
  const broken = readState(directory, name)
  const repaired = broken && (await repair(directory, { ...broken, keep: keep || broken.keep }, progress))
  const state = repaired ?? (await startAfresh(folders, machine, engine, name, keep, progress))
  progress(`ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
  return state.endpoints
}

/** Starts what has ended, with its data. Undefined when that does not work, above all because a port is taken now. */
async function repair<Name extends ServiceName>(
  directory: string,
  state: State<Name>,
  progress: Progress,
): Promise<State<Name> | undefined> {
  if (state.settingUp || !needsAreTheSame(directory, state)) return undefined
  const ports = state.nodes.filter((node) => !isAlive(node)).flatMap((node) => node.ports)
  if (!(await Promise.all(ports.map(isPortFree))).every((free) => free)) {
    progress('it has ended and its ports are taken: starting afresh')
    return undefined
  }
  progress('it does not answer: starting what has ended')
  try {
    return await startNodes(directory, state)
  } catch {
    progress('that failed: starting afresh')
    return undefined
  }
}

async function startAfresh<Name extends ServiceName>(
  { directory, downloads }: Folders,
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
    settingUp: true,
  }
  try {
    const started = await startNodes(directory, state)
    await plan.afterStart?.()
    const { settingUp: _, ...complete } = started
    writeState(directory, complete)
    return complete
  } catch (error) {
    // The folder with the log stays for reading; the processes do not.
    for (const node of readState(directory, name)?.nodes ?? []) await killDaemon(node, node.launch)
    throw error
  }
}

/** Starts every node that does not live and waits until the service answers. */
export async function startNodes<Name extends ServiceName>(
  directory: string,
  before: State<Name>,
): Promise<State<Name>> {
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
  writeState(directory, state)
  return state
}

export async function stopService(directory: string, name: ServiceName): Promise<void> {
  const nodes = readState(directory, name)?.nodes ?? []
  await Promise.all(nodes.map((node) => stopDaemon(node, node.launch, STOP_GRACE_MS)))
  deleteFolder(serviceDirectory(directory, name))
}

/** The state when all its processes live and it answers. */
export async function runningState<Name extends ServiceName>(
  directory: string,
  name: Name,
): Promise<State<Name> | undefined> {
  const state = readState(directory, name)
  if (state === undefined || state.settingUp || !state.nodes.every(isAlive) || !needsAreTheSame(directory, state))
    return undefined
  const service: Service<Endpoints<Name>> = services[name]
  return (await service.isReady(state.endpoints).catch(() => false)) ? state : undefined
}

export function dependentsOf(name: ServiceName): ServiceName[] {
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

/** Two checkouts on one machine must not share container names. */
function containerPrefix(directory: string, name: ServiceName): string {
  const checkout = createHash('sha256').update(directory).digest('hex').slice(0, 8)
  return `kafka-dataops-${checkout}-${name}`
}
