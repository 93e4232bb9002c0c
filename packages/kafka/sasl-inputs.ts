import { oauthTokenSource, type Ports, type Problem, parsePairs } from '@kafka-dataops/core'
import { connectionStringUser, parseConnectionString } from './event-hubs.ts'
import type { Broker, SaslSettings } from './settings.ts'

export interface SaslInputs {
  readonly 'sasl-mechanism'?: SaslSettings['mechanism']
  readonly username?: string
  readonly password?: string
  readonly 'api-key'?: string
  readonly 'api-secret'?: string
  readonly 'oauth-token-url'?: string
  readonly 'oauth-client-id'?: string
  readonly 'oauth-client-secret'?: string
  readonly 'oauth-scope'?: string
  readonly 'oauth-extensions'?: readonly string[]
  readonly 'allowed-hosts'?: readonly string[]
}

export interface ReadSaslInputs {
  /** True when any input of a login is given, even a wrong one. */
  readonly given: boolean
  readonly sasl?: SaslSettings
  /** Where a connection string leads when `bootstrap-servers` is absent. */
  readonly broker?: Broker
  readonly problems: readonly Problem[]
}

const oauthNames = [
  'oauth-token-url',
  'oauth-client-id',
  'oauth-client-secret',
  'oauth-scope',
  'oauth-extensions',
] as const
const loginNames = ['username', 'password', 'api-key', 'api-secret', ...oauthNames] as const
const loginHelp =
  'Give one login: username and password, or api-key and api-secret (Confluent Cloud), or oauth-token-url with its client.'

/** Passes every secret of a login to `maskSecret`, in each form in which it travels. Comes before anything that can fail. */
export function maskLogin(inputs: SaslInputs, maskSecret: Ports['maskSecret']): void {
  const maskPair = (user: string | undefined, secret: string | undefined): void => {
    if (secret === undefined) return
    maskSecret(secret)
    if (secret.trim() !== secret) maskSecret(secret.trim())
    for (const derived of [`${user ?? ''}:${secret}`, `\u0000${user ?? ''}\u0000${secret}`, secret]) {
      maskSecret(Buffer.from(derived).toString('base64'))
    }
  }
  maskPair(inputs.username, inputs.password)
  maskPair(inputs['api-key'], inputs['api-secret'])
  maskPair(inputs['oauth-client-id'], inputs['oauth-client-secret'])
  const connectionString = parseConnectionString(inputs.password ?? '')
  if (typeof connectionString === 'object') maskSecret(connectionString.secret)
}

/** The login that the inputs describe, or everything that is contradictory about it. Sends nothing. */
export function readSaslInputs(
  inputs: SaslInputs,
  ports: Pick<Ports, 'fetch' | 'clock' | 'maskSecret' | 'signal' | 'identityToken'>,
): ReadSaslInputs {
  const given = loginNames.filter((name) => inputs[name] !== undefined)
  const ofPassword = given.some((name) => name === 'username' || name === 'password')
  const ofKey = given.some((name) => name === 'api-key' || name === 'api-secret')
  const ofToken = given.some((name) => name.startsWith('oauth-'))
  if ([ofPassword, ofKey, ofToken].filter(Boolean).length > 1) {
    const message = `${sentenceList(given)} belong to different logins, and a connection has one.`
    return { given: true, problems: [contradiction(message, loginHelp)] }
  }
  if (ofPassword) return { given: true, ...readPassword(inputs) }
  if (ofKey) return { given: true, ...readKey(inputs) }
  if (ofToken) return { given: true, ...readToken(inputs, ports) }
  const mechanism = inputs['sasl-mechanism']
  if (mechanism === undefined) return { given: false, problems: [] }
  const message = `sasl-mechanism is ${mechanism}, but there is no login to use it with.`
  return { given: true, problems: [contradiction(message, loginHelp)] }
}

type ReadLogin = Omit<ReadSaslInputs, 'given'>

function readPassword(inputs: SaslInputs): ReadLogin {
  const { username, password } = inputs
  if (password === undefined) return failed('username is given without password.', loginHelp)
  const connectionString = parseConnectionString(password)
  if (connectionString !== 'not-one') return readConnectionString(inputs, connectionString)
  if (username === undefined) return failed('password is given without username.', loginHelp)
  if (username === connectionStringUser) {
    return failed(
      `username is ${connectionStringUser}, but password is no Event Hubs connection string.`,
      'Give the whole connection string of the namespace, which begins with Endpoint=sb://.',
    )
  }
  return passwordLogin(inputs, username, password)
}

