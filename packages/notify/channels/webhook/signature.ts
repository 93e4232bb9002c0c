import { createHmac } from 'node:crypto'

/**
 * Headers of a signed request by the Standard Webhooks specification: HMAC-SHA256 over id, timestamp and body. A secret
 * that begins with `whsec_` is base64, as its libraries make them; any other is taken as it is.
 * `at` is milliseconds since the epoch.
 */
export function signatureHeaders(
  secret: string,
  id: string,
  at: number,
  body: string,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1_000))
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret)
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
