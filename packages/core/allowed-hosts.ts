import { BadInputError, type Problem } from './errors.ts'

/** Where a credential is about to go. IPv6 addresses without brackets. */
export interface CredentialTarget {
  readonly host: string
  readonly port?: number
}

export const allowedHostForm = 'host, host:port, *.domain or [IPv6 address], without a protocol or a path'

/** Every item of the `allowed-hosts` input that cannot name a host, so that a typing mistake does not go unseen. */
export function allowedHostProblems(patterns: readonly string[] | undefined): readonly Problem[] {
  return (patterns ?? [])
    .filter((pattern) => parsePattern(pattern) === undefined)
    .map((pattern) => ({
      code: 'malformed-input',
      message: `allowed-hosts has a malformed item ${JSON.stringify(pattern)}: expected ${allowedHostForm}.`,
    }))
}

/**
 * Whether the `allowed-hosts` input lets credentials go to a host. Any host when the input is unset; a pattern without
 * port allows every port; `*.domain` allows every host below the domain, not the domain itself. Case and a final dot
 * do not matter.
 */
export function isAllowedHost(target: CredentialTarget, patterns: readonly string[] | undefined): boolean {
  if (patterns === undefined) return true
  const host = normalHost(target.host)
  return patterns.some((text) => {
    const pattern = parsePattern(text)
    if (pattern === undefined) return false
    if (pattern.port !== undefined && pattern.port !== target.port) return false
    return pattern.host.startsWith('*.') ? host.endsWith(pattern.host.slice(1)) : host === pattern.host
  })
}

/** The problem of a target that `allowed-hosts` does not permit; undefined when credentials may go there. */
export function disallowedHostProblem(
  target: CredentialTarget,
  patterns: readonly string[] | undefined,
  /** What would be sent, as `the Kafka login`. */
  credential: string,
): Problem | undefined {
  if (isAllowedHost(target, patterns)) return undefined
  const shown = target.host.includes(':') ? `[${target.host}]` : target.host
  const where = target.port === undefined ? shown : `${shown}:${target.port}`
  return {
    code: 'host-not-allowed',
    message: `${credential} was not sent to ${where}: allowed-hosts permits only ${(patterns ?? []).join(', ') || 'no host'}.`,
    help: `If ${shown} is meant, add it to the allowed-hosts input; if not, find out who changed the address.`,
  }
}

/** @throws BadInputError when `allowed-hosts` does not permit the target. */
export function requireAllowedHost(
  target: CredentialTarget,
  patterns: readonly string[] | undefined,
  credential: string,
): void {
  const problem = disallowedHostProblem(target, patterns, credential)
  if (problem !== undefined) throw new BadInputError(problem)
}

/** Host and port of a URL as a target; the port of its protocol when it names none. */
export function targetOfUrl(url: URL): CredentialTarget {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return { host, port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port) }
}

function parsePattern(text: string): { readonly host: string; readonly port?: number } | undefined {
  const match =
    /^(?:\[([0-9a-f:.%]+)\]|((?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)|([0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*))(?::(\d{1,5}))?$/i.exec(
      text.trim(),
    )
  const host = match?.[1] ?? match?.[2] ?? match?.[3]
  if (host === undefined) return undefined
  const port = match?.[4]
  return port === undefined ? { host: normalHost(host) } : { host: normalHost(host), port: Number(port) }
}

function normalHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}
