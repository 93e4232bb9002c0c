import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { requireTool } from '../tools/stack/stack.ts'
import { type FakeGitHub, startFakeGitHub } from './fakes/github-api.ts'
import { type MailServer, startMailServer } from './fakes/mail-server.ts'
import { type FakeMessageServices, startMessageServices } from './fakes/message-services.ts'
import { leaksIn, plantSecret } from './planted-secrets.ts'
import { runWorkflow, type WorkflowRun } from './workflow-runner.ts'

/**
 * The page docs/notify.md as a workflow, under a real workflow runner: a job that checks and keeps its report, a job that
 * tells what became of it on two channels, a branch as state. The life of a fault from its first run to its end.
 */
const act = await requireTool('act')
const token = plantSecret('github-token', (core) => `ghs_${core}`)
const hookSecret = plantSecret('HOOK_SECRET')
const minutes = { timeout: 300_000 }

const workflow = `name: Watch
on: push
permissions: {}
jobs:
  schemas:
    runs-on: ubuntu-latest
    outputs: { summary: '\${{ steps.check.outputs.summary }}' }
    steps:
      - uses: actions/checkout@v5
      - id: check
        uses: kafka-dataops/pipeline/actions/validate-avro@v1
        with: { schemas: schemas/*.avsc }
  quality:
    runs-on: ubuntu-latest
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@v5
      - uses: kafka-dataops/pipeline/actions/kafka-quality-check@v1
        with:
          contract: contracts/prices.odcs.yaml
          sample-file: records.jsonl
          report: reports/quality.json
          state: branch:kafka-dataops-state
          github-token: \${{ secrets.GITHUB_TOKEN }}
      - if: \${{ always() }}
        uses: actions/upload-artifact@v5
        with: { name: report-quality, path: reports/quality.json }
  notify:
    if: \${{ always() }}
    needs: [schemas, quality]
    runs-on: ubuntu-latest
    permissions: { contents: write, issues: write }
    steps:
      - uses: actions/checkout@v5
      - uses: actions/download-artifact@v5
        with: { pattern: 'report-*', path: told, merge-multiple: true }
      - id: notify
        uses: kafka-dataops/pipeline/actions/notify@v1
        with:
          reports: told/*.json
          needs: \${{ toJSON(needs) }}
          environment: production
          state: branch:kafka-dataops-state
          github-token: \${{ secrets.GITHUB_TOKEN }}
        env:
          HOOK_SECRET: \${{ secrets.HOOK_SECRET }}
`

const contract = `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
schema:
  - name: prices
    physicalType: topic
    properties:
      - { name: usd, logicalType: number, required: true, logicalTypeOptions: { minimum: 1 } }
`

let repository: string
let github: FakeGitHub
let services: FakeMessageServices
let mail: MailServer
beforeAll(async () => {
  repository = mkdtempSync(path.join(tmpdir(), 'notify-workflow-'))
  github = await startFakeGitHub({ tokens: { [token.value]: { login: 'github-actions[bot]', bot: true } } })
  services = await startMessageServices()
  mail = await startMailServer({ key: '', cert: '', plain: true })
  const files = {
    '.github/workflows/watch.yml': workflow,
    'contracts/prices.odcs.yaml': contract,
    'schemas/price.avsc':
      '{"type":"record","name":"Price","doc":"A price","fields":[{"name":"usd","type":"double","doc":"Dollars"}]}\n',
    'dataops.yml': `version: 1
notify:
  channels:
    hook: { type: webhook, url: '${services.url}/hook', secret: '\${HOOK_SECRET}' }
    mail: { type: email, host: 127.0.0.1, port: ${mail.port}, security: none, from: ci@example.com, to: [team@example.com] }
    tracker: { type: github-issue }
  routes:
    - { to: [hook, mail, tracker], when: change }
`,
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(repository, file)), { recursive: true })
    writeFileSync(path.join(repository, file), text)
  }
})
afterAll(async () => {
  await Promise.all([github?.close(), services?.close(), mail?.close()])
  rmSync(repository, { recursive: true, force: true })
})
afterEach(() => {
  expect(github.problems).toEqual([])
  expect(services.problems).toEqual([])
})