function readConnectionString(
  inputs: SaslInputs,
  connectionString: Exclude<ReturnType<typeof parseConnectionString>, 'not-one'>,
): ReadLogin {
  const { username = connectionStringUser, password = '' } = inputs
  if (connectionString === 'incomplete') {
    return failed(
      'password begins like an Event Hubs connection string, but lacks its endpoint or its key.',
      'Copy the whole connection string: Endpoint=sb://...;SharedAccessKeyName=...;SharedAccessKey=...',
    )
  }
  if (username !== connectionStringUser) {
    return failed(
      `password is an Event Hubs connection string, but username is not ${connectionStringUser}.`,
      `Set username to ${connectionStringUser}, or leave it out.`,
    )
  }
  const mechanism = inputs['sasl-mechanism']
  if (mechanism !== undefined && mechanism !== 'PLAIN') {
    return failed(
      `password is an Event Hubs connection string, which needs PLAIN, but sasl-mechanism is ${mechanism}.`,
      'Leave sasl-mechanism out.',
    )
  }
  const sasl: SaslSettings = { mechanism: 'PLAIN', username, password: password.trim() }
  return { sasl, broker: connectionString.broker, problems: [] }
}

function readKey(inputs: SaslInputs): ReadLogin {
  const { 'api-key': key, 'api-secret': secret } = inputs
  if (key === undefined) return failed('api-secret is given without api-key.', loginHelp)
  if (secret === undefined) return failed('api-key is given without api-secret.', loginHelp)
  return passwordLogin(inputs, key, secret)
}

function passwordLogin(inputs: SaslInputs, username: string, password: string): ReadLogin {
  const mechanism = inputs['sasl-mechanism'] ?? 'PLAIN'
  if (mechanism === 'OAUTHBEARER') {
    return failed(
      'sasl-mechanism is OAUTHBEARER, which logs in with a token, but a user name or an API key is given.',
      'Give oauth-token-url with oauth-client-id and oauth-client-secret, or choose another mechanism.',
    )
  }
  return { sasl: { mechanism, username, password }, problems: [] }
}

function readToken(
  inputs: SaslInputs,
  ports: Pick<Ports, 'fetch' | 'clock' | 'maskSecret' | 'signal' | 'identityToken'>,
): ReadLogin {
  const problems: Problem[] = []
  const mechanism = inputs['sasl-mechanism'] ?? 'OAUTHBEARER'
  if (mechanism !== 'OAUTHBEARER') {
    const given = oauthNames.filter((name) => inputs[name] !== undefined)
    problems.push(
      contradiction(
        `sasl-mechanism is ${mechanism}, but ${sentenceList(given)} ${given.length === 1 ? 'belongs' : 'belong'} to OAUTHBEARER.`,
        'Leave sasl-mechanism out, or give username and password instead.',
      ),
    )
  }
  const extensions = readExtensions(inputs['oauth-extensions'] ?? [])
  problems.push(...extensions.problems)
  const token = tokenSource(inputs, ports, problems)
  if (token === undefined || problems.length > 0) return { problems }
  return { sasl: { mechanism: 'OAUTHBEARER', token, extensions: extensions.values }, problems }
}

/** Adds what is wrong to `problems`. */
function tokenSource(
  inputs: SaslInputs,
  ports: Pick<Ports, 'fetch' | 'clock' | 'maskSecret' | 'signal' | 'identityToken'>,
  problems: Problem[],
): (() => Promise<string>) | undefined {
  const { 'oauth-client-id': clientId, 'oauth-client-secret': clientSecret, 'oauth-scope': scope } = inputs
  const endpoint = inputs['oauth-token-url']
  if (endpoint === undefined) {
    const given = oauthNames.filter((name) => inputs[name] !== undefined)
    const help = 'Give the token endpoint of the identity provider, or "github" for the workflow\'s own token.'
    problems.push(contradiction(`${sentenceList(given)} given without oauth-token-url.`, help))
    return undefined
  }
  const login = {
    inputPrefix: '',
    contradictionCode: 'connection-contradiction',
    allowedHosts: inputs['allowed-hosts'],
  }
  const source = oauthTokenSource({ tokenUrl: endpoint, clientId, clientSecret, scope }, login, ports)
  problems.push(...source.problems)
  return source.token
}

/** Names are letters, values printable ASCII or blanks, and `auth` is taken (KIP-342, RFC 7628 section 3.1). */
function readExtensions(items: readonly string[]): {
  readonly values: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
} {
  const values = parsePairs(items)
  if (values === undefined) {
    const message = 'oauth-extensions has an item that is not name=value.'
    return { values: {}, problems: [{ code: 'malformed-input', message }] }
  }
  const problems = Object.entries(values)
    .filter(([name, value]) => !/^[A-Za-z]+$/.test(name) || name === 'auth' || !/^[\x20-\x7e\t\r\n]+$/.test(value))
    .map(([name]) => ({
      code: 'malformed-input',
      message: `oauth-extensions has the malformed extension "${name}": names are letters (not "auth"), values printable ASCII.`,
    }))
  return { values, problems }
}

function failed(message: string, help: string): ReadLogin {
  return { problems: [contradiction(message, help)] }
}

function contradiction(message: string, help: string): Problem {
  return { code: 'connection-contradiction', message, help }
}

function sentenceList(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
