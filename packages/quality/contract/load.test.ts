import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump } from 'js-yaml'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCel } from '../cel/engine.ts'
import type { CheckDefinition } from '../check-definition.ts'
import { customCheckNames } from './custom/engine.ts'
import { type ContractOptions, loadContract, topicContractFor } from './load.ts'
import type { Contract } from './model.ts'

const head = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'orders', version: '1.0.0', status: 'active' }

/** A contract of one topic whose records have the given properties. */
function withProperties(properties: unknown, more: Record<string, unknown> = {}): string {
  return dump({
    ...head,
    ...more,
    schema: [{ name: 'orders', physicalName: 'orders', physicalType: 'topic', properties }],
  })
}

function contractOf(text: string, options?: ContractOptions): Contract {
  const loaded = loadContract(text, 'orders.odcs.yaml', options)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
  return loaded.contract
}

function checksOf(text: string): readonly CheckDefinition[] {
  return contractOf(text).topics[0]?.checks ?? []
}

function checksById(text: string): Readonly<Record<string, CheckDefinition>> {
  return Object.fromEntries(checksOf(text).map((check) => [check.id, check]))
}

/** The problems as `line:column code message`. */
function problemsOf(text: string, options?: ContractOptions): readonly string[] {
  const loaded = loadContract(text, 'orders.odcs.yaml', options)
  if (loaded.ok) return []
  return loaded.problems.map(({ place, code, message }) => `${place?.line}:${place?.column} ${code} ${message}`)
}

const header = ['apiVersion: v3.1.0', 'kind: DataContract', 'id: orders', 'version: 1.0.0', 'status: active']
const schemaLines = ['schema:', '  - name: orders', '    physicalType: topic', '    properties:']
/** Lines 10 and on are the given ones. */
const lines = (...given: readonly string[]): string => [...header, ...schemaLines, ...given, ''].join('\n')

