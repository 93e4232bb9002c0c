import { createTopic, deleteTopic, produce, type TestRecord } from '@kafka-dataops/kafka/testing'
import avro from 'avsc'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FakeRegistry, hasRegistryDescription, startFakeRegistry } from '../../../tests/fakes/schema-registry.ts'
import { requireService } from '../../../tools/stack/stack.ts'
import { problemsOf, runOperation } from '../testing/run.ts'

/**
 * Rules over what is stored already. The registry of the tests stores no rule sets, so one that plays Confluent's by its
 * published description answers them.
 */
const kafka = await requireService('kafka')
const bootstrap = kafka?.bootstrapServers ?? ''
if (!hasRegistryDescription)
  process.stderr.write('skipped: there is no description of the registry (KAFKA_DATAOPS_OPENAPI)\n')

const fields = [
  { name: 'amount', type: 'double' },
  { name: 'email', type: 'string', 'confluent:tags': ['PII'] },
]
const first = { type: 'record', name: 'Trade', fields }
const second = { ...first, fields: [...fields, { name: 'side', type: 'string', default: 'buy' }] }
const condition = { kind: 'CONDITION', mode: 'WRITE', type: 'CEL' }

const schemas = new Map([
  [
    7,
    {
      schema: JSON.stringify(first),
      ruleSet: { domainRules: [{ ...condition, name: 'positive', expr: 'message.amount > 0.0' }] },
    },
  ],
  [
    8,
    {
      schema: JSON.stringify(second),
      schemaType: 'AVRO',
      metadata: { properties: { owner: 'trading' } },
      ruleSet: {
        domainRules: [
          { ...condition, name: 'positive', expr: `message.side == 'buy' ; message.amount > 0.0` },
          { ...condition, name: 'email', type: 'CEL_FIELD', mode: 'WRITEREAD', tags: ['PII'], expr: `value.isEmail()` },
          { ...condition, name: 'later', disabled: true, expr: 'false' },
        ],
      },
    },
  ],
  [9, { schema: JSON.stringify({ ...first, doc: 'without rules' }) }],
])

const contractOf = (topic: string): string => `apiVersion: v3.1.0
kind: DataContract
id: trades
version: 1.0.0
status: active
schema:
  - name: trades
    physicalName: ${topic}
    physicalType: topic
    properties:
      - { name: amount, logicalType: number }
`

const types = new Map(Array.from(schemas, ([id, { schema }]) => [id, avro.Type.forSchema(JSON.parse(schema))]))

function record(id: number, changes: object = {}): TestRecord {
  const prefix = Buffer.alloc(5)
  prefix.writeUInt32BE(id, 1)
  const value = { amount: 1, email: 'ada@example.org', side: 'buy', ...changes }
  return { value: Buffer.concat([prefix, types.get(id)?.toBuffer(value) ?? Buffer.alloc(0)]) }
}

