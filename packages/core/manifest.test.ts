import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseDocument } from './document.ts'
import { BadInputError, type Problem } from './errors.ts'
import { durationInput, listInput, textInput } from './input.ts'
import { manifestJsonSchema, readManifest } from './manifest.ts'
import { defineOperation, parseInputs } from './operation.ts'
import { connectionInputs, registryInputs } from './shared-inputs.ts'

const operation = defineOperation({
  name: 'watch',
  summary: 'Watches a topic.',
  inputs: {
    ...connectionInputs,
    ...registryInputs,
    topic: textInput('Topic'),
    fields: listInput('Fields'),
    every: durationInput('How often', { defaultText: '5m' }),
  },
  outputs: {},
  outputsOf: () => ({}),
  run: () => Promise.reject(new Error('not run here')),
})

function read(lines: readonly string[], environment: Record<string, string> = {}) {
  const parsed = parseDocument(lines.join('\n'), 'dataops.yml')
  if (!parsed.ok) throw new BadInputError(parsed.problems)
  return readManifest(parsed.document, { get: (name) => environment[name] }, [operation])
}

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run()
  } catch (error) {
    if (error instanceof BadInputError) return error.problems
    throw error
  }
  throw new Error('expected a BadInputError')
}

describe('readManifest', () => {
  it('gives connections and the section of the operation, inputs being typed afterwards', () => {
    const manifest = read(
      [
        'version: 1',
        'kafka:',
        '  bootstrap-servers: [a:9092, b:9092]',
        '  password: ${KAFKA_PASSWORD}',
        'schema-registry:',
        '  url: ${REGISTRY:-http://localhost:8081}',
        'watch:',
        '  topic: prices',
        '  every: 10m',
      ],
      { KAFKA_PASSWORD: 'hunter22' },
    )
    const given = manifest.given(operation)
    expect(parseInputs(operation.inputs, given)).toMatchObject({
      'bootstrap-servers': ['a:9092', 'b:9092'],
      password: 'hunter22',
      'schema-registry-url': 'http://localhost:8081',
      topic: 'prices',
      every: 600_000,
    })
    expect(given.topic?.place).toMatchObject({ line: 8, column: 10 })
    expect(manifest.warnings).toEqual([])
  })

  it('lets inputs override the manifest and the manifest the default', () => {
    const given = read(['version: 1', 'watch:', '  every: 10m', '  topic: prices']).given(operation)
    const values = parseInputs(operation.inputs, { ...given, topic: { text: 'orders', source: 'input topic' } })
    expect(values).toMatchObject({ topic: 'orders', every: 600_000 })
    expect(parseInputs(operation.inputs, {})).toMatchObject({ every: 300_000 })
  })

  it('places an unset variable, an unknown key with a suggestion, and a wrong type', () => {
    const problems = problemsOf(() =>
      read(['version: 1', 'kafka:', '  usrname: me', '  password: "x${SECRET}"', 'watch:', '  topic: [a]']),
    )
    expect(problems).toMatchObject([
      { code: 'unset-variable', place: { line: 4, column: 15, endColumn: 24 } },
      {
        code: 'unknown-key',
        message: 'Unknown key "usrname" in kafka. Did you mean "username"?',
        place: { line: 3, column: 3 },
      },
      {
        code: 'invalid-value',
        message: 'watch.topic is a list: expected a string or a number or a boolean.',
        place: { line: 6, column: 10 },
      },
    ])
  })

  it('demands the version', () => {
    expect(problemsOf(() => read(['kafka: {}']))).toMatchObject([
      { code: 'missing-key', message: 'version is missing: expected 1.', place: { line: 1 } },
    ])
  })

  it('warns of a secret that stands in the file', () => {
    const manifest = read(['version: 1', 'kafka:', '  password: hunter22'])
    expect(manifest.warnings).toMatchObject([{ code: 'literal-secret', place: { line: 3 } }])
  })

  it('does not take a variable that is not set, as in a pull request from a fork, for a secret in the file', () => {
    expect(read(['version: 1', 'kafka:', '  password: ${SECRET}']).warnings).toEqual([])
    expect(read(['version: 1', 'kafka:', '  password: ${SECRET:-}']).warnings).toEqual([])
  })

  it('never takes host settings that a pull request must not decide', () => {
    expect(problemsOf(() => read(['version: 1', 'watch:', '  allowed-hosts: evil.example']))).toMatchObject([
      { code: 'unknown-key' },
    ])
  })

  it('names every malformed input and what is allowed, and never echoes a secret', () => {
    const problems = problemsOf(() =>
      parseInputs(operation.inputs, {
        every: { text: '5 minutes', source: 'input every' },
        'security-protocol': { text: 'TLS', source: '--security-protocol' },
        topik: { text: 'x', source: '--topik' },
      }),
    )
    expect(problems.map(({ message }) => message)).toEqual([
      '--topik is not an input of this operation. Did you mean "topic"?',
      '--security-protocol has a malformed value "TLS": expected one of PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL.',
      'input every has a malformed value "5 minutes": expected a whole or decimal number with a unit: 500ms, 30s, 15m, 2h, 1d, 1w, or several as 1h30m.',
    ])
  })

  it("leaves keys of the operation's own section that are no inputs to the operation, and checks the others", () => {
    const own = defineOperation({
      ...operation,
      sections: { watch: z.strictObject({ routes: z.array(z.string()).optional() }) },
    })
    const parsed = parseDocument('version: 1\nwatch: { topic: prices, routes: ["${UNSET}"], topik: x }', 'dataops.yml')
    if (!parsed.ok) throw new BadInputError(parsed.problems)
    const { document } = parsed
    expect(problemsOf(() => readManifest(document, { get: () => undefined }, [own]))).toMatchObject([
      { code: 'unknown-key', message: 'Unknown key "topik" in watch. Did you mean "topic"?' },
    ])
    expect(manifestJsonSchema([own])).toMatchObject({
      properties: { watch: { properties: { topic: {}, routes: { type: 'array' } } } },
    })
  })

  it('publishes a JSON Schema with every key described', () => {
    expect(manifestJsonSchema([operation])).toMatchObject({
      properties: { kafka: { properties: { 'bootstrap-servers': { description: expect.any(String) } } } },
      additionalProperties: false,
    })
  })
})
