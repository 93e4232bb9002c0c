import { randomUUID } from 'node:crypto'
import type { InputDeclaration, Operation } from '@kafka-dataops/core'
import { createTopic, deleteTopic, produce } from '@kafka-dataops/kafka/testing'
import { actions } from '@kafka-dataops/suite/operations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCheck, sampleFinding, sampleReport } from '../packages/core/render/sample-reports.ts'
import { requireService } from '../tools/stack/stack.ts'
import { startTalkativeServer, type TalkativeServer } from './fakes/talkative.ts'
import { runStep, type StepOptions, type StepRun } from './github-step.ts'
import { leaksIn, type PlantedSecret, plantKey, plantSecret } from './planted-secrets.ts'

/**
 * Secrets are planted wherever a run meets one: inputs, variables of the environment, the manifest, what servers answer,
 * records. Every action is run as a step, and whatever it prints or leaves is searched for them: plain, in base64 and
 * URL-encoded, whole or cut. Inputs and actions come from their declarations, so that a new one is covered by itself.
 */

const kafka = await requireService('kafka')
const formats = ['html', 'sarif', 'junit', 'markdown'] as const
const minute = { timeout: 120_000 }

let refusing: TalkativeServer
let unauthorized: TalkativeServer
beforeAll(async () => {
  refusing = await startTalkativeServer({ status: 400 })
  unauthorized = await startTalkativeServer({ status: 401 })
})
afterAll(() => Promise.all([refusing?.close(), unauthorized?.close()]))

/** A secret in the form that the input takes. */
function plantInput(name: string, { form }: InputDeclaration, server: string): PlantedSecret {
  if (form.includes('PEM')) return plantKey(name)
  if (form.includes('smtp')) return plantSecret(name, (core) => `smtp://user:${core}@localhost:9`)
  if (form.includes('web address')) return plantSecret(name, (core) => `${server}/hook/${core}?key=${core}`)
  if (form.includes('32 characters')) return plantSecret(name, (core) => core.padEnd(32, '0'))
  return plantSecret(name)
}

/** What a secret is nothing without. */
function companions(secret: string, server: string): Readonly<Record<string, string>> {
  const oauth = /^(.*oauth-)client-secret$/.exec(secret)?.[1]
  if (oauth !== undefined) return { [`${oauth}token-url`]: `${server}/token`, [`${oauth}client-id`]: 'client' }
  if (secret.endsWith('ssl-key')) return { [secret.replace(/key$/, 'cert')]: certificate }
  const rest = secret.startsWith('kafka-rest-') ? { 'kafka-rest-url': server, 'kafka-rest-cluster': 'lkc-1' } : {}
  if (secret.endsWith('password')) return { ...rest, [secret.replace(/password$/, 'username')]: 'user' }
  if (secret === 'api-secret') return { 'api-key': 'key' }
  if (secret === 'slack-token') return { 'slack-channel': '#alerts' }
  if (secret === 'smtp-url') return { 'email-from': 'a@example.com', 'email-to': 'b@example.com' }
  if (secret === 'webhook-secret') return { 'webhook-url': `${server}/hook` }
  return rest
}
const certificate =
  '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUTm90IGEgY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n'

/** What every run looks at: files of all kinds, services that say back what they are sent. */
function checkout(server: string, manifest = ''): Readonly<Record<string, string>> {
  return {
    'dataops.yml': `version: 1\n${manifest}`,
    'schemas/prices.avsc': '{"type":"record","name":"Price","fields":[{"name":"usd","type":"double"}]}',
    'contracts/prices.odcs.yaml': contract,
    'reports/quality.json': JSON.stringify(
      sampleReport({
        status: 'failed',
        summary: 'price is out of range',
        findings: [sampleFinding({ rule: 'range', message: 'price is out of range' })],
      }),
    ),
    'server.txt': server,
  }
}
const contract = `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
schema:
  - name: prices
    physicalType: topic
    properties:
      - { name: symbol, logicalType: string, required: true, logicalTypeOptions: { maxLength: 3 } }
      - { name: usd, logicalType: number, required: true, logicalTypeOptions: { minimum: 1 } }
`

/** Inputs with which an action gets as far as its services; of those that it has. */
function baseInputs({ inputs }: Operation, server: string): Readonly<Record<string, string>> {
  const wanted: Readonly<Record<string, string>> = {
    'bootstrap-servers': '127.0.0.1:9',
    'schema-registry-url': server,
    'connect-url': server,
    schemas: 'schemas/*.avsc',
    against: 'registry',
    topic: 'prices',
    contract: 'contracts/prices.odcs.yaml',
    reports: 'reports/*.json',
    title: 'Trouble',
    comment: 'always',
    timeout: '20s',
    state: 'dir:kept',
  }
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => Object.hasOwn(inputs, name)))
}

