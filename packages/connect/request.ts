import {
  type JsonAnswer,
  type JsonRequest,
  type JsonService,
  type JsonServiceConnection,
  jsonRequest,
  type Outlook,
  type Problem,
  type RetryPolicy,
} from '@kafka-dataops/core'

/**
 * A rebalance of the workers takes seconds, during which reads too are answered 409 (strimzi's documentation: 200 ms doubled,
 * 10 steps).
 */
export const connectRetryPolicy: RetryPolicy = { attempts: 10, baseMs: 200, maxMs: 10_000, maxRequestedMs: 60_000 }

const apacheConnect: JsonService = {
  title: 'Kafka Connect',
  code: 'connect',
  addressHelp: 'Check connect-url, and that this machine may connect there; the log of the worker says more.',
  loginHelp: {
    missing: 'Give connect-username and connect-password, or connect-token.',
    refused: 'Check the login.',
  },
  // Connect's own limit for what it hands to another worker is 90 s; creating a connector validates it, which can be slow.
  timeoutMs: 95_000,
  retryPolicy: connectRetryPolicy,
  judge,
}

/**
 * Requests to one Connect cluster, again where that may help: no answer, 409 (a rebalance or a concurrent change; callers
 * that create read "already exists" themselves), 429 and 5xx except 500s that say what is wrong with the request.
 * @throws UnreachableError (of the answered function), with the codes connect-unreachable, connect-refused (401, 403),
 * connect-busy (a rebalance that does not end) and connect-unexpected-answer; the signal's reason when it aborts.
 */
export function connectRequest(connection: JsonServiceConnection): JsonRequest {
  return jsonRequest(apacheConnect, connection)
}

function judge(answer: JsonAnswer, url: URL): { readonly outlook: Outlook; readonly problem?: Problem } | undefined {
  if (answer.status === 409) return { outlook: 'passing', problem: busy(url, answer) }
  // KAFKA-14353: a request that timed out within Connect may still be carried out.
  if (answer.status === 500 && !/timed? ?out/i.test(answer.message)) return { outlook: 'final' }
  return undefined
}

function busy(url: URL, { message }: JsonAnswer): Problem {
  return {
    code: 'connect-busy',
    message: `Kafka Connect at ${url.origin} stayed busy (HTTP 409: ${message || 'rebalance'}).`,
    help: 'Its workers are rebalancing or somebody else changes the same connector; try again.',
  }
}
