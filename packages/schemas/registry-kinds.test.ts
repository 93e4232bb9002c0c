import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { makeCertificates } from '../../tools/stack/certificates.ts'
import { type FakeRegistry, type FakeRegistrySetup, startFakeRegistry } from './testing/fake-registry.ts'
import { emptyRepository, type Repository, record, validate } from './testing/repository.ts'

const id = { name: 'id', type: 'string' }
const note = { name: 'note', type: 'string', default: '' }
const currency = { name: 'currency', type: 'string' }

const servers: FakeRegistry[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    expect(server.problems).toEqual([])
  }
})

/** A registry that holds the schemas as they are now. */
async function holding(repository: Repository, setup: FakeRegistrySetup): Promise<FakeRegistry> {
  const server = await startFakeRegistry(setup)
  servers.push(server)
  repository.write({ 'dataops.yml': `version: 1\nschema-registry: { url: '${server.url}' }\n` })
  const run = await validate(repository, { register: 'true' })
  expect(run.report.findings).toEqual([])
  return server
}

function order(...fields: readonly object[]): Repository {
  const repository = emptyRepository()
  repository.write({ 'order.avsc': record('Order', [id, ...fields]) })
  return repository
}

const asked = { against: 'registry' } as const

describe.each(['confluent', 'karapace'] as const)('a registry like %s', (kind) => {
  it('takes a new subject, and is told a break with the version', async () => {
    const repository = order()
    const server = await holding(repository, {
      kind,
      verdict: () => ({ isCompatible: false, messages: ['no default'] }),
    })
    expect(server.versions('order-value')).toHaveLength(1)
    repository.write({ 'order.avsc': record('Order', [id, currency]) })
    const run = await validate(repository, asked)
    expect(run).toMatchObject({ exitCode: 1, places: ['order.avsc:12 reader-field-missing-default-value error'] })
    expect(server.requests).toContain(
      `POST /compatibility/subjects/order-value/versions${kind === 'karapace' ? '/latest' : ''}`,
    )
  })

  it('that judges otherwise is reported with both answers', async () => {
    const repository = order()
    await holding(repository, { kind, verdict: () => ({ isCompatible: false, messages: ['A rule of ours.'] }) })
    repository.write({ 'order.avsc': record('Order', [id, note]) })
    const run = await validate(repository, asked)
    expect(run).toMatchObject({ exitCode: 0, places: ['order.avsc:1 registry-disagrees warning'] })
    expect(run.report.findings[0]?.message).toMatch(/compatible.*BACKWARD.*incompatible.*A rule of ours\./)
    // What would be refused is not begun.
    expect(await validate(repository, { register: 'true' })).toMatchObject({
      exitCode: 1,
      outputs: { 'registered-ids': '' },
    })
  })
})

describe('levels', () => {
  it('come from the subject, then from the registry', async () => {
    const repository = order(currency)
    const setup = { kind: 'confluent', globalLevel: 'FORWARD', levels: { 'other-value': 'NONE' } } as const
    await holding(repository, setup)
    repository.write({ 'other.avsc': record('Other', [id, currency]) })
    await validate(repository, { register: 'true' })
    repository.write({ 'order.avsc': record('Order', [id]), 'other.avsc': record('Other', [id]) })
    const run = await validate(repository, asked)
    const levels = run.report.schemas?.subjects.map(({ subject, level, verdict }) => [subject, level, verdict])
    expect(levels).toEqual([
      ['order-value', 'FORWARD', 'incompatible'],
      ['other-value', 'NONE', 'not-compared'],
    ])
  })
})

describe('register: true', () => {
  it('begins nothing when a subject takes no writes', async () => {
    const repository = order()
    const server = await holding(repository, { kind: 'confluent', modes: { 'new-value': 'READONLY' } })
    repository.write({ 'order.avsc': record('Order', [id, note]), 'new.avsc': record('New', [id]) })
    const run = await validate(repository, { register: 'true' })
    expect(run.exitCode).toBe(1)
    expect(run.report.findings.at(-1)).toMatchObject({
      rule: 'register-refused',
      message: expect.stringContaining('READONLY'),
    })
    expect(server.versions('order-value')).toHaveLength(1)
  })

  it('says what is registered when the registry fails in the middle, and goes on from there', async () => {
    let isDown = true
    const repository = order()
    repository.write({ 'aaa.avsc': record('Aaa', [id]) })
    const server = await startFakeRegistry({
      kind: 'confluent',
      interrupt: (request) =>
        isDown && request === 'POST /subjects/order-value/versions'
          ? { status: 401, body: { error_code: 401, message: 'gone' } }
          : undefined,
    })
    servers.push(server)
    repository.write({ 'dataops.yml': `version: 1\nschema-registry: { url: '${server.url}' }\n` })
    const cut = await validate(repository, { register: 'true' })
    expect(cut).toMatchObject({
      exitCode: 3,
      report: { status: 'error', partial: true },
      outputs: { 'registered-ids': '{"aaa-value":100}' },
    })
    expect(cut.report.findings.at(-1)?.help).toContain('Registered before it: aaa-value')
    isDown = false
    const again = await validate(repository, { register: 'true' })
    expect(again).toMatchObject({ exitCode: 0, outputs: { 'registered-ids': '{"order-value":101}' } })
    expect(server.versions('aaa-value')).toHaveLength(1)
  })
})

