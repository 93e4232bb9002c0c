import { getOctokit } from '@actions/github'
import type { DeploymentInProgress, Deployments, Log } from '@kafka-dataops/core'
import type { WorkflowContext } from './context.ts'

export interface DeploymentsRequest {
  readonly context: WorkflowContext
  readonly token: string
  readonly log: Log
}

/** GitHub takes no longer description of a status. */
const descriptionLimit = 140
/** Also of a run that was told to stop, which has seconds: one call may take so long, in ms. */
const callMs = 4_000

/**
 * Shows what an operation deploys as a deployment of GitHub: in progress, then its end, with a link to the run. What GitHub
 * does not take is a warning that names the missing permission.
 */
export function githubDeployments({ context, token, log }: DeploymentsRequest): Deployments {
  const { owner, repository: repo, commit, apiUrl, runUrl } = context
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work()
    } catch (error) {
      log.warning(`GitHub does not show this deployment: ${reasonOf(error)}`)
      return undefined
    }
  }
  return {
    async begin({ environment, description, payload }) {
      if (token === '' || commit === undefined) {
        const missing = token === '' ? 'github-token is empty' : 'the commit of this run is not known'
        log.warning(`GitHub does not show this deployment: ${missing}.`)
        return { end: async () => {} }
      }
      const octokit = getOctokit(token, { baseUrl: apiUrl })
      const id = await attempt(async () => {
        const { data } = await octokit.rest.repos.createDeployment({
          owner,
          repo,
          ref: commit,
          environment,
          task: 'deploy',
          description: shortened(description),
          payload: { ...payload },
          // The commit is deployed whether or not other checks of it are still running: this job is one of them.
          required_contexts: [],
          auto_merge: false,
          request: { signal: AbortSignal.timeout(callMs) },
        })
        return 'id' in data ? data.id : undefined
      })
      const tell = async (
        state: 'in_progress' | Parameters<DeploymentInProgress['end']>[0],
        text: string,
      ): Promise<void> => {
        if (id === undefined) return
        await attempt(() =>
          octokit.rest.repos.createDeploymentStatus({
            owner,
            repo,
            deployment_id: id,
            state,
            environment,
            description: shortened(text),
            ...(runUrl === undefined ? {} : { log_url: runUrl }),
            request: { signal: AbortSignal.timeout(callMs) },
          }),
        )
      }
      await tell('in_progress', description)
      return { end: tell }
    },
  }
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= descriptionLimit ? line : `${line.slice(0, descriptionLimit - 1)}…`
}

function reasonOf(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined
  if (status === 403 || status === 404) {
    return `it answered ${status}. Add "permissions: deployments: write" to the job.`
  }
  if (status === 401) return 'github-token is not valid.'
  return error instanceof Error ? error.message : String(error)
}
