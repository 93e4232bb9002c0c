import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type FakeGit, fakeGit } from './git-data.ts'
import { type FakeDeployments, fakeDeployments } from './github-deployments.ts'
import { type FakeIssues, fakeIssues } from './github-issues.ts'
import { type Description, readDescription } from './openapi.ts'

/**
 * GitHub's API for what the suite calls: comments of an issue, issues, commit statuses, the login behind a token, branches and their files. Every request and every
 * answer is validated against GitHub's published description; a mismatch is kept in `problems`, which tests assert empty.
 */
export interface FakeGitHub {
  readonly url: string
  readonly comments: readonly FakeComment[]
  readonly requests: readonly string[]
  readonly problems: readonly string[]
  readonly git: FakeGit
  readonly tracker: FakeIssues
  readonly deployments: FakeDeployments['all']
  readonly addComment: (comment: {
    readonly body: string
    readonly login: string
    readonly type?: 'User' | 'Bot'
    readonly association?: string
    readonly createdAt?: string
  }) => void
  readonly close: () => Promise<void>
}

export interface FakeComment {
  readonly id: number
  body: string
  readonly login: string
  readonly type: 'User' | 'Bot'
  readonly association?: string
  readonly createdAt?: string
}

export interface FakeGitHubOptions {
  /** Tokens and the login they act as; `bot: true` is a workflow's own token, which may not ask who it is. */
  readonly tokens: Readonly<Record<string, { readonly login: string; readonly bot: boolean }>>
  /** Answers writes with 403, as for a job without `pull-requests: write`. */
  readonly readOnly?: boolean
  /** The repository has no commit yet. */
  readonly isEmpty?: boolean
  /** Names of branches that rules protect. */
  readonly protectedBranches?: readonly string[]
  /** Runs before a request is answered: an answer to be sent instead, or a chance to be faster than the caller. */
  readonly before?: (
    request: string,
  ) => Promise<{ readonly status: number; readonly headers?: Record<string, string> } | undefined>
}

let description: Description | undefined

