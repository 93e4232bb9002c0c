/** A connector's configuration as Connect keeps it: texts only, `name` included. */
export type ConnectorConfig = Readonly<Record<string, string>>

/** Confluent Cloud has further ones for connectors: NONE, PROVISIONING, DEGRADED, DELETED. */
export type TaskState = 'UNASSIGNED' | 'RUNNING' | 'PAUSED' | 'FAILED' | 'RESTARTING' | 'STOPPED' | (string & {})

/** What a connector can be told to be. */
export type ConnectorState = 'running' | 'paused' | 'stopped'

export interface ConnectorStatus {
  readonly connector: { readonly state: TaskState; readonly worker: string; readonly trace: string }
  readonly tasks: readonly {
    readonly id: number
    readonly state: TaskState
    readonly worker: string
    readonly trace: string
  }[]
}

export interface ConnectorInfo {
  readonly name: string
  readonly config: ConnectorConfig
  /** Undefined for a while after it was created. */
  readonly status: ConnectorStatus | undefined
  /** Settings whose value the service masks: what it answers for them says nothing. */
  readonly hidden: readonly string[]
  /** Settings that the service may have added by itself. */
  readonly added: readonly string[]
}

export interface ConnectCluster {
  /** Of the workers; empty where the service does not tell. */
  readonly version: string
  /** Of the Kafka cluster that the workers use; empty where the service does not tell. */
  readonly kafkaClusterId: string
}

export interface ConnectorPlugin {
  /** Full name of the Java class. */
  readonly className: string
  readonly type: 'source' | 'sink' | (string & {})
  readonly version: string
}

/** One setting as a plugin defines it. Values are left out on purpose: validation echoes resolved secrets. */
export interface SettingDefinition {
  readonly name: string
  /** PASSWORD, STRING, INT, ... */
  readonly type: string
  readonly required: boolean
}

export interface ValidationError {
  /** The setting; empty for the whole configuration. */
  readonly setting: string
  /** May quote a value: see `shownErrors` of the caller. */
  readonly message: string
}

export type Validation =
  /** `errors` may be empty: then the worker takes the configuration. */
  | {
      readonly kind: 'checked'
      readonly errors: readonly ValidationError[]
      readonly settings: readonly SettingDefinition[]
    }
  /** The worker could not even look at it: the plugin is not installed, for one. */
  | { readonly kind: 'refused'; readonly message: string }

/** One place in what a connector reads, and how far it has come; texts of JSON values that the connector defines. */
export interface ConnectorOffset {
  readonly partition: unknown
  readonly offset: unknown
}

export type WriteResult = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly message: string }

/**
 * A Connect cluster, whoever runs it. Every function throws UnreachableError when the service cannot be reached, refuses the
 * login or answers in a form that is not its own, and the signal's reason when that aborts.
 */
export interface ConnectClient {
  readonly url: string
  /** As users call it, at the beginning of a sentence: Kafka Connect, Confluent Cloud. */
  readonly title: string
  /** The states that a connector can be told to be in. */
  readonly states: readonly ConnectorState[]
  cluster(): Promise<ConnectCluster>
  plugins(): Promise<readonly ConnectorPlugin[]>
  /** All connectors with their configuration and status, in one call, by name. */
  connectors(): Promise<ReadonlyMap<string, ConnectorInfo>>
  connector(name: string): Promise<ConnectorInfo | undefined>
  config(name: string): Promise<ConnectorConfig | undefined>
  status(name: string): Promise<ConnectorStatus | undefined>
  /** Asks the plugin; writes nothing. */
  validate(name: string, config: ConnectorConfig): Promise<Validation>
  /** Creates the connector or replaces its whole configuration. */
  putConfig(name: string, config: ConnectorConfig): Promise<WriteResult>
  /**
   * Creates it in a state: it never runs before its state is right. Absent where the service starts whatever it creates
   * (Confluent Cloud).
   */
  readonly createIn?: (
    name: string,
    config: ConnectorConfig,
    state: 'RUNNING' | 'PAUSED' | 'STOPPED',
  ) => Promise<WriteResult>
  pause(name: string): Promise<void>
  resume(name: string): Promise<void>
  /** @throws UnreachableError where `states` has no `stopped`. */
  stop(name: string): Promise<void>
  /** Restarts what has failed of the connector and its tasks. */
  restartFailed(name: string): Promise<void>
  /** Undefined where the service does not tell (a worker before 3.5), or there is no such connector. */
  offsets(name: string): Promise<readonly ConnectorOffset[] | undefined>
  /** Sets those named and no other. Of a stopped connector (3.6), or of a running one that the service stops meanwhile. */
  setOffsets(name: string, offsets: readonly ConnectorOffset[]): Promise<WriteResult>
  /** Removes the connector; its offsets stay. One that is not there is no failure. */
  remove(name: string): Promise<void>
}
