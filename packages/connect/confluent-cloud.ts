import {
  type JsonCall,
  type JsonService,
  type JsonServiceConnection,
  jsonAsk,
  jsonRequest,
  UnreachableError,
  wallTimer,
} from '@kafka-dataops/core'
import { z } from 'zod'
import { configAnswer, configOf } from './config.ts'
import type { ConnectClient, ConnectorConfig, ConnectorInfo, ConnectorOffset, ConnectorStatus } from './port.ts'
import { connectRetryPolicy } from './request.ts'

/** Where a managed connector lives. */
export interface ConfluentCloudConnection extends JsonServiceConnection {
  /** As env-1. */
  readonly environment: string
  /** As lkc-1; Confluent Cloud's brokers call their cluster the same. */
  readonly cluster: string
}

export const confluentCloudUrl = 'https://api.confluent.cloud'

const service: JsonService = {
  title: 'Confluent Cloud',
  code: 'connect',
  addressHelp: 'Check connect-environment and connect-cluster, and connect-url where it is given.',
  basicLogin: 'the API key',
  loginHelp: {
    missing: 'Give connect-username and connect-password: a Cloud API key and its secret.',
    refused:
      'The key is wrong, deleted or expired, or lacks the right: connectors take a Cloud API key, none of a Kafka cluster.',
  },
  timeoutMs: 60_000,
  retryPolicy: connectRetryPolicy,
}

/** How often a change is looked at that Confluent Cloud carries out in its own time. */
const polls = { everyMs: 1_000, times: 300 }

/**
 * Settings that Confluent Cloud adds to those it was given (confluentinc/terraform-provider-confluent, ignored there when
 * configurations are compared).
 */
const addedSettings: ReadonlySet<string> = new Set([
  'cloud.environment',
  'cloud.provider',
  'connector.crn',
  'kafka.endpoint',
  'kafka.max.partition.validation.disable',
  'kafka.region',
  'kafka.dedicated',
  'schema.registry.url',
  'valid.kafka.api.key',
  'confluent.custom.plugin.type',
  'confluent.resource.connector.tier',
])

const taskAnswer = z.object({
  id: z.int(),
  state: z.string(),
  worker_id: z.string().nullish(),
  msg: z.string().nullish(),
})
const statusAnswer = z.object({
  connector: z.object({ state: z.string(), worker_id: z.string().nullish(), trace: z.string().nullish() }),
  tasks: z.array(taskAnswer).nullish(),
})
const connectorsAnswer = z.record(
  z.string(),
  z.object({ info: z.object({ config: configAnswer.optional() }).optional(), status: statusAnswer.optional() }),
)
const definitionAnswer = z.object({ name: z.string(), type: z.string(), required: z.boolean().nullish() }).nullish()
const validationAnswer = z.object({
  configs: z.array(
    z.object({
      definition: definitionAnswer.catch(undefined),
      value: z.object({ name: z.string(), errors: z.array(z.string()).nullish() }).nullish(),
    }),
  ),
})
const pluginsAnswer = z.array(z.object({ class: z.string(), type: z.string(), version: z.string().nullish() }))
const offsetListAnswer = z.array(z.object({ partition: z.unknown(), offset: z.unknown() }))
const offsetsAnswer = z.object({ offsets: offsetListAnswer.nullish() })
const offsetStatusAnswer = z.object({
  request: z.object({ type: z.string(), requested_at: z.string(), offsets: offsetListAnswer.nullish() }),
  status: z.object({ phase: z.string(), message: z.string().nullish() }),
})

/**
 * Managed connectors through Confluent Cloud's Connect API (connect/v1). It can neither stop a connector nor create it in a
 * state, restarts by pausing and resuming, masks secrets when it is read, and takes minutes to provision what it created.
 */
