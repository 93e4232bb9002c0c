import { requireAllowedHost, targetOfUrl } from './allowed-hosts.ts'
import { BadInputError, type Problem, UnreachableError } from './errors.ts'
import { fetchReason } from './fetch-reason.ts'
import { withInputPrefix } from './input-prefix.ts'
import type { Ports } from './ports.ts'
import { type Attempt, defaultRetryPolicy, isPassingStatus, retry, retryAfterMs, wallTimer } from './retry.ts'

export interface ClientCredentials {
  readonly url: URL
  readonly clientId: string
  readonly clientSecret: string
  readonly scope?: string
  /** What the names of the inputs begin with, as `schema-registry-`; nothing for Kafka. */
  readonly inputPrefix?: string
}

interface Token {
  readonly value: string
  /** Milliseconds since the epoch after which a new one is fetched; 0 when its life is not known. */
  readonly renewAt: number
}

const tokenTimeoutMs = 10_000
/** Share of a token's life after which it is renewed, as the Java client does (sasl.login.refresh.window.factor). */
const renewalShare = 0.8

type TokenPorts = Pick<Ports, 'fetch' | 'clock' | 'maskSecret' | 'signal'>

/**
 * Tokens by the OAuth 2.0 client credentials grant (RFC 6749 section 4.4). The client authenticates with HTTP Basic,
 * which every server must support, and, if that is refused, once more in the body, which some are set up to want.
 * One token serves all connections until 80 % of its life have passed. Redirects are not followed: they would carry
 * the secret to another host.
 * @throws UnreachableError (of the answered function) when the endpoint cannot be reached or refuses; BadInputError
 *   when `allowed-hosts` does not permit it.
 */
export function clientCredentialsToken(
  credentials: ClientCredentials,
  allowedHosts: readonly string[] | undefined,
  ports: TokenPorts,
): () => Promise<string> {
  return cached(ports, async () => {
    requireAllowedHost(targetOfUrl(credentials.url), allowedHosts, 'The OAuth client secret')
    const ask = (placement: 'basic' | 'body') =>
      retry(() => requestToken(credentials, placement, ports), defaultRetryPolicy, wallTimer, ports.signal)
    let answer = await ask('basic')
    if (answer.status === 400 || answer.status === 401) {
      const again = await ask('body')
      if (again.status === 200) answer = again
    }
    return readToken(answer, credentials, ports)
  })
}

/**
 * The workflow's own OpenID Connect token, with `scope` as its audience.
 * @throws BadInputError when there is no workflow to ask, or it lacks the permission `id-token: write`.
 */
export function workflowToken(
  audience: string | undefined,
  ports: Pick<Ports, 'identityToken' | 'clock' | 'maskSecret'>,
): () => Promise<string> {
  const { identityToken } = ports
  return cached(ports, async () => {
    if (identityToken === undefined) throw new BadInputError(noWorkflowProblem)
    const value = await identityToken(audience)
    ports.maskSecret(value)
    return { value, renewAt: renewalTime(value, undefined, ports.clock.now()) }
  })
}

export const noWorkflowProblem: Problem = {
  code: 'oauth-no-workflow',
  message: 'oauth-token-url is "github", but this run is not inside a GitHub workflow.',
  help: 'Outside a workflow give a token endpoint with oauth-client-id and oauth-client-secret.',
}

function cached(ports: Pick<Ports, 'clock'>, fetchToken: () => Promise<Token>): () => Promise<string> {
  let current: Token | undefined
  let pending: Promise<Token> | undefined
  return async () => {
    if (current !== undefined && ports.clock.now() < current.renewAt) return current.value
    pending ??= fetchToken().finally(() => {
      pending = undefined
    })
    current = await pending
    return current.value
  }
}

interface TokenAnswer {
  readonly status: number
  readonly text: string
}

