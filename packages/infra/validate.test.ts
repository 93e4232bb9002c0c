import { afterEach, describe, expect, test } from 'vitest'
import { openWorkspace, type Workspace } from './testing/workspace.ts'

const workspaces: Workspace[] = []
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove()
})

/** What infra-validate finds offline: rule, place and message of each finding. */
async function found(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
) {
  const workspace = openWorkspace(files)
  workspaces.push(workspace)
  const { report, exitCode } = await workspace.validate({ offline: 'true', ...inputs }, variables)
  const findings = report.findings.map(({ rule, severity, message, place }) => ({
    rule,
    severity,
    message,
    at: place === undefined ? '' : `${place.file}:${place.line}:${place.column}`,
  }))
  return { findings, exitCode, report }
}

const lines = (...text: readonly string[]): string => `${['version: 1', ...text].join('\n')}\n`

describe('desired state', () => {
  test('of a sound manifest has nothing against it', async () => {
    const { findings, exitCode, report } = await found({
      'dataops.yml': lines(
        'topics:',
        '  prices: { partitions: 3, replication: 1, configs: { retention.ms: 3600000 } }',
      ),
    })
    expect(findings).toEqual([])
    expect(exitCode).toBe(0)
    expect(report.summary).toBe('Desired state is sound.')
  })

  test('says every mistake at its place, with a suggestion', async () => {
    const { findings, exitCode } = await found({
      'dataops.yml': lines(
        'topics:',
        '  prices:',
        '    partitons: 3',
        '    replication: many',
        'acls:',
        '  all: { principal: User:a, operations: [raed], topic: prices }',
      ),
    })
    expect(exitCode).toBe(2)
    expect(findings).toMatchObject([
      { rule: 'invalid-value', at: 'dataops.yml:5:18' },
      { rule: 'unknown-key', at: 'dataops.yml:4:5', message: expect.stringContaining('Did you mean "partitions"?') },
      { rule: 'invalid-value', at: 'dataops.yml:7:42', message: expect.stringContaining('Did you mean "read"?') },
    ])
  })

  test('is found in files that the manifest names, in both shapes of connector files', async () => {
    const { report } = await found({
      'dataops.yml': lines('topics: [topics/*.yml]', 'connectors: connectors/*.json'),
      'topics/a.yml': 'a: {}\nb: {}\n',
      'connectors/bare.json': '{"connector.class": "X", "topic": "a"}',
      'connectors/wrapped.json': '{"name": "other", "config": {"connector.class": "X", "topic": "c"}}',
    })
    expect(report.findings).toMatchObject([
      { rule: 'connector-topic-undeclared', place: { file: 'connectors/wrapped.json', line: 1, column: 63 } },
    ])
  })

  test('declares a name once', async () => {
    const { findings } = await found({
      'dataops.yml': lines('topics: [topics/*.yml]'),
      'topics/a.yml': 'same: {}\n',
      'topics/b.yml': '# second\nsame: {}\n',
    })
    expect(findings).toMatchObject([
      { rule: 'duplicate-name', at: 'topics/b.yml:2:1', message: expect.stringContaining('topics/a.yml:1') },
    ])
  })

  test('of an environment is the overlay over the rest, and a mistake is shown where it stands', async () => {
    const manifest = lines(
      'variables: { SIZE: 3 }',
      'defaults: { topics: { replication: 3 } }',
      'topics:',
      '  prices: { partitions: 3, configs: { min.insync.replicas: 2 } }',
      'environments:',
      '  test:',
      '    defaults: { topics: { replication: 1 } }',
      '    topics:',
      '      prices: { configs: { min.insync.replicas: null, retention.ms: soon } }',
    )
    expect((await found({ 'dataops.yml': manifest })).findings).toEqual([])
    const test = await found({ 'dataops.yml': manifest }, { environment: 'test' })
    expect(test.findings).toMatchObject([{ rule: 'topic-config-value', at: 'dataops.yml:10:69' }])
    const typo = await found({ 'dataops.yml': manifest }, { environment: 'tset' })
    expect(typo.findings).toMatchObject([{ rule: 'unknown-environment', message: expect.stringContaining('"test"?') }])
  })

  test('takes variables from the environment first, and only warns of one that is unset', async () => {
    const files = {
      'dataops.yml': lines(
        'variables: { TOPIC: prices }',
        'topics: { prices: {} }',
        'connectors:',
        '  source:',
        '    config: { connector.class: X, topic: "${TOPIC}", api.secret: "${API_SECRET}" }',
      ),
    }
    expect((await found(files)).findings).toMatchObject([
      { rule: 'unset-variable', severity: 'warning', at: 'dataops.yml:6:67' },
    ])
    const other = await found(files, {}, { TOPIC: 'pricse', API_SECRET: 'hunter22' })
    expect(other.findings).toMatchObject([
      { rule: 'connector-topic-undeclared', message: expect.stringContaining('"prices"?') },
    ])
  })

  test('is looked at as far as it is selected', async () => {
    const manifest = lines(
      'topics:',
      '  a-1: { configs: { x: 1 } }',
      '  a-2: { configs: { x: 1 } }',
      '  b-1: { configs: { x: 1 } }',
    )
    const names = async (inputs: Readonly<Record<string, string>>) =>
      (await found({ 'dataops.yml': manifest }, inputs)).findings.map(({ at }) => at.split(':')[1])
    expect(await names({ names: 'a-*' })).toEqual(['3', '4'])
    expect(await names({ names: 'a-*, !*-2' })).toEqual(['3'])
    expect(await names({ kinds: 'connector' })).toEqual([])
    const misspelt = await found({ 'dataops.yml': manifest }, { names: 'a-3, b-*' })
    expect(misspelt.findings).toMatchObject([
      { rule: 'topic-config-unknown' },
      { rule: 'selector-empty', severity: 'warning', message: expect.stringContaining('"a-3"') },
    ])
    const kind = await found({ 'dataops.yml': manifest }, { kinds: 'topics' })
    expect(kind).toMatchObject({
      exitCode: 2,
      findings: [{ message: expect.stringContaining('Did you mean "topic"?') }],
    })
  })

  test('has numbers in variables, and is without those that are not set', async () => {
    const manifest = lines(
      'topics: { prices: { partitions: "${SIZE}", replication: "${COPIES}" } }',
      'lint: { partitions: { max: 6 } }',
    )
    const { findings } = await found({ 'dataops.yml': manifest }, {}, { SIZE: '12' })
    expect(findings).toMatchObject([
      { rule: 'topic-partitions', message: 'Topic "prices" has partitions 12: expected at most 6.' },
      { rule: 'unset-variable', message: expect.stringContaining('COPIES') },
    ])
  })

  test('has variables in names, and each name once', async () => {
    const manifest = lines(
      'variables: { REGION: eu }',
      'topics: { "prices-${REGION}": { partitions: 99 }, prices-eu: {} }',
      'lint: { partitions: { max: 6 } }',
      'connectors: { c: { config: { connector.class: X, topic: "prices-${REGION}" } } }',
    )
    const twice = await found({ 'dataops.yml': manifest })
    expect(twice.exitCode).toBe(2)
    expect(twice.findings).toMatchObject([
      { rule: 'duplicate-name', at: 'dataops.yml:3:51' },
      { rule: 'topic-partitions', message: 'Topic "prices-eu" has partitions 99: expected at most 6.' },
    ])
    const { findings } = await found({ 'dataops.yml': manifest }, {}, { REGION: 'us' })
    expect(findings).toMatchObject([{ rule: 'topic-partitions', message: expect.stringContaining('"prices-us"') }])
  })

  test('that is to be gone needs to say nothing else', async () => {
    const manifest = lines(
      'topics: { a: { state: absent } }',
      'schemas: { b: { state: absent } }',
      'connectors: { c: { state: absent } }',
    )
    expect((await found({ 'dataops.yml': manifest })).findings).toEqual([])
    const { findings } = await found({ 'dataops.yml': lines('schemas: { b: {} }', 'connectors: { c: {} }') })
    expect(findings).toMatchObject([{ rule: 'missing-key' }, { rule: 'missing-key' }])
  })

  test('that cannot be read in one place is linted everywhere else', async () => {
    const { findings, exitCode } = await found({
      'dataops.yml': lines('topics: { a: { partitons: 3 }, b: { configs: { retention.ms: 7d } } }'),
    })
    expect(exitCode).toBe(2)
    expect(findings).toMatchObject([{ rule: 'unknown-key' }, { rule: 'topic-config-value' }])
  })

  test.each([
    ['retention.ms: 7d', '604800000'],
    ['retention.ms: 86_400_000', '86400000'],
    ['max.message.bytes: 2MiB', '2097152'],
    ['max.message.bytes: 1.5 MB', '1500000'],
  ])('%s is told as the number that it means', async (config, number) => {
    const { report } = await found({ 'dataops.yml': lines(`topics: { a: { configs: { ${config} } } }`) })
    expect(report.findings).toMatchObject([{ rule: 'topic-config-value', help: `Write ${number}.` }])
  })

  test('of an environment may be without a resource', async () => {
    const manifest = lines(
      'topics: { prices: { configs: { x: 1 } } }',
      'environments: { test: { topics: { prices: null } } }',
    )
    expect((await found({ 'dataops.yml': manifest })).findings).toHaveLength(1)
    expect((await found({ 'dataops.yml': manifest }, { environment: 'test' })).findings).toEqual([])
  })

  test.each([
    [
      'environments: { test: { topcs: {} } }',
      'unknown-key',
      '3:25',
      'Unknown key "topcs" in environments.test. Did you mean "topics"?',
    ],
    ['environments: { test: { topics: { a: { partitons: 3 } } } }', 'unknown-key', '3:40', '"partitions"?'],
    ['defaults: { topics: { replicaton: 3 } }', 'unknown-key', '3:23', '"replication"?'],
    ['lint: { rules: { topic-config-unkown: off } }', 'unknown-rule', '3:18', '"topic-config-unknown"?'],
    ['lint: { naming: { topics: "[a-" } }', 'invalid-value', '3:27', 'a regular expression'],
    ['topics: { a: { ignore: [topic-nam] } }', 'unknown-rule', '3:25', '"topic-name"?'],
    ['topics: { a: { verify: { within: soon } } }', 'invalid-value', '3:34', 'a duration'],
    ['connectors: { a: { config: { x: { y: 1 } } } }', 'invalid-value', '3:33', 'expected'],
    ['connectors: { a: { file: none.json } }', 'no-such-file', '3:26', 'none.json'],
  ])('is wrong at its place: %s', async (line, rule, at, message) => {
    const { findings, exitCode } = await found({ 'dataops.yml': lines('', line) })
    expect(exitCode).toBe(2)
    expect(findings).toContainEqual(
      expect.objectContaining({ rule, at: `dataops.yml:${at}`, message: expect.stringContaining(message) }),
    )
  })
})

