import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCertificates } from '../certificates.ts'
import type { Launch } from '../daemon.ts'
import { runTool } from '../downloads.ts'
import type { Login, SecureEndpoints } from '../endpoints.ts'
import { freePorts } from '../free-ports.ts'
import { countBrokers } from '../kafka-probe.ts'
import { answersOk } from '../readiness.ts'
import type { Plan, Service, Setting } from '../service.ts'
import type { TokenServerSettings } from '../token-server.ts'
import {
  brokerProperties,
  ensureKafkaPackages,
  formatStorage,
  kafkaNeeds,
  kafkaProgram,
  newClusterId,
  portsOf,
  writeLogging,
} from './kafka.ts'

const READER = 'reader'
const READABLE_PREFIX = 'readable.'
const AUDIENCE = 'kafka'

export const secureService: Service<SecureEndpoints> = {
  title: 'Kafka with TLS, SASL and ACLs',
  needs: [],
  startTimeoutMs: 120_000,
  engineNeeds: (downloads) => ({
    ...kafkaNeeds('Kafka with TLS, SASL and ACLs', downloads),
    always: [{ program: 'openssl', name: 'OpenSSL' }],
  }),
  plan,
  isReady: async ({ bootstrapServers, oauth }) => {
    const brokers = await Promise.all(portsOf(bootstrapServers).map(countBrokers))
    return brokers[0] === 1 && (await answersOk(`${oauth.serverUrl}/jwks`))
  },
}

interface Ports {
  readonly plaintext: number
  readonly controller: number
  readonly ssl: number
  readonly mutualTls: number
  readonly saslSsl: number
  readonly saslPlaintext: number
  readonly relay: number
  readonly tokenServer: number
}

async function plan(setting: Setting): Promise<Plan<SecureEndpoints>> {
  await ensureKafkaPackages(setting)
  writeLogging(setting.directory)
  setting.progress('making certificates')
  const openssl = {
    command: setting.machine.executable('openssl') ?? 'openssl',
    environment: setting.machine.environment,
  }
  const certificates = await makeCertificates(openssl, setting.directory, READER)
  const ports = await choosePorts()
  const users = { admin: newLogin('admin'), reader: newLogin(READER), nobody: newLogin('nobody') }
  const tokenSettings = newTokenSettings(setting, ports)

  const properties = join(setting.directory, 'server.properties')
  const extra = {
    ...tlsProperties(certificates.serverKeyStore, certificates.ca),
    ...saslProperties(Object.values(users), tokenSettings),
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': 'User:admin;User:ANONYMOUS',
  }
  const broker = {
    nodeId: 1,
    port: ports.plaintext,
    controllerPort: ports.controller,
    voters: `1@127.0.0.1:${ports.controller}`,
    replicas: 1,
    extra,
    listeners: listenersOf(ports),
  }
  writeFileSync(properties, brokerProperties(join(setting.directory, '1'), broker), { mode: 0o600 })
  setting.progress('formatting storage')
  await formatStorage(setting, 1, properties, newClusterId(), Object.values(users).flatMap(scramCredentials))

  const allowed = `-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=${jwksUrl(tokenSettings)}`
  return {
    nodes: [
      { id: 'token-server', launch: tokenServer(setting, tokenSettings), ports: [ports.tokenServer, ports.relay] },
      {
        id: '1',
        launch: kafkaProgram(setting, 'broker-1', 'kafka.Kafka', [properties], ['-Xmx768m', allowed]),
        ports: [ports.plaintext, ports.controller, ...listenersOf(ports).map(({ port }) => port)],
      },
    ],
    endpoints: endpointsOf(ports, certificates, users, tokenSettings),
    afterStart: () => grantReader(setting, ports),
  }
}

async function choosePorts(): Promise<Ports> {
  const [
    plaintext = 0,
    controller = 0,
    ssl = 0,
    mutualTls = 0,
    saslSsl = 0,
    saslPlaintext = 0,
    relay = 0,
    tokenServer = 0,
  ] = await freePorts(8)
  return { plaintext, controller, ssl, mutualTls, saslSsl, saslPlaintext, relay, tokenServer }
}

function listenersOf(ports: Ports) {
  // By name, not by address: what a TLS client checks the certificate against.
  const byName = (name: string, protocol: string, port: number) => ({
    name,
    protocol,
    port,
    advertised: `localhost:${port}`,
  })
  return [
    byName('SSL', 'SSL', ports.ssl),
    byName('MUTUAL_TLS', 'SSL', ports.mutualTls),
    byName('SASL_SSL', 'SASL_SSL', ports.saslSsl),
    {
      name: 'SASL_PLAINTEXT',
      protocol: 'SASL_PLAINTEXT',
      port: ports.saslPlaintext,
      advertised: `127.0.0.1:${ports.relay}`,
    },
  ]
}

function tlsProperties(keyStore: string, trustStore: string): Record<string, string> {
  return {
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': keyStore,
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': trustStore,
    'listener.name.mutual_tls.ssl.client.auth': 'required',
    'listener.name.mutual_tls.ssl.principal.mapping.rules': 'RULE:^CN=([^,]+).*$/$1/,DEFAULT',
  }
}