describe('a login', () => {
  it('that is refused says so, and that it may be sent nowhere else', async () => {
    const repository = order()
    const authorization = `Basic ${Buffer.from('key:secret-1').toString('base64')}`
    const server = await startFakeRegistry({ kind: 'confluent', authorization })
    servers.push(server)
    const login = { ...asked, 'schema-registry-url': server.url, 'schema-registry-username': 'key' }
    const wrong = await validate(repository, { ...login, 'schema-registry-password': 'wrong-1' })
    expect(wrong).toMatchObject({ exitCode: 3, report: { findings: [{ rule: 'registry-refused' }] } })
    expect(await validate(repository, { ...login, 'schema-registry-password': 'secret-1' })).toMatchObject({
      exitCode: 0,
    })
    const elsewhere = { ...login, 'schema-registry-password': 'secret-1', 'allowed-hosts': 'registry.example.com' }
    expect(await validate(repository, elsewhere)).toMatchObject({
      exitCode: 2,
      report: { findings: [{ rule: 'host-not-allowed' }] },
    })
  })

  it('by OAuth takes a token for the registry, with what Confluent Cloud wants beside it', async () => {
    const forms: string[] = []
    const tokens = createServer(async (request, response) => {
      for await (const chunk of request) forms.push(String(chunk))
      response.end(JSON.stringify({ access_token: 'token-of-the-registry', expires_in: 300 }))
    })
    await new Promise<void>((resolve) => tokens.listen(0, '127.0.0.1', resolve))
    const repository = order()
    const server = await startFakeRegistry({ kind: 'confluent', authorization: 'Bearer token-of-the-registry' })
    servers.push(server)
    const run = await validate(repository, {
      ...asked,
      'schema-registry-url': server.url,
      'schema-registry-oauth-token-url': `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/token`,
      'schema-registry-oauth-client-id': 'ci',
      'schema-registry-oauth-client-secret': 'secret-of-ci',
      'schema-registry-oauth-scope': 'registry',
      'schema-registry-logical-cluster': 'lsrc-1',
      'schema-registry-identity-pool': 'pool-1',
    })
    tokens.close()
    expect(run.report.findings).toEqual([])
    expect(forms).toEqual(['grant_type=client_credentials&scope=registry'])
    expect(server.headers()).toMatchObject({ 'target-sr-cluster': 'lsrc-1', 'confluent-identity-pool-id': 'pool-1' })
    const half = { ...asked, 'schema-registry-url': server.url, 'schema-registry-oauth-client-id': 'ci' }
    expect(await validate(repository, half)).toMatchObject({
      exitCode: 2,
      report: { findings: [{ rule: 'registry-contradiction' }] },
    })
  })

  it('by certificate is mutual TLS with an authority of its own', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'certificates-'))
    const openssl = { command: 'openssl', environment: { PATH: process.env.PATH ?? '' } }
    const files = await makeCertificates(openssl, folder, 'ci')
    const pair = readFileSync(files.serverKeyStore, 'utf8')
    const tls = {
      key: pair,
      cert: pair.slice(pair.indexOf('-----BEGIN CERTIFICATE')),
      ca: readFileSync(files.ca, 'utf8'),
    }
    const repository = order()
    const server = await startFakeRegistry({ kind: 'confluent', tls })
    servers.push(server)
    const to = { ...asked, 'schema-registry-url': server.url }
    const own = { 'schema-registry-ssl-cert': files.clientCertificate, 'schema-registry-ssl-key': files.clientKey }
    expect(await validate(repository, { ...to, 'schema-registry-ssl-ca': files.ca, ...own })).toMatchObject({
      exitCode: 0,
    })
    expect(await validate(repository, { ...to, 'schema-registry-ssl-ca': files.otherCa, ...own })).toMatchObject({
      exitCode: 3,
    })
    const swapped = { 'schema-registry-ssl-cert': files.ca, 'schema-registry-ssl-key': files.clientKey }
    const wrong = await validate(repository, { ...to, ...swapped })
    expect(wrong).toMatchObject({ exitCode: 2, report: { findings: [{ rule: 'pem-key-mismatch' }] } })
    expect(wrong.report.findings[0]?.message).toContain('schema-registry-ssl-key')
  })
})
