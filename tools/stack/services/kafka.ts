import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from '../daemon.ts'
import { type Artifact, copyArtifacts, ensureDownloaded, ensureImage, runTool } from '../downloads.ts'
import type { KafkaEndpoints } from '../endpoints.ts'
import { type EngineNeeds, launchJava } from '../engine.ts'
import { freePorts } from '../free-ports.ts'
import { countBrokers } from '../kafka-probe.ts'
import type { Plan, Service, Setting } from '../service.ts'

export const KAFKA_VERSION = '4.3.1'
export const KAFKA_IMAGE = `apache/kafka:${KAFKA_VERSION}`
const LOG4J_VERSION = '2.25.3'
const MEBIBYTE = 1024 * 1024

const ARTIFACTS: readonly Artifact[] = [
  `org.apache.kafka:kafka_2.13:${KAFKA_VERSION}`,
  `org.apache.kafka:kafka-tools:${KAFKA_VERSION}`,
  `org.apache.kafka:connect-runtime:${KAFKA_VERSION}`,
  `org.apache.kafka:connect-json:${KAFKA_VERSION}`,
  `org.apache.kafka:connect-file:${KAFKA_VERSION}`,
  `org.apache.kafka:connect-transforms:${KAFKA_VERSION}`,
  `org.apache.kafka:connect-mirror:${KAFKA_VERSION}`,
  `org.apache.logging.log4j:log4j-slf4j-impl:${LOG4J_VERSION}`,
]

/** Where Kafka's jars are (Connect's among them), on this machine and in the official image. */
export function kafkaLibraries(downloads: string): { readonly java: string; readonly docker: string } {
  return { java: join(downloads, `kafka-and-connect-${KAFKA_VERSION}`), docker: '/opt/kafka/libs' }
}

export function kafkaNeeds(service: string, downloads: string): EngineNeeds {
  return {
    service,
    oldestJava: 17,
    fetchedWith: [{ program: 'mvn', name: 'Maven' }],
    fetched: existsSync(kafkaLibraries(downloads).java),
  }
}

export async function ensureKafkaPackages(setting: Setting): Promise<void> {
  const { engine, machine, downloads, progress } = setting
  if (engine.kind === 'docker') return ensureImage(engine.docker, KAFKA_IMAGE, machine, progress)
  await ensureDownloaded(kafkaLibraries(downloads).java, `Kafka ${KAFKA_VERSION}`, progress, (folder) =>
    copyArtifacts(setting, ARTIFACTS, folder),
  )
}

export interface Listener {
  readonly name: string
  readonly protocol: string
  /** On the loopback interface. */
  readonly port: number
  /** `host:port` that clients are told, where it is not `127.0.0.1:port`. */
  readonly advertised?: string
}

export interface BrokerSettings {
  readonly nodeId: number
  readonly port: number
  readonly controllerPort: number
  /** `1@127.0.0.1:PORT,2@...` */
  readonly voters: string
  readonly replicas: number
  /** Further listeners and what they need; the PLAINTEXT one is always there. */
  readonly extra: Readonly<Record<string, string>>
  readonly listeners: readonly Listener[]
}

/** The text of server.properties. */
export function brokerProperties(directory: string, broker: BrokerSettings): string {
  const listeners: readonly Listener[] = [
    { name: 'PLAINTEXT', protocol: 'PLAINTEXT', port: broker.port },
    ...broker.listeners,
  ]
  const bound = listeners.map(({ name, port }) => `${name}://127.0.0.1:${port}`)
  const advertised = listeners.map(({ name, port, advertised }) => `${name}://${advertised ?? `127.0.0.1:${port}`}`)
  const replication = {
    'offsets.topic.replication.factor': broker.replicas,
    'transaction.state.log.replication.factor': broker.replicas,
    'transaction.state.log.min.isr': Math.min(2, broker.replicas),
    'share.coordinator.state.topic.replication.factor': broker.replicas,
    'share.coordinator.state.topic.min.isr': Math.min(2, broker.replicas),
    'default.replication.factor': broker.replicas,
  }
  // Few partitions: each costs a file and an election when the first consumer or transaction comes.
  const internalTopics = {
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.num.partitions': 4,
  }
  return propertiesText({
    'process.roles': 'broker,controller',
    'node.id': broker.nodeId,
    'controller.quorum.voters': broker.voters,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    listeners: [...bound, `CONTROLLER://127.0.0.1:${broker.controllerPort}`].join(','),
    'advertised.listeners': advertised.join(','),
    'listener.security.protocol.map': [
      ...listeners.map(({ name, protocol }) => `${name}:${protocol}`),
      'CONTROLLER:PLAINTEXT',
    ].join(','),
    'log.dirs': join(directory, 'data'),
    'num.partitions': 1,
    'auto.create.topics.enable': false,
    'group.initial.rebalance.delay.ms': 0,
    // A killed broker may register again only when its session has ended.
    'broker.session.timeout.ms': 6_000,
    'broker.heartbeat.interval.ms': 1_000,
    'message.max.bytes': 32 * MEBIBYTE,
    'replica.fetch.max.bytes': 32 * MEBIBYTE,
    // Tests of compaction cannot wait for the default of 15 s between two passes.
    'log.cleaner.backoff.ms': 500,
    ...replication,
    ...internalTopics,
    ...broker.extra,
  })
}

