import {
  type Attempt,
  authorizationHeader,
  fetchReason,
  type HttpLogin,
  isPassingStatus,
  type RetryPolicy,
  type RetryTimer,
  retry,
  retryAfterMs,
  UnreachableError,
  wallTimer,
} from '@kafka-dataops/core'

/** What the client needs of the world. */
export interface ConnectConnection {
  /** With the base path, without a slash at its end. */
  readonly url: string
  readonly auth: HttpLogin
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
  readonly maskSecret?: (value: string) => void
  readonly retryPolicy?: RetryPolicy
  readonly retryTimer?: RetryTimer
}

export interface ConnectCall {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Beginning with a slash, its parts encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
  /** Statuses that are an answer rather than a failure, beside 2xx. */
  readonly answers?: readonly number[]
  /**
   * Called after a call that may have been carried out although its answer got lost (no answer, 500): whether it was.
   * Without it such a call is simply sent again, which must then be harmless.
   */
  readonly wasDone?: () => Promise<boolean>
}

export interface ConnectAnswer {
  readonly status: number
  /** Undefined for an empty or a non-JSON body. */
  readonly body: unknown
  /** The worker's `message` of a failure; empty otherwise. */
  readonly message: string
}

export type ConnectRequest = (call: ConnectCall) => Promise<ConnectAnswer>

/** Connect's own limit for what it hands to another worker is 90 s; creating a connector validates it, which can be slow. */
const requestTimeoutMs = 95_000
/**
 * A rebalance of the workers takes seconds, during which reads too are answered 409 (kafka.md of strimzi: 200 ms doubled,
 * 10 steps).
 */
export const connectRetryPolicy: RetryPolicy = { attempts: 10, baseMs: 200, maxMs: 10_000, maxRequestedMs: 60_000 }

/**
 * Requests to one Connect cluster, again where that may help: no answer, 409 (a rebalance or a concurrent change; callers
 * that create read "already exists" themselves), 429 and 5xx except 500s that say what is wrong with the request.
 * Redirects are not followed: they would carry the login to another place.
 * @throws UnreachableError (of the answered function), with the codes connect-unreachable, connect-refused (401, 403),
 * connect-busy (a rebalance that does not end) and connect-unexpected-answer; the signal's reason when it aborts.
 */
export function connectRequest(connection: ConnectConnection): ConnectRequest {
  const { signal, auth, maskSecret, retryPolicy = connectRetryPolicy, retryTimer = wallTimer } = connection
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    ...authorizationHeader(auth, maskSecret),
  }
  return (call) => {
    const url = new URL(`${connection.url}${call.path}`)
    for (const [name, values] of Object.entries(call.query ?? {})) {
      for (const value of [values].flat()) url.searchParams.append(name, value)
    }
    return retry(() => send(connection, call, url, headers), retryPolicy, retryTimer, signal)
  }
}

async function send(
  { fetch, signal, auth }: ConnectConnection,
  call: ConnectCall,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<Attempt<ConnectAnswer>> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method: call.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    })
    text = await response.text()
  } catch (cause) {
    signal.throwIfAborted()
    const message = `Kafka Connect at ${url.origin} cannot be reached: ${fetchReason(cause)}.`
    const help = 'Check connect-url, and that this machine may connect there.'
    const error = new UnreachableError({ code: 'connect-unreachable', message, help }, { cause })
    return afterLostAnswer(call, error)
  }
  const { status } = response
  const body = parseBody(text)
  const answer: ConnectAnswer = { status, body, message: messageOf(body) }
  if ((status >= 200 && status < 300) || call.answers?.includes(status) === true) return { kind: 'done', value: answer }
  if (status === 401 || status === 403) throw refused(url, status, auth)
  const afterMs = retryAfterMs(response.headers.get('retry-after'), Date.now())
  const wait = afterMs === undefined ? {} : { afterMs }
  if (status === 409) return { kind: 'again', error: busy(url, answer), ...wait }
  if (status === 500 && !isTimeout(answer)) throw failed(url, call, answer)
  if (!isPassingStatus(status)) throw failed(url, call, answer)
  if (status === 500 || status === 504) return afterLostAnswer(call, failed(url, call, answer))
  return { kind: 'again', error: failed(url, call, answer), ...wait }
}

/** KAFKA-14353: a request that timed out within Connect may still be carried out. */
function isTimeout({ message }: ConnectAnswer): boolean {
  return /timed? ?out/i.test(message)
}

async function afterLostAnswer(call: ConnectCall, error: Error): Promise<Attempt<ConnectAnswer>> {
  if (call.wasDone !== undefined && (await call.wasDone().catch(() => false))) {
    return { kind: 'done', value: { status: 200, body: undefined, message: '' } }
  }
  return { kind: 'again', error }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function messageOf(body: unknown): string {
  const { message }: { message?: unknown } = typeof body === 'object' && body !== null ? body : {}
  return typeof message === 'string' ? message : ''
}

function refused(url: URL, status: number, auth: HttpLogin): UnreachableError {
  const given = { none: 'wants a login', basic: 'refuses the user name and password', bearer: 'refuses the token' }
  const what = status === 403 ? `does not let this login use ${url.pathname}` : given[auth.kind]
  const help =
    auth.kind === 'none' ? 'Give connect-username and connect-password, or connect-token.' : 'Check the login.'
  return new UnreachableError({
    code: 'connect-refused',
    message: `Kafka Connect at ${url.origin} ${what} (HTTP ${status}).`,
    help,
  })
}

function busy(url: URL, { message }: ConnectAnswer): UnreachableError {
  return new UnreachableError({
    code: 'connect-busy',
    message: `Kafka Connect at ${url.origin} stayed busy (HTTP 409: ${message || 'rebalance'}).`,
    help: 'Its workers are rebalancing or somebody else changes the same connector; try again.',
  })
}

function failed(url: URL, { method }: ConnectCall, { status, message }: ConnectAnswer): UnreachableError {
  const says = message === '' ? ', without the form of a Connect worker' : `: ${message}`
  return new UnreachableError({
    code: status >= 500 && message === '' ? 'connect-unreachable' : 'connect-unexpected-answer',
    message: `Kafka Connect at ${url.origin} answers HTTP ${status} to ${method} ${url.pathname}${says}.`,
    help: 'Check connect-url; the log of the worker says more.',
  })
}
