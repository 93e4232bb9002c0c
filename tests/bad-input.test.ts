import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTopic, produce } from '@kafka-dataops/kafka/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePorts } from '../tools/stack/free-ports.ts'
import { requireService } from '../tools/stack/stack.ts'
import { type CommandResult, kafkaDataops } from './command.ts'

/** Every way in which input is wrong or a service does not play along, seen in the bundle on the real service. */
const secure = await requireService('secure')
const registry = await requireService('registry')
const folder = mkdtempSync(path.join(tmpdir(), 'bad-input-'))
const contract = path.join(folder, 'contract.yaml')
const run = Math.random().toString(36).slice(2, 8)
const topic = `${secure?.readablePrefix ?? ''}prices-${run}`
const hiddenTopic = `hidden-${run}`
let framedTopic: string

function contractFor(name: string, fields = 'usd'): string {
  return [
    'apiVersion: v3.1.0',
    'kind: DataContract',
    'id: prices',
    'version: 1.0.0',
    'status: active',
    'schema:',
    `  - name: prices`,
    `    physicalName: ${name}`,
    '    physicalType: topic',
    '    properties:',
    `      - name: ${fields}`,
    '        logicalType: number',
    '        required: true',
    '',
  ].join('\n')
}

beforeAll(async () => {
  writeFileSync(contract, contractFor(topic))
  if (secure === undefined) return
  await createTopic(secure.bootstrapServers, topic)
  await createTopic(secure.bootstrapServers, hiddenTopic)
  await produce(secure.bootstrapServers, topic, [{ value: '{"usd":1}' }])
  framedTopic = `${secure.readablePrefix}framed-${run}`
  await createTopic(secure.bootstrapServers, framedTopic)
  await produce(secure.bootstrapServers, framedTopic, [{ value: Buffer.from([0, 0x7f, 0xff, 0xff, 0xff, 2]) }])
})

