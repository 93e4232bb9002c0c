import {
  canonicalForm,
  checkCompatibility,
  fingerprint,
  type Incompatibility,
  parseProtocol,
  parseSchema,
  rabinBytes,
  type Schema,
} from '@kafka-dataops/avro'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeSchema, generateSchema, spoilSchema } from '../../packages/avro/testing/generated-schemas.ts'
import { EDGE_CASES, PROTOCOLS } from './edge-cases.ts'
import { type Answer, avroOracle, type Question } from './oracle.ts'

const SCHEMAS = 4_000
const PAIRS = 4_000

/** Where packages/avro judges a text differently from Java on purpose. */
const INTENDED_DIFFERENCES: readonly {
  readonly reason: string
  readonly applies: (question: Question & { ask: 'schema' }, answer: Answer, problems: readonly string[]) => boolean
}[] = [
  {
    reason: 'Java does not look at the symbols of an enum, the length of a fixed and the range of bytes in a default',
    applies: (_, { accepted }, problems) =>
      accepted && problems.length > 0 && problems.every((message) => /a symbol of|U\+0000 to U\+00FF/.test(message)),
  },
  {
    reason: 'Confluent takes any namespace of a stored schema; Java alone has no such setting',
    applies: ({ lenient }, { error }, problems) =>
      lenient && problems.length === 0 && error?.includes('Namespace part') === true,
  },
  {
    reason: 'Java reads a byte order mark in a file, but not in a string, which is all it is asked here',
    applies: ({ text }, { accepted }, problems) => text.startsWith('\ufeff') && !accepted && problems.length === 0,
  },
  {
    reason: 'Java takes control characters after the schema for space, JSON does not',
    applies: ({ text }, { accepted }, problems) => text.endsWith('\u0000') && accepted && problems.length > 0,
  },
]

const oracle = await avroOracle(process.env)
if (oracle.status === 'unavailable') {
  if (process.env.CI === 'true') throw new Error(oracle.reason)
  console.warn(`skipped: ${oracle.reason}`)
}

/** Every text is asked strictly and leniently. */
const schemaQuestions = [...EDGE_CASES, ...Array.from({ length: SCHEMAS }, (_, seed) => schemaText(seed))].flatMap(
  (text) => [
    { ask: 'schema' as const, text, lenient: false },
    { ask: 'schema' as const, text, lenient: true },
  ],
)
const protocolQuestions = PROTOCOLS.map((text) => ({ ask: 'protocol' as const, text, lenient: false }))
const pairQuestions = Array.from({ length: PAIRS }, (_, seed) => pairOf(seed)).flatMap(([reader = '', writer = '']) =>
  parseSchema(reader).ok && parseSchema(writer).ok
    ? [{ ask: 'compatibility' as const, reader, writer, lenient: false }]
    : [],
)

function schemaText(seed: number): string {
  const schema = generateSchema(seed)
  return JSON.stringify(seed % 3 === 0 ? schema : spoilSchema(schema, seed))
}

function pairOf(seed: number): readonly string[] {
  const one = generateSchema(seed)
  const other = seed % 4 === 0 ? generateSchema(seed + 1) : changeSchema(one, seed)
  return (seed % 2 === 0 ? [one, other] : [other, one]).map((schema) => JSON.stringify(schema))
}

