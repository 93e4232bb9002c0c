import { generateKeyPairSync } from 'node:crypto'
import { BadInputError, connectionInputs, parseInputs } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { connectionSettings } from './connection-inputs.ts'
import { securityProtocolOf } from './settings.ts'
import { connectionPorts, type TestWorld } from './testing/connection-ports.ts'

/** Self-signed, O=Example, CN=client, valid 2026-11-24 to 2126-10-31. Its key is nowhere. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBnjCCAUOgAwIBAgIUfRlR4y43VxmBe9CdWrCJxjArKNowCgYIKoZIzj0EAwIw
IzEQMA4GA1UECgwHRXhhbXBsZTEPMA0GA1UEAwwGY2xpZW50MCAXDTI2MTEyNDEx
Mjg1NFoYDzIxMjYxMDMxMTEyODU0WjAjMRAwDgYDVQQKDAdFeGFtcGxlMQ8wDQYD
VQQDDAZjbGllbnQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATGoTtoFL6CLT+f
DSKFA+q2IlLmAPncrGcfYfT4nCn3ntYgpq9JQGAwQLhmRUSLoXiH942B+LRQTn0f
cFJ5JlHko1MwUTAdBgNVHQ4EFgQUvY5oAfoKLD3izxRwtajaLYd/BegwHwYDVR0j
BBgwFoAUvY5oAfoKLD3izxRwtajaLYd/BegwDwYDVR0TAQH/BAUwAwEB/zAKBggq
hkjOPQQDAgNJADBGAiEArLd8wMyP82SHemC+NLH+z1q5cRTbZSp9bvQSGCKx9K8C
IQDw5W8SmCMDZZSkErit09cARZoQXKZFUSpDisSluKld0g==
-----END CERTIFICATE-----
`
const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const pem = otherKey.export({ type: 'pkcs8', format: 'pem' }).toString()

async function settingsOf(inputs: Readonly<Record<string, string>>, world: TestWorld = {}) {
  const { 'allowed-hosts': allowed, ...rest } = inputs
  const given = Object.fromEntries(Object.entries(rest).map(([name, text]) => [name, { text, source: name }]))
  const { ports, masked, logged } = connectionPorts({ now: '2030-01-01', ...world })
  const values = parseInputs(connectionInputs, given)
  const allowedHosts = allowed === undefined ? {} : { 'allowed-hosts': allowed.split(',').filter(Boolean) }
  try {
    const settings = await connectionSettings({ ...values, ...allowedHosts }, ports)
    return { settings, protocol: securityProtocolOf(settings), problems: [], masked, logged }
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error
    return { problems: error.problems, masked, logged }
  }
}

const broker = { 'bootstrap-servers': 'kafka:9092' }
const user = { username: 'ana', password: 'wonder' }

describe('the security protocol', () => {
  it.each([
    ['nothing but brokers', broker, 'PLAINTEXT'],
    ['a login', { ...broker, ...user }, 'SASL_SSL'],
    ['an API key', { ...broker, 'api-key': 'K', 'api-secret': 'S' }, 'SASL_SSL'],
    ['a certificate authority', { ...broker, 'ssl-ca': certificate }, 'SSL'],
    ['a login and a protocol', { ...broker, ...user, 'security-protocol': 'sasl_plaintext' }, 'SASL_PLAINTEXT'],
    ['a prefix', { ...user, 'bootstrap-servers': 'SASL_PLAINTEXT://kafka:9092' }, 'SASL_PLAINTEXT'],
    ['a prefix without login', { 'bootstrap-servers': 'ssl://kafka:9092' }, 'SSL'],
  ])('with %s', async (_, inputs, protocol) => {
    expect(await settingsOf(inputs)).toMatchObject({ problems: [], protocol })
  })
})

describe('logins', () => {
  it('takes PLAIN for a user name and an API key unless told otherwise', async () => {
    const login = { mechanism: 'PLAIN', username: 'ana', password: 'wonder' }
    expect((await settingsOf({ ...broker, ...user })).settings?.sasl).toEqual(login)
    expect((await settingsOf({ ...broker, 'api-key': 'ana', 'api-secret': 'wonder' })).settings?.sasl).toEqual(login)
    const scram = await settingsOf({ ...broker, ...user, 'sasl-mechanism': 'scram-sha-512' })
    expect(scram.settings?.sasl?.mechanism).toBe('SCRAM-SHA-512')
  })

  it('takes OAUTHBEARER for a token endpoint, with extensions', async () => {
    const { settings } = await settingsOf({
      ...broker,
      'oauth-token-url': 'https://login.example.com/token',
      'oauth-client-id': 'ci',
      'oauth-client-secret': 'wonder',
      'oauth-extensions': 'logicalCluster=lkc-1,identityPoolId=pool-1',
    })
    expect(settings?.sasl).toMatchObject({
      mechanism: 'OAUTHBEARER',
      extensions: { logicalCluster: 'lkc-1', identityPoolId: 'pool-1' },
    })
  })

  it("takes the workflow's own token", async () => {
    const inputs = { ...broker, 'oauth-token-url': 'github', 'oauth-scope': 'kafka' }
    const { settings } = await settingsOf(inputs, { identityToken: async () => 'header.e30.signature' })
    expect(settings?.sasl?.mechanism).toBe('OAUTHBEARER')
    expect((await settingsOf(inputs)).problems).toMatchObject([{ code: 'oauth-no-workflow' }])
  })

  it('reads broker and user name from an Event Hubs connection string, and says so', async () => {
    const password = 'Endpoint=sb://flights.servicebus.windows.net/;SharedAccessKeyName=ci;SharedAccessKey=a2V5LW9m'
    const { settings, logged, masked } = await settingsOf({ password })
    expect(settings).toMatchObject({
      brokers: [{ host: 'flights.servicebus.windows.net', port: 9093 }],
      tls: {},
      sasl: { mechanism: 'PLAIN', username: '$ConnectionString', password },
    })
    expect(logged).toEqual(['bootstrap-servers is flights.servicebus.windows.net:9093, from the connection string.'])
    expect(masked).toEqual(expect.arrayContaining([password, 'a2V5LW9m']))
  })

  it('masks a secret and the forms in which it travels, even when the inputs are wrong', async () => {
    const { problems, masked } = await settingsOf({ ...user, 'bootstrap-servers': 'nowhere' })
    expect(problems).not.toEqual([])
    const base64 = (text: string): string => Buffer.from(text).toString('base64')
    expect(masked).toEqual(expect.arrayContaining(['wonder', base64('ana:wonder'), base64('\u0000ana\u0000wonder')]))
  })

  it('warns when a client secret would cross the network unencrypted', async () => {
    const client = { 'oauth-client-id': 'ci', 'oauth-client-secret': 'wonder' }
    const remote = { ...broker, ...client, 'oauth-token-url': 'http://login.example.com/token' }
    expect((await settingsOf(remote)).logged).toEqual([expect.stringMatching(/sends the client secret unencrypted/)])
    expect((await settingsOf({ ...remote, 'oauth-token-url': 'http://localhost:1/token' })).logged).toEqual([])
  })

  it('warns when a password would cross the network unencrypted', async () => {
    const open = { ...user, 'security-protocol': 'SASL_PLAINTEXT' }
    expect((await settingsOf({ ...broker, ...open })).logged).toEqual([
      expect.stringMatching(/sends the login unencrypted to kafka:9092/),
    ])
    expect((await settingsOf({ ...open, 'bootstrap-servers': 'localhost:9092' })).logged).toEqual([])
  })
})

describe('bootstrap-servers', () => {
  it('reads names, IPv4 and IPv6 addresses, once each', async () => {
    const { settings } = await settingsOf({
      'bootstrap-servers': 'a.example.com:9092, 10.0.0.1:9093\n[::1]:9094,[::1]:9094',
    })
    expect(settings?.brokers).toEqual([
      { host: 'a.example.com', port: 9092 },
      { host: '10.0.0.1', port: 9093 },
      { host: '::1', port: 9094 },
    ])
  })

  it.each([
    ['kafka', '"kafka" has no port'],
    ['kafka:0', 'ports go from 1 to 65535'],
    ['kafka:99999', 'ports go from 1 to 65535'],
    ['::1:9092', 'An IPv6 address goes in brackets'],
    ['http://kafka:9092', 'begins with "http://", which no Kafka broker speaks'],
    ['kafka:9092/path', 'is not host:port'],
    ['kafka:port', 'is not host:port'],
    ['SSL://a:1,SASL_SSL://b:1', 'mixes the protocols SSL and SASL_SSL'],
  ])('refuses %s', async (servers, message) => {
    const { problems } = await settingsOf({ 'bootstrap-servers': servers })
    expect(problems[0]).toMatchObject({
      code: 'bootstrap-servers-malformed',
      message: expect.stringContaining(message),
    })
  })

  it('never repeats a login found in an address', async () => {
    const { problems } = await settingsOf({ 'bootstrap-servers': 'SASL_SSL://ana:wonder@kafka:9092' })
    expect(JSON.stringify(problems)).not.toContain('wonder')
  })

  it('says that brokers are missing', async () => {
    expect((await settingsOf({})).problems).toMatchObject([{ code: 'bootstrap-servers-missing' }])
  })
})

describe('contradictions', () => {
  it.each([
    [{ username: 'ana' }, 'username is given without password'],
    [{ password: 'wonder' }, 'password is given without username'],
    [{ 'api-key': 'K' }, 'api-key is given without api-secret'],
    [
      { ...user, 'api-key': 'K', 'api-secret': 'S' },
      'username, password, api-key and api-secret belong to different logins',
    ],
    [
      { ...user, 'oauth-token-url': 'https://x/t' },
      'username, password and oauth-token-url belong to different logins',
    ],
    [{ ...user, 'security-protocol': 'PLAINTEXT' }, 'security-protocol is PLAINTEXT, which has no login'],
    [{ ...user, 'security-protocol': 'SSL' }, 'security-protocol is SSL, which has no login'],
    [{ 'security-protocol': 'SASL_SSL' }, 'security-protocol is SASL_SSL, which needs a login'],
    [{ 'sasl-mechanism': 'PLAIN' }, 'sasl-mechanism is PLAIN, but there is no login'],
    [{ ...user, 'sasl-mechanism': 'OAUTHBEARER' }, 'sasl-mechanism is OAUTHBEARER, which logs in with a token'],
    [
      { 'ssl-ca': certificate, 'security-protocol': 'PLAINTEXT' },
      'security-protocol is PLAINTEXT, which is not encrypted',
    ],
    [{ 'ssl-key': pem }, 'ssl-key is given without ssl-cert'],
    [{ 'ssl-cert': certificate }, 'ssl-cert is given without ssl-key'],
    [{ 'oauth-client-id': 'ci' }, 'oauth-client-id given without oauth-token-url'],
    [{ 'oauth-token-url': 'https://x/t' }, 'without oauth-client-id and oauth-client-secret'],
    [{ 'oauth-token-url': 'x/t', 'oauth-client-id': 'a', 'oauth-client-secret': 'b' }, 'is not an http(s) address'],
    [{ username: '$ConnectionString', password: 'wonder' }, 'password is no Event Hubs connection string'],
    [{ password: 'Endpoint=sb://flights/' }, 'lacks its endpoint or its key'],
    [{ 'bootstrap-servers': 'SSL://a:1', 'security-protocol': 'PLAINTEXT' }, 'bootstrap-servers says SSL://'],
  ])('%j', async (inputs, message) => {
    const { problems } = await settingsOf({ ...broker, ...inputs })
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message)
    expect(problems.every((problem) => !problem.message.includes('wonder'))).toBe(true)
  })

  it('reports all of them at once', async () => {
    const { problems } = await settingsOf({ 'bootstrap-servers': 'kafka', username: 'ana', 'ssl-key': pem })
    expect(problems.map(({ code }) => code)).toEqual([
      'connection-contradiction',
      'bootstrap-servers-malformed',
      'connection-contradiction',
    ])
  })
})

describe('certificates', () => {
  it('reads PEM blocks and files, and a block pasted on one line', async () => {
    const files = { 'ca.pem': certificate }
    const settings = await Promise.all([
      settingsOf({ ...broker, 'ssl-ca': 'ca.pem' }, { files }),
      settingsOf({ ...broker, 'ssl-ca': certificate }),
      settingsOf({ ...broker, 'ssl-ca': certificate.replaceAll('\n', '\\n') }),
    ])
    for (const { settings: read } of settings) expect(read?.tls?.ca).toBe(certificate)
  })

  it.each([
    [{ 'ssl-ca': 'nowhere.pem' }, 'pem-unreadable', 'ssl-ca "nowhere.pem" is neither a PEM block nor a file'],
    [{ 'ssl-ca': 'store.jks' }, 'pem-malformed', 'The file of ssl-ca "store.jks" holds no PEM block'],
    [{ 'ssl-ca': pem }, 'pem-malformed', 'ssl-ca holds no certificate'],
    [{ 'ssl-ca': certificate.replace('MIIB', 'MIIC') }, 'pem-malformed', 'The certificate in ssl-ca cannot be read'],
    [
      { 'ssl-cert': certificate, 'ssl-key': pem },
      'pem-key-mismatch',
      'ssl-key is not the private key of ssl-cert (CN=client,O=Example)',
    ],
    [{ 'ssl-cert': certificate, 'ssl-key': 'BEGIN wonder' }, 'pem-unreadable', 'ssl-key is neither'],
    [
      { 'ssl-cert': certificate, 'ssl-key': pem.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE') },
      'pem-malformed',
      'ssl-key is encrypted with a passphrase',
    ],
  ])('refuses %j', async (inputs, code, message) => {
    const { problems } = await settingsOf({ ...broker, ...inputs }, { files: { 'store.jks': '\u0000\u0001' } })
    expect(problems).toMatchObject([{ code, message: expect.stringContaining(message) }])
  })

  it.each([
    ['2200-01-01', 'expired on 2126-10-31'],
    ['2020-01-01', 'is valid only from 2026-11-24 on'],
  ])('names a certificate that is not valid on %s', async (now, message) => {
    const { problems } = await settingsOf({ ...broker, 'ssl-ca': certificate }, { now })
    expect(problems).toMatchObject([{ code: 'pem-expired', message: expect.stringContaining(message) }])
  })
})

describe('allowed-hosts', () => {
  it('refuses to log in to a broker that it does not permit', async () => {
    const { problems } = await settingsOf({ ...broker, ...user, 'allowed-hosts': '*.example.com' })
    expect(problems).toMatchObject([{ code: 'host-not-allowed', message: expect.stringContaining('kafka:9092') }])
  })

  it('does not mind where nothing secret goes, and is kept for brokers that the cluster advertises', async () => {
    const { settings } = await settingsOf({ ...broker, 'allowed-hosts': '*.example.com' })
    expect(settings?.allowedHosts).toEqual(['*.example.com'])
  })

  it('refuses an item that names no host', async () => {
    const { problems } = await settingsOf({ ...broker, 'allowed-hosts': 'https://kafka' })
    expect(problems).toMatchObject([{ code: 'malformed-input' }])
  })
})
