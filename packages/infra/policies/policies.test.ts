import { randomUUID } from 'node:crypto'
import { createTopic, deleteTopic } from '@kafka-dataops/kafka/testing'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { requireService } from '../../../tools/stack/stack.ts'
import { openWorkspace, type Workspace } from '../testing/workspace.ts'

const workspaces: Workspace[] = []
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove()
})

function workspaceOf(text: string, files: Readonly<Record<string, string>> = {}): Workspace {
  const workspace = openWorkspace({ 'dataops.yml': `version: 1\n${text}`, ...files })
  workspaces.push(workspace)
  return workspace
}

async function found(text: string, files: Readonly<Record<string, string>> = {}) {
  const { report, exitCode } = await workspaceOf(text, files).validate({ offline: 'true' })
  return {
    exitCode,
    findings: report.findings.map(({ rule, severity, message, place, help }) => ({
      rule,
      severity,
      message,
      help,
      at: place === undefined ? '' : `${place.file}:${place.line}:${place.column}`,
    })),
  }
}

describe('policies over what is declared', () => {
  test('are kept or broken by each resource, with the message of the organisation on its line', async () => {
    const { findings, exitCode } = await found(`
policies:
  - id: a-week-at-most
    message: Topics keep records for a week at most.
    kinds: [topic]
    when: "'retention.ms' in resource.configs"
    rule: resource.configs['retention.ms'] <= 7 * 24 * 3600 * 1000
    help: Ask the platform team for more.
topics:
  short: { configs: { retention.ms: 3600000 } }
  long: { configs: { retention.ms: 1209600000 } }
  unset: {}
`)
    expect(exitCode).toBe(1)
    expect(findings).toEqual([
      {
        rule: 'a-week-at-most',
        severity: 'error',
        message: 'topic/long: Topics keep records for a week at most.',
        help: 'Ask the platform team for more.',
        at: 'dataops.yml:12:3',
      },
    ])
  })

  test.each([
    ["resource.configs['cleanup.policy'].exists(policy, policy == 'compact')", true],
    ["resource.configs['min.cleanable.dirty.ratio'] > 0.25", true],
    ['resource.configs.preallocate == false', true],
    ['resource.partitions * 2 == 12', true],
    ["resource.name.matches('^p[a-z]+$') && resource.kind == 'topic'", true],
    ['has(resource.owner)', false],
    ["resource.value.contract.endsWith('.yaml')", false],
    ["desired.topics.filter(each, each.name.startsWith('p')).size() == 1", true],
    ["environment == ''", true],
  ])('see typed values: %s is %j', async (rule, isKept) => {
    const { findings } = await found(
      `
policies: [{ id: p, message: No., rule: ${JSON.stringify(rule)} }]
topics:
  prices:
    partitions: 6
    value: { contract: prices.yml }
    configs: { cleanup.policy: [compact, delete], min.cleanable.dirty.ratio: 0.5, preallocate: false }
`,
      { 'prices.yml': '' },
    )
    expect(findings.map(({ message }) => message)).toEqual(isKept ? [] : ['topic/prices: No.'])
  })

  test('see access rules, schemas and connectors; of a connector what is written, never what a variable holds', async () => {
    const policy = (kind: string, rule: string) =>
      `{ id: ${kind}-rule, message: No., kinds: [${kind}], rule: ${JSON.stringify(rule)} }`
    const workspace = workspaceOf(
      `
policies:
  - ${policy('acl', "resource.principal.startsWith('User:') && resource.operations == ['read'] && resource.resource_type == 'topic'")}
  - ${policy('schema', "resource.type == 'AVRO' && resource.compatibility in ['FULL', 'BACKWARD']")}
  - ${policy('connector', "resource.config['api.secret'] == '${API_SECRET}' && resource.topics == ['a'] && resource.state == 'paused'")}
acls: { reader: { principal: User:ana, operations: [read], topic: a } }
schemas: { a-value: { file: a.avsc, compatibility: FULL } }
connectors: { source: { state: paused, config: { connector.class: X, topic: a, api.secret: "\${API_SECRET}" } } }
`,
      { 'a.avsc': '"string"' },
    )
    const { report } = await workspace.validate({ offline: 'true' }, { API_SECRET: 'hunter22' })
    expect(report.findings).toEqual([])
  })

  test('that cannot be evaluated are told apart from those that are broken, and never pass', async () => {
    const { findings, exitCode } = await found(`
policies:
  - { id: few, message: Too many., severity: warning, kinds: [topic], rule: resource.partitions <= 12 }
topics: { default: {}, many: { partitions: 24 } }
`)
    expect(exitCode).toBe(1)
    expect(findings).toMatchObject([
      {
        rule: 'policy-error',
        severity: 'error',
        message: expect.stringContaining('cannot be evaluated on topic/default: rule: field not found: partitions'),
      },
      { rule: 'few', severity: 'warning', message: 'topic/many: Too many.' },
    ])
  })

  test('may be excepted from where they permit it', async () => {
    const text = (ignorable: boolean) => `
policies: [{ id: owned, message: Nobody owns it., ignorable: ${ignorable}, rule: has(resource.owner) }]
topics: { prices: { ignore: [owned] } }
`
    expect((await found(text(true))).findings).toEqual([])
    expect((await found(text(false))).findings).toMatchObject([{ rule: 'owned' }])
  })

  test('come from files of the organisation', async () => {
    const { findings } = await found('policies: [policies/*.yml]\ntopics: { prices: {} }\n', {
      'policies/owners.yml': '- { id: owned, message: Nobody owns it., rule: has(resource.owner) }\n',
    })
    expect(findings).toMatchObject([{ rule: 'owned', at: 'dataops.yml:3:11' }])
  })

  test('that are wrong stop the run, each at its character', async () => {
    const { findings, exitCode } = await found(`
policies:
  - id: one
    message: No.
    rule: resource.partitions >
  - { id: two, message: No., rule: resource.partitons > 1 }
  - { id: three, message: No., rule: resouce.partitions > 1 }
  - { id: four, message: No., kinds: [tpoic], rule: 'true' }
  - { id: four, message: No., rule: resource.name.startWith('a') }
  - { id: name-pattern, message: No., rule: "true", severty: error }
  - { id: five, message: No., rule: resource.name }
topics: { prices: {} }
`)
    expect(exitCode).toBe(2)
    expect(findings).toMatchObject([
      { rule: 'cel-syntax', at: 'dataops.yml:6:31' },
      {
        rule: 'policy-unknown-field',
        at: 'dataops.yml:7:45',
        message: expect.stringContaining('Did you mean "partitions"?'),
      },
      {
        rule: 'cel-unknown-variable',
        at: 'dataops.yml:8:38',
        message: expect.stringContaining('Did you mean "resource"?'),
      },
      { rule: 'policy-kind', at: 'dataops.yml:9:39' },
      { rule: 'duplicate-name', at: 'dataops.yml:10:11' },
      { rule: 'cel-unknown-function', message: expect.stringContaining('startsWith') },
      { rule: 'unknown-key', message: expect.stringContaining('"severity"') },
    ])
  })
})