describe.skipIf(oracle.status === 'unavailable')('Java’s Avro', () => {
  let schemaAnswers: readonly Answer[] = []
  let protocolAnswers: readonly Answer[] = []
  let pairAnswers: readonly Answer[] = []

  beforeAll(async () => {
    if (oracle.status === 'unavailable') return
    const answers = await oracle.ask([...schemaQuestions, ...protocolQuestions, ...pairQuestions])
    expect(answers).toHaveLength(schemaQuestions.length + protocolQuestions.length + pairQuestions.length)
    schemaAnswers = answers.slice(0, schemaQuestions.length)
    protocolAnswers = answers.slice(schemaQuestions.length, -pairQuestions.length)
    pairAnswers = answers.slice(-pairQuestions.length)
  }, 180_000)

  it('accepts and refuses the same texts, with the same canonical forms and fingerprints', () => {
    expect(schemaAnswers.filter(({ accepted }) => accepted).length).toBeGreaterThan(SCHEMAS / 2)
    expect(schemaAnswers.filter(({ accepted }) => !accepted).length).toBeGreaterThan(SCHEMAS / 2)
    const differences = schemaQuestions.flatMap((question, index) => differenceOf(question, schemaAnswers[index]) ?? [])
    expect(differences).toEqual([])
  }, 120_000)

  it('accepts and refuses the same protocols', () => {
    const theirs = PROTOCOLS.map((text, index) => ({ text, accepted: protocolAnswers[index]?.accepted }))
    expect(PROTOCOLS.map((text) => ({ text, accepted: parseProtocol(text).ok }))).toEqual(theirs)
  })

  it('finds the same incompatibilities at the same locations, in the same order', () => {
    expect(pairQuestions.length).toBeGreaterThan(PAIRS / 2)
    const found = pairQuestions.map(
      ({ reader, writer }) => checkCompatibility(schemaOf(reader), [schemaOf(writer)], 'BACKWARD').incompatibilities,
    )
    expect(found.filter((incompatibilities) => incompatibilities.length > 0).length).toBeGreaterThan(PAIRS / 4)
    const differences = pairQuestions.flatMap((pair, index) => {
      const ours = oursOf(found[index] ?? [])
      const theirs = theirsOf(pairAnswers[index])
      return ours.join('\n') === theirs.join('\n') ? [] : [{ ...pair, ours, theirs }]
    })
    expect(differences).toEqual([])
  }, 120_000)
})

function schemaOf(text: string): Schema {
  const parsed = parseSchema(text)
  if (!parsed.ok) throw new Error(`not a schema: ${text}`)
  return parsed.schema
}

const GIVES_UP = 'a field matches several'

/** Java tells a pair that it has met before again, at its first location: told once here. Where it throws, it tells nothing else. */
function oursOf(incompatibilities: readonly Incompatibility[]): readonly string[] {
  if (incompatibilities.some(({ message }) => message.endsWith('at which Java gives up'))) return [GIVES_UP]
  return incompatibilities.map(({ type, readerPath }) => `${type} ${readerPath}`)
}

function theirsOf(answer: Answer | undefined): readonly string[] {
  if (answer?.accepted !== true) {
    return answer?.error?.includes('matches multiple fields') ? [GIVES_UP] : [`Java failed: ${answer?.error}`]
  }
  return [...new Set(answer.incompatibilities?.map(([type, location]) => `${type} ${location}`))]
}

/** What the two say differently of one text, unless it is meant to be different. */
function differenceOf(question: Question & { ask: 'schema' }, answer: Answer | undefined): unknown {
  const parsed = parseSchema(question.text, { lenient: question.lenient })
  const problems = parsed.ok ? [] : parsed.problems.map(({ message }) => message)
  if (answer === undefined) return { question, answer }
  if (parsed.ok !== answer.accepted) {
    const intended = INTENDED_DIFFERENCES.some(({ applies }) => applies(question, answer, problems))
    return intended ? undefined : { ...question, problems, java: answer.error ?? 'accepts' }
  }
  if (!parsed.ok) return undefined
  const ours = formsOf(parsed.schema)
  const { accepted: _, ...theirs } = answer
  return JSON.stringify(ours) === JSON.stringify(theirs) ? undefined : { ...question, ours, theirs }
}

function formsOf(schema: Schema): Omit<Answer, 'accepted'> {
  return {
    canonicalForm: canonicalForm(schema),
    'CRC-64-AVRO': fingerprint(schema, 'CRC-64-AVRO'),
    rabinBytes: Buffer.from(rabinBytes(schema)).toString('hex'),
    MD5: fingerprint(schema, 'MD5'),
    'SHA-256': fingerprint(schema, 'SHA-256'),
  }
}
