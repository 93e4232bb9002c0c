import { UnreachableError } from '@kafka-dataops/core'
import { z } from 'zod'
import { type ConnectAnswer, type ConnectCall, type ConnectConnection, connectRequest } from './request.ts'

/** A connector's configuration as Connect keeps it: texts only, `name` included. */
export type ConnectorConfig = Readonly<Record<string, string>>

export type TaskState = 'UNASSIGNED' | 'RUNNING' | 'PAUSED' | 'FAILED' | 'RESTARTING' | 'STOPPED' | (string & {})

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
}

export interface ConnectCluster {
  readonly version: string
  /** Of the Kafka cluster that the workers use. */
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

/** Kafka Connect's REST API (Apache Kafka 3.0 and newer). Every function throws as `connectRequest` says. */
export interface ConnectClient {
  readonly url: string
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
  /** Creates it paused or stopped (KIP-980, Connect 3.7): it never runs before its state is right. */
  createIn(name: string, config: ConnectorConfig, state: 'RUNNING' | 'PAUSED' | 'STOPPED'): Promise<WriteResult>
  pause(name: string): Promise<void>
  resume(name: string): Promise<void>
  stop(name: string): Promise<void>
  /** Restarts what has failed of the connector and its tasks. */
  restartFailed(name: string): Promise<void>
  /** Undefined where the worker is too old to tell (before 3.5), or there is no such connector. */
  offsets(name: string): Promise<readonly ConnectorOffset[] | undefined>
  /** Of a stopped connector (3.6). */
  setOffsets(name: string, offsets: readonly ConnectorOffset[]): Promise<WriteResult>
  /** Removes the connector; its offsets stay. One that is not there is no failure. */
  remove(name: string): Promise<void>
}

const partAnswer = z.object({ state: z.string(), worker_id: z.string().nullish(), trace: z.string().nullish() })
const statusAnswer = z.object({
  connector: partAnswer,
  tasks: z.array(partAnswer.extend({ id: z.int() })),
})
const configAnswer = z.record(z.string(), z.string().nullable())
const connectorsAnswer = z.record(
  z.string(),
  z.object({ info: z.object({ config: configAnswer }), status: statusAnswer.optional() }),
)
const validationAnswer = z.object({
  configs: z.array(
    z.object({
      definition: z.object({ name: z.string(), type: z.string(), required: z.boolean() }).nullish(),
      value: z.object({ name: z.string(), errors: z.array(z.string()) }),
    }),
  ),
})
const pluginsAnswer = z.array(z.object({ class: z.string(), type: z.string(), version: z.string().nullish() }))
const offsetsAnswer = z.object({ offsets: z.array(z.object({ partition: z.unknown(), offset: z.unknown() })) })

export function connectClient(connection: ConnectConnection): ConnectClient {
  const request = connectRequest(connection)

  const ask = async <Answer>(call: ConnectCall, form: z.ZodType<Answer>): Promise<Answer | undefined> => {
    const answer = await request({ ...call, answers: [...(call.answers ?? []), 404] })
    if (answer.status === 404) {
      if (answer.message === '') throw noConnect(connection.url, call.path)
      return undefined
    }
    const parsed = form.safeParse(answer.body)
    if (parsed.success) return parsed.data
    throw noConnect(connection.url, call.path, parsed.error)
  }
  const get = <Answer>(path: string, form: z.ZodType<Answer>, query: ConnectCall['query'] = {}) =>
    ask({ method: 'GET', path, query }, form)
  const act = async (call: ConnectCall): Promise<void> => {
    await request(call)
  }

  const config: ConnectClient['config'] = async (name) => {
    const found = await get(`${connectorPath(name)}/config`, configAnswer)
    return found === undefined ? undefined : texts(found)
  }
  const status: ConnectClient['status'] = async (name) => {
    const found = await get(`${connectorPath(name)}/status`, statusAnswer)
    return found === undefined ? undefined : statusOf(found)
  }
  const holds = async (name: string, wanted: ConnectorConfig): Promise<boolean> => {
    const found = await config(name)
    return found !== undefined && sameConfig(found, { ...wanted, name })
  }

  const putConfig: ConnectClient['putConfig'] = async (name, wanted) => {
    const answer = await request({
      method: 'PUT',
      path: `${connectorPath(name)}/config`,
      body: { ...wanted, name },
      answers: [400],
      wasDone: () => holds(name, wanted),
    })
    return resultOf(answer)
  }

  return {
    url: connection.url,
    async cluster() {
      const form = z.object({ version: z.string(), kafka_cluster_id: z.string().nullish() })
      const found = await get('/', form)
      if (found === undefined) throw noConnect(connection.url, '/')
      return { version: found.version, kafkaClusterId: found.kafka_cluster_id ?? '' }
    },
    async plugins() {
      const found = (await get('/connector-plugins', pluginsAnswer)) ?? []
      return found.map(({ class: className, type, version }) => ({ className, type, version: version ?? '' }))
    },
    async connectors() {
      const found = (await get('/connectors', connectorsAnswer, { expand: ['info', 'status'] })) ?? {}
      return new Map(
        Object.entries(found).map(([name, { info, status: state }]) => [
          name,
          { name, config: texts(info.config), status: state === undefined ? undefined : statusOf(state) },
        ]),
      )
    },
    async connector(name) {
      const found = await config(name)
      return found === undefined ? undefined : { name, config: found, status: await status(name) }
    },
    config,
    status,
    async validate(name, wanted) {
      const plugin = encodeURIComponent(wanted['connector.class'] ?? '')
      const answer = await request({
        method: 'PUT',
        path: `/connector-plugins/${plugin}/config/validate`,
        body: { ...wanted, name },
        answers: [400, 404, 500],
      })
      const parsed = validationAnswer.safeParse(answer.body)
      if (answer.status !== 200 || !parsed.success) return { kind: 'refused', message: answer.message }
      const { configs } = parsed.data
      return {
        kind: 'checked',
        errors: configs.flatMap(({ value }) => value.errors.map((message) => ({ setting: value.name, message }))),
        settings: configs.flatMap(({ definition }) => (definition ? [definition] : [])),
      }
    },
    putConfig,
    async createIn(name, wanted, state) {
      const answer = await request({
        method: 'POST',
        path: '/connectors',
        body: { name, config: { ...wanted, name }, initial_state: state },
        answers: [400, 409],
        wasDone: () => holds(name, wanted),
      })
      // Whatever a 409 meant, replacing the configuration bears it and retries what passes.
      return answer.status === 409 ? putConfig(name, wanted) : resultOf(answer)
    },
    pause: (name) => act({ method: 'PUT', path: `${connectorPath(name)}/pause` }),
    resume: (name) => act({ method: 'PUT', path: `${connectorPath(name)}/resume` }),
    stop: (name) => act({ method: 'PUT', path: `${connectorPath(name)}/stop` }),
    restartFailed: (name) =>
      act({
        method: 'POST',
        path: `${connectorPath(name)}/restart`,
        query: { includeTasks: 'true', onlyFailed: 'true' },
      }),
    async offsets(name) {
      const found = await ask(
        { method: 'GET', path: `${connectorPath(name)}/offsets`, answers: [405] },
        z.union([offsetsAnswer, z.unknown().transform(() => undefined)]),
      )
      return found?.offsets
    },
    async setOffsets(name, offsets) {
      return resultOf(
        await request({
          method: 'PATCH',
          path: `${connectorPath(name)}/offsets`,
          body: { offsets },
          answers: [400],
        }),
      )
    },
    async remove(name) {
      await request({ method: 'DELETE', path: connectorPath(name), answers: [404] })
    },
  }
}

/** Whether two configurations are the same for Connect. */
export function sameConfig(left: ConnectorConfig, right: ConnectorConfig): boolean {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => left[key] === right[key])
}

function connectorPath(name: string): string {
  return `/connectors/${encodeURIComponent(name)}`
}

function texts(config: z.infer<typeof configAnswer>): ConnectorConfig {
  return Object.fromEntries(Object.entries(config).filter((entry): entry is [string, string] => entry[1] !== null))
}

function statusOf({ connector, tasks }: z.infer<typeof statusAnswer>): ConnectorStatus {
  const part = ({ state, worker_id, trace }: z.infer<typeof partAnswer>) => ({
    state,
    worker: worker_id ?? '',
    trace: trace ?? '',
  })
  return { connector: part(connector), tasks: tasks.map((task) => ({ id: task.id, ...part(task) })) }
}

function resultOf(answer: ConnectAnswer): WriteResult {
  return answer.status >= 400 ? { kind: 'refused', message: answer.message } : { kind: 'done' }
}

function noConnect(url: string, path: string, cause?: unknown): UnreachableError {
  return new UnreachableError(
    {
      code: 'connect-unexpected-answer',
      message: `${url}${path} answers in a form that is not Kafka Connect's.`,
      help: 'Check connect-url and its base path.',
    },
    cause === undefined ? undefined : { cause },
  )
}
