import type { ConnectClient } from '@kafka-dataops/connect'
import type { AclAdmin, TopicWriter } from '@kafka-dataops/kafka'
import type { RegistryAdmin, RegistryClient } from '@kafka-dataops/registry'

/** How patiently a connector is waited for. */
export interface StartPatience {
  /** From the change until it runs, in ms. */
  readonly startMs: number
  /** How long it must keep running, in ms. */
  readonly settleMs: number
  /** How often what failed is restarted. */
  readonly restarts: number
}

/** The services whose state is desired; those that the inputs name. */
export interface Platform {
  readonly kafka?: TopicWriter
  readonly acls?: AclAdmin
  readonly connect?: ConnectClient
  readonly registry?: { readonly admin: RegistryAdmin; readonly client: RegistryClient }
  /**
   * The configuration that is declared for a connector, secrets included; none for one that is not. A service that masks
   * secrets has to be given them again by whoever changes anything.
   */
  readonly given: (connector: string) => Readonly<Record<string, string>>
  /** Whether the secrets of a connector that the service masks are sent again although nothing else changes. */
  readonly resendsSecrets?: (connector: string) => boolean
  readonly signal: AbortSignal
  readonly patience: StartPatience
  /** A file of the repository. */
  readonly readText: (file: string) => Promise<string>
}

export type ServiceName = 'kafka' | 'connect' | 'registry'

/** A service that a plan needs; plans are made only of kinds whose service there is. */
export function required<Service>(service: Service | undefined, name: ServiceName): Service {
  if (service === undefined) throw new Error(`The ${name} client is not there.`)
  return service
}
