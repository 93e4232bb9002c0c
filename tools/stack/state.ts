import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Daemon } from './daemon.ts'
import type { Endpoints, ServiceName } from './endpoints.ts'
import type { Engine } from './engine.ts'
import type { NodePlan } from './service.ts'

export interface NodeState extends Daemon, NodePlan {}

export interface State<Name extends ServiceName = ServiceName> {
  readonly name: Name
  readonly startedAt: string
  readonly keep: boolean
  readonly engine: Engine['kind']
  readonly nodes: readonly NodeState[]
  readonly endpoints: Endpoints<Name>
  /** What the services that it needs had told when it started. */
  readonly needed: readonly Endpoints[]
  /** Until all is set up: a service whose start was cut short is started afresh. */
  readonly settingUp?: true
}

export function serviceDirectory(directory: string, name: ServiceName): string {
  return join(directory, 'services', name)
}

function stateFile(directory: string, name: ServiceName): string {
  return join(serviceDirectory(directory, name), 'state.json')
}

export function readState<Name extends ServiceName>(directory: string, name: Name): State<Name> | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(directory, name), 'utf8'))
  } catch {
    return undefined
  }
}

export function requireState<Name extends ServiceName>(directory: string, name: Name): State<Name> {
  const state = readState(directory, name)
  if (state === undefined) throw new Error(`${name} has not been started in ${directory}`)
  return state
}

export function writeState(directory: string, state: State): void {
  const file = stateFile(directory, state.name)
  // Only for us: the secure profile's passwords are in it.
  writeFileSync(`${file}.new`, JSON.stringify(state, undefined, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
