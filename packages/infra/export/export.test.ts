import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { connectClient } from '@kafka-dataops/connect'
import { parseDocument, substituteEnvironment, writeYaml, yamlEntry, yamlMapping } from '@kafka-dataops/core'
import { openTopicWriter } from '@kafka-dataops/kafka'
import { createTopic, deleteTopic, plaintextSettings } from '@kafka-dataops/kafka/testing'
import { registryAdmin } from '@kafka-dataops/registry'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../../tools/stack/stack.ts'
import { indentJson } from '../json-text.ts'
import { openWorkspace, type Workspace } from '../testing/workspace.ts'
import { fileStem, keyText, valueNode } from './exported.ts'

const kafka = await requireService('kafka')
const connect = await requireService('connect')
const registry = await requireService('registry')
const secure = await requireService('secure')

const workspaces: Workspace[] = []
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove()
})

function emptyWorkspace(): Workspace {
  const workspace = openWorkspace({})
  workspaces.push(workspace)
  return workspace
}

const readFrom = ({ folder }: Workspace, file: string): string => readFileSync(path.join(folder, file), 'utf8')

/** The exported manifest against the platform that it comes from. */
async function planOfExport(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>> = {},
) {
  const { report } = await workspace.validate({ manifest: 'dataops.export.yml', ...inputs }, variables)
  return { changes: report.plan?.changes ?? [], findings: report.findings, status: report.status }
}

describe('what is written down', () => {
  test('reads back as it was, whatever a text holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '${topic}',
        '$${a}',
        'x-${NAME:-y}',
        '${file:/run/x:key}',
        'true',
        '1e3',
        '007',
        '-1',
        '',
        'null',
        '~',
        'no',
        '9223372036854775807',
      ),
      fc.stringMatching(/^[${}A-Z:-]{0,12}$/),
    )
    fc.assert(
      fc.property(text, fc.string({ minLength: 1 }), (value, key) => {
        const yaml = writeYaml(
          yamlMapping([yamlEntry('config', yamlMapping([yamlEntry(keyText(key), valueNode(value))]))]),
          [],
        )
        const parsed = parseDocument(yaml, 'dataops.yml')
        if (!parsed.ok) throw new Error(`${yaml}\n${parsed.problems[0]?.message}`)
        const read = substituteEnvironment(parsed.document, { get: () => 'set' }).value as {
          config: Record<string, unknown>
        }
        expect(Object.entries(read.config).map(([name, each]) => [name, String(each)])).toEqual([[key, value]])
      }),
    )
  })

  test('is JSON with other white space and nothing else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const indented = indentJson(text)
        expect(JSON.parse(indented)).toEqual(JSON.parse(text))
        expect(indentJson(indented)).toBe(indented)
      }),
    )
    expect(indentJson('{"a":[1.0,9223372036854775807,"\\u00e9, {"],"b":{},"c":[]}')).toBe(
      '{\n  "a": [\n    1.0,\n    9223372036854775807,\n    "\\u00e9, {"\n  ],\n  "b": {},\n  "c": []\n}',
    )
  })

  test('goes into files of different names', () => {
    const taken = new Set<string>()
    expect(['a/b', 'a:b', 'A_B', '..', 'x'].map((name) => fileStem(name, taken))).toEqual([
      'a_b',
      'a_b-2',
      'A_B-3',
      '_',
      'x',
    ])
  })
})

