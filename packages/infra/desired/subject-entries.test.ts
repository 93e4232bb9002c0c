import { BadInputError, type Problem } from '@kafka-dataops/core'
import { describe, expect, test } from 'vitest'
import type { DesiredState } from './declaration.ts'
import { readDesiredState } from './read.ts'

/** Desired state of a manifest beside one schema file. */
function stateOf(...lines: readonly string[]): Promise<DesiredState> {
  const file = 'schemas/prices.avsc'
  return readDesiredState('dataops.yml', undefined, {
    environment: { get: () => undefined },
    maskSecret: () => {},
    files: {
      exists: async () => true,
      readText: async () => `${['version: 1', ...lines].join('\n')}\n`,
      readBytes: async () => new Uint8Array(),
      readChunks: async function* () {},
      glob: async (pattern) => (pattern === file || pattern === 'schemas/*' || pattern === '**' ? [file] : []),
      writeText: async () => {},
      placePath: (path) => path,
      resolve: (path) => path,
    },
  })
}

async function problemsOf(...lines: readonly string[]): Promise<readonly Problem[]> {
  try {
    await stateOf(...lines)
    return []
  } catch (error) {
    if (error instanceof BadInputError) return error.problems
    throw error
  }
}

describe('a subject declared in schemas', () => {
  const declared = 'schemas: { prices-value: { file: ./schemas/prices.avsc } }'
  const withLevel = 'schemas: { prices-value: { file: schemas/prices.avsc, compatibility: FULL } }'

  test('takes the level of the entry of subjects that is for its file, the first one', async () => {
    const state = await stateOf(
      declared,
      'subjects:',
      "  - { path: 'other/*', compatibility: NONE }",
      "  - { path: 'schemas/*', topic: prices, compatibility: BACKWARD }",
      "  - { path: '**', subject: anything, compatibility: NONE }",
    )
    expect(state.schemas).toMatchObject([{ name: 'prices-value', compatibility: 'BACKWARD' }])
  })

  test('keeps its own', async () => {
    const state = await stateOf(withLevel, "subjects: [{ path: 'schemas/*' }]")
    expect(state.schemas).toMatchObject([{ compatibility: 'FULL' }])
  })

  test('is told at its place when subjects names it otherwise, or gives it another level', async () => {
    expect(await problemsOf(declared, "subjects: [{ path: 'schemas/*', topic: price }]")).toMatchObject([
      {
        code: 'subject-contradiction',
        message:
          './schemas/prices.avsc is the schema of "prices-value" by schemas, and of "price-value" by subjects (dataops.yml:3).',
        place: { line: 2, column: 12 },
      },
    ])
    expect(await problemsOf(withLevel, "subjects: [{ path: 'schemas/*', compatibility: NONE }]")).toMatchObject([
      { code: 'subject-contradiction', place: { line: 2, column: 70 } },
    ])
  })

  test('may be named after its type there, which only validate-avro knows', async () => {
    const entry = "subjects: [{ path: 'schemas/*', strategy: record-name }]"
    expect(await problemsOf(declared, entry)).toEqual([])
  })
})
