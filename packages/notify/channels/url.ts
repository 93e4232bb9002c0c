import { type CredentialTarget, targetOfUrl } from '@kafka-dataops/core'
import { z } from 'zod'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An address that may be told a secret: https, or http to this machine. */
export const secureUrl = z.string().refine((text) => URL.canParse(text) && isSecure(new URL(text)), {
  error: 'expected an address that begins with https://',
})

/** An address that is told nothing secret. */
export const webUrl = z
  .string()
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), { error: 'expected an http or https address' })

function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))
}

export function targetOf(url: string): CredentialTarget {
  return targetOfUrl(new URL(url))
}