describe('loadContract: structure', () => {
  it('compiles required to presence and not-null, so that absent and null are told apart', () => {
    expect(checksById(withProperties([{ name: 'amount', logicalType: 'number', required: true }]))).toMatchObject({
      'orders.amount.presence': { kind: 'presence', path: ['amount'], dimension: 'conformity' },
      'orders.amount.not-null': { kind: 'completeness', counts: ['null'], dimension: 'completeness' },
      'orders.amount.type': { kind: 'type', logicalType: 'number' },
    })
  })

  it('follows objects, arrays, maps and physical names', () => {
    const properties = [
      {
        name: 'buyer',
        logicalType: 'object',
        properties: [
          { name: 'mail', physicalName: 'e-mail', logicalType: 'string', logicalTypeOptions: { format: 'email' } },
        ],
      },
      {
        name: 'lines',
        logicalType: 'array',
        logicalTypeOptions: { minItems: 1 },
        items: {
          logicalType: 'object',
          required: true,
          properties: [{ name: 'sku', logicalType: 'string', required: true }],
        },
      },
    ]
    const checks = checksById(withProperties(properties))
    expect(checks['orders.buyer.e-mail.type']).toMatchObject({ path: ['buyer', 'e-mail'], format: 'email' })
    expect(checks['orders.lines.length']).toMatchObject({ kind: 'length', minimum: 1, of: 'array' })
    expect(checks['orders.lines[].not-null']).toMatchObject({ path: ['lines', { each: 'item' }] })
    expect(checks['orders.lines[].presence']).toBeUndefined()
    expect(checks['orders.lines[].sku.presence']).toMatchObject({ path: ['lines', { each: 'item' }, 'sku'] })
  })

  it('reads maps and enums of ODCS 3.2', () => {
    const properties = [
      {
        name: 'rates',
        logicalType: 'map',
        map: { key: { logicalType: 'string' }, value: { logicalType: 'number', required: true } },
      },
      { name: 'state', logicalType: 'string', enum: [{ value: 'open', label: 'Open' }, { value: 'done' }] },
    ]
    const checks = checksById(withProperties(properties, { apiVersion: 'v3.2.0' }))
    expect(checks['orders.rates.type']).toMatchObject({ logicalType: 'map' })
    expect(checks['orders.rates{}.type']).toMatchObject({ path: ['rates', { each: 'entry' }], logicalType: 'number' })
    expect(checks['orders.state.enum']).toMatchObject({ values: ['open', 'done'] })
  })

  it('takes plain enums of older contracts with a warning', () => {
    const contract = contractOf(withProperties([{ name: 'state', logicalType: 'string', enum: ['open', 'done'] }]))
    expect(contract.topics[0]?.checks.at(-1)).toMatchObject({ kind: 'enum', values: ['open', 'done'] })
    expect(contract.warnings).toMatchObject([{ code: 'lenient-spelling', place: { file: 'orders.odcs.yaml' } }])
  })

  it('places each check at what it comes from', () => {
    const [, , type, range] = checksOf(
      lines(
        '      - name: amount',
        '        required: true',
        '        logicalType: number',
        '        logicalTypeOptions:',
        '          minimum: 0',
      ),
    )
    expect(type?.place).toMatchObject({ line: 12, column: 22 })
    expect(range).toMatchObject({ name: 'amount is at least 0', place: { line: 14, column: 20 } })
  })

  it.each([
    ['isNullable', 'its opposite is required'],
    ['isUnique', 'it is unique now'],
    ['isPrimary', 'it is primaryKey now'],
  ])('says what became of %s', (key, now) => {
    const text = withProperties([{ name: 'id', [key]: false }], { apiVersion: 'v3.0.0' })
    expect(problemsOf(text)).toEqual([expect.stringContaining(now)])
  })

  it('shows an empty text among listed values', () => {
    const quality = [{ metric: 'invalidValues', arguments: { validValues: ['', 'n/a'] }, mustBe: 0 }]
    expect(checksOf(withProperties([{ name: 'state', quality }])).at(-1)).toMatchObject({
      name: 'state is one of "", n/a',
    })
  })

  it('counts one as one', () => {
    const properties = [
      { name: 'id', logicalType: 'string', logicalTypeOptions: { minLength: 1 } },
      { name: 'lines', logicalType: 'array', logicalTypeOptions: { maxItems: 1 } },
      { name: 'tags', logicalType: 'array', logicalTypeOptions: { minItems: 1, maxItems: 3 } },
    ]
    expect(
      checksOf(withProperties(properties))
        .filter(({ kind }) => kind === 'length')
        .map(({ name }) => name),
    ).toEqual(['id has at least 1 character', 'lines has at most 1 item', 'tags has 1 to 3 items'])
  })

  it('normalises the exclusive flags of ODCS 3.0', () => {
    const options = { minimum: 0, exclusiveMinimum: true, maximum: 10, exclusiveMaximum: false }
    const properties = [{ name: 'amount', logicalType: 'number', logicalTypeOptions: options }]
    const check = checksById(withProperties(properties, { apiVersion: 'v3.0.2' }))['orders.amount.range']
    expect(check).toMatchObject({ exclusiveMinimum: 0, maximum: 10, name: 'amount is over 0 and at most 10' })
    expect(check).not.toHaveProperty('minimum')
  })

  it('takes an exclusive bound that is a value in ODCS 3.0 with a warning', () => {
    const options = { minimum: 18, exclusiveMaximum: 100 }
    const properties = [{ name: 'age', logicalType: 'integer', logicalTypeOptions: options }]
    const contract = contractOf(withProperties(properties, { apiVersion: 'v3.0.2' }))
    expect(contract.topics[0]?.checks.at(-1)).toMatchObject({ name: 'age is at least 18 and under 100' })
    expect(contract.warnings).toMatchObject([{ code: 'lenient-spelling' }])
    expect(
      problemsOf(
        withProperties(
          properties.map((age) => ({ ...age, logicalTypeOptions: { exclusiveMaximum: 'x' } })),
          { apiVersion: 'v3.0.2' },
        ),
      ),
    ).toEqual([expect.stringContaining('exclusiveMaximum is "x": expected a boolean or a number.')])
  })

  it('keeps bounds beyond 2^53 exact', () => {
    const text = lines(
      '      - name: big',
      '        logicalType: integer',
      '        logicalTypeOptions: { minimum: -9223372036854775808, maximum: 9223372036854775807, format: i64 }',
    )
    expect(checksById(text)['orders.big.range']).toMatchObject({
      minimum: '-9223372036854775808',
      maximum: '9223372036854775807',
    })
  })

  it('turns bounds of dates into moments, in their own format or ISO 8601', () => {
    const text = lines(
      '      - name: date',
      '        logicalType: timestamp',
      '        logicalTypeOptions:',
      '          format: yyyy/MM/dd HH:mm',
      '          minimum: 2001/01/01 06:30',
      '          exclusiveMaximum: 2001-04-01',
    )
    expect(checksById(text)['orders.date.range']).toMatchObject({
      minimum: Date.parse('2001-01-01T06:30:00Z'),
      exclusiveMaximum: Date.parse('2001-04-01'),
      time: { logicalType: 'timestamp', format: 'yyyy/MM/dd HH:mm' },
    })
  })

  it('marks fields that must never be shown, and all below them', () => {
    const properties = [
      {
        name: 'buyer',
        logicalType: 'object',
        classification: 'PII',
        properties: [{ name: 'mail', logicalType: 'string' }],
      },
      { name: 'iban', logicalType: 'string', encryptedName: 'iban_enc' },
      { name: 'note', logicalType: 'string', tags: ['contains:pii'] },
      { name: 'amount', logicalType: 'number', classification: 'public' },
    ]
    const sensitive = checksOf(withProperties(properties)).filter((check) => check.sensitive === true)
    expect(sensitive.map((check) => check.id)).toEqual([
      'orders.buyer.type',
      'orders.buyer.mail.type',
      'orders.iban.type',
      'orders.note.type',
    ])
  })
})

