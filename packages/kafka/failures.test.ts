import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { BadInputError, CancelledError, UnreachableError } from '@kafka-dataops/core'
import { NetworkError, ProtocolError } from '@platformatic/kafka'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { openTopicAdmin, type TopicAdmin } from './admin.ts'
import { clientOptions, producerOptions } from './client-options.ts'
import { diagnose } from './diagnose.ts'
import { explainFailure, withExplainedFailures } from './failures.ts'
import { openWindow } from './reading.ts'
import type { Broker, ConnectionSettings, PasswordLogin } from './settings.ts'
import { createTopic, deleteTopic } from './testing/index.ts'

const { signal } = new AbortController()

function settings(address: string | Broker, more: Partial<ConnectionSettings> = {}): ConnectionSettings {
  const broker = typeof address === 'string' ? brokerOf(address) : address
  return { brokers: [broker], clientId: 'kafka-dataops-test', ...more }
}

function brokerOf(address: string): Broker {
  const [host = '', port] = address.split(':')
  return { host, port: Number(port) }
}

/** What a user is told when the work fails. */
async function failureOf(
  given: ConnectionSettings,
  work: (admin: TopicAdmin) => Promise<unknown> = (admin) => admin.listTopics(),
) {
  const admin = await openTopicAdmin(given, signal)
  const startedAt = performance.now()
  const error: unknown = await work(admin).then(
    () => undefined,
    (failure: unknown) => failure,
  )
  await admin.close()
  const elapsedMs = performance.now() - startedAt
  if (error instanceof UnreachableError) return { ...error.problem, exit: 3, elapsedMs }
  if (error instanceof BadInputError) return { ...error.problems[0], exit: 2, elapsedMs }
  throw new Error(`not explained: ${String(error)}`)
}

describe('without a broker', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  async function listening(server: Server): Promise<Broker> {
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  }

  it('a name that does not exist', async () => {
    expect(await failureOf(settings('name.invalid:9092'))).toMatchObject({
      exit: 3,
      code: 'kafka-name-not-resolved',
      message: 'Kafka broker name.invalid:9092: the host name "name.invalid" does not exist in DNS.',
    })
  })

  it('a port that nobody listens on', async () => {
    const server = createServer()
    const broker = await listening(server)
    server.close()
    const failure = await failureOf(settings(broker))
    expect(failure).toMatchObject({ exit: 3, code: 'kafka-connection-refused' })
    expect(failure.elapsedMs).toBeLessThan(5_000)
  })

  it('several brokers: what is wrong with each', async () => {
    const given = {
      ...settings('name.invalid:9092'),
      brokers: [brokerOf('name.invalid:9092'), brokerOf('127.0.0.1:1')],
    }
    const { message } = await failureOf(given)
    expect(message).toContain('name.invalid:9092: the host name')
    expect(message).toContain('127.0.0.1:1: the connection was refused')
  })

  it('an address that the cluster itself advertises', async () => {
    const error = new NetworkError('Connection to name.invalid:9092 failed.')
    expect(await explainFailure(error, { settings: settings('kafka:9092'), signal })).toMatchObject({
      problem: {
        code: 'kafka-name-not-resolved',
        message: expect.stringContaining('name.invalid:9092'),
        help: expect.stringContaining('advertised.listeners'),
      },
    })
  })

  it('a web server', async () => {
    const server = createServer((socket) => socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const broker = await listening(server)
    const expected = { code: 'kafka-not-kafka', message: expect.stringContaining('a web server') }
    expect(await failureOf(settings(broker))).toMatchObject(expected)
    expect(await failureOf(settings(broker, { tls: {} }))).toMatchObject(expected)
  })

  it('ends at once when the run is cancelled', async () => {
    const sockets = new Set<Socket>()
    const broker = await listening(createServer((socket) => sockets.add(socket)))
    const controller = new AbortController()
    const reason = new CancelledError({ kind: 'signal', signal: 'SIGINT' })
    setTimeout(() => controller.abort(reason), 100)
    await expect(diagnose(broker, settings(broker), controller.signal)).rejects.toBe(reason)
    for (const socket of sockets) socket.destroy()
  })

  it('a certificate that has expired', async () => {
    const { key, cert } = expiredCertificate()
    const broker = await listening(createTlsServer({ key, cert }))
    expect(await failureOf(settings(broker, { tls: { ca: cert } }))).toMatchObject({
      code: 'kafka-certificate-expired',
      message: expect.stringContaining('until 2021-01-01'),
    })
  })
})

