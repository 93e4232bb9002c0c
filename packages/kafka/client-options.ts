import { connect as connectPlain, isIP } from 'node:net'
import { connect as connectTls, type ConnectionOptions as NodeTlsOptions } from 'node:tls'
import { BadInputError, disallowedHostProblem, requireAllowedHost } from '@kafka-dataops/core'
import type {
  Broker as BrokerAddress,
  Connection,
  ConnectionOptions,
  SASLCustomAuthenticator,
} from '@platformatic/kafka'
import type { KafkaConfig, SASLOptions } from 'kafkajs'
import {
  type ConnectionSettings,
  formatBroker,
  type PasswordLogin,
  type SaslSettings,
  type TokenLogin,
} from './settings.ts'

type Library = typeof import('@platformatic/kafka')

/** Milliseconds until a broker must have taken a connection, TLS handshake and login included. */
export const connectTimeoutMs = 10_000
/** Milliseconds until a broker must have answered a request. */
export const requestTimeoutMs = 30_000

/** The one set-up of @platformatic/kafka, for its Admin and for connections alike. */
export interface ClientOptions extends ConnectionOptions {
  readonly clientId: string
  readonly bootstrapBrokers: BrokerAddress[]
  readonly connectTimeout: number
  readonly requestTimeout: number
  readonly timeout: number
  readonly retries: number
  readonly retryDelay: (...call: readonly unknown[]) => number
  readonly autocreateTopics: false
}

/**
 * Options of the client library: TLS, login, timeouts, retries, one for all that connects. Certificates are always
 * verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says; a login goes only to hosts that `allowedHosts` permits; a
 * password that was refused once is not sent again with the same options, since repeated failures lock accounts.
 */
export function clientOptions(settings: ConnectionSettings, library: Library): ClientOptions {
  const { sasl } = settings
  return {
    clientId: settings.clientId,
    bootstrapBrokers: settings.brokers.map(({ host, port }) => ({ host, port })),
    connectTimeout: connectTimeoutMs,
    requestTimeout: requestTimeoutMs,
    timeout: requestTimeoutMs,
    retries: 4,
    retryDelay: (_client, _operation, attempt) => Math.min(250 * 2 ** (Number(attempt) - 1), 2_000),
    autocreateTopics: false,
    ...(settings.tls === undefined ? {} : { tls: tlsOptions(settings), tlsServerName: needsServerName(settings) }),
    ...(sasl === undefined
      ? {}
      : { sasl: { mechanism: sasl.mechanism, authenticate: authenticator(sasl, settings, library) } }),
  }
}

/** Node's TLS options, for every client and probe. Without `ca` the authorities that Node ships. */
export function tlsOptions(settings: ConnectionSettings): NodeTlsOptions {
  return { rejectUnauthorized: true, ...settings.tls }
}

/**
 * Whether to send the broker's name in the handshake (SNI), which hosted Kafka routes by and the library leaves out by
 * default. Its option is one for all brokers, and addresses must not be sent (RFC 6066 section 3).
 */
function needsServerName(settings: ConnectionSettings): boolean {
  return settings.brokers.some(({ host }) => isIP(host) === 0)
}

function authenticator(sasl: SaslSettings, settings: ConnectionSettings, library: Library): SASLCustomAuthenticator {
  let refusal: Error | undefined
  return (_mechanism, connection, authenticate, _username, _password, _token, callback) => {
    const broker = { host: connection.host ?? '', port: connection.port ?? 0 }
    const problem = disallowedHostProblem(broker, settings.allowedHosts, 'The Kafka login')
    if (problem !== undefined) return callback(new BadInputError(problem))
    if (refusal !== undefined) return callback(refusal)
    const done = (error: Error | null | undefined, response?: SaslAuthenticateResponse): void => {
      if (error && sasl.mechanism !== 'OAUTHBEARER' && isRefusal(error, library)) refusal = error
      // The library's types have no callback without a response, but its own code calls it so.
      callback(error ?? null, response as SaslAuthenticateResponse)
    }
    if (sasl.mechanism === 'OAUTHBEARER') loginWithToken(sasl, connection, authenticate, library, done)
    else loginWithPassword(sasl, connection, authenticate, library, done)
  }
}