describe('loadContract: quality rules', () => {
  it('compiles library metrics with their threshold, dimension, severity and id', () => {
    const quality = [
      {
        id: 'few-nulls',
        metric: 'nullValues',
        mustBeLessThan: 5,
        unit: 'percent',
        severity: 'low',
        dimension: 'accuracy',
      },
      { type: 'library', metric: 'missingValues', arguments: { missingValues: [null, '', 'N/A'] }, mustBe: 0 },
      { metric: 'invalidValues', arguments: { validValues: ['a', 'b'], pattern: '^[ab]$' }, mustBeBetween: [0, 2] },
    ]
    const checks = checksOf(withProperties([{ name: 'state', logicalType: 'string', quality }]))
    expect(checks.slice(1)).toMatchObject([
      {
        id: 'orders.state.few-nulls',
        kind: 'completeness',
        counts: ['null', 'absent'],
        severity: 'info',
        dimension: 'accuracy',
        threshold: { operator: 'mustBeLessThan', value: 5, unit: 'percent' },
      },
      { id: 'orders.state.missing-values', counts: ['null', 'absent', 'empty'], missingValues: ['N/A'] },
      { kind: 'enum', values: ['a', 'b'], pattern: '^[ab]$', threshold: { operator: 'mustBeBetween', value: [0, 2] } },
    ])
  })

  it('reads the rules of ODCS 3.0', () => {
    const quality = [
      { rule: 'nullCheck' },
      { rule: 'validValues', validValues: ['kg', 'g'] },
      { type: 'library', rule: 'somethingElse', mustBe: 0 },
    ]
    const contract = contractOf(
      withProperties([{ name: 'unit', logicalType: 'string', quality }], { apiVersion: 'v3.0.1' }),
    )
    expect(contract.topics[0]?.checks.slice(1)).toMatchObject([
      { kind: 'completeness', threshold: { operator: 'mustBe', value: 0 } },
      { kind: 'enum', values: ['kg', 'g'], threshold: { operator: 'mustBe', value: 0 } },
    ])
    expect(contract.topics[0]?.notExecuted).toMatchObject([{ reason: expect.stringContaining('somethingElse') }])
  })

  it('compiles the checks of our own engine', () => {
    const custom = (implementation: unknown, more = {}): unknown => ({
      type: 'custom',
      engine: 'kafka-dataops',
      implementation,
      ...more,
    })
    const text = dump({
      ...head,
      schema: [
        {
          name: 'orders',
          properties: [
            {
              name: 'seen',
              logicalType: 'integer',
              quality: [custom({ check: 'freshness', maxAge: '5m', perKey: true, epochUnit: 's' })],
            },
          ],
          quality: [
            custom({ check: 'freshness', maxAge: '1h' }),
            custom({ check: 'completeness', side: 'key', counts: ['null'] }, { name: 'Every record has a key' }),
            custom({ check: 'range', field: 'seen', minimum: 1, mustBeLessThan: 1, unit: 'percent' }),
            custom('presence'),
          ],
        },
      ],
    })
    expect(checksOf(text).slice(1)).toMatchObject([
      {
        id: 'orders.freshness',
        kind: 'freshness',
        maxAgeMs: 3_600_000,
        source: 'record-timestamp',
        path: [],
        dimension: 'timeliness',
      },
      { id: 'orders.key.every-record-has-a-key', side: 'key', kind: 'completeness', counts: ['null'] },
      { id: 'orders.seen.range', kind: 'range', minimum: 1, threshold: { value: 1, unit: 'percent' } },
      { id: 'orders.presence', kind: 'presence' },
      {
        id: 'orders.seen.freshness',
        maxAgeMs: 300_000,
        source: 'field',
        perKey: true,
        time: { logicalType: 'timestamp', epochUnit: 's' },
      },
    ])
  })

  it('compiles what is about all records: uniqueness, counts, steps', () => {
    const text = dump({
      ...head,
      schema: [
        {
          name: 'orders',
          quality: [
            { metric: 'rowCount', mustBeGreaterThan: 10 },
            {
              metric: 'duplicateValues',
              arguments: { properties: ['id', 'line.no'] },
              mustBeLessThan: 1,
              unit: 'percent',
            },
            { metric: 'duplicateValues', mustBe: 0 },
          ],
          properties: [
            { name: 'id', unique: true, classification: 'secret', quality: [{ metric: 'duplicateValues', mustBe: 0 }] },
            {
              name: 'line',
              logicalType: 'object',
              properties: [{ name: 'no', logicalType: 'integer', logicalTypeOptions: { multipleOf: 5 } }],
            },
            { name: 'tags', logicalType: 'array', logicalTypeOptions: { uniqueItems: true }, items: { unique: true } },
          ],
        },
      ],
    })
    const checks = checksById(text)
    expect(checks).toMatchObject({
      'orders.id.unique': { kind: 'uniqueness', fields: [['id']], path: [], sensitive: true, dimension: 'uniqueness' },
      'orders.line.no.multiple-of': { divisor: 5, path: ['line', 'no'] },
      'orders.tags.unique-items': { kind: 'unique-items' },
      'orders.row-count': { kind: 'row-count', count: { operator: 'mustBeGreaterThan', value: 10 } },
      'orders.duplicate-values': { fields: [['id'], ['line', 'no']], threshold: { value: 1, unit: 'percent' } },
      'orders.duplicate-values-2': { fields: [[]], name: 'the record is unique' },
      'orders.id.duplicate-values': { fields: [['id']], name: 'id is unique' },
    })
    expect(checks['orders.row-count']).not.toHaveProperty('threshold')
    expect(contractOf(text).topics[0]?.notExecuted).toMatchObject([{ id: 'orders.tags[].unique' }])
  })

  it('compiles the checks of records of our own engine', () => {
    const quality = [
      'key-presence',
      { check: 'tombstone', mustBeLessThan: 5, unit: 'percent' },
      { check: 'record-size', maxBytes: 1_000 },
      { check: 'row-count', mustBeBetween: [1, 10] },
      { check: 'throughput', mustBeGreaterThan: 2 },
      { check: 'error-rate', mustBeLessThan: 1 },
      { check: 'frequency', every: '1m' },
      { check: 'partition-skew', maxRatio: 2 },
      { check: 'schema-count', max: 1 },
      'duplicate-records',
      { check: 'uniqueness', fields: ['a'] },
      { check: 'latency', field: 'a', maxLatency: '10s', percentile: 99 },
      { check: 'multiple-of', field: 'a', divisor: 0.5 },
      { check: 'retention', atLeast: '7d', atMost: '30d' },
    ].map((implementation) => ({ type: 'custom', engine: 'kafka-dataops', implementation }))
    const schema = [{ name: 'orders', properties: [{ name: 'a', logicalType: 'integer' }], quality }]
    expect(checksOf(dump({ ...head, schema })).slice(1)).toMatchObject([
      { id: 'orders.key-presence', path: [], name: 'the record has a key' },
      { kind: 'tombstone', threshold: { operator: 'mustBeLessThan', value: 5, unit: 'percent' } },
      { kind: 'record-size', maxBytes: 1_000 },
      { kind: 'row-count', count: { operator: 'mustBeBetween', value: [1, 10] } },
      { kind: 'throughput', perSecond: { operator: 'mustBeGreaterThan', value: 2 } },
      { kind: 'error-rate', percent: { operator: 'mustBeLessThan', value: 1 } },
      { kind: 'frequency', everyMs: 60_000 },
      { kind: 'partition-skew', maxRatio: 2 },
      { kind: 'schema-count', max: 1 },
      { kind: 'duplicate-records' },
      { kind: 'uniqueness', fields: [['a']] },
      { id: 'orders.a.latency', maxLatencyMs: 10_000, percentile: 99, path: ['a'] },
      { kind: 'multiple-of', divisor: 0.5 },
      { kind: 'retention', minMs: 604_800_000, maxMs: 2_592_000_000 },
    ])
  })

  it('says what it does not run, and why', () => {
    const quality = [
      { type: 'text', description: 'Looks fine\nto people' },
      { type: 'sql', query: 'SELECT COUNT(*) FROM {object}', mustBe: 0 },
      { type: 'custom', engine: 'soda', implementation: 'checks for x' },
    ]
    const contract = contractOf(withProperties([{ name: 'a', logicalType: 'string', quality }]))
    expect(contract.topics[0]?.notExecuted).toMatchObject([
      { id: 'orders.a.text', name: 'Looks fine', place: { line: expect.any(Number) } },
      { id: 'orders.a.sql', reason: expect.stringContaining('SQL') },
      { id: 'orders.a.custom', reason: expect.stringContaining('"soda"') },
    ])
  })

  it('counts an unknown severity as an error and says so', () => {
    const contract = contractOf(
      withProperties([{ name: 'a', quality: [{ metric: 'nullValues', mustBe: 0, severity: 'apocalyptic' }] }]),
    )
    expect(contract.topics[0]?.checks).toMatchObject([{ severity: 'error' }])
    expect(contract.warnings).toMatchObject([{ code: 'unknown-severity' }])
  })
})

