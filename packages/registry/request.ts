import {
  isPassingStatus,
  type JsonAnswer,
  type JsonService,
  type JsonServiceConnection,
  jsonRequest,
  type Outlook,
  type Problem,
  UnreachableError,
} from '@kafka-dataops/core'

/** What the client needs of the world. */
export type RegistryConnection = JsonServiceConnection

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

const registry: JsonService = {
  title: 'The schema registry',
  code: 'registry',
  addressHelp: 'Check schema-registry-url, and that this machine may connect there.',
  loginHelp: {
    missing: 'Give schema-registry-username and schema-registry-password, or schema-registry-token.',
    refused:
      'Check the login and its rights to subjects and schemas; on Confluent Cloud the registry has API keys of its own.',
  },
  timeoutMs: 15_000,
  mediaType: 'application/vnd.schemaregistry.v1+json',
  judge,
}

/**
 * Requests to one registry. Redirects are not followed: they would carry the login to another place.
 * @throws UnreachableError (of the answered function), with the codes registry-unreachable (no answer, or the server's
 * own trouble), registry-refused (401, 403), registry-not-found (a 404 that is not the registry's) and
 * registry-unexpected-answer; the signal's reason when it aborts.
 */
export function registryRequest(connection: RegistryConnection): RegistryRequest {
  const request = jsonRequest(registry, connection)
  return async (path, query = {}, call = undefined) => {
    const answers = call?.answers ?? []
    const answer = await request({ method: 'GET', ...call, path, query, answers: [...answers, 404] })
    return readAnswer(answer, answers, new URL(`${connection.url}${path}`))
  }
}

function judge(answer: JsonAnswer, url: URL): { readonly outlook: Outlook; readonly problem?: Problem } | undefined {
  const { status, location } = answer
  if (isPassingStatus(status)) return { outlook: 'passing', problem: inTrouble(status, url) }
  return location === undefined ? { outlook: 'final', problem: unexpected(answer, url) } : undefined
}

function readAnswer(answer: JsonAnswer, answers: readonly number[], url: URL): RegistryAnswer {
  const { status, body, message, code } = answer
  if (answers.includes(status)) return { found: false, errorCode: code || status, message }
  if (status === 404 && code >= 40400) return { found: false, errorCode: code, message }
  if (status === 404) throw new UnreachableError(notFound(url))
  if (body === undefined) throw new UnreachableError(unexpected(answer, url))
  return { found: true, body }
}

function inTrouble(status: number, url: URL): Problem {
  const reason = status === 429 ? 'limits the rate of requests' : 'has trouble of its own'
  const message = `The schema registry at ${url.origin} ${reason} (HTTP ${status} for ${url.pathname}).`
  return { code: 'registry-unreachable', message, help: 'Try again later.' }
}

function notFound(url: URL): Problem {
  const message = `There is no schema registry's answer at ${url.origin}${url.pathname} (HTTP 404).`
  const help =
    'Check the base path of schema-registry-url: some registries have one, as /apis/ccompat/v7 of Apicurio; ' +
    'or this registry is too old for that request.'
  return { code: 'registry-not-found', message, help }
}

function unexpected({ status, contentType, code }: JsonAnswer, url: URL): Problem {
  const kind = contentType || 'no content type'
  const detail = code === 0 ? '' : `, error code ${code}`
  const message = `${url.origin}${url.pathname} answers HTTP ${status} with ${kind}${detail}, which no schema registry does.`
  return { code: 'registry-unexpected-answer', message, help: 'Check schema-registry-url.' }
}

/** The answer has not the form the registry's API describes. */
export function malformedAnswer(url: string, path: string, cause: unknown): UnreachableError {
  const message = `${url}${path} answers JSON that is not the schema registry API's.`
  const help = 'Check schema-registry-url.'
  return new UnreachableError({ code: 'registry-unexpected-answer', message, help }, { cause })
}