const pullRequest: Pick<StepOptions, 'event' | 'payload'> = {
  event: 'pull_request',
  payload: {
    pull_request: {
      number: 7,
      head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/streams' } },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/streams' } },
      labels: [],
    },
  },
}

/** Everything that left a run, to be searched. */
function traceable({ log, left }: StepRun, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map([['log', log], ...left, ...Object.entries(more)])
}

/** A variable of the environment that is none of our business; nothing may show it. */
const bystander = plantSecret('a variable of the environment')
const surroundings = (server: string) => ({ SOME_TOKEN: bystander.value, GITHUB_API_URL: server })

describe.each(actions.map((action) => [action.name, action] as const))('%s gives no secret away', (name, action) => {
  const secrets = Object.entries(action.inputs).filter(([, { secret }]) => secret)
  const run = (inputs: Readonly<Record<string, string>>, server: string, format: string, manifest?: string) =>
    runStep(name, {
      inputs: { ...baseInputs(action, server), format, ...inputs },
      files: checkout(server, manifest),
      environment: surroundings(server),
      ...pullRequest,
    })

  it('that an input holds, each by itself, to services that say it back', minute, async () => {
    const found: string[] = []
    await inPairs(secrets, async ([input, declaration], index) => {
      const { url } = index % 2 === 0 ? refusing : unauthorized
      const planted = plantInput(input, declaration, url)
      // The token's other use is a branch as state.
      const state = input === 'github-token' ? { state: 'branch:kept' } : {}
      const given = { ...companions(input, url), ...state, [input]: planted.value }
      const ran = await run(given, url, formats[index % formats.length] ?? 'html')
      expect(ran.exitCode, ran.log).not.toBe(70)
      // The runner is told, line by line, so that it hides what even a bug would print.
      for (const line of linesOf(planted)) expect(ran.masked, input).toContain(escapedMask(line))
      found.push(...leaksIn(traceable(ran), [planted, bystander]))
    })
    expect(found).toEqual([])
  })

  it('that inputs hold, all at once, also where they contradict one another', minute, async () => {
    const planted = secrets.map(([input, declaration]) => plantInput(input, declaration, refusing.url))
    const given = Object.assign({}, ...secrets.map(([input]) => companions(input, refusing.url)))
    const ran = await run(
      { ...given, ...Object.fromEntries(planted.map((one) => [one.name, one.value])) },
      refusing.url,
      'html',
    )
    expect(ran.exitCode, ran.log).not.toBe(70)
    expect(leaksIn(traceable(ran), [...planted, bystander])).toEqual([])
  })

  it('that the manifest takes from the environment, or holds as plain text', minute, async () => {
    const { url } = unauthorized
    const planted: PlantedSecret[] = []
    const environment: Record<string, string> = {}
    const lines = (form: 'variable' | 'text'): string =>
      manifestSections
        .flatMap(({ section, prefix, kind }) => {
          const keys = secrets.filter(([, input]) => input.section === kind)
          if (keys.length === 0) return []
          const values = keys.map(([input]) => {
            const one = plantSecret(`${section}.${input}`, (core) => `p4-${core}`)
            planted.push(one)
            const variable = one.name.replace(/[^a-z]/g, '_').toUpperCase()
            environment[variable] = one.value
            return `  ${input.slice(prefix.length)}: ${form === 'variable' ? `\${${variable}}` : one.value}\n`
          })
          return [`${section}:\n${values.join('')}`]
        })
        .join('')
    for (const form of ['variable', 'text'] as const) {
      const manifest = lines(form)
      const ran = await runStep(name, {
        inputs: { ...baseInputs(action, url), format: 'html' },
        files: checkout(url, manifest),
        environment: { ...surroundings(url), ...environment },
      })
      expect(ran.exitCode, ran.log).not.toBe(70)
      expect(leaksIn(traceable(ran), [...planted, bystander]), form).toEqual([])
    }
  })
})

/** A record that breaks the contract: its symbol is too long, its price no number. */
function recordWith(secret: PlantedSecret): string {
  return JSON.stringify({ symbol: secret.value, usd: secret.value, other: [secret.value] })
}

