import { choiceInput, durationInput, flagInput, listInput, parsedInput, rawInput, textInput } from './input.ts'

/** Inputs that several operations take, declared once. Each operation picks the groups it needs. */

const connection = { section: 'connection' } as const
const registry = { section: 'registry' } as const
const connect = { section: 'connect' } as const
const host = { section: 'host' } as const
const secret = { secret: true } as const

export const securityProtocols = ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'] as const
export const saslMechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'] as const
const pemForm = 'a PEM block, or the path of a PEM file'

export const connectionInputs = {
  'bootstrap-servers': listInput('Kafka brokers to ask first, as host:port', connection),
  'security-protocol': choiceInput(
    'How to talk to the brokers. SASL_SSL when a login is given, else PLAINTEXT',
    securityProtocols,
    connection,
  ),
  'sasl-mechanism': choiceInput(
    'How to log in. PLAIN when a username or api-key is given, OAUTHBEARER when oauth-token-url is given',
    saslMechanisms,
    connection,
  ),
  username: textInput('SASL user name ($ConnectionString for Azure Event Hubs)', connection),
  password: rawInput('SASL password', 'text', { ...connection, ...secret }),
  'api-key': textInput('Confluent Cloud API key: SASL_SSL and PLAIN by default', connection),
  'api-secret': rawInput('Confluent Cloud API secret', 'text', { ...connection, ...secret }),
  'ssl-ca': rawInput("Certificate authority that signed the brokers' certificates", pemForm, connection),
  'ssl-cert': rawInput('Client certificate for mutual TLS', pemForm, connection),
  'ssl-key': rawInput('Private key of the client certificate', pemForm, { ...connection, ...secret }),
  'oauth-token-url': textInput(
    'Token endpoint for OAUTHBEARER (client credentials), or "github" for the workflow\'s own OpenID Connect token',
    connection,
  ),
  'oauth-client-id': textInput('OAuth client id', connection),
  'oauth-client-secret': rawInput('OAuth client secret', 'text', { ...connection, ...secret }),
  'oauth-scope': textInput('OAuth scope; the audience when oauth-token-url is "github"', connection),
  'oauth-extensions': listInput(
    'SASL extensions as name=value, as logicalCluster=lkc-1 and identityPoolId=pool-1 for Confluent Cloud',
    connection,
  ),
  'client-id': textInput('Client id that brokers log and apply quotas to', {
    ...connection,
    defaultText: 'kafka-dataops',
  }),
} as const

/** Topics and access rules over HTTP. */
export const kafkaRestInputs = {
  'kafka-rest-url': textInput(
    'REST endpoint of the Kafka cluster (v3): topics, configs and ACLs go through it instead of the Kafka protocol',
    connection,
  ),
  'kafka-rest-cluster': textInput(
    "Id of the Kafka cluster, as lkc-1. connect-cluster, or the manifest's cluster.id, unless given",
    connection,
  ),
  'kafka-rest-username': textInput(
    'Kafka REST user name, or API key. The login of the brokers is taken unless given',
    connection,
  ),
  'kafka-rest-password': rawInput('Kafka REST password', 'text', { ...connection, ...secret }),
  'kafka-rest-token': rawInput('Kafka REST bearer token', 'text', { ...connection, ...secret }),
} as const

/** Further ways to log in to a registry. */
const registryLoginInputs = {
  'schema-registry-oauth-token-url': textInput(
    'Token endpoint for the registry (client credentials), or "github" for the workflow\'s own OpenID Connect token',
    registry,
  ),
  'schema-registry-oauth-client-id': textInput('OAuth client id for the registry', registry),
  'schema-registry-oauth-client-secret': rawInput('OAuth client secret for the registry', 'text', {
    ...registry,
    ...secret,
  }),
  'schema-registry-oauth-scope': textInput(
    'OAuth scope for the registry; the audience when the token endpoint is "github"',
    registry,
  ),
  'schema-registry-logical-cluster': textInput(
    'Logical cluster of a Confluent Cloud registry, as lsrc-1, which a bearer token needs',
    registry,
  ),
  'schema-registry-identity-pool': textInput('Identity pool that a bearer token is for, on Confluent Cloud', registry),
  'schema-registry-ssl-ca': rawInput("Certificate authority that signed the registry's certificate", pemForm, registry),
  'schema-registry-ssl-cert': rawInput('Client certificate for the registry (mutual TLS)', pemForm, registry),
  'schema-registry-ssl-key': rawInput('Private key of the client certificate for the registry', pemForm, {
    ...registry,
    ...secret,
  }),
} as const

