import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { load } from 'js-yaml'

/**
 * Answers that the registry of the local stack does not give: Confluent's error codes, modes, references and its own
 * compatibility messages, and the routes that Karapace lacks. What it answers is judged by Confluent's description of its
 * API, which is no part of the repository: looked for in the folder KAFKA_DATAOPS_OPENAPI, else beside the checkout.
 */
export interface FakeRegistry {
  readonly url: string
  /** `METHOD path` of every request. */
  readonly requests: readonly string[]
  /** Headers of the last request. */
  readonly headers: () => Readonly<Record<string, unknown>>
  /** Where an answer does not fit the description; tests expect none. */
  readonly problems: readonly string[]
  readonly versions: (subject: string) => readonly StoredVersion[]
  readonly close: () => void
}

export interface FakeRegistrySetup {
  readonly kind: 'confluent' | 'karapace'
  readonly globalLevel?: string
  readonly levels?: Readonly<Record<string, string>>
  readonly modes?: Readonly<Record<string, string>>
  /** What it answers to compatibility checks; compatible when unset. */
  readonly verdict?: (subject: string) => { readonly isCompatible: boolean; readonly messages: readonly string[] }
  /** Answers instead, as a server in trouble; undefined lets the request through. */
  readonly interrupt?: (request: string) => { readonly status: number; readonly body: unknown } | undefined
  /** Refuses every request without this Authorization header. */
  readonly authorization?: string
  /** Speaks TLS, and wants a client certificate of the same authority. PEM texts. */
  readonly tls?: { readonly key: string; readonly cert: string; readonly ca: string }
}

interface StoredVersion {
  readonly subject: string
  readonly version: number
  readonly id: number
  readonly schema: string
  readonly references: unknown[]
}

interface Answer {
  readonly status: number
  readonly body: unknown
  /** Name of the described schema. */
  readonly form?: string
}