/** The result is an error for people: the right exit code, said on one line with advice, no stack trace, in bounded time. */
function expectError(result: CommandResult, exitCode: number, message: RegExp): void {
  const printed = result.stdout + result.stderr
  expect(result.exitCode, printed).toBe(exitCode)
  expect(printed).toMatch(message)
  expect(printed).not.toMatch(/\n\s+at .*[(:]\d+/)
  expect(printed).not.toMatch(/undefined|\[object|MultipleErrors|internal-error/)
  expect(result.durationMs).toBeLessThan(30_000)
}

const check = (inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) =>
  kafkaDataops('kafka-quality-check', { contract, topic, ...inputs }, { environment })

describe.skipIf(secure === undefined)('a cluster that does not play along', () => {
  const login = { 'security-protocol': 'SASL_SSL', 'ssl-ca': secure?.certificates.caFile ?? '' }
  const reader = { username: secure?.users.reader.username ?? '' }
  const password = { KAFKA_DATAOPS_PASSWORD: secure?.users.reader.password ?? '' }
  const listeners = secure?.listeners ?? { ssl: '', mutualTls: '', saslSsl: '', saslPlaintext: '' }

  it('passes when everything is right, so that the failures below are about what they say', async () => {
    const result = await check({ 'bootstrap-servers': listeners.saslSsl, ...login, ...reader }, password)
    expect(result.exitCode, result.stdout + result.stderr).toBe(0)
    expect(result.report).toMatchObject({ status: 'passed', coverage: { read: 1 } })
  })

  it('says which name does not resolve', async () => {
    expectError(await check({ 'bootstrap-servers': 'kafka.invalid:9092' }), 3, /kafka\.invalid/)
  })

  it('says which port refuses', async () => {
    const [port] = await freePorts(1)
    expectError(
      await check({ 'bootstrap-servers': `127.0.0.1:${port}` }),
      3,
      new RegExp(`127\\.0\\.0\\.1:${port}.*refused`, 'is'),
    )
  })

  it('says that the password is wrong, without it', async () => {
    const wrong = { KAFKA_DATAOPS_PASSWORD: 'wrong-password-1' }
    const result = await check({ 'bootstrap-servers': listeners.saslSsl, ...login, ...reader }, wrong)
    expectError(result, 3, /login|log in/i)
    expect(result.stdout + result.stderr + JSON.stringify(result.report)).not.toContain('wrong-password-1')
  })

  it('tells a plain client that the port speaks TLS', async () => {
    expectError(await check({ 'bootstrap-servers': listeners.ssl }), 3, /TLS/)
  })

  it('tells a TLS client that the port speaks plain text', async () => {
    const plain = secure?.bootstrapServers ?? ''
    expectError(await check({ 'bootstrap-servers': plain, 'security-protocol': 'SSL' }), 3, /TLS/)
  })

  it('names the nearest topics when there is none of the name', async () => {
    const contracted = path.join(folder, 'missing.yaml')
    writeFileSync(contracted, contractFor(`${topic}x`))
    const inputs = { contract: contracted, topic: `${topic}x`, 'bootstrap-servers': secure?.bootstrapServers ?? '' }
    expectError(await check(inputs), 2, new RegExp(`${topic}x[\\s\\S]*${topic}\\b`))
  })

  it('names the missing right', async () => {
    const contracted = path.join(folder, 'hidden.yaml')
    writeFileSync(contracted, contractFor(hiddenTopic))
    const inputs = {
      contract: contracted,
      topic: hiddenTopic,
      'bootstrap-servers': listeners.saslSsl,
      ...login,
      ...reader,
    }
    expectError(await check(inputs, password), 3, /(DESCRIBE|READ)[\s\S]*hidden-/i)
  })

  describe('a registry', () => {
    const framed = { topic: '', 'bootstrap-servers': secure?.bootstrapServers ?? '', 'value-format': 'avro-registry' }
    const contracted = path.join(folder, 'framed.yaml')
    beforeAll(() => writeFileSync(contracted, contractFor(framedTopic)))

    it('that is down is named', async () => {
      const [port] = await freePorts(1)
      const inputs = {
        ...framed,
        topic: framedTopic,
        contract: contracted,
        'schema-registry-url': `http://127.0.0.1:${port}`,
      }
      expectError(await check(inputs), 3, new RegExp(`127\\.0\\.0\\.1:${port}`))
    })

    it.skipIf(registry === undefined)(
      'without the id makes the record undecodable, with the id and the offset',
      async () => {
        const inputs = {
          ...framed,
          topic: framedTopic,
          contract: contracted,
          'schema-registry-url': registry?.url ?? '',
        }
        const result = await check(inputs)
        expectError(result, 1, /2147483647/)
        expect(result.report?.checks.find(({ kind }) => kind === 'decoding')).toMatchObject({
          status: 'failed',
          failed: 1,
        })
      },
    )

    it('that asks for a login is told apart', async () => {
      const server: Server = createServer((_, response) =>
        response.writeHead(401).end('{"error_code":401,"message":"Unauthorized"}'),
      )
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const result = await check({ ...framed, topic: framedTopic, contract: contracted, 'schema-registry-url': url })
      server.close()
      expectError(result, 3, /401[\s\S]*schema-registry-username|schema-registry-username[\s\S]*401/)
    })
  })
})

describe('input that is wrong', () => {
  const samples = path.join(folder, 'sample.jsonl')
  beforeAll(() => writeFileSync(samples, '{"usd":1}\n'))
  const sample = (inputs: Readonly<Record<string, string>>, workingDirectory?: string) =>
    kafkaDataops(
      'kafka-quality-check',
      { contract, 'sample-file': samples, ...inputs },
      workingDirectory === undefined ? {} : { workingDirectory },
    )

  it('passes when everything is right', async () => {
    expect(await sample({})).toMatchObject({ exitCode: 0, report: { status: 'passed' } })
  })

  it('is a contract with errors: each at its line and column', async () => {
    const broken = path.join(folder, 'broken.yaml')
    writeFileSync(
      broken,
      contractFor('prices').replace('logicalType: number', 'logicalTyp: number').replace('status: active\n', ''),
    )
    const result = await sample({ contract: broken })
    expectError(result, 2, /broken\.yaml:\d+:\d+[\s\S]*logicalTyp/)
    expect(result.report?.findings.map(({ place }) => place?.line)).toEqual(expect.arrayContaining([11]))
  })

  it('is a contract that is no YAML', async () => {
    const broken = path.join(folder, 'no-yaml.yaml')
    writeFileSync(broken, 'schema: [\n')
    expectError(await sample({ contract: broken }), 2, /no-yaml\.yaml/)
  })

  it('is a contract that is not there', async () => {
    expectError(await sample({ contract: path.join(folder, 'absent.yaml') }), 2, /absent\.yaml/)
  })

  it('is a manifest with an unknown key', async () => {
    const workingDirectory = mkdtempSync(path.join(folder, 'manifest-'))
    writeFileSync(path.join(workingDirectory, 'dataops.yml'), 'version: 1\nkafak: {}\n')
    expectError(await sample({}, workingDirectory), 2, /Did you mean "kafka"[\s\S]*dataops\.yml:2:1/)
  })

  it('is a contract for another topic', async () => {
    const result = await kafkaDataops('kafka-quality-check', {
      contract,
      topic: 'orders',
      'bootstrap-servers': '127.0.0.1:9',
    })
    expectError(result, 2, new RegExp(`orders[\\s\\S]*${topic}`))
  })

  it.each([
    [{ window: 'since:5 minutes' }, /--window.*since:5 minutes.*expected/s],
    [{ window: 'last:-5' }, /--window.*last:-5.*expected/s],
    [{ timeout: '5' }, /--timeout.*"5".*expected/s],
    [{ 'min-success-rate': '101' }, /--min-success-rate.*101.*expected/s],
    [{ 'fail-on': 'everything' }, /--fail-on.*everything.*expected one of error, warning, never/s],
  ])('is %j', async (inputs, message) => {
    expectError(await sample(inputs), 2, message)
  })

  it('is a report path that cannot be written; the result is still printed', async () => {
    const result = await sample({ report: '/dev/null/report.json' })
    expectError(result, 2, /\/dev\/null\/report\.json/)
  })

  it('is an unknown flag, or no operation at all', async () => {
    expectError(await sample({ topik: 'x' }), 2, /no flag --topik.*Did you mean "topic"/s)
    expectError(await kafkaDataops('kafka-qualty-check', {}), 2, /Did you mean "kafka-quality-check"/)
  })
})

describe('a run that is stopped', () => {
  // A server that accepts and never answers: only the timeout or a signal ends the wait.
  let silent: TcpServer
  let address: string
  beforeAll(async () => {
    silent = createTcpServer()
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    address = `127.0.0.1:${(silent.address() as AddressInfo).port}`
  })
  afterAll(() => {
    silent?.close()
  })

  it('by its timeout says so, in time', async () => {
    const result = await check({ 'bootstrap-servers': address, timeout: '2s' })
    expectError(result, 3, /time|answer/i)
    expect(result.durationMs).toBeLessThan(9_000)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves a partial report and exits with %i', async (name, code) => {
    const result = await kafkaDataops(
      'kafka-quality-check',
      { contract, topic, 'bootstrap-servers': address },
      { signal: { name, afterMs: 1_500 } },
    )
    expectError(result, code, new RegExp(name))
    expect(result.report).toMatchObject({ partial: true, status: 'error' })
  })
})
