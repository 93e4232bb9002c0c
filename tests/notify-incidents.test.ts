import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleFinding, sampleReport } from '../packages/core/render/sample-reports.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { type FakeMessageServices, startMessageServices } from './fakes/message-services.ts'
import { type NotifyFolder, notifyFolder } from './notify-run.ts'

/** The life of an alert over several runs: one incident, told once on each channel, acknowledged, over, and its KPIs. */

let services: FakeMessageServices
let github: FakeGitHub
let place: NotifyFolder

const stale = sampleReport({
  operation: 'monitor-pipeline',
  status: 'failed',
  summary: 'prices is stale',
  findings: [sampleFinding({ rule: 'freshness', message: 'The newest record of prices is 25m old.' })],
})
const well = sampleReport({ operation: 'monitor-pipeline', summary: 'prices is fresh' })

const workflow = {
  GITHUB_REPOSITORY: 'acme/streams',
  GITHUB_WORKFLOW: 'Watch',
  GITHUB_JOB: 'watch',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
}
const begin = Date.parse('2026-11-24T10:00:00Z')

beforeEach(async () => {
  services = await startMessageServices()
  github = await startFakeGitHub({ tokens: { 'bot-token': { login: 'github-actions[bot]', bot: true } } })
  place = notifyFolder()
  place.manifest(`version: 1
notify:
  channels:
    hook: { type: webhook, url: '${services.url}/hook' }
    on-call: { type: pagerduty, routing-key: '\${KEY}', api-url: '${services.url}/pagerduty' }
    tracker: { type: github-issue }
  routes:
    - { to: [hook, on-call, tracker], when: change }
`)
})
afterEach(async () => {
  await services.close()
  await github.close()
  place.remove()
  expect(services.problems).toEqual([])
  expect(github.problems).toEqual([])
})

function run(report: typeof stale, minutes: number, state = 'dir:state') {
  place.report('monitor', report)
  return place.run(
    { reports: 'reports/*.json', state, 'github-token': 'bot-token' },
    { ...workflow, KEY: 'k'.repeat(32), GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(minutes) },
    { now: begin + minutes * 60_000 },
  )
}

describe('an incident', () => {
  it('is told once when it begins and once when it ends, is acknowledged on its issue, and gives the KPIs', async () => {
    const opened = await run(stale, 0)
    expect(opened.report.notes).toContain('Incident opened: The newest record of prices is 25m old.')
    await run(stale, 10)
    github.addComment({ body: '/ack', login: 'mallory', association: 'NONE', createdAt: '2026-11-24T10:01:00Z' })
    github.addComment({
      body: '/ack, looking',
      login: 'mona',
      association: 'MEMBER',
      createdAt: '2026-11-24T10:12:00Z',
    })
    await run(stale, 20)
    const over = await run(well, 30)
    expect(over.report.notes).toContain('Incident resolved after 30m: The newest record of prices is 25m old.')
    expect(services.to('/hook').map(({ body }) => [body.kind, body.change])).toEqual([
      ['trouble', 'new'],
      ['recovered', 'over'],
    ])
    expect(github.tracker.issues).toMatchObject([{ state: 'closed' }])
    expect(services.to('/pagerduty/v2/enqueue').at(-1)?.body.event_action).toBe('resolve')
    const kpis = Object.fromEntries(over.report.kpis.map(({ id, value }) => [id, value]))
    expect(kpis).toMatchObject({
      mttr: 30 * 60_000,
      'alert-response-time': 12 * 60_000,
      'sla-compliance': 1,
      availability: 0,
      'open-incidents': 0,
    })
  })

  it('that flaps is not told again with every turn, and to be over only when it stays so', async () => {
    const turns = [stale, well, stale, well, stale, well, stale, well, well, well]
    const told: number[] = []
    for (const [index, report] of turns.entries()) {
      await run(report, index * 5)
      told.push(services.to('/hook').length)
    }
    expect(told).toEqual([1, 2, 3, 4, 5, 5, 5, 5, 5, 6])
    expect(services.to('/hook').at(-1)?.body.kind).toBe('recovered')
  })

  it.each(['dir:state', 'branch:kafka-dataops-state'])('is kept when two runs end at once (%s)', async (state) => {
    const other = sampleReport({ ...stale, operation: 'kafka-quality-check' })
    place.report('quality', other)
    await Promise.all([run(stale, 0, state), run(stale, 0, state)])
    const { report } = await run(well, 60, state)
    expect(report.kpis.find(({ id }) => id === 'open-incidents')?.value).toBe(1)
  })
})
