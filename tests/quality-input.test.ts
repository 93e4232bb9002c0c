import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { runCli } from '@kafka-dataops/cli'
import { type Report, reportSchema } from '@kafka-dataops/core'
import { createTopic, deleteTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import { operations } from '@kafka-dataops/suite/operations'
import { afterAll, describe, expect, it } from 'vitest'
import { requireService } from '../tools/stack/stack.ts'

/**
 * What a user of kafka-quality-check is answered to every input that is wrong or hostile: the exit code, each message with
 * its place, and the advice. The command runs from its sources in this process; tests/bad-input.test.ts runs the bundle.
 */
const kafka = await requireService('kafka')
const topics: string[] = []
afterAll(async () => {
  for (const topic of topics) await deleteTopic(kafka?.bootstrapServers ?? '', topic)
})

interface Answer {
  readonly exitCode: number
  /** `file:line:column message` of each finding. */
  readonly says: readonly string[]
  readonly report: Report
}

const folder = mkdtempSync(path.join(tmpdir(), 'quality-input-'))
let runs = 0

async function check(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<Answer> {
  const directory = path.join(folder, String(runs++))
  mkdirSync(directory)
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text)
  const reportFile = path.join(directory, 'report.json')
  const given = { contract: 'c.yaml', 'working-directory': directory, report: reportFile, ...inputs }
  const printed: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      printed.push(String(chunk))
      done()
    },
  })
  const exitCode = await runCli(
    ['kafka-quality-check', ...Object.entries(given).map(([name, value]) => `--${name}=${value}`)],
    operations,
    { stdout: stream, stderr: stream, environment: {}, now: Date.now },
  )
  const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')))
  const says = report.findings.map(({ message, place }) =>
    [...(place === undefined ? [] : [`${place.file}:${place.line}:${place.column}`]), message].join(' '),
  )
  const shown = printed.join('').replaceAll(/\s+/g, ' ')
  for (const { message } of report.findings.slice(0, 5))
    expect(shown).toContain(message.replaceAll(/\s+/g, ' ').slice(0, 60))
  expect(shown).not.toMatch(/undefined|\[object|internal-error| at \S+ \(/)
  return { exitCode, says, report }
}

const contract = (topic: string, ...properties: readonly string[]): string => `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
schema:
  - name: prices
    physicalName: ${topic}
    physicalType: topic
    properties:
${properties.map((line) => `      ${line}`).join('\n')}
`

const sample = { 'sample-file': 's.jsonl' }
const good = '{"usd":1}\n'
const numbers = contract('prices', '- { name: usd, logicalType: number, logicalTypeOptions: { minimum: 0 } }')

describe('what is wrong in a contract', () => {
  it.each<[string, readonly string[], string]>([
    [
      'contradictory bounds',
      ['- { name: usd, logicalType: number, logicalTypeOptions: { minimum: 10, maximum: 1 } }'],
      'c.yaml:11:74 Property "usd", logicalTypeOptions: minimum 10 and maximum 1 leave no value that could be valid.',
    ],
    [
      'an unknown metric',
      ['- name: usd', '  quality: [{ metric: nullvalues, mustBe: 0 }]'],
      'c.yaml:12:29 Quality rule 1 of "usd": there is no metric "nullvalues". Did you mean "nullValues"?',
    ],
    [
      'a percentage over 100',
      ['- name: usd', '  quality: [{ metric: nullValues, unit: percent, mustBeLessThan: 101 }]'],
      'c.yaml:12:72 Quality rule 1 of "usd": mustBeLessThan is 101, and no percentage is over 100.',
    ],
    [
      'CEL that does not parse',
      ['- name: usd', "  quality: [{ type: custom, engine: cel, implementation: 'value > > 1' }]"],
      'c.yaml:12:71 Quality rule 1 of "usd": the CEL expression cannot be read from ">" on.',
    ],
    [
      'a pattern that is none',
      ['- name: usd', '  logicalType: string', "  logicalTypeOptions: { pattern: 'a(b' }"],
      'c.yaml:13:43 Property "usd", logicalTypeOptions: pattern is not a regular expression: unterminated group at character 3 of "a(b".',
    ],
  ])('%s', async (_, properties, message) => {
    const answer = await check({ 'c.yaml': contract('prices', ...properties), 's.jsonl': good }, sample)
    expect(answer).toMatchObject({ exitCode: 2, says: [message] })
    expect(answer.report).toMatchObject({ status: 'error', checks: [] })
  })

  it('900 levels of nesting', async () => {
    const deep = `${'{"name":"a","properties":['.repeat(900)}${']}'.repeat(900)}`
    const text = `{"apiVersion":"v3.1.0","kind":"DataContract","id":"a","version":"1","status":"active","schema":[${deep}]}`
    const { exitCode, says } = await check({ 'c.yaml': text, 's.jsonl': good }, sample)
    expect({ exitCode, says }).toEqual({
      exitCode: 2,
      says: ['c.yaml:1:2646 c.yaml is not valid YAML or JSON: nesting exceeded maxDepth (200).'],
    })
  })

  it('a megabyte of it is read, 10,000 fields are checked', async () => {
    const fields = Array.from(
      { length: 10_000 },
      (_, index) => `- { name: field_${index}, logicalType: number, description: ${'x'.repeat(60)} }`,
    )
    const text = contract('prices', ...fields)
    expect(text.length).toBeGreaterThan(1_000_000)
    const { exitCode, report } = await check({ 'c.yaml': text, 's.jsonl': '{"field_1":1,"field_9999":"x"}\n' }, sample)
    expect(exitCode).toBe(1)
    expect(report.checks.length).toBeGreaterThan(10_000)
    expect(report.findings.map(({ check }) => check)).toEqual(['prices.field_9999.type'])
  })
})

describe('a rules module', () => {
  it.each([
    ['is not there', undefined, 'r.mjs:1:1 The rules module r.mjs is not there.'],
    [
      'does not parse',
      'export default [\n',
      'r.mjs:2:1 The rules module r.mjs does not load: SyntaxError: Unexpected end of input.',
    ],
    [
      'needs what is not there',
      'import x from "nothing"\nexport default []\n',
      "r.mjs:1:1 The rules module r.mjs does not load: Error: Cannot find package 'nothing' imported from ",
    ],
    [
      'throws',
      'export default [\n]\nthrow new Error("no")\n',
      'r.mjs:3:1 The rules module r.mjs does not load: Error: no.',
    ],
    ['exports no rules', 'export const rules = []\n', 'r.mjs:1:1 The rules module r.mjs has no default export.'],
    [
      'has a rule without an id',
      'export default [{ create: () => ({}) }]\n',
      'r.mjs:1:1 The rules module r.mjs has a rule 1 that has no id.',
    ],
  ])('%s', async (_, text, message) => {
    const files = { 'c.yaml': numbers, 's.jsonl': good, ...(text === undefined ? {} : { 'r.mjs': text }) }
    const { exitCode, says } = await check(files, { ...sample, rules: 'r.mjs' })
    expect(exitCode).toBe(2)
    expect(says).toEqual([expect.stringContaining(message)])
  })

  it('whose rule throws loses that rule and nothing else', async () => {
    const text = `export default [
  { id: 'throws', create: () => ({ observe: () => { throw new Error('oh') } }) },
  { id: 'fine', create: () => ({ observe: ({ value }) => value.usd > 0 }) },
]
`
    const { exitCode, says, report } = await check(
      { 'c.yaml': numbers, 's.jsonl': good.repeat(3), 'r.mjs': text },
      { ...sample, rules: 'r.mjs' },
    )
    expect(exitCode).toBe(1)
    expect(says).toEqual(['r.mjs:2:1 throws: could not run; threw Error: oh (r.mjs:2) (line 1).'])
    expect(report.checks.filter(({ status }) => status === 'passed').map(({ id }) => id)).toContain('prices.rules.fine')
  })
})

describe.skipIf(kafka === undefined)('on a real topic', () => {
  const bootstrap = kafka?.bootstrapServers ?? ''
  const connection = { 'bootstrap-servers': bootstrap, window: 'all' }
  async function topicOf(
    name: string,
    records: readonly TestRecord[],
    configs: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const topic = `quality-input-${name}-${process.pid}`
    topics.push(topic)
    await createTopic(bootstrap, topic, { configs })
    await produce(bootstrap, topic, records)
    return topic
  }

  it('hostile records are each judged for what they are, and none stops the run', async () => {
    const deep = `${'['.repeat(900)}${']'.repeat(900)}`
    const texts: readonly (string | Buffer)[] = [
      '{"usd":1,"__proto__":"x","constructor":"y"}',
      Buffer.from('{"usd":1,"name":"\xff"}', 'latin1'),
      '{"usd":NaN}',
      '{"usd":-Infinity}',
      '{"usd":1e999}',
      '{"usd":-1,"usd":2}',
      '{"usd":2,"usd":-1}',
      `{"usd":1,"deep":${deep}}`,
      '{"usd":9007199254740993}',
      '{"usd":1,"__proto__":null}',
      '',
      '\ufeff{"usd":1}',
    ]
    const topic = await topicOf(
      'hostile',
      texts.map((value) => ({ value })),
    )
    const text = contract(
      topic,
      '- { name: usd, logicalType: number, required: true, logicalTypeOptions: { minimum: 0 } }',
      '- { name: __proto__, logicalType: string, required: true }',
      '- { name: toString, logicalType: string }',
    )
    const { exitCode, says, report } = await check({ 'c.yaml': text }, connection)
    expect(exitCode).toBe(1)
    expect(says).toEqual([
      'c.yaml:8:19 values can be decoded: 4 records cannot be decoded; the first: invalid-json: NaN is no JSON value.',
      'c.yaml:8:19 values can be decoded: 1 record cannot be decoded; invalid-utf8: not UTF-8 at byte 17.',
      'c.yaml:11:35 usd is a number: 1 of 7 records failed; Infinity instead of number.',
      'c.yaml:11:90 usd is at least 0: 1 of 7 records failed; below the minimum 0.',
      'c.yaml:12:59 __proto__ is present: 5 of 7 records failed; absent.',
      'c.yaml:12:59 __proto__ is not null: 1 of 2 records failed; null.',
    ])
    // Of a key that is written twice the last value counts, as in JSON.parse and Jackson.
    expect(report.findings.find(({ rule }) => rule === 'range')?.record?.offset).toBe('6')
    expect(report.checks.find(({ kind }) => kind === 'decoding')?.examples.map(({ record }) => record?.offset)).toEqual(
      ['1', '2', '3', '10', '11'],
    )
    expect(report.coverage).toEqual({ read: texts.length, available: texts.length })
  })

  it('a record of 20 MB is checked like any other', async () => {
    const topic = await topicOf(
      'large',
      [{ value: '{"usd":1}' }, { value: `{"usd":-1,"text":"${'x'.repeat(20_000_000)}"}` }, { value: '{"usd":1}' }],
      { 'max.message.bytes': '25000000' },
    )
    const text = contract(topic, '- { name: usd, logicalType: number, logicalTypeOptions: { minimum: 0 } }')
    const { exitCode, says, report } = await check({ 'c.yaml': text }, connection)
    expect({ exitCode, says }).toEqual({
      exitCode: 1,
      says: ['c.yaml:11:74 usd is at least 0: 1 of 3 records failed; below the minimum 0.'],
    })
    expect(report.coverage).toEqual({ read: 3, available: 3 })
  })

  it('a state that a newer version wrote is refused, and left as it is', async () => {
    const topic = await topicOf('state', [{ value: '{"usd":1}' }])
    const text = contract(topic, '- { name: usd, logicalType: number }')
    const state = path.join(folder, 'state')
    const inputs = { ...connection, window: 'incremental', state: `dir:${state}` }
    expect(await check({ 'c.yaml': text }, inputs)).toMatchObject({ exitCode: 0 })
    expect(await check({ 'c.yaml': text }, inputs)).toMatchObject({ exitCode: 0, report: { status: 'skipped' } })
    const entries = path.join(state, 'checked-positions')
    const name = path.join(entries, readdirSync(entries).toSorted().at(-1) ?? '')
    const newer = readFileSync(name, 'utf8').replace('"version": 1', '"version": 2')
    writeFileSync(name, newer)
    const { exitCode, says } = await check({ 'c.yaml': text }, inputs)
    expect(exitCode).toBe(2)
    expect(says).toEqual([
      expect.stringMatching(
        /^The entry checked-positions\/\S+ in the folder \S+ was written by version \S+, in a form \(2\) that this version, \S+, does not know \(1\)\.$/,
      ),
    ])
    expect(readFileSync(name, 'utf8')).toBe(newer)
  })
})
