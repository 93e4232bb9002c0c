import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deleteFolder, type Launch } from '../daemon.ts'
import { type Artifact, copyArtifacts, ensureDownloaded, ensureImage, runTool } from '../downloads.ts'
import type { FlinkEndpoints } from '../endpoints.ts'
import { launchJava } from '../engine.ts'
import { freePorts } from '../free-ports.ts'
import { answersOk } from '../readiness.ts'
import type { Plan, Service, Setting } from '../service.ts'
import { writeLogging } from './kafka.ts'

const VERSION = '2.3.0'
const IMAGE = `flink:${VERSION}-java17`
const SLOTS = 4

/** What the distribution's lib folder lacks. */
const ADDED: readonly Artifact[] = [
  `org.apache.flink:flink-sql-gateway:${VERSION}`,
  `org.apache.flink:flink-sql-avro:${VERSION}`,
  `org.apache.flink:flink-sql-avro-confluent-registry:${VERSION}`,
  'org.apache.flink:flink-sql-connector-kafka:5.0.0-2.2',
]

/** From the distribution's `env.java.opts.all`: Flink's serializers look into these. */
const OPENED = ['lang', 'net', 'io', 'nio', 'lang.reflect', 'text', 'time', 'util', 'util.concurrent']
const OPTIONS = [
  ...OPENED.map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED',
]

export const flinkService: Service<FlinkEndpoints> = {
  title: 'Flink',
  needs: [],
  startTimeoutMs: 120_000,
  engineNeeds: (downloads) => ({
    service: 'Flink',
    oldestJava: 17,
    newestJava: 21,
    fetchedWith: [
      { program: 'mvn', name: 'Maven' },
      { program: 'python3', name: 'Python 3 with pip' },
    ],
    fetched: existsSync(distribution(downloads)) && existsSync(addedJars(downloads)),
  }),
  plan,
  isReady: async ({ sqlGatewayUrl, jobManagerUrl, slots }) =>
    (await availableSlots(jobManagerUrl)) === slots && (await answersOk(`${sqlGatewayUrl}/api_versions`)),
}

async function availableSlots(jobManagerUrl: string): Promise<number> {
  const response = await fetch(`${jobManagerUrl}/overview`, { signal: AbortSignal.timeout(2_000) })
  const overview = (await response.json()) as { 'slots-total': number }
  return overview['slots-total']
}

async function plan(setting: Setting): Promise<Plan<FlinkEndpoints>> {
  await ensurePackages(setting)
  writeLogging(setting.directory)
  const [rpc = 0, rest = 0, blob = 0, gateway = 0] = await freePorts(4)
  const savepoints = join(setting.directory, 'savepoints')
  for (const folder of [savepoints, join(setting.directory, 'tmp')]) mkdirSync(folder)
  writeFileSync(join(setting.directory, 'config.yaml'), configuration(setting.directory, { rpc, rest, blob, gateway }))
  const configured = ['--configDir', setting.directory]
  const cluster = 'org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint'
  const worker = 'org.apache.flink.runtime.taskexecutor.TaskManagerRunner'
  return {
    nodes: [
      {
        id: 'jobmanager',
        launch: program(setting, 'jobmanager', cluster, configured, '-Xmx512m'),
        ports: [rpc, rest, blob],
      },
      { id: 'taskmanager', launch: program(setting, 'taskmanager', worker, configured, '-Xmx1024m'), ports: [] },
      {
        id: 'sql-gateway',
        launch: program(setting, 'sql-gateway', 'org.apache.flink.table.gateway.SqlGateway', [], '-Xmx512m'),
        ports: [gateway],
      },
    ],
    endpoints: {
      status: 'running',
      sqlGatewayUrl: `http://127.0.0.1:${gateway}`,
      jobManagerUrl: `http://127.0.0.1:${rest}`,
      savepointsUrl: pathToFileURL(savepoints).href,
      slots: SLOTS,
    },
  }
}

