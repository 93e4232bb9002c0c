import {
  type Attempt,
  defaultRetryPolicy,
  fetchReason,
  isPassingStatus,
  type Problem,
  type RetryTimer,
  retry,
  retryAfterMs,
  UnreachableError,
  wallTimer,
} from '@kafka-dataops/core'

/** What talking to a repository needs. */
export interface RepositoryAccess {
  /** As https://api.github.com, or https://HOST/api/v3 of GitHub Enterprise Server. */
  readonly apiUrl: string
  /** As `owner/name`. */
  readonly repository: string
  readonly token: string
  readonly fetch: typeof fetch
  readonly timer?: RetryTimer
}

/** An answer that the caller must tell apart; the others are thrown. */
export interface GitAnswer {
  /** 2xx, 404, 409 or 422. */
  readonly status: number
  readonly body: unknown
}

const requestTimeoutMs = 15_000
const apiVersion = '2022-11-28'

/**
 * Sends a request below `/repos/OWNER/NAME/git` (https://docs.github.com/rest/git), again where that may help: each of
 * them may be repeated, since objects are named by their content and a branch is moved to one only from its parent.
 * Redirects are not followed: they would carry the token to another place.
 * @throws UnreachableError with the codes state-unreachable, state-token-refused and state-access-denied, which names
 *   the permission that is missing; the signal's reason when it aborts.
 */
export async function askGit(
  access: RepositoryAccess,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<GitAnswer> {
  return retry(() => send(access, method, path, body, signal), defaultRetryPolicy, access.timer ?? wallTimer, signal)
}

async function send(
  access: RepositoryAccess,
  method: string,
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Attempt<GitAnswer>> {
  let response: Response
  let text: string
  try {
    response = await access.fetch(`${access.apiUrl}/repos/${access.repository}/git${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${access.token}`,
        'x-github-api-version': apiVersion,
        'user-agent': 'kafka-dataops',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
    })
    text = await response.text()
  } catch (cause) {
    signal.throwIfAborted()
    return { kind: 'again', error: unreachable(`GitHub cannot be reached: ${fetchReason(cause)}.`, cause) }
  }
  const { status } = response
  if (response.ok || status === 404 || status === 409 || status === 422) {
    return { kind: 'done', value: { status, body: parsedJson(text) } }
  }
  const message = messageOf(parsedJson(text))
  if (isPassingStatus(status) || isRateLimit(response)) {
    const error = unreachable(`GitHub answered ${status}${message === '' ? '' : `: ${message}`}.`)
    const afterMs = retryAfterMs(response.headers.get('retry-after'), Date.now())
    return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) }
  }
  throw new UnreachableError(refusal(access, method, status, message))
}

/** Of the hour, or of too many requests at once. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit({ status, headers }: Response): boolean {
  return status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after'))
}

function refusal({ repository }: RepositoryAccess, method: string, status: number, message: string): Problem {
  if (status === 401) {
    return {
      code: 'state-token-refused',
      message: 'GitHub does not accept github-token, which the state needs.',
      help: "Leave github-token unset for the workflow's own token, or renew the token given.",
    }
  }
  if (status === 403) return accessDenied(repository, method === 'GET' ? 'read' : 'write')
  return {
    code: 'state-unexpected-answer',
    message: `GitHub answered ${status}${message === '' ? '' : `: ${message}`}, which was not expected.`,
  }
}

export function accessDenied(repository: string, right: 'read' | 'write'): Problem {
  return {
    code: 'state-access-denied',
    message: `github-token may not ${right} the contents of ${repository}, where the state is kept.`,
    help: `Add "permissions: contents: ${right}" to the job.`,
  }
}

export function messageOf(body: unknown): string {
  const message = body !== null && typeof body === 'object' && 'message' in body ? body.message : undefined
  return typeof message === 'string' ? message.slice(0, 300) : ''
}

function unreachable(message: string, cause?: unknown): UnreachableError {
  const help = 'Run again; https://www.githubstatus.com says whether GitHub has trouble.'
  return new UnreachableError({ code: 'state-unreachable', message, help }, cause === undefined ? {} : { cause })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
