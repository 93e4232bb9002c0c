import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleCheck, sampleFinding, sampleReport } from '../packages/core/render/sample-reports.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { type FakeMessageServices, slackToken, startMessageServices } from './fakes/message-services.ts'
import { type NotifyFolder, notifyFolder } from './notify-run.ts'

/** notify as a host runs it, against servers that refuse what the services refuse. */

let services: FakeMessageServices
let github: FakeGitHub
let place: NotifyFolder

const failing = sampleReport({
  status: 'failed',
  summary: '1 of 2 checks failed on prices',
  checks: [
    sampleCheck({ id: 'prices.price', name: 'price is in range', failed: 214 }),
    sampleCheck({ id: 'prices.id', name: 'id is there' }),
  ],
  findings: [
    sampleFinding({ rule: 'range', message: 'price is in range: 214 of 10,000 failed.', check: 'prices.price' }),
  ],
  subject: { topics: [{ topic: 'prices', partitions: [] }] },
})
const passing = sampleReport({ summary: 'All records of prices are well', subject: failing.subject })

const workflow = {
  GITHUB_REPOSITORY: 'acme/streams',
  GITHUB_WORKFLOW: 'Pipeline',
  GITHUB_JOB: 'notify',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
}

beforeAll(async () => {
  github = await startFakeGitHub({ tokens: { 'bot-token': { login: 'github-actions[bot]', bot: true } } })
})
afterAll(() => github.close())
beforeEach(async () => {
  services = await startMessageServices()
  place = notifyFolder()
})
afterEach(async () => {
  await services.close()
  place.remove()
  expect(services.problems).toEqual([])
  expect(github.problems).toEqual([])
})

/** A manifest with one channel of the kind, told of everything. */
function oneChannel(settings: string, route = ''): string {
  return `version: 1\nnotify:\n  channels:\n    it: ${settings}\n  routes:\n    - { to: [it], severity: LOW${route} }\n`
}