describe('loadContract: service levels', () => {
  const properties = [
    { name: 'at', logicalType: 'timestamp' },
    {
      name: 'lines',
      logicalType: 'array',
      items: { logicalType: 'object', properties: [{ name: 'at', logicalType: 'date' }] },
    },
  ]
  it.each([
    [{ value: 5, unit: 'm' }, 300_000],
    [{ value: '36', unit: 'Hours' }, 129_600_000],
    [{ value: 1, unit: 'd' }, 86_400_000],
    [{ value: '1h30m' }, 5_400_000],
    [{ value: 2, unit: 'yr' }, 2 * 365 * 86_400_000],
    [{ value: 'P1Y' }, 365 * 86_400_000],
    [{ value: 'P1DT12H' }, 129_600_000],
    [{ value: 'PT15M' }, 900_000],
  ])('reads the age %j', (age, maxAgeMs) => {
    const text = withProperties(properties, {
      slaProperties: [{ property: 'freshness', element: 'orders.at', ...age }],
    })
    expect(checksOf(text).at(-1)).toMatchObject({ kind: 'freshness', maxAgeMs, path: ['at'], source: 'field' })
  })

  it('reads several elements, an element without its object, and none', () => {
    const slaProperties = [
      { property: 'Freshness', value: 1, unit: 'h', element: 'orders.at, orders.lines[].at' },
      { property: 'freshness', value: 1, unit: 'h', element: 'at' },
      { property: 'freshness', value: 1, unit: 'h' },
    ]
    const checks = checksOf(withProperties(properties, { slaProperties })).filter(({ kind }) => kind === 'freshness')
    expect(checks).toMatchObject([
      { id: 'orders.at.freshness', time: { logicalType: 'timestamp' } },
      { id: 'orders.lines[].at.freshness', time: { logicalType: 'date' } },
      { id: 'orders.at.freshness-2' },
      { id: 'orders.freshness', source: 'record-timestamp', path: [] },
    ])
  })

  it('reads what else records can show', () => {
    const slaProperties = [
      { property: 'latency', value: 10, unit: 's', element: 'orders.at' },
      { property: 'fy', value: 15, unit: 'min' },
      { property: 'Throughput', value: 120, unit: 'records/min' },
      { property: 'errorRate', value: '0.5', unit: '%' },
      { property: 'Retention', value: 7, unit: 'd', element: 'orders.at' },
    ]
    expect(checksOf(withProperties(properties, { slaProperties })).slice(-5)).toMatchObject([
      { id: 'orders.at.latency', maxLatencyMs: 10_000, time: { logicalType: 'timestamp' } },
      { id: 'orders.frequency', everyMs: 900_000 },
      { id: 'orders.throughput', perSecond: { operator: 'mustBeGreaterOrEqualTo', value: 2 } },
      { id: 'orders.errorRate', percent: { operator: 'mustBeLessOrEqualTo', value: 0.5 } },
      { id: 'orders.retention', minMs: 7 * 86_400_000, path: [] },
    ])
  })

  it('reports a latency that names no event time, and units that are not measured', () => {
    const slaProperties = [
      { property: 'latency', value: 10, unit: 's' },
      { property: 'throughput', value: 5, unit: 'MB/s' },
    ]
    expect(contractOf(withProperties(properties, { slaProperties })).topics[0]?.notExecuted).toMatchObject([
      { id: 'orders.latency', reason: expect.stringContaining('element') },
      { id: 'orders.throughput', reason: expect.stringContaining('MB/s') },
    ])
  })

  it('leaves a service level of an object that is no topic alone, but not one of an object that is not there', () => {
    const withElement = (element: string): string =>
      dump({
        ...head,
        servers: [
          { server: 'stream', type: 'kafka', host: 'broker:9092' },
          { server: 'db', type: 'postgres', host: 'db', port: 5432, database: 'shop', schema: 'public' },
        ],
        schema: [
          { name: 'orders', physicalType: 'topic', properties: [{ name: 'at', logicalType: 'timestamp' }] },
          { name: 'customers', physicalType: 'table', properties: [{ name: 'changed', logicalType: 'timestamp' }] },
        ],
        slaProperties: [{ property: 'freshness', value: 1, unit: 'h', element }],
      })
    const contract = contractOf(withElement('customers.changed'))
    expect(contract.topics[0]?.checks.map(({ kind }) => kind)).not.toContain('freshness')
    expect(contract.warnings).toMatchObject([{ code: 'not-a-topic' }])
    expect(problemsOf(withElement('customers.change'))).toEqual([
      expect.stringContaining('no element "customers.change". Did you mean "customers.changed"?'),
    ])
  })

  it('reports promises that records cannot show', () => {
    const slaProperties = [{ property: 'availability', value: 99.9, unit: 'percent' }]
    expect(contractOf(withProperties(properties, { slaProperties })).topics[0]?.notExecuted).toMatchObject([
      { id: 'orders.availability' },
    ])
  })
})

