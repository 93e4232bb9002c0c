import { z } from 'zod'
import { refusal } from '../../delivery/courier.ts'
import { isTrouble, type Message } from '../../message/message.ts'
import type { Channel, ChannelRun, HttpAnswer, Sent } from '../channel.ts'
import { type GitHubApi, githubApi } from '../github-api.ts'
import type { GitHubIssueSettings } from './index.ts'
import { issueComment, issueMarker, issueText } from './issue.ts'

const ownLabel = 'kafka-dataops'

export function openGitHubIssue(settings: GitHubIssueSettings, run: ChannelRun): Channel {
  return {
    targets: [],
    render(message) {
      const { title, body } = issueText(message)
      return { kind: 'text', text: `${title}\n\n${body}` }
    },
    async send(message, courier) {
      const { token = run.githubToken, repository } = settings
      const github = githubApi(run.context, { token, repository, permission: 'issues: write' }, courier)
      const open = await findOpenIssue(github, message.problem)
      if (open === undefined)
        return isTrouble(message) || message.kind === 'notice' ? create(github, settings, message) : none
      return isTrouble(message) || message.kind === 'notice'
        ? update(github, open, settings, message, courier.now())
        : close(github, open, message)
    },
  }
}

const none: Sent = { detail: 'No issue is open: nothing to close.', delivered: false }

const issueSchema = z.looseObject({
  number: z.int(),
  body: z.string().nullish(),
  user: z.looseObject({ login: z.string(), type: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
  labels: z.array(z.union([z.string(), z.looseObject({ name: z.string().nullish() })])).optional(),
})
type OpenIssue = z.infer<typeof issueSchema>

/**
 * The open issue about a problem: it carries our label, begins with our mark, and we (or, with the workflow's token, a
 * bot) wrote it, since anybody can copy a mark.
 */
async function findOpenIssue(github: GitHubApi, problem: string): Promise<OpenIssue | undefined> {
  const own = await ownLogin(github)
  const marker = issueMarker(problem)
  for (let page = 1; page <= 20; page += 1) {
    const query = new URLSearchParams({ state: 'open', labels: ownLabel, per_page: '100', page: String(page) })
    const answer = await github.get(`${github.repository}/issues?${query}`)
    const issues = z.array(issueSchema).safeParse(answer.body)
    if (answer.status !== 200 || !issues.success) throw refused(answer)
    const found = issues.data.find(
      ({ body, user, pull_request: pull }) =>
        pull === undefined &&
        body?.startsWith(marker) === true &&
        (own === undefined ? user?.type === 'Bot' : user?.login === own),
    )
    if (found !== undefined || issues.data.length < 100) return found
  }
  return undefined
}

/** The login behind a personal token; the workflow's own token may not ask, and writes as a bot. */
async function ownLogin(github: GitHubApi): Promise<string | undefined> {
  try {
    const { status, body } = await github.get('/user')
    return status === 200 ? z.looseObject({ login: z.string() }).safeParse(body).data?.login : undefined
  } catch {
    return undefined
  }
}

async function create(github: GitHubApi, settings: GitHubIssueSettings, message: Message): Promise<Sent> {
  const { labels = [], assignees = [] } = settings
  const answer = await github.write('POST', `${github.repository}/issues`, {
    ...issueText(message),
    labels: [ownLabel, ...labels],
    ...(assignees.length === 0 ? {} : { assignees }),
  })
  if (answer.status !== 201) throw refused(answer)
  return { detail: `Opened issue #${numberOf(answer)}.`, delivered: true }
}

/** The body always tells the newest; a comment, which people are notified of, only that something changed. */
async function update(
  github: GitHubApi,
  issue: OpenIssue,
  settings: GitHubIssueSettings,
  message: Message,
  now: number,
): Promise<Sent> {
  const { number } = issue
  const answer = await github.write('PATCH', `${github.repository}/issues/${number}`, { ...issueText(message) })
  if (answer.status !== 200) throw refused(answer)
  if (message.change === 'worse' || message.change === 'better') await comment(github, number, message)
  const acknowledged = await acknowledgementsOf(github, issue, settings['acknowledge-label'] ?? 'acknowledged', now)
  return {
    detail: `Updated issue #${number}.`,
    delivered: true,
    ...(acknowledged === undefined ? {} : { acknowledged }),
  }
}

const commentSchema = z.looseObject({
  body: z.string().nullish(),
  user: z.looseObject({ login: z.string() }).nullish(),
  created_at: z.string(),
  author_association: z.string().optional(),
})

/** Who may write to the repository: anybody may comment on an issue. */
const trusted: ReadonlySet<string | undefined> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** Pages of a hundred comments that are read. */
const mostPages = 10

/** Somebody takes care: comments `/ack` of people of the repository, or the label, whose time nobody notes. */
async function acknowledgementsOf(
  github: GitHubApi,
  { number, labels = [] }: OpenIssue,
  label: string,
  now: number,
): Promise<Sent['acknowledged']> {
  const answers = (await commentsOf(github, number))
    .filter(({ body, author_association: role }) => trusted.has(role) && /^\s*\/ack\b/.test(body ?? ''))
    .map(({ user, created_at: time }) => ({ by: user?.login ?? 'somebody', at: Date.parse(time) || now }))
  const names = labels.map((given) => (typeof given === 'string' ? given : given.name))
  const all = names.includes(label) ? [...answers, { by: `label ${label}`, at: now }] : answers
  return all.length === 0 ? undefined : all
}

async function commentsOf(github: GitHubApi, number: number): Promise<readonly z.infer<typeof commentSchema>[]> {
  const all: z.infer<typeof commentSchema>[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await github.get(`${github.repository}/issues/${number}/comments?per_page=100&page=${page}`)
    const comments = z.array(commentSchema).safeParse(answer.body).data ?? []
    all.push(...comments)
    if (comments.length < 100) break
  }
  return all
}

async function close(github: GitHubApi, { number }: OpenIssue, message: Message): Promise<Sent> {
  await comment(github, number, message)
  const answer = await github.write('PATCH', `${github.repository}/issues/${number}`, {
    state: 'closed',
    state_reason: 'completed',
  })
  if (answer.status !== 200) throw refused(answer)
  return { detail: `Closed issue #${number}.`, delivered: true }
}

async function comment(github: GitHubApi, number: number, message: Message): Promise<void> {
  const answer = await github.write('POST', `${github.repository}/issues/${number}/comments`, {
    body: issueComment(message),
  })
  if (answer.status !== 201) throw refused(answer)
}

function numberOf({ body }: HttpAnswer): number | string {
  return issueSchema.safeParse(body).data?.number ?? '?'
}

function refused(answer: HttpAnswer): Error {
  return refusal('GitHub', answer, 'Check that issues are on in the settings of the repository.')
}
