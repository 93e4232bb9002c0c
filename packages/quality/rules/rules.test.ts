import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BadInputError, type Check } from '@kafka-dataops/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { price, pricesContract } from '../testing/prices.ts'
import { runOperation, testPorts } from '../testing/run.ts'
import { openRules, type RulesRequest, type RulesThread } from './rules-thread.ts'

let folder = ''
let written = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function module(text: string): Promise<string> {
  const path = join(folder, `rules-${written++}.mjs`)
  await writeFile(path, text)
  return path
}

/** A module with one rule, whose `create` answers the text given. */
const rule = (id: string, instance: string, more = ''): string =>
  `{ id: '${id}', ${more} create: (context) => (${instance}) }`
const rules = (...all: readonly string[]): string => `export default [\n${all.join(',\n')}\n]\n`

async function open(text: string, request: Partial<RulesRequest> = {}, lines: string[] = []): Promise<RulesThread> {
  const path = await module(text)
  const ports = testPorts({ [path]: text }, new AbortController().signal)
  const log = { ...ports.log, info: (line: string) => void lines.push(line) }
  return openRules({ module: path, topic: 't', asOf: 0, showValues: true, ...request }, { ...ports, log })
}

async function refusal(
  text: string,
  request: Partial<RulesRequest> = {},
): Promise<{ readonly message: string; readonly line: number | undefined }> {
  try {
    await (await open(text, request)).close()
  } catch (error) {
    if (error instanceof BadInputError) {
      const [problem] = error.problems
      return { message: error.problems.map(({ message }) => message).join('\n'), line: problem?.place?.line }
    }
    throw error
  }
  throw new Error('it loads')
}

const values = (...given: readonly unknown[]) => given.map((value, index) => ({ offset: BigInt(index), value }))

/** What the rules said of the values, by offset, and how each rule ended. */
async function observe(thread: RulesThread, given: readonly unknown[]) {
  const verdicts = await thread.observeRecords(values(...given))
  const states = await thread.finish()
  await thread.close()
  return {
    verdicts: Object.fromEntries(
      Array.from(verdicts, ([offset, found]) => [
        String(offset),
        found.map(({ rule: number, message, path }) => [number, message, path]),
      ]),
    ),
    states: states.map(({ tally, end }) => ({ evaluated: tally.evaluated, broken: tally.broken, end })),
  }
}

