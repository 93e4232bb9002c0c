import { type ConnectSettings, connectSettings, openConnect } from '@kafka-dataops/connect'
import type { InputValues, PlanTarget, Ports, Problem } from '@kafka-dataops/core'
import { BadInputError, UnreachableError } from '@kafka-dataops/core'
import {
  type AclAdmin,
  type ConnectionSettings,
  connectionSettings,
  formatBroker,
  openAclAdmin,
  openTopicWriter,
  type TopicWriter,
} from '@kafka-dataops/kafka'
import { kafkaRestSettings, restAclAdmin, restTopicWriter } from '@kafka-dataops/kafka-rest'
import {
  type EnvironmentRegistry,
  environmentRegistries,
  registryAdmin,
  registryClient,
  registryConnection,
} from '@kafka-dataops/registry'
import type { DesiredState } from './desired/declaration.ts'
import type { deployInputs } from './operations.ts'
import type { Platform, StartPatience } from './platform.ts'
import { patternOf } from './selection.ts'

type PlatformInputs = Partial<InputValues<typeof deployInputs>> & {
  readonly 'client-id': string
  readonly 'allowed-hosts'?: readonly string[]
}

export interface OpenPlatform extends AsyncDisposable {
  readonly platform: Platform
  readonly targets: readonly PlanTarget[]
  /** How to reach the brokers; undefined when no input names them, or Kafka is reached over HTTP only. */
  readonly connection: ConnectionSettings | undefined
}

/**
 * Opens the services that the inputs name and asks each who it is.
 * @throws BadInputError when a service belongs to another cluster than the manifest's; UnreachableError.
 */
