import { randomUUID } from 'node:crypto'
import type { TestRecord } from '@kafka-dataops/kafka/testing'
import avro from 'avsc'
import { describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { runOperation } from './testing/run.ts'
import { checkOf, contractOf, testTopics } from './testing/topics.ts'

/** What a run makes of values and keys as they lie in a topic: read, or named as not readable; never passed unread. */
const kafka = await requireService('kafka')
const registry = await requireService('registry')
const bootstrap = kafka?.bootstrapServers ?? ''
const registryUrl = registry?.url ?? ''
const { topicOf } = testTopics(bootstrap)

const amount = 'properties: [{ name: amount, logicalType: number, required: true, logicalTypeOptions: { minimum: 0 } }]'

function check(topic: string, object = amount, inputs: Readonly<Record<string, string>> = {}) {
  return runOperation({
    inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all', 'show-values': 'true', ...inputs },
    files: { 'c.yaml': contractOf(topic, object) },
  })
}

const withRegistry = { 'schema-registry-url': registryUrl }

describe.skipIf(kafka === undefined)('values that have no fields', () => {
  it.each<[string, TestRecord['value'], string]>([
    ['text', 'hello there', 'string instead of object'],
    ['bytes', Buffer.from([0x0a, 3, 0x61, 0x62, 0x63, 0x10, 0xff]), 'bytes instead of object'],
    ['numbers', '42', 'number instead of object'],
    ['nulls of JSON', 'null', 'null instead of object'],
    ['lists', '[{"amount":1}]', 'array instead of object'],
  ])('never keep a contract with fields: %s', async (_, value, cause) => {
    const report = await check(await topicOf(Array.from({ length: 30 }, () => ({ value }))))
    expect(report.status).toBe('failed')
    expect(report.kpis[0]).toMatchObject({ id: 'success-rate', value: 0 })
    const [failed, ...others] = report.checks.filter(({ status }) => status === 'failed')
    expect(others).toEqual([])
    expect(failed).toMatchObject({ name: 'values are objects', evaluated: 30, failed: 30, causes: [{ cause }] })
    // Nothing is known of what they hold, so nothing of it is shown.
    expect(JSON.stringify(report)).not.toContain('hello')
  })

  it('may be among others as far as the contract says', async () => {
    const records = Array.from({ length: 100 }, (_, index) => ({ value: index % 20 === 0 ? '"x"' : '{"amount":1}' }))
    const topic = await topicOf(records)
    const said = (percent: number): string =>
      `${amount}\nquality: [{ type: custom, engine: kafka-dataops, implementation: { check: type, logicalType: object, mustBeLessOrEqualTo: ${percent}, unit: percent } }]`
    expect((await check(topic)).status).toBe('failed')
    expect((await check(topic, said(5))).status).toBe('passed')
    expect((await check(topic, said(4))).status).toBe('failed')
  })

  it('fail a rule of the manifest about a field as well', async () => {
    const topic = await topicOf([{ value: 'hello' }, { value: 'there' }])
    const report = await runOperation({
      inputs: { 'bootstrap-servers': bootstrap, window: 'all' },
      files: {
        'dataops.yml': `version: 1\nquality: [{ topic: ${topic}, rules: [{ check: presence, field: amount }] }]\n`,
      },
    })
    expect(report.findings.map(({ rule, place }) => `${rule} ${place?.file}`)).toEqual(['type dataops.yml'])
  })
})

describe.skipIf(kafka === undefined)('a field that no record has', () => {
  it('is named as the reason why its checks say nothing', async () => {
    const topic = await topicOf([{ value: '{"amount":1}' }, { value: '{"amount":2}' }])
    const report = await check(topic, 'properties: [{ name: amont, logicalType: number }]')
    expect(report.checks.find(({ target }) => target.path === 'amont')).toMatchObject({
      status: 'skipped',
      reason: 'none of the 2 records has a value at amont',
    })
  })
})

describe.skipIf(kafka === undefined)('the format that a contract states', () => {
  const stating = (topic: string, format: string): string =>
    contractOf(topic, amount).replace(
      'schema:',
      `servers: [{ server: s, type: kafka, host: x, format: ${format} }]\nschema:`,
    )
  const run = (topic: string, format: string, inputs: Readonly<Record<string, string>> = {}) =>
    runOperation({
      inputs: { 'bootstrap-servers': bootstrap, contract: 'c.yaml', window: 'all', ...inputs },
      files: { 'c.yaml': stating(topic, format) },
    })

  it('is held against what the records are', async () => {
    const topic = await topicOf(Array.from({ length: 30 }, () => ({ value: '{"amount":1}' })))
    expect(await run(topic, 'json')).toMatchObject({ status: 'passed', findings: [] })
    expect(await run(topic, 'avro')).toMatchObject({
      status: 'failed',
      findings: [
        {
          rule: 'format-mismatch',
          message: `The contract says that values of topic "${topic}" are avro; they are read as json.`,
          place: { file: 'c.yaml', line: 9 },
        },
      ],
    })
    expect((await run(topic, 'protobuf')).findings[0]?.message).toContain('Protobuf is not read yet')
    // Who says how to read the values has decided.
    expect((await run(topic, 'avro', { 'value-format': 'json' })).status).toBe('passed')
  })
})

async function register(subject: string, schema: object | string, schemaType?: string): Promise<number> {
  const response = await fetch(`${registryUrl}/subjects/${subject}/versions`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.schemaregistry.v1+json' },
    body: JSON.stringify({
      schema: typeof schema === 'string' ? schema : JSON.stringify(schema),
      ...(schemaType === undefined ? {} : { schemaType }),
    }),
  })
  return ((await response.json()) as { id: number }).id
}