describe('a rules module', () => {
  it('answers for every record, and for all of them in the end', async () => {
    const thread = await open(
      rules(
        rule(
          'even',
          '{ observe: ({ value }) => value % 2 === 0 || `${value} is odd` }',
          `name: 'all even', severity: 'warning',`,
        ),
        rule('small', `{ observe: ({ value }) => value < 3 ? true : { path: 'n', message: context.shown(value) } }`),
        `{ id: 'sum', create() { let sum = 0; return {
          observe({ value }) { sum += value },
          result: () => ({ passed: sum < 5, measured: 'sum ' + sum }),
        } } }`,
      ),
    )
    expect(thread.rules).toEqual([
      { id: 'even', name: 'all even', dimension: 'accuracy', severity: 'warning' },
      { id: 'small', name: 'small', dimension: 'accuracy', severity: 'error' },
      { id: 'sum', name: 'sum', dimension: 'accuracy', severity: 'error' },
    ])
    const { verdicts, states } = await observe(thread, [1, 2, 3])
    expect(verdicts).toEqual({
      0: [[0, '1 is odd', undefined]],
      2: [
        [0, '3 is odd', undefined],
        [1, '3', 'n'],
      ],
    })
    expect(states).toEqual([
      { evaluated: 3, broken: undefined, end: undefined },
      { evaluated: 3, broken: undefined, end: undefined },
      { evaluated: 0, broken: undefined, end: { rule: 2, passed: false, measured: 'sum 6' } },
    ])
  })

  it('loses a rule that throws, with its record and its line, and nothing else', async () => {
    const thread = await open(
      rules(rule('throws', '{ observe: ({ value }) => value.a.b }'), rule('fine', '{ observe: () => true }')),
    )
    const { states } = await observe(thread, [{ a: { b: true } }, {}, { a: {} }])
    expect(states[0]?.broken).toMatchObject({
      offset: 1n,
      reason: expect.stringMatching(/^threw TypeError: .*'b'.*rules-\d+\.mjs:2\)$/),
    })
    expect(states[1]).toMatchObject({ evaluated: 3, broken: undefined })
  })

  it('stops a rule that loops, and goes on with the others', async () => {
    const thread = await open(
      rules(
        rule('fine', '{ observe: () => true }'),
        rule('loops', '{ observe: ({ value }) => { while (value === 1); return true } }'),
      ),
      { limitMs: 300 },
    )
    const { states } = await observe(thread, [0, 1, 2])
    expect(states[0]).toMatchObject({ evaluated: 3, broken: undefined })
    expect(states[1]?.broken).toMatchObject({ offset: 1n, reason: 'observe() of 3 records took more than 0.3 s' })
  })

  it('stops a rule that blocks its thread where nothing can interrupt it', async () => {
    const blocks = `{ observe: () => { execFileSync('sleep', ['6']); return true } }`
    const thread = await open(
      `import { execFileSync } from 'node:child_process'\n${rules(rule('fine', '{ observe: () => true }'), rule('blocks', blocks))}`,
      { limitMs: 100 },
    )
    const { states } = await observe(thread, [0])
    expect(states.map(({ broken }) => broken?.reason)).toEqual([
      'stopped: its thread ended with rule "blocks", which blocked for more than 3 s',
      'blocked for more than 3 s',
    ])
  }, 20_000)

  it('stops rules that answer what is no answer', async () => {
    const answers = ['{ observe: async () => true }', '{ observe: () => 1 }', '{ observe: () => null }', '{}', '7']
    const thread = await open(rules(...answers.map((instance, index) => rule(`r${index}`, instance))))
    const { states } = await observe(thread, [0])
    expect(states.map(({ broken }) => broken?.reason)).toEqual([
      'observe() answered a promise: expected true, a text or { path, message }',
      'observe() answered a number: expected true, a text or { path, message }',
      'observe() answered null: expected true, a text or { path, message }',
      'create() answered no object with a function observe(record)',
      'create() answered no object with a function observe(record)',
    ])
  })

  it('survives a rule that ends its thread', async () => {
    const { states } = await observe(await open(rules(rule('x', '{ observe: () => process.exit(3) }'))), [0])
    expect(states[0]?.broken?.reason).toContain('ended')
  })

  it('says what is wrong with a result', async () => {
    const { states } = await observe(await open(rules(rule('x', '{ observe: () => true, result: () => 3 }'))), [0])
    expect(states[0]?.end).toMatchObject({
      passed: false,
      isBroken: true,
      message: expect.stringContaining('result() answered a number'),
    })
  })

  it('masks values unless the run shows them', async () => {
    const text = rules(
      rule('x', '{ observe: ({ value }) => context.shown(value) }'),
      rule('json', `{ observe: ({ value }) => JSON.parse(value) }`),
    )
    const { verdicts, states } = await observe(await open(text, { showValues: false }), ['hunter2'])
    expect(verdicts).toEqual({ 0: [[0, 'a text of 7 characters (masked)', undefined]] })
    expect(states[1]?.broken?.reason).not.toContain('hunter2')
  })

  it('sees no environment, and prints to the log, not without end', async () => {
    process.env.RULES_TEST_SECRET = 'hunter2'
    const lines: string[] = []
    const print = '{ observe: () => { console.log("::error::" + process.env.RULES_TEST_SECRET); return true } }'
    await observe(
      await open(rules(rule('x', print)), {}, lines),
      Array.from({ length: 300 }, () => 0),
    )
    delete process.env.RULES_TEST_SECRET
    await expect.poll(() => lines.length).toBeGreaterThan(0)
    expect(lines[0]).toMatch(/rules-\d+\.mjs: ::error::undefined$/)
    expect(lines.length).toBeLessThanOrEqual(101)
  })
})

describe('the module of docs/own-checks.md', () => {
  it('does what the page says', async () => {
    const page = await readFile(join(import.meta.dirname, '../../../docs/own-checks.md'), 'utf8')
    const [, text = ''] = /```js\n(.*?)```/s.exec(page) ?? []
    const { verdicts, states } = await observe(await open(text), [{ usd: 1 }, { usd: 1.5 }, { usd: 4 }])
    expect(verdicts).toEqual({ 2: [[0, '4 after 1.5', 'usd']] })
    expect(states).toMatchObject([{ evaluated: 2, end: { passed: true } }])
  })
})