describe('a message reaches each service in the form it demands', () => {
  it('all of them at once, from one report', async () => {
    place.report('quality', failing)
    place.manifest(`version: 1
notify:
  channels:
    chat: { type: slack, webhook-url: '\${BASE}/slack/webhook' }
    room: { type: teams, webhook-url: '\${BASE}/teams' }
    server: { type: discord, webhook-url: '\${BASE}/discord' }
    on-call: { type: pagerduty, routing-key: '\${KEY}', api-url: '${services.url}/pagerduty' }
    hook: { type: webhook, url: '${services.url}/hook', secret: '\${HOOK}' }
    tracker: { type: github-issue }
    status: { type: github-status }
  routes:
    - { to: [chat, room, server, on-call, hook, tracker, status] }
`)
    const hook = Buffer.from('a secret of the webhook').toString('base64')
    const { report, exitCode } = await place.run(
      { reports: 'reports/*.json', 'github-token': 'bot-token' },
      { ...workflow, BASE: services.url, KEY: 'k'.repeat(32), HOOK: `whsec_${hook}`, GITHUB_API_URL: github.url },
    )
    expect(report.findings).toEqual([])
    expect(exitCode).toBe(0)
    expect(report.summary).toBe('7 channels told')
    expect(services.to('/pagerduty/v2/enqueue')[0]?.body).toMatchObject({
      event_action: 'trigger',
      payload: { severity: 'error', component: 'kafka-quality-check (prices)' },
    })
    expect(github.tracker.issues.at(-1)).toMatchObject({
      title: 'kafka-quality-check (prices) failed',
      labels: ['kafka-dataops'],
      state: 'open',
    })
    expect(github.tracker.statuses.at(-1)).toMatchObject({ state: 'failure', commit: workflow.GITHUB_SHA })
    const [signed] = services.to('/hook')
    expect(
      new Webhook(`whsec_${hook}`).verify(signed?.text ?? '', signed?.headers as Record<string, string>),
    ).toMatchObject({
      kind: 'trouble',
      severity: 'HIGH',
    })
  })

  it('Slack as a bot: the first message, answers in its thread, the end shown to the channel', async () => {
    place.manifest(
      oneChannel(
        `{ type: slack, token: '\${TOKEN}', channel: '#alerts', api-url: '${services.url}/slack/api' }`,
        ', when: always',
      ),
    )
    const run = (id: string) =>
      place.run(
        { reports: 'reports/*.json', state: 'dir:state' },
        { ...workflow, GITHUB_RUN_ID: id, TOKEN: slackToken },
      )
    place.report('quality', failing)
    await run('1')
    await run('2')
    place.report('quality', passing)
    await run('3')
    place.report('quality', failing)
    await run('4')
    const sent = services.to('/slack/api/chat.postMessage').map(({ body }) => body)
    expect(sent.map(({ thread_ts: thread, reply_broadcast: shown }) => [thread, shown])).toEqual([
      [undefined, undefined],
      ['1.1', undefined],
      ['1.1', true],
      [undefined, undefined],
    ])
  })

  it('Slack as a bot: the first message updated in place', async () => {
    place.manifest(
      oneChannel(
        `{ type: slack, token: '\${TOKEN}', channel: C1, follow-up: update, api-url: '${services.url}/slack/api' }`,
        ', when: always',
      ),
    )
    place.report('quality', failing)
    for (const id of ['1', '2']) {
      await place.run(
        { reports: 'reports/*.json', state: 'dir:state' },
        { ...workflow, GITHUB_RUN_ID: id, TOKEN: slackToken },
      )
    }
    expect(services.to('/slack/api/chat.update').map(({ body }) => body.ts)).toEqual(['1.1'])
  })

  it('Discord: the first message updated in place, a new one when somebody deleted it', async () => {
    place.manifest(
      oneChannel(`{ type: discord, webhook-url: '\${BASE}/discord', follow-up: update }`, ', when: always'),
    )
    place.report('quality', failing)
    const run = (id: string) =>
      place.run(
        { reports: 'reports/*.json', state: 'dir:state' },
        { ...workflow, GITHUB_RUN_ID: id, BASE: services.url },
      )
    await run('1')
    await run('2')
    services.answerNext('/discord/messages/991', { status: 404, body: '{"message": "Unknown Message", "code": 10008}' })
    await run('3')
    await run('4')
    expect(services.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /discord?wait=true',
      'PATCH /discord/messages/991',
      'PATCH /discord/messages/991',
      'POST /discord?wait=true',
      'PATCH /discord/messages/992',
    ])
  })

  it('a GitHub issue is opened once, updated, and closed when the problem is over; a copy of its mark is not it', async () => {
    const before = github.tracker.issues.length
    place.report('quality', failing)
    const run = () =>
      place.run(
        { reports: 'reports/*.json', 'github-issue': 'true', 'github-token': 'bot-token', problem: 'prices' },
        { ...workflow, GITHUB_API_URL: github.url },
      )
    await run()
    const [own] = github.tracker.issues.slice(before)
    github.tracker.addIssue({ title: 'copied', body: own?.body ?? '', login: 'mallory', labels: ['kafka-dataops'] })
    await run()
    expect(github.tracker.issues.length).toBe(before + 2)
    place.report('quality', passing)
    const { report } = await run()
    expect(own).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(report.notes[0]).toMatch(/Closed issue/)
    expect(github.tracker.issues.at(-1)).toMatchObject({ title: 'copied', state: 'open' })
    expect((await run()).report.checks).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('nothing to close') },
    ])
  })

  it('a webhook gets the JSON that its template says', async () => {
    place.report('quality', failing)
    place.manifest(
      oneChannel(
        `{ type: webhook, url: '${services.url}/hook', template: { say: 'It is {{severity}}: {{title}}', url: '{{run-url}}' } }`,
      ),
    )
    await place.run({ reports: 'reports/*.json' }, workflow)
    expect(services.to('/hook')[0]?.body).toEqual({
      say: 'It is HIGH: kafka-quality-check (prices) failed',
      url: 'https://github.com/acme/streams/actions/runs/1',
    })
  })

  it('jobs tell their results through needs, a title and a body tell without any', async () => {
    const inputs = { 'slack-webhook-url': `${services.url}/slack/webhook` }
    await place.run(
      {
        ...inputs,
        needs: JSON.stringify({
          schemas: { result: 'success', outputs: {} },
          deploy: { result: 'failure', outputs: { secret: 'x' } },
        }),
      },
      workflow,
    )
    await place.run(
      { ...inputs, title: 'Deployed', body: 'Version 7 is out.\nSee the notes.', severity: 'MEDIUM' },
      workflow,
    )
    expect(services.to('/slack/webhook').map(({ body }) => body.text)).toEqual([
      'Pipeline: 1 of 2 needs attention',
      'Deployed: Version 7 is out.',
    ])
  })
})

