import type { ConnectionFault } from './connection-problems.ts'

/** Codes of Kafka's protocol about logins. https://kafka.apache.org/protocol#protocol_error_codes */
const unsupportedMechanism = 'UNSUPPORTED_SASL_MECHANISM'
const illegalState = 'ILLEGAL_SASL_STATE'
const refused = 'SASL_AUTHENTICATION_FAILED'

/** Every error inside an error: itself, its causes, the members of aggregates, outermost first. */
export function errorsWithin(error: unknown, seen: Set<unknown> = new Set()): readonly Error[] {
  if (!(error instanceof Error) || seen.has(error)) return []
  seen.add(error)
  const members: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  return [error, ...[...members, error.cause].flatMap((inner) => errorsWithin(inner, seen))]
}

/** Whether an error is of one of the two client libraries, rather than a bug of ours. */
export function isClientError(error: Error): boolean {
  return ('code' in error && String(error.code).startsWith('PLT_KFK_')) || error.name.startsWith('KafkaJS')
}

/** Why a broker refused a login, as either client reports it; undefined when the error is not about a login. */
export function loginFault(error: unknown): ConnectionFault | undefined {
  const errors = errorsWithin(error)
  for (const each of errors) {
    const { apiId, response, serverErrorMessage } = each as ClientError
    if (apiId === illegalState) return { kind: 'login-not-offered' }
    if (apiId === unsupportedMechanism) {
      const answer = errors.map((outer) => (outer as ClientError).response).find((found) => found !== undefined)
      return { kind: 'mechanism-not-offered', mechanisms: answer?.mechanisms ?? response?.mechanisms ?? [] }
    }
    if (apiId === refused) return { kind: 'login-refused', says: serverErrorMessage ?? '' }
  }
  for (const each of errors) {
    // The library has no better mark for a token that the broker's first answer refused, and for a forged answer.
    if ((each as ClientError).code === 'PLT_KFK_AUTHENTICATION' && each.cause === undefined) {
      return { kind: 'login-refused', says: each.message.replace(/\.$/, '') }
    }
    if (each.name === 'KafkaJSSASLAuthenticationError') return { kind: 'login-refused', says: each.message }
  }
  return undefined
}

interface ClientError extends Error {
  readonly code?: string
  readonly apiId?: string
  readonly serverErrorMessage?: string | null
  readonly response?: { readonly mechanisms?: readonly string[] }
}
