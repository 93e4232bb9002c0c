import { BadInputError, type Problem } from './errors.ts'
import type { Git, Ports, PullRequestContext } from './ports.ts'

/** A commit to compare with, and how people call it. */
export interface BaseCommit {
  readonly commit: string
  /** `main (1a2b3c4)`, `v1.2.0 (1a2b3c4)`, `the commit before (1a2b3c4)`. */
  readonly label: string
  /** When the files here are the same as in `commit`: the commit before it says what the last change was. */
  readonly before?: BaseCommit
}

type GitPorts = Pick<Ports, 'pullRequest' | 'pushedOver' | 'signal'> & { readonly git: Git }

/** Generations to fetch until two branches meet; the last takes nearly every history whole. */
const deepenings = [32, 256, 4_096] as const

/**
 * The commit that the change under test builds on: the ref that was asked for; for a pull request the first parent of
 * GitHub's merge commit, else where the branch left its base; for a push what the branch was before; elsewhere where the
 * branch left the main one. What a shallow clone lacks is fetched. Undefined in a repository with a single commit.
 * @throws BadInputError when the commit does not exist, or cannot be fetched, saying what to set.
 */
export async function baseCommit(ref: string | undefined, ports: GitPorts): Promise<BaseCommit | undefined> {
  const { git, pullRequest, pushedOver } = ports
  if (ref !== undefined) return namedCommit(ref, git)
  const head = await git.commit('HEAD')
  if (head === undefined) return undefined
  if (pullRequest !== undefined) return pullRequestBase(head, pullRequest, git)
  if (pushedOver !== undefined && (await isHere(pushedOver, git))) {
    return { commit: pushedOver, label: labelOf('before this push', pushedOver) }
  }
  return branchBase(head, git)
}

async function namedCommit(ref: string, git: Git): Promise<BaseCommit> {
  const here = (await git.commit(ref)) ?? (await git.commit(`origin/${ref}`)) ?? (await fetched(ref, git))
  if (here !== undefined) return { commit: here, label: labelOf(ref, here) }
  throw new BadInputError({
    code: 'git-ref-missing',
    message: `The repository has no commit "${ref}" to compare with.`,
    help: 'Check the name after git:. A branch or tag of the remote is fetched when its name is whole, as git:main or git:v1.2.0; older commits need fetch-depth: 0 in actions/checkout.',
  })
}

async function fetched(ref: string, git: Git): Promise<string | undefined> {
  const commit = /^[0-9a-f]{40,64}$/.test(ref) ? ref : await git.remoteCommit(ref)
  return commit !== undefined && (await isHere(commit, git)) ? commit : undefined
}

/** True when a commit is here, at the latest after fetching it alone. */
async function isHere(commit: string, git: Git): Promise<boolean> {
  if ((await git.commit(commit)) !== undefined) return true
  const { ok } = await git.fetch([commit], (await git.isShallow()) ? { depth: 1 } : 'missing')
  return ok && (await git.commit(commit)) !== undefined
}

async function pullRequestBase(head: string, pull: PullRequestContext, git: Git): Promise<BaseCommit> {
  const branch = pull.baseRef ?? 'the base branch'
  const [first, second] = await git.parents(head)
  if (first !== undefined && second !== undefined && second === pull.headCommit) {
    await need(first, branch, git)
    return { commit: first, label: labelOf(branch, first) }
  }
  const tip = pull.baseCommit
  if (tip === undefined) {
    throw new BadInputError({
      code: 'git-base-unknown',
      message: 'The event does not say which commit the pull request is based on.',
      help: 'Name it after git:, as git:main.',
    })
  }
  await need(tip, branch, git)
  const commit = await meetingPoint(head, tip, git)
  if (commit === undefined) throw unavailable(branch, `the histories of HEAD and ${short(tip)} do not meet`)
  if (commit === head) throw checkedOutBase(branch, pull)
  return { commit, label: labelOf(branch, commit) }
}

/** As pull_request_target checks out: comparing it with itself would pass whatever is proposed. */
function checkedOutBase(branch: string, { number }: PullRequestContext): BadInputError {
  return new BadInputError({
    code: 'git-head-is-base',
    message: `The checkout is ${branch} itself, not the change of pull request ${number}, so there is nothing to compare.`,
    help: `Run on pull_request, or check out refs/pull/${number}/merge.`,
  })
}

async function need(commit: string, branch: string, git: Git): Promise<void> {
  if ((await git.commit(commit)) !== undefined) return
  const outcome = await git.fetch([commit], (await git.isShallow()) ? { depth: 1 } : 'missing')
  if (!outcome.ok) throw unavailable(branch, `fetching ${short(commit)} failed: ${outcome.reason}`)
}

async function meetingPoint(head: string, tip: string, git: Git): Promise<string | undefined> {
  let found = await git.mergeBase(head, tip)
  for (const deepen of deepenings) {
    if (found !== undefined || !(await git.isShallow())) break
    const outcome = await git.fetch([head, tip], { deepen })
    if (!outcome.ok) break
    found = await git.mergeBase(head, tip)
  }
  return found
}

function unavailable(branch: string, reason: string): BadInputError {
  const problem: Problem = {
    code: 'git-base-unavailable',
    message: `The files of ${branch} cannot be read: ${reason}.`,
    help: 'Give actions/checkout fetch-depth: 0, or give this step github-token (with contents: read) so that it can fetch the commit itself.',
  }
  return new BadInputError(problem)
}

async function branchBase(head: string, git: Git): Promise<BaseCommit | undefined> {
  const names = [await git.defaultBranch(), 'origin/main', 'origin/master', 'main', 'master']
  for (const name of names) {
    const tip = name === undefined ? undefined : await git.commit(name)
    const commit = tip === undefined ? undefined : await git.mergeBase(head, tip)
    if (name === undefined || commit === undefined) continue
    const parent = commit === head ? await parentOf(head, git) : undefined
    return { commit, label: labelOf(name, commit), ...(parent === undefined ? {} : { before: parent }) }
  }
  return parentOf(head, git)
}

async function parentOf(commit: string, git: Git): Promise<BaseCommit | undefined> {
  const [parent] = await git.parents(commit)
  if (parent === undefined || !(await isHere(parent, git))) return undefined
  return { commit: parent, label: labelOf('the commit before', parent) }
}

function labelOf(name: string, commit: string): string {
  return commit.startsWith(name) ? short(commit) : `${name} (${short(commit)})`
}

function short(commit: string): string {
  return commit.slice(0, 7)
}
