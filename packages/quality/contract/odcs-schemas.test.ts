import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { describe, expect, it } from 'vitest'
import { loadContract } from './load.ts'

/** The published JSON Schemas are the judge: each document below gets one verdict from both. */
function judgeOf(version: string): ValidateFunction {
  const url = new URL(`./odcs-schemas/odcs-${version}.schema.json`, import.meta.url)
  const ajv = new Ajv2019({ strict: false, validateFormats: false, logger: false })
  return ajv.compile(JSON.parse(readFileSync(url, 'utf8')))
}

/** What the loader refuses although the schema lets it pass: rules that no data could meet, or that say nothing. */
const stricterCodes = new Set([
  'contradictory-bounds',
  'invalid-bound',
  'invalid-list',
  'invalid-service-level',
  'invalid-threshold',
  'invalid-timezone',
  'missing-argument',
  'impossible-threshold',
  'invalid-format',
  'invalid-pattern',
  'misplaced-rule',
  'percent-out-of-range',
  'several-operators',
  'unknown-check',
  'unknown-field',
  'unknown-metric',
])
/** What the loader accepts with a warning although the schema refuses it. */
const lenientCodes = new Set(['lenient-spelling'])
/**
 * Places that the verdicts differ at on purpose: arguments and SQL operators, which the schemas leave open; the words of
 * other systems, which no Kafka check reads; and a rule of type text, which a metric makes a library rule.
 */
const excusedPlaces = [
  /quality\.\d\.arguments/,
  /quality\.1\.mustBeBetween/,
  /servers\.1\.(format|delimiter) =/,
  /quality\.\d\.type = "text"/,
]

const common = {
  kind: 'DataContract',
  id: 'orders',
  version: '1.0.0',
  status: 'active',
  name: 'Orders',
  tenant: 'acme',
  tags: ['sales'],
  dataProduct: 'sales',
  domain: 'sales',
  description: { purpose: 'p', usage: 'u', limitations: 'l' },
  contractCreatedTs: '2026-01-01T00:00:00Z',
  roles: [{ role: 'reader', access: 'read', firstLevelApprovers: 'a', secondLevelApprovers: 'b' }],
  support: [{ channel: '#orders', url: 'https://chat.example', tool: 'slack', scope: 'interactive' }],
  price: { priceAmount: 1.5, priceCurrency: 'EUR', priceUnit: 'GB' },
  authoritativeDefinitions: [{ type: 'businessDefinition', url: 'https://wiki.example' }],
  customProperties: [{ property: 'anything', value: { deep: [1, null] } }],
  slaProperties: [
    { property: 'freshness', value: 5, unit: 'm', element: 'orders.at', driver: 'operational' },
    { property: 'availability', value: '99.9', valueExt: 99.95 },
  ],
}
const kafka = { server: 'prod', type: 'kafka', host: 'a:9092', format: 'json', environment: 'prod', description: 'd' }
const servers = [
  { ...kafka, roles: [{ role: 'reader' }], customProperties: [{ property: 'p', value: 1 }] },
  { server: 'lake', type: 's3', location: 's3://bucket/x', format: 'json', delimiter: 'new_line' },
  { server: 'db', type: 'postgres', host: 'h', port: 5432, database: 'd', schema: 's' },
]
const propertyWords = {
  physicalType: 'text',
  businessName: 'b',
  description: 'd',
  required: true,
  unique: false,
  primaryKey: false,
  primaryKeyPosition: 1,
  partitioned: true,
  partitionKeyPosition: 1,
  classification: 'public',
  transformSourceObjects: ['t'],
  transformLogic: 'l',
  transformDescription: 'd',
  criticalDataElement: true,
  examples: ['x', 1, null],
  tags: ['t'],
}
const quality = {
  '3.0.2': [
    { type: 'library', rule: 'nullCheck', mustBe: 0, unit: 'rows', dimension: 'completeness', severity: 'error' },
    { type: 'sql', query: 'SELECT 1', mustBeBetween: [1, 2] },
    { type: 'custom', engine: 'soda', implementation: { any: 'thing' } },
    { type: 'text', description: 'd', schedule: '* * * * *', scheduler: 'cron', businessImpact: 'b', method: 'm' },
  ],
  '3.1.0': [
    { id: 'q1', metric: 'nullValues', mustBe: 0, unit: 'rows', dimension: 'completeness', severity: 'error' },
    { type: 'library', metric: 'missingValues', arguments: { missingValues: [null, ''] }, mustBeLessThan: 3 },
    { metric: 'invalidValues', arguments: { validValues: ['a'], pattern: '^a' }, mustBeGreaterOrEqualTo: 1 },
    { type: 'sql', query: 'SELECT 1', mustNotBeBetween: [1, 2] },
    { type: 'custom', engine: 'soda', implementation: 'text' },
    { type: 'text', description: 'd', schedule: '* * * * *', scheduler: 'cron', businessImpact: 'b', method: 'm' },
  ],
}

