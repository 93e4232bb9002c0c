import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { join } from 'node:path'
import { UnreachableError } from '@kafka-dataops/core'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { afterEach, describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { type RegistryClient, registryClient } from './client.ts'
import type { RegistryConnection } from './request.ts'

const address = { type: 'record', name: 'Address', namespace: 'n', fields: [{ name: 'street', type: 'string' }] }
const customer = { type: 'record', name: 'Customer', namespace: 'n', fields: [{ name: 'home', type: 'n.Address' }] }

function clientOf(url: string, connection: Partial<RegistryConnection> = {}): RegistryClient {
  const { signal } = new AbortController()
  const retryTimer = { sleep: async () => {}, random: () => 0 }
  return registryClient({ url, auth: { kind: 'none' }, fetch, signal, retryTimer, ...connection })
}

async function problemOf(promise: Promise<unknown>): Promise<UnreachableError['problem']> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof UnreachableError) return error.problem
  throw new Error(`expected an UnreachableError, got ${error}`)
}

const registry = await requireService('registry')

describe.skipIf(registry === undefined)('on a real registry', () => {
  const url = registry?.url ?? ''
  const client = clientOf(url)
  const suffix = `${process.pid}-${Date.now()}`

  async function register(subject: string, body: object): Promise<number> {
    const response = await fetch(`${url}/subjects/${encodeURIComponent(subject)}/versions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(200)
    const { id } = (await response.json()) as { id: number }
    return id
  }

  it('reads schemas by id, subjects and versions', async () => {
    const subject = `orders/eu-${suffix}-value`
    const id = await register(subject, { schema: JSON.stringify({ ...address, doc: suffix }) })
    expect(await client.schemaById(id)).toMatchObject({ schemaType: 'AVRO', references: [] })
    expect(await client.subjects()).toContain(subject)
    expect(await client.versions(subject)).toEqual([1])
    expect(await client.version(subject, 'latest')).toMatchObject({ subject, version: 1, id, schemaType: 'AVRO' })
  })

  it('names the type of schemas that are not Avro', async () => {
    const schema = `syntax = "proto3"; message A { string a${process.pid} = 1; }`
    const id = await register(`p-${suffix}`, { schemaType: 'PROTOBUF', schema })
    expect(await client.schemaById(id)).toMatchObject({ schemaType: 'PROTOBUF' })
  })

  it('resolves references', async () => {
    await register(`address-${suffix}`, { schema: JSON.stringify(address) })
    const references = [{ name: 'n.Address', subject: `address-${suffix}`, version: 1 }]
    const id = await register(`customer-${suffix}`, { schema: JSON.stringify(customer), references })
    const schema = await client.schemaById(id)
    expect(schema && (await client.resolve(schema))).toMatchObject({ referenced: [JSON.stringify(address)] })
  })

  it('answers undefined for what is not there', async () => {
    expect(await client.schemaById(987_654)).toBeUndefined()
    expect(await client.versions(`none-${suffix}`)).toBeUndefined()
    expect(await client.version(`none-${suffix}`, 1)).toBeUndefined()
  })

  it('asks about the base path when there is no registry at the path', async () => {
    const problem = await problemOf(clientOf(new URL(url).origin).subjects())
    expect(problem).toMatchObject({ code: 'registry-not-found', help: expect.stringContaining('base path') })
  })
})

/**
 * Confluent's description of its API judges what the fake registry answers. It is no part of the repository: looked for
 * in the folder KAFKA_DATAOPS_OPENAPI, else beside the checkout.
 */
const openapi = process.env.KAFKA_DATAOPS_OPENAPI ?? join(import.meta.dirname, '../../../shared/openapi')
const description = join(openapi, 'confluent-cloud-schema-registry-v1.yaml')
const hasDescription = existsSync(description)
if (!hasDescription) process.stderr.write(`${description} is absent: the fake registry's answers are not validated\n`)

interface OpenApi {
  readonly components: { readonly schemas: object }
}

function validAnswer(name: string, answer: unknown): unknown {
  if (!hasDescription) return answer
  const { components } = load(readFileSync(description, 'utf8')) as OpenApi
  const ajv = new Ajv({ strict: false, validateFormats: false, schemas: { api: { $id: 'api', components } } })
  const isValid = ajv.compile({ $ref: `api#/components/schemas/${name}` })
  expect(isValid(answer), JSON.stringify(isValid.errors)).toBe(true)
  return answer
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

describe('answers that only Confluent or a broken server gives', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  async function serve(handle: Handler): Promise<{ url: string; requests: IncomingMessage[] }> {
    const requests: IncomingMessage[] = []
    const server = createServer((request, response) => {
      requests.push(request)
      handle(request, response)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
  }

  const answering =
    (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
    (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/vnd.schemaregistry.v1+json', ...headers })
      response.end(JSON.stringify(body))
    }

  it('reads a schema by GUID', async () => {
    const guid = '0b6e4b2a-50b8-4d4b-a7a3-3c1d5e6f7a8b'
    const answer = validAnswer('SchemaString', { schema: '"string"', guid, maxId: 9 })
    const { url, requests } = await serve(answering(200, answer))
    expect(await clientOf(url).schemaByGuid(guid)).toEqual({ schemaType: 'AVRO', schema: '"string"', references: [] })
    expect(requests[0]?.url).toBe(`/schemas/guids/${guid}`)
  })

  it('resolves references of references once each, also soft-deleted ones', async () => {
    const reference = (subject: string) => ({ name: subject, subject, version: 1 })
    const references: Record<string, string[]> = { a: ['b', 'c'], b: ['c'], c: [] }
    const { url, requests } = await serve((request, response) => {
      const subject = /subjects\/(.)\//.exec(request.url ?? '')?.[1] ?? ''
      const schema = {
        subject,
        version: 1,
        id: 1,
        schema: `"${subject}"`,
        references: references[subject]?.map(reference),
      }
      answering(200, validAnswer('Schema', schema))(request, response)
    })
    const root = { schemaType: 'AVRO', schema: '"a"', references: [reference('b'), reference('c')] }
    expect(await clientOf(url).resolve(root)).toMatchObject({ referenced: ['"c"', '"b"'] })
    expect(requests.map((request) => request.url)).toEqual([
      '/subjects/b/versions/1?deleted=true',
      '/subjects/c/versions/1?deleted=true',
    ])
  })

  it('sends a login and masks its encoded form', async () => {
    const masked: string[] = []
    const { url, requests } = await serve(answering(200, []))
    const auth = { kind: 'basic', username: 'key', password: 'secret' } as const
    await clientOf(url, { auth, maskSecret: (value) => masked.push(value) }).subjects()
    await clientOf(url, { auth: { kind: 'bearer', token: 't' } }).subjects()
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Basic a2V5OnNlY3JldA==', 'Bearer t'])
    expect(masked).toEqual(['a2V5OnNlY3JldA=='])
  })

  it.each([
    [401, 'registry-refused', 'wants a login'],
    [403, 'registry-refused', 'does not let this login use /subjects'],
    [404, 'registry-not-found', 'no schema registry'],
    [422, 'registry-unexpected-answer', 'answers HTTP 422'],
  ])('HTTP %d is %s, without another try', async (status, code, message) => {
    const error = validAnswer('ErrorMessage', { error_code: status, message: 'no' })
    const { url, requests } = await serve(answering(status, error))
    const problem = await problemOf(clientOf(url).subjects())
    expect(problem).toMatchObject({ code, message: expect.stringContaining(message) })
    expect(requests).toHaveLength(1)
  })

  it('tries again after 429 and 500, as long as the server asks', async () => {
    const waits: number[] = []
    const statuses = [429, 500, 200]
    const { url } = await serve((request, response) =>
      answering(statuses.shift() ?? 200, ['a'], { 'retry-after': '2' })(request, response),
    )
    const retryTimer = { random: () => 1, sleep: async (ms: number) => void waits.push(ms) }
    expect(await clientOf(url, { retryTimer }).subjects()).toEqual(['a'])
    expect(waits).toEqual([2_000, 2_000])
  })

  it('gives up on a server that stays in trouble', async () => {
    const { url, requests } = await serve(answering(503, {}))
    const problem = await problemOf(clientOf(url).subjects())
    expect(problem).toMatchObject({ code: 'registry-unreachable', message: expect.stringContaining('HTTP 503') })
    expect(requests).toHaveLength(4)
  })

  it.each([
    [
      'HTML',
      (_: IncomingMessage, response: ServerResponse) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    ],
    ['other JSON', answering(200, { subjects: [] })],
    ['a redirect', answering(302, {}, { location: 'https://login.example.com/?next=x' })],
  ] as const)('calls %s no registry', async (_name, handle) => {
    const { url } = await serve(handle)
    expect(await problemOf(clientOf(url).subjects())).toMatchObject({ code: 'registry-unexpected-answer' })
  })

  it('says why there is no connection', async () => {
    const closed = createTcpServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    expect(await problemOf(clientOf(`http://127.0.0.1:${port}`).subjects())).toMatchObject({
      code: 'registry-unreachable',
      message: `The schema registry at http://127.0.0.1:${port} cannot be reached: nothing listens on that port.`,
    })
    const { url } = await serve(answering(200, []))
    const tls = await problemOf(clientOf(url.replace('http:', 'https:')).subjects())
    expect(tls.message).toContain('does not speak TLS')
    const unknown = await problemOf(clientOf('http://registry.invalid').subjects())
    expect(unknown.message).toMatch(/its name (does not resolve|cannot be resolved now)/)
  })

  it('stops with the reason of the abort', async () => {
    const controller = new AbortController()
    const { url } = await serve(() => controller.abort(new Error('stopped')))
    await expect(clientOf(url, { signal: controller.signal }).subjects()).rejects.toThrow('stopped')
  })
})