/** One run on these prices. */
function run(prices: readonly number[], runId: string): Promise<WorkflowRun> {
  return runWorkflow({
    act: act ?? '',
    repository,
    workflow: '.github/workflows/watch.yml',
    event: 'push',
    environment: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: runId },
    secrets: { GITHUB_TOKEN: token.value, HOOK_SECRET: hookSecret.value },
    edit: (folder) =>
      writeFileSync(path.join(folder, 'records.jsonl'), prices.map((usd) => `${JSON.stringify({ usd })}\n`).join('')),
  })
}

const told = () => ({ hook: services.to('/hook').map(({ body }) => body.kind), mails: mail.received.length })

describe.skipIf(act === undefined)('notify under a workflow runner', () => {
  it(
    'tells a fault once on each channel, not again when it goes on, is acknowledged by a label, and tells its end',
    minutes,
    async () => {
      const good = await run([10, 20, 30], '100')
      expect(good.jobs, good.raw).toEqual({ schemas: 'success', quality: 'success', notify: 'success' })
      expect(told()).toEqual({ hook: [], mails: 0 })

      const bad = await run([10, -1, 30], '101')
      expect(bad.jobs, bad.raw).toEqual({ schemas: 'success', quality: 'failure', notify: 'success' })
      expect(told()).toEqual({ hook: ['trouble'], mails: 1 })
      expect(bad.outputs.notify).toMatchObject({ delivered: 'hook\nmail\ntracker', undelivered: '' })
      expect(services.to('/hook')[0]?.body).toMatchObject({
        title: expect.stringContaining('production'),
        severity: 'HIGH',
        results: expect.arrayContaining([
          expect.objectContaining({ name: 'job schemas', status: 'passed' }),
          expect.objectContaining({ name: 'job quality', status: 'failed' }),
          expect.objectContaining({ operation: 'kafka-quality-check', status: 'failed' }),
        ]),
      })
      expect(mail.received[0]?.mail.subject).toContain('[HIGH]')
      // The KPI of this run beside what it was before.
      expect(bad.summary).toMatch(/Success rate \| \*\*66\.67 %\*\*.*7-day median 100 %/)

      const again = await run([10, -1, 30], '101')
      expect(again.jobs.notify, again.raw).toBe('success')
      expect(told()).toEqual({ hook: ['trouble'], mails: 1 })

      const [issue] = github.tracker.issues
      if (issue !== undefined) issue.labels = [...issue.labels, 'acknowledged']
      await run([-5, -1, 30], '102')
      expect(told()).toEqual({ hook: ['trouble'], mails: 1 })

      const over = await run([10, 20, 30], '103')
      expect(over.jobs, over.raw).toEqual({ schemas: 'success', quality: 'success', notify: 'success' })
      expect(told()).toEqual({ hook: ['trouble', 'recovered'], mails: 2 })
      expect(github.tracker.issues).toMatchObject([{ state: 'closed' }])
      for (const kpi of ['Mean time to recovery', 'Alert response time', 'Availability', 'Responses in time']) {
        expect(over.summary).toMatch(new RegExp(`${kpi} \\| \\*\\*(?!not measured)`))
      }
      // Of the state: what every action left, and nothing of a record.
      const kept = Object.keys(github.git.files('kafka-dataops-state') ?? {})
      expect(kept.filter((file) => file.startsWith('kpi-history/')).length).toBeGreaterThanOrEqual(2)
      const searched = {
        ...Object.fromEntries(
          [bad, over].flatMap(({ log, summary }, index) => [
            [`log ${index}`, log],
            [`summary ${index}`, summary],
          ]),
        ),
        state: JSON.stringify(github.git.files('kafka-dataops-state')),
        issue: JSON.stringify(github.tracker.issues),
        webhook: services.received.map(({ text }) => text).join('\n'),
        mail: mail.received.map(({ raw }) => raw).join('\n'),
      }
      expect(leaksIn(new Map(Object.entries(searched)), [token, hookSecret])).toEqual([])
    },
  )
})
