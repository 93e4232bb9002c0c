import { BadInputError, formatDuration, type Problem, UnreachableError } from '@kafka-dataops/core'
import {
  type PeerIdentity,
  type Probed,
  probeName,
  probePlainRequests,
  probePort,
  probeRequests,
  probeTls,
  type SecureSession,
} from './broker-probe.ts'
import { openClient } from './client.ts'
import { type ConnectionFault, connectionProblem } from './connection-problems.ts'
import { errorsWithin, loginFault } from './login-fault.ts'
import { requestMetadata } from './metadata.ts'
import type { Broker, ConnectionSettings } from './settings.ts'

/** What a connection goes through, in this order; a step needs those before it. */
export const diagnosisSteps = ['name', 'port', 'tls', 'requests', 'login', 'cluster'] as const
export type DiagnosisStepName = (typeof diagnosisSteps)[number]

export type DiagnosisStep =
  /** `seen` says what was found, for people: addresses, the certificate, versions. */
  | { readonly name: DiagnosisStepName; readonly status: 'passed'; readonly seen: string }
  | {
      readonly name: DiagnosisStepName
      readonly status: 'failed'
      readonly problem: Problem
      readonly badInput: boolean
    }
  | { readonly name: DiagnosisStepName; readonly status: 'skipped'; readonly reason: string }

export interface Diagnosis {
  readonly broker: Broker
  /** All of `diagnosisSteps`. */
  readonly steps: readonly DiagnosisStep[]
  /** The broker's certificate, verified or not, when there was a TLS handshake. */
  readonly certificate?: PeerIdentity
  readonly cluster?: { readonly id: string | undefined; readonly brokers: readonly Broker[] }
}

/** Why a broker cannot be used: the failed step of a diagnosis as an error; undefined when every step passed. */
export function diagnosedError(
  diagnosis: Diagnosis,
  options?: ErrorOptions,
): BadInputError | UnreachableError | undefined {
  const failed = diagnosis.steps.find((step) => step.status === 'failed')
  if (failed === undefined) return undefined
  return failed.badInput ? new BadInputError(failed.problem, options) : new UnreachableError(failed.problem, options)
}

export interface DiagnosisOptions {
  /** Why not to log in, as that another broker has refused the login: repeated failures lock accounts. */
  readonly withoutLogin?: string
}

/**
 * Goes through a connection to one broker step by step, as the operations would make it, and stops at the first step that
 * fails. Each step ends within the connect timeout (10 s). A login is tried once at most, and only where
 * `allowedHosts` permits it.
 * @throws the reason of the signal when it aborts.
 */
export async function diagnose(
  broker: Broker,
  settings: ConnectionSettings,
  signal: AbortSignal,
  options: DiagnosisOptions = {},
): Promise<Diagnosis> {
  const steps: DiagnosisStep[] = []
  const pass = (name: DiagnosisStepName, seen: string): void => {
    steps.push({ name, status: 'passed', seen })
  }
  const skip = (name: DiagnosisStepName, reason: string): void => {
    steps.push({ name, status: 'skipped', reason })
  }
  const finish = (more: Partial<Diagnosis> = {}): Diagnosis => {
    const last = steps.at(-1)?.name
    for (const name of diagnosisSteps.slice(steps.length)) skip(name, `needs the step before it (${last})`)
    return { broker, steps, ...more }
  }
  const fail = (name: DiagnosisStepName, fault: ConnectionFault, more: Partial<Diagnosis> = {}): Diagnosis => {
    steps.push({ name, status: 'failed', problem: connectionProblem(fault, broker, settings), badInput: false })
    return finish(more)
  }

  const addresses = await probeName(broker, signal)
  if (!addresses.ok) return fail('name', addresses.fault)
  pass('name', addresses.found.join(', '))

  const port = await probePort(broker, signal)
  if (!port.ok) return fail('port', port.fault)
  pass('port', `connected in ${formatDuration(port.found)}`)

  const transport = await probeTransport(broker, settings, signal)
  const seen = transport.certificate === undefined ? {} : { certificate: transport.certificate }
  if (transport.tls.ok) {
    if (settings.tls === undefined) skip('tls', 'not asked for by security-protocol')
    else pass('tls', transport.tls.found)
  } else {
    return fail('tls', transport.tls.fault, seen)
  }
  if (!transport.requests.ok) return fail('requests', transport.requests.fault, seen)
  pass('requests', `${transport.requests.found} request types`)
  if (options.withoutLogin !== undefined) {
    skip('login', options.withoutLogin)
    return finish(seen)
  }

  return { ...(await probeLogin(broker, settings, signal, { pass, skip, fail, finish, steps })), ...seen }
}

