import { defineOperation, flagInput, hostInputs, rawInput, textInput } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { environmentName, givenByEnvironment, parseArguments } from './arguments.ts'
import { operationHelp, overview } from './help.ts'

const operation = defineOperation({
  name: 'watch-topic',
  summary: 'Watches a topic.',
  inputs: {
    topic: textInput('Topic to watch'),
    deep: flagInput('Look deeper'),
    'on-missing-topic': textInput('What to do without one'),
    password: rawInput('Login', 'text', { secret: true }),
    timeout: hostInputs.timeout,
  },
  outputs: {},
  outputsOf: () => ({}),
  run: () => Promise.reject(new Error('not run here')),
})
const parse = (...args: string[]) => parseArguments(args, [operation])

describe('parseArguments', () => {
  it('reads values after a space or an equals sign, and lone true/false flags', () => {
    expect(parse('watch-topic', '--topic', 'a', '--deep', '--timeout=1m')).toMatchObject({
      kind: 'run',
      given: { topic: { text: 'a' }, deep: { text: 'true' }, timeout: { text: '1m', source: '--timeout' } },
    })
    expect(parse('watch-topic', '--deep', 'false')).toMatchObject({ given: { deep: { text: 'false' } } })
  })

  it.each([
    [['wach-topic'], 'There is no operation "wach-topic". Did you mean "watch-topic"?'],
    [['watch-topic', '--topc', 'a'], 'watch-topic has no flag --topc. Did you mean "topic"?'],
    [['watch-topic', '--topic'], '--topic needs a value: text.'],
    [['watch-topic', '--topic', '--deep'], '--topic needs a value: text.'],
    [['watch-topic', '--topic', 'a', '--topic', 'b'], '--topic is given twice.'],
    [['watch-topic', '--topic='], '--topic is empty: leave it out, or give text.'],
    [['watch-topic', '--Topic', 'a'], 'watch-topic has no flag --Topic. Did you mean "topic"?'],
    [['watch-topic', '-t', 'a'], 'There is no flag -t: flags begin with two dashes.'],
    [['watch-topic', 'prices'], 'Unexpected argument "prices": values belong to a flag, as --topic prices.'],
  ])('refuses %j with advice', (args, message) => {
    expect(() => parseArguments(args, [operation])).toThrow(expect.objectContaining({ name: 'BadInputError', message }))
  })

  it('answers help and version', () => {
    expect(parse()).toEqual({ kind: 'help' })
    expect(parse('help', 'watch-topic')).toMatchObject({ kind: 'help', operation: { name: 'watch-topic' } })
    expect(parse('watch-topic', '--topic', 'x', '--help')).toMatchObject({ kind: 'help' })
    expect(parse('--version')).toEqual({ kind: 'version' })
  })
})

describe('the environment', () => {
  it('gives every input, empty meaning unset', () => {
    const environment = { KAFKA_DATAOPS_PASSWORD: 'hunter22', KAFKA_DATAOPS_TOPIC: ' ' } as Record<string, string>
    expect(environmentName('ssl-key')).toBe('KAFKA_DATAOPS_SSL_KEY')
    expect(givenByEnvironment(operation, { get: (name) => environment[name] })).toEqual({
      password: { text: 'hunter22', source: 'KAFKA_DATAOPS_PASSWORD' },
    })
  })
})

describe('help', () => {
  it('lists operations, and every flag with form, default and how to give secrets', () => {
    expect(overview([operation], '1.2.3')).toContain('watch-topic  Watches a topic.')
    const help = operationHelp(operation, 80)
    for (const name of Object.keys(operation.inputs)) expect(help).toContain(`--${name}\n`)
    expect(help).toContain('Secret: give it as KAFKA_DATAOPS_PASSWORD.')
    expect(help).toContain('Default: 10m.')
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
