import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { processMark } from './daemon.ts'
import { countBrokers } from './kafka-probe.ts'
import { beginRun, endRun } from './runs.ts'
import { openStack, openTemporaryStack, requireService } from './stack.ts'

describe('a machine without Docker, Java and Maven', () => {
  it('gets one line that names what to install', async () => {
    await using temporary = openTemporaryStack()
    const bare = openStack({ directory: temporary.directory, environment: { PATH: '' } })
    expect(await bare.ensure('kafka')).toMatchObject({
      status: 'unavailable',
      reason: expect.stringMatching(/^Kafka needs Docker .* or Java 17\+ and Maven; install .*Maven$/),
    })
    expect(await bare.ensure('secure')).toMatchObject({ reason: expect.stringMatching(/; install OpenSSL$/) })
    expect(await bare.tool('actionlint')).toEqual({
      status: 'unavailable',
      reason: 'actionlint is not here; install Go',
    })
    expect(bare.status()).toEqual([])
  })
})

// Also fills the downloads that the temporary stacks share.
const kafka = await requireService('kafka')

describe.skipIf(kafka === undefined)('a broker', { timeout: 120_000 }, () => {
  it('is started by the first of several, found by the others, and gone when the last test run that uses it ends', async () => {
    await using stack = openTemporaryStack()
    await beginRun(stack.directory)
    const lines: string[] = []
    const progress = (line: string) => lines.push(line)
    const [first, second] = await Promise.all([stack.ensure('kafka', { progress }), stack.ensure('kafka')])
    if (first.status === 'unavailable') throw new Error(first.reason)
    expect(second).toEqual(first)
    expect(lines.at(-1)).toMatch(/^kafka: ready in [\d.]+ s$/)

    const before = performance.now()
    expect(await stack.ensure('kafka')).toEqual(first)
    expect(performance.now() - before).toBeLessThan(500)

    // Any process that lives can stand for a second run: here the one that started this one.
    const secondRun = { pid: process.ppid, mark: processMark(process.ppid) }
    const file = join(stack.directory, 'runs', 'second.json')
    writeFileSync(file, JSON.stringify(secondRun))
    await endRun(stack)
    expect(stack.status()).toMatchObject([{ state: 'running', keep: false }])

    writeFileSync(file, JSON.stringify({ ...secondRun, mark: 'of a process that has ended' }))
    const port = Number(first.bootstrapServers.split(':')[1])
    expect(await countBrokers(port)).toBe(1)
    await endRun(stack)
    expect(stack.status()).toEqual([])
    await expect(countBrokers(port)).rejects.toThrow()
  })
})
