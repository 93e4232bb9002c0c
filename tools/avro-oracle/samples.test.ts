import { parseSchema } from '@kafka-dataops/avro'
import { checkSample } from '@kafka-dataops/avro/sample'
import { describe, expect, it } from 'vitest'
import { exampleValue } from '../../packages/avro/example-value.ts'
import { generateSchema, type Json, spoilSchema } from '../../packages/avro/testing/generated-schemas.ts'
import { avroOracle } from './oracle.ts'

const SAMPLES = 2_000

const oracle = await avroOracle(process.env)
if (oracle.status === 'unavailable') {
  if (process.env.CI === 'true') throw new Error(oracle.reason)
  console.warn(`skipped: ${oracle.reason}`)
}

/** Java skips what it does not know, does not look into bytes, and not at all at records without fields. */
function isStricter(problem: string, schema: string): boolean {
  return (
    /has no field|names one branch|U\+00FF/.test(problem) ||
    (schema.includes('"fields":[]') && /expected a record|is missing/.test(problem))
  )
}

/** A value of a generated schema in the JSON encoding, mostly spoilt, with what we find wrong with it. */
function sampleOf(seed: number) {
  const schema = JSON.stringify(generateSchema(seed))
  const parsed = parseSchema(schema)
  const value = parsed.ok ? exampleValue(parsed.schema) : undefined
  if (!parsed.ok || value === undefined) return []
  const json = JSON.stringify(seed % 4 === 0 ? value : spoilSchema(value as Json, seed))
  // An array is a list of records here, except for a schema of an array.
  if (json.startsWith('[')) return []
  const { problems } = checkSample(parsed.schema, json, { path: 'sample.json', encoding: 'avro-json' })
  return [{ schema, json, problems: problems.map(({ path, message }) => `${path}: ${message}`) }]
}

/** On a busy machine the JVM alone takes long. */
const minutes = { timeout: 180_000 }

describe.skipIf(oracle.status === 'unavailable')('samples in Avro’s JSON encoding', () => {
  it('are taken and refused as Java’s decoder does', minutes, async () => {
    if (oracle.status === 'unavailable') return
    const samples = Array.from({ length: SAMPLES }, (_, seed) => sampleOf(seed)).flat()
    const answers = await oracle.ask(
      samples.map(({ schema, json }) => ({ ask: 'read', reader: schema, writer: schema, json, lenient: false })),
    )
    const different = samples.flatMap((sample, index) => {
      const answer = answers[index]
      if (answer?.error === 'java.lang.StackOverflowError') return []
      const isTaken = answer?.written === true
      const isOurs = sample.problems.length === 0
      return isTaken === isOurs || (isTaken && sample.problems.every((problem) => isStricter(problem, sample.schema)))
        ? []
        : [{ ...sample, answer }]
    })
    expect(different).toEqual([])
  })
})