export const registryInputs = {
  'schema-registry-url': textInput('Schema registry, with its base path if it has one', registry),
  'schema-registry-username': textInput('Registry user name or API key', registry),
  'schema-registry-password': rawInput('Registry password or API secret', 'text', { ...registry, ...secret }),
  'schema-registry-token': rawInput('Registry bearer token', 'text', { ...registry, ...secret }),
  ...registryLoginInputs,
} as const

export const connectTypes = ['apache', 'confluent-cloud'] as const

export const connectInputs = {
  'connect-type': choiceInput('Who runs Kafka Connect. apache unless given', connectTypes, connect),
  'connect-url': textInput(
    'Kafka Connect REST API, with its base path if it has one. https://api.confluent.cloud for Confluent Cloud',
    connect,
  ),
  'connect-environment': textInput('Environment of Confluent Cloud, as env-1', connect),
  'connect-cluster': textInput('Kafka cluster of Confluent Cloud that connectors work on, as lkc-1', connect),
  'connect-username': textInput('Kafka Connect user name, or Cloud API key of Confluent Cloud', connect),
  'connect-password': rawInput('Kafka Connect password, or secret of the API key', 'text', { ...connect, ...secret }),
  'connect-token': rawInput('Kafka Connect bearer token', 'text', { ...connect, ...secret }),
} as const

/** Where runs leave what the next ones need. */
export type StatePlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'branch'; readonly branch: string }

function parseStatePlace(text: string): StatePlace | undefined {
  const [kind, name = ''] = text.split(/:(.*)/s)
  const place = name.trim()
  if (place === '') return undefined
  if (kind === 'dir') return { kind: 'folder', path: place }
  return kind === 'branch' && isBranchName(place) ? { kind: 'branch', branch: place } : undefined
}

/** The rules of git-check-ref-format(1), and a length that every server takes. */
function isBranchName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Git forbids them.
  const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|\/\.|[/.]$|\.lock(?:\/|$)|^@$/
  return name.length <= 200 && !forbidden.test(name)
}

export const failOnChoices = ['error', 'warning', 'never'] as const
export const commentChoices = ['always', 'on-failure', 'changes', 'never'] as const
export const formats = ['terminal', 'json', 'markdown', 'junit', 'sarif', 'html'] as const

export const hostInputs = {
  manifest: textInput('Manifest file; dataops.yml or dataops.yaml is read when it exists', host),
  report: textInput('Where to write the JSON report', host),
  format: choiceInput(
    'What stdout carries in a terminal; in a workflow, a further form of the report to write beside the JSON one',
    formats,
    { ...host, defaultText: 'terminal' },
  ),
  summary: flagInput('Write the job summary', { ...host, defaultText: 'true' }),
  comment: choiceInput('When to keep a comment on the pull request up to date', commentChoices, {
    ...host,
    defaultText: 'never',
  }),
  'comment-id': textInput('Tells apart the comments of several steps; the action name and job by default', host),
  'github-token': rawInput('Token for the comment, for reading the pull request, and for a branch as state', 'text', {
    ...host,
    ...secret,
  }),
  'fail-on': choiceInput('The least severity that fails the step', failOnChoices, { ...host, defaultText: 'error' }),
  state: parsedInput(
    'Where runs leave what the next ones need, as their KPIs and the offsets that incremental windows go on from; nothing is kept when unset',
    'dir:PATH (a folder, as dir:.kafka-dataops), or branch:NAME (a branch of this repository, as branch:kafka-dataops-state)',
    parseStatePlace,
    host,
  ),
  'on-skip': choiceInput('Whether a run that had to be skipped fails', ['pass', 'fail'] as const, {
    ...host,
    defaultText: 'pass',
  }),
  timeout: durationInput('Stops the run after this time, with a partial report', { ...host, defaultText: '10m' }),
  'working-directory': textInput('Folder that relative paths start from', host),
  'allowed-hosts': listInput(
    'Hosts (host, host:port or *.domain) that credentials may be sent to; never read from the manifest. Any host when unset',
    host,
  ),
} as const

/** `name=value` items of a list input; undefined for an item without `=`. */
export function parsePairs(items: readonly string[]): Readonly<Record<string, string>> | undefined {
  const pairs: Record<string, string> = {}
  for (const item of items) {
    const at = item.indexOf('=')
    if (at <= 0) return undefined
    pairs[item.slice(0, at).trim()] = item.slice(at + 1).trim()
  }
  return pairs
}

/** Outputs that every action sets, before it fails if it fails. */
export const sharedOutputs = {
  status: 'passed, warned, failed, error or skipped',
  report: 'Path of the JSON report',
  'formatted-report': 'Path of the report in the form that format asks for; empty when it asks for none',
  summary: 'One line that says what happened',
  errors: 'Number of findings of severity error',
  warnings: 'Number of findings of severity warning',
} as const
