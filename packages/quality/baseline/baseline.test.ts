import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { completeReport, type GivenInput, type Report, type ReportBody } from '@kafka-dataops/core'
import { execute, type HostRun } from '@kafka-dataops/host'
import { describe, expect, it } from 'vitest'
import { requireService } from '../../../tools/stack/stack.ts'
import { qualityCheck } from '../operation.ts'
import { price, pricesContract } from '../testing/prices.ts'
import { problemsOf, runOperation } from '../testing/run.ts'
import { testTopics } from '../testing/topics.ts'

const at = '2026-01-31T11:59:00.000Z'
const asOf = '2026-01-31T12:00:00Z'
/** One price under 1, one over 100,000, one symbol in small letters. */
const records = [
  price({ at }),
  price({ at, usd: 0.5 }),
  price({ at, usd: 150_000 }),
  price({ at, symbol: 'btc' }),
].join('\n')

const inputs = { contract: 'c.yaml', 'sample-file': 's.jsonl', 'as-of': asOf }

const stricter = pricesContract.replace('maximum: 200000', 'maximum: 100000')
const withoutPattern = pricesContract.replace(/\n.*pattern.*/, '')
const broken = pricesContract.replace('minimum: 1,', '')

const run = (contract: string, more: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) =>
  runOperation({ inputs: { ...inputs, ...more }, files: { 'c.yaml': contract, 's.jsonl': records, ...files } })

const states = ({ findings }: ReportBody): readonly string[] =>
  findings.map(({ rule, baseline }) => `${rule} ${baseline}`)

describe('baseline: a contract', () => {
  it('judges the same records by both, and tells what newly fails from what failed before', async () => {
    const tightened = await run(stricter, { baseline: 'old.yaml' }, { 'old.yaml': pricesContract })
    expect(states(tightened)).toEqual(['pattern known', 'range known'])
    expect(tightened.checks.find(({ kind }) => kind === 'range')).toMatchObject({
      failed: 2,
      baseline: { status: 'failed', failed: 1, evaluated: 4 },
    })
    const added = await run(pricesContract, { baseline: 'old.yaml' }, { 'old.yaml': withoutPattern })
    expect(states(added)).toEqual(['pattern new', 'range known'])
    expect(added.baseline).toEqual({
      source: 'the contract old.yaml',
      sameRecords: true,
      new: 1,
      known: 1,
      fixed: [],
    })
  })

  it('lists what got better: rules that hold now, and rules that are gone', async () => {
    const looser = await run(broken, { baseline: 'old.yaml' }, { 'old.yaml': pricesContract })
    expect(looser.baseline?.fixed).toMatchObject([
      { rule: 'range', message: expect.stringMatching(/usd .*: passes for all 4 now; 1 record failed before\.$/) },
    ])
    const removed = await run(withoutPattern, { baseline: 'old.yaml' }, { 'old.yaml': pricesContract })
    expect(removed.baseline?.fixed).toMatchObject([
      { rule: 'pattern', message: expect.stringMatching(/^No longer demanded: /) },
    ])
  })

  it('neither shows nor counts the rules of the earlier contract', async () => {
    const alone = await run(withoutPattern, {})
    const compared = await run(withoutPattern, { baseline: 'old.yaml' }, { 'old.yaml': pricesContract })
    expect(compared.kpis).toEqual(alone.kpis)
    expect(compared.checks.map(({ id }) => id)).toEqual(alone.checks.map(({ id }) => id))
    expect(compared.summary).toBe(alone.summary)
  })

  it('with only-new fails for what the change brings, and for nothing else', async () => {
    const old = { 'old.yaml': withoutPattern }
    expect((await run(pricesContract, { baseline: 'old.yaml', 'only-new': 'true' }, old)).status).toBe('failed')
    const same = await run(withoutPattern, { baseline: 'old.yaml', 'only-new': 'true' }, old)
    expect(same).toMatchObject({
      status: 'warned',
      findings: [{ rule: 'range', severity: 'error', baseline: 'known' }],
    })
  })

  it('takes what follows from both contracts for known: that values are objects', async () => {
    const texts = { 's.jsonl': '"no object"\n5\n' }
    const same = await run(
      stricter,
      { baseline: 'old.yaml', 'only-new': 'true' },
      { 'old.yaml': pricesContract, ...texts },
    )
    expect(states(same).filter((state) => state.startsWith('type'))).toEqual(['type known'])
    const noFields = pricesContract.replace(/ {4}properties:[\s\S]*/, '')
    const first = await run(pricesContract, { baseline: 'old.yaml' }, { 'old.yaml': noFields, ...texts })
    expect(states(first).filter((state) => state.startsWith('type'))).toEqual(['type new'])
  })

  it('calls a rule new that has become more severe', async () => {
    const mild = pricesContract.replace(
      'logicalTypeOptions: { minimum: 1, maximum: 200000 }',
      'quality: [{ id: cheap, type: custom, engine: kafka-dataops, severity: warning, implementation: { check: range, minimum: 1 } }]',
    )
    const severe = mild.replace('severity: warning', 'severity: error')
    expect(states(await run(severe, { baseline: 'old.yaml' }, { 'old.yaml': mild }))).toContain('range new')
    expect(states(await run(mild, { baseline: 'old.yaml' }, { 'old.yaml': severe }))).toContain('range known')
  })

  it('takes a contract of another topic for no rule at all', async () => {
    const { baseline } = await run(
      pricesContract,
      { baseline: 'old.yaml' },
      { 'old.yaml': pricesContract.replace('physicalName: crypto-prices', 'physicalName: trades') },
    )
    expect(baseline).toMatchObject({ source: expect.stringContaining('says nothing of the topic'), new: 2 })
  })
})

