/** Issues and commit statuses of one repository, for the fake GitHub. */
export interface FakeIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  labels: readonly string[]
  readonly login: string
  readonly type: 'User' | 'Bot'
}

export interface FakeStatus {
  readonly commit: string
  readonly state: string
  readonly description: string
  readonly context: string
  readonly targetUrl: string | null
}

export interface FakeIssues {
  readonly issues: readonly FakeIssue[]
  readonly statuses: readonly FakeStatus[]
  readonly addIssue: (issue: Partial<FakeIssue> & Pick<FakeIssue, 'title' | 'body' | 'login'>) => FakeIssue
  /** Undefined for a route that is not of issues or statuses. */
  readonly play: (request: PlayedRequest) => { readonly status: number; readonly value: unknown } | undefined
}

export interface PlayedRequest {
  /** `POST /repos/{owner}/{repo}/issues`. */
  readonly route: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly base: string
  readonly actor: { readonly login: string; readonly bot: boolean }
  readonly user: (login: string, type: string) => Json
}

type Json = Readonly<Record<string, unknown>>

const moment = '2026-01-01T00:00:00Z'

export function fakeIssues(): FakeIssues {
  const issues: FakeIssue[] = []
  const statuses: FakeStatus[] = []
  const addIssue: FakeIssues['addIssue'] = (given) => {
    const issue: FakeIssue = {
      state: 'open',
      stateReason: null,
      labels: [],
      type: 'User',
      ...given,
      number: issues.length + 1,
    }
    issues.push(issue)
    return issue
  }

  const play: FakeIssues['play'] = ({ route, parameters, query, body, base, actor, user }) => {
    const given = (body ?? {}) as Json
    const type = actor.bot ? 'Bot' : 'User'
    switch (route) {
      case 'GET /repos/{owner}/{repo}/issues': {
        const wanted = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
        const size = Number(query.get('per_page') ?? 30)
        const page = Number(query.get('page') ?? 1)
        const found = issues
          .filter(({ state }) => query.get('state') === 'all' || state === (query.get('state') ?? 'open'))
          .filter(({ labels }) => wanted.every((label) => labels.includes(label)))
        return {
          status: 200,
          value: found.slice((page - 1) * size, page * size).map((issue) => issueJson(issue, base, user)),
        }
      }
      case 'POST /repos/{owner}/{repo}/issues': {
        const issue = addIssue({
          title: String(given.title),
          body: String(given.body ?? ''),
          labels: (given.labels as string[] | undefined) ?? [],
          login: actor.login,
          type,
        })
        return { status: 201, value: issueJson(issue, base, user) }
      }
      case 'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
        const issue = issues.find(({ number }) => String(number) === parameters.issue_number)
        if (issue === undefined) return { status: 404, value: { message: 'Not Found' } }
        if (typeof given.title === 'string') issue.title = given.title
        if (typeof given.body === 'string') issue.body = given.body
        if (given.state === 'open' || given.state === 'closed') issue.state = given.state
        if (typeof given.state_reason === 'string') issue.stateReason = given.state_reason
        return { status: 200, value: issueJson(issue, base, user) }
      }
      case 'POST /repos/{owner}/{repo}/statuses/{sha}': {
        const status: FakeStatus = {
          commit: parameters.sha ?? '',
          state: String(given.state),
          description: String(given.description ?? ''),
          context: String(given.context ?? 'default'),
          targetUrl: typeof given.target_url === 'string' ? given.target_url : null,
        }
        statuses.push(status)
        return { status: 201, value: statusJson(status, base, user(actor.login, type)) }
      }
      default:
        return undefined
    }
  }
  return { issues, statuses, addIssue, play }
}

function issueJson(issue: FakeIssue, base: string, user: PlayedRequest['user']): Json {
  const url = `${base}/repos/acme/streams/issues/${issue.number}`
  return {
    id: issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: `${base}/repos/acme/streams`,
    labels_url: `${url}/labels`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: url,
    number: issue.number,
    state: issue.state,
    ...(issue.stateReason === null ? {} : { state_reason: issue.stateReason }),
    title: issue.title,
    body: issue.body,
    user: user(issue.login, issue.type),
    labels: issue.labels.map((name, id) => ({
      id,
      node_id: `L_${id}`,
      url: `${base}/labels/${id}`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: issue.state === 'closed' ? moment : null,
    created_at: moment,
    updated_at: moment,
    author_association: 'NONE',
  }
}

function statusJson(status: FakeStatus, base: string, creator: Json): Json {
  return {
    url: `${base}/statuses/${status.commit}`,
    avatar_url: null,
    id: 1,
    node_id: 'SC_1',
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: moment,
    updated_at: moment,
    creator,
  }
}