interface Transport {
  readonly tls: Probed<string>
  readonly requests: Probed<number>
  readonly certificate?: PeerIdentity
}

async function probeTransport(broker: Broker, settings: ConnectionSettings, signal: AbortSignal): Promise<Transport> {
  return settings.tls === undefined ? plainTransport(broker, settings, signal) : tlsTransport(broker, settings, signal)
}

/** For the second look at a port that has failed already: whether it speaks the other protocol. */
const secondLookMs = 3_000

/** A TLS port answers plain bytes with an alert, or closes: only a handshake shows that TLS is what it wants. */
async function plainTransport(broker: Broker, settings: ConnectionSettings, signal: AbortSignal): Promise<Transport> {
  const requests = await probePlainRequests(broker, settings, signal)
  if (requests.ok || requests.fault.kind === 'not-kafka') return { tls: { ok: true, found: '' }, requests }
  const session = await probeTls(broker, settings, signal, secondLookMs)
  if (session.ok) session.found.socket.destroy()
  const wantsTls = session.ok || requests.fault.kind === 'tls-required' || isTlsFault(session.fault)
  return wantsTls
    ? { tls: { ok: false, fault: { kind: 'tls-required' } }, requests }
    : { tls: { ok: true, found: '' }, requests }
}

/** Faults that only what speaks TLS can cause. */
function isTlsFault(fault: ConnectionFault): boolean {
  return /^(client-certificate-|tls-failed)/.test(fault.kind)
}

async function tlsTransport(broker: Broker, settings: ConnectionSettings, signal: AbortSignal): Promise<Transport> {
  const session = await probeTls(broker, settings, signal)
  if (!session.ok) {
    // Kafka closes a plain port on the first bytes of a handshake, as many a firewall does.
    const plain = isTlsFault(session.fault)
      ? undefined
      : await probePlainRequests(broker, settings, signal, secondLookMs)
    const fault: ConnectionFault = plain?.ok ? { kind: 'tls-not-spoken' } : session.fault
    const named: ConnectionFault = plain?.ok === false && plain.fault.kind === 'not-kafka' ? plain.fault : fault
    return failedTls(named)
  }
  const { socket, certificate } = session.found
  try {
    const fault = certificateFault(certificate)
    if (fault !== undefined) return { ...failedTls(fault), certificate }
    const requests = await probeRequests(socket, settings, signal)
    // TLS 1.3 lets the client finish first: a refused client certificate shows when the first answer is awaited.
    if (!requests.ok && isTlsFault(requests.fault)) return { ...failedTls(requests.fault), certificate }
    return { tls: { ok: true, found: describeSession(session.found) }, requests, certificate }
  } finally {
    socket.destroy()
  }
}

function failedTls(fault: ConnectionFault): Transport {
  return { tls: { ok: false, fault }, requests: { ok: false, fault } }
}

function certificateFault(certificate: PeerIdentity): ConnectionFault | undefined {
  const { error, subject, issuer, names } = certificate
  const shown = `${subject}, issued by ${issuer}`
  switch (error) {
    case undefined:
      return undefined
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return { kind: 'certificate-wrong-host', names }
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return { kind: 'certificate-expired', certificate: shown, until: dayOf(certificate.validTo) }
    default:
      return { kind: 'certificate-untrusted', certificate: shown, code: error }
  }
}

