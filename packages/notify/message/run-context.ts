import type { Environment, PullRequestContext } from '@kafka-dataops/core'

/** Where a message comes from, as far as the host knows: in a terminal nearly all of it is absent. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository?: string
  readonly workflow?: string
  readonly job?: string
  readonly branch?: string
  readonly environment?: string
  readonly commit?: string
  readonly pullRequest?: number
  readonly actor?: string
  /** Id of the workflow run; a re-run keeps it and has another attempt. */
  readonly runId?: string
  readonly attempt?: number
  readonly serverUrl: string
  readonly apiUrl: string
}

export function runContext(
  environment: Environment,
  pullRequest: PullRequestContext | undefined,
  given: { readonly branch: string | undefined; readonly environment: string | undefined },
): RunContext {
  const get = (name: string): string | undefined => environment.get(name) || undefined
  const attempt = Number(get('GITHUB_RUN_ATTEMPT') ?? Number.NaN)
  const known = {
    repository: get('GITHUB_REPOSITORY'),
    workflow: get('GITHUB_WORKFLOW'),
    job: get('GITHUB_JOB'),
    branch: given.branch ?? get('GITHUB_HEAD_REF') ?? get('GITHUB_REF_NAME'),
    environment: given.environment,
    commit: pullRequest?.headCommit ?? get('GITHUB_SHA'),
    pullRequest: pullRequest?.number,
    actor: get('GITHUB_ACTOR'),
    runId: get('GITHUB_RUN_ID'),
    attempt: Number.isSafeInteger(attempt) ? attempt : undefined,
  }
  const present = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return {
    ...(present as { [Name in keyof typeof known]?: NonNullable<(typeof known)[Name]> }),
    serverUrl: get('GITHUB_SERVER_URL') ?? 'https://github.com',
    apiUrl: get('GITHUB_API_URL') ?? 'https://api.github.com',
  }
}

export interface Link {
  readonly label: string
  readonly url: string
}

/** Pages that a reader wants next. Empty in a terminal. */
export function linksOf({ repository, serverUrl, runId, pullRequest }: RunContext): readonly Link[] {
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return []
  const base = `${serverUrl}/${repository}`
  return [
    ...(runId === undefined || !/^\d+$/.test(runId)
      ? []
      : [{ label: 'Workflow run', url: `${base}/actions/runs/${runId}` }]),
    ...(pullRequest === undefined
      ? []
      : [{ label: `Pull request #${pullRequest}`, url: `${base}/pull/${pullRequest}` }]),
  ]
}
