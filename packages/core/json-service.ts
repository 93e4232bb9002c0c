import type { z } from 'zod'
import type { Problem } from './errors.ts'
import { UnreachableError } from './errors.ts'
import { fetchReason } from './fetch-reason.ts'
import { authorizationHeader, type HttpLogin } from './http-service.ts'
import {
  type Attempt,
  defaultRetryPolicy,
  isPassingStatus,
  type RetryPolicy,
  type RetryTimer,
  retry,
  retryAfterMs,
  wallTimer,
} from './retry.ts'

/** What a client of a service that speaks JSON over HTTP needs of the world. */
export interface JsonServiceConnection {
  /** With the base path, without a slash at its end. */
  readonly url: string
  readonly auth: HttpLogin
  /** A token for every request, instead of `auth`. */
  readonly token?: () => Promise<string>
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  readonly fetch: typeof fetch
  readonly signal: AbortSignal
  readonly maskSecret?: (value: string) => void
  readonly retryPolicy?: RetryPolicy
  readonly retryTimer?: RetryTimer
  /** How long one request may take, in ms; the service's own bound unless given. */
  readonly timeoutMs?: number
}

export interface JsonCall {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Beginning with a slash, its parts encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
  /** Statuses that are an answer rather than a failure, beside 2xx. */
  readonly answers?: readonly number[]
  /**
   * Called after a call that may have been carried out although its answer got lost (no answer, a server's trouble): whether
   * it was. Without it such a call is simply sent again, which must then be harmless.
   */
  readonly wasDone?: () => Promise<boolean>
}

export interface JsonAnswer {
  readonly status: number
  /** Undefined for an empty or a non-JSON body. */
  readonly body: unknown
  /** What the service says of a failure; empty otherwise. */
  readonly message: string
  /** The service's own code of a failure; 0 when it gives none. */
  readonly code: number
  /** Of the body, without parameters; empty when the service does not say it. */
  readonly contentType: string
  /** Where the service sends the request instead; it is not followed. */
  readonly location?: URL
}

export type JsonRequest = (call: JsonCall) => Promise<JsonAnswer>

/** Asks for an answer in a form; undefined where there is nothing of that path (404). */
export type JsonAsk = <Answer>(call: JsonCall, form: z.ZodType<Answer>) => Promise<Answer | undefined>

/**
 * What becomes of a failure: `final` is thrown at once, `passing` is tried again, `uncertain` too, after `wasDone` has looked
 * whether it happened.
 */
export type Outlook = 'final' | 'passing' | 'uncertain'

/** What is peculiar to one service. */
export interface JsonService {
  /** Begins a sentence, as `Kafka Connect`. */
  readonly title: string
  /** Prefix of its problems' codes: PREFIX-unreachable, PREFIX-refused, PREFIX-unexpected-answer. */
  readonly code: string
  /** What to look at when it cannot be reached, as a sentence. */
  readonly addressHelp: string
  /** What a user name and a password are there, in the middle of a sentence; `the user name and password` unless given. */
  readonly basicLogin?: string
  /** How to log in, and what to look at when a login is refused, as sentences. */
  readonly loginHelp: { readonly missing: string; readonly refused: string }
  readonly timeoutMs: number
  /** Its own JSON, preferred to application/json. */
  readonly mediaType?: string
  readonly retryPolicy?: RetryPolicy
  /** Overrules what statuses mean by default: 429 passes, other 5xx but 501 and 505 are uncertain, all else is final. */
  readonly judge?: (
    answer: JsonAnswer,
    url: URL,
  ) => { readonly outlook: Outlook; readonly problem?: Problem } | undefined
}

/**
 * Requests to one service, again where that may help, as long as it asks to wait (Retry-After). Redirects are not followed:
 * they would carry the login to another place.
 * @throws UnreachableError (of the answered function) with the service's codes; the signal's reason when it aborts.
 */
export function jsonRequest(service: JsonService, connection: JsonServiceConnection): JsonRequest {
  const { signal, retryTimer = wallTimer } = connection
  const policy = connection.retryPolicy ?? service.retryPolicy ?? defaultRetryPolicy
  const headers = {
    accept: service.mediaType === undefined ? 'application/json' : `${service.mediaType}, application/json`,
    ...connection.headers,
    ...authorizationHeader(connection.auth, connection.maskSecret),
  }
  return (call) => {
    const url = new URL(`${connection.url}${call.path}`)
    for (const [name, values] of Object.entries(call.query ?? {})) {
      for (const value of [values].flat()) url.searchParams.append(name, value)
    }
    const attempt = async () => send(service, connection, call, url, await withToken(headers, connection))
    return retry(attempt, policy, retryTimer, signal)
  }
}

/**
 * Answers in the forms that they are asked for.
 * @param unexpected what to throw for an answer in another form
 * @param isOfService whether a 404 is the service's own; any is unless given
 */
export function jsonAsk(
  request: JsonRequest,
  unexpected: (call: JsonCall, cause?: unknown) => Error,
  isOfService: (notFound: JsonAnswer) => boolean = () => true,
): JsonAsk {
  return async (call, form) => {
    const answer = await request({ ...call, answers: [...(call.answers ?? []), 404] })
    if (answer.status === 404) {
      if (isOfService(answer)) return undefined
      throw unexpected(call)
    }
    const parsed = form.safeParse(answer.body)
    if (parsed.success) return parsed.data
    throw unexpected(call, parsed.error)
  }
}