describe('values of records', () => {
  const checked = (inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) =>
    runStep('kafka-quality-check', {
      inputs: {
        contract: 'contracts/prices.odcs.yaml',
        format: 'html',
        statistics: 'true',
        state: 'dir:kept',
        ...inputs,
      },
      files: { ...checkout(refusing.url), ...files },
    })

  it('of a sample file show nowhere', minute, async () => {
    const planted = plantSecret('a record', (core) => `p4${core}`)
    const ran = await checked(
      { 'sample-file': 'records.jsonl' },
      { 'records.jsonl': `${recordWith(planted)}\n{${planted.value}\n` },
    )
    expect(ran.exitCode, ran.log).toBe(1)
    expect(leaksIn(traceable(ran), [planted])).toEqual([])
  })

  it.skipIf(kafka === undefined)('of a topic show nowhere, as keys and headers do', minute, async () => {
    const bootstrap = kafka?.bootstrapServers ?? ''
    const topic = `secrets-${randomUUID()}`
    const planted = ['a value', 'a key', 'a header', 'what cannot be decoded'].map((where) =>
      plantSecret(where, (core) => `p4${core}`),
    )
    const [value, key, header, broken] = planted as [PlantedSecret, PlantedSecret, PlantedSecret, PlantedSecret]
    await createTopic(bootstrap, topic)
    try {
      await produce(bootstrap, topic, [
        { key: key.value, value: recordWith(value), headers: { authorization: header.value } },
        { key: key.value, value: `{"symbol": ${broken.value}` },
      ])
      const ran = await checked(
        { 'bootstrap-servers': bootstrap, topic },
        { 'contracts/prices.odcs.yaml': contract.replace('name: prices', `name: ${topic}`) },
      )
      expect(ran.exitCode, ran.log).toBe(1)
      expect(leaksIn(traceable(ran), planted)).toEqual([])
    } finally {
      await deleteTopic(bootstrap, topic)
    }
  })

  it('in a report that shows them leave no more through any channel of notify', minute, async () => {
    const shown = plantSecret('a value that a report shows', (core) => `p4${core}`)
    const evidence = {
      record: { topic: 'prices', partition: 0, offset: '1' },
      key: shown.value,
      value: shown.value,
      message: `${shown.value} is too long`,
    }
    const report = sampleReport({
      status: 'failed',
      summary: '1 of 1 checks failed',
      checks: [
        sampleCheck({
          id: 'prices.symbol',
          name: 'symbol is short',
          failed: 1,
          reason: `${shown.value} is too long`,
          causes: [{ cause: `too long: ${shown.value}`, count: 1, first: evidence, last: evidence }],
          examples: [evidence],
        }),
      ],
      findings: [
        sampleFinding({
          rule: 'length',
          message: `symbol: ${shown.value}`,
          check: 'prices.symbol',
          first: evidence,
          last: evidence,
        }),
      ],
    })
    const before = refusing.requests.length
    for (const dryRun of ['false', 'true']) {
      const ran = await runStep('notify', {
        inputs: {
          reports: 'report.json',
          'webhook-url': `${refusing.url}/hook`,
          'slack-webhook-url': `${refusing.url}/slack`,
          'teams-webhook-url': `${refusing.url}/teams`,
          'discord-webhook-url': `${refusing.url}/discord`,
          'dry-run': dryRun,
        },
        files: { 'report.json': JSON.stringify(report) },
        environment: surroundings(refusing.url),
      })
      const sent = Object.fromEntries(refusing.requests.slice(before).map(({ path, body }) => [`to ${path}`, body]))
      if (dryRun === 'false') expect(Object.keys(sent)).toHaveLength(4)
      expect(leaksIn(traceable(ran, sent), [shown]), `dry run: ${dryRun}`).toEqual([])
    }
  })
})

