/** What a client needs to reach a running Kafka: `host:port` of every broker, comma separated. */
export interface KafkaEndpoints {
  readonly status: 'running'
  readonly bootstrapServers: string
  /** Node ids, for `kill` and `restart`. */
  readonly nodes: readonly string[]
}

export interface Login {
  readonly username: string
  readonly password: string
}

/** A broker that lets in by certificate, password and token, and lets do by ACL. */
export interface SecureEndpoints extends KafkaEndpoints {
  /** Plaintext and without login: every right, for seeding. A client of `ssl` has the same principal, User:ANONYMOUS. */
  readonly bootstrapServers: string
  readonly listeners: {
    /** TLS, no client certificate, no login. */
    readonly ssl: string
    /** TLS with a client certificate; the principal is its CN. */
    readonly mutualTls: string
    /** TLS with PLAIN, SCRAM-SHA-256, SCRAM-SHA-512 or OAUTHBEARER. */
    readonly saslSsl: string
    /** PLAIN or OAUTHBEARER without TLS, through a relay that records SASL extensions (`recordedRequests`). */
    readonly saslPlaintext: string
  }
  readonly certificates: {
    readonly caFile: string
    readonly ca: string
    /** Of CN=reader, signed by the CA. */
    readonly clientCertificateFile: string
    readonly clientCertificate: string
    readonly clientKeyFile: string
    readonly clientKey: string
    /** A CA that signed nothing here. */
    readonly otherCa: string
  }
  readonly users: {
    /** Super user. */
    readonly admin: Login
    /** May describe and read topics and groups whose names start with `readablePrefix`, nothing else. */
    readonly reader: Login
    /** Logs in, may do nothing. */
    readonly nobody: Login
  }
  readonly readablePrefix: string
  readonly oauth: {
    /** OAuth 2 token endpoint. `?lifetime=SECONDS` shortens the tokens. */
    readonly tokenUrl: string
    /** Its tokens are of the principal User:reader. */
    readonly clientId: string
    readonly clientSecret: string
    /** The only audience that the broker accepts. */
    readonly audience: string
    readonly issuer: string
    /** Plays ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN of a workflow run. */
    readonly idTokenRequestUrl: string
    readonly idTokenRequestToken: string
    /** Base of the stack's own doors, see `mintToken` and `recordedRequests`. */
    readonly serverUrl: string
  }
}

/** A schema registry with Confluent's REST API, in memory. */
export interface RegistryEndpoints {
  readonly status: 'running'
  /** Base URL, with a path: `http://127.0.0.1:PORT/apis/ccompat/v7`. */
  readonly url: string
}

/** A distributed Connect worker on the plain broker. */
export interface ConnectEndpoints {
  readonly status: 'running'
  readonly url: string
  /** Of the broker that it works on. */
  readonly bootstrapServers: string
  /** The one folder that `${file:PATH:KEY}` may read. `${env:NAME}` may read CONNECT_EXAMPLE_SECRET only. */
  readonly secretsFolder: string
}

/** A Flink session cluster with a SQL gateway. It reads from any broker of the stack: name it in the table's options. */
export interface FlinkEndpoints {
  readonly status: 'running'
  readonly sqlGatewayUrl: string
  readonly jobManagerUrl: string
  /** For savepoints and checkpoints, as a file URL. */
  readonly savepointsUrl: string
  readonly slots: number
}

export interface EndpointsByService {
  readonly kafka: KafkaEndpoints
  readonly kafka3: KafkaEndpoints
  readonly secure: SecureEndpoints
  readonly registry: RegistryEndpoints
  readonly connect: ConnectEndpoints
  readonly flink: FlinkEndpoints
}

export type ServiceName = keyof EndpointsByService
export type Endpoints<Name extends ServiceName = ServiceName> = EndpointsByService[Name]

/** This machine cannot run the service; `reason` is one line that names what to install. */
export interface Unavailable {
  readonly status: 'unavailable'
  readonly reason: string
}

/** Told what takes time (downloading, formatting, starting, ready in N s), one line each. */
export type Progress = (line: string) => void
