import { BadInputError, type Operation } from '@kafka-dataops/core'
import type { WorkflowContext } from './context.ts'

/** Inputs that run code of the checkout or change something, beside the secrets. */
const dangerousInputs = ['rules', 'apply', 'register'] as const

/**
 * Refuses credentials, own rules and changes where the code under test comes from outside while the workflow has
 * secrets (`pull_request_target`, `workflow_run` of a fork): a changed contract or manifest could send them anywhere.
 * @throws BadInputError naming the inputs and the way out.
 */
export function refuseForeignHead(
  context: WorkflowContext,
  inputs: Readonly<Record<string, unknown>>,
  operation: Operation,
): void {
  if (!context.hasForeignHead) return
  const refused = Object.entries(inputs)
    .filter(([name, value]) => {
      if (value === undefined || value === false) return false
      const isSecret = operation.inputs[name]?.secret === true && name !== 'github-token'
      return isSecret || dangerousInputs.some((dangerous) => dangerous === name)
    })
    .map(([name]) => name)
  if (refused.length === 0) return
  throw new BadInputError({
    code: 'foreign-head',
    message: `${context.eventName} runs with this repository's secrets on code from a fork: refused to use ${refused.join(', ')}.`,
    help: 'Check forks on pull_request without secrets (what needs them is skipped), and let a trusted branch run the rest.',
  })
}

/** Problems that follow from having no secrets, which is how pull requests from forks run. */
const needsSecrets = new Set([
  'unset-variable',
  'no-channel',
  'bootstrap-servers-missing',
  'connection-contradiction',
  'registry-contradiction',
  'decoder-needs-registry',
  'kafka-name-not-resolved',
  'kafka-connection-refused',
  'kafka-connection-lost',
  'kafka-no-answer',
  'kafka-login-required',
  'kafka-login-refused',
  'kafka-topic-access-denied',
  'kafka-client-certificate-required',
  'kafka-tls-required',
  'oauth-token-refused',
  'oauth-no-workflow',
  'registry-unreachable',
  'registry-refused',
  'connect-contradiction',
  'connect-unreachable',
  'connect-refused',
  'kafka-rest-contradiction',
  'kafka-rest-unreachable',
  'kafka-rest-refused',
  'state-access-denied',
  'state-without-token',
])

/**
 * Why a run must not change the state; undefined when it may. What a pull request checks by its own contract must not
 * count as checked by that of the branch it is to be merged into, and what comes from a fork may not leave anything.
 */
export function leavesNoState(context: WorkflowContext): string | undefined {
  if (context.hasForeignHead || context.pullRequest?.isFork === true) {
    return 'The code under test comes from a fork.'
  }
  const isPullRequest = context.pullRequest !== undefined || context.eventName.startsWith('pull_request')
  return !isPullRequest ? undefined : 'It is a run for a pull request, which is not merged yet.'
}

/** The reason to report a run as skipped instead of failed; undefined when the fork is not to blame. */
export function forkExcuse(context: WorkflowContext, codes: readonly string[]): string | undefined {
  if (context.pullRequest?.isFork !== true || context.hasForeignHead) return undefined
  if (codes.length === 0 || !codes.every((code) => needsSecrets.has(code))) return undefined
  return 'This pull request comes from a fork, which gets no secrets: what needs the cluster was skipped.'
}
