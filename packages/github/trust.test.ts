import { BadInputError, defineOperation, hostInputs, rawInput, textInput } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { workflowContext } from './context.ts'
import { forkExcuse, leavesNoState, refuseForeignHead } from './trust.ts'

const operation = defineOperation({
  name: 'watch',
  summary: 'Watches.',
  inputs: {
    topic: textInput('Topic'),
    password: rawInput('Login', 'text', { secret: true }),
    'github-token': hostInputs['github-token'],
  },
  outputs: {},
  outputsOf: () => ({}),
  run: () => Promise.reject(new Error('not run here')),
})

function context(eventName: string, payload: unknown) {
  const environment: Record<string, string> = {
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_SHA: 'merge',
  }
  return workflowContext({ get: (name) => environment[name] }, payload)
}
const pull = (head: string | null) => ({
  pull_request: {
    number: 7,
    head: { sha: 'abc', repo: head === null ? null : { full_name: head } },
    base: { repo: { full_name: 'o/r' } },
    labels: [{ name: 'schema-break-approved' }],
  },
})

describe('workflowContext', () => {
  it('reads the pull request, and reports against its head', () => {
    expect(context('pull_request', pull('o/r'))).toMatchObject({
      commit: 'abc',
      hasForeignHead: false,
      pullRequest: { number: 7, isFork: false, labels: ['schema-break-approved'] },
    })
    expect(context('pull_request', pull(null)).pullRequest?.isFork).toBe(true)
    expect(context('push', {})).toMatchObject({ commit: 'merge', pullRequest: undefined })
  })

  it('knows events that run foreign code with secrets', () => {
    expect(context('pull_request_target', pull('stranger/r')).hasForeignHead).toBe(true)
    expect(context('pull_request_target', pull('o/r')).hasForeignHead).toBe(false)
    expect(
      context('workflow_run', { workflow_run: { head_repository: { full_name: 'stranger/r' } } }).hasForeignHead,
    ).toBe(true)
    expect(context('workflow_run', { workflow_run: { head_repository: { full_name: 'o/r' } } }).hasForeignHead).toBe(
      false,
    )
  })

  it.each([undefined, null, 'text', { pull_request: 'x' }, { pull_request: { number: 'seven' } }])(
    'survives the malformed payload %j',
    (payload) => expect(context('pull_request', payload).pullRequest).toBeUndefined(),
  )
})

describe('leavesNoState', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'merge_group'])('a %s may leave state', (event) => {
    expect(leavesNoState(context(event, {}))).toBeUndefined()
  })

  it.each([
    ['pull_request', pull('o/r')],
    ['pull_request', pull('stranger/r')],
    ['pull_request', pull(null)],
    ['pull_request', undefined],
    ['pull_request_target', pull('stranger/r')],
    ['workflow_run', { workflow_run: { head_repository: { full_name: 'stranger/r' } } }],
  ])('a %s of %j may not', (event, payload) => {
    expect(leavesNoState(context(event, payload))).toMatch(/pull request|fork/)
  })
})

describe('refuseForeignHead', () => {
  const foreign = context('pull_request_target', pull('stranger/r'))
  it('refuses credentials, but not the token that the comment needs', () => {
    expect(() => refuseForeignHead(foreign, { password: 'x', 'github-token': 't' }, operation)).toThrow(
      new BadInputError({
        code: 'foreign-head',
        message:
          "pull_request_target runs with this repository's secrets on code from a fork: refused to use password.",
      }).message,
    )
    expect(() => refuseForeignHead(foreign, { topic: 'x', 'github-token': 't' }, operation)).not.toThrow()
  })
  it('lets a trusted head use them', () => {
    expect(() => refuseForeignHead(context('pull_request', pull('o/r')), { password: 'x' }, operation)).not.toThrow()
  })
})

describe('forkExcuse', () => {
  it('excuses only what follows from missing secrets, only on forks', () => {
    const fork = context('pull_request', pull('stranger/r'))
    expect(forkExcuse(fork, ['kafka-login-refused'])).toContain('fork')
    expect(forkExcuse(fork, ['kafka-login-refused', 'malformed-contract'])).toBeUndefined()
    expect(forkExcuse(fork, [])).toBeUndefined()
    expect(forkExcuse(context('pull_request', pull('o/r')), ['kafka-login-refused'])).toBeUndefined()
  })
})