const kafka = await requireService('kafka')

describe.skipIf(kafka === undefined)('policies over changes', () => {
  const topic = `infra-policy-${randomUUID()}`
  const bootstrap = kafka?.bootstrapServers ?? ''
  beforeAll(() => createTopic(bootstrap, topic, { partitions: 2 }))
  afterAll(() => deleteTopic(bootstrap, topic))

  test('stop a plan and a deployment that would make one', async () => {
    const workspace = workspaceOf(`
policies:
  - id: double-at-most
    message: Partitions are doubled at most.
    on: change
    actions: [update]
    kinds: [topic]
    when: "'partitions' in change.fields"
    rule: change.fields.partitions.after <= 2 * change.fields.partitions.before
  - { id: no-new-topics, message: Topics are made elsewhere., severity: info, on: change, actions: [create], rule: "false" }
  - { id: small-plans, message: One thing at a time., severity: warning, on: change, rule: plan.create + plan.update <= 1 }
topics: { ${topic}: { partitions: 6 }, ${topic}-2: {} }
`)
    const inputs = { 'bootstrap-servers': bootstrap }
    const { report, exitCode } = await workspace.validate(inputs)
    expect(exitCode).toBe(1)
    expect(report.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['double-at-most', 'error', `topic/${topic}: Partitions are doubled at most.`],
      ['small-plans', 'warning', `topic/${topic}: One thing at a time.`],
      ['small-plans', 'warning', `topic/${topic}-2: One thing at a time.`],
      ['no-new-topics', 'info', `topic/${topic}-2: Topics are made elsewhere.`],
    ])
    const deployed = await workspace.deploy({ ...inputs, apply: 'true' })
    expect(deployed.exitCode).toBe(1)
    expect(deployed.report.findings).toMatchObject([{ rule: 'double-at-most' }])
  })
})
