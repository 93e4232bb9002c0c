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
  let finder: Finder | undefined

  const text = (given: string): string => {
    if (forms.size === 0) return given
    finder ??= finderOf(forms)
    return replaced(given, finder)
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
      finder = undefined
    },
    text,
    data: (value) => visit(value, undefined) as typeof value,
  }
}

/**
 * The parts of a secret that give it away by themselves: its lines when it has several, and of an address what is not the
 * place: the path of a webhook is its password. Markers of a PEM block are no secret.
 */
export function secretParts(secret: string): readonly string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  if (secret.includes('-----BEGIN')) return lines.filter((line) => line !== '' && !line.startsWith('-----'))
  const parts = [secret, secret.trim(), ...lines, ...addressParts(secret.trim())]
  return [...new Set(parts)].filter((part) => part.trim() !== '')
}

/** Shorter parts of an address are words, as `services` or `notifications`. */
const shortestAddressPart = 16

function addressParts(text: string): readonly string[] {
  if (!/^[a-z]+:\/\/\S+$/i.test(text) || !URL.canParse(text)) return []
  const { pathname, search, searchParams, username, password } = new URL(text)
  const login = password === '' ? [] : [password, decoded(password), `${username}:${password}`]
  const parts = [`${pathname}${search}`, pathname, ...pathname.split('/'), ...searchParams.values()]
  return [
    ...login,
    ...parts.flatMap((part) => [part, decoded(part)]).filter(({ length }) => length >= shortestAddressPart),
  ]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Every form in which a secret could travel. */
export function formsOf(secret: string): readonly string[] {
  const forms = new Set<string>()
  for (const part of secretParts(secret)) {
    if (part.length < shortestSecret) continue
    const encoded = encodeURIComponent(part)
    const form = new URLSearchParams({ '': part }).toString().slice(1)
    for (const written of [part, encoded, form, encodeURIComponent(encoded), JSON.stringify(part).slice(1, -1)]) {
      forms.add(written)
    }
    for (const written of new Set([part, encoded, form])) {
      for (const base64 of base64Forms(written)) forms.add(base64)
    }
  }
  return [...forms].filter((form) => form.length >= shortestSecret)
}

/** What forms begin with, to find them fast, and the forms that begin so. */
interface Finder {
  readonly beginnings: RegExp
  readonly byBeginning: ReadonlyMap<string, readonly string[]>
}

function finderOf(forms: ReadonlySet<string>): Finder {
  const byBeginning = Map.groupBy(forms, (form) => form.slice(0, shortestSecret))
  const beginnings = new RegExp([...byBeginning.keys()].map(quoted).join('|'), 'g')
  return { beginnings, byBeginning }
}

function replaced(text: string, { beginnings, byBeginning }: Finder): string {
  let result = ''
  let from = 0
  beginnings.lastIndex = 0
  for (let found = beginnings.exec(text); found !== null; found = beginnings.exec(text)) {
    const { index } = found
    const candidates = byBeginning.get(found[0]) ?? []
    const length = Math.max(...candidates.map((form) => lengthAt(text, index, form)))
    if (length > 0) {
      result += text.slice(from, index) + redacted
      from = index + length
    }
    beginnings.lastIndex = Math.max(index + 1, from)
  }
  return from === 0 ? text : result + text.slice(from)
}

/** Of a shorter form no part is replaced: it could be a word. */
const shortestCutForm = 16

/**
 * How much of a form stands at a place: all of it, or its beginning where it was cut, since who shortens a message before
 * it is redacted leaves that. From its half on, and at least twelve characters, a beginning is taken for the form; not of
 * an address, which begins with where it is. 0 when neither is there.
 */
function lengthAt(text: string, at: number, form: string): number {
  if (text.startsWith(form, at)) return form.length
  const least = Math.max(12, Math.ceil(form.length / 2))
  if (form.length < shortestCutForm || /^[a-z]+:\/\//i.test(form) || !text.startsWith(form.slice(0, least), at))
    return 0
  let length = least
  while (text[at + length] === form[length]) length += 1
  return length
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
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