describe.skipIf(kafka === undefined)('topics', () => {
  const mark = `infra-export-${randomUUID()}`
  const bootstrap = kafka?.bootstrapServers ?? ''
  const configs: readonly Readonly<Record<string, string>>[] = [
    {},
    { 'cleanup.policy': 'compact,delete', 'retention.ms': '9223372036854775807', preallocate: 'true' },
    { 'min.cleanable.dirty.ratio': '0.25', 'compression.type': 'zstd', 'retention.bytes': '-1' },
  ]
  const topics = configs.map((_, index) => `${mark}-${index}`)
  beforeAll(async () => {
    const admin = await openTopicWriter(plaintextSettings(bootstrap), AbortSignal.timeout(60_000))
    for (const [index, topic] of topics.entries()) {
      await createTopic(bootstrap, topic, { partitions: index + 1 })
      await admin.changeSettings([{ topic, set: configs[index] ?? {}, unset: [] }], { validateOnly: false })
    }
    await admin.close()
  })
  afterAll(async () => {
    for (const topic of topics) await deleteTopic(bootstrap, topic)
  })
  const inputs = { 'bootstrap-servers': bootstrap, names: `${mark}-*` }

  test('are declared as they are, with nothing but what is set on them', async () => {
    const workspace = emptyWorkspace()
    const { report, exitCode } = await workspace.export(inputs)
    expect(exitCode).toBe(0)
    expect(report.summary).toBe('3 topics, 0 access rules written to dataops.export.yml.')
    expect(readFrom(workspace, 'dataops.export.yml')).toContain(`
  ${mark}-1:
    partitions: 2
    replication: 1
    configs:
      cleanup.policy: compact,delete
      preallocate: true
      retention.ms: '9223372036854775807'
`)
    const { changes, status } = await planOfExport(workspace, inputs)
    expect(changes.map(({ name, action, notes }) => [name, action, notes])).toEqual(
      topics.map((name) => [name, 'none', []]),
    )
    expect(status).not.toBe('failed')
  })

  test('are written over no file that is there', async () => {
    const workspace = emptyWorkspace()
    workspace.write({ 'mine.yml': '# mine\n' })
    const { report, exitCode } = await workspace.export({ ...inputs, output: 'mine.yml' })
    expect(exitCode).toBe(2)
    expect(report.findings).toMatchObject([{ rule: 'file-exists', message: expect.stringContaining('mine.yml') }])
    expect(readFrom(workspace, 'mine.yml')).toBe('# mine\n')
    expect((await workspace.export({ ...inputs, output: 'mine.yml', overwrite: 'true' })).exitCode).toBe(0)
    expect(readFrom(workspace, 'mine.yml')).toContain(`${mark}-0`)
  })

  test('need a service that is named', async () => {
    const { report, exitCode } = await emptyWorkspace().export({})
    expect(exitCode).toBe(2)
    expect(report.findings).toMatchObject([{ rule: 'no-service' }])
  })
})

describe.skipIf(secure === undefined)('access rules', () => {
  test('of one principal on one resource are one declaration', async () => {
    const inputs = { 'bootstrap-servers': secure?.bootstrapServers ?? '', kinds: 'acl' }
    const who = `ana-${randomUUID().slice(0, 8)}`
    const acls = {
      a: { principal: `User:${who}`, operations: ['read', 'describe'], topic: `${who}-`, pattern: 'prefixed' },
      b: { principal: `User:${who}`, operations: ['write'], topic: '*', permission: 'deny', host: '10.0.0.1' },
      c: { principal: `User:${who}`, operations: ['idempotent-write'], cluster: true },
    }
    const seeded = emptyWorkspace()
    seeded.write({ 'dataops.yml': JSON.stringify({ version: 1, acls }) })
    const allowed = { apply: 'true', 'allow-risk': '*', 'allow-delete': '*', 'max-delete-share': '100' }
    expect((await seeded.deploy({ ...inputs, ...allowed })).report.findings).toEqual([])
    const workspace = emptyWorkspace()
    await workspace.export({ ...inputs, names: `${who}-*` })
    expect(readFrom(workspace, 'dataops.export.yml')).toContain(`acls:
  ${who}-cluster:
    principal: User:${who}
    operations: [idempotent-write]
    cluster: true
  ${who}-deny-topic-all:
    principal: User:${who}
    operations: [write]
    topic: '*'
    permission: deny
    host: 10.0.0.1
  ${who}-topic-${who}--prefixed:
    principal: User:${who}
    operations: [describe, read]
    topic: ${who}-
    pattern: prefixed
`)
    expect((await planOfExport(workspace, inputs)).changes.map(({ action }) => action)).toEqual([
      'none',
      'none',
      'none',
    ])
    const gone = Object.fromEntries(Object.entries(acls).map(([name, acl]) => [name, { ...acl, state: 'absent' }]))
    seeded.write({ 'dataops.yml': JSON.stringify({ version: 1, acls: gone }) })
    expect((await seeded.deploy({ ...inputs, ...allowed })).report.findings).toEqual([])
  })
})

