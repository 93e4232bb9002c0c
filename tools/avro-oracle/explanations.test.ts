import { checkCompatibility, parseSchema } from '@kafka-dataops/avro'
import { explain } from '@kafka-dataops/avro/explain'
import { describe, expect, it } from 'vitest'
import { changeSchema, generateSchema } from '../../packages/avro/testing/generated-schemas.ts'
import { avroOracle } from './oracle.ts'

const PAIRS = 2_000

const oracle = await avroOracle(process.env)
if (oracle.status === 'unavailable') {
  if (process.env.CI === 'true') throw new Error(oracle.reason)
  console.warn(`skipped: ${oracle.reason}`)
}

interface Case {
  readonly reader: string
  readonly writer: string
  readonly json: string
  readonly certain: boolean
  readonly type: string
  readonly message: string
}

/** An example for each incompatibility of generated pairs, as the explanation of it gives it. */
function casesOf(seed: number): readonly Case[] {
  const writer = JSON.stringify(generateSchema(seed))
  const reader = JSON.stringify(seed % 4 === 0 ? generateSchema(seed + 1) : changeSchema(generateSchema(seed), seed))
  const [newSchema, earlier] = [parseSchema(reader), parseSchema(writer)]
  if (!newSchema.ok || !earlier.ok) return []
  const { incompatibilities } = checkCompatibility(newSchema.schema, [earlier.schema], 'BACKWARD')
  return incompatibilities.flatMap((one) => {
    const { example } = explain(one, newSchema.schema, earlier.schema)
    return example === undefined ? [] : [{ reader, writer, ...example, type: one.type, message: one.message }]
  })
}

/** On a busy machine the JVM alone takes long. */
const minutes = { timeout: 180_000 }

describe.skipIf(oracle.status === 'unavailable')('examples of incompatibilities', () => {
  it('are written by Java with the one schema, and fail to be read with the other', minutes, async () => {
    if (oracle.status === 'unavailable') return
    const cases = Array.from({ length: PAIRS }, (_, seed) => casesOf(seed)).flat()
    const answers = await oracle.ask(
      cases.map(({ reader, writer, json }) => ({ ask: 'read', reader, writer, json, lenient: false })),
    )
    const wrong = cases.flatMap((one, index) => {
      const answer = answers[index]
      if (answer?.written === true && !answer.accepted) return []
      if (answer?.written === true && !one.certain) return []
      // Java's JSON decoder takes no schema that has a record that holds itself without end anywhere in it.
      if (answer?.error === 'java.lang.StackOverflowError') return []
      return [{ ...one, answer }]
    })
    expect(wrong).toEqual([])
    const certain = cases.filter((one, index) => one.certain && answers[index]?.written === true)
    expect(certain.length).toBeGreaterThan(1_000)
  })
})