export async function openPlatform(
  given: PlatformInputs,
  state: DesiredState,
  patience: StartPatience,
  ports: Ports,
): Promise<OpenPlatform> {
  const inputs = await completed(given, ports)
  const { fetch, signal, maskSecret } = ports
  const connect = connectSettings(inputs, ports)
  const registry = await registryConnection(inputs, ports)
  const kafka = await openKafka(inputs, state, ports)
  const client = connect === undefined ? undefined : openConnect(connect, { fetch, signal, maskSecret })
  const platform: Platform = {
    signal,
    patience,
    resendsSecrets: (connector) => (inputs['resend-secrets'] ?? []).some((name) => patternOf(name).test(connector)),
    given: (connector) => state.connectors.find(({ name }) => name === connector)?.config ?? {},
    readText: (file) => ports.files.readText(file),
    ...(kafka === undefined ? {} : { kafka: kafka.topics, acls: kafka.acls }),
    ...(client === undefined ? {} : { connect: client }),
    ...(registry === undefined
      ? {}
      : { registry: { admin: registryAdmin(registry), client: registryClient(registry) } }),
  }
  const close = async (): Promise<void> => {
    await Promise.allSettled([kafka?.topics.close(), kafka?.acls.close()])
  }
  try {
    const targets: PlanTarget[] = []
    if (kafka !== undefined) {
      const { clusterId } = await kafka.topics.cluster()
      targets.push({ service: 'kafka', address: kafka.address, clusterId })
    }
    if (client !== undefined) {
      const { version, kafkaClusterId } = await client.cluster()
      const id = kafkaClusterId === '' ? {} : { clusterId: kafkaClusterId }
      targets.push({ service: 'connect', address: client.url, ...(version === '' ? {} : { version }), ...id })
    }
    if (registry !== undefined) {
      await platform.registry?.admin.globalLevel()
      targets.push({ service: 'registry', address: registry.url })
      if (connect?.type === 'confluent-cloud') await warnOfOtherEnvironment(registry.url, connect, ports)
    }
    const problems = wrongClusters(targets, state)
    if (problems.length > 0) throw new BadInputError(problems)
    return { platform, targets, connection: kafka?.connection, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

interface OpenKafka {
  readonly topics: TopicWriter
  readonly acls: AclAdmin
  readonly address: string
  readonly connection: ConnectionSettings | undefined
}

/** Through Kafka REST where the inputs name it, and then nothing through the Kafka protocol; else through the brokers. */
async function openKafka(inputs: PlatformInputs, state: DesiredState, ports: Ports): Promise<OpenKafka | undefined> {
  const { fetch, signal, maskSecret } = ports
  const rest = kafkaRestSettings(inputs, state.clusterId, ports)
  if (rest !== undefined) {
    const connection = { ...rest, fetch, signal, maskSecret }
    return {
      topics: restTopicWriter(connection),
      acls: restAclAdmin(connection),
      address: rest.url,
      connection: undefined,
    }
  }
  if (inputs['bootstrap-servers'] === undefined) return undefined
  const connection = await connectionSettings(inputs, ports)
  return {
    topics: await openTopicWriter(connection, signal),
    acls: await openAclAdmin(connection, signal),
    address: connection.brokers.map(formatBroker).join(','),
    connection,
  }
}

/**
 * The inputs with what one service's say of another: the cluster that connectors work on is the one whose REST API is asked;
 * and where a login for the registry is given, no URL, and an environment of Confluent Cloud, that is asked for the URL.
 * @throws BadInputError when the environment has no registry.
 */
export async function completed<Inputs extends PlatformInputs>(inputs: Inputs, ports: Ports): Promise<Inputs> {
  const cluster = inputs['kafka-rest-cluster'] ?? inputs['connect-cluster']
  const isRest = inputs['kafka-rest-url'] !== undefined && cluster !== undefined
  return { ...inputs, ...(isRest ? { 'kafka-rest-cluster': cluster } : {}), ...(await foundRegistry(inputs, ports)) }
}

async function foundRegistry(inputs: PlatformInputs, ports: Ports): Promise<Partial<PlatformInputs>> {
  const login = ['schema-registry-username', 'schema-registry-token', 'schema-registry-oauth-token-url'] as const
  if (inputs['schema-registry-url'] !== undefined || login.every((input) => inputs[input] === undefined)) return {}
  const connect = connectSettings(inputs, ports)
  if (connect?.type !== 'confluent-cloud') return {}
  const [registry] = await registriesOf(connect, ports)
  const [url] = registry?.urls ?? []
  if (registry === undefined || url === undefined) throw new BadInputError(noRegistry(connect.environment))
  ports.log.info(`The schema registry of environment ${connect.environment} is ${registry.id} at ${url}.`)
  const cluster = inputs['schema-registry-logical-cluster'] ?? registry.id
  return { 'schema-registry-url': url, 'schema-registry-logical-cluster': cluster }
}

type CloudSettings = Extract<ConnectSettings, { readonly type: 'confluent-cloud' }>

function registriesOf(connect: CloudSettings, ports: Ports): Promise<readonly EnvironmentRegistry[]> {
  const { fetch, signal, maskSecret } = ports
  return environmentRegistries({ ...connect, fetch, signal, maskSecret }, connect.environment)
}

/** Connectors of one environment seldom want the schemas of another. A key that may not look is no reason to stop. */
async function warnOfOtherEnvironment(url: string, connect: CloudSettings, ports: Ports): Promise<void> {
  try {
    const registries = await registriesOf(connect, ports)
    const hosts = registries.flatMap(({ urls }) => urls).map((each) => new URL(each).host)
    if (hosts.length === 0 || hosts.includes(new URL(url).host)) return
    ports.log.warning(
      `The schema registry at ${url} is not the one of environment ${connect.environment}, which is at ${hosts.join(' or ')}.`,
    )
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error
    ports.log.debug(`Whether the registry is that of the environment is not known: ${error.problem.message}`)
  }
}

function noRegistry(environment: string): Problem {
  return {
    code: 'registry-contradiction',
    message: `Environment ${environment} of Confluent Cloud has no schema registry, but a login for one is given.`,
    help: 'Enable Stream Governance in the environment, or give schema-registry-url.',
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
