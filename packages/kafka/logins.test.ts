import { randomUUID } from 'node:crypto'
import { BadInputError, connectionInputs, parseInputs, UnreachableError } from '@kafka-dataops/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintToken, recordedRequests, requireService } from '../../tools/stack/stack.ts'
import { openTopicAdmin } from './admin.ts'
import { type ConnectionInputs, connectionSettings } from './connection-inputs.ts'
import type { ConnectionSettings } from './settings.ts'
import { connectionPorts, type TestWorld } from './testing/connection-ports.ts'
import { createTopic, deleteTopic } from './testing/index.ts'

const secure = await requireService('secure')

describe.skipIf(secure === undefined)('logins against a real broker', () => {
  if (secure === undefined) return
  const { listeners, certificates, users, oauth } = secure
  const readable = `${secure.readablePrefix}${randomUUID()}`
  const hidden = `hidden.${randomUUID()}`
  const { signal } = new AbortController()

  beforeAll(async () => {
    await Promise.all([readable, hidden].map((topic) => createTopic(secure.bootstrapServers, topic)))
  })
  afterAll(async () => {
    await Promise.all([readable, hidden].map((topic) => deleteTopic(secure.bootstrapServers, topic)))
  })

  async function settingsOf(
    inputs: Readonly<Record<string, string>>,
    world: TestWorld = {},
  ): Promise<ConnectionSettings> {
    const given = Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, { text, source: name }]))
    const values: ConnectionInputs = parseInputs(connectionInputs, given)
    return connectionSettings(values, connectionPorts({ fetch, ...world }).ports)
  }

  /** Which of the two topics the login may read: proof of who the broker takes it for. */
  async function readableTopics(settings: ConnectionSettings): Promise<readonly string[]> {
    const admin = await openTopicAdmin(settings, signal)
    try {
      const topics = await admin.listTopics()
      for (const topic of topics.filter((name) => name === readable)) await admin.proveReadable(topic)
      return [readable, hidden].filter((topic) => topics.includes(topic))
    } finally {
      await admin.close()
    }
  }

  async function failureOf(settings: Promise<ConnectionSettings>): Promise<unknown> {
    return readableTopics(await settings).catch((error: unknown) => error)
  }

  const overTls = { 'bootstrap-servers': listeners.saslSsl, 'ssl-ca': certificates.ca }

  it('PLAINTEXT', async () => {
    expect(await readableTopics(await settingsOf({ 'bootstrap-servers': secure.bootstrapServers }))).toHaveLength(2)
  })

  it('SSL with an authority of its own, as a PEM block and as a file', async () => {
    const files = { 'ca.pem': certificates.ca }
    for (const ca of [certificates.ca, 'ca.pem']) {
      const settings = await settingsOf({ 'bootstrap-servers': listeners.ssl, 'ssl-ca': ca }, { files })
      expect(await readableTopics(settings)).toHaveLength(2)
    }
  })

  it('mutual TLS', async () => {
    const settings = await settingsOf({
      'bootstrap-servers': listeners.mutualTls,
      'ssl-ca': certificates.ca,
      'ssl-cert': certificates.clientCertificate,
      'ssl-key': certificates.clientKey,
    })
    expect(await readableTopics(settings)).toEqual([readable])
  })

  it.each(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'])('SASL_SSL with %s', async (mechanism) => {
    const settings = await settingsOf({ ...overTls, ...users.reader, 'sasl-mechanism': mechanism })
    expect(await readableTopics(settings)).toEqual([readable])
  })

  it('SASL_SSL with an API key, which is PLAIN', async () => {
    const { username, password } = users.reader
    const settings = await settingsOf({ ...overTls, 'api-key': username, 'api-secret': password })
    expect(await readableTopics(settings)).toEqual([readable])
  })

  it('SASL_PLAINTEXT', async () => {
    const servers = `SASL_PLAINTEXT://${listeners.saslPlaintext}`
    expect(await readableTopics(await settingsOf({ 'bootstrap-servers': servers, ...users.reader }))).toEqual([
      readable,
    ])
  })

  describe('OAUTHBEARER', () => {
    const client = {
      'oauth-token-url': oauth.tokenUrl,
      'oauth-client-id': oauth.clientId,
      'oauth-client-secret': oauth.clientSecret,
    }

    it('with client credentials: one token for every connection, fetched with HTTP Basic', async () => {
      const scope = randomUUID()
      const settings = await settingsOf({ ...overTls, ...client, 'oauth-scope': scope })
      expect(await readableTopics(settings)).toEqual([readable])
      expect(await readableTopics(settings)).toEqual([readable])
      const asked = (await recordedRequests(secure)).filter((each) => each.kind === 'token' && each.scope === scope)
      expect(asked).toEqual([expect.objectContaining({ clientAuthentication: 'basic', status: 200 })])
    })

    it('fetches a new token when most of the old one’s life has passed', async () => {
      const scope = randomUUID()
      const world = connectionPorts({ fetch })
      let now = Date.now()
      const given = { ...overTls, ...client, 'oauth-scope': scope, 'oauth-token-url': `${oauth.tokenUrl}?lifetime=100` }
      const inputs = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text, source: name }]))
      const ports = { ...world.ports, clock: { now: () => now } }
      const { sasl } = await connectionSettings(parseInputs(connectionInputs, inputs), ports)
      if (sasl?.mechanism !== 'OAUTHBEARER') throw new Error('another mechanism')
      const first = await sasl.token()
      expect(world.masked).toContain(first)
      now += 79_000
      expect(await sasl.token()).toBe(first)
      now += 2_000
      await sasl.token()
      const asked = (await recordedRequests(secure)).filter((each) => each.kind === 'token' && each.scope === scope)
      expect(asked).toHaveLength(2)
    })

    it("with the workflow's own token and Confluent's extensions", async () => {
      const pool = `pool-${randomUUID()}`
      const audiences: (string | undefined)[] = []
      const identityToken = (audience: string | undefined) => {
        audiences.push(audience)
        return mintToken(secure, { aud: oauth.audience })
      }
      const inputs = {
        'bootstrap-servers': listeners.saslPlaintext,
        'security-protocol': 'SASL_PLAINTEXT',
        'oauth-token-url': 'github',
        'oauth-scope': oauth.audience,
        'oauth-extensions': `logicalCluster=lkc-1, identityPoolId=${pool}`,
      }
      expect(await readableTopics(await settingsOf(inputs, { identityToken }))).toEqual([readable])
      expect(audiences).toEqual([oauth.audience])
      const extensions = { logicalCluster: 'lkc-1', identityPoolId: pool }
      expect(await recordedRequests(secure)).toContainEqual({ kind: 'sasl', extensions })
    })

    it('reports a wrong client secret with what the endpoint says, without the secret', async () => {
      const failure = await failureOf(settingsOf({ ...overTls, ...client, 'oauth-client-secret': 'not-the-secret' }))
      expect(failure).toBeInstanceOf(UnreachableError)
      expect(failure).toMatchObject({
        problem: {
          code: 'oauth-token-refused',
          message: expect.stringMatching(/refused with HTTP 401 \(invalid_client/),
        },
      })
      expect(String(failure)).not.toContain('not-the-secret')
    })

    it('reports an endpoint that nobody listens at', async () => {
      const failure = await failureOf(
        settingsOf({ ...overTls, ...client, 'oauth-token-url': 'http://127.0.0.1:2/token' }),
      )
      expect(failure).toMatchObject({
        problem: { code: 'oauth-token-unreachable', message: expect.stringContaining('nothing listens on that port') },
      })
    })

    it('reports a token that the broker refuses', async () => {
      const identityToken = () => mintToken(secure, { aud: 'somebody else' })
      const failure = await failureOf(settingsOf({ ...overTls, 'oauth-token-url': 'github' }, { identityToken }))
      expect(failure).toMatchObject({ problem: { code: 'kafka-login-refused' } })
    })
  })

  it('sends no login to a broker that the cluster advertises but allowed-hosts does not permit', async () => {
    const servers = listeners.saslSsl.replace('localhost', '127.0.0.1')
    const settings = await settingsOf({ ...overTls, ...users.reader, 'bootstrap-servers': servers })
    const bounded = { ...settings, allowedHosts: ['127.0.0.1'] }
    const failure = await readableTopics(bounded).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BadInputError)
    expect(failure).toMatchObject({
      problems: [{ code: 'host-not-allowed', message: expect.stringContaining(`not sent to ${listeners.saslSsl}`) }],
    })
  })

  it('lets kafkajs in by the same settings', async () => {
    const { Kafka, logLevel } = await import('kafkajs')
    const { producerOptions } = await import('./client-options.ts')
    const token = {
      'oauth-token-url': oauth.tokenUrl,
      'oauth-client-id': oauth.clientId,
      'oauth-client-secret': oauth.clientSecret,
    }
    for (const login of [users.reader, { ...users.reader, 'sasl-mechanism': 'SCRAM-SHA-512' }, token]) {
      const settings = await settingsOf({ ...overTls, ...login })
      const admin = new Kafka({ ...producerOptions(settings), logLevel: logLevel.NOTHING }).admin()
      await admin.connect()
      expect((await admin.listTopics()).filter((topic) => [readable, hidden].includes(topic))).toEqual([readable])
      await admin.disconnect()
    }
  })
})