export function confluentCloudConnect(connection: ConfluentCloudConnection): ConnectClient {
  const { environment, cluster, signal, retryTimer = wallTimer } = connection
  const base = `/connect/v1/environments/${encodeURIComponent(environment)}/clusters/${encodeURIComponent(cluster)}`
  const request = jsonRequest(service, connection)
  const pathOf = (name: string): string => `${base}/connectors/${encodeURIComponent(name)}`
  const wait = (): Promise<void> => retryTimer.sleep(polls.everyMs, signal)

  const ask = jsonAsk(request, (_, cause) => unexpected(connection, cause))
  const get = <Answer>(path: string, form: z.ZodType<Answer>, query: JsonCall['query'] = {}) =>
    ask({ method: 'GET', path, query }, form)
  /** Of what every cluster has. */
  const must = async <Answer>(
    path: string,
    form: z.ZodType<Answer>,
    query: JsonCall['query'] = {},
  ): Promise<Answer> => {
    const found = await get(path, form, query)
    if (found === undefined) throw noCluster(connection)
    return found
  }
  const act = async (call: JsonCall): Promise<void> => {
    await request(call)
  }

  const config: ConnectClient['config'] = async (name) => {
    const found = await get(`${pathOf(name)}/config`, configAnswer)
    return found === undefined ? undefined : configOf(found)
  }
  const status: ConnectClient['status'] = async (name) => {
    const found = await get(`${pathOf(name)}/status`, statusAnswer)
    return found === undefined ? undefined : statusOf(found)
  }
  const holds = async (name: string, wanted: ConnectorConfig): Promise<boolean> => {
    const found = await config(name)
    return found !== undefined && isAsFarAsSeen(found, wanted)
  }
  const pause: ConnectClient['pause'] = (name) => act({ method: 'PUT', path: `${pathOf(name)}/pause` })
  const resume: ConnectClient['resume'] = (name) => act({ method: 'PUT', path: `${pathOf(name)}/resume` })

  return {
    url: connection.url,
    title: service.title,
    states: ['running', 'paused'],
    async cluster() {
      await must(`${base}/connectors`, z.array(z.string()))
      return { version: '', kafkaClusterId: cluster }
    },
    async plugins() {
      const found = await must(`${base}/connector-plugins`, pluginsAnswer)
      return found.map(({ class: className, type, version }) => ({ className, type, version: version ?? '' }))
    },
    async connectors() {
      const found = await must(`${base}/connectors`, connectorsAnswer, { expand: 'info,status,id' })
      return new Map(
        Object.entries(found).map(([name, { info, status: state }]) => [
          name,
          infoOf(name, configOf(info?.config ?? {}), state === undefined ? undefined : statusOf(state)),
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
      const plugin = wanted['connector.class'] ?? ''
      if (plugin === '') return { kind: 'refused', message: 'connector.class is missing.' }
      const answer = await request({
        method: 'PUT',
        path: `${base}/connector-plugins/${encodeURIComponent(plugin)}/config/validate`,
        body: { ...wanted, name },
        answers: [400, 404],
      })
      const parsed = validationAnswer.safeParse(answer.body)
      if (answer.status !== 200 || !parsed.success) return { kind: 'refused', message: answer.message }
      const { configs } = parsed.data
      return {
        kind: 'checked',
        errors: configs.flatMap(({ value }) =>
          (value?.errors ?? []).map((message) => ({ setting: value?.name ?? '', message })),
        ),
        settings: configs.flatMap(({ definition }) =>
          definition == null ? [] : [{ ...definition, required: definition.required ?? false }],
        ),
      }
    },
    async putConfig(name, wanted) {
      const masked = Object.keys(wanted).filter((setting) => isMasked(wanted[setting] ?? ''))
      if (masked.length > 0) throw maskedAgain(name, masked)
      const before = await config(name)
      // Where only what is masked changes, reading back proves nothing: then it is sent again, which is harmless.
      const shows = before === undefined || !isAsFarAsSeen(before, wanted)
      const answer = await request({
        method: 'PUT',
        path: `${pathOf(name)}/config`,
        body: { ...wanted, name },
        answers: [400],
        ...(shows ? { wasDone: () => holds(name, wanted) } : {}),
      })
      return answer.status === 400 ? { kind: 'refused', message: answer.message } : { kind: 'done' }
    },
    pause,
    resume,
    stop: (name) => Promise.reject(cannotStop(name)),
    async restartFailed(name) {
      await pause(name)
      for (let left = polls.times; left > 0 && (await status(name))?.connector.state !== 'PAUSED'; left -= 1)
        await wait()
      await resume(name)
    },
    async offsets(name) {
      const found = await ask(
        // Not every account may use what is a preview.
        { method: 'GET', path: `${pathOf(name)}/offsets`, answers: [400, 403] },
        z.union([offsetsAnswer, z.unknown().transform(() => undefined)]),
      )
      return found?.offsets ?? undefined
    },
    async setOffsets(name, offsets) {
      // A null offset, which makes Apache's worker forget a partition (KIP-875), is none in this API.
      if (offsets.some(({ offset }) => offset === null)) {
        return { kind: 'refused', message: 'Confluent Cloud cannot make a connector forget single partitions' }
      }
      const path = `${pathOf(name)}/offsets/request`
      const look = () =>
        ask(
          { method: 'GET', path: `${path}/status`, answers: [400, 403] },
          z.union([offsetStatusAnswer, z.unknown().transform(() => undefined)]),
        )
      const earlier = (await look())?.request.requested_at
      const answer = await request({
        method: 'POST',
        path,
        body: { type: 'PATCH', offsets },
        answers: [400, 403, 404],
        wasDone: async () => {
          const now = (await look())?.request
          return now?.requested_at !== earlier && isRequestFor(now, offsets)
        },
      })
      if (answer.status >= 400) return { kind: 'refused', message: answer.message }
      for (let left = polls.times; left > 0; left -= 1) {
        const now = (await look())?.status
        if (now?.phase === 'APPLIED') return { kind: 'done' }
        if (now?.phase === 'FAILED') return { kind: 'refused', message: now.message ?? 'The request failed.' }
        await wait()
      }
      return { kind: 'refused', message: 'Confluent Cloud has not set the offsets yet.' }
    },
    async remove(name) {
      await request({ method: 'DELETE', path: pathOf(name), answers: [404] })
    },
  }
}

/** Confluent Cloud reads secrets back as two or more asterisks, with which no other value begins. */
function isMasked(value: string): boolean {
  return value.startsWith('**')
}

/** Whether a configuration that was read is the one wanted, as far as it shows: what is masked may be anything. */
function isAsFarAsSeen(read: ConnectorConfig, wanted: ConnectorConfig): boolean {
  return Object.entries(wanted).every(([setting, value]) => read[setting] === value || isMasked(read[setting] ?? ''))
}

function infoOf(name: string, config: ConnectorConfig, status: ConnectorStatus | undefined): ConnectorInfo {
  const settings = Object.keys(config)
  return {
    name,
    config,
    status,
    hidden: settings.filter((setting) => isMasked(config[setting] ?? '')),
    added: settings.filter((setting) => addedSettings.has(setting) || setting.startsWith('config.internal.')),
  }
}

function statusOf({ connector, tasks }: z.infer<typeof statusAnswer>): ConnectorStatus {
  return {
    connector: { state: connector.state, worker: connector.worker_id ?? '', trace: connector.trace ?? '' },
    tasks: (tasks ?? []).map(({ id, state, worker_id, msg }) => ({
      id,
      state,
      worker: worker_id ?? '',
      trace: msg ?? '',
    })),
  }
}

function isRequestFor(
  request: z.infer<typeof offsetStatusAnswer>['request'] | undefined,
  offsets: readonly ConnectorOffset[],
): boolean {
  return request?.type === 'PATCH' && JSON.stringify(request.offsets) === JSON.stringify(offsets)
}

function cannotStop(name: string): UnreachableError {
  return new UnreachableError({
    code: 'connector-state-unsupported',
    message: `Connector "${name}" cannot be stopped: Confluent Cloud only pauses connectors.`,
    help: 'Declare state: paused.',
  })
}

function maskedAgain(name: string, settings: readonly string[]): UnreachableError {
  return new UnreachableError({
    code: 'connector-secret-unknown',
    message: `Connector "${name}" would be given asterisks for ${settings.join(', ')}: Confluent Cloud masks the values that it has.`,
    help: 'Give the values again, as ${NAME} of a secret.',
  })
}

function noCluster({ url, environment, cluster }: ConfluentCloudConnection): UnreachableError {
  return new UnreachableError({
    code: 'connect-unexpected-answer',
    message: `Confluent Cloud at ${url} knows no Kafka cluster ${cluster} in environment ${environment} (HTTP 404).`,
    help: 'Check connect-environment and connect-cluster.',
  })
}

function unexpected({ url }: ConfluentCloudConnection, cause: unknown): UnreachableError {
  return new UnreachableError(
    {
      code: 'connect-unexpected-answer',
      message: `${url} answers in a form that is not Confluent Cloud's.`,
      help: 'Check connect-url; it is left out for Confluent Cloud itself.',
    },
    { cause },
  )
}
