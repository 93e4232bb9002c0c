import { hash } from 'node:crypto'

/** 128 bits of SHA-256: no two different texts have the same in practice. */
export function digest(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}