/** Self-signed, for 127.0.0.1. Only `openssl ca` lets one choose the dates. */
function expiredCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'expired-'))
  const run = (...given: string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' })
  try {
    writeFileSync(
      join(folder, 'ca.cnf'),
      `[ca]\ndefault_ca=it\n[it]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any
x509_extensions=names\n[any]\ncommonName=supplied\n[names]\nsubjectAltName=IP:127.0.0.1\n[req]\ndistinguished_name=any\n`,
    )
    writeFileSync(join(folder, 'index'), '')
    writeFileSync(join(folder, 'serial'), '01')
    run(
      'req',
      '-new',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key',
      '-out',
      'csr',
      '-subj',
      '/CN=old',
      '-config',
      'ca.cnf',
    )
    const dates = ['-startdate', '200101000000Z', '-enddate', '210101000000Z']
    run(
      'ca',
      '-batch',
      '-selfsign',
      '-notext',
      '-config',
      'ca.cnf',
      '-keyfile',
      'key',
      '-in',
      'csr',
      '-out',
      'cert',
      ...dates,
    )
    return { key: readFileSync(join(folder, 'key'), 'utf8'), cert: readFileSync(join(folder, 'cert'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('answers of a broker', () => {
  const explain = (id: string, topic?: string) =>
    explainFailure(new ProtocolError(id), {
      settings: settings('kafka:9092', { sasl: { mechanism: 'PLAIN', username: 'ana', password: 'wonder' } }),
      signal,
      ...(topic === undefined ? {} : { topic }),
    })

  it.each([
    ['MESSAGE_TOO_LARGE', 'kafka-message-too-large'],
    ['LEADER_NOT_AVAILABLE', 'kafka-no-leader'],
    ['UNSUPPORTED_VERSION', 'kafka-unsupported-version'],
    ['CLUSTER_AUTHORIZATION_FAILED', 'kafka-cluster-access-denied'],
    ['REQUEST_TIMED_OUT', 'kafka-request-timeout'],
    ['POLICY_VIOLATION', 'kafka-request-refused'],
  ])('%s is %s', async (id, code) => {
    expect(await explain(id, 'prices')).toMatchObject({
      problem: { code, help: expect.stringMatching(/\.$|error_codes|--cluster/) },
    })
  })

  it('a topic name that cannot be one is bad input', async () => {
    expect(await explain('INVALID_TOPIC_EXCEPTION', 'a/b')).toMatchObject({ problems: [{ code: 'topic-malformed' }] })
  })

  it('a bug of ours stays one', async () => {
    const bug = new TypeError('undefined is not a function')
    expect(await explainFailure(bug, { settings: settings('kafka:9092'), signal })).toBe(bug)
  })

  it('what is explained already stays as it is', async () => {
    const known = new BadInputError({ code: 'x', message: 'y' })
    const wrapped = new Error('wrapped', { cause: known })
    expect(await explainFailure(wrapped, { settings: settings('kafka:9092'), signal })).toBe(known)
  })

  it('in Confluent Cloud, rights belong to the account behind the key', async () => {
    const cloud = settings('pkc-1.eu.confluent.cloud:9092', {
      sasl: { mechanism: 'PLAIN', username: 'KEY1', password: 'wonder' },
    })
    const failure = await explainFailure(new ProtocolError('TOPIC_AUTHORIZATION_FAILED'), {
      settings: cloud,
      signal,
      topic: 'prices',
    })
    expect(failure).toMatchObject({
      problem: {
        message: expect.stringContaining(
          'READ and DESCRIBE on topic "prices" for the account that owns the API key KEY1',
        ),
        help: 'Grant it with: confluent kafka acl create --allow --service-account SERVICE_ACCOUNT --operations read,describe --topic prices',
      },
    })
  })
})

const secure = await requireService('secure')

describe.skipIf(secure === undefined)('against a real broker', () => {
  if (secure === undefined) return
  const { listeners, certificates, users } = secure
  const { ca, clientCertificate: cert, clientKey: key } = certificates
  const readable = `${secure.readablePrefix}${randomUUID()}`
  const hidden = `hidden.${randomUUID()}`

  beforeAll(async () => {
    await Promise.all([readable, hidden].map((topic) => createTopic(secure.bootstrapServers, topic)))
  })
  afterAll(async () => {
    await Promise.all([readable, hidden].map((topic) => deleteTopic(secure.bootstrapServers, topic)))
  })

  const login = (user: keyof typeof users, mechanism: PasswordLogin['mechanism'] = 'PLAIN') => ({
    tls: { ca },
    sasl: { mechanism, ...users[user] },
  })

  describe('TLS', () => {
    it.each([
      ['SSL port', listeners.ssl],
      ['mutual TLS port', listeners.mutualTls],
      ['SASL_SSL port', listeners.saslSsl],
    ])('a plain client on the %s', async (_, address) => {
      expect(await failureOf(settings(address))).toMatchObject({
        exit: 3,
        code: 'kafka-tls-required',
        message: `Kafka broker ${address}: the port speaks TLS, but the connection is PLAINTEXT.`,
        help: expect.stringContaining('security-protocol to SSL'),
      })
    })

    it('a plain client with a login on a TLS port', async () => {
      const { sasl } = login('reader')
      expect(await failureOf(settings(listeners.saslSsl, { sasl }))).toMatchObject({
        code: 'kafka-tls-required',
        help: expect.stringContaining('security-protocol to SASL_SSL'),
      })
    })

    it.each([
      ['plain', secure.bootstrapServers],
      ['SASL_PLAINTEXT', listeners.saslPlaintext],
    ])('a TLS client on a %s port', async (_, address) => {
      expect(await failureOf(settings(address, { tls: { ca } }))).toMatchObject({
        exit: 3,
        code: 'kafka-tls-not-spoken',
        help: expect.stringContaining('security-protocol to PLAINTEXT'),
      })
    })

    it('an authority that is not trusted', async () => {
      expect(await failureOf(settings(listeners.ssl, { tls: {} }))).toMatchObject({
        code: 'kafka-certificate-untrusted',
        help: expect.stringContaining('as ssl-ca'),
      })
      expect(await failureOf(settings(listeners.ssl, { tls: { ca: certificates.otherCa } }))).toMatchObject({
        code: 'kafka-certificate-untrusted',
        help: expect.stringContaining('ssl-ca holds another authority'),
      })
    })

    it('a certificate for another host', async () => {
      // An address in the short form of inet_aton, which resolves and is in no certificate.
      const address = listeners.ssl.replace('localhost', '127.1')
      expect(await failureOf(settings(address, { tls: { ca } }))).toMatchObject({
        code: 'kafka-certificate-wrong-host',
        message: expect.stringContaining('localhost'),
      })
    })

    it('no client certificate where one is needed', async () => {
      expect(await failureOf(settings(listeners.mutualTls, { tls: { ca } }))).toMatchObject({
        code: 'kafka-client-certificate-required',
        help: 'Give ssl-cert and ssl-key.',
      })
    })

    it('a client certificate of an authority that the broker does not know', async () => {
      const stranger = expiredCertificate()
      expect(await failureOf(settings(listeners.mutualTls, { tls: { ca, ...stranger } }))).toMatchObject({
        code: 'kafka-client-certificate-refused',
      })
    })
  })

  describe('logins', () => {
    it.each(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const)('a wrong %s password', async (mechanism) => {
      const sasl = { mechanism, username: 'reader', password: 'not-the-password' }
      const failure = await failureOf(settings(listeners.saslSsl, { tls: { ca }, sasl }))
      expect(failure).toMatchObject({
        exit: 3,
        code: 'kafka-login-refused',
        message: expect.stringContaining(`the ${mechanism} login of user "reader" was refused`),
      })
      expect(JSON.stringify(failure)).not.toContain('not-the-password')
    })

    it('a mechanism that the broker does not offer', async () => {
      const { sasl } = login('reader', 'SCRAM-SHA-256')
      expect(await failureOf(settings(listeners.saslPlaintext, { sasl }))).toMatchObject({
        code: 'kafka-mechanism-not-offered',
        message: expect.stringMatching(
          /does not offer SCRAM-SHA-256; it offers (PLAIN, OAUTHBEARER|OAUTHBEARER, PLAIN)\.$/,
        ),
      })
    })

    it('none where one is needed', async () => {
      expect(await failureOf(settings(listeners.saslSsl, { tls: { ca } }))).toMatchObject({
        code: 'kafka-login-required',
        message: expect.stringContaining('SCRAM-SHA-512'),
      })
    })

    it('one where none is taken', async () => {
      const { sasl } = login('reader')
      expect(await failureOf(settings(secure.bootstrapServers, { sasl }))).toMatchObject({
        code: 'kafka-login-not-offered',
      })
      expect(await failureOf(settings(listeners.ssl, { tls: { ca }, sasl }))).toMatchObject({
        code: 'kafka-login-not-offered',
        help: expect.stringContaining('security-protocol to SSL'),
      })
    })

    it('a refused password is sent once, however often the client tries', async () => {
      const library = await import('@platformatic/kafka')
      let sent = 0
      const authenticate = new Proxy(library.saslPlain.authenticate, {
        apply(target, self, given) {
          sent += 1
          return Reflect.apply(target, self, given)
        },
      })
      const counting = { ...library, saslPlain: { ...library.saslPlain, authenticate } }
      const wrong = { mechanism: 'PLAIN', username: 'reader', password: 'wrong' } as const
      const options = clientOptions(settings(listeners.saslSsl, { tls: { ca }, sasl: wrong }), counting)
      const admin = new library.Admin({ ...options, retryDelay: 1 })
      admin.connections.on('connecting', ({ connection }) => connection.on('error', () => {}))
      await expect(admin.listTopics()).rejects.toThrow('failed')
      await admin.close()
      expect(sent).toBe(1)
    })
  })

  describe('topics and rights', () => {
    it('a topic that does not exist, with the nearest names', async () => {
      const misspelled = `${readable.slice(0, -2)}${readable.at(-1)}${readable.at(-2)}x`
      const failure = await failureOf(settings(listeners.saslSsl, login('reader')), (admin) =>
        admin.describeTopic(misspelled),
      )
      expect(failure).toMatchObject({
        exit: 2,
        code: 'topic-missing',
        message: `There is no topic "${misspelled}" in the cluster. Did you mean "${readable}"?`,
      })
    })

    it('a topic that may not be read names the right and how to grant it', async () => {
      const expected = {
        code: 'kafka-topic-access-denied',
        message: `The Kafka cluster at ${listeners.saslSsl} requires READ and DESCRIBE on topic "${hidden}" for principal User:reader.`,
        help: expect.stringContaining(
          `--add --allow-principal User:reader --operation Read --operation Describe --topic ${hidden}`,
        ),
      }
      const given = settings(listeners.saslSsl, login('reader'))
      expect(await failureOf(given, (admin) => admin.proveReadable(hidden))).toMatchObject({ exit: 3, ...expected })
      const opened = openWindow(given, hidden, { kind: 'all' }, { signal, now: Date.now() })
      await expect(opened).rejects.toMatchObject({ problem: expected })
    })

    it('the principal of a client certificate is its distinguished name', async () => {
      const given = settings(listeners.mutualTls, { tls: { ca, cert, key } })
      const { message } = await failureOf(given, (admin) => admin.describeTopic(hidden))
      expect(message).toContain('DESCRIBE on topic')
      expect(message).toContain('User:CN=reader')
    })

    it('settings of a topic need a right of their own', async () => {
      const given = settings(listeners.saslSsl, login('reader'))
      expect(await failureOf(given, (admin) => admin.topicConfigs(readable))).toMatchObject({
        code: 'kafka-topic-access-denied',
        message: expect.stringContaining('DESCRIBE_CONFIGS on topic'),
      })
    })
  })

  describe('while producing, by the other client', () => {
    async function produceFailure(given: ConnectionSettings, topic: string, bytes: number) {
      const { Kafka, logLevel } = await import('kafkajs')
      const options = { ...producerOptions(given), logLevel: logLevel.NOTHING, retry: { retries: 1 } }
      const producer = new Kafka(options).producer()
      const send = async () => {
        await producer.connect()
        await producer.send({ topic, messages: [{ value: Buffer.alloc(bytes) }] })
      }
      try {
        return await withExplainedFailures({ settings: given, signal, topic, rights: ['Write'] }, send).catch(
          (error: unknown) => error,
        )
      } finally {
        await producer.disconnect()
      }
    }

    it('a missing right', async () => {
      expect(await produceFailure(settings(listeners.saslSsl, login('reader')), readable, 10)).toMatchObject({
        problem: {
          code: 'kafka-topic-access-denied',
          message: expect.stringContaining(`requires WRITE on topic "${readable}" for principal User:reader`),
        },
      })
    })

    it('a record that is too large', async () => {
      const small = `small.${randomUUID()}`
      await createTopic(secure.bootstrapServers, small, { configs: { 'max.message.bytes': '1000' } })
      expect(await produceFailure(settings(listeners.saslSsl, login('admin')), small, 5_000)).toMatchObject({
        problem: { code: 'kafka-message-too-large' },
      })
      await deleteTopic(secure.bootstrapServers, small)
    })

    it('a wrong password, a refused port, a plain port', async () => {
      const sasl = { mechanism: 'PLAIN', username: 'reader', password: 'wrong' } as const
      const cases = [
        [settings(listeners.saslSsl, { tls: { ca }, sasl }), 'kafka-login-refused'],
        [settings('127.0.0.1:2'), 'kafka-connection-refused'],
        [settings(secure.bootstrapServers, { tls: { ca } }), 'kafka-tls-not-spoken'],
      ] as const
      for (const [given, code] of cases) {
        expect(await produceFailure(given, readable, 10)).toMatchObject({ problem: { code } })
      }
    })

    it('a host that allowed-hosts does not permit', async () => {
      const given = { ...settings(listeners.saslSsl, login('reader')), allowedHosts: ['kafka.example.com'] }
      expect(await produceFailure(given, readable, 10)).toMatchObject({ problems: [{ code: 'host-not-allowed' }] })
    })
  })

  it('describes a topic', async () => {
    const admin = await openTopicAdmin(settings(listeners.saslSsl, login('admin')), signal)
    const description = await admin.describeTopic(readable)
    expect(description.partitions).toEqual([
      { partition: 0, leader: expect.objectContaining({ id: 1 }), replicas: [1], inSyncReplicas: [1] },
    ])
    const configs = await admin.topicConfigs(readable)
    expect(configs.get('cleanup.policy')).toEqual({ value: 'delete', inherited: true })
    expect(configs.get('message.timestamp.type')?.value).toBe('CreateTime')
    await admin.close()
  })
})
