import { lookup } from 'node:dns/promises'
import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls'
import { connectTimeoutMs, tlsOptions } from './client-options.ts'
import type { ConnectionFault } from './connection-problems.ts'
import type { Broker, ConnectionSettings } from './settings.ts'

/**
 * Looks at a broker's port with plain sockets: what a client library reports as one failed connection is told apart
 * here. Nothing secret is sent.
 */

export type Probed<Found> =
  | { readonly ok: true; readonly found: Found }
  | { readonly ok: false; readonly fault: ConnectionFault }

/** Addresses of the broker's name. */
export async function probeName(broker: Broker, signal: AbortSignal): Promise<Probed<readonly string[]>> {
  if (isIP(broker.host) !== 0) return { ok: true, found: [broker.host] }
  const asked = lookup(broker.host, { all: true }).then(
    (addresses): Probed<readonly string[]> => ({ ok: true, found: addresses.map(({ address }) => address) }),
    (error: unknown): Probed<readonly string[]> => ({
      ok: false,
      fault: { kind: 'name-not-resolved', passing: codeOf(error) === 'EAI_AGAIN' },
    }),
  )
  return raced(asked, signal, { ok: false, fault: { kind: 'name-not-resolved', passing: true } })
}

/** Milliseconds that a TCP connection took. */
export async function probePort(broker: Broker, signal: AbortSignal): Promise<Probed<number>> {
  const startedAt = performance.now()
  const socket = connectPlain({ host: broker.host, port: broker.port })
  return withSocket<number>(socket, signal, 'connecting', (settle) => {
    socket.once('connect', () => settle({ ok: true, found: performance.now() - startedAt }))
  })
}

export interface PeerIdentity {
  readonly subject: string
  readonly issuer: string
  readonly names: string
  /** Milliseconds since the epoch. */
  readonly validTo: number
  /** Node's code of what is wrong with the certificate; absent when it is verified. */
  readonly error?: string
}

export interface SecureSession {
  readonly socket: TLSSocket
  readonly tlsVersion: string
  readonly certificate: PeerIdentity
}

/** A TLS session that is set up whatever the certificate says, so that what is wrong with it can be told. The caller ends it. */
export async function probeTls(
  broker: Broker,
  settings: ConnectionSettings,
  signal: AbortSignal,
  limitMs = connectTimeoutMs,
): Promise<Probed<SecureSession>> {
  const socket = connectTls({
    ...tlsOptions(settings),
    host: broker.host,
    port: broker.port,
    ...(isIP(broker.host) === 0 ? { servername: broker.host } : {}),
    // The one place without: nothing but the certificate is looked at, and a bad one is reported as a failure.
    rejectUnauthorized: false,
  })
  return withSocket<SecureSession>(
    socket,
    signal,
    'the TLS handshake',
    (settle) => {
      socket.once('secureConnect', () => {
        const certificate = identityOf(socket.getPeerCertificate(), socket.authorizationError)
        settle({ ok: true, found: { socket, tlsVersion: socket.getProtocol() ?? 'TLS', certificate } })
      })
    },
    (error) => tlsFault(error, settings),
    limitMs,
  )
}

/** Number of request types that a Kafka broker answers to; asked without a login. The caller gives an open socket. */
export async function probeRequests(
  socket: Socket,
  settings: ConnectionSettings,
  signal: AbortSignal,
  limitMs = connectTimeoutMs,
): Promise<Probed<number>> {
  let received = Buffer.alloc(0)
  return withSocket<number>(
    socket,
    signal,
    'the first request',
    (settle) => {
      socket.on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk])
        const answer = readApiVersions(received)
        if (answer !== undefined) settle(answer)
      })
      socket.write(apiVersionsRequest(settings.clientId))
    },
    (error) => tlsFault(error, settings),
    limitMs,
  )
}

/** Opens a plain connection and asks it the same; whether there is a Kafka broker behind an unencrypted port. */
export async function probePlainRequests(
  broker: Broker,
  settings: ConnectionSettings,
  signal: AbortSignal,
  limitMs = connectTimeoutMs,
): Promise<Probed<number>> {
  const socket = connectPlain({ host: broker.host, port: broker.port })
  try {
    return await probeRequests(socket, settings, signal, limitMs)
  } finally {
    socket.destroy()
  }
}

const correlationId = 0x6b64_6f70

/** ApiVersions version 0, which every broker since 0.10 answers before a login (KIP-35). */
function apiVersionsRequest(clientId: string): Buffer {
  const id = Buffer.from(clientId)
  const request = Buffer.alloc(14 + id.length)
  request.writeInt32BE(10 + id.length, 0)
  request.writeInt16BE(18, 4)
  request.writeInt16BE(0, 6)
  request.writeInt32BE(correlationId, 8)
  request.writeInt16BE(id.length, 12)
  id.copy(request, 14)
  return request
}

