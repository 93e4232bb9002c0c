import type { Problem } from '@kafka-dataops/core'
import { connectTimeoutMs } from './client-options.ts'
import { type Broker, type ConnectionSettings, formatBroker, securityProtocolOf } from './settings.ts'

/** What keeps a broker from being used, as seen by a probe or reported by a client. */
export type ConnectionFault =
  | { readonly kind: 'name-not-resolved'; readonly passing: boolean }
  | { readonly kind: 'connection-refused' }
  | { readonly kind: 'network-unreachable' }
  | {
      readonly kind: 'no-answer'
      readonly during: 'connecting' | 'the TLS handshake' | 'the first request' | 'the login'
    }
  | { readonly kind: 'closed'; readonly during: 'connecting' | 'the TLS handshake' | 'the first request' | 'the login' }
  | { readonly kind: 'tls-required' }
  | { readonly kind: 'tls-not-spoken' }
  | { readonly kind: 'certificate-untrusted'; readonly certificate: string; readonly code: string }
  | { readonly kind: 'certificate-wrong-host'; readonly names: string }
  | { readonly kind: 'certificate-expired'; readonly certificate: string; readonly until: string }
  | { readonly kind: 'client-certificate-required' }
  | { readonly kind: 'client-certificate-refused'; readonly reason: string }
  | { readonly kind: 'tls-failed'; readonly reason: string }
  | { readonly kind: 'not-kafka'; readonly speaks: string }
  | { readonly kind: 'login-required'; readonly mechanisms: readonly string[] }
  | { readonly kind: 'login-not-offered' }
  | { readonly kind: 'mechanism-not-offered'; readonly mechanisms: readonly string[] }
  | { readonly kind: 'login-refused'; readonly says: string }

/** What happened, where, why it likely did and what to do. Every code stays as it is once published. */
export function connectionProblem(fault: ConnectionFault, broker: Broker, settings: ConnectionSettings): Problem {
  const at = formatBroker(broker)
  const { what, help } = describe(fault, broker, settings)
  return { code: `kafka-${fault.kind}`, message: `Kafka broker ${at}: ${what}.`, help }
}

interface Description {
  readonly what: string
  readonly help: string
}

function describe(fault: ConnectionFault, broker: Broker, settings: ConnectionSettings): Description {
  const protocol = securityProtocolOf(settings)
  switch (fault.kind) {
    case 'name-not-resolved':
      return {
        what: `the host name "${broker.host}" ${fault.passing ? 'could not be resolved for now' : 'does not exist in DNS'}`,
        help: 'Check bootstrap-servers for typing mistakes; a private name resolves only inside its network.',
      }
    case 'connection-refused':
      return {
        what: 'the connection was refused; nothing listens on that port, or a firewall rejects it',
        help: 'Check the port in bootstrap-servers, and that the broker runs.',
      }
    case 'network-unreachable':
      return {
        what: 'there is no network route to that address',
        help: 'Private clusters need a runner inside their network, or a VPN.',
      }
    case 'no-answer':
      return {
        what: `no answer within ${connectTimeoutMs / 1_000} s while ${during(fault.during)}`,
        help:
          fault.during === 'connecting'
            ? 'A firewall that drops packets looks like this: check that this machine may reach the broker.'
            : 'Check the port and security-protocol; the broker may also be overloaded.',
      }
    case 'closed':
      return {
        what: `the connection was closed while ${during(fault.during)}`,
        help: `Check that the port is meant for ${protocol}; the broker's log says why it closed.`,
      }
    case 'tls-required':
      return {
        what: `the port speaks TLS, but the connection is ${protocol}`,
        help: `Set security-protocol to ${protocol === 'PLAINTEXT' ? 'SSL, or SASL_SSL with a login' : 'SASL_SSL'}, or use the port of an unencrypted listener.`,
      }
    case 'tls-not-spoken':
      return {
        what: `the port does not speak TLS, but the connection is ${protocol}`,
        help: `Set security-protocol to ${protocol === 'SSL' ? 'PLAINTEXT' : 'SASL_PLAINTEXT'}, or use the port of an encrypted listener.`,
      }
    case 'certificate-untrusted':
      return {
        what: `its certificate (${fault.certificate}) is signed by an authority that is not trusted here (${fault.code})`,
        help:
          settings.tls?.ca === undefined
            ? 'Give the certificate of the authority that signed it as ssl-ca.'
            : 'ssl-ca holds another authority: give the one that signed this certificate.',
      }
    case 'certificate-wrong-host':
      return {
        what: `its certificate is for another host (${fault.names})`,
        help: 'Use one of those names in bootstrap-servers, or have the broker certified for this one.',
      }
    case 'certificate-expired':
      return {
        what: `its certificate (${fault.certificate}) is not valid now (until ${fault.until})`,
        help: "The broker needs a new certificate; if the date is wrong, check this machine's clock.",
      }
    case 'client-certificate-required':
      return {
        what: 'it wants a client certificate (mutual TLS), and none was given',
        help: 'Give ssl-cert and ssl-key.',
      }
    case 'client-certificate-refused':
      return {
        what: `it refused the client certificate (${fault.reason})`,
        help: 'Check that ssl-cert is signed by an authority that the broker trusts, with its intermediates, and has not expired.',
      }
    case 'tls-failed':
      return {
        what: `the TLS handshake failed (${fault.reason})`,
        help: 'Broker and client share no TLS version or cipher, or the broker wants a client certificate (ssl-cert, ssl-key).',
      }
    case 'not-kafka':
      return {
        what: `what answers there is not Kafka but ${fault.speaks}`,
        help: 'Check the port: bootstrap-servers wants the Kafka listener, not a web interface or a REST proxy.',
      }
    case 'login-required':
      return {
        what: `it wants a login (${fault.mechanisms.join(', ') || 'no mechanism named'}), and none was given`,
        help: 'Give username and password, api-key and api-secret, or oauth-token-url.',
      }
    case 'login-not-offered':
      return {
        what: `the port takes no login, but the connection is ${protocol}`,
        help: `Set security-protocol to ${protocol === 'SASL_SSL' ? 'SSL' : 'PLAINTEXT'} and leave the login out, or use the port of a SASL listener.`,
      }
    case 'mechanism-not-offered':
      return {
        what: `it does not offer ${settings.sasl?.mechanism}; it offers ${fault.mechanisms.join(', ') || 'no mechanism'}`,
        help: 'Set sasl-mechanism to one of these.',
      }
    case 'login-refused':
      return {
        what: `the ${loginName(settings)} was refused${fault.says === '' ? '' : ` (${fault.says})`}`,
        help: loginHelp(settings),
      }
  }
}

function during(phase: Extract<ConnectionFault, { kind: 'closed' }>['during']): string {
  return phase === 'connecting' ? phase : `waiting for ${phase}`
}

function loginName({ sasl }: ConnectionSettings): string {
  if (sasl === undefined) return 'connection'
  return sasl.mechanism === 'OAUTHBEARER' ? 'token' : `${sasl.mechanism} login of user "${sasl.username}"`
}

function loginHelp({ sasl }: ConnectionSettings): string {
  switch (sasl?.mechanism) {
    case 'OAUTHBEARER':
      return 'Check that the broker accepts the issuer, audience (oauth-scope) and extensions of the token.'
    case 'PLAIN':
      return 'Check user name and password (or api-key and api-secret), and that they belong to this cluster.'
    default:
      return 'Check user name and password, and that the user has credentials for this mechanism.'
  }
}
