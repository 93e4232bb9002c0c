import { createHash } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { commentMarker, type Log, type Report } from '@kafka-dataops/core'
import type { WorkflowContext } from './context.ts'

export type CommentMode = 'always' | 'on-failure' | 'changes' | 'never'

export interface CommentRequest {
  readonly context: WorkflowContext
  readonly token: string
  readonly mode: CommentMode
  /** Tells the comments of several steps apart. */
  readonly commentId: string
  readonly report: Report
  /** The body without the marker, at most `limit` characters. */
  readonly render: (limit: number) => string
  readonly log: Log
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none' | 'failed'

const bodyLimit = 65_536

/**
 * Keeps one comment of this step on the pull request up to date. A comment that cannot be written is a warning that
 * names the missing permission, never the verdict.
 */
export async function keepComment(request: CommentRequest): Promise<CommentOutcome> {
  const { context, mode, log } = request
  if (mode === 'never') return 'none'
  if (context.pullRequest === undefined) {
    log.debug(`No pull request in the event ${context.eventName}: no comment.`)
    return 'none'
  }
  if (context.pullRequest.isFork && context.eventName === 'pull_request') {
    log.info('This pull request comes from a fork, whose token may only read: no comment; see the job summary.')
    return 'none'
  }
  if (request.token === '') {
    log.warning('No comment on the pull request: github-token is empty.')
    return 'none'
  }
  try {
    return await writeComment(request, context.pullRequest.number)
  } catch (error) {
    log.warning(`No comment on the pull request: ${reasonOf(error)}`)
    return 'failed'
  }
}

async function writeComment(request: CommentRequest, pullNumber: number): Promise<CommentOutcome> {
  const { context, mode, report } = request
  const octokit = getOctokit(request.token, { baseUrl: context.apiUrl })
  const issue = { owner: context.owner, repo: context.repository, issue_number: pullNumber }
  const marker = markerOf(request.commentId)
  const own = await ownLogin(octokit)
  const existing = await findComment(octokit, issue, marker, own)
  const isBad = report.status === 'failed' || report.status === 'error' || report.status === 'warned'
  // A comment that tells of a failure must not stand when the failure is over.
  if (existing === undefined && mode !== 'always' && !isBad) return 'none'
  const digest = digestOf(report)
  if (existing !== undefined && mode === 'changes' && existing.body.includes(`digest="${digest}"`)) return 'unchanged'
  const head = `${marker.slice(0, -4)} digest="${digest}" -->\n`
  const body = head + request.render(bodyLimit - head.length)
  if (existing === undefined) {
    await octokit.rest.issues.createComment({ ...issue, body })
    return 'created'
  }
  await octokit.rest.issues.updateComment({ owner: issue.owner, repo: issue.repo, comment_id: existing.id, body })
  return 'updated'
}

type Octokit = ReturnType<typeof getOctokit>

interface FoundComment {
  readonly id: number
  readonly body: string
}

/**
 * The comment that starts with our marker and that our own login (or, with the workflow's token, a bot) wrote: a person
 * quoting or copying the marker is not it. Pages are read until it is found.
 */
async function findComment(
  octokit: Octokit,
  issue: { readonly owner: string; readonly repo: string; readonly issue_number: number },
  marker: string,
  own: string | undefined,
): Promise<FoundComment | undefined> {
  const start = marker.slice(0, -4)
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, {
    ...issue,
    per_page: 100,
  })) {
    for (const comment of data) {
      const isOurs = own === undefined ? comment.user?.type === 'Bot' : comment.user?.login === own
      if (isOurs && comment.body?.startsWith(start)) return { id: comment.id, body: comment.body }
    }
  }
  return undefined
}

/** The login behind a personal token; the workflow's own token may not ask, and writes as a bot. */
async function ownLogin(octokit: Octokit): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated()
    return data.login
  } catch {
    return undefined
  }
}

/** `<!-- kafka-dataops comment-id="..." -->`: what a comment of this step starts with, before its digest. */
export function markerOf(commentId: string): string {
  return commentMarker(`kafka-dataops comment-id="${commentId.replaceAll('"', "'")}"`)
}

/** Changes with the verdict and the set of findings, not with counts, times or offsets. */
export function digestOf(report: Report): string {
  const parts = [
    report.status,
    ...report.findings.map((finding) => `${finding.severity} ${finding.fingerprint}`).sort(),
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

function reasonOf(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined
  if (status === 403 || status === 404) {
    return `GitHub answered ${status}. Add "permissions: pull-requests: write" to the job (and "contents: read" for the checkout).`
  }
  if (status === 401) return 'GitHub answered 401: github-token is not valid.'
  return error instanceof Error ? error.message : String(error)
}
