import {
  allowedHostProblems,
  BadInputError,
  type connectionInputs,
  disallowedHostProblem,
  type InputValues,
  type Ports,
  type Problem,
  readTlsInputs,
} from '@kafka-dataops/core'
import { parseBootstrapServers } from './bootstrap-servers.ts'
import { maskLogin, type ReadSaslInputs, readSaslInputs } from './sasl-inputs.ts'
import { type ConnectionSettings, formatBroker, type SecurityProtocol } from './settings.ts'

/** The shared connection inputs, and the host's bound of where credentials may go. */
export type ConnectionInputs = InputValues<typeof connectionInputs> & {
  readonly 'allowed-hosts'?: readonly string[]
}

/** What reading the inputs needs of the world. */
export type ConnectionPorts = Pick<
  Ports,
  'files' | 'clock' | 'fetch' | 'signal' | 'maskSecret' | 'identityToken' | 'log'
>

/**
 * How to connect, from the inputs of an operation. Masks every secret first, connects to nothing. Defaults: SASL_SSL
 * when a login is given, SSL when only `ssl-*` inputs are, else PLAINTEXT; PLAIN for a user name or an API key,
 * OAUTHBEARER for a token endpoint. An Azure Event Hubs connection string as password also names the broker.
 * @throws BadInputError with every contradiction, malformed value, unusable certificate and host that `allowed-hosts`
 *   does not permit.
 */
export async function connectionSettings(
  inputs: ConnectionInputs,
  ports: ConnectionPorts,
): Promise<ConnectionSettings> {
  maskLogin(inputs, ports.maskSecret)
  const login = readSaslInputs(inputs, ports)
  const { tls, problems: tlsProblems } = await readTlsInputs(inputs, ports)
  const servers = parseBootstrapServers(inputs['bootstrap-servers'] ?? [])
  const brokers = servers.brokers.length === 0 && login.broker !== undefined ? [login.broker] : servers.brokers
  const protocol = inputs['security-protocol'] ?? servers.protocol ?? defaultProtocol(inputs, login)
  const problems = [
    ...login.problems,
    ...tlsProblems,
    ...servers.problems,
    ...(brokers.length === 0 && servers.problems.length === 0 ? [noServersProblem] : []),
    ...protocolProblems(protocol, inputs, servers.protocol, login),
    ...allowedHostProblems(inputs['allowed-hosts']),
    ...(login.sasl === undefined ? [] : disallowedBrokers(brokers, inputs['allowed-hosts'])),
  ]
  if (problems.length > 0) throw new BadInputError(problems)
  if (servers.brokers.length === 0) {
    const [broker] = brokers
    if (broker !== undefined)
      ports.log.notice(`bootstrap-servers is ${formatBroker(broker)}, from the connection string.`)
  }
  warnOfPlainPassword(protocol, login, brokers, ports)
  warnOfPlainTokenEndpoint(inputs['oauth-token-url'], ports)
  return {
    brokers,
    clientId: inputs['client-id'],
    ...(protocol.endsWith('SSL') ? { tls } : {}),
    ...(login.sasl === undefined ? {} : { sasl: login.sasl }),
    ...(inputs['allowed-hosts'] === undefined ? {} : { allowedHosts: inputs['allowed-hosts'] }),
  }
}

const noServersProblem: Problem = {
  code: 'bootstrap-servers-missing',
  message: 'bootstrap-servers is not given, so there is no Kafka to ask.',
  help: 'Give it as an input, or as kafka.bootstrap-servers in dataops.yml.',
}

function defaultProtocol(inputs: ConnectionInputs, login: ReadSaslInputs): SecurityProtocol {
  if (login.given) return 'SASL_SSL'
  return givenTlsNames(inputs).length > 0 ? 'SSL' : 'PLAINTEXT'
}

function protocolProblems(
  protocol: SecurityProtocol,
  inputs: ConnectionInputs,
  prefix: SecurityProtocol | undefined,
  login: ReadSaslInputs,
): readonly Problem[] {
  const problems: Problem[] = []
  const contradict = (message: string, help: string): void => {
    problems.push({ code: 'connection-contradiction', message, help })
  }
  const chosen = inputs['security-protocol']
  const source =
    chosen === undefined ? `bootstrap-servers begins with ${protocol}://` : `security-protocol is ${protocol}`
  if (chosen !== undefined && prefix !== undefined && chosen !== prefix) {
    contradict(`security-protocol is ${chosen}, but bootstrap-servers says ${prefix}://.`, 'Give it in one place.')
  }
  if (login.given && !protocol.startsWith('SASL_')) {
    const secured = protocol === 'SSL' ? 'SASL_SSL' : 'SASL_PLAINTEXT or SASL_SSL'
    contradict(`${source}, which has no login, but one is given.`, `Use ${secured}, or leave the login out.`)
  }
  if (!login.given && protocol.startsWith('SASL_')) {
    contradict(
      `${source}, which needs a login, but none is given.`,
      'Give username and password, api-key and api-secret, or oauth-token-url.',
    )
  }
  const tlsNames = givenTlsNames(inputs)
  if (tlsNames.length > 0 && !protocol.endsWith('SSL')) {
    const encrypted = protocol.startsWith('SASL_') ? 'SASL_SSL' : 'SSL'
    contradict(
      `${source}, which is not encrypted, but ${tlsNames.join(', ')} ${tlsNames.length === 1 ? 'is' : 'are'} given.`,
      `Use ${encrypted}, or leave the ssl inputs out.`,
    )
  }
  if ((inputs['ssl-key'] === undefined) !== (inputs['ssl-cert'] === undefined)) {
    const [given, missing] = inputs['ssl-key'] === undefined ? ['ssl-cert', 'ssl-key'] : ['ssl-key', 'ssl-cert']
    contradict(`${given} is given without ${missing}.`, 'Mutual TLS needs both.')
  }
  return problems
}

function givenTlsNames(inputs: ConnectionInputs): readonly string[] {
  return (['ssl-ca', 'ssl-cert', 'ssl-key'] as const).filter((name) => inputs[name] !== undefined)
}

function disallowedBrokers(
  brokers: ConnectionSettings['brokers'],
  allowedHosts: readonly string[] | undefined,
): readonly Problem[] {
  return brokers
    .map((broker) => disallowedHostProblem(broker, allowedHosts, 'The Kafka login'))
    .filter((problem) => problem !== undefined)
}

/** PLAIN without TLS sends the password as it is; on the machine itself that is nobody's business. */
function warnOfPlainPassword(
  protocol: SecurityProtocol,
  login: ReadSaslInputs,
  brokers: ConnectionSettings['brokers'],
  ports: ConnectionPorts,
): void {
  const exposed = login.sasl?.mechanism === 'PLAIN' || login.sasl?.mechanism === 'OAUTHBEARER'
  if (protocol !== 'SASL_PLAINTEXT' || !exposed || brokers.every((broker) => isLocal(broker.host))) return
  ports.log.warning(
    `${login.sasl?.mechanism} over SASL_PLAINTEXT sends the login unencrypted to ${brokers.map(formatBroker).join(', ')}: use SASL_SSL or SCRAM.`,
  )
}

function warnOfPlainTokenEndpoint(endpoint: string | undefined, ports: ConnectionPorts): void {
  const url = endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint) : undefined
  if (url?.protocol !== 'http:' || isLocal(url.hostname)) return
  ports.log.warning(`oauth-token-url is http, which sends the client secret unencrypted to ${url.host}: use https.`)
}

function isLocal(host: string): boolean {
  return /^(localhost|127\.[\d.]+|\[?::1\]?)$/i.test(host)
}
