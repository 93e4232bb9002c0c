/**
 * A small OAuth 2 and OpenID server for the secure profile, run as a process of its own: `node token-server.ts SETTINGS_FILE`.
 * It also relays a SASL listener, so that a test can see which SASL extensions a client sent.
 *
 *     POST /token          client credentials, token exchange (RFC 8693) and JWT bearer (RFC 7523) grants
 *     GET  /jwks           the public key of its tokens
 *     GET  /id-token       what ACTIONS_ID_TOKEN_REQUEST_URL answers in a workflow run
 *     POST /mint           a token with any claims, for tests
 *     GET  /requests       what it was asked so far
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { connect, createServer as createRelay } from 'node:net'
import { text } from 'node:stream/consumers'

export interface TokenServerSettings {
  readonly port: number
  /** Where the relay listens, and the listener it passes on to. */
  readonly relay: { readonly port: number; readonly target: number }
  readonly keyFile: string
  readonly issuer: string
  readonly audience: string
  readonly clientId: string
  readonly clientSecret: string
  /** Subject of tokens from client credentials. */
  readonly subject: string
  readonly idTokenRequestToken: string
}

/** One request to the token endpoint or one login through the relay, without secrets. */
export type RecordedRequest =
  | {
      readonly kind: 'token'
      readonly grantType: string
      readonly clientId: string
      readonly clientAuthentication: 'basic' | 'body' | 'none'
      readonly scope?: string
      readonly audience?: string
      readonly status: number
    }
  | { readonly kind: 'id-token'; readonly audience: string; readonly status: number }
  | { readonly kind: 'sasl'; readonly extensions: Readonly<Record<string, string>> }

type Claims = Readonly<Record<string, unknown>>

interface Answer {
  readonly status: number
  readonly body: unknown
}

const KEY_ID = 'stack'
const DEFAULT_LIFETIME_SECONDS = 3_600
/** Tests read the last few; the server may run for days. */
const REMEMBERED = 1_000
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

function main(settingsFile: string): void {
  const settings: TokenServerSettings = JSON.parse(readFileSync(settingsFile, 'utf8'))
  const key = signingKey(settings.keyFile)
  const requests: RecordedRequest[] = []
  const record = (request: RecordedRequest) => {
    requests.push(request)
    requests.splice(0, requests.length - REMEMBERED)
  }
  const server = createServer(async (request, response) => {
    const answer = await handle(request, settings, key, requests, record).catch(
      (error: Error): Answer => ({ status: 400, body: { error: 'invalid_request', error_description: error.message } }),
    )
    response.writeHead(answer.status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(answer.body))
  })
  server.listen(settings.port, '127.0.0.1')
  relay(settings.relay, record)
}

/** The same key after a restart, so that tokens stay good. */
function signingKey(file: string): KeyObject {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  }
  return createPrivateKey(readFileSync(file))
}

async function handle(
  request: IncomingMessage,
  settings: TokenServerSettings,
  key: KeyObject,
  requests: readonly RecordedRequest[],
  record: (request: RecordedRequest) => void,
): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  switch (`${request.method} ${url.pathname}`) {
    case 'POST /token':
      return grantToken(request, url, settings, key, record)
    case 'GET /jwks':
      return { status: 200, body: { keys: [publicJwk(key)] } }
    case 'GET /id-token':
      return workflowToken(request, url, settings, key, record)
    case 'POST /mint': {
      const claims: Claims = JSON.parse(await text(request))
      return {
        status: 200,
        body: { token: signToken(key, { ...standardClaims(settings, DEFAULT_LIFETIME_SECONDS), ...claims }) },
      }
    }
    case 'GET /requests':
      return { status: 200, body: requests }
    default:
      return { status: 404, body: { error: 'not_found' } }
  }
}

