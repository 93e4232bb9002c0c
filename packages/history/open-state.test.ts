import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRedactor, type StateKind } from '@kafka-dataops/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { folderStore } from './folder-store.ts'
import { openState, type StateSettings } from './open-state.ts'

const counter: StateKind<{ count: number }> = {
  name: 'counter',
  version: 2,
  schema: z.object({ count: z.int().min(0) }),
}
const names: StateKind<string[]> = { name: 'names', version: 1, schema: z.array(z.string().regex(/^[\w*]+$/)) }
const increment = (current: { count: number } | undefined) => ({ count: (current?.count ?? 0) + 1 })
const signal = AbortSignal.timeout(60_000)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'state-'))
})

function open(settings: Partial<StateSettings> = {}) {
  const now = () => Date.parse('2026-01-31T12:00:00Z')
  return openState(folderStore(folder, '.state'), { signal, now, redact: (data) => data, ...settings })
}

/** The only file of the folder, as its path and its JSON. */
function stored(): readonly [string, unknown][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file), JSON.parse(readFileSync(file, 'utf8'))]
    })
}

describe('a state', () => {
  it('gives back what was left in it, by kind and key', async () => {
    await open().state.update(counter, 'prices', increment)
    await open().state.update(counter, 'prices', increment)
    await open().state.update(counter, 'orders', increment)
    const { state } = open()
    expect(await state.read(counter, 'prices')).toEqual({ count: 2 })
    expect(await state.read(counter, 'orders')).toEqual({ count: 1 })
    expect(await state.read(counter, 'trades')).toBeUndefined()
    expect(await state.read(names, 'prices')).toBeUndefined()
  })

  it('is plain JSON that says what it is, in a file that says so too', async () => {
    await open().state.update(counter, 'Prices ümlaut/../x', increment)
    expect(stored()).toEqual([
      [
        expect.stringMatching(/^counter\/prices-mlaut-x-[0-9a-f]{12}\.1\.json$/),
        {
          kind: 'counter',
          version: 2,
          key: 'Prices ümlaut/../x',
          toolVersion: expect.any(String),
          updatedAt: '2026-01-31T12:00:00.000Z',
          value: { count: 1 },
        },
      ],
    ])
  })

  it('writes after the verdict, once, what was to be written then', async () => {
    const opened = open()
    opened.state.updateAfterVerdict(counter, 'prices', increment)
    opened.state.updateAfterVerdict(counter, 'prices', increment)
    expect(stored()).toEqual([])
    expect(await opened.settle(signal)).toBeUndefined()
    expect(await opened.settle(signal)).toBeUndefined()
    expect(await opened.state.read(counter, 'prices')).toEqual({ count: 2 })
  })

  it('is left alone by a run that may only read it, which says so', async () => {
    await open().state.update(counter, 'prices', increment)
    const opened = open({ readOnly: 'It is of a pull request.' })
    expect(await opened.settle(signal)).toBeUndefined()
    opened.state.updateAfterVerdict(counter, 'prices', increment)
    expect(await opened.settle(signal)).toBe('It is of a pull request.')
    await expect(opened.state.update(counter, 'prices', increment)).rejects.toMatchObject({
      problems: [{ code: 'state-read-only' }],
    })
    expect(await opened.state.read(counter, 'prices')).toEqual({ count: 1 })
  })

  it('never holds a secret', async () => {
    const redactor = createRedactor()
    redactor.add('hunter22')
    const { state } = open({ redact: redactor.data })
    await state.update(names, 'topics', () => ['a', 'hunter22'])
    expect(await state.read(names, 'topics')).toEqual(['a', '***'])
    const secretKey = state.update(names, 'hunter22', () => ['a'])
    await expect(secretKey).rejects.toMatchObject({ problems: [{ code: 'state-holds-secret' }] })
    redactor.add('1234567')
    const offsets: StateKind<string> = { name: 'offset', version: 1, schema: z.string().regex(/^\d+$/) }
    const needed = state.update(offsets, 'prices', () => '1234567')
    await expect(needed).rejects.toMatchObject({ problems: [{ code: 'state-holds-secret' }] })
  })

  it('of a newer version is an error that names both versions, and stays as it is', async () => {
    await open().state.update({ ...counter, version: 3 }, 'prices', increment)
    const before = stored()
    const newer = { problems: [{ code: 'state-newer', message: expect.stringMatching(/form \(3\).*\(2\)/) }] }
    await expect(open().state.read(counter, 'prices')).rejects.toMatchObject(newer)
    await expect(open().state.update(counter, 'prices', increment)).rejects.toMatchObject(newer)
    expect(stored()).toEqual(before)
  })

  it.each([
    ['half a file', (text: string) => text.slice(0, 20)],
    ['another key', (text: string) => text.replace('"prices"', '"orders"')],
    ['another kind', (text: string) => text.replace('"counter"', '"names"')],
    ['an impossible value', (text: string) => text.replace('"count": 1', '"count": -1')],
    ['no object', () => '[]'],
    ['nothing', () => ''],
  ])('with %s is damaged, and stays as it is', async (_, damage) => {
    await open().state.update(counter, 'prices', increment)
    const [name] = stored().map(([file]) => path.join(folder, file))
    const damagedText = damage(readFileSync(name ?? '', 'utf8'))
    writeFileSync(name ?? '', damagedText)
    const damaged = { problems: [{ code: 'state-damaged', message: expect.stringContaining('counter/prices-') }] }
    await expect(open().state.read(counter, 'prices')).rejects.toMatchObject(damaged)
    await expect(open().state.update(counter, 'prices', increment)).rejects.toMatchObject(damaged)
    expect(readFileSync(name ?? '', 'utf8')).toBe(damagedText)
  })

  it('takes no entry of more than 1 MiB', async () => {
    const large = open().state.update(names, 'topics', () => new Array<string>(200_000).fill('topic'))
    await expect(large).rejects.toMatchObject({ problems: [{ code: 'state-too-large' }] })
  })

  it('takes no more than 1,000 entries, and still updates those it has', async () => {
    mkdirSync(path.join(folder, 'counter'))
    for (let index = 0; index < 999; index++) writeFileSync(path.join(folder, `counter/${index}.1.json`), '')
    const { state } = open()
    await state.update(counter, 'prices', increment)
    await state.update(counter, 'prices', increment)
    const more = state.update(counter, 'orders', increment)
    await expect(more).rejects.toMatchObject({ problems: [{ code: 'state-full' }] })
    expect(await state.read(counter, 'prices')).toEqual({ count: 2 })
  })

  it('gives up when others are faster every time', async () => {
    const store = { place: 'folder x', read: async () => ({ text: undefined, replace: async () => false }) }
    const timer = { sleep: async () => {}, random: () => 0 }
    const { state } = openState(store, { signal, now: Date.now, redact: (data) => data, timer })
    await expect(state.update(counter, 'prices', increment)).rejects.toMatchObject({ problem: { code: 'state-busy' } })
  })
})