function contractOf(version: '3.0.2' | '3.1.0' | '3.2.0'): Record<string, unknown> {
  const isOld = version === '3.0.2'
  const number = isOld
    ? { minimum: 0, exclusiveMinimum: true, maximum: 10, exclusiveMaximum: false, multipleOf: 0.01, format: 'f64' }
    : { minimum: 0, exclusiveMinimum: -1, maximum: 10, exclusiveMaximum: 11, multipleOf: 0.01, format: 'f64' }
  const later = isOld ? {} : { id: 'an_id' }
  const rules = quality[isOld ? '3.0.2' : '3.1.0']
  const properties: Record<string, unknown>[] = [
    {
      ...later,
      name: 'state',
      logicalType: 'string',
      ...propertyWords,
      logicalTypeOptions: { minLength: 1, maxLength: 5, pattern: '^[a-z]+$', format: 'email' },
      quality: rules,
    },
    { name: 'amount', physicalName: 'amount_eur', logicalType: 'number', logicalTypeOptions: number },
    { name: 'count', logicalType: 'integer', logicalTypeOptions: { ...number, format: 'i32', multipleOf: 5 } },
    { name: 'flag', logicalType: 'boolean' },
    {
      name: 'at',
      logicalType: isOld ? 'date' : 'timestamp',
      logicalTypeOptions: { format: 'yyyy-MM-dd', minimum: '2020-01-01', maximum: '2030-01-01' },
    },
    {
      name: 'buyer',
      logicalType: 'object',
      logicalTypeOptions: { minProperties: 1, maxProperties: 5, required: ['mail'] },
      properties: [{ name: 'mail', logicalType: 'string', encryptedName: 'mail_enc' }],
    },
    {
      name: 'lines',
      logicalType: 'array',
      logicalTypeOptions: { minItems: 1, maxItems: 9, uniqueItems: true },
      items: { logicalType: 'object', properties: [{ name: 'sku', logicalType: 'string', required: true }] },
    },
  ]
  if (!isOld) {
    properties.push({
      name: 'opens',
      logicalType: 'time',
      logicalTypeOptions: {
        exclusiveMinimum: '08:00',
        exclusiveMaximum: '20:00',
        timezone: true,
        defaultTimezone: 'Etc/UTC',
      },
      relationships: [{ type: 'foreignKey', to: 'other.field' }],
    })
  }
  if (version === '3.2.0') {
    properties.push(
      {
        name: 'choice',
        logicalType: 'string',
        enum: [
          { value: 'a', label: 'A' },
          { value: 'b', description: 'd' },
        ],
      },
      { name: 'rates', logicalType: 'map', map: { key: { logicalType: 'string' }, value: { logicalType: 'number' } } },
      { name: 'embedding', logicalType: 'vector', logicalTypeOptions: { dimensions: 3, elementType: 'float32' } },
      { name: 'old', deprecated: true, semanticType: 'measure', synonyms: [{ synonym: 's', locale: 'en' }] },
    )
  }
  const object = {
    ...later,
    name: 'orders',
    physicalName: 'orders.v1',
    physicalType: 'topic',
    logicalType: 'object',
    description: 'd',
    businessName: 'b',
    dataGranularityDescription: 'one per order',
    tags: ['t'],
    authoritativeDefinitions: [{ type: 'implementation', url: 'https://registry.example/subjects/x' }],
    customProperties: [{ property: 'p', value: true }],
    properties,
    ...(isOld ? {} : { quality: [{ metric: 'rowCount', mustBeGreaterThan: 1 }] }),
  }
  const member = { username: 'u', role: 'Owner', dateIn: '2024-01-01', dateOut: '2024-02-01' }
  return {
    apiVersion: `v${version}`,
    ...common,
    servers,
    schema: [object],
    team: isOld ? [member] : { name: 'team', members: [member] },
    ...(version === '3.2.0' ? { context: { instructions: 'i' } } : {}),
  }
}

