import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { requireService } from '../../tools/stack/stack.ts'
import { type NewSchema, registryAdmin } from './index.ts'

const registry = await requireService('registry')

describe.skipIf(registry === undefined)('a real registry', () => {
  const admin = registryAdmin({
    url: registry?.url ?? '',
    auth: { kind: 'none' },
    fetch,
    signal: AbortSignal.timeout(60_000),
  })
  const subject = `admin/${randomUUID()}-value`
  const record = (...fields: readonly string[]): NewSchema => ({
    schemaType: 'AVRO',
    references: [],
    schema: JSON.stringify({ type: 'record', name: 'price', fields: fields.map((name) => ({ name, type: 'double' })) }),
  })

  test('registers once, looks up, and refuses what the level does not allow', async () => {
    expect(await admin.lookup(subject, record('usd'))).toBeUndefined()
    expect(await admin.compatibility(subject, record('usd'))).toEqual({ kind: 'compatible' })
    const first = await admin.register(subject, record('usd'))
    expect(first).toMatchObject({ kind: 'registered' })
    expect(await admin.register(subject, record('usd'))).toEqual(first)
    expect(await admin.lookup(subject, record('usd'))).toBe(1)
    await admin.setLevel(subject, 'BACKWARD')
    expect(await admin.level(subject)).toBe('BACKWARD')
    expect(await admin.compatibility(subject, record('usd', 'eur'))).toMatchObject({ kind: 'incompatible' })
    expect(await admin.register(subject, record('usd', 'eur'))).toMatchObject({ kind: 'refused' })
    await admin.unsetLevel(subject)
    expect(await admin.register(subject, record('usd', 'eur'))).toMatchObject({ kind: 'registered' })
  })

  test('refuses what is no schema, in the words of the registry', async () => {
    const result = await admin.register(subject, { ...record(), schema: '{"type":"recor"}' })
    expect(result.kind === 'refused' && result.message).toMatch(/./)
  })

  test('removes a subject once', async () => {
    expect(await admin.remove(subject)).toEqual([1, 2])
    expect(await admin.remove(subject)).toBeUndefined()
  })
})