describe('deliveries', () => {
  const inputs = (): Record<string, string> => ({
    reports: 'reports/*.json',
    'slack-webhook-url': `${services.url}/slack/webhook`,
    'discord-webhook-url': `${services.url}/discord`,
  })

  beforeEach(() => place.report('quality', failing))

  it('are tried again when the service limits the rate, after the time it asks for', async () => {
    services.answerNext('/slack/webhook', { status: 429, headers: { 'retry-after': '1' } }, { status: 503 })
    const { report } = await place.run(inputs(), workflow)
    expect(report.checks.map(({ name, status }) => [name, status])).toEqual([
      ['slack', 'passed'],
      ['discord', 'passed'],
    ])
    const [first, second] = services.to('/slack/webhook')
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950)
    expect(services.to('/slack/webhook')).toHaveLength(3)
  })

  it('wait a second between two requests to one channel', async () => {
    place.manifest(
      oneChannel(
        `{ type: slack, token: '\${TOKEN}', channel: C1, follow-up: update, api-url: '${services.url}/slack/api' }`,
        ', when: always',
      ),
    )
    const environment = { ...workflow, TOKEN: slackToken }
    await place.run({ reports: 'reports/*.json', state: 'dir:state' }, { ...environment, GITHUB_RUN_ID: '1' })
    services.answerNext('/slack/api/chat.update', { status: 200, body: '{"ok": false, "error": "message_not_found"}' })
    await place.run({ reports: 'reports/*.json', state: 'dir:state' }, { ...environment, GITHUB_RUN_ID: '2' })
    const [, refused, again] = services.received
    expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(950)
  })

  it('that fail are a warning, and keep no other channel from being told', async () => {
    services.answerNext('/slack/webhook', { status: 404, body: 'no_service' })
    const { report, exitCode } = await place.run(inputs(), workflow)
    expect(exitCode).toBe(0)
    expect(report.status).toBe('warned')
    expect(report.findings).toMatchObject([
      {
        rule: 'delivery-refused',
        severity: 'warning',
        message: expect.stringContaining('HTTP 404: no_service'),
        help: expect.stringContaining('make a new one'),
      },
    ])
    expect(services.to('/discord')).toHaveLength(1)
    expect(JSON.stringify(report)).not.toContain('/slack/webhook')
  })

  it('that fail, fail the step when asked', async () => {
    services.answerNext('/slack/webhook', { status: 410, body: 'channel_is_archived' })
    const { report, exitCode } = await place.run({ ...inputs(), 'fail-on-delivery-error': 'true' }, workflow)
    expect([report.status, exitCode]).toEqual(['failed', 1])
  })

  it('are not made twice in one run, by a re-run neither, unless the message differs', async () => {
    const run = (attempt: string) =>
      place.run({ ...inputs(), state: 'dir:state' }, { ...workflow, GITHUB_RUN_ATTEMPT: attempt })
    place.manifest('version: 1\nnotify:\n  routes:\n    - { to: [slack, discord], severity: LOW, when: always }\n')
    await run('1')
    const again = await run('2')
    expect(services.received).toHaveLength(2)
    expect(again.report.checks[0]?.reason).toBe('It was told the same by attempt 1 of this run.')
    place.report('quality', passing)
    await run('3')
    expect(services.received).toHaveLength(4)
  })

  it('say that nothing is remembered without a state', async () => {
    const { report } = await place.run(inputs(), workflow)
    expect(report.notes.at(-1)).toMatch(/Without a state/)
  })

  it('of a dry run need no secrets, show what people would read, and say what they would need', async () => {
    place.manifest(oneChannel("{ type: pagerduty, routing-key: '${KEY}' }"))
    const { report, exitCode, log } = await place.run({ reports: 'reports/*.json', 'dry-run': 'true' }, workflow)
    expect([report.status, exitCode]).toEqual(['passed', 0])
    expect(report.summary).toBe('Dry run: 1 channel would have been told, nothing was sent')
    expect(report.checks[0]?.reason).toContain('KEY is not set')
    expect(log).toMatch(/^Would be sent to \w+ \(pagerduty\):\n {2}.* failed$/m)
  })

  it('name the gravest first', async () => {
    const warned = sampleReport({ operation: 'infra-validate', status: 'warned', summary: 'a warning' })
    place.report('a', warned)
    await place.run(inputs(), workflow)
    expect(services.to('/slack/webhook')[0]?.body.text).toBe(
      'Pipeline: 2 of 2 need attention: 1 of 2 checks failed on prices',
    )
  })

  it('are shown, not made, by a dry run, with no secret in what is shown', async () => {
    const { report, log } = await place.run({ ...inputs(), 'dry-run': 'true' }, workflow)
    expect(services.received).toEqual([])
    expect(report.summary).toBe('Dry run: 2 channels would have been told, nothing was sent')
    expect(log).toContain('Would be sent to slack (slack):')
    expect(log).toContain('kafka-quality-check (prices) failed')
    expect(log).not.toContain('/slack/webhook')
  })
})