export function propertiesText(properties: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${String(value).replaceAll('\\', '\\\\')}\n`)
    .join('')
}

/** Log4j 2 to the console, which the stack writes to a file. */
export function writeLogging(directory: string): string {
  const file = join(directory, 'log4j2.xml')
  writeFileSync(
    file,
    `<Configuration status="WARN"><Appenders><Console name="out"><PatternLayout pattern="[%d] %p %m (%c)%n"/></Console></Appenders>
<Loggers><Root level="INFO"><AppenderRef ref="out"/></Root></Loggers></Configuration>
`,
  )
  return file
}

/** A program of Kafka's jars. */
export function kafkaProgram(
  setting: Setting,
  node: string,
  mainClass: string,
  parameters: readonly string[],
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Launch {
  return launchJava(setting.engine, setting.machine, {
    name: `${setting.id}-${node}`,
    image: KAFKA_IMAGE,
    libraries: kafkaLibraries(setting.downloads),
    options: [...options, `-Dlog4j2.configurationFile=${join(setting.directory, 'log4j2.xml')}`],
    mainClass,
    arguments: parameters,
    environment,
    directory: setting.directory,
    log: join(setting.directory, `${node}.log`),
  })
}

/** Prepares the storage of a KRaft node. `scramUsers` are `SCRAM-SHA-256=[name=...,password=...]`. */
export async function formatStorage(
  setting: Setting,
  nodeId: number,
  properties: string,
  clusterId: string,
  scramUsers: readonly string[] = [],
): Promise<void> {
  const scram = scramUsers.flatMap((user) => ['--add-scram', user])
  const format = ['format', '--cluster-id', clusterId, '--config', properties, ...scram]
  const launch = kafkaProgram(setting, `format-${nodeId}`, 'kafka.tools.StorageTool', format, [
    '-XX:TieredStopAtLevel=1',
  ])
  await runTool(launch.command, launch.arguments, launch.environment, launch.directory)
}

/** 16 random bytes in base64url. Not with a leading dash, which the command line would take for a flag. */
export function newClusterId(): string {
  const id = randomBytes(16).toString('base64url')
  return id.startsWith('-') ? newClusterId() : id
}

/** One plaintext broker, or three of them in one quorum. */
export function kafkaService(brokers: number, heap: string): Service<KafkaEndpoints> {
  return {
    title: brokers === 1 ? 'Kafka' : `Kafka with ${brokers} brokers`,
    needs: [],
    startTimeoutMs: 120_000,
    engineNeeds: (downloads) => kafkaNeeds('Kafka', downloads),
    plan: (setting) => planBrokers(setting, brokers, heap),
    isReady: async ({ bootstrapServers }) => {
      const counts = await Promise.all(portsOf(bootstrapServers).map(countBrokers))
      return counts.every((count) => count === brokers)
    },
  }
}

export function portsOf(bootstrapServers: string): number[] {
  return bootstrapServers.split(',').map((address) => Number(address.split(':')[1]))
}

async function planBrokers(setting: Setting, brokers: number, heap: string): Promise<Plan<KafkaEndpoints>> {
  await ensureKafkaPackages(setting)
  writeLogging(setting.directory)
  const ids = Array.from({ length: brokers }, (_, index) => index + 1)
  const ports = await freePorts(2 * brokers)
  const portsOfNode = ids.map((nodeId, index) => ({
    nodeId,
    port: ports[2 * index] ?? 0,
    controllerPort: ports[2 * index + 1] ?? 0,
  }))
  const voters = portsOfNode.map(({ nodeId, controllerPort }) => `${nodeId}@127.0.0.1:${controllerPort}`).join(',')
  const clusterId = newClusterId()
  setting.progress('formatting storage')
  const nodes = await Promise.all(
    portsOfNode.map(async (node) => {
      const properties = join(setting.directory, `server-${node.nodeId}.properties`)
      const data = join(setting.directory, String(node.nodeId))
      const broker = { ...node, voters, replicas: brokers, listeners: [], extra: {} }
      writeFileSync(properties, brokerProperties(data, broker))
      await formatStorage(setting, node.nodeId, properties, clusterId)
      const launch = kafkaProgram(setting, `broker-${node.nodeId}`, 'kafka.Kafka', [properties], [heap])
      return { id: String(node.nodeId), launch, ports: [node.port, node.controllerPort] }
    }),
  )
  const bootstrapServers = portsOfNode.map(({ port }) => `127.0.0.1:${port}`).join(',')
  return { nodes, endpoints: { status: 'running', bootstrapServers, nodes: nodes.map(({ id }) => id) } }
}