describe('loadContract: topics and servers', () => {
  const kafka = { server: 'prod', type: 'kafka', host: 'a:9092,b:9092', format: 'avro' }
  const object = { name: 'orders' }

  it('prefers the physical name of a topic', () => {
    const servers = [{ ...kafka, customProperties: [{ property: 'topic', value: 'from-server' }] }]
    const topic = (schema: unknown): string | undefined =>
      contractOf(dump({ ...head, servers, schema })).topics[0]?.topic
    expect(topic([{ name: 'orders', physicalName: 'orders.v1', physicalType: 'topic' }])).toBe('orders.v1')
    expect(topic([{ name: 'orders', physicalName: 'orders_table' }])).toBe('from-server')
  })

  it('takes the topic key that no schema knows, with a warning', () => {
    const contract = contractOf(dump({ ...head, servers: [{ ...kafka, topic: 'orders.v2' }], schema: [object] }))
    expect(contract.topics).toMatchObject([{ topic: 'orders.v2', bootstrapServers: 'a:9092,b:9092', format: 'avro' }])
    expect(contract.warnings).toMatchObject([{ code: 'lenient-spelling' }])
  })

  it('reads the registry from a custom property or an authoritative definition', () => {
    const registry = [{ property: 'schemaRegistryUrl', value: 'https://registry.example' }]
    const definitions = [{ type: 'implementation', url: 'https://other.example/base/subjects/orders-value/versions/1' }]
    const schema = [{ ...object, authoritativeDefinitions: definitions }]
    const of = (servers: unknown): string | undefined =>
      contractOf(dump({ ...head, servers, schema })).topics[0]?.schemaRegistryUrl
    expect(of([{ ...kafka, customProperties: registry }])).toBe('https://registry.example')
    expect(of([kafka])).toBe('https://other.example/base')
  })

  it('answers no cluster when servers disagree, unless one is chosen', () => {
    const text = dump({ ...head, servers: [kafka, { ...kafka, server: 'dev', host: 'dev:9092' }], schema: [object] })
    expect(contractOf(text).topics[0]).not.toHaveProperty('bootstrapServers')
    expect(contractOf(text, { server: 'dev' }).topics[0]?.bootstrapServers).toBe('dev:9092')
    expect(problemsOf(text, { server: 'test' })).toEqual([
      expect.stringContaining('no Kafka server "test". It has "prod", "dev".'),
    ])
  })

  it('leaves tables alone', () => {
    const servers = [kafka, { server: 'lake', type: 's3', location: 's3://bucket' }]
    const schema = [
      { name: 'orders', physicalType: 'topic' },
      { name: 'history', physicalType: 'table', properties: [{ name: 'a' }] },
    ]
    const contract = contractOf(dump({ ...head, servers, schema }))
    expect(contract.topics.map(({ topic }) => topic)).toEqual(['orders'])
    expect(contract.warnings).toMatchObject([{ code: 'not-a-topic' }])
  })

  it.each(['record', 'message', 'object'])(
    'takes the type of a value, "%s", for no word on where values are',
    (physicalType) => {
      const schema = [{ name: 'orders', physicalType, properties: [{ name: 'a' }] }]
      expect(contractOf(dump({ ...head, schema })).topics.map(({ topic }) => topic)).toEqual(['orders'])
      const servers = [{ server: 'lake', type: 's3', location: 's3://bucket' }]
      expect(contractOf(dump({ ...head, servers, schema })).topics).toEqual([])
    },
  )

  it('says what a contract of tables lacks', () => {
    const contract = contractOf(dump({ ...head, schema: [{ name: 'orders', physicalType: 'table' }] }))
    expect(topicContractFor(contract, 'orders')).toMatchObject({
      problem: {
        message: expect.stringContaining('about no topic'),
        help: expect.stringContaining('physicalType: topic'),
      },
    })
  })

  it('finds the contract of a topic, or names the topics it has', () => {
    const contract = contractOf(dump({ ...head, schema: [{ name: 'orders' }, { name: 'payments' }] }))
    expect(topicContractFor(contract, 'payments')).toMatchObject({ ok: true, topicContract: { topic: 'payments' } })
    expect(topicContractFor(contract, 'order')).toMatchObject({
      ok: false,
      problem: {
        code: 'contract-for-another-topic',
        message:
          'orders.odcs.yaml says nothing about the topic order; it is about the topics orders, payments. Did you mean "orders"?',
        place: { line: 7 },
      },
    })
  })
})