function describeSession({ tlsVersion, certificate }: SecureSession): string {
  const { subject, issuer, validTo } = certificate
  return `${tlsVersion}, certificate of ${subject}, issued by ${issuer}, valid until ${dayOf(validTo)}`
}

function dayOf(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : 'an unknown day'
}

interface Steps {
  readonly steps: DiagnosisStep[]
  readonly pass: (name: DiagnosisStepName, seen: string) => void
  readonly skip: (name: DiagnosisStepName, reason: string) => void
  readonly fail: (name: DiagnosisStepName, fault: ConnectionFault) => Diagnosis
  readonly finish: (more?: Partial<Diagnosis>) => Diagnosis
}

/** From here on with the client that the operations use, so that nothing passes here and fails there. */
async function probeLogin(
  broker: Broker,
  settings: ConnectionSettings,
  signal: AbortSignal,
  { steps, pass, skip, fail, finish }: Steps,
): Promise<Diagnosis> {
  const client = await openClient({ ...settings, brokers: [broker] }, signal)
  try {
    try {
      await client.connectAny()
    } catch (error) {
      signal.throwIfAborted()
      const given = explainedWithin(error)
      if (given === undefined) return fail('login', loginFault(error) ?? { kind: 'closed', during: 'the login' })
      steps.push({ name: 'login', status: 'failed', ...given })
      return finish()
    }
    if (settings.sasl === undefined) skip('login', 'not asked for by security-protocol')
    else pass('login', describeLogin(settings.sasl))
    try {
      const { clusterId, brokers } = await requestMetadata(client, [])
      pass(
        'cluster',
        `${clusterId ?? 'cluster without id'}, ${brokers.length} ${brokers.length === 1 ? 'broker' : 'brokers'}`,
      )
      const found = brokers.map(({ host, port }) => ({ host, port }))
      return finish({ cluster: { id: clusterId ?? undefined, brokers: found } })
    } catch (error) {
      signal.throwIfAborted()
      return fail('cluster', await metadataFault(error, broker, settings, signal))
    }
  } finally {
    await client.close()
  }
}

function describeLogin(sasl: NonNullable<ConnectionSettings['sasl']>): string {
  return sasl.mechanism === 'OAUTHBEARER' ? 'OAUTHBEARER' : `${sasl.mechanism} as ${sasl.username}`
}

/** A problem that we found ourselves inside the login: a token endpoint that refuses, a host that is not allowed. */
function explainedWithin(error: unknown): { readonly problem: Problem; readonly badInput: boolean } | undefined {
  for (const each of errorsWithin(error)) {
    if (each instanceof UnreachableError) return { problem: each.problem, badInput: false }
    const [problem] = each instanceof BadInputError ? each.problems : []
    if (problem !== undefined) return { problem, badInput: true }
  }
  return undefined
}

/** A SASL listener closes the connection on a request before a login; asked for a mechanism, it names those it has. */
async function metadataFault(
  error: unknown,
  broker: Broker,
  settings: ConnectionSettings,
  signal: AbortSignal,
): Promise<ConnectionFault> {
  const known = loginFault(error)
  if (known !== undefined || settings.sasl !== undefined)
    return known ?? { kind: 'closed', during: 'the first request' }
  const client = await openClient({ ...settings, brokers: [broker] }, signal)
  try {
    const connection = await client.connectAny()
    await client.untilAborted(client.library.saslHandshakeV1.api.async(connection, 'none'))
  } catch (refusal) {
    signal.throwIfAborted()
    const fault = loginFault(refusal)
    if (fault?.kind === 'mechanism-not-offered') return { kind: 'login-required', mechanisms: fault.mechanisms }
  } finally {
    await client.close()
  }
  return { kind: 'closed', during: 'the first request' }
}