/** The official image, or the PyPI package with the distribution's jars; in both cases connectors and formats from Maven. */
async function ensurePackages(setting: Setting): Promise<void> {
  const { engine, machine, downloads, progress } = setting
  await ensureDownloaded(
    addedJars(downloads),
    `Flink ${VERSION}'s SQL gateway and Kafka connector`,
    progress,
    (folder) => copyArtifacts(setting, ADDED, folder, { transitive: false }),
  )
  if (engine.kind === 'docker') return ensureImage(engine.docker, IMAGE, machine, progress)
  await ensureDownloaded(distribution(downloads), `Flink ${VERSION} (330 MB)`, progress, async (folder) => {
    const python = machine.executable('python3') ?? 'python3'
    const wheel = ['-m', 'pip', 'download', '--quiet', '--no-deps', `apache-flink-libraries==${VERSION}`]
    await runTool(python, wheel, machine.environment, folder)
    await runTool(python, ['-c', UNPACK], machine.environment, folder)
    const unpacked = join(folder, 'pyflink')
    renameSync(join(unpacked, 'lib'), join(folder, 'lib'))
    deleteFolder(unpacked)
  })
}

/** Only the jars, and without keeping the wheel. */
const UNPACK = `
import glob, os, zipfile
wheel = glob.glob('*.whl')[0]
with zipfile.ZipFile(wheel) as archive:
    archive.extractall(members=[name for name in archive.namelist() if name.startswith('pyflink/lib/')])
os.remove(wheel)
`

function distribution(downloads: string): string {
  return join(downloads, `flink-${VERSION}`)
}

function addedJars(downloads: string): string {
  return join(downloads, `flink-${VERSION}-added`)
}

function program(
  setting: Setting,
  node: string,
  mainClass: string,
  parameters: readonly string[],
  heap: string,
): Launch {
  const { directory, downloads } = setting
  return launchJava(setting.engine, setting.machine, {
    name: `${setting.id}-${node}`,
    image: IMAGE,
    libraries: { java: join(distribution(downloads), 'lib'), docker: '/opt/flink/lib' },
    addedLibraries: addedJars(downloads),
    options: [heap, ...OPTIONS, `-Dlog4j2.configurationFile=${join(directory, 'log4j2.xml')}`],
    mainClass,
    arguments: parameters,
    environment: { FLINK_CONF_DIR: directory },
    directory,
    log: join(directory, `${node}.log`),
  })
}

interface Ports {
  readonly rpc: number
  readonly rest: number
  readonly blob: number
  readonly gateway: number
}

/** The memory settings are those that Flink's scripts work out otherwise: a worker started without them demands each. */
function configuration(directory: string, ports: Ports): string {
  const settings = {
    'jobmanager.rpc.address': '127.0.0.1',
    'jobmanager.rpc.port': ports.rpc,
    'jobmanager.bind-host': '127.0.0.1',
    'blob.server.port': ports.blob,
    'rest.address': '127.0.0.1',
    'rest.bind-address': '127.0.0.1',
    'rest.port': ports.rest,
    'sql-gateway.endpoint.rest.address': '127.0.0.1',
    'sql-gateway.endpoint.rest.bind-address': '127.0.0.1',
    'sql-gateway.endpoint.rest.port': ports.gateway,
    'taskmanager.host': '127.0.0.1',
    'taskmanager.bind-host': '127.0.0.1',
    'taskmanager.numberOfTaskSlots': SLOTS,
    'taskmanager.cpu.cores': SLOTS,
    'taskmanager.memory.framework.heap.size': '128m',
    'taskmanager.memory.framework.off-heap.size': '128m',
    'taskmanager.memory.task.heap.size': '896m',
    'taskmanager.memory.task.off-heap.size': '0m',
    'taskmanager.memory.network.min': '64m',
    'taskmanager.memory.network.max': '64m',
    'taskmanager.memory.managed.size': '256m',
    'taskmanager.memory.jvm-metaspace.size': '256m',
    'taskmanager.memory.jvm-overhead.min': '192m',
    'taskmanager.memory.jvm-overhead.max': '192m',
    'execution.checkpointing.savepoint-dir': pathToFileURL(join(directory, 'savepoints')).href,
    'io.tmp.dirs': join(directory, 'tmp'),
    'parallelism.default': 1,
  }
  return Object.entries(settings)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')
}
