import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConnectEndpoints } from '../endpoints.ts'
import { freePorts } from '../free-ports.ts'
import { answersOk } from '../readiness.ts'
import type { Plan, Service, Setting } from '../service.ts'
import { ensureKafkaPackages, kafkaNeeds, kafkaProgram, propertiesText, writeLogging } from './kafka.ts'

export const connectService: Service<ConnectEndpoints> = {
  title: 'Kafka Connect',
  needs: ['kafka'],
  startTimeoutMs: 120_000,
  engineNeeds: (downloads) => kafkaNeeds('Kafka Connect', downloads),
  plan,
  isReady: ({ url }) => answersOk(`${url}/health`),
}

async function plan(setting: Setting): Promise<Plan<ConnectEndpoints>> {
  await ensureKafkaPackages(setting)
  writeLogging(setting.directory)
  const [port = 0] = await freePorts(1)
  const { bootstrapServers } = setting.endpointsOf('kafka')
  const secretsFolder = join(setting.directory, 'secrets')
  const plugins = join(setting.directory, 'plugins')
  for (const folder of [secretsFolder, plugins]) mkdirSync(folder)
  const properties = join(setting.directory, 'connect.properties')
  writeFileSync(properties, workerProperties({ bootstrapServers, port, secretsFolder, plugins }))
  const environment = { CONNECT_EXAMPLE_SECRET: 'example-secret-from-the-environment' }
  const main = 'org.apache.kafka.connect.cli.ConnectDistributed'
  const launch = kafkaProgram(setting, 'worker', main, [properties], ['-Xmx512m'], environment)
  const url = `http://127.0.0.1:${port}`
  return {
    nodes: [{ id: 'worker', launch, ports: [port] }],
    endpoints: { status: 'running', url, bootstrapServers, secretsFolder },
  }
}

interface Worker {
  readonly bootstrapServers: string
  readonly port: number
  readonly secretsFolder: string
  readonly plugins: string
}

function workerProperties({ bootstrapServers, port, secretsFolder, plugins }: Worker): string {
  const storage = (topic: string) => ({
    [`${topic}.storage.topic`]: `stack-connect-${topic}`,
    [`${topic}.storage.replication.factor`]: 1,
    ...(topic !== 'config' && { [`${topic}.storage.partitions`]: 1 }),
  })
  const converter = 'org.apache.kafka.connect.json.JsonConverter'
  return propertiesText({
    'bootstrap.servers': bootstrapServers,
    'group.id': 'stack-connect',
    listeners: `http://127.0.0.1:${port}`,
    'key.converter': converter,
    'key.converter.schemas.enable': false,
    'value.converter': converter,
    'value.converter.schemas.enable': false,
    ...storage('config'),
    ...storage('offset'),
    ...storage('status'),
    'offset.flush.interval.ms': 1_000,
    // A worker that a test kills and restarts should get its tasks back at once.
    'scheduled.rebalance.max.delay.ms': 0,
    'plugin.path': plugins,
    'plugin.discovery': 'service_load',
    'config.providers': 'file,env',
    'config.providers.file.class': 'org.apache.kafka.common.config.provider.FileConfigProvider',
    'config.providers.file.param.allowed.paths': secretsFolder,
    'config.providers.env.class': 'org.apache.kafka.common.config.provider.EnvVarConfigProvider',
    'config.providers.env.param.allowlist.pattern': '^CONNECT_EXAMPLE_SECRET$',
  })
}