function saslProperties(logins: readonly Login[], token: TokenServerSettings): Record<string, string> {
  const oauth = 'org.apache.kafka.common.security.oauthbearer'
  const passwords = logins.map(({ username, password }) => `user_${username}="${password}"`).join(' ')
  const mechanisms = { sasl_ssl: 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER', sasl_plaintext: 'PLAIN,OAUTHBEARER' }
  const modules = {
    plain: `org.apache.kafka.common.security.plain.PlainLoginModule required ${passwords};`,
    'scram-sha-256': 'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    'scram-sha-512': 'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    oauthbearer: `${oauth}.OAuthBearerLoginModule required;`,
  }
  return {
    'sasl.oauthbearer.jwks.endpoint.url': jwksUrl(token),
    'sasl.oauthbearer.expected.audience': token.audience,
    ...Object.fromEntries(
      Object.entries(mechanisms).flatMap(([listener, enabled]) => [
        [`listener.name.${listener}.sasl.enabled.mechanisms`, enabled],
        [
          `listener.name.${listener}.oauthbearer.sasl.server.callback.handler.class`,
          `${oauth}.OAuthBearerValidatorCallbackHandler`,
        ],
        ...Object.entries(modules).map(([mechanism, module]) => [
          `listener.name.${listener}.${mechanism}.sasl.jaas.config`,
          module,
        ]),
      ]),
    ),
  }
}

function newLogin(username: string): Login {
  return { username, password: `${username}-${newSecret()}` }
}

function newSecret(): string {
  return randomBytes(12).toString('hex')
}

function scramCredentials({ username, password }: Login): string[] {
  return ['SCRAM-SHA-256', 'SCRAM-SHA-512'].map((mechanism) => `${mechanism}=[name=${username},password=${password}]`)
}

function newTokenSettings(setting: Setting, ports: Ports): TokenServerSettings {
  return {
    port: ports.tokenServer,
    relay: { port: ports.relay, target: ports.saslPlaintext },
    keyFile: join(setting.directory, 'token-server.key'),
    issuer: `http://127.0.0.1:${ports.tokenServer}`,
    audience: AUDIENCE,
    clientId: 'pipeline',
    clientSecret: `client-${newSecret()}`,
    subject: READER,
    idTokenRequestToken: `id-token-${newSecret()}`,
  }
}

function jwksUrl({ issuer }: TokenServerSettings): string {
  return `${issuer}/jwks`
}

function tokenServer(setting: Setting, settings: TokenServerSettings): Launch {
  const file = join(setting.directory, 'token-server.json')
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 })
  return {
    command: process.execPath,
    arguments: [join(import.meta.dirname, '..', 'token-server.ts'), file],
    environment: setting.machine.plainEnvironment,
    directory: setting.directory,
    log: join(setting.directory, 'token-server.log'),
  }
}

/** ACLs are the broker's own data: only a running one takes them. */
async function grantReader(setting: Setting, ports: Ports): Promise<void> {
  setting.progress('granting ACLs')
  const resources = ['--topic', READABLE_PREFIX, '--group', READABLE_PREFIX, '--resource-pattern-type', 'prefixed']
  const operations = ['--operation', 'Describe', '--operation', 'Read']
  const grant = ['--add', '--allow-principal', `User:${READER}`, ...operations, ...resources]
  const parameters = ['--bootstrap-server', `127.0.0.1:${ports.plaintext}`, ...grant]
  const quick = ['-XX:TieredStopAtLevel=1']
  const launch = kafkaProgram(setting, 'acls', 'org.apache.kafka.tools.AclCommand', parameters, quick)
  await runTool(launch.command, launch.arguments, launch.environment, launch.directory)
}

function endpointsOf(
  ports: Ports,
  files: Awaited<ReturnType<typeof makeCertificates>>,
  users: SecureEndpoints['users'],
  token: TokenServerSettings,
): SecureEndpoints {
  return {
    status: 'running',
    bootstrapServers: `127.0.0.1:${ports.plaintext}`,
    nodes: ['1', 'token-server'],
    listeners: {
      ssl: `localhost:${ports.ssl}`,
      mutualTls: `localhost:${ports.mutualTls}`,
      saslSsl: `localhost:${ports.saslSsl}`,
      saslPlaintext: `127.0.0.1:${ports.relay}`,
    },
    certificates: {
      caFile: files.ca,
      ca: readFileSync(files.ca, 'utf8'),
      clientCertificateFile: files.clientCertificate,
      clientCertificate: readFileSync(files.clientCertificate, 'utf8'),
      clientKeyFile: files.clientKey,
      clientKey: readFileSync(files.clientKey, 'utf8'),
      otherCa: readFileSync(files.otherCa, 'utf8'),
    },
    users,
    readablePrefix: READABLE_PREFIX,
    oauth: {
      tokenUrl: `${token.issuer}/token`,
      clientId: token.clientId,
      clientSecret: token.clientSecret,
      audience: token.audience,
      issuer: token.issuer,
      idTokenRequestUrl: `${token.issuer}/id-token?api-version=1`,
      idTokenRequestToken: token.idTokenRequestToken,
      serverUrl: token.issuer,
    },
  }
}
