/** Why a fetch got no answer, in words; Node hides it in the causes of a TypeError that says only "fetch failed". */
export function fetchReason(error: unknown): string {
  const code = codeOf(error)
  return reasons[code] ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? noTls : undefined) ?? deepestMessage(error)
}

const noTls = 'it does not speak TLS there; is http:// meant?'
const untrusted =
  'its TLS certificate is signed by an authority that is not trusted here; NODE_EXTRA_CA_CERTS can name it'

const reasons: Readonly<Record<string, string | undefined>> = {
  ENOTFOUND: 'its name does not resolve',
  EAI_AGAIN: 'its name cannot be resolved now',
  ECONNREFUSED: 'nothing listens on that port',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut, as by a port that wants https://',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
  TimeoutError: 'it does not answer',
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
}

function codeOf(error: unknown): string {
  for (const cause of causesOf(error)) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code
    if (cause.name === 'TimeoutError') return cause.name
  }
  return ''
}

function deepestMessage(error: unknown): string {
  return causesOf(error).at(-1)?.message ?? String(error)
}

/** The error and what caused it, outermost first; of several attempts (as of IPv6 and IPv4) the first. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = []
  let current = error
  while (current instanceof Error && causes.length < 10) {
    causes.push(current)
    current = current instanceof AggregateError ? current.errors[0] : current.cause
  }
  return causes
}