describe('lint', () => {
  const topic = (...fields: readonly string[]) => ({
    'dataops.yml': lines('topics:', '  prices:', ...fields.map((field) => `    ${field}`)),
  })

  test.each([
    ['topic-config-unknown', ['configs: { retention.sm: 1 }'], 'Did you mean "retention.ms"?'],
    ['topic-config-unknown', ['configs: { message.format.version: 2.8 }'], 'removed in Kafka 4.0'],
    ['topic-config-value', ['configs: { retention.ms: -2 }'], 'a whole number, -1 or more'],
    ['topic-config-value', ['configs: { cleanup.policy: [compact, remove] }'], 'one or more of compact, delete'],
    ['topic-config-value', ['configs: { segment.bytes: 3000000000 }'], 'from -2147483648 to 2147483647'],
    ['topic-config-value', ['configs: { min.cleanable.dirty.ratio: 1.5 }'], 'a number from 0 to 1'],
    ['topic-min-insync-replicas', ['replication: 2', 'configs: { min.insync.replicas: 3 }'], 'every write'],
    ['topic-min-insync-replicas', ['replication: 3', 'configs: { min.insync.replicas: 3 }'], 'one broker down'],
    ['topic-retention-without-delete', ['configs: { cleanup.policy: compact, retention.ms: 5 }'], 'no effect'],
    ['topic-segment-beyond-retention', ['configs: { retention.ms: 60000 }'], 'later than retention.ms'],
    ['topic-segment-beyond-retention', ['configs: { retention.ms: 86400000, segment.ms: 604800000 }'], 'later than'],
    [
      'topic-compaction-lag',
      ['configs: { cleanup.policy: compact, min.compaction.lag.ms: 9, max.compaction.lag.ms: 8 }'],
      'more than',
    ],
    ['topic-compaction-without-compact', ['configs: { cleanup.policy: delete, delete.retention.ms: 9 }'], 'no effect'],
    [
      'topic-tiered-storage',
      ['configs: { retention.ms: 86400000, segment.ms: 1, local.retention.ms: 86400001 }'],
      'is more than',
    ],
    [
      'topic-tiered-storage',
      ['configs: { cleanup.policy: compact, remote.storage.enable: true }'],
      'no tiered storage',
    ],
    ['schema-file-missing', ['value: { schema: none.avsc }'], 'neither a declared subject nor a file'],
    ['contract-missing', ['verify: { contract: other.yaml }'], 'There is no contract file other.yaml'],
    ['contract-missing', ['value: { contract: none.yaml }'], 'There is no contract file none.yaml'],
  ])('%s: %j', async (rule, fields, message) => {
    const { findings } = await found(topic(...fields))
    expect(findings).toMatchObject([{ rule, message: expect.stringContaining(message) }])
  })

  test.each([
    ['connector-class', { config: { topic: 'a' } }, 'has no connector.class'],
    [
      'connector-literal-secret',
      { config: { 'connector.class': 'X', 'connection.password': 'hunter22' } },
      'plain text',
    ],
    ['connector-tasks-max', { config: { 'connector.class': 'X', 'tasks.max': 0 } }, 'a whole number'],
    [
      'connector-dead-letters',
      { config: { 'connector.class': 'X', topics: 'a', 'errors.tolerance': 'all' } },
      'dropped unseen',
    ],
    [
      'connector-literal-secret',
      { config: { 'connector.class': 'X', url: 'jdbc:x://ana:hunter22@db/y' } },
      'holds a login',
    ],
    [
      'connector-literal-secret',
      { config: { 'connector.class': 'X', url: 'jdbc:x;user=a;password=hunter22' } },
      'holds a login',
    ],
    [
      'connector-literal-secret',
      { config: { 'connector.class': 'MirrorSource', 'source.cluster.alias': 'a', 'ssl.keystore.key': 'hunter22' } },
      'plain text',
    ],
    ['connector-setting-unknown', { config: { 'connector.class': 'X', 'task.max': 2 } }, 'Did you mean "tasks.max"?'],
    [
      'connector-setting-unknown',
      { config: { 'connector.class': 'X', 'value.convertor': 'Y' } },
      'Did you mean "value.converter"?',
    ],
    [
      'connector-setting-unknown',
      { config: { 'connector.class': 'FileStreamSource', topic: 'a', fiel: '/x' } },
      'ignores it. Did you mean "file"?',
    ],
    ['connector-setting-value', { config: { 'connector.class': 'X', 'errors.log.enable': 'yes' } }, 'true or false'],
    [
      'connector-setting-value',
      { config: { 'connector.class': 'FileStreamSource', topic: 'a', 'batch.size': '3000000000' } },
      'from -2147483648 to 2147483647',
    ],
    ['connector-setting-value', { config: { 'connector.class': 'X', 'errors.tolerance': 'some' } }, 'one of none, all'],
    ['connector-setting-missing', { config: { 'connector.class': 'FileStreamSource' } }, 'needs topic'],
    ['connector-setting-missing', { config: { 'connector.class': 'a.b.JdbcSinkConnector' } }, 'needs topics'],
    [
      'connector-setting-missing',
      { config: { 'connector.class': 'X', topics: 'a', 'topics.regex': 'b' } },
      'exclude each other',
    ],
    [
      'connector-transform',
      { config: { 'connector.class': 'X', transforms: 'route' } },
      'has no transforms.route.type',
    ],
    [
      'connector-transform',
      { config: { 'connector.class': 'X', transforms: 'a', 'transforms.a.type': 'Y', 'transforms.b.type': 'Z' } },
      'belongs to no transform',
    ],
  ])('%s', async (rule, connector, message) => {
    const { findings } = await found({ 'dataops.yml': JSON.stringify({ version: 1, connectors: { c: connector } }) })
    expect(findings).toMatchObject([{ rule, message: expect.stringContaining(message) }])
    expect(JSON.stringify(findings)).not.toContain('hunter22')
  })

  test.each([
    ['HttpSource', { 'http.api.base.url': 'https://x/y?z=1', 'output.data.format': 'AVRO', 'kafka.auth.mode': 'API' }],
    ['io.confluent.connect.s3.S3SinkConnector', { topics: 'a', 'topics.dir': 'x', 'flush.size': 3, 's3.part.size': 5 }],
    [
      'io.debezium.connector.postgresql.PostgresConnector',
      { 'topic.prefix': 'x', 'topic.creation.default.partitions': 3 },
    ],
    ['MirrorSource', { topics: '.*', 'source.cluster.alias': 'a', 'source.cluster.bootstrap.servers': 'b:1' }],
    ['X', { 'tasks.max': '${TASKS:-2}', 'value.converter.schemas.enable': false, 'errors.tolerance': '${T:-all}' }],
  ])('settings of %s that nobody can know to be wrong are left alone', async (className, settings) => {
    const config = { 'connector.class': className, ...settings }
    const { findings } = await found({ 'dataops.yml': JSON.stringify({ version: 1, connectors: { c: { config } } }) })
    expect(findings).toEqual([])
  })

  test.each([
    [
      'acl-operation',
      { principal: 'User:a', operations: ['read', 'write'], group: 'g' },
      'no right to write on a group',
    ],
    ['acl-principal', { principal: 'ana', operations: ['read'], group: 'g' }, 'no principal'],
    ['acl-pattern', { principal: 'User:a', operations: ['read'], group: 'g-*' }, 'as it stands'],
    ['acl-topic-undeclared', { principal: 'User:a', operations: ['read'], topic: 'pricse' }, 'Did you mean "prices"?'],
    [
      'acl-topic-undeclared',
      { principal: 'User:a', operations: ['read'], topic: 'x-', pattern: 'prefixed' },
      'begins with',
    ],
  ])('%s', async (rule, acl, message) => {
    const manifest = { version: 1, topics: { prices: {} }, acls: { a: acl } }
    const { findings } = await found({ 'dataops.yml': JSON.stringify(manifest) })
    expect(findings).toMatchObject([{ rule, message: expect.stringContaining(message) }])
  })

  test('names of topics that Kafka takes for one are found, and so are topics with two owners', async () => {
    const source = (owner: string) => ({ owner, config: { 'connector.class': 'FileStreamSource', topic: 'a.b' } })
    const { findings } = await found({
      'dataops.yml': JSON.stringify({
        version: 1,
        topics: { 'a.b': { owner: 'ana' }, a_b: {} },
        connectors: { one: source('ana'), two: source('ben') },
      }),
    })
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['topic-name-collision', expect.stringContaining('"a.b" and "a_b" collide')],
      ['topic-two-owners', expect.stringContaining('"one" of ana, but belongs to ben too')],
      ['topic-two-owners', expect.stringContaining('"two" of ben, but belongs to ana too')],
    ])
  })

  test('the replication follows the rules of the organisation', async () => {
    const manifest = lines('lint: { replication: { min: 3 } }', 'topics: { prices: { replication: 1 } }')
    const { findings } = await found({ 'dataops.yml': manifest })
    expect(findings).toMatchObject([{ rule: 'topic-replication', message: expect.stringContaining('at least 3') }])
  })

  test('a schema file that is no JSON is shown where it ceases to be', async () => {
    const { findings } = await found({
      'dataops.yml': lines(
        'schemas: { a: { file: a.avsc, references: [{ name: x, subject: bb }] }, b: { file: b.avsc } }',
      ),
      'a.avsc': '{\n  "type": record\n}',
      'b.avsc': '{ "type": "record"',
    })
    expect(findings).toMatchObject([
      { rule: 'schema-unreadable', at: 'a.avsc:2:11' },
      { rule: 'schema-unreadable', at: expect.stringMatching(/^b.avsc:1:/) },
      { rule: 'schema-reference-undeclared', message: expect.stringContaining('Did you mean "b"?') },
    ])
  })

  test('references of secrets are no literals', async () => {
    const config = { 'connector.class': 'X', 'connection.password': '${file:/run/x.properties:key}' }
    const { findings } = await found({ 'dataops.yml': JSON.stringify({ version: 1, connectors: { c: { config } } }) })
    expect(findings).toEqual([])
  })

  test('names and owners follow the rules of the organisation', async () => {
    const { findings } = await found({
      'dataops.yml': lines(
        'lint: { naming: { topics: "[a-z]+" }, require-owner: true, partitions: { max: 12 } }',
        'topics:',
        '  Prices: { partitions: 24 }',
      ),
    })
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['name-pattern', 'owner-missing', 'topic-partitions'])
  })

  test('a rule can be switched off, weakened, or not apply to one resource', async () => {
    const manifest = (lint: string, ignore = '') => ({
      'dataops.yml': lines(`lint: ${lint}`, 'topics:', `  prices: { configs: { x: 1 }${ignore} }`),
    })
    expect((await found(manifest('{ rules: { topic-config-unknown: off } }'))).findings).toEqual([])
    const weak = await found(manifest('{ rules: { topic-config-unknown: warning } }'))
    expect(weak.findings).toMatchObject([{ severity: 'warning' }])
    expect((await found(manifest('{}', ', ignore: [topic-config-unknown]'))).findings).toEqual([])
  })

  test('schemas that refer to each other in a circle are found', async () => {
    const schema = (subject: string) => ({ file: 's.avsc', references: [{ name: 'x', subject }] })
    const { findings } = await found({
      'dataops.yml': JSON.stringify({ version: 1, schemas: { a: schema('b'), b: schema('a') } }),
      's.avsc': '"string"',
    })
    expect(findings).toMatchObject([{ message: 'A circle: a → b → a.' }, { message: 'A circle: b → a → b.' }])
  })
})