export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  description ??= readDescription(
    path.resolve(import.meta.dirname, '../../node_modules/@octokit/openapi/generated/api.github.com.json'),
  )
  const described = description
  const comments: FakeComment[] = []
  const requests: string[] = []
  const problems: string[] = []
  const git = fakeGit(options)
  const tracker = fakeIssues()
  const deployments = fakeDeployments()
  let nextId = 1

  const server = createServer((request, response) => {
    play(request, response).catch((error: unknown) => {
      problems.push(`the fake broke: ${error}`)
      send(response, 500, { message: 'the fake broke' })
    })
  })
  const play = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const method = request.method ?? 'GET'
    requests.push(`${method} ${url.pathname}${url.search}`)
    const operation = described.operationFor(method, url.pathname)
    if (operation === undefined) {
      problems.push(`${method} ${url.pathname} is not described`)
      return send(response, 404, { message: 'Not Found' })
    }
    const body = await bodyOf(request)
    for (const problem of operation.requestProblems(body)) problems.push(`${method} ${operation.template}: ${problem}`)
    const answer = (status: number, value: unknown, headers: Record<string, string> = {}): void => {
      for (const problem of operation.responseProblems(status, value)) {
        problems.push(`${method} ${operation.template} answer ${status}: ${problem}`)
      }
      send(response, status, value, headers)
    }
    const actor = options.tokens[(request.headers.authorization ?? '').replace(/^(token|bearer) /i, '')]
    if (actor === undefined) return send(response, 401, { message: 'Bad credentials' })
    const forbidden = { message: 'Resource not accessible by integration', documentation_url: 'about:blank' }
    const base = baseUrl(server)
    const instead = await options.before?.(`${method} ${operation.template}`)
    if (instead !== undefined) return send(response, instead.status, { message: 'Instead' }, instead.headers)
    if (operation.template.startsWith('/repos/{owner}/{repo}/git/')) {
      if (options.readOnly && method !== 'GET') return send(response, 403, forbidden)
      const { status, value } = git.play(`${method} ${operation.template}`, operation.parameters, body, base)
      return answer(status, value)
    }
    const route = `${method} ${operation.template}`
    const isWrite = method !== 'GET'
    const played =
      options.readOnly && isWrite
        ? undefined
        : tracker.play({
            route,
            parameters: operation.parameters,
            query: url.searchParams,
            body,
            base,
            actor,
            user: (login, type) => simpleUser(base, login, type),
          })
    if (played !== undefined) return answer(played.status, played.value)
    // The description does not say that these answer 403, which they do.
    const isDeployment = operation.template.startsWith('/repos/{owner}/{repo}/deployments')
    if (options.readOnly && isDeployment && isWrite) return send(response, 403, forbidden)
    const deployed = deployments.play({
      route,
      parameters: operation.parameters,
      body,
      base,
      creator: simpleUser(base, actor.login, actor.bot ? 'Bot' : 'User'),
    })
    if (deployed !== undefined) return answer(deployed.status, deployed.value)
    switch (route) {
      case 'GET /user':
        return actor.bot ? answer(403, forbidden) : answer(200, privateUser(base, actor.login))
      case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        const size = Number(url.searchParams.get('per_page') ?? 30)
        const page = Number(url.searchParams.get('page') ?? 1)
        const part = comments.slice((page - 1) * size, page * size)
        const next = new URL(url.pathname, base)
        next.searchParams.set('per_page', String(size))
        next.searchParams.set('page', String(page + 1))
        const more = comments.length > page * size
        return answer(
          200,
          part.map((comment) => commentJson(base, comment)),
          more ? { link: `<${next}>; rel="next"` } : {},
        )
      }
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        if (options.readOnly) return answer(403, forbidden)
        const comment: FakeComment = {
          id: nextId++,
          body: textOf(body),
          login: actor.login,
          type: actor.bot ? 'Bot' : 'User',
        }
        comments.push(comment)
        return answer(201, commentJson(base, comment), { location: `${base}/comments/${comment.id}` })
      }
      case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        const comment = comments.find(({ id }) => String(id) === operation.parameters.comment_id)
        if (comment === undefined) return send(response, 404, { message: 'Not Found' })
        comment.body = textOf(body)
        return answer(200, commentJson(base, comment))
      }
      default:
        if (options.readOnly && isWrite) return answer(403, forbidden)
        problems.push(`${method} ${operation.template} is described, but not played here`)
        return send(response, 501, { message: 'Not played' })
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: baseUrl(server),
    comments,
    requests,
    problems,
    git,
    tracker,
    deployments: deployments.all,
    addComment: ({ type = 'User', ...comment }) => {
      comments.push({ id: nextId++, type, ...comment })
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function baseUrl(server: ReturnType<typeof createServer>): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

function send(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(value))
}

function textOf(body: unknown): string {
  return body !== null && typeof body === 'object' && 'body' in body ? String(body.body) : ''
}

function simpleUser(base: string, login: string, type: string): Readonly<Record<string, unknown>> {
  const url = `${base}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: url,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
    type,
    site_admin: false,
  }
}

function privateUser(base: string, login: string): Readonly<Record<string, unknown>> {
  const now = '2026-01-01T00:00:00Z'
  return {
    ...simpleUser(base, login, 'User'),
    name: login,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: now,
    updated_at: now,
  }
}

function commentJson(base: string, comment: FakeComment): Readonly<Record<string, unknown>> {
  const url = `${base}/comments/${comment.id}`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: url,
    issue_url: `${base}/issues/1`,
    body: comment.body,
    user: simpleUser(base, comment.login, comment.type),
    created_at: comment.createdAt ?? '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    author_association: comment.association ?? 'CONTRIBUTOR',
  }
}
