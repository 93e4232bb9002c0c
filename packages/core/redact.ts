/**
 * The one redaction of the suite: by value (also as base64, URL-encoded and JSON-escaped) and by the name of the key
 * that holds it. Every Report and every log line passes through it before it leaves.
 */
export interface Redactor {
  /** Values shorter than `shortestSecret` are too common to replace in text; they are still redacted by key. */
  readonly add: (secret: string) => void
  readonly text: (text: string) => string
  /** A deep copy of plain data with secrets replaced. Strings under structural keys of the Report stay as they are. */
  readonly data: <Value>(value: Value) => Value
}

export const redacted = '***'
const shortestSecret = 4

const secretKey =
  /(^|[._-])(password|passwd|passphrase|secret|token|credential|credentials|api[._-]?key|apikey|private[._-]?key|access[._-]?key|ssl[._-]?key|sasl[._-]?jaas[._-]?config|authorization|connection[._-]?string)s?($|[._-])/i

/** True for keys whose values are secrets by convention, as `ssl.keystore.password` or `apiSecret`. */
export function isSecretKey(key: string): boolean {
  return secretKey.test(key.replace(/([a-z0-9])([A-Z])/g, '$1-$2'))
}

/** Fixed vocabulary of the Report: a secret that happens to be such a word must not change a verdict. */
const structuralKeys = new Set([
  'reportVersion',
  'toolVersion',
  'operation',
  'status',
  'severity',
  'dimension',
  'kind',
  'unit',
  'operator',
  'fingerprint',
  'startedAt',
])

export function createRedactor(): Redactor {
  const forms = new Set<string>()
  let pattern: RegExp | undefined

  const text = (given: string): string => {
    if (forms.size === 0) return given
    pattern ??= new RegExp(
      [...forms]
        .sort((left, right) => right.length - left.length)
        .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'),
      'g',
    )
    return given.replace(pattern, redacted)
  }
  const visit = (value: unknown, key: string | undefined): unknown => {
    if (typeof value === 'string') {
      if (key !== undefined && structuralKeys.has(key)) return value
      return key !== undefined && isSecretKey(key) ? redacted : text(value)
    }
    if (Array.isArray(value)) return value.map((item) => visit(item, key))
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, name)]))
    }
    return value
  }

  return {
    add(secret) {
      for (const form of formsOf(secret)) forms.add(form)
      pattern = undefined
    },
    text,
    data: (value) => visit(value, undefined) as typeof value,
  }
}

/** The secret itself, its lines when it has several, and the encodings in which it could travel. */
export function formsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  const isPem = secret.includes('-----BEGIN')
  const parts = isPem ? lines.filter((line) => !line.startsWith('-----')) : [secret, secret.trim(), ...lines]
  const forms = new Set<string>()
  for (const part of parts) {
    if (part.length < shortestSecret) continue
    forms.add(part)
    forms.add(encodeURIComponent(part))
    forms.add(JSON.stringify(part).slice(1, -1))
    for (const form of base64Forms(part)) forms.add(form)
  }
  return [...forms].filter((form) => form.length >= shortestSecret)
}

/** Base64 of the secret wherever it may begin within a longer text, as in `user:password`. */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const forms = [bytes.toString('base64'), bytes.toString('base64url')]
  for (const lead of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const whole = encoded.slice(lead === 0 ? 0 : lead + 1, (lead + bytes.length) % 3 === 0 ? undefined : -1)
    if (whole.length >= 8) forms.push(whole, whole.replaceAll('+', '-').replaceAll('/', '_'))
  }
  return forms
}