describe('loadContract: errors', () => {
  it.each<[string, string, string]>([
    [
      'an unknown key',
      '        requird: true',
      '12:9 unknown-key Property "a": unknown key "requird". Did you mean "required"?',
    ],
    [
      'a wrong type',
      '        required: "yes"',
      '12:19 invalid-value Property "a": required is "yes": expected a boolean.',
    ],
    [
      'a bad enum word',
      '        logicalType: integr',
      '12:22 invalid-value Property "a": logicalType is "integr": expected one of "string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean". Did you mean "integer"?',
    ],
    [
      'options without a type',
      '        logicalTypeOptions: { minimum: 1 }',
      '12:9 options-without-type Property "a", logicalTypeOptions: options need a logicalType, which says what they mean.',
    ],
    [
      'metadata of a later version',
      '        semanticType: column',
      '12:9 misplaced-key Property "a": "semanticType" came with ODCS 3.2; this contract says apiVersion v3.1.',
    ],
    [
      'a property that is given twice',
      '      - name: a',
      '12:15 duplicate-property Schema object "orders" has the property "a" twice; the first is on line 10.',
    ],
  ])('places %s', (_, line, expected) => {
    expect(problemsOf(lines('      - name: a', '        description: x', line))).toEqual([expected])
  })

  it('shows a missing key at what lacks it', () => {
    expect(problemsOf(lines('      - logicalType: string'))).toEqual([
      '10:9 missing-key A property of schema object "orders": name is missing.',
    ])
    expect(problemsOf('apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: 1.0\n')).toEqual([
      '1:1 missing-key Contract: status is missing.',
      '4:10 invalid-value Contract: version is 1: expected a string.',
    ])
  })

  it.each<[string, string, string]>([
    ['string', '{ minimum: 1 }', '"minimum" is an option of date, timestamp, integer, number, and this is a string.'],
    ['integer', '{ minimum: 10, maximum: 1 }', 'minimum 10 and maximum 1 leave no value that could be valid.'],
    [
      'number',
      '{ exclusiveMinimum: 1, maximum: 1 }',
      'exclusiveMinimum 1 and maximum 1 leave no value that could be valid.',
    ],
    ['number', '{ exclusiveMinimum: true }', 'exclusiveMinimum is true: expected a number.'],
    ['number', '{ precision: 5 }', 'ODCS has no "precision"; bounds are minimum and maximum.'],
    ['integer', '{ format: u8, minimum: 300 }', 'no u8 (0 to 255) can be 300 or more.'],
    ['integer', '{ multipleOf: 0 }', 'multipleOf is 0: expected'],
    ['string', '{ minLength: 3, maxLength: 2 }', 'minLength 3 is more than maxLength 2'],
    ['string', '{ minLength: -1 }', 'minLength is -1: expected at least 0.'],
    [
      'string',
      '{ pattern: "^[A-Z" }',
      'pattern is not a regular expression: unterminated character class at character 5 of "^[A-Z".',
    ],
    [
      'timestamp',
      '{ format: YYYY-MM-dd }',
      'the format "YYYY-MM-dd" cannot be used: at character 1, "Y" is the year of the week; write "y" for the year of the date.',
    ],
    ['timestamp', '{ defaultTimezone: Mars/Base }', '"Mars/Base" is no time zone'],
    ['date', '{ minimum: tomorrow }', 'minimum is "tomorrow", which is no date in ISO 8601.'],
    [
      'date',
      "{ minimum: '2024-02-01', maximum: '2024-01-01' }",
      'minimum "2024-02-01" and maximum "2024-01-01" leave no value',
    ],
    ['object', '{ required: [a, a] }', 'required lists "a" twice.'],
    ['array', '{ minItems: 2, maxItems: 1 }', 'minItems 2 is more than maxItems 1'],
  ])('refuses %s options %s', (type, options, message) => {
    const found = problemsOf(
      lines('      - name: a', `        logicalType: ${type}`, `        logicalTypeOptions: ${options}`),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
    expect(found[0]).toMatch(/^12:/)
  })

  it('points into the pattern', () => {
    const text = lines(
      '      - name: a',
      '        logicalType: string',
      "        logicalTypeOptions: { pattern: 'a(b' }",
    )
    expect(problemsOf(text)[0]).toMatch(/^12:43 invalid-pattern/)
  })

  it.each<[string, readonly string[], string]>([
    ['no operator', ['metric: nullValues'], 'missing-operator'],
    [
      'two operators',
      ['metric: nullValues', 'mustBeGreaterThan: 1', 'mustBeLessThan: 5'],
      'a rule has one, since a result is compared once.',
    ],
    [
      'between the wrong way round',
      ['metric: nullValues', 'mustBeBetween: [5, 1]'],
      'mustBeBetween has 5 first and 1 second',
    ],
    ['between with one number', ['metric: nullValues', 'mustBeBetween: [5]'], 'mustBeBetween needs two numbers'],
    ['percent over 100', ['metric: nullValues', 'unit: percent', 'mustBeLessThan: 101'], 'no percentage is over 100'],
    ['a negative count', ['metric: nullValues', 'mustBe: -1'], 'a count is never negative'],
    ['what no data could meet', ['metric: nullValues', 'mustBeLessThan: 0'], 'which no data could meet'],
    ['a comparison with a text', ['metric: nullValues', 'mustBe: none'], 'mustBe is "none": expected a number'],
    [
      'an unknown unit',
      ['metric: nullValues', 'mustBe: 0', 'unit: ratio'],
      'unit is "ratio": expected "rows" or "percent".',
    ],
    [
      'an unknown metric',
      ['metric: nullValue', 'mustBe: 0'],
      'there is no metric "nullValue". Did you mean "nullValues"?',
    ],
    [
      'the rule of 3.0',
      ['rule: nullCheck', 'mustBe: 0'],
      '"rule" became "metric" in ODCS 3.1. Write metric: nullValues.',
    ],
    [
      'rowCount at a property',
      ['metric: rowCount', 'mustBe: 1'],
      'rowCount counts whole records; write it below the schema object.',
    ],
    [
      'invalidValues of nothing',
      ['metric: invalidValues', 'mustBe: 0'],
      'invalidValues needs arguments.validValues or arguments.pattern',
    ],
    [
      'a slipped argument',
      ['metric: invalidValues', 'mustBe: 0', 'pattern: "^a"'],
      '"pattern" is an argument: indent it below arguments.',
    ],
    [
      'an unknown argument',
      ['metric: invalidValues', 'mustBe: 0', 'arguments: { validvalues: [a] }'],
      'unknown key "validvalues". Did you mean "validValues"?',
    ],
    [
      'valid values of another type',
      ['metric: invalidValues', 'mustBe: 0', 'arguments: { validValues: [1] }'],
      '1 is a number, and the property is a string; put it in quotes.',
    ],
    [
      'a check of records at a property',
      ['type: custom', 'engine: kafka-dataops', 'implementation: key-presence'],
      'is about whole records; write it below the schema object.',
    ],
    [
      'an operator on a custom rule',
      ['type: custom', 'engine: kafka-dataops', 'implementation: presence', 'mustBe: 0'],
      'takes it inside its implementation',
    ],
    ['a custom rule without engine', ['type: custom', 'implementation: presence'], 'engine is missing.'],
    [
      'an unknown check',
      ['type: custom', 'engine: kafka-dataops', 'implementation: { check: freshnes }'],
      'has no check "freshnes". Did you mean "freshness"?',
    ],
    [
      'a check without its parameter',
      ['type: custom', 'engine: kafka-dataops', 'implementation: { check: pattern }'],
      'pattern is missing.',
    ],
    [
      'an unknown parameter',
      ['type: custom', 'engine: kafka-dataops', 'implementation: { check: range, minimun: 1 }'],
      'unknown key "minimun". Did you mean "minimum"?',
    ],
    [
      'validity as a dimension',
      ['metric: nullValues', 'mustBe: 0', 'dimension: validity'],
      'dimension is "validity": expected one of',
    ],
    ['a sql rule without query', ['type: sql', 'mustBe: 0'], 'query is missing.'],
  ])('refuses %s', (_, rule, message) => {
    const [first = '', ...rest] = rule
    const text = lines(
      '      - name: a',
      '        logicalType: string',
      '        quality:',
      `          - ${first}`,
      ...rest.map((line) => `            ${line}`),
    )
    const found = problemsOf(text)
    expect(found.join('\n')).toContain(message)
    for (const problem of found) expect(Number(problem.split(':')[0])).toBeGreaterThanOrEqual(13)
  })

  it.each<[string, string]>([
    ['{ property: freshness, value: 5 }', 'value is 5 without a unit'],
    ['{ property: freshness, value: 5, unit: parsec }', 'unit is "parsec": expected ms, s, m, h, d, w or y.'],
    ['{ property: freshness, value: -5, unit: m }', 'value is -5: expected a number above 0.'],
    [
      '{ property: freshness, value: 5, unit: m, element: orders.b }',
      'the contract has no element "orders.b". Did you mean "orders.a"?',
    ],
    [
      '{ property: freshness, value: 5, unit: m, element: orders.o }',
      'o is of type object, which holds no moment in time.',
    ],
    ['{ value: 5, unit: m }', 'property is missing.'],
  ])('refuses the service level %s', (level, message) => {
    const text = lines(
      '      - { name: a, logicalType: integer }',
      '      - { name: o, logicalType: object }',
      'slaProperties:',
      `  - ${level}`,
    )
    expect(problemsOf(text)).toEqual([expect.stringContaining(message)])
  })

  it('finds all errors in one go, in the order of the file', () => {
    const text = lines(
      '      - name: a',
      '        logicalType: integer',
      '        requird: true',
      '        logicalTypeOptions: { minimum: 3, maximum: 2, pattern: x }',
      '        quality:',
      '          - metric: nullValue',
      '            mustBe: 0',
      '      - logicalType: strin',
      'servers:',
      '  - server: prod',
      '    type: kafk',
      'nonsense: 1',
    )
    expect(problemsOf(text).map((problem) => problem.split(' ', 2).join(' '))).toEqual([
      '12:9 unknown-key',
      '13:40 contradictory-bounds',
      '13:55 misplaced-key',
      '15:21 unknown-metric',
      '17:9 missing-key',
      '17:22 invalid-value',
      '20:11 invalid-value',
      '21:1 unknown-key',
    ])
  })

  it.each<[string, string, string]>([
    [
      'v2.2.2',
      'unsupported-contract-version',
      'apiVersion v2.2.2 is an ODCS 2 contract, whose format is another one. Supported are v3.0.0,',
    ],
    ['v3.1', 'unsupported-contract-version', 'Did you mean "v3.1.0"?'],
    ['3.1.0', 'unsupported-contract-version', 'Write v3.1.0.'],
    ['v9.0.0', 'unsupported-contract-version', 'Supported are v3.0.0, v3.0.1, v3.0.2, v3.1.0, v3.2.0.'],
  ])('answers apiVersion %s', (version, code, message) => {
    const [problem] = problemsOf(`kind: DataContract\napiVersion: ${version}\n`)
    expect(problem).toMatch(new RegExp(`^2:13 ${code}`))
    expect(problem).toContain(message)
  })

  it.each([
    ['- a', 'not-a-contract'],
    ['hello', 'not-a-contract'],
    ['name: x', 'not-a-contract'],
    ['dataContractSpecification: 1.1.0', 'unsupported-contract-version'],
    ['', 'document-count'],
    ['a: [', 'document-syntax'],
  ])('answers %j', (text, code) => {
    expect(problemsOf(text)[0]).toContain(code)
  })
})

describe('the example contracts', () => {
  beforeAll(async () => void (await loadCel()))

  it.each([
    ['crypto-pipeline/contracts/crypto-prices.odcs.yaml', 'crypto-prices'],
    ['flights/contracts/flights.odcs.yaml', 'flights'],
  ])('%s loads without a warning', (path, topic) => {
    const text = readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')
    const contract = contractOf(text)
    expect(contract.warnings).toEqual([])
    expect(contract.topics).toMatchObject([{ topic, notExecuted: [] }])
  })

  it('holds the four tests of the reference pipeline for each coin', () => {
    const text = readFileSync(
      new URL('../../../examples/crypto-pipeline/contracts/crypto-prices.odcs.yaml', import.meta.url),
      'utf8',
    )
    const checks = checksOf(text)
    const ranges = checks.flatMap((check) =>
      check.kind === 'range' ? [[check.path[0], check.minimum, check.maximum]] : [],
    )
    expect(ranges).toEqual([
      ['bitcoin', 1000, 200000],
      ['ethereum', 100, 10000],
      ['binancecoin', 10, 1000],
      ['cardano', 0.1, 10],
      ['solana', 1, 500],
    ])
    const count = (kind: string): number => checks.filter((check) => check.kind === kind).length
    expect([count('presence'), count('completeness'), count('type')]).toEqual([30, 30, 30])
    expect(checks.flatMap((check) => (check.kind === 'freshness' ? [check.maxAgeMs] : []))).toEqual(
      Array(5).fill(300_000),
    )
  })
})

describe('docs/contracts.md', () => {
  const page = readFileSync(new URL('../../../docs/contracts.md', import.meta.url), 'utf8')

  it('names every check of our own engine and every code', () => {
    const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    const codes = sources.flatMap((source) => [...source.matchAll(/code:[^']*?'([a-z-]+)'(?: : '([a-z-]+)')?/g)])
    const words = codes.flatMap(([, first, second]) => [first, second]).filter((word) => word?.includes('-') === true)
    expect(words.length).toBeGreaterThan(50)
    const missing = [...new Set([...words, ...customCheckNames])].filter((word) => !page.includes(`\`${word}\``))
    expect(missing).toEqual([])
  })
})