export async function startFakeRegistry(setup: FakeRegistrySetup): Promise<FakeRegistry> {
  const requests: string[] = []
  const problems: string[] = []
  const stored: StoredVersion[] = []
  const levels = new Map(Object.entries(setup.levels ?? {}))
  const judge = describedForms()

  const versionsOf = (subject: string): readonly StoredVersion[] =>
    stored.filter((version) => version.subject === subject)
  const missing = (code: number, message: string): Answer => ({
    status: 404,
    body: { error_code: code, message },
    form: 'ErrorMessage',
  })

  function answer(method: string, pathname: string, body: Readonly<Record<string, unknown>>): Answer {
    const interrupted = setup.interrupt?.(`${method} ${pathname}`)
    if (interrupted !== undefined) return interrupted
    const [area = '', ...rest] = pathname.slice(1).split('/').map(decodeURIComponent)
    const [subject = ''] = rest
    if (area === 'config') return config(method, rest[0], body)
    if (area === 'mode') return { status: 200, body: { mode: setup.modes?.[subject] ?? 'READWRITE' }, form: 'Mode' }
    if (area === 'compatibility') return compatibility(rest[1] ?? '', rest[3])
    if (area !== 'subjects') return missing(404, 'Not Found')
    const versions = versionsOf(subject)
    if (method === 'POST' && rest.length === 1) {
      const found = versions.find((version) => isSame(version, body))
      if (versions.length === 0) return missing(40401, `Subject '${subject}' not found.`)
      return found === undefined ? missing(40403, 'Schema not found') : { status: 200, body: found, form: 'Schema' }
    }
    if (method === 'POST') return register(subject, body)
    if (versions.length === 0) return missing(40401, `Subject '${subject}' not found.`)
    if (rest.length === 2) return { status: 200, body: versions.map(({ version }) => version) }
    const wanted = rest[2] === 'latest' ? versions.at(-1) : versions.find(({ version }) => String(version) === rest[2])
    return wanted === undefined ? missing(40402, 'Version not found.') : { status: 200, body: wanted, form: 'Schema' }
  }

  function config(method: string, subject: string | undefined, body: Readonly<Record<string, unknown>>): Answer {
    if (method === 'PUT' && subject !== undefined) {
      levels.set(subject, String(body.compatibility))
      return { status: 200, body, form: 'ConfigUpdateRequest' }
    }
    const level = subject === undefined ? (setup.globalLevel ?? 'BACKWARD') : levels.get(subject)
    if (level === undefined) {
      return missing(40408, `Subject '${subject}' does not have subject-level compatibility configured`)
    }
    return { status: 200, body: { compatibilityLevel: level }, form: 'Config' }
  }

  function compatibility(subject: string, version: string | undefined): Answer {
    // Karapace has no route without a version, and answers that like any unknown path.
    if (version === undefined && setup.kind === 'karapace')
      return { status: 405, body: { error_code: 405, message: 'Method Not Allowed' } }
    if (versionsOf(subject).length === 0 && setup.kind === 'karapace')
      return missing(40401, `Subject '${subject}' not found.`)
    const { isCompatible, messages } = setup.verdict?.(subject) ?? { isCompatible: true, messages: [] }
    return { status: 200, body: { is_compatible: isCompatible, messages }, form: 'CompatibilityCheckResponse' }
  }

  function register(subject: string, body: Readonly<Record<string, unknown>>): Answer {
    const versions = versionsOf(subject)
    const known = versions.find((version) => isSame(version, body))
    if (known !== undefined) return { status: 200, body: { id: known.id }, form: 'RegisterSchemaResponse' }
    const references = Array.isArray(body.references) ? body.references : []
    const version = {
      subject,
      version: versions.length + 1,
      id: stored.length + 100,
      schema: String(body.schema),
      references,
    }
    stored.push(version)
    return { status: 200, body: { id: version.id }, form: 'RegisterSchemaResponse' }
  }

  let headers: Readonly<Record<string, unknown>> = {}
  const listener: RequestListener = async (request, response) => {
    headers = request.headers
    const { pathname } = new URL(request.url ?? '/', 'http://registry')
    requests.push(`${request.method} ${pathname}`)
    const body = await readBody(request)
    const isLetIn = setup.authorization === undefined || request.headers.authorization === setup.authorization
    const {
      status,
      body: answered,
      form,
    } = isLetIn
      ? answer(request.method ?? '', pathname, body)
      : { status: 401, body: { error_code: 401, message: 'Unauthorized' }, form: 'ErrorMessage' }
    if (form !== undefined)
      problems.push(...judge(form, answered).map((problem) => `${request.method} ${pathname}: ${problem}`))
    response
      .writeHead(status, { 'content-type': 'application/vnd.schemaregistry.v1+json' })
      .end(JSON.stringify(answered))
  }
  const { tls } = setup
  const server =
    tls === undefined
      ? createServer(listener)
      : createSecureServer({ ...tls, requestCert: true, rejectUnauthorized: true }, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, requests, headers: () => headers, problems, versions: versionsOf, close: () => void server.close() }
}

function isSame(version: StoredVersion, body: Readonly<Record<string, unknown>>): boolean {
  return version.schema === body.schema && JSON.stringify(version.references) === JSON.stringify(body.references ?? [])
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

const openapi = process.env.KAFKA_DATAOPS_OPENAPI ?? path.join(import.meta.dirname, '../../../../shared/openapi')
const description = path.join(openapi, 'confluent-cloud-schema-registry-v1.yaml')

function describedForms(): (form: string, body: unknown) => readonly string[] {
  if (!existsSync(description)) {
    process.stderr.write(`${description} is absent: the fake registry's answers are not validated\n`)
    return () => []
  }
  const { components } = load(readFileSync(description, 'utf8')) as { readonly components: object }
  const ajv = new Ajv({ strict: false, validateFormats: false, schemas: { api: { $id: 'api', components } } })
  const compiled = new Map<string, ValidateFunction>()
  return (form, body) => {
    const validate = compiled.get(form) ?? ajv.compile({ $ref: `api#/components/schemas/${form}` })
    compiled.set(form, validate)
    return validate(body)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  }
}
