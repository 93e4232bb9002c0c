import { randomUUID } from 'node:crypto'
import { type CompatibilityLevel, checkCompatibility, parseSchema } from '@kafka-dataops/avro'
import { registryAdmin } from '@kafka-dataops/registry'
import { describe, expect, it } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { record } from './testing/repository.ts'

/** The registry of the stack, which asks Java's checker, must judge a table of changes as this checker does. */
const registry = await requireService('registry')

const id = { name: 'id', type: 'string' }
const field = (type: unknown, more: object = {}) => record('R', [id, { name: 'f', type, ...more }])
const colours = (symbols: readonly string[], more: object = {}) => ({ type: 'enum', name: 'Colour', symbols, ...more })
const fixed = (size: number, name = 'Hash') => ({ type: 'fixed', name, size })

const changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>> = {
  nothing: [field('int'), field('int')],
  'a field with a default added': [record('R', [id]), field('int', { default: 0 })],
  'a field without a default added': [record('R', [id]), field('int')],
  'a field with a default removed': [field('int', { default: 0 }), record('R', [id])],
  'int to long': [field('int'), field('long')],
  'double to int': [field('double'), field('int')],
  'string to bytes': [field('string'), field('bytes')],
  'string to int': [field('string'), field('int')],
  'made optional': [field('string'), field(['null', 'string'], { default: null })],
  'made required': [field(['null', 'string'], { default: null }), field('string')],
  'a branch removed': [field(['null', 'string', 'int']), field(['null', 'string'])],
  'a branch that another reads': [field(['null', 'int']), field(['null', 'long'])],
  'a symbol added': [field(colours(['RED'])), field(colours(['RED', 'BLUE']))],
  'a symbol added to an enum with a default': [
    field(colours(['RED'], { default: 'RED' })),
    field(colours(['RED', 'BLUE'], { default: 'RED' })),
  ],
  'a symbol removed': [field(colours(['RED', 'BLUE'])), field(colours(['RED']))],
  'a default of the field does not help': [
    field(colours(['RED', 'BLUE'])),
    field(colours(['RED']), { default: 'RED' }),
  ],
  'a fixed grown': [field(fixed(16)), field(fixed(32))],
  'a fixed renamed': [field(fixed(16)), field(fixed(16, 'Digest'))],
  'fixed to bytes': [field(fixed(16)), field('bytes')],
  'a record renamed': [record('R', [id]), record('S', [id])],
  'a record renamed with an alias': [record('R', [id]), record('S', [id], { aliases: ['shop.R'] })],
  'a namespace moved': [record('R', [id]), record('R', [id], { namespace: 'store' })],
  'a field renamed with an alias': [record('R', [id]), record('R', [{ name: 'key', type: 'string', aliases: ['id'] }])],
  'items retyped': [field({ type: 'array', items: 'int' }), field({ type: 'array', items: 'string' })],
  'values widened': [field({ type: 'map', values: 'int' }), field({ type: 'map', values: 'double' })],
  'the scale of a decimal, which no registry looks at': [
    field({ type: 'bytes', logicalType: 'decimal', precision: 10, scale: 2 }),
    field({ type: 'bytes', logicalType: 'decimal', precision: 10, scale: 3 }),
  ],
}
const levels: readonly CompatibilityLevel[] = ['BACKWARD', 'FORWARD', 'FULL']

function schemaOf(json: unknown) {
  const parsed = parseSchema(JSON.stringify(json))
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message)
  return parsed.schema
}

describe.skipIf(registry === undefined)('a registry and this checker agree', () => {
  const signal = AbortSignal.timeout(120_000)
  const admin = registryAdmin({ url: registry?.url ?? '', auth: { kind: 'none' }, fetch, signal })
  const body = (json: unknown) => ({ schemaType: 'AVRO', references: [], schema: JSON.stringify(json) }) as const

  it.each(Object.entries(changes))('on %s', async (_, [before, after]) => {
    const subject = `verdicts-${randomUUID()}`
    await admin.register(subject, body(before))
    for (const level of levels) {
      await admin.setLevel(subject, level)
      const { compatible } = checkCompatibility(schemaOf(after), [schemaOf(before)], level)
      const answer = await admin.compatibility(subject, body(after))
      expect({ level, kind: answer.kind }).toEqual({ level, kind: compatible ? 'compatible' : 'incompatible' })
    }
  })
})
