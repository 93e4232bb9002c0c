/** Deployments of one repository, for the fake GitHub. */

export interface FakeDeployment {
  readonly id: number
  readonly ref: string
  readonly environment: string
  readonly description: string
  readonly payload: unknown
  readonly statuses: { readonly state: string; readonly description: string; readonly logUrl: string }[]
}

interface Request {
  readonly route: string
  readonly parameters: Readonly<Record<string, string>>
  readonly body: unknown
  readonly base: string
  readonly creator: Readonly<Record<string, unknown>>
}

export interface FakeDeployments {
  readonly all: readonly FakeDeployment[]
  /** The answer, or undefined when the request is about something else. */
  play(request: Request): { readonly status: number; readonly value: unknown } | undefined
}

const now = '2026-01-01T00:00:00Z'

export function fakeDeployments(): FakeDeployments {
  const all: FakeDeployment[] = []
  return {
    all,
    play({ route, parameters, body, base, creator }) {
      const given = body as Readonly<Record<string, string>>
      switch (route) {
        case 'POST /repos/{owner}/{repo}/deployments': {
          const { ref = '', environment = 'production', description = '', payload } = given
          const deployment = { id: all.length + 1, ref, environment, description, payload, statuses: [] }
          all.push(deployment)
          return { status: 201, value: deploymentJson(base, creator, deployment) }
        }
        case 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
          const deployment = all.find(({ id }) => String(id) === parameters.deployment_id)
          if (deployment === undefined) return { status: 404, value: { message: 'Not Found' } }
          const { state = '', description = '', log_url: logUrl = '' } = given
          deployment.statuses.push({ state, description, logUrl })
          return {
            status: 201,
            value: {
              url: `${base}/deployments/${deployment.id}/statuses/${deployment.statuses.length}`,
              id: deployment.statuses.length,
              node_id: 'DS_1',
              state,
              creator,
              description,
              environment: deployment.environment,
              target_url: logUrl,
              log_url: logUrl,
              created_at: now,
              updated_at: now,
              deployment_url: `${base}/deployments/${deployment.id}`,
              repository_url: base,
            },
          }
        }
        default:
          return undefined
      }
    },
  }
}

function deploymentJson(
  base: string,
  creator: unknown,
  { id, ref, environment, description, payload }: FakeDeployment,
) {
  const url = `${base}/deployments/${id}`
  return {
    url,
    id,
    node_id: 'DE_1',
    sha: ref,
    ref,
    task: 'deploy',
    payload,
    environment,
    description,
    creator,
    created_at: now,
    updated_at: now,
    statuses_url: `${url}/statuses`,
    repository_url: base,
  }
}
