import type { Log, Report } from '@kafka-dataops/core'
import { afterEach, describe, expect, it } from 'vitest'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../../tests/fakes/github-api.ts'
import { type CommentMode, keepComment, markerOf } from './comment.ts'
import { workflowContext } from './context.ts'

const tokens = { workflow: { login: 'github-actions[bot]', bot: true }, personal: { login: 'alice', bot: false } }
let github: FakeGitHub
const started: FakeGitHub[] = []

async function start(options: Partial<FakeGitHubOptions> = {}): Promise<void> {
  github = await startFakeGitHub({ tokens, ...options })
  started.push(github)
}

afterEach(async () => {
  for (const fake of started.splice(0)) {
    expect(fake.problems).toEqual([])
    await fake.close()
  }
})

const report = (status: Report['status'], fingerprints: readonly string[] = []): Report => ({
  reportVersion: 1,
  toolVersion: '0.0.0',
  operation: 'kafka-quality-check',
  status,
  partial: false,
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1,
  summary: 's',
  kpis: [],
  checks: [],
  findings: fingerprints.map((fingerprint) => ({ rule: 'r', severity: 'error', message: 'm', fingerprint })),
  notes: [],
  artifacts: [],
  subject: {},
})

function pullRequestContext(isFork = false) {
  const payload = {
    pull_request: {
      number: 7,
      head: { sha: 'abc', repo: { full_name: isFork ? 'stranger/r' : 'o/r' } },
      base: { repo: { full_name: 'o/r' } },
    },
  }
  const environment: Record<string, string> = {
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_API_URL: github.url,
  }
  return workflowContext({ get: (name) => environment[name] }, payload)
}

async function keep(
  options: { mode?: CommentMode; report?: Report; token?: string; id?: string; isFork?: boolean; text?: string } = {},
) {
  const warnings: string[] = []
  const log: Log = { debug: () => {}, info: () => {}, notice: () => {}, warning: (message) => warnings.push(message) }
  const outcome = await keepComment({
    context: pullRequestContext(options.isFork),
    token: options.token ?? 'workflow',
    mode: options.mode ?? 'always',
    commentId: options.id ?? 'quality',
    report: options.report ?? report('failed', ['1']),
    render: () => options.text ?? 'the result',
    log,
  })
  return { outcome, warnings }
}

describe('keepComment', () => {
  it('creates one comment and then updates it', async () => {
    await start()
    expect(await keep()).toMatchObject({ outcome: 'created' })
    expect(await keep({ text: 'a new result' })).toMatchObject({ outcome: 'updated' })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(
      /^<!-- kafka-dataops comment-id="quality" digest="[0-9a-f]{16}" -->\na new result$/,
    )
  })

  it('keeps the comments of two steps apart', async () => {
    await start()
    await keep({ id: 'quality' })
    await keep({ id: 'quality 2' })
    expect(github.comments).toHaveLength(2)
  })

  it('finds its comment on a later page, past people who quote or copy the marker', async () => {
    await start()
    github.addComment({ body: `> ${markerOf('quality')}\nquoted`, login: 'bob' })
    github.addComment({ body: `${markerOf('quality')}\ncopied`, login: 'mallory' })
    for (let index = 0; index < 150; index++) github.addComment({ body: `talk ${index}`, login: 'bob' })
    github.addComment({
      body: `${markerOf('quality').slice(0, -4)} digest="0" -->\nold`,
      login: 'github-actions[bot]',
      type: 'Bot',
    })
    expect(await keep()).toMatchObject({ outcome: 'updated' })
    expect(github.comments.at(-1)?.body).toContain('the result')
    expect(github.comments[1]?.body).toContain('copied')
  })

  it('recognises its own comments by login when the token is personal', async () => {
    await start()
    await keep({ token: 'personal' })
    expect(await keep({ token: 'personal' })).toMatchObject({ outcome: 'updated' })
  })

  it('writes on failure only, but takes a failure back when it is over', async () => {
    await start()
    expect(await keep({ mode: 'on-failure', report: report('passed') })).toMatchObject({ outcome: 'none' })
    expect(await keep({ mode: 'on-failure' })).toMatchObject({ outcome: 'created' })
    expect(await keep({ mode: 'on-failure', report: report('passed') })).toMatchObject({ outcome: 'updated' })
  })

  it('writes on changes only', async () => {
    await start()
    expect(await keep({ mode: 'changes' })).toMatchObject({ outcome: 'created' })
    expect(await keep({ mode: 'changes' })).toMatchObject({ outcome: 'unchanged' })
    expect(await keep({ mode: 'changes', report: report('failed', ['1', '2']) })).toMatchObject({ outcome: 'updated' })
  })

  it('asks nothing when it is told never, or for a fork', async () => {
    await start()
    expect(await keep({ mode: 'never' })).toMatchObject({ outcome: 'none' })
    expect(await keep({ isFork: true })).toMatchObject({ outcome: 'none' })
    expect(github.requests).toEqual([])
  })

  it('turns a 403 into one warning that names the permission', async () => {
    await start({ readOnly: true })
    const { outcome, warnings } = await keep()
    expect(outcome).toBe('failed')
    expect(warnings).toEqual([expect.stringContaining('permissions: pull-requests: write')])
  })
})