/** Undefined while the answer is not whole. */
function readApiVersions(bytes: Buffer): Probed<number> | undefined {
  if (bytes.length < 5) return undefined
  const contentType = bytes.readUInt8(0)
  if (contentType >= 0x14 && contentType <= 0x17 && bytes.readUInt8(1) === 3) {
    return { ok: false, fault: { kind: 'tls-required' } }
  }
  if (/^(HTTP|<!doc|<html)/i.test(bytes.toString('latin1', 0, 5))) {
    return { ok: false, fault: { kind: 'not-kafka', speaks: 'a web server' } }
  }
  if (/^[\x20-\x7e\r\n]{5}/.test(bytes.toString('latin1', 0, 5))) {
    return { ok: false, fault: { kind: 'not-kafka', speaks: 'a text protocol' } }
  }
  if (bytes.length < 14) return undefined
  if (bytes.readInt32BE(4) !== correlationId) {
    return { ok: false, fault: { kind: 'not-kafka', speaks: 'an unknown protocol' } }
  }
  return { ok: true, found: bytes.readInt32BE(10) }
}

function tlsFault(error: Error, settings: ConnectionSettings): ConnectionFault | undefined {
  const code = codeOf(error)
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|BAD_RECORD_TYPE|HTTP_REQUEST|UNEXPECTED_MESSAGE/.test(code)) {
    return { kind: 'tls-not-spoken' }
  }
  if (!code.startsWith('ERR_SSL_')) return undefined
  const reason = code
    .replace(/^ERR_SSL_/, '')
    .replace(/^(SSL|TLS)V?\d*_?(ALERT_)?/, '')
    .replaceAll('_', ' ')
    .toLowerCase()
  if (/certificate required/.test(reason)) return { kind: 'client-certificate-required' }
  if (/certificate|unknown ca|access denied/.test(reason)) {
    return settings.tls?.cert === undefined
      ? { kind: 'client-certificate-required' }
      : { kind: 'client-certificate-refused', reason }
  }
  return { kind: 'tls-failed', reason }
}

function identityOf(peer: PeerCertificate, error: Error | string | null): PeerIdentity {
  const code = error === null || error === undefined ? undefined : typeof error === 'string' ? error : codeOf(error)
  return {
    subject: nameOf(peer.subject),
    issuer: nameOf(peer.issuer),
    names: (peer.subjectaltname ?? '').replaceAll(/(DNS|IP Address):/g, '') || nameOf(peer.subject),
    validTo: Date.parse(peer.valid_to),
    ...(code === undefined ? {} : { error: code }),
  }
}

function nameOf(name: PeerCertificate['subject'] | undefined): string {
  const shown = name?.CN ?? name?.O ?? 'no name'
  return Array.isArray(shown) ? shown.join(', ') : shown
}

/** Settles once: by `listen`, by an error or the end of the socket, after the time limit, or when the signal aborts. */
async function withSocket<Found>(
  socket: Socket,
  signal: AbortSignal,
  during: Extract<ConnectionFault, { kind: 'closed' }>['during'],
  listen: (settle: (probed: Probed<Found>) => void) => void,
  explain: (error: Error) => ConnectionFault | undefined = () => undefined,
  limitMs = connectTimeoutMs,
): Promise<Probed<Found>> {
  const { promise, resolve } = Promise.withResolvers<Probed<Found>>()
  socket.on('error', (error) => resolve({ ok: false, fault: explain(error) ?? socketFault(error, during) }))
  socket.once('close', () => resolve({ ok: false, fault: { kind: 'closed', during } }))
  listen(resolve)
  try {
    const probed = await raced(promise, signal, { ok: false, fault: { kind: 'no-answer', during } }, limitMs)
    if (!probed.ok || during === 'connecting') socket.destroy()
    return probed
  } catch (error) {
    socket.destroy()
    throw error
  }
}

function socketFault(error: Error, during: Extract<ConnectionFault, { kind: 'closed' }>['during']): ConnectionFault {
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return { kind: 'connection-refused' }
    case 'ETIMEDOUT':
      return { kind: 'no-answer', during }
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return { kind: 'network-unreachable' }
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { kind: 'name-not-resolved', passing: codeOf(error) === 'EAI_AGAIN' }
    default:
      return { kind: 'closed', during }
  }
}

export function codeOf(error: unknown): string {
  return error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : ''
}

/** The promise, `late` after the time limit, or a rejection with the reason of the abort. */
async function raced<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
  late: Value,
  limitMs = connectTimeoutMs,
): Promise<Value> {
  signal.throwIfAborted()
  const { promise: interrupted, resolve, reject } = Promise.withResolvers<Value>()
  const timer = setTimeout(() => resolve(late), limitMs)
  const onAbort = (): void => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([promise, interrupted])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
  }
}