describe.skipIf(registry === undefined)('schemas', () => {
  test('are files beside the manifest, with their levels and references', async () => {
    const inputs = { 'schema-registry-url': registry?.url ?? '' }
    const mark = `infra-export-${randomUUID()}`
    const admin = registryAdmin({
      url: inputs['schema-registry-url'],
      auth: { kind: 'none' },
      fetch,
      signal: AbortSignal.timeout(60_000),
    })
    const subjects = [`${mark}.coin/value`, `${mark}.price`]
    const coin =
      '{"type":"record","name":"Coin","namespace":"acme","fields":[{"name":"supply","type":"long","default":9007199254740993}]}'
    const price = '{"type":"record","name":"Price","namespace":"acme","fields":[{"name":"coin","type":"acme.Coin"}]}'
    await admin.register(subjects[0] ?? '', { schemaType: 'AVRO', schema: coin, references: [] })
    await admin.setLevel(subjects[0] ?? '', 'FULL')
    const references = [{ name: 'acme.Coin', subject: subjects[0] ?? '', version: 1 }]
    await admin.register(subjects[1] ?? '', { schemaType: 'AVRO', schema: price, references })

    const workspace = emptyWorkspace()
    const { report } = await workspace.export({ ...inputs, names: `${mark}*`, output: 'platform/dataops.yml' })
    expect(report.artifacts).toEqual([
      { kind: 'manifest', path: 'platform/dataops.yml' },
      { kind: 'schemas', path: 'platform/schemas' },
    ])
    expect(readFrom(workspace, `platform/schemas/${mark}.price.avsc`)).toContain('"acme.Coin"')
    const manifest = readFrom(workspace, 'platform/dataops.yml')
    expect(manifest).toContain(`references:\n      - { name: acme.Coin, subject: ${mark}.coin/value }`)
    expect(readFrom(workspace, `platform/schemas/${mark}.coin_value.avsc`)).toContain('"default": 9007199254740993')
    const planned = await workspace.validate({
      ...inputs,
      manifest: 'dataops.yml',
      'working-directory': path.join(workspace.folder, 'platform'),
    })
    expect(planned.report.findings).toEqual([])
    expect(planned.report.plan?.changes.map(({ name, action }) => [name, action])).toEqual(
      subjects.map((name) => [name, 'none']),
    )
    // What another schema refers to cannot be deleted, not even after that one was.
    await admin.remove(subjects[1] ?? '')
  })
})

describe.skipIf(connect === undefined)('connectors', () => {
  test('are declared without any secret, and planning them again changes nothing', async () => {
    const inputs = { 'connect-url': connect?.url ?? '' }
    const client = connectClient({
      url: inputs['connect-url'],
      auth: { kind: 'none' },
      fetch,
      signal: AbortSignal.timeout(60_000),
    })
    const name = `infra-export ${randomUUID().slice(0, 8)}`
    const config = {
      'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector',
      'tasks.max': '1',
      file: '/tmp/none.txt',
      topic: 'infra-none',
      'batch.size': '0100',
      'my.password': 'hunter22-by-name',
      'my.url': 'jdbc:postgresql://ana:hunter22-in-url@db/x',
      'my.copy': 'again hunter22-by-name',
      'my.reference': '${file:/run/secrets/x.properties:key}',
      'my.pattern': 'kafka_${topic}',
    }
    await client.putConfig(name, config)
    await client.pause(name)
    await expect.poll(async () => (await client.status(name))?.connector.state, { timeout: 20_000 }).toBe('PAUSED')

    const workspace = emptyWorkspace()
    const { report } = await workspace.export({ ...inputs, names: name })
    const manifest = readFrom(workspace, 'dataops.export.yml')
    const prefix = name.replace(/\W/g, '_').toUpperCase()
    expect(manifest).toContain(`my.password: \${${prefix}_MY_PASSWORD}`)
    expect(manifest).toContain("batch.size: '0100'")
    expect(manifest).toContain('my.pattern: kafka_$${topic}')
    expect(manifest).toContain('state: paused')
    expect(`${manifest}${JSON.stringify(report)}`).not.toContain('hunter22')

    const variables = {
      [`${prefix}_MY_PASSWORD`]: config['my.password'],
      [`${prefix}_MY_URL`]: config['my.url'],
      [`${prefix}_MY_COPY`]: config['my.copy'],
    }
    const { changes } = await planOfExport(workspace, inputs, variables)
    expect(changes).toMatchObject([{ name, action: 'none', fields: [] }])
    await client.remove(name)
  })
})