describe('routes', () => {
  const state = { reports: 'reports/*.json', state: 'dir:state' }

  it('with change: the beginning and the end of a problem, not its going on', async () => {
    place.manifest(oneChannel(`{ type: webhook, url: '${services.url}/hook' }`, ', when: change'))
    const kinds: unknown[] = []
    for (const [id, report] of [passing, failing, failing, passing, passing].entries()) {
      place.report('quality', report)
      await place.run(state, { ...workflow, GITHUB_RUN_ID: String(id) }, { now: 1_800_000_000_000 + id * 3_600_000 })
      kinds.push(services.to('/hook').length)
    }
    expect(kinds).toEqual([0, 1, 1, 2, 2])
    expect(services.to('/hook').map(({ body }) => [body.kind, body.change, body.since])).toEqual([
      ['trouble', 'new', '2027-01-15T09:00:00.000Z'],
      ['recovered', 'over', '2027-01-15T09:00:00.000Z'],
    ])
  })

  it('what was held back in quiet hours is told by the first run after them', async () => {
    place.report('quality', failing)
    place.manifest(
      oneChannel(
        `{ type: webhook, url: '${services.url}/hook' }`,
        ', when: change, quiet-hours: { from: "22:00", to: "07:00", time-zone: Europe/Madrid }',
      ),
    )
    const at = (time: string) => place.run(state, { ...workflow, GITHUB_RUN_ID: time }, { now: Date.parse(time) })
    // Madrid is an hour ahead in winter.
    const night = await at('2026-11-24T21:30:00Z')
    expect(night.report.checks[0]).toMatchObject({
      status: 'skipped',
      reason: 'Held back: quiet hours, 22:00 to 07:00 Europe/Madrid.',
    })
    await at('2026-11-25T06:30:00Z')
    await at('2026-11-25T07:30:00Z')
    expect(services.to('/hook')).toHaveLength(1)
  })

  it('a channel that could not be told of a change is told by the next run', async () => {
    place.report('quality', failing)
    place.manifest(oneChannel(`{ type: webhook, url: '${services.url}/hook' }`, ', when: change'))
    services.answerNext('/hook', { status: 400, body: 'no' })
    await place.run(state, { ...workflow, GITHUB_RUN_ID: '1' })
    await place.run(state, { ...workflow, GITHUB_RUN_ID: '2' })
    await place.run(state, { ...workflow, GITHUB_RUN_ID: '3' })
    expect(services.to('/hook')).toHaveLength(2)
  })

  it('PagerDuty is resolved with the key it was triggered with, without any state', async () => {
    const run = () => place.run({ reports: 'reports/*.json' }, { ...workflow, KEY: 'k'.repeat(32) })
    place.manifest(oneChannel(`{ type: pagerduty, routing-key: '\${KEY}', api-url: '${services.url}/pagerduty' }`))
    place.report('quality', failing)
    await run()
    place.report('quality', passing)
    await run()
    const events = services.to('/pagerduty/v2/enqueue').map(({ body }) => body)
    expect(events.map(({ event_action: action }) => action)).toEqual(['trigger', 'resolve'])
    expect(events[0]?.dedup_key).toBe(events[1]?.dedup_key)
  })

  it('a report that is not there, or is none, is told as a failure', async () => {
    place.manifest(oneChannel(`{ type: webhook, url: '${services.url}/hook' }`))
    await place.run({ reports: 'nowhere/*.json, dataops.yml' }, workflow)
    expect(services.to('/hook')[0]?.body.results).toMatchObject([
      { name: 'report nowhere/*.json', status: 'error', summary: 'no report was written.' },
      { name: 'report dataops.yml', status: 'error', summary: 'it could not be read: it is no JSON.' },
    ])
  })
})

