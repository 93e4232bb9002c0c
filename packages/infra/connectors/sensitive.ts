import { isSecretKey } from '@kafka-dataops/core'
import { passwordSettings } from './plugin-settings.ts'
import type { LiveConnector } from './read-live.ts'

/** Settings of type PASSWORD whose names do not sound so: of BigQuery, Azure, TLS key stores, licences. */
const secretNames =
  /(^|[._-])(keyfile|keystore[._-](key|certificate[._-]chain)|(account|shared|sas|signing|encryption|master)[._-]key|sas|license)$/i

/**
 * Whether a setting's value must not be shown. The value decides nothing but for references such as `${file:/run/x:key}`,
 * which Connect resolves itself and which are no secret.
 */
export function isSensitiveSetting(name: string, passwordSettings: ReadonlySet<string>): boolean {
  return passwordSettings.has(name) || isSecretKey(name) || secretNames.test(name)
}

/** `https://ana:secret@host`, `...;password=secret`, a private key: a login that stands as plain text within another text. */
export function holdsLogin(value: string): boolean {
  return (
    /:\/\/[^/@\s:]*:[^/@\s$]+@/.test(value) ||
    /-----BEGIN [A-Z ]*PRIVATE KEY|"private_key"/.test(value) ||
    /\b(?:password|passwd|pwd|secret|token|api[_-]?key)=["']?[^;&\s$"'*][^;&\s$]*/i.test(value)
  )
}

/**
 * Whether a setting of a connector holds a secret, by what its plugin says, by its name, or by a login in the value. Values
 * of it must not be shown nor kept.
 */
export function isSecretSetting(
  name: string,
  value: string | undefined,
  config: Readonly<Record<string, string>>,
): boolean {
  return isSensitiveSetting(name, passwordSettings(config)) || (value !== undefined && holdsLogin(value))
}

/** The same, where the platform may have said too which settings are passwords. */
export function isSecretOf(
  { config, passwords }: Pick<LiveConnector, 'config' | 'passwords'>,
  name: string,
  value: string | undefined,
): boolean {
  return passwords?.includes(name) === true || isSecretSetting(name, value, config)
}

/** A value that only says where Connect finds the real one (KIP-297), or which variable holds it. */
export function isReference(value: string): boolean {
  return /^\$\{[^}]+\}$/.test(value.trim())
}

/** Confluent Cloud reads secrets back as asterisks. */
export function isMasked(value: string): boolean {
  return /^\*{2,}$/.test(value)
}