describe('what a run gets on its way', () => {
  it('a token of a token server shows nowhere, also when the registry says it back', minute, async () => {
    const planted = plantSecret('the access token', (core) => `ey${core}`)
    const tokens = await startTalkativeServer({
      status: 403,
      answers: (path) =>
        path === '/token' ? { access_token: planted.value, token_type: 'Bearer', expires_in: 3_600 } : undefined,
    })
    try {
      const ran = await runStep('validate-avro', {
        inputs: {
          schemas: 'schemas/*.avsc',
          against: 'registry',
          'schema-registry-url': tokens.url,
          'schema-registry-oauth-token-url': `${tokens.url}/token`,
          'schema-registry-oauth-client-id': 'client',
          'schema-registry-oauth-client-secret': 'the secret of the client',
          format: 'html',
        },
        files: checkout(tokens.url),
      })
      expect(
        tokens.requests.some(({ headers }) => headers.includes(planted.value)),
        ran.log,
      ).toBe(true)
      expect(leaksIn(traceable(ran), [planted])).toEqual([])
    } finally {
      await tokens.close()
    }
  })

  it.each(
    actions.flatMap(({ name, inputs }) =>
      Object.entries(inputs)
        .filter(([, { secret, form }]) => secret && form.includes('path of a PEM file'))
        .map(([input]) => [name, input] as const),
    ),
  )('%s: a key that %s finds in a file shows nowhere', minute, async (name, input) => {
    const key = plantKey(input)
    const action = actions.find((candidate) => candidate.name === name)
    const ran = await runStep(name, {
      inputs: {
        ...(action === undefined ? {} : baseInputs(action, refusing.url)),
        ...companions(input, refusing.url),
        [input]: 'key.pem',
      },
      files: { ...checkout(refusing.url), 'key.pem': key.value },
      environment: surroundings(refusing.url),
    })
    expect(ran.exitCode, ran.log).not.toBe(70)
    expect(leaksIn(traceable(ran), [key])).toEqual([])
  })
})

describe('configurations of connectors', () => {
  const declared = plantSecret('a password of the declared connector', (core) => `p4-${core}`)
  const live = plantSecret('a password of the live connector', (core) => `p4-${core}`)
  let connect: TalkativeServer
  beforeAll(async () => {
    connect = await startTalkativeServer({
      status: 400,
      answers: (path, method) => connectAnswers(live)[`${method} ${path}`],
    })
  })
  afterAll(() => connect?.close())

  it.each([
    ['infra-validate', {}],
    ['deploy-connectors', {}],
    ['deploy-connectors', { apply: 'true', 'allow-risk': '*' }],
  ] as const)(
    '%s %j: what it holds as secrets shows neither in the plan nor in what Connect answers',
    minute,
    async (name, inputs) => {
      const ran = await runStep(name, {
        inputs: {
          'connect-url': connect.url,
          kinds: 'connector',
          format: 'html',
          state: 'dir:kept',
          timeout: '30s',
          ...inputs,
        },
        files: {
          'dataops.yml': 'version: 1\nconnectors:\n  orders: { file: orders.json, owner: team }\n',
          'orders.json': JSON.stringify({
            'connector.class': 'com.example.OrdersSource',
            'database.url': 'jdbc:postgresql://db/orders',
            'database.password': '${DATABASE_PASSWORD}',
            'tasks.max': '2',
          }),
        },
        environment: { ...surroundings(refusing.url), DATABASE_PASSWORD: declared.value },
      })
      expect(ran.exitCode, ran.log).not.toBe(70)
      expect(
        connect.requests.some(({ path }) => path.startsWith('/connectors')),
        ran.log,
      ).toBe(true)
      expect(leaksIn(traceable(ran), [declared, live])).toEqual([])
    },
  )
})

/** A worker with one connector; whatever else it is asked it refuses, and says what it was sent. */
function connectAnswers(live: PlantedSecret): Readonly<Record<string, unknown>> {
  const config = {
    name: 'orders',
    'connector.class': 'com.example.OrdersSource',
    'database.url': 'jdbc:postgresql://db/orders',
    'database.password': live.value,
    'tasks.max': '1',
  }
  const status = {
    name: 'orders',
    connector: { state: 'RUNNING', worker_id: 'w:8083' },
    tasks: [{ id: 0, state: 'FAILED', worker_id: 'w:8083', trace: `java.sql.SQLException: password=${live.value}` }],
    type: 'source',
  }
  return {
    'GET /': { version: '4.1.0', commit: 'abc', kafka_cluster_id: 'cluster' },
    'GET /connectors': { orders: { info: { name: 'orders', config, tasks: [], type: 'source' }, status } },
    'GET /connectors/orders/config': config,
    'GET /connectors/orders/status': status,
    'GET /connector-plugins': [{ class: 'com.example.OrdersSource', type: 'source', version: '1' }],
  }
}

const manifestSections = [
  { section: 'kafka', prefix: '', kind: 'connection' },
  { section: 'schema-registry', prefix: 'schema-registry-', kind: 'registry' },
  { section: 'connect', prefix: 'connect-', kind: 'connect' },
] as const

/** The markers of a PEM block are no secret. */
function linesOf({ value }: PlantedSecret): readonly string[] {
  return value
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('-----'))
}

/** As @actions/core writes the data of a command. */
function escapedMask(text: string): string {
  return text.trim().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

async function inPairs<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += 2) {
    await Promise.all(items.slice(start, start + 2).map((item, offset) => work(item, start + offset)))
  }
}