describe('a module that is none', () => {
  it.each([
    ['does not parse', 'export default [\n  {,\n]', "does not load: SyntaxError: Unexpected token ','", 2],
    ['throws', 'const a = 1\n\nthrow new Error("no")', 'does not load: Error: no', 3],
    ['imports what is not there', `import 'nowhere-at-all'`, "Cannot find package 'nowhere-at-all'", 1],
    ['exports nothing', 'export const rules = []', 'has no default export', 1],
    ['exports no list', 'export default {}', 'exports by default what is no list', 1],
    ['ends its thread', 'process.exit(1)', 'ends its thread while it loads', 1],
  ])('is refused when it %s', async (_what, text, message, line) => {
    const refused = await refusal(text)
    expect(refused.message).toContain(message)
    expect(refused.line).toBe(line)
  })

  it('is refused with everything that is wrong with its rules', async () => {
    const { message } = await refusal(
      rules(
        `{ id: 'a' }`,
        rule('b', '{}', 'severty: "error",'),
        rule('c', '{}', 'severity: "fatal",'),
        rule('c', '{}'),
        rule('no spaces', '{}'),
      ),
    )
    for (const part of [
      'has a rule "a" that has no function create(context)',
      'unknown key "severty". Did you mean "severity"?',
      'expected one of error, warning, info',
      'two rules with the id "c"',
      'has an id with other signs',
    ]) {
      expect(message).toContain(part)
    }
  })

  it('is refused when it does not come to an end', async () => {
    expect((await refusal('while (true);', { loadLimitMs: 2_000 })).message).toContain('has not loaded after 2 s')
  }, 20_000)
})

describe('rules in a run', () => {
  const inputs = { contract: 'c.yaml', 'sample-file': 's.jsonl', 'as-of': '2026-01-31T12:01:00Z' }
  const lines = [1, 2, 3, 4].map((usd) => price({ usd, at: '2026-01-31T12:00:00Z' }))

  async function run(text: string, records: readonly string[] = lines) {
    const path = await module(text)
    return runOperation({
      inputs: { ...inputs, rules: path },
      files: { 'c.yaml': pricesContract, 's.jsonl': records.join('\n'), [path]: text },
    })
  }
  const ownChecks = (checks: readonly Check[]): readonly Check[] => checks.filter(({ kind }) => kind === 'own-check')

  it('are checks with evidence, and count in the success rate', async () => {
    const report = await run(
      rules(
        rule(
          'odd',
          '{ observe: ({ value }) => value.usd % 2 === 1 || { path: "usd", message: `${value.usd} is even` } }',
          `name: 'prices are odd',`,
        ),
      ),
    )
    expect(report.status).toBe('failed')
    expect(report.kpis[0]).toMatchObject({ id: 'success-rate', value: 0.5 })
    const [check] = ownChecks(report.checks)
    expect(check).toMatchObject({
      id: 'crypto-prices.rules.odd',
      name: 'prices are odd',
      status: 'failed',
      evaluated: 4,
      failed: 2,
      place: { line: 2 },
      causes: [{ cause: '# is even', count: 2, first: { place: { line: 2 }, message: 'usd: 2 is even' } }],
    })
    expect(report.findings[0]?.message).toContain('2 of 4 records failed; # is even')
  })

  it('are errors of the rule when they break, and the run goes on', async () => {
    const report = await run(
      rules(rule('broken', '{ observe: ({ value }) => { if (value.usd === 3) throw new Error("oh"); return true } }')),
    )
    const [check] = ownChecks(report.checks)
    expect(check).toMatchObject({
      status: 'error',
      reason: expect.stringMatching(/^threw Error: oh \(.*\.mjs:2\) \(line 3\)$/),
    })
    expect(report.checks.filter(({ status }) => status === 'passed').length).toBeGreaterThan(5)
  })

  it('are not shown what cannot be decoded', async () => {
    const report = await run(rules(rule('x', '{ observe: ({ value }) => value.usd > 0 }')), [...lines, 'no json'])
    expect(ownChecks(report.checks)[0]).toMatchObject({ status: 'passed', evaluated: 4, failed: 0 })
  })
})
