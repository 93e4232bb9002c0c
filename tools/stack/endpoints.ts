/** What a client needs to reach a running Kafka: `host:port` of every broker, comma separated. */
export interface KafkaEndpoints {
  readonly status: 'running'
  readonly bootstrapServers: string
  /** Node ids of the brokers, for `kill` and `restart`. */
  readonly nodes: readonly string[]
}

export interface EndpointsByService {
  readonly kafka: KafkaEndpoints
  readonly kafka3: KafkaEndpoints
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
