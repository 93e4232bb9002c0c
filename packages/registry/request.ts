import {
  type Attempt,
  authorizationHeader,
  defaultRetryPolicy,
  fetchReason,
  isPassingStatus,
  type Problem,
  type RetryPolicy,
  type RetryTimer,
  retry,
  retryAfterMs,
  UnreachableError,
  wallTimer,
} from '@kafka-dataops/core'
import type { RegistryAuth } from './settings.ts'

/** What the client needs of the world. */
export interface RegistryConnection {
  /** With the base path, without a slash at its end. */
  readonly url: string
  readonly auth: RegistryAuth
  /** A token for every request, instead of `auth`. */
  readonly token?: () => Promise<string>
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
  readonly maskSecret?: (value: string) => void
  readonly retryPolicy?: RetryPolicy
  readonly retryTimer?: RetryTimer
}

/** An answer that is one: 2xx with JSON, or the registry's own "not found" with its error code. */
export type RegistryAnswer =
  | { readonly found: true; readonly body: unknown }
  | { readonly found: false; readonly errorCode: number; readonly message: string }

/** A request that writes, or asks with a body. It must be harmless to send it twice. */
export interface RegistryCall {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  /** Statuses that are an answer (`found: false`) rather than a failure, beside 404: 409 and 422 say what is refused. */
  readonly answers?: readonly number[]
}

/** Sends one GET, or what `call` says, again where that may help. */
export type RegistryRequest = (
  path: string,
  query?: Readonly<Record<string, string>>,
  call?: RegistryCall,
) => Promise<RegistryAnswer>

const requestTimeoutMs = 15_000
const mediaType = 'application/vnd.schemaregistry.v1+json'

/**
 * Requests to one registry. Redirects are not followed: they would carry the login to another place.
 * @throws UnreachableError (of the answered function), with the codes registry-unreachable (no answer, or the server's
 * own trouble), registry-refused (401, 403), registry-not-found (a 404 that is not the registry's) and
 * registry-unexpected-answer; the signal's reason when it aborts.
 */
export function registryRequest(connection: RegistryConnection): RegistryRequest {
  const { signal, retryPolicy = defaultRetryPolicy, retryTimer = wallTimer } = connection
  const headers = {
    accept: `${mediaType}, application/json`,
    ...connection.headers,
    ...authorizationHeader(connection.auth, connection.maskSecret),
  }
  return (path, query = {}, call = undefined) => {
    const url = new URL(`${connection.url}${path}`)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    return retry(
      async () => send(connection, url, await withToken(headers, connection), call),
      retryPolicy,
      retryTimer,
      signal,
    )
  }
}

async function withToken(
  headers: Readonly<Record<string, string>>,
  { token }: RegistryConnection,
): Promise<Readonly<Record<string, string>>> {
  return token === undefined ? headers : { ...headers, authorization: `Bearer ${await token()}` }
}

async function send(
  { fetch, signal, auth, token }: RegistryConnection,
  url: URL,
  headers: Readonly<Record<string, string>>,
  call: RegistryCall | undefined,
): Promise<Attempt<RegistryAnswer>> {
  let response: Response
  let text: string
  try {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)])
    response = await fetch(url, {
      method: call?.method ?? 'GET',
      headers: call?.body === undefined ? headers : { ...headers, 'content-type': mediaType },
      redirect: 'manual',
      signal: bounded,
      ...(call?.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    })
    text = await response.text()
  } catch (cause) {
    signal.throwIfAborted()
    const message = `The schema registry at ${url.origin} cannot be reached: ${fetchReason(cause)}.`
    return { kind: 'again', error: unreachable('registry-unreachable', message, hostHelp, cause) }
  }
  if (isPassingStatus(response.status)) return again(response, url)
  return {
    kind: 'done',
    value: readAnswer(response, text, url, token === undefined ? auth.kind : 'bearer', call?.answers ?? []),
  }
}

