import { undelivered } from '../delivery/courier.ts'
import type { RunContext } from '../message/run-context.ts'
import type { Courier, HttpAnswer } from './channel.ts'

/** GitHub's API for the channels that write to it, with the version that they were written for. */
export interface GitHubApi {
  /** Of `owner/name`, as `/repos/acme/streams`. */
  readonly repository: string
  get(path: string): Promise<HttpAnswer>
  write(method: 'POST' | 'PATCH', path: string, body: Readonly<Record<string, unknown>>): Promise<HttpAnswer>
}

/**
 * @throws UnreachableError when there is no token or no repository, or GitHub refuses; `permission` is what the job lacks
 * then, as `issues: write`.
 */
export function githubApi(
  { apiUrl, repository: own }: RunContext,
  { token, repository = own, permission }: GitHubAccess,
  courier: Courier,
): GitHubApi {
  if (token === undefined || token === '') {
    throw undelivered('delivery-refused', 'GitHub cannot be written to: github-token is empty.', 'Give github-token.')
  }
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    const help = 'Give repository: owner/name in the settings of the channel.'
    throw undelivered('delivery-refused', 'There is no repository to write to outside a workflow.', help)
  }
  const request = async (
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: Readonly<Record<string, unknown>>,
  ): Promise<HttpAnswer> => {
    const answer = await courier.request({
      method,
      url: `${apiUrl}${path}`,
      headers: () => ({
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { status } = answer
    if (status === 401) throw undelivered('delivery-refused', 'GitHub answered 401.', 'github-token is not valid.')
    if (status === 403 || (status === 404 && method !== 'GET')) {
      const help = `Add "permissions: ${permission}" to the job.`
      throw undelivered('delivery-refused', `GitHub does not let this token write (HTTP ${status}).`, help)
    }
    return answer
  }
  return {
    repository: `/repos/${repository}`,
    get: (path) => request('GET', path),
    write: (method, path, body) => request(method, path, body),
  }
}

export interface GitHubAccess {
  readonly token: string | undefined
  readonly repository?: string | undefined
  readonly permission: string
}
