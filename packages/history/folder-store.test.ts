import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { StateKind } from '@kafka-dataops/core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { folderStore } from './folder-store.ts'
import { openState } from './open-state.ts'

const counter: StateKind<number> = { name: 'counter', version: 1, schema: z.int() }
const signal = AbortSignal.timeout(60_000)

function newFolder(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'folder-')), 'nested', 'state')
}

function open(folder: string) {
  return openState(folderStore(folder, 'state'), { signal, now: Date.now, redact: (data) => data }).state
}

describe('a folder as state', () => {
  it('loses nothing when several write at a time', async () => {
    const folder = newFolder()
    const writers = Array.from({ length: 12 }, () => open(folder).update(counter, 'runs', (count = 0) => count + 1))
    await Promise.all(writers)
    expect(await open(folder).read(counter, 'runs')).toBe(12)
  })

  it('loses nothing when several processes write at a time', async () => {
    const folder = newFolder()
    const script = `
      import { folderStore } from ${JSON.stringify(import.meta.resolve('./folder-store.ts'))}
      const signal = AbortSignal.timeout(60_000)
      const store = folderStore(${JSON.stringify(folder)}, 'state')
      for (let done = 0; done < 30; ) {
        const { text = '0', replace } = await store.read('counter/runs', signal)
        if (await replace(String(Number(text) + 1), signal)) done++
      }`
    const runs = Array.from({ length: 3 }, () => run(script))
    expect(await Promise.all(runs)).toEqual([0, 0, 0])
    const { text } = await folderStore(folder, 'state').read('counter/runs', signal)
    expect(text).toBe('90')
  })

  it('tells the one who read an entry too long ago, however far it has moved since', async () => {
    const store = folderStore(newFolder(), 'state')
    const first = await store.read('counter/runs', signal)
    expect(await first.replace('1', signal)).toBe(true)
    const old = await store.read('counter/runs', signal)
    for (const text of ['2', '3', '4', '5', '6', '7']) {
      expect(await (await store.read('counter/runs', signal)).replace(text, signal)).toBe(true)
    }
    expect(await old.replace('old', signal)).toBe(false)
    expect(await first.replace('older', signal)).toBe(false)
    expect((await store.read('counter/runs', signal)).text).toBe('7')
  })

  it('cleans old revisions away when nobody can be writing on top of them any more, and leaves nothing half-written', async () => {
    const folder = newFolder()
    const increment = () => open(folder).update(counter, 'runs', (count = 0) => count + 1)
    const files = () => readdirSync(path.join(folder, 'counter')).map((file) => file.replace(/^runs-\w+/, ''))
    for (let run = 0; run < 5; run++) await increment()
    expect(files()).toEqual(['.1.json', '.2.json', '.3.json', '.4.json', '.5.json'])
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)
    for (const [index, file] of readdirSync(path.join(folder, 'counter')).entries()) {
      utimesSync(path.join(folder, 'counter', file), hoursAgo(8.5 - 2 * index), hoursAgo(8.5 - 2 * index))
    }
    await increment()
    // The fifth is half an hour old: whoever read the fourth before may still be writing.
    expect(files()).toEqual(['.4.json', '.5.json', '.6.json'])
    expect(await open(folder).read(counter, 'runs')).toBe(6)
  })

  it('leaves files of others alone', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'folder-'))
    writeFileSync(path.join(folder, 'notes.txt'), 'mine')
    await open(folder).update(counter, 'runs', () => 1)
    expect(readdirSync(folder).sort()).toEqual(['counter', 'notes.txt'])
  })

  it('says why a folder cannot be used', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'folder-')), 'file')
    writeFileSync(file, '')
    const unusable = { problems: [{ code: 'state-folder-unusable', message: expect.stringContaining('not a folder') }] }
    await expect(open(file).read(counter, 'runs')).rejects.toMatchObject(unusable)
    await expect(open(file).update(counter, 'runs', () => 1)).rejects.toMatchObject(unusable)
  })

  it.skipIf(process.getuid?.() === 0)('says that it may not write there', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'folder-'))
    chmodSync(folder, 0o500)
    await expect(open(folder).update(counter, 'runs', () => 1)).rejects.toMatchObject({
      problems: [{ code: 'state-folder-unusable', message: expect.stringContaining('permission denied') }],
    })
  })
})

function run(script: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' })
  return new Promise((resolve) => child.on('exit', resolve))
}