type SaslApi = Parameters<SASLCustomAuthenticator>[2]
type SaslAuthenticateResponse = Parameters<Parameters<SASLCustomAuthenticator>[6]>[1]
type SaslCallback = (error: Error | null | undefined, response?: SaslAuthenticateResponse) => void

function loginWithPassword(
  sasl: PasswordLogin,
  connection: Connection,
  authenticate: SaslApi,
  library: Library,
  callback: SaslCallback,
): void {
  const { mechanism, username, password } = sasl
  if (mechanism === 'PLAIN') {
    library.saslPlain.authenticate(authenticate, connection, username, password, callback)
    return
  }
  const algorithm = mechanism === 'SCRAM-SHA-256' ? 'SHA-256' : 'SHA-512'
  const { defaultCrypto } = library.saslScramSha
  library.saslScramSha.authenticate(authenticate, connection, algorithm, username, password, defaultCrypto, callback)
}

/**
 * A broker reports a bad token in a successful answer and waits for one more message before it says why
 * (RFC 7628 section 3.2.3); the library would take that answer for a success.
 */
function loginWithToken(
  sasl: TokenLogin,
  connection: Connection,
  authenticate: SaslApi,
  library: Library,
  callback: SaslCallback,
): void {
  const { saslOAuthBearer } = library
  saslOAuthBearer.authenticate(authenticate, connection, sasl.token, { ...sasl.extensions }, (error, response) => {
    if (error || response === undefined || response.authBytes.length === 0) return callback(error, response)
    const status = response.authBytes.toString('utf8')
    authenticate(connection, Buffer.from('\u0001'), (reason: Error | null | undefined) => {
      callback(new library.AuthenticationError(`The token was refused: ${status}`, reason ? { cause: reason } : {}))
    })
  })
}

function isRefusal(error: Error, library: Library): boolean {
  const causes = [error, error.cause].filter((each) => each instanceof Error)
  return causes.some((each) => library.findErrorBy(each, 'apiId', 'SASL_AUTHENTICATION_FAILED') !== null)
}

/** Options of kafkajs, which produces: the same TLS, login and bounds. */
export function producerOptions(settings: ConnectionSettings): KafkaConfig {
  return {
    clientId: settings.clientId,
    brokers: settings.brokers.map(formatBroker),
    connectionTimeout: connectTimeoutMs,
    authenticationTimeout: connectTimeoutMs,
    requestTimeout: requestTimeoutMs,
    retry: { retries: 4, initialRetryTime: 250, maxRetryTime: 2_000 },
    ...(settings.tls === undefined ? {} : { ssl: tlsOptions(settings) }),
    ...(settings.sasl === undefined ? {} : { sasl: producerLogin(settings.sasl) }),
    socketFactory: ({ host, port, ssl, onConnect }) => {
      if (settings.sasl !== undefined) requireAllowedHost({ host, port }, settings.allowedHosts, 'The Kafka login')
      const serverName = isIP(host) === 0 ? { servername: host } : {}
      const socket = ssl
        ? connectTls({ host, port, ...serverName, ...ssl }, onConnect)
        : connectPlain({ host, port }, onConnect)
      return socket.setKeepAlive(true, 60_000)
    },
  }
}

function producerLogin(sasl: SaslSettings): SASLOptions {
  switch (sasl.mechanism) {
    case 'PLAIN':
      return { mechanism: 'plain', username: sasl.username, password: sasl.password }
    case 'SCRAM-SHA-256':
      return { mechanism: 'scram-sha-256', username: sasl.username, password: sasl.password }
    case 'SCRAM-SHA-512':
      return { mechanism: 'scram-sha-512', username: sasl.username, password: sasl.password }
    case 'OAUTHBEARER': {
      // Its types forget the extensions, which its code sends.
      const oauthBearerProvider = async () => ({ value: await sasl.token(), extensions: sasl.extensions })
      return { mechanism: 'oauthbearer', oauthBearerProvider }
    }
  }
}