describe('what must not happen', () => {
  beforeEach(() => place.report('quality', failing))

  it('a credential goes nowhere that allowed-hosts does not permit', async () => {
    const { report, exitCode } = await place.run(
      {
        reports: 'reports/*.json',
        'slack-webhook-url': `${services.url}/slack/webhook`,
        'allowed-hosts': 'hooks.slack.com',
      },
      workflow,
    )
    expect(exitCode).toBe(2)
    expect(report.findings).toMatchObject([{ rule: 'host-not-allowed' }])
    expect(services.received).toEqual([])
  })

  it('a redirect carries nothing on', async () => {
    services.answerNext('/slack/webhook', { status: 307, headers: { location: `${services.url}/hook` } })
    const { report } = await place.run(
      { reports: 'reports/*.json', 'slack-webhook-url': `${services.url}/slack/webhook` },
      workflow,
    )
    expect(report.status).toBe('warned')
    expect(services.to('/hook')).toEqual([])
  })

  it('a secret stands in the manifest, an unknown channel or a change without a state is asked for', async () => {
    place.manifest(`version: 1
notify:
  channels:
    chat: { type: slack, webhook-url: https://hooks.slack.com/services/T/B/x }
    room: { type: teams, webhook-url: '\${TEAMS}', extra: 1 }
  routes:
    - { to: [chatt], when: change }
`)
    const { report, exitCode } = await place.run(
      { reports: 'reports/*.json' },
      { ...workflow, TEAMS: 'https://x.example/y' },
    )
    expect(exitCode).toBe(2)
    expect(report.findings.map(({ rule, place: where }) => [rule, where?.line, where?.column])).toEqual([
      ['unknown-channel', 7, 14],
      ['notify-needs-state', 7, 28],
      ['literal-secret', 4, 39],
      ['unknown-key', 5, 51],
    ])
    expect(JSON.stringify(report)).not.toContain('hooks.slack.com')
  })

  it('a channel whose secret is not set fails alone', async () => {
    place.manifest(`version: 1
notify:
  channels:
    chat: { type: slack, webhook-url: '\${UNSET}' }
    empty: { type: teams, webhook-url: '\${EMPTY}' }
    hook: { type: webhook, url: '${services.url}/hook' }
  routes:
    - { to: [chat, empty, hook] }
`)
    const { report } = await place.run({ reports: 'reports/*.json' }, { ...workflow, EMPTY: '' })
    expect(report.summary).toBe('1 channel told, 2 could not be told')
    expect(report.findings.map(({ rule }) => rule)).toEqual(['unset-variable', 'unset-variable'])
  })

  it('the channels of a manifest that may be a stranger are told with secrets', async () => {
    place.manifest(oneChannel(`{ type: webhook, url: '${services.url}/hook', secret: '\${HOOK}' }`))
    const { report } = await place.run(
      { reports: 'reports/*.json' },
      { ...workflow, HOOK: 'h'.repeat(20) },
      { hasForeignHead: true },
    )
    expect(report.findings).toMatchObject([{ rule: 'foreign-head' }])
    expect(services.received).toEqual([])
  })

  it('a secret of a channel is a part of a message', async () => {
    place.manifest(oneChannel(`{ type: webhook, url: '${services.url}/hook', secret: '\${HOOK}' }`))
    const secret = 'a secret of sixteen or more'
    const encoded = Buffer.from(secret).toString('base64')
    await place.run(
      {
        title: `Key ${secret}`,
        body: `in base64 ${encoded}`,
        'slack-token': 'xoxb-1',
        to: 'it',
        'slack-channel': '#x',
      },
      { ...workflow, HOOK: secret, GITHUB_ACTOR: 'xoxb-1' },
    )
    expect(services.to('/hook')[0]?.body).toMatchObject({ title: 'Key ***', body: 'in base64 ***', actor: '***' })
  })

  it('a value of a record leaves, though the report shows it', async () => {
    const value = 'alice@example.com'
    const shown = { message: `"${value}" is no price`, value, key: value }
    place.report(
      'quality',
      sampleReport({
        status: 'failed',
        summary: '1 check failed',
        checks: [
          sampleCheck({
            id: 'c',
            name: 'price is a number',
            failed: 1,
            examples: [shown],
            causes: [{ cause: 'no number', count: 1, first: shown }],
          }),
        ],
        findings: [
          sampleFinding({ rule: 'type', message: `price is a number: "${value}" is none`, check: 'c', first: shown }),
        ],
      }),
    )
    place.manifest(oneChannel(`{ type: webhook, url: '${services.url}/hook' }`))
    await place.run({ reports: 'reports/*.json' }, workflow)
    expect(services.to('/hook')[0]?.text).toContain('price is a number')
    expect(services.to('/hook')[0]?.text).not.toMatch(/alice/)
  })
})