async function requestToken(
  credentials: ClientCredentials,
  placement: 'basic' | 'body',
  ports: TokenPorts,
): Promise<Attempt<TokenAnswer>> {
  const { url, clientId, clientSecret, scope } = credentials
  const form = new URLSearchParams({ grant_type: 'client_credentials' })
  if (scope !== undefined) form.set('scope', scope)
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  }
  if (placement === 'basic') {
    const pair = Buffer.from(`${formEncode(clientId)}:${formEncode(clientSecret)}`).toString('base64')
    ports.maskSecret(pair)
    headers.authorization = `Basic ${pair}`
  } else {
    form.set('client_id', clientId)
    form.set('client_secret', clientSecret)
  }
  try {
    const response = await ports.fetch(url, {
      method: 'POST',
      headers,
      body: form.toString(),
      redirect: 'manual',
      signal: AbortSignal.any([ports.signal, AbortSignal.timeout(tokenTimeoutMs)]),
    })
    const { status } = response
    const text = await response.text()
    if (!isPassingStatus(status)) return { kind: 'done', value: { status, text } }
    const afterMs = retryAfterMs(response.headers.get('retry-after'), ports.clock.now())
    const error = new UnreachableError(refusalProblem(credentials, status, parseObject(text)))
    return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) }
  } catch (cause) {
    ports.signal.throwIfAborted()
    const problem = {
      code: 'oauth-token-unreachable',
      message: `The token endpoint ${endpointName(url)} cannot be reached: ${fetchReason(cause)}.`,
      help: 'Check oauth-token-url, and that this machine may connect there.',
    }
    return {
      kind: 'again',
      error: new UnreachableError(withInputPrefix(problem, credentials.inputPrefix ?? ''), { cause }),
    }
  }
}

/** RFC 6749 section 2.3.1 wants id and secret form-encoded before they are joined. */
function formEncode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}

function readToken(answer: TokenAnswer, credentials: ClientCredentials, ports: TokenPorts): Token {
  const body = parseObject(answer.text)
  const value = body.access_token
  if (answer.status === 200 && typeof value === 'string' && value !== '') {
    ports.maskSecret(value)
    const lifetime = Number(body.expires_in)
    return { value, renewAt: renewalTime(value, lifetime > 0 ? lifetime * 1_000 : undefined, ports.clock.now()) }
  }
  throw new UnreachableError(refusalProblem(credentials, answer.status, body))
}

/** From the answer's lifetime, else from the `exp` claim of the token if it is a JWT. */
function renewalTime(token: string, lifetimeMs: number | undefined, now: number): number {
  const expiry = Number(tokenClaims(token).exp) * 1_000
  const life = lifetimeMs ?? (expiry > now ? expiry - now : 0)
  return life === 0 ? 0 : now + life * renewalShare
}

/** Claims of a JWT, unverified; empty for an opaque token. */
export function tokenClaims(token: string): Readonly<Record<string, unknown>> {
  return parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Without its query, which may hold a key. */
function endpointName(url: URL): string {
  return `${url.origin}${url.pathname}`
}

function refusalProblem(
  { url, inputPrefix = '' }: ClientCredentials,
  status: number,
  body: Readonly<Record<string, unknown>>,
): Problem {
  return withInputPrefix(refusal(url, status, body), inputPrefix)
}

function refusal(url: URL, status: number, body: Readonly<Record<string, unknown>>): Problem {
  const reason = [body.error, body.error_description]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => part.slice(0, 300))
    .join(': ')
  const says = reason === '' ? '' : ` (${reason})`
  const where = `The token endpoint ${endpointName(url)}`
  if (status >= 300 && status < 400) {
    return {
      code: 'oauth-token-refused',
      message: `${where} answered with a redirect (HTTP ${status}), which is not followed with a client secret.`,
      help: 'Give the final address as oauth-token-url.',
    }
  }
  if (status === 200) {
    return {
      code: 'oauth-token-refused',
      message: `${where} answered without an access_token.`,
      help: 'Check that oauth-token-url is the token endpoint itself, as in the server’s openid-configuration.',
    }
  }
  if (isPassingStatus(status)) {
    return {
      code: 'oauth-token-unreachable',
      message: `${where} failed with HTTP ${status}${says}.`,
      help: 'Try again, or ask whoever runs the identity provider.',
    }
  }
  return {
    code: 'oauth-token-refused',
    message: `${where} refused with HTTP ${status}${says}.`,
    help:
      status === 404
        ? 'Check the path of oauth-token-url.'
        : 'Check oauth-client-id, oauth-client-secret and oauth-scope.',
  }
}