function framed(id: number, payload: Uint8Array): Buffer {
  const prefix = Buffer.alloc(5)
  prefix.writeUInt32BE(id, 1)
  return Buffer.concat([prefix, payload])
}

describe.skipIf(kafka === undefined || registry === undefined)('values that name a schema of a registry', () => {
  const name = `T${randomUUID().replaceAll('-', '')}`
  const first = { type: 'record', name, fields: [{ name: 'amount', type: 'double' }] }
  const second = { ...first, fields: [...first.fields, { name: 'note', type: 'string', default: '' }] }
  const write = (schema: object, value: object): Buffer => avro.Type.forSchema(schema as avro.Schema).toBuffer(value)

  it('are counted and judged by schema where a topic mixes them', async () => {
    const [one, two, json] = await Promise.all([
      register(`${name}-1`, first),
      register(`${name}-2`, second),
      register(
        `${name}-3`,
        { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', title: name },
        'JSON',
      ),
    ])
    const value = (index: number): Buffer => {
      if (index % 10 < 5) return framed(one, write(first, { amount: 1 }))
      if (index % 10 < 8) return framed(two, write(second, { amount: index === 15 ? -1 : 1, note: 'n' }))
      return framed(json, Buffer.from(JSON.stringify({ amount: 1 })))
    }
    const records = Array.from({ length: 200 }, (_, index) => ({ value: value(index), partition: index % 2 }))
    const topic = await topicOf([...records, { value: framed(900_000_007, Buffer.of(1)) }], { partitions: 2 })
    const report = await check(topic, amount, withRegistry)
    const schemas = report.subject.topics?.[0]?.schemas ?? []
    expect(new Map(schemas.map(({ id, read, failing }) => [id, [read, failing]]))).toEqual(
      new Map([
        [one, [100, 0]],
        [two, [60, 1]],
        [json, [40, 40]],
        [900_000_007, [1, 1]],
      ]),
    )
    expect(report.notes.join('\n')).toContain(`${two} (60 records, 1 of them failing)`)
    expect(checkOf(report, 'range')).toMatchObject({ failed: 1, examples: [{ record: { partition: 1, offset: '7' } }] })
    expect(checkOf(report, 'decoding').causes.map(({ cause, count, first }) => [cause, count, first?.message])).toEqual(
      [
        [
          'unsupported-schema-type',
          40,
          `unsupported-schema-type: schema ${json} is a JSON Schema, not an Avro schema; the format json-registry reads its records`,
        ],
        ['unknown-schema-id', 1, 'unknown-schema-id: the schema registry has no schema 900000007'],
      ],
    )
  })

  it('of Protobuf are named as not readable yet, not misread', async () => {
    const proto = await register(`${name}-4`, `syntax = "proto3"; message ${name} { string amount = 1; }`, 'PROTOBUF')
    const topic = await topicOf(Array.from({ length: 5 }, () => ({ value: framed(proto, Buffer.of(0, 10, 1, 97)) })))
    const report = await check(topic, amount, withRegistry)
    expect(report.status).toBe('failed')
    expect(report.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      `decoding: values can be decoded: 5 records cannot be decoded; the first: unsupported-schema-type: schema ${proto} is a Protobuf schema; Protobuf is not read yet.`,
    ])
    expect(report.notes[0]).toContain(`(${proto} PROTOBUF; Protobuf is not read yet)`)
  })

  it('may have keys that name one of their own', async () => {
    const key = { type: 'record', name: `${name}Key`, fields: [{ name: 'region', type: 'string' }] }
    const [keyId, valueId] = await Promise.all([register(`${name}-5`, key), register(`${name}-6`, first)])
    const records = Array.from({ length: 20 }, (_, index) => ({
      key: framed(keyId, write(key, { region: index === 13 ? 'mars' : 'eu' })),
      value: framed(valueId, write(first, { amount: 1 })),
    }))
    const object = `${amount}\nquality: [{ type: custom, engine: kafka-dataops, implementation: { check: enum, side: key, field: region, values: [eu, us] } }]`
    const report = await check(await topicOf(records), object, withRegistry)
    expect(report.notes.filter((note) => note.startsWith('Keys are read as avro-registry'))).toHaveLength(1)
    expect(report.findings.map(({ rule, record }) => [rule, record?.offset, record?.path])).toEqual([
      ['enum', '13', 'key.region'],
    ])
  })
})

describe.skipIf(kafka === undefined)('the clock of the records', () => {
  const latency = `properties: [{ name: at, logicalType: timestamp }]
quality: [{ type: custom, engine: kafka-dataops, implementation: { check: latency, field: at, maxLatency: 1m } }]`

  it.each([
    ['CreateTime', 'passed', /^p50 5s, p95 5s, p99 5s \(producer time\)$/],
    ['LogAppendTime', 'failed', /^p50 1h \S+, p95 1h \S+, p99 1h \S+ \(broker time\)$/],
  ])('of a topic with %s is told with the latency', async (type, status, measured) => {
    const hourAgo = Date.now() - 3_600_000 - 60_000
    const record = { value: JSON.stringify({ at: new Date(hourAgo).toISOString() }), timestamp: hourAgo + 5_000 }
    const topic = await topicOf([record, record], { configs: { 'message.timestamp.type': type } })
    const found = checkOf(await check(topic, latency), 'latency')
    expect(found.status).toBe(status)
    expect(found.measured).toMatch(measured)
  })
})