describe('baseline: a report', () => {
  const reportOf = async (contract: string, text: string): Promise<Report> =>
    completeReport('kafka-quality-check', await run(contract, {}, { 's.jsonl': text }), Date.parse(asOf), 1)

  it('matches findings by what they are about, not by their counts', async () => {
    const then = await reportOf(pricesContract, `${price({ at, usd: 0.1 })}\n${price({ at, usd: 0.2 })}`)
    const now = await run(pricesContract, { baseline: 'then.json' }, { 'then.json': JSON.stringify(then) })
    expect(states(now)).toEqual(['pattern new', 'range known'])
    expect(now.baseline).toMatchObject({
      source: 'the run of 2026-01-31T12:00:00.000Z (then.json)',
      sameRecords: false,
    })
    const later = await run(
      pricesContract,
      { baseline: 'then.json' },
      { 'then.json': JSON.stringify(then), 's.jsonl': price({ at }) },
    )
    expect(later.baseline?.fixed).toMatchObject([
      { rule: 'range', message: expect.stringContaining('2 records failed before') },
    ])
  })

  it('calls nothing fixed that could not be judged', async () => {
    const then = await reportOf(pricesContract, records)
    const now = await run(
      pricesContract,
      { baseline: 'then.json', 'on-empty': 'pass' },
      { 'then.json': JSON.stringify(then), 's.jsonl': '' },
    )
    expect(now.baseline).toMatchObject({ new: 0, known: 0, fixed: [] })
  })

  it('is refused when it is none', async () => {
    const refused = (text: string) =>
      problemsOf({
        inputs: { ...inputs, baseline: 'b.json' },
        files: { 'c.yaml': pricesContract, 's.jsonl': records, 'b.json': text },
      })
    expect(await refused('{"reportVersion":1,"operation":"doctor"}')).toMatchObject([{ code: 'baseline-unusable' }])
    expect(await refused('{"reportVersion":99}')).toMatchObject([{ code: 'baseline-unusable' }])
    expect((await refused('{"a":')).length).toBeGreaterThan(0)
    expect(await problemsOf({ inputs: { ...inputs, 'only-new': 'true' }, files: {} })).toMatchObject([
      { code: 'baseline-missing' },
    ])
    expect(await refused('')).not.toEqual([])
  })
})

