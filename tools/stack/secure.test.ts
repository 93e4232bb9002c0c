import { randomUUID } from 'node:crypto'
import { Admin, type AdminOptions } from '@platformatic/kafka'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintToken, recordedRequests, requireService } from './stack.ts'

const secure = await requireService('secure')

describe.skipIf(secure === undefined)('the secure profile', () => {
  if (secure === undefined) return
  const { listeners, certificates, users, oauth } = secure
  const { ca, clientCertificate: cert, clientKey: key } = certificates
  const mark = randomUUID()
  const readable = `${secure.readablePrefix}${mark}`
  const hidden = `hidden.${mark}`

  /** The topics of this test that a client is shown: its rights. */
  async function visibleTopics(address: string, options: Partial<AdminOptions>): Promise<string[]> {
    const admin = new Admin({ clientId: 'stack-test', bootstrapBrokers: [address], retries: 0, ...options })
    try {
      return (await admin.listTopics()).filter((topic) => topic.endsWith(mark)).toSorted()
    } finally {
      await admin.close()
    }
  }

  async function asAdmin(work: (admin: Admin) => Promise<unknown>): Promise<void> {
    const admin = new Admin({ clientId: 'stack-test', bootstrapBrokers: [secure?.bootstrapServers ?? ''] })
    await work(admin)
    await admin.close()
  }

  beforeAll(() => asAdmin((admin) => admin.createTopics({ topics: [readable, hidden], partitions: 1, replicas: 1 })))
  afterAll(() => asAdmin((admin) => admin.deleteTopics({ topics: [readable, hidden] })))

  async function clientCredentials(secret = oauth.clientSecret): Promise<Response> {
    const form = { grant_type: 'client_credentials', scope: mark, client_id: oauth.clientId, client_secret: secret }
    return fetch(oauth.tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
  }

  it('lets anybody in over TLS who trusts its CA', async () => {
    expect(await visibleTopics(listeners.ssl, { tls: { ca } })).toEqual([hidden, readable])
    await expect(visibleTopics(listeners.ssl, { tls: { ca: certificates.otherCa } })).rejects.toThrow()
  })

  it('asks for a client certificate on the mutual TLS listener and takes its CN as the user', async () => {
    expect(await visibleTopics(listeners.mutualTls, { tls: { ca, cert, key } })).toEqual([readable])
    await expect(visibleTopics(listeners.mutualTls, { tls: { ca } })).rejects.toThrow()
  })

  it.each(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const)('knows its users by %s over TLS', async (mechanism) => {
    const login = (user: keyof typeof users) => ({ tls: { ca }, sasl: { mechanism, ...users[user] } })
    expect(await visibleTopics(listeners.saslSsl, login('admin'))).toEqual([hidden, readable])
    expect(await visibleTopics(listeners.saslSsl, login('reader'))).toEqual([readable])
    expect(await visibleTopics(listeners.saslSsl, login('nobody'))).toEqual([])
    const wrong = { ...login('reader'), sasl: { mechanism, username: 'reader', password: 'wrong' } }
    await expect(visibleTopics(listeners.saslSsl, wrong)).rejects.toThrow()
  })

  it('knows its users by PLAIN without TLS', async () => {
    const sasl = { mechanism: 'PLAIN', ...users.reader } as const
    expect(await visibleTopics(listeners.saslPlaintext, { sasl })).toEqual([readable])
  })

  it('takes tokens that its token server gives for client credentials', async () => {
    const { access_token: token } = (await (await clientCredentials()).json()) as { access_token: string }
    const login = { tls: { ca }, sasl: { mechanism: 'OAUTHBEARER', token } } as const
    expect(await visibleTopics(listeners.saslSsl, login)).toEqual([readable])
    expect((await clientCredentials('wrong')).status).toBe(401)
    const seen = (await recordedRequests(secure)).filter(
      (request) => request.kind === 'token' && request.scope === mark,
    )
    expect(seen).toMatchObject([
      { clientAuthentication: 'body', status: 200 },
      { clientAuthentication: 'body', status: 401 },
    ])
  })

  it('takes a token of any issuer that is signed and meant for it, and sees SASL extensions', async () => {
    const extensions = { logicalCluster: mark, identityPoolId: 'pool-1' }
    const login = (token: string) =>
      ({ sasl: { mechanism: 'OAUTHBEARER', token, oauthBearerExtensions: extensions } }) as const
    const foreign = await mintToken(secure, { iss: 'https://token.actions.example', sub: 'nobody' })
    expect(await visibleTopics(listeners.saslPlaintext, login(foreign))).toEqual([])
    const wrongAudience = await mintToken(secure, { aud: 'somebody else' })
    await expect(visibleTopics(listeners.saslPlaintext, login(wrongAudience))).rejects.toThrow()
    const expired = await mintToken(secure, { exp: Math.floor(Date.now() / 1000) - 60 })
    await expect(visibleTopics(listeners.saslPlaintext, login(expired))).rejects.toThrow()
    expect(await recordedRequests(secure)).toContainEqual({ kind: 'sasl', extensions })
  })

  it("exchanges a workflow's OpenID token for one of its own", async () => {
    const headers = { authorization: `Bearer ${oauth.idTokenRequestToken}` }
    const answer = await fetch(`${oauth.idTokenRequestUrl}&audience=exchange`, { headers })
    const { value } = (await answer.json()) as { value: string }
    const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: value }
    const exchanged = await fetch(oauth.tokenUrl, { method: 'POST', body: new URLSearchParams(grant) })
    const { access_token: token } = (await exchanged.json()) as { access_token: string }
    const login = { tls: { ca }, sasl: { mechanism: 'OAUTHBEARER', token } } as const
    expect(await visibleTopics(listeners.saslSsl, login)).toEqual([readable])
  })
})
