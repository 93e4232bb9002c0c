import type { Launch } from './daemon.ts'
import type { Endpoints, Progress, ServiceName } from './endpoints.ts'
import type { Engine, EngineNeeds } from './engine.ts'
import type { Machine } from './machine.ts'

/** What a service is given to set itself up. */
export interface Setting {
  /** Unique on this machine, the prefix of container names. */
  readonly id: string
  readonly machine: Machine
  readonly engine: Engine
  /** Packages, kept when services go down. */
  readonly downloads: string
  /** This service's own folder for configuration, data and logs; empty. */
  readonly directory: string
  readonly progress: Progress
  readonly endpointsOf: <Name extends ServiceName>(name: Name) => Endpoints<Name>
}

export interface NodePlan {
  readonly id: string
  readonly launch: Launch
  /** Where it listens, on the loopback interface. */
  readonly ports: readonly number[]
}

/** What to start, in this order, and what clients are told once it answers. */
export interface Plan<Reached extends Endpoints> {
  readonly nodes: readonly NodePlan[]
  readonly endpoints: Reached
  /** What remains to be set up through the running service. */
  readonly afterStart?: () => Promise<void>
}

/** One profile of the stack. Adding one is a file in services/, a type in endpoints.ts and a line in services/index.ts. */
export interface Service<Reached extends Endpoints> {
  /** As it is called in messages: "Kafka". */
  readonly title: string
  /** Services that must run before it. */
  readonly needs: readonly ServiceName[]
  engineNeeds(downloads: string): EngineNeeds
  /** Fetches packages, writes configuration, formats storage. Starts nothing. */
  plan(setting: Setting): Promise<Plan<Reached>>
  /** Asks the service, through its own protocol, whether clients can use it. */
  isReady(endpoints: Reached): Promise<boolean>
  readonly startTimeoutMs: number
}