async function grantToken(
  request: IncomingMessage,
  url: URL,
  settings: TokenServerSettings,
  key: KeyObject,
  record: (request: RecordedRequest) => void,
): Promise<Answer> {
  const form = new URLSearchParams(await text(request))
  const client = clientOf(request, form)
  const grantType = form.get('grant_type') ?? ''
  const scope = form.get('scope')
  const audience = form.get('audience')
  const lifetime = Number(url.searchParams.get('lifetime') ?? DEFAULT_LIFETIME_SECONDS)
  const subject = subjectOf(grantType, form, client, settings, key)
  const answer: Answer =
    typeof subject === 'string'
      ? {
          status: 200,
          body: {
            access_token: signToken(key, {
              ...standardClaims(settings, lifetime),
              sub: subject,
              ...(scope !== null && { scope }),
            }),
            token_type: 'Bearer',
            expires_in: lifetime,
            ...(grantType === EXCHANGE && { issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' }),
          },
        }
      : subject
  record({
    kind: 'token',
    grantType,
    clientId: client.id,
    clientAuthentication: client.authentication,
    ...(scope !== null && { scope }),
    ...(audience !== null && { audience }),
    status: answer.status,
  })
  return answer
}

interface Client {
  readonly id: string
  readonly secret: string
  readonly authentication: 'basic' | 'body' | 'none'
}

/** RFC 6749 section 2.3.1: the parts of the Basic header are form-encoded. */
function clientOf(request: IncomingMessage, form: URLSearchParams): Client {
  const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (basic !== undefined) {
    const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':').map(decodeFormComponent)
    return { id, secret, authentication: 'basic' }
  }
  const id = form.get('client_id')
  if (id !== null) return { id, secret: form.get('client_secret') ?? '', authentication: 'body' }
  return { id: '', secret: '', authentication: 'none' }
}

function decodeFormComponent(component: string): string {
  return new URLSearchParams(`value=${component}`).get('value') ?? ''
}

/** The subject of the token to grant, or the refusal. */
function subjectOf(
  grantType: string,
  form: URLSearchParams,
  client: Client,
  settings: TokenServerSettings,
  key: KeyObject,
): string | Answer {
  switch (grantType) {
    case 'client_credentials':
      return client.id === settings.clientId && client.secret === settings.clientSecret
        ? settings.subject
        : { status: 401, body: { error: 'invalid_client' } }
    case EXCHANGE:
    case BEARER: {
      const claims = verifiedClaims(key, form.get(grantType === EXCHANGE ? 'subject_token' : 'assertion') ?? '')
      return typeof claims?.sub === 'string' ? claims.sub : { status: 400, body: { error: 'invalid_grant' } }
    }
    default:
      return { status: 400, body: { error: 'unsupported_grant_type' } }
  }
}

function workflowToken(
  request: IncomingMessage,
  url: URL,
  settings: TokenServerSettings,
  key: KeyObject,
  record: (request: RecordedRequest) => void,
): Answer {
  const allowed =
    request.headers.authorization?.toLowerCase() === `bearer ${settings.idTokenRequestToken}`.toLowerCase()
  const audience = url.searchParams.get('audience') ?? 'https://github.com/example'
  record({ kind: 'id-token', audience, status: allowed ? 200 : 401 })
  if (!allowed) return { status: 401, body: { message: 'bad token' } }
  const claims = {
    ...standardClaims(settings, 300),
    iss: 'https://token.actions.example',
    aud: audience,
    sub: settings.subject,
    repository: 'example/pipeline',
  }
  return { status: 200, body: { count: 1, value: signToken(key, claims) } }
}

function standardClaims(settings: TokenServerSettings, lifetimeSeconds: number): Claims {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: settings.issuer,
    aud: settings.audience,
    sub: settings.subject,
    iat: now,
    exp: now + lifetimeSeconds,
    jti: randomUUID(),
  }
}

function signToken(key: KeyObject, claims: Claims): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })}.${encode(claims)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`
}

function verifiedClaims(key: KeyObject, token: string): Claims | undefined {
  const [header = '', claims = '', signature = ''] = token.split('.')
  const signed = Buffer.from(`${header}.${claims}`)
  if (!verify('RSA-SHA256', signed, createPublicKey(key), Buffer.from(signature, 'base64url'))) return undefined
  const parsed = JSON.parse(Buffer.from(claims, 'base64url').toString())
  return parsed.exp > Date.now() / 1000 ? parsed : undefined
}

function publicJwk(key: KeyObject): object {
  return { ...createPublicKey(key).export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', alg: 'RS256' }
}

/** Passes every byte on and records the extensions of OAUTHBEARER's first message (RFC 7628 section 3.1). */
function relay({ port, target }: TokenServerSettings['relay'], record: (request: RecordedRequest) => void): void {
  const server = createRelay((client) => {
    const broker = connect(target, '127.0.0.1')
    client.on('data', (chunk) => {
      const extensions = saslExtensions(chunk)
      if (extensions !== undefined) record({ kind: 'sasl', extensions })
    })
    client.pipe(broker).pipe(client)
    client.on('error', () => broker.destroy())
    broker.on('error', () => client.destroy())
  })
  server.listen(port, '127.0.0.1')
}

function saslExtensions(chunk: Buffer): Record<string, string> | undefined {
  const start = chunk.indexOf('n,,\u0001auth=Bearer ')
  if (start < 0) return undefined
  const [, , ...pairs] = chunk.toString('latin1', start).split('\u0001')
  return Object.fromEntries(pairs.filter((pair) => pair !== '').map((pair) => pair.split(/=(.*)/s).slice(0, 2)))
}

if (import.meta.main) main(process.argv[2] ?? '')
