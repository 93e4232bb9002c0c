import { afterEach, describe, expect, it } from 'vitest'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../../tests/fakes/github-api.ts'
import { workflowContext } from './context.ts'
import { githubDeployments } from './deployments.ts'

let github: FakeGitHub
afterEach(async () => {
  expect(github.problems).toEqual([])
  await github.close()
})

async function deploymentsOf(options: Partial<FakeGitHubOptions> = {}, token = 'workflow') {
  const tokens = { workflow: { login: 'github-actions[bot]', bot: true } }
  github = await startFakeGitHub({ tokens, ...options })
  const environment: Record<string, string> = {
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_API_URL: github.url,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '17',
  }
  const context = workflowContext({ get: (name) => environment[name] }, {})
  const warnings: string[] = []
  const log = { debug: () => {}, info: () => {}, notice: () => {}, warning: (text: string) => warnings.push(text) }
  return { deployments: githubDeployments({ context, token, log }), warnings }
}

const begun = { environment: 'production', description: 'Plan: 2 to create.', payload: { deployment: 'one' } }

describe('deployments of GitHub', () => {
  it('shows what is deployed from its beginning to its end, with a link to the run', async () => {
    const { deployments, warnings } = await deploymentsOf()
    const deployment = await deployments.begin(begun)
    await deployment.end('success', `2 changes carried out. ${'x'.repeat(200)}`)
    const logUrl = 'https://github.com/o/r/actions/runs/17'
    expect(github.deployments).toMatchObject([
      {
        ref: 'a'.repeat(40),
        environment: 'production',
        payload: { deployment: 'one' },
        statuses: [
          { state: 'in_progress', logUrl },
          { state: 'success', logUrl },
        ],
      },
    ])
    expect(github.deployments[0]?.statuses[1]?.description).toHaveLength(140)
    expect(warnings).toEqual([])
  })

  it('only warns, naming the permission, when the token may not write', async () => {
    const { deployments, warnings } = await deploymentsOf({ readOnly: true })
    const deployment = await deployments.begin(begun)
    await deployment.end('failure', 'It failed.')
    expect(warnings).toEqual([expect.stringContaining('deployments: write')])
    expect(github.deployments).toEqual([])
  })

  it('only warns without a token', async () => {
    const { deployments, warnings } = await deploymentsOf({}, '')
    await deployments.begin(begun)
    expect(warnings).toEqual([expect.stringContaining('github-token is empty')])
  })
})
