import {
  type JsonAnswer,
  type JsonCall,
  type JsonServiceConnection,
  jsonAsk,
  UnreachableError,
} from '@kafka-dataops/core'
import { z } from 'zod'
import { configAnswer, configOf, sameConfig } from './config.ts'
import type { ConnectClient, ConnectorConfig, ConnectorInfo, ConnectorStatus, WriteResult } from './port.ts'
import { connectRequest } from './request.ts'

const partAnswer = z.object({ state: z.string(), worker_id: z.string().nullish(), trace: z.string().nullish() })
const statusAnswer = z.object({
  connector: partAnswer,
  tasks: z.array(partAnswer.extend({ id: z.int() })),
})
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

/** Kafka Connect's REST API (Apache Kafka 3.0 and newer; `createIn` 3.7, KIP-980). */
export function connectClient(connection: JsonServiceConnection): ConnectClient {
  const request = connectRequest(connection)

  const ask = jsonAsk(
    request,
    ({ path }, cause) => noConnect(connection.url, path, cause),
    ({ message }) => message !== '',
  )
  const get = <Answer>(path: string, form: z.ZodType<Answer>, query: JsonCall['query'] = {}) =>
    ask({ method: 'GET', path, query }, form)
  const act = async (call: JsonCall): Promise<void> => {
    await request(call)
  }

  const config: ConnectClient['config'] = async (name) => {
    const found = await get(`${connectorPath(name)}/config`, configAnswer)
    return found === undefined ? undefined : configOf(found)
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
    title: 'Kafka Connect',
    states: ['running', 'paused', 'stopped'],
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
          infoOf(name, configOf(info.config), state === undefined ? undefined : statusOf(state)),
        ]),
      )
    },
    async connector(name) {
      const found = await config(name)
      return found === undefined ? undefined : infoOf(name, found, await status(name))
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

/** Workers answer what they were given, as it was given. */
function infoOf(name: string, config: ConnectorConfig, status: ConnectorStatus | undefined): ConnectorInfo {
  return { name, config, status, hidden: [], added: [] }
}

function connectorPath(name: string): string {
  return `/connectors/${encodeURIComponent(name)}`
}

function statusOf({ connector, tasks }: z.infer<typeof statusAnswer>): ConnectorStatus {
  const part = ({ state, worker_id, trace }: z.infer<typeof partAnswer>) => ({
    state,
    worker: worker_id ?? '',
    trace: trace ?? '',
  })
  return { connector: part(connector), tasks: tasks.map((task) => ({ id: task.id, ...part(task) })) }
}

function resultOf(answer: JsonAnswer): WriteResult {
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
