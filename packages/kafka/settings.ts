/** How to reach and log in to a Kafka cluster: plain data, so that a worker thread can be given it. */
export interface ConnectionSettings {
  readonly brokers: readonly Broker[]
  readonly clientId: string
  /** Present when the protocol is SSL or SASL_SSL. PEM texts, never paths. */
  readonly tls?: TlsSettings
  /** Present when the protocol is SASL_PLAINTEXT or SASL_SSL. */
  readonly sasl?: SaslSettings
}

export interface Broker {
  readonly host: string
  readonly port: number
}

export interface TlsSettings {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

export type SaslSettings =
  | {
      readonly mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512'
      readonly username: string
      readonly password: string
    }
  | {
      readonly mechanism: 'OAUTHBEARER'
      /** Fetches a fresh token; called again when the broker asks to log in anew. */
      readonly token: () => Promise<string>
      readonly extensions: Readonly<Record<string, string>>
    }
