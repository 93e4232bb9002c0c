import type { SecureEndpoints } from './endpoints.ts'
import type { RecordedRequest } from './token-server.ts'

export type { RecordedRequest } from './token-server.ts'

/**
 * A token signed by the secure profile's token server. `claims` replace the usual ones (sub reader, aud kafka, exp in an hour):
 * a foreign issuer, an expired token, a wrong audience, a workflow run's OpenID token.
 */
export async function mintToken(
  { oauth }: SecureEndpoints,
  claims: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const response = await fetch(`${oauth.serverUrl}/mint`, { method: 'POST', body: JSON.stringify(claims) })
  const { token } = (await response.json()) as { token: string }
  return token
}

/** What the token server and the relay of `saslPlaintext` were asked so far, oldest first; shared by all tests. */
export async function recordedRequests({ oauth }: SecureEndpoints): Promise<readonly RecordedRequest[]> {
  const response = await fetch(`${oauth.serverUrl}/requests`)
  return (await response.json()) as RecordedRequest[]
}
