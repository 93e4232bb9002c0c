import { composeMessage } from '../message/compose.ts'
import type { Message, Part } from '../message/message.ts'
import type { RunContext } from '../message/run-context.ts'

/** Messages for tests and for looking at. Builders take only what differs. */

export const sampleContext: RunContext = {
  repository: 'acme/streams',
  workflow: 'Pipeline',
  job: 'notify',
  branch: 'main',
  environment: 'production',
  commit: '0123456789abcdef0123456789abcdef01234567',
  actor: 'mona',
  runId: '42',
  attempt: 1,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
}

export function samplePart(over: Partial<Part> = {}): Part {
  return {
    key: 'kafka-quality-check prices',
    operation: 'kafka-quality-check',
    name: 'kafka-quality-check (prices)',
    status: 'failed',
    verdict: 'failed',
    emoji: '❌',
    severity: 'HIGH',
    summary: '2 of 12 checks failed on prices',
    kpis: [{ name: 'Success rate', value: '78.3 %', target: '≥ 80 %', trend: '7-day median 99.1 %' }],
    issues: [
      {
        severity: 'error',
        message: 'price is in range: 214 of 10,000 failed (2.14 %)',
        where: 'prices[0]@12345',
        help: 'Find the producer of these records.',
        fingerprint: 'a'.repeat(32),
      },
      {
        severity: 'warning',
        message: 'newest record is 14m old',
        where: 'contracts/prices.yaml:12:3',
        fingerprint: 'b'.repeat(32),
      },
    ],
    counts: '2 of 12 checks failed · 10,000 records read, all there are · took 1.2s',
    ...over,
  }
}

export const wellPart = samplePart({
  key: 'validate-avro',
  operation: 'validate-avro',
  name: 'validate-avro',
  status: 'passed',
  verdict: 'passed',
  emoji: '✅',
  summary: 'All 4 schemas are compatible',
  kpis: [],
  issues: [],
  counts: '',
})

/** Without its severity: all is well. */
export function withoutSeverity(part: Part): Part {
  const { severity: _, ...rest } = part
  return rest
}

export const sampleAt = Date.parse('2026-11-24T10:15:00Z')

export function sampleMessage(parts: readonly Part[] = [samplePart(), withoutSeverity(wellPart)]): Message {
  return composeMessage(
    { parts, plain: {}, context: sampleContext, problem: undefined, at: sampleAt },
    { change: 'new', since: sampleAt },
  )
}

export function recoveredMessage(): Message {
  const part = withoutSeverity(
    samplePart({
      status: 'passed',
      verdict: 'passed',
      emoji: '✅',
      summary: 'All records of prices fulfil the contract',
      issues: [],
    }),
  )
  return composeMessage(
    { parts: [part], plain: {}, context: sampleContext, problem: undefined, at: sampleAt },
    { change: 'over', since: sampleAt - 7_500_000 },
  )
}
