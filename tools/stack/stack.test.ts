import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countBrokers } from './kafka-probe.ts'
import { openStack, requireService, sharedStack } from './stack.ts'

const folders: string[] = []

/** A stack of its own that takes the packages the shared one has downloaded. */
function temporaryStack() {
  const directory = mkdtempSync(join(tmpdir(), 'stack-'))
  folders.push(directory)
  const downloads = join(sharedStack().directory, 'downloads')
  mkdirSync(downloads, { recursive: true })
  symlinkSync(downloads, join(directory, 'downloads'))
  return openStack({ directory })
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('a machine without Docker, Java and Maven', () => {
  it('gets one line that names what to install', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'stack-'))
    folders.push(directory)
    const answer = await openStack({ directory, environment: { PATH: '' } }).ensure('kafka')
    expect(answer.status).toBe('unavailable')
    expect(answer).toHaveProperty(
      'reason',
      expect.stringMatching(/^Kafka needs Docker .* or Java 17\+ and Maven; install .*Maven$/),
    )
  })
})

const kafka = await requireService('kafka')

describe.skipIf(kafka === undefined)('a broker', () => {
  it('is started by the first of several, found running by the others, and gone after stop', async () => {
    const stack = temporaryStack()
    const lines: string[] = []
    const progress = (line: string) => lines.push(line)
    const [first, second] = await Promise.all([stack.ensure('kafka', { progress }), stack.ensure('kafka')])
    if (first.status === 'unavailable') throw new Error(first.reason)
    expect(second).toEqual(first)
    expect(lines.at(-1)).toMatch(/^kafka: ready in [\d.]+ s$/)

    const before = performance.now()
    expect(await stack.ensure('kafka')).toEqual(first)
    expect(performance.now() - before).toBeLessThan(500)

    const port = Number(first.bootstrapServers.split(':')[1])
    expect(await countBrokers(port)).toBe(1)
    await stack.stop('kafka')
    await expect(countBrokers(port)).rejects.toThrow()
    expect(stack.status()).toEqual([])
  })

  it('comes back at the same address after a kill, by restart or by the next ensure', async () => {
    const stack = temporaryStack()
    const started = await stack.ensure('kafka')
    try {
      await stack.kill('kafka', 1)
      expect(stack.status()[0]?.state).toBe('broken')
      await stack.restart('kafka')
      expect(stack.status()[0]?.state).toBe('running')
      await stack.kill('kafka')
      expect(await stack.ensure('kafka')).toEqual(started)
      await expect(stack.kill('kafka', 7)).rejects.toThrow('kafka has no node 7; it has 1')
    } finally {
      await stack.stop('kafka')
    }
  })
})