type Step = string | number

function* pathsOf(value: unknown, path: readonly Step[] = []): Generator<readonly Step[]> {
  if (value === null || typeof value !== 'object') return
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const below = [...path, key]
    yield below
    yield* pathsOf((value as Record<Step, unknown>)[key], below)
  }
}

/** The document with one place changed; the change gets the mapping or list and its key. */
function changed(
  document: unknown,
  path: readonly Step[],
  change: (parent: Record<Step, unknown>, key: Step) => void,
): unknown {
  const copy: unknown = structuredClone(document)
  let parent = copy as Record<Step, unknown>
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<Step, unknown>
  change(parent, path.at(-1) ?? '')
  return copy
}

const replacements: readonly unknown[] = ['text', null, [], { a: 1 }]

/** Every document that differs from the given one in one key, one value or one key too many. */
function* mutantsOf(document: unknown): Generator<{ readonly name: string; readonly mutant: unknown }> {
  for (const path of pathsOf(document)) {
    const at = path.join('.')
    if (typeof path.at(-1) === 'string') {
      yield { name: `without ${at}`, mutant: changed(document, path, (parent, key) => delete parent[key]) }
      yield {
        name: `${at} misspelt`,
        mutant: changed(document, path, (parent, key) => {
          parent[`${key}x`] = parent[key]
          delete parent[key]
        }),
      }
    }
    for (const replacement of replacements) {
      const mutant = changed(document, path, (parent, key) => {
        parent[key] = replacement
      })
      yield { name: `${at} = ${JSON.stringify(replacement)}`, mutant }
    }
  }
}

describe.each(['3.0.2', '3.1.0', '3.2.0'] as const)('the published schema of ODCS %s', (version) => {
  const isValid = judgeOf(version)
  const document = contractOf(version)

  it('accepts the contract that is mutated below, as the loader does', () => {
    expect(isValid(document) || isValid.errors).toBe(true)
    expect(loadContract(JSON.stringify(document), 'c.json')).toMatchObject({ ok: true })
  })

  it('gives every mutant the verdict of the loader', () => {
    const disagreements: string[] = []
    for (const { name, mutant } of mutantsOf(document)) {
      const given = (mutant as Record<string, unknown>).apiVersion
      // Another version is judged by another schema; the loader refuses the 2.x that these list.
      if (given !== `v${version}` || excusedPlaces.some((place) => place.test(name))) continue
      const loaded = loadContract(JSON.stringify(mutant), 'c.json')
      const remarks = loaded.ok ? loaded.contract.warnings : loaded.problems
      const excuses = loaded.ok ? lenientCodes : stricterCodes
      if (isValid(mutant) === loaded.ok || remarks.some(({ code }) => excuses.has(code))) continue
      const told = remarks.map(({ code, message }) => `${code}: ${message}`).join(' | ')
      disagreements.push(`${name}: ${loaded.ok ? 'accepted' : 'refused'} (${told || isValid.errors?.[0]?.message})`)
    }
    expect(disagreements).toEqual([])
  }, 120_000)
})
