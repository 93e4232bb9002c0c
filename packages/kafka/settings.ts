import type { TlsSettings } from '@kafka-dataops/core'

/**
 * How to reach and log in to a Kafka cluster. Plain data but for the token of OAUTHBEARER, which is fetched when a
 * broker asks for it.
 */
export interface ConnectionSettings {
  readonly brokers: readonly Broker[]
  readonly clientId: string
  /** Present when the protocol is SSL or SASL_SSL. PEM texts, never paths. */
  readonly tls?: TlsSettings
  /** Present when the protocol is SASL_PLAINTEXT or SASL_SSL. */
  readonly sasl?: SaslSettings
  /** The `allowed-hosts` input: brokers that the cluster advertises get a login only when it permits them. */
  readonly allowedHosts?: readonly string[]
}

export interface Broker {
  /** Name or address; an IPv6 address without brackets. */
  readonly host: string
  readonly port: number
}

export type SaslSettings = PasswordLogin | TokenLogin

export interface PasswordLogin {
  readonly mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'
  readonly username: string
  readonly password: string
}

export interface TokenLogin {
  readonly mechanism: 'OAUTHBEARER'
  /** A valid token, fetched anew when the last one nears its end; called for every connection and re-login. */
  readonly token: () => Promise<string>
  /** SASL extensions (KIP-342), as logicalCluster and identityPoolId of Confluent Cloud. */
  readonly extensions: Readonly<Record<string, string>>
}

export type SecurityProtocol = 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL'

export function securityProtocolOf(settings: ConnectionSettings): SecurityProtocol {
  if (settings.sasl === undefined) return settings.tls === undefined ? 'PLAINTEXT' : 'SSL'
  return settings.tls === undefined ? 'SASL_PLAINTEXT' : 'SASL_SSL'
}

/** `kafka-1:9092`, `[::1]:9092`: the form of bootstrap-servers and of every message. */
export function formatBroker(broker: Broker): string {
  return broker.host.includes(':') ? `[${broker.host}]:${broker.port}` : `${broker.host}:${broker.port}`
}