async function withToken(
  headers: Readonly<Record<string, string>>,
  { token }: JsonServiceConnection,
): Promise<Readonly<Record<string, string>>> {
  return token === undefined ? headers : { ...headers, authorization: `Bearer ${await token()}` }
}

async function send(
  service: JsonService,
  connection: JsonServiceConnection,
  call: JsonCall,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<Attempt<JsonAnswer>> {
  const { fetch, signal, timeoutMs = service.timeoutMs } = connection
  const login = connection.token === undefined ? connection.auth.kind : 'bearer'
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method: call.method,
      headers:
        call.body === undefined ? headers : { ...headers, 'content-type': service.mediaType ?? 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    })
    text = await response.text()
  } catch (cause) {
    signal.throwIfAborted()
    return afterLostAnswer(call, unreachable(service, url, cause))
  }
  const answer = answerOf(response, text, url)
  const { status } = answer
  if ((status >= 200 && status < 300) || call.answers?.includes(status) === true) return { kind: 'done', value: answer }
  if (status === 401 || status === 403) throw refused(service, url, answer, login)
  const judged = service.judge?.(answer, url)
  const error = new UnreachableError(judged?.problem ?? failure(service, url, call, answer))
  const outlook = judged?.outlook ?? defaultOutlook(status)
  if (outlook === 'final') throw error
  const afterMs = retryAfterMs(response.headers.get('retry-after'), Date.now())
  return outlook === 'uncertain' ? afterLostAnswer(call, error, afterMs) : again(error, afterMs)
}

function again(error: Error, afterMs: number | undefined): Attempt<never> {
  return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) }
}

function defaultOutlook(status: number): Outlook {
  if (status === 429) return 'passing'
  return isPassingStatus(status) ? 'uncertain' : 'final'
}

async function afterLostAnswer(call: JsonCall, error: Error, afterMs?: number): Promise<Attempt<JsonAnswer>> {
  if (call.wasDone !== undefined && (await call.wasDone().catch(() => false))) {
    return { kind: 'done', value: { status: 200, body: undefined, message: '', code: 0, contentType: '' } }
  }
  return again(error, afterMs)
}

function answerOf({ status, headers }: Response, text: string, url: URL): JsonAnswer {
  const body = parseBody(text)
  const contentType = headers.get('content-type')?.split(';')[0] ?? ''
  const answer: JsonAnswer = { status, body, ...errorOf(body), contentType }
  const location = headers.get('location')
  const isSentOn = status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href)
  return isSentOn ? { ...answer, location: new URL(location, url) } : answer
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Message and code of a failure in the four forms that Confluent's APIs have: {errors: [{status, title, detail}]},
 * {error: {code, message}}, {code, message} and {error_code, message}; the last is Kafka Connect's too.
 */
export function errorOf(body: unknown): { readonly message: string; readonly code: number } {
  const { error, errors, message, code, error_code: errorCode } = fieldsOf(body)
  if (Array.isArray(errors)) {
    const texts = errors.map(fieldsOf).map(({ detail, title }) => textOf(detail) || textOf(title))
    return { message: texts.filter((text) => text !== '').join(' '), code: numberOf(fieldsOf(errors[0]).status) }
  }
  const inner = fieldsOf(error)
  return {
    message: textOf(message) || textOf(inner.message),
    code: numberOf(errorCode) || numberOf(code) || numberOf(inner.code),
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function numberOf(value: unknown): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : 0
}

function unreachable({ title, code, addressHelp }: JsonService, url: URL, cause: unknown): UnreachableError {
  const message = `${title} at ${url.origin} cannot be reached: ${fetchReason(cause)}.`
  return new UnreachableError({ code: `${code}-unreachable`, message, help: addressHelp }, { cause })
}

function refused(
  { title, code, loginHelp, basicLogin = 'the user name and password' }: JsonService,
  url: URL,
  { status, message }: JsonAnswer,
  login: HttpLogin['kind'],
): UnreachableError {
  const given = { none: 'wants a login', basic: `refuses ${basicLogin}`, bearer: 'refuses the token' }
  const what = status === 403 ? `does not let this login use ${url.pathname}` : given[login]
  return new UnreachableError({
    code: `${code}-refused`,
    message: `${title} at ${url.origin} ${what} (HTTP ${status}${message === '' ? '' : `: ${message}`}).`,
    help: login === 'none' ? loginHelp.missing : loginHelp.refused,
  })
}

function failure(
  { title, code, addressHelp }: JsonService,
  url: URL,
  { method }: JsonCall,
  answer: JsonAnswer,
): Problem {
  const { status, message, location } = answer
  if (location !== undefined) {
    return {
      code: `${code}-unexpected-answer`,
      message: `${url.origin} sends requests on to ${location.origin}${location.pathname} (HTTP ${status}).`,
      help: `If that is ${title.replace(/^The /, 'the ')}, give its URL. ${addressHelp}`,
    }
  }
  if (status === 429) {
    return {
      code: `${code}-unreachable`,
      message: `${title} at ${url.origin} limits the rate of requests (HTTP 429 to ${method} ${url.pathname}).`,
      help: 'Try again later.',
    }
  }
  const says = message === '' ? `, without the form of ${title}` : `: ${message.replace(/\.$/, '')}`
  return {
    code: status >= 500 && message === '' ? `${code}-unreachable` : `${code}-unexpected-answer`,
    message: `${title} at ${url.origin} answers HTTP ${status} to ${method} ${url.pathname}${says}.`,
    help: status >= 500 ? 'Try again; the log of the service says more.' : addressHelp,
  }
}
