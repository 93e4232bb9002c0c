import { isSecretKey } from '@kafka-dataops/core'

/**
 * Whether a setting's value must not be shown. The value decides nothing but for references such as `${file:/run/x:key}`,
 * which Connect resolves itself and which are no secret.
 */
export function isSensitiveSetting(name: string, passwordSettings: ReadonlySet<string>): boolean {
  return passwordSettings.has(name) || isSecretKey(name)
}

/** A value that only says where Connect finds the real one (KIP-297), or which variable holds it. */
export function isReference(value: string): boolean {
  return /^\$\{[^}]+\}$/.test(value.trim())
}

/** Confluent Cloud reads secrets back as asterisks. */
export function isMasked(value: string): boolean {
  return /^\*{2,}$/.test(value)
}
