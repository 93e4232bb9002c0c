import type { Environment } from '@kafka-dataops/core'

/** What the workflow runner says about this run; plain data, so that tests state it instead of faking a module. */
export interface WorkflowContext {
  readonly eventName: string
  readonly owner: string
  readonly repository: string
  readonly commit: string | undefined
  readonly workflow: string
  readonly job: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runUrl: string | undefined
  readonly pullRequest: PullRequest | undefined
  /** On a push: the commit that the branch pointed to before; absent for a new branch. */
  readonly pushedOver: string | undefined
  /** The code under test may come from outside the repository. */
  readonly hasForeignHead: boolean
}

export interface PullRequest {
  readonly number: number
  readonly headCommit: string | undefined
  /** Tip of the base branch when the event happened. */
  readonly baseCommit: string | undefined
  readonly baseRef: string | undefined
  readonly isFork: boolean
  readonly labels: readonly string[]
}

/** Reads the runner's variables and the event's payload (already parsed JSON; anything malformed counts as absent). */
export function workflowContext(environment: Environment, payload: unknown): WorkflowContext {
  const get = (name: string): string => environment.get(name) ?? ''
  const [owner = '', repository = ''] = get('GITHUB_REPOSITORY').split('/')
  const serverUrl = get('GITHUB_SERVER_URL') || 'https://github.com'
  const eventName = get('GITHUB_EVENT_NAME')
  const pullRequest = pullRequestOf(payload, `${owner}/${repository}`)
  const runId = get('GITHUB_RUN_ID')
  return {
    eventName,
    owner,
    repository,
    commit: pullRequest?.headCommit ?? (get('GITHUB_SHA') || undefined),
    workflow: get('GITHUB_WORKFLOW'),
    job: get('GITHUB_JOB'),
    serverUrl,
    apiUrl: get('GITHUB_API_URL') || 'https://api.github.com',
    runUrl: runId === '' ? undefined : `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`,
    pullRequest,
    pushedOver: eventName === 'push' ? pushedOver(payload) : undefined,
    hasForeignHead: hasForeignHead(eventName, payload, pullRequest, `${owner}/${repository}`),
  }
}

function pullRequestOf(payload: unknown, repository: string): PullRequest | undefined {
  const pull = at(payload, 'pull_request')
  const number =
    at(pull, 'number') ?? (at(payload, 'issue', 'pull_request') ? at(payload, 'issue', 'number') : undefined)
  if (typeof number !== 'number') {
    const linked = at(payload, 'workflow_run', 'pull_requests', '0', 'number')
    if (typeof linked !== 'number') return undefined
    const linkedBase = at(payload, 'workflow_run', 'pull_requests', '0', 'base')
    return {
      number: linked,
      headCommit: textAt(payload, 'workflow_run', 'head_sha'),
      baseCommit: textAt(linkedBase, 'sha'),
      baseRef: textAt(linkedBase, 'ref'),
      isFork: textAt(payload, 'workflow_run', 'head_repository', 'full_name') !== repository,
      labels: [],
    }
  }
  const labels = at(pull, 'labels')
  return {
    number,
    headCommit: textAt(pull, 'head', 'sha'),
    baseCommit: textAt(pull, 'base', 'sha'),
    baseRef: textAt(pull, 'base', 'ref'),
    // The head repository is null when the fork was deleted.
    isFork:
      pull !== undefined && textAt(pull, 'head', 'repo', 'full_name') !== textAt(pull, 'base', 'repo', 'full_name'),
    labels: Array.isArray(labels) ? labels.flatMap((label) => textAt(label, 'name') ?? []) : [],
  }
}

/** GitHub writes zeros where there was no commit before. */
function pushedOver(payload: unknown): string | undefined {
  const before = textAt(payload, 'before')
  return before === undefined || /^0*$/.test(before) ? undefined : before
}

/** Events that run with secrets although the code may come from somebody else. */
function hasForeignHead(
  eventName: string,
  payload: unknown,
  pullRequest: PullRequest | undefined,
  repository: string,
): boolean {
  if (eventName === 'pull_request_target') return pullRequest?.isFork !== false
  if (eventName === 'workflow_run')
    return textAt(payload, 'workflow_run', 'head_repository', 'full_name') !== repository
  return false
}

function at(value: unknown, ...steps: readonly string[]): unknown {
  let current = value
  for (const step of steps) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step)) return undefined
    current = (current as Record<string, unknown>)[step]
  }
  return current
}

function textAt(value: unknown, ...steps: readonly string[]): string | undefined {
  const found = at(value, ...steps)
  return typeof found === 'string' ? found : undefined
}
