import {
  type JsonAnswer,
  type JsonRequest,
  type JsonService,
  type JsonServiceConnection,
  jsonAsk,
  jsonRequest,
  UnreachableError,
} from '@kafka-dataops/core'
import type { Refusal } from '@kafka-dataops/kafka'
import { z } from 'zod'

/** One cluster behind a Kafka REST API. */
export interface KafkaRestConnection extends JsonServiceConnection {
  /** Id of the Kafka cluster, as lkc-1. */
  readonly cluster: string
}

const service: JsonService = {
  title: 'Kafka REST',
  code: 'kafka-rest',
  addressHelp: 'Check kafka-rest-url and kafka-rest-cluster, and that this machine may connect there.',
  basicLogin: 'the API key',
  loginHelp: {
    missing: 'Give api-key and api-secret (of the Kafka cluster), or kafka-rest-username and kafka-rest-password.',
    refused:
      'The key is wrong, deleted or expired, or lacks the right: Kafka REST takes an API key of the Kafka cluster, no Cloud API key.',
  },
  timeoutMs: 60_000,
  retryPolicy: { attempts: 6, baseMs: 500, maxMs: 10_000, maxRequestedMs: 60_000 },
}

/** Requests below the cluster's path, and whole lists. */
export interface ClusterRequest {
  readonly send: JsonRequest
  /** The answer in the form given; undefined for 404. */
  get<Answer>(path: string, form: z.ZodType<Answer>): Promise<Answer | undefined>
  /** All pages of a list; undefined for 404. */
  list<Item>(path: string, item: z.ZodType<Item>): Promise<readonly Item[] | undefined>
}

/** Pages of a list that is longer than this are no list. */
const mostPages = 10_000

/**
 * Requests to one cluster (Kafka REST v3).
 * @throws UnreachableError (of the answered functions), with the codes kafka-rest-unreachable, kafka-rest-refused (401, 403)
 * and kafka-rest-unexpected-answer; the signal's reason when it aborts.
 */
export function clusterRequest(connection: KafkaRestConnection): ClusterRequest {
  const request = jsonRequest(service, connection)
  const base = `/kafka/v3/clusters/${encodeURIComponent(connection.cluster)}`
  const send: JsonRequest = (call) => request({ ...call, path: `${base}${call.path}` })
  const ask = jsonAsk(send, (_, cause) => unexpected(connection, cause))
  return {
    send,
    get: (path, form) => ask({ method: 'GET', path }, form),
    async list(path, item) {
      const form = z.object({ data: z.array(item), metadata: z.object({ next: z.string().nullish() }) })
      const items: z.infer<typeof item>[] = []
      let query: Readonly<Record<string, string>> = {}
      for (let left = mostPages; left > 0; left -= 1) {
        const page = await ask({ method: 'GET', path, query }, form)
        if (page === undefined) return undefined
        items.push(...page.data)
        const { next } = page.metadata
        if (next == null || next === '') return items
        // Of the link only the query is taken: the login goes to no other place than the one that was given.
        query = Object.fromEntries(new URL(next, connection.url).searchParams)
      }
      throw unexpected(connection)
    },
  }
}

function unexpected({ url, cluster }: KafkaRestConnection, cause?: unknown): UnreachableError {
  return new UnreachableError(
    {
      code: 'kafka-rest-unexpected-answer',
      message: `${url} answers for cluster ${cluster} in a form that is not Kafka REST's (v3).`,
      help: 'Check kafka-rest-url: the REST endpoint of the cluster, without /kafka/v3.',
    },
    cause === undefined ? undefined : { cause },
  )
}

/** Statuses with which one thing is refused, rather than everything. */
export const refusalStatuses = [400, 403, 404]

/** Why one thing was refused, with the name that Kafka's protocol has for it; undefined when it was not. */
export function refusalOf({ status, message }: JsonAnswer): Refusal | undefined {
  if (status < 400) return undefined
  return {
    code: codeOf(status, message),
    message: message || `HTTP ${status}`,
    passing: /marked for deletion/i.test(message),
  }
}

/** Kafka REST has one code (40002) for almost everything that is wrong with a request: what it is, only the text says. */
function codeOf(status: number, message: string): string {
  if (status === 403) return 'AUTHORIZATION_FAILED'
  if (status === 404) return 'UNKNOWN_TOPIC_OR_PARTITION'
  if (/already exists|marked for deletion/i.test(message)) return 'TOPIC_ALREADY_EXISTS'
  if (/partition/i.test(message)) return 'INVALID_PARTITIONS'
  if (/replication/i.test(message)) return 'INVALID_REPLICATION_FACTOR'
  if (/policy/i.test(message)) return 'POLICY_VIOLATION'
  if (/config/i.test(message)) return 'INVALID_CONFIG'
  return 'INVALID_REQUEST'
}
