import { connectSettings, openConnect } from '@kafka-dataops/connect'
import type { InputValues, PlanTarget, Ports, Problem } from '@kafka-dataops/core'
import { BadInputError } from '@kafka-dataops/core'
import {
  type ConnectionSettings,
  connectionSettings,
  formatBroker,
  openAclAdmin,
  openTopicWriter,
} from '@kafka-dataops/kafka'
import { registryAdmin, registryClient, registrySettings } from '@kafka-dataops/registry'
import type { DesiredState } from './desired/declaration.ts'
import type { deployInputs } from './operations.ts'
import type { Platform, StartPatience } from './platform.ts'

type PlatformInputs = Partial<InputValues<typeof deployInputs>> & {
  readonly 'client-id': string
  readonly 'allowed-hosts'?: readonly string[]
}

export interface OpenPlatform extends AsyncDisposable {
  readonly platform: Platform
  readonly targets: readonly PlanTarget[]
  /** How to reach the brokers; undefined when no input names them. */
  readonly connection: ConnectionSettings | undefined
}

/**
 * Opens the services that the inputs name and asks each who it is.
 * @throws BadInputError when a service belongs to another cluster than the manifest's; UnreachableError.
 */
export async function openPlatform(
  inputs: PlatformInputs,
  state: DesiredState,
  patience: StartPatience,
  ports: Ports,
): Promise<OpenPlatform> {
  const { fetch, signal, maskSecret } = ports
  const kafka = inputs['bootstrap-servers'] === undefined ? undefined : await connectionSettings(inputs, ports)
  const connect = connectSettings(inputs, ports)
  const registry = registrySettings(inputs, ports)
  const http = { fetch, signal, maskSecret }
  const writer = kafka === undefined ? undefined : await openTopicWriter(kafka, signal)
  const acls = kafka === undefined ? undefined : await openAclAdmin(kafka, signal)
  const connection = registry === undefined ? undefined : { ...registry, ...http }
  const client = connect === undefined ? undefined : openConnect(connect, http)
  const platform: Platform = {
    signal,
    patience,
    given: (connector) => state.connectors.find(({ name }) => name === connector)?.config ?? {},
    readText: (file) => ports.files.readText(file),
    ...(writer === undefined ? {} : { kafka: writer }),
    ...(acls === undefined ? {} : { acls }),
    ...(client === undefined ? {} : { connect: client }),
    ...(connection === undefined
      ? {}
      : { registry: { admin: registryAdmin(connection), client: registryClient(connection) } }),
  }
  const close = async (): Promise<void> => {
    await Promise.allSettled([writer?.close(), acls?.close()])
  }
  try {
    const targets: PlanTarget[] = []
    if (writer !== undefined && kafka !== undefined) {
      const { clusterId } = await writer.cluster()
      targets.push({ service: 'kafka', address: kafka.brokers.map(formatBroker).join(','), clusterId })
    }
    if (client !== undefined) {
      const { version, kafkaClusterId } = await client.cluster()
      const id = kafkaClusterId === '' ? {} : { clusterId: kafkaClusterId }
      targets.push({ service: 'connect', address: client.url, ...(version === '' ? {} : { version }), ...id })
    }
    if (registry !== undefined) {
      await platform.registry?.admin.globalLevel()
      targets.push({ service: 'registry', address: registry.url })
    }
    const problems = wrongClusters(targets, state)
    if (problems.length > 0) throw new BadInputError(problems)
    return { platform, targets, connection: kafka, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A plan for one cluster must not reach another, and a worker must not work on another cluster than its topics are in. */
export function wrongClusters(targets: readonly PlanTarget[], state: DesiredState): readonly Problem[] {
  const kafka = targets.find(({ service }) => service === 'kafka')
  const wanted = state.clusterId ?? kafka?.clusterId
  return targets.flatMap(({ service, address, clusterId }) => {
    if (wanted === undefined || clusterId === undefined || clusterId === wanted) return []
    const whose = state.clusterId === undefined ? `the brokers are of ${wanted}` : `${state.file} is for ${wanted}`
    return [
      {
        code: 'wrong-cluster',
        message:
          service === 'connect'
            ? `Kafka Connect at ${address} works on Kafka cluster ${clusterId}, but ${whose}.`
            : `The brokers at ${address} are of cluster ${clusterId}, but ${whose}.`,
        help: 'Check the addresses; if the cluster is meant, write its id under cluster.id of the manifest.',
      },
    ]
  })
}