const hostHelp = 'Check schema-registry-url, and that this machine may connect there.'

function again(response: Response, url: URL): Attempt<never> {
  const afterMs = retryAfterMs(response.headers.get('retry-after'), Date.now())
  const reason = response.status === 429 ? 'limits the rate of requests' : 'has trouble of its own'
  const message = `The schema registry at ${url.origin} ${reason} (HTTP ${response.status} for ${url.pathname}).`
  const error = unreachable('registry-unreachable', message, 'Try again later.')
  return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) }
}

function readAnswer(
  response: Response,
  text: string,
  url: URL,
  login: RegistryAuth['kind'],
  answers: readonly number[],
): RegistryAnswer {
  const { status } = response
  const body = parseBody(text)
  if (status >= 200 && status < 300 && body !== undefined) return { found: true, body }
  if (status === 401 || status === 403) throw refused(status, url, login)
  const { errorCode, message } = readError(body)
  if (answers.includes(status)) return { found: false, errorCode: errorCode || status, message }
  if (status === 404 && errorCode >= 40400) return { found: false, errorCode, message }
  if (status === 404) throw notFound(url)
  throw unexpected(response, url, errorCode === 0 ? '' : `, error code ${errorCode}`)
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readError(body: unknown): { readonly errorCode: number; readonly message: string } {
  const fields: { error_code?: unknown; message?: unknown } = typeof body === 'object' && body !== null ? body : {}
  const { error_code: errorCode, message } = fields
  return {
    errorCode: typeof errorCode === 'number' ? errorCode : 0,
    message: typeof message === 'string' ? message : '',
  }
}

function refused(status: number, url: URL, login: RegistryAuth['kind']): UnreachableError {
  if (status === 403) {
    const message = `The schema registry at ${url.origin} does not let this login read ${url.pathname} (HTTP 403).`
    return unreachable('registry-refused', message, 'Give the login the right to read subjects and schemas.')
  }
  const given = { none: 'wants a login', basic: 'refuses the user name and password', bearer: 'refuses the token' }
  const message = `The schema registry at ${url.origin} ${given[login]} (HTTP 401).`
  const help =
    login === 'none'
      ? 'Give schema-registry-username and schema-registry-password, or schema-registry-token.'
      : 'Check the login; on Confluent Cloud the registry has API keys of its own.'
  return unreachable('registry-refused', message, help)
}

function notFound(url: URL): UnreachableError {
  const message = `There is no schema registry's answer at ${url.origin}${url.pathname} (HTTP 404).`
  const help =
    'Check the base path of schema-registry-url: some registries have one, as /apis/ccompat/v7 of Apicurio; ' +
    'or this registry is too old for that request.'
  return unreachable('registry-not-found', message, help)
}

function unexpected(response: Response, url: URL, detail: string): UnreachableError {
  const { status } = response
  const location = response.headers.get('location')
  if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href)) {
    const target = new URL(location, url)
    const message = `${url.origin} sends requests on to ${target.origin}${target.pathname} (HTTP ${status}).`
    return unreachable('registry-unexpected-answer', message, 'If that is the schema registry, give its URL.')
  }
  const kind = response.headers.get('content-type')?.split(';')[0] ?? 'no content type'
  const message = `${url.origin}${url.pathname} answers HTTP ${status} with ${kind}${detail}, which no schema registry does.`
  return unreachable('registry-unexpected-answer', message, 'Check schema-registry-url.')
}

function unreachable(code: string, message: string, help: string, cause?: unknown): UnreachableError {
  const problem: Problem = { code, message, help }
  return new UnreachableError(problem, cause === undefined ? undefined : { cause })
}

/** The answer has not the form the registry's API describes. */
export function malformedAnswer(url: string, path: string, cause: unknown): UnreachableError {
  const message = `${url}${path} answers JSON that is not the schema registry API's.`
  return unreachable('registry-unexpected-answer', message, 'Check schema-registry-url.', cause)
}