describe('baseline: git', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'baseline-'))
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    ).trim()
  const commit = (contract: string): string => {
    mkdirSync(path.join(folder, 'contracts'), { recursive: true })
    writeFileSync(path.join(folder, 'contracts/c.yaml'), contract)
    git('add', '-A')
    git('commit', '-q', '-m', 'change')
    return git('rev-parse', 'HEAD')
  }
  const check = async (more: Readonly<Record<string, string>>, host: Partial<HostRun> = {}) => {
    const given = { ...inputs, contract: 'contracts/c.yaml', 'working-directory': folder, ...more }
    return execute({
      operation: qualityCheck,
      operations: [qualityCheck],
      given: Object.fromEntries(
        Object.entries(given).map(([name, text]): [string, GivenInput] => [name, { text, source: name }]),
      ),
      environment: { get: (name) => process.env[name] },
      clock: { now: Date.now },
      log: { debug: () => {}, info: () => {}, notice: () => {}, warning: () => {} },
      progress: { update: () => {}, clear: () => {} },
      maskSecret: () => {},
      ...host,
    })
  }

  it('compares with the contract of the base branch, on a real repository', async () => {
    git('init', '-q', '-b', 'main')
    writeFileSync(path.join(folder, 's.jsonl'), records)
    const base = commit(withoutPattern)
    git('switch', '-q', '-c', 'feature')
    const head = commit(pricesContract)
    const branch = await check({ baseline: 'git', 'only-new': 'true' })
    expect(branch.exitCode).toBe(1)
    expect(branch.report.baseline).toMatchObject({
      source: `contracts/c.yaml of main (${base.slice(0, 7)})`,
      sameRecords: true,
      new: 1,
      known: 1,
    })
    const pull = await check(
      { baseline: 'git' },
      { pullRequest: { number: 7, baseRef: 'main', baseCommit: base, headCommit: head, labels: [], isFork: false } },
    )
    expect(pull.report.baseline).toEqual(branch.report.baseline)
    const named = await check({ baseline: 'git:feature' })
    expect(named.report.baseline).toMatchObject({ new: 0, known: 2 })
  })

  it('compares with the commit before on the main branch itself, and says when there was no contract', async () => {
    git('switch', '-q', 'main')
    const before = git('rev-parse', '--short=7', 'HEAD')
    commit(pricesContract)
    const { report } = await check({ baseline: 'git' })
    expect(report.baseline).toMatchObject({ source: `contracts/c.yaml of the commit before (${before})`, new: 1 })
    git('mv', 'contracts/c.yaml', 'contracts/d.yaml')
    git('commit', '-q', '-m', 'move')
    const moved = await check({ baseline: 'git', contract: 'contracts/d.yaml' })
    expect(moved.report.baseline).toMatchObject({
      source: expect.stringContaining('which has no contracts/d.yaml'),
      new: 2,
    })
    const missing = await check({ baseline: 'git:nowhere', contract: 'contracts/d.yaml' })
    expect(missing).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'git-ref-missing' }] } })
  })
})

const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
const { topicOf } = testTopics(bootstrap)

describe.skipIf(kafka === undefined)('baseline, on a topic', () => {
  it('judges the same offsets by the earlier contract, and compares with what an earlier run found', async () => {
    const prices = [1, 0.5, 150_000, 2].map((usd, index) => ({ value: price({ usd }), partition: index % 2 }))
    const topic = await topicOf(prices, { partitions: 2 })
    const check = (
      contract: string,
      more: Readonly<Record<string, string>>,
      files: Readonly<Record<string, string>> = {},
    ) =>
      runOperation({
        inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all', ...more },
        files: { 'c.yaml': contract.replace('crypto-prices', topic), ...files },
      })
    const before = pricesContract.replace('crypto-prices', topic)
    const tightened = await check(stricter, { baseline: 'old.yaml' }, { 'old.yaml': before })
    expect(states(tightened)).toEqual(['range known'])
    expect(tightened.baseline).toMatchObject({ sameRecords: true, new: 0, known: 1 })
    expect(tightened.checks.find(({ kind }) => kind === 'range')).toMatchObject({
      failed: 2,
      examples: [{ record: { partition: 0, offset: '1' } }, { record: { partition: 1, offset: '0' } }],
      baseline: { status: 'failed', failed: 1, evaluated: 4 },
    })

    const earlier = JSON.stringify(completeReport('kafka-quality-check', await check(broken, {}), 0, 1))
    const later = await check(pricesContract, { baseline: 'r.json', 'only-new': 'true' }, { 'r.json': earlier })
    expect(later.status).toBe('failed')
    expect(states(later)).toEqual(['range new'])
    const stated = (format: string, contract: string): string =>
      contract.replace('schema:', `servers: [{ server: s, type: kafka, host: x, format: ${format} }]\nschema:`)
    const compared = (format: string) =>
      check(
        stated('avro', broken),
        { baseline: 'old.yaml' },
        { 'old.yaml': stated(format, broken).replace('crypto-prices', topic) },
      )
    expect(states(await compared('avro'))).toContain('format-mismatch known')
    expect(states(await compared('json'))).toContain('format-mismatch new')

    const same = JSON.stringify(completeReport('kafka-quality-check', later, 0, 1))
    const again = await check(pricesContract, { baseline: 'r.json', 'only-new': 'true' }, { 'r.json': same })
    expect(again.status).toBe('warned')
    expect(states(again)).toEqual(['range known'])
  })
})