describe.skipIf(kafka === undefined || !hasRegistryDescription)('rules of the registry, over stored records', () => {
  const topic = `registry-rules-${process.pid}`
  let registry: FakeRegistry
  beforeAll(async () => {
    registry = await startFakeRegistry(schemas)
    await createTopic(bootstrap, topic)
    await produce(bootstrap, topic, [
      record(7),
      record(7, { amount: -1 }),
      record(9, { amount: -1, email: '' }),
      record(8, { amount: -1 }),
      record(8, { amount: -1, side: 'sell' }),
      record(8, { email: 'hunter2' }),
      record(8),
      record(8, { email: 'hunter3', amount: -2 }),
    ])
  })
  afterAll(async () => {
    await registry?.close()
    await deleteTopic(bootstrap, topic)
  })
  afterEach(() => expect(registry.problems).toEqual([]))

  const run = (inputs: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}) =>
    runOperation({
      inputs: {
        'bootstrap-servers': bootstrap,
        'schema-registry-url': registry.url,
        contract: 'c.yaml',
        window: 'all',
        'show-values': 'true',
        ...inputs,
      },
      files: { 'c.yaml': contractOf(topic), ...files },
    })

  it('are a check for each rule and schema, with counts and offsets', async () => {
    const report = await run()
    const checks = report.checks.filter(({ kind }) => kind === 'registry-rule')
    expect(
      checks.map(({ id, status, evaluated, failed, examples, reason }) => ({
        id: id.replace(`${topic}.registry-rule.`, ''),
        status,
        counts: [failed, evaluated],
        offsets: examples.map(({ record: found }) => Number(found?.offset)),
        ...(reason === undefined ? {} : { reason }),
      })),
    ).toEqual([
      { id: '7.positive', status: 'failed', counts: [1, 2], offsets: [1] },
      { id: '8.positive', status: 'failed', counts: [2, 4], offsets: [3, 7] },
      { id: '8.email', status: 'failed', counts: [2, 5], offsets: [5, 7] },
      { id: '8.later', status: 'skipped', counts: [0, 0], offsets: [], reason: 'not evaluated: it is disabled' },
    ])
    expect(checks[2]).toMatchObject({
      name: 'registry rule "email" of schema 8',
      causes: [{ cause: 'not value.isEmail()', first: { message: 'email: not value.isEmail()' } }],
    })
    expect(JSON.stringify(report)).not.toContain('hunter')
    expect(report.status).toBe('failed')
    expect(report.kpis[0]).toMatchObject({ id: 'success-rate', value: 4 / 8 })
  })

  it('ask the registry for nothing that the decoders do not ask', async () => {
    const asked = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const before = registry.asked.length
      await run(inputs)
      return registry.asked.slice(before).sort()
    }
    const withRules = await asked({})
    expect(withRules).toContain('/schemas/ids/8')
    expect(withRules).toEqual(await asked({ 'registry-rules': 'off' }))
  })

  it('are left out on request', async () => {
    const report = await run({ 'registry-rules': 'off' })
    expect(report.checks.filter(({ kind }) => kind === 'registry-rule')).toEqual([])
    expect(report.status).toBe('passed')
  })

  it('may be tried before they are there: told, and never failing', async () => {
    const shadow = {
      domainRules: [
        { ...condition, name: 'large', expr: 'message.amount > -2.0' },
        { ...condition, name: 'email', type: 'CEL_FIELD', tags: ['PII'], expr: `value.contains('@')` },
      ],
    }
    const report = await run(
      { 'registry-rules': 'off', 'shadow-rules': 'rules.json' },
      { 'rules.json': JSON.stringify(shadow) },
    )
    expect(report.status).toBe('passed')
    expect(report.kpis[0]).toMatchObject({ value: 1 })
    expect(
      report.checks
        .filter(({ kind }) => kind === 'registry-rule')
        .map(({ name, severity, measured }) => [name, severity, measured]),
    ).toEqual([
      ['rule "large" to come, on records of schema 7', 'info', 'would have rejected nothing'],
      ['rule "email" to come, on records of schema 7', 'info', 'would have rejected nothing'],
      ['rule "large" to come, on records of schema 8', 'info', 'would have rejected 20 %'],
      ['rule "email" to come, on records of schema 8', 'info', 'would have rejected 40 %'],
      ['rule "large" to come, on records of schema 9', 'info', 'would have rejected nothing'],
      ['rule "email" to come, on records of schema 9', 'info', 'would have rejected 100 %'],
    ])
    expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(['info']))
  })
})

describe('a rule set that cannot be tried', () => {
  const refused = async (text: string) => {
    const files = { 'c.yaml': contractOf('t'), 's.jsonl': '{"amount":1}', 'r.json': text }
    const problems = await problemsOf({
      inputs: { contract: 'c.yaml', 'sample-file': 's.jsonl', 'shadow-rules': 'r.json' },
      files,
    })
    return problems.map(({ message, ...rest }) => ({ message, place: 'place' in rest ? rest.place : undefined }))
  }

  it.each([
    ['{', 'not valid YAML or JSON', 1, 2],
    ['{}', 'has no domainRules', 1, 1],
    ['{"domainRules": [{"name": 1}]}', 'domainRules.0.name', 1, 27],
    [
      '{"ruleSet": {"domainRules": [\n  {"name": "a", "kind": "CONDITION", "type": "CEL", "expr": "true ; message.a >"}]}}',
      'Rule "a": the CEL expression cannot be read from ">" on',
      2,
      79,
    ],
  ])('%s is refused at its place', async (text, message, line, column) => {
    const [problem] = await refused(text)
    expect(problem?.message).toContain(message)
    expect(problem?.place).toMatchObject({ line, column })
  })

  it('is tried on a sample file, where records name no schema', async () => {
    const rules = { domainRules: [{ ...condition, name: 'large', expr: 'message.amount > 2' }] }
    const report = await runOperation({
      inputs: { contract: 'c.yaml', 'sample-file': 's.jsonl', 'shadow-rules': 'r.json' },
      files: { 'c.yaml': contractOf('t'), 's.jsonl': '{"amount":1}\n{"amount":3}', 'r.json': JSON.stringify(rules) },
    })
    expect(report.checks.find(({ kind }) => kind === 'registry-rule')).toMatchObject({
      id: 't.shadow-rule.large',
      name: 'rule "large" to come',
      measured: 'would have rejected 50 %',
    })
  })
})
