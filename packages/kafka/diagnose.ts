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
import { errorsWithin, isClientError, loginFault } from './client-errors.ts'
import { type ConnectionFault, connectionProblem } from './connection-problems.ts'
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
  const seen: Seen = {}
  const steps: DiagnosisStep[] = []
  for await (const step of connectionSteps({ broker, settings, signal }, options, seen)) steps.push(step)
  const reason = `needs the step before it (${steps.at(-1)?.name})`
  const left = diagnosisSteps.slice(steps.length).map((name) => skipped(name, reason))
  return { broker, steps: [...steps, ...left], ...seen }
}

/** What the steps find beside passing or failing. */
type Seen = { -readonly [Field in 'certificate' | 'cluster']?: NonNullable<Diagnosis[Field]> }

interface Patient {
  readonly broker: Broker
  readonly settings: ConnectionSettings
  readonly signal: AbortSignal
}

const notAskedFor = 'not asked for by security-protocol'

/** The steps as far as they can be taken: the last one failed, or all passed. */
async function* connectionSteps(
  patient: Patient,
  options: DiagnosisOptions,
  seen: Seen,
): AsyncGenerator<DiagnosisStep, void, undefined> {
  const { broker, settings, signal } = patient
  const addresses = await probeName(broker, signal)
  if (!addresses.ok) return yield failed('name', addresses.fault, patient)
  yield passed('name', addresses.found.join(', '))

  const port = await probePort(broker, signal)
  if (!port.ok) return yield failed('port', port.fault, patient)
  yield passed('port', `connected in ${formatDuration(port.found)}`)

  const transport = await probeTransport(patient)
  if (transport.certificate !== undefined) seen.certificate = transport.certificate
  if (!transport.tls.ok) return yield failed('tls', transport.tls.fault, patient)
  yield settings.tls === undefined ? skipped('tls', notAskedFor) : passed('tls', transport.tls.found)
  if (!transport.requests.ok) return yield failed('requests', transport.requests.fault, patient)
  yield passed('requests', `${transport.requests.found} request types`)

  if (options.withoutLogin !== undefined) return yield skipped('login', options.withoutLogin)
  yield* clientSteps(patient, seen)
}

/** From here on with the client that the operations use, so that nothing passes here and fails there. */
async function* clientSteps(patient: Patient, seen: Seen): AsyncGenerator<DiagnosisStep, void, undefined> {
  const { broker, settings, signal } = patient
  const client = await openClient({ ...settings, brokers: [broker] }, signal)
  try {
    const login = await attempt(() => client.connectAny(), 'the login', patient)
    if (!login.ok) return yield loginFailed(login, patient)
    yield settings.sasl === undefined ? skipped('login', notAskedFor) : passed('login', describeLogin(settings.sasl))

    const metadata = await attempt(() => requestMetadata(client, []), 'the first request', patient)
    if (!metadata.ok) return yield failed('cluster', await metadataFault(metadata.fault, patient), patient)
    const { clusterId, brokers } = metadata.found
    seen.cluster = { id: clusterId ?? undefined, brokers: brokers.map(({ host, port }) => ({ host, port })) }
    yield passed('cluster', `${clusterId ?? 'no id'}, ${brokers.length} ${brokers.length === 1 ? 'broker' : 'brokers'}`)
  } finally {
    await client.close()
  }
}

function passed(name: DiagnosisStepName, seen: string): DiagnosisStep {
  return { name, status: 'passed', seen }
}

function skipped(name: DiagnosisStepName, reason: string): DiagnosisStep {
  return { name, status: 'skipped', reason }
}

function failed(name: DiagnosisStepName, fault: ConnectionFault, { broker, settings }: Patient): DiagnosisStep {
  return { name, status: 'failed', problem: connectionProblem(fault, broker, settings), badInput: false }
}

interface Transport {
  readonly tls: Probed<string>
  readonly requests: Probed<number>
  readonly certificate?: PeerIdentity
}

async function probeTransport({ broker, settings, signal }: Patient): Promise<Transport> {
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

type Attempted<Found> = { readonly ok: true; readonly found: Found } | FailedAttempt

interface FailedAttempt {
  readonly ok: false
  readonly fault: ConnectionFault
  readonly error: unknown
}

/** @throws the reason of an abort, and what is no client's error. */
async function attempt<Found>(
  work: () => Promise<Found>,
  during: 'the login' | 'the first request',
  { signal }: Patient,
): Promise<Attempted<Found>> {
  try {
    return { ok: true, found: await work() }
  } catch (error) {
    signal.throwIfAborted()
    const errors = errorsWithin(error)
    if (!errors.some(isClientError) && explainedWithin(error) === undefined) throw error
    const late = errors.some((each) => /timed out/.test(each.message))
    return { ok: false, fault: loginFault(error) ?? { kind: late ? 'no-answer' : 'closed', during }, error }
  }
}

/** What went wrong inside the login may be explained already: a token endpoint that refuses, a host that is not allowed. */
function loginFailed(login: FailedAttempt, patient: Patient): DiagnosisStep {
  const explained = explainedWithin(login.error)
  if (explained === undefined) return failed('login', login.fault, patient)
  return { name: 'login', status: 'failed', ...explained }
}

function explainedWithin(error: unknown): { readonly problem: Problem; readonly badInput: boolean } | undefined {
  for (const each of errorsWithin(error)) {
    if (each instanceof UnreachableError) return { problem: each.problem, badInput: false }
    const [problem] = each instanceof BadInputError ? each.problems : []
    if (problem !== undefined) return { problem, badInput: true }
  }
  return undefined
}

function describeLogin(sasl: NonNullable<ConnectionSettings['sasl']>): string {
  return sasl.mechanism === 'OAUTHBEARER' ? 'OAUTHBEARER' : `${sasl.mechanism} as ${sasl.username}`
}

/** A SASL listener closes the connection on a request before a login; asked for a mechanism, it names those it has. */
async function metadataFault(fault: ConnectionFault, patient: Patient): Promise<ConnectionFault> {
  const { broker, settings, signal } = patient
  if (fault.kind !== 'closed' || settings.sasl !== undefined) return fault
  const client = await openClient({ ...settings, brokers: [broker] }, signal)
  try {
    const handshake = async () => {
      const connection = await client.connectAny()
      return client.untilAborted(client.library.saslHandshakeV1.api.async(connection, 'none'))
    }
    const offered = await attempt(handshake, 'the first request', patient)
    if (offered.ok || offered.fault.kind !== 'mechanism-not-offered') return fault
    return { kind: 'login-required', mechanisms: offered.fault.mechanisms }
  } finally {
    await client.close()
  }
}
