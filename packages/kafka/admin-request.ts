import type { Connection } from '@platformatic/kafka'
import type { KafkaClient } from './client.ts'
import { requestMetadata, responseOf } from './metadata.ts'
import type { Refusal } from './topic-writer.ts'

/** One request of an administrator, in whichever version both sides speak. */
export interface AdminRequest<Version extends number> {
  /** The library's module without its version, as `createTopicsV`. */
  readonly module: string
  /** https://kafka.apache.org/protocol#protocol_api_keys */
  readonly key: number
  /** Versions that we speak, ascending. */
  readonly versions: readonly Version[]
}

/**
 * Sends a request to the controller (any broker passes it on in a KRaft cluster, only the controller takes it in an older
 * one) and answers what came, also when single items in it were refused: those are for the caller to read.
 * @throws errors of the client library.
 */
export async function askController<Answer>(
  client: KafkaClient,
  request: AdminRequest<number>,
  parameters: readonly unknown[],
): Promise<Answer> {
  const { brokers, controllerId } = await requestMetadata(client, [])
  const controller = brokers.find(({ nodeId }) => nodeId === controllerId)
  const connection =
    controller === undefined
      ? await client.connectAny()
      : await client.connect({ host: controller.host, port: controller.port })
  return ask(client, connection, request, parameters)
}

/** As `askController`, of any broker. */
export async function askAny<Answer>(
  client: KafkaClient,
  request: AdminRequest<number>,
  parameters: readonly unknown[],
): Promise<Answer> {
  return ask(client, await client.connectAny(), request, parameters)
}

async function ask<Answer>(
  client: KafkaClient,
  connection: Connection,
  { module, key, versions }: AdminRequest<number>,
  parameters: readonly unknown[],
): Promise<Answer> {
  const version = await client.version(connection, key, versions)
  const { api } = (client.library as unknown as Record<string, ApiModule>)[`${module}${version}`] ?? {}
  if (api === undefined) throw new Error(`The client library has no ${module}${version}.`)
  return client.untilAborted(api.async(connection, ...parameters)).catch((error: unknown) => {
    const answer = responseOf<Answer>(error)
    if (answer === undefined) throw error
    return answer
  }) as Promise<Answer>
}

interface ApiModule {
  readonly api?: { async(connection: Connection, ...parameters: readonly unknown[]): Promise<unknown> }
}

/** The refusal that an error code in an answer means; undefined for none. */
export function refusalOf(
  client: KafkaClient,
  { errorCode, errorMessage }: { readonly errorCode: number; readonly errorMessage?: string | null },
): Refusal | undefined {
  if (errorCode === 0) return undefined
  const error = new client.library.ProtocolError(errorCode, errorMessage ?? null)
  const { apiId, canRetry } = error as unknown as { readonly apiId: string; readonly canRetry: boolean }
  return { code: apiId, message: errorMessage ?? error.message, passing: canRetry || passingCodes.has(apiId) }
}

/** Kafka's own list of retriable codes leaves these out, since its clients wait for them elsewhere. */
const passingCodes = new Set(['NOT_CONTROLLER', 'THROTTLING_QUOTA_EXCEEDED', 'REQUEST_TIMED_OUT'])
