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

describe.skipIf(kafka === undefined)('a broker', () => {
  it('is started by the first of several, found running by the others, and gone after stop', async () => {
    await using stack = openTemporaryStack()
    const lines: string[] = []
    const progress = (line: string) => lines.push(line)
    const [first, second] = await Promise.all([stack.ensure('kafka', { progress }), stack.ensure('kafka')])
    if (first.status === 'unavailable') throw new Error(first.reason)
    expect(second).toEqual(first)
    expect(lines.at(-1)).toMatch(/^kafka: ready in [\d.]+ s$/)

    const before = performance.now()
    expect(await stack.ensure('kafka')).toEqual(first)
    expect(performance.now() - before).toBeLessThan(500)

    const port = portOf(first.bootstrapServers)
    expect(await countBrokers(port)).toBe(1)
    await stack.stop('kafka')
    await expect(countBrokers(port)).rejects.toThrow()
    expect(stack.status()).toEqual([])
  })

  it('comes back at the same address after a crash and after a restart', async () => {
    await using stack = openTemporaryStack()
    const started = await stack.ensure('kafka')
    await stack.kill('kafka', 1)
    expect(stack.status()).toMatchObject([{ state: 'broken' }])
    expect(await stack.ensure('kafka')).toEqual(started)
    const [before] = stack.status()
    await stack.restart('kafka')
    const [after] = stack.status()
    expect(after).toMatchObject({ state: 'running', endpoints: started })
    expect(after?.nodes[0]?.pid).not.toBe(before?.nodes[0]?.pid)
    await expect(stack.kill('kafka', 7)).rejects.toThrow('kafka has no node 7; it has 1')
  })

  it('is stopped by the last test run that uses it, unless somebody wants to keep it', async () => {
    await using stack = openTemporaryStack()
    await beginRun(stack.directory)
    await stack.ensure('kafka')

    // Any process that lives can stand for a second run: here the one that started this one.
    const second = { pid: process.ppid, mark: processMark(process.ppid) }
    const secondRun = join(stack.directory, 'runs', 'second.json')
    writeFileSync(secondRun, JSON.stringify(second))
    await endRun(stack)
    expect(stack.status()).toMatchObject([{ state: 'running', keep: false }])

    writeFileSync(secondRun, JSON.stringify({ ...second, mark: 'of a process that has ended' }))
    await stack.ensure('kafka', { keep: true })
    await endRun(stack)
    expect(stack.status()).toMatchObject([{ state: 'running', keep: true }])

    await stack.stop('kafka')
    await stack.ensure('kafka')
    await endRun(stack)
    expect(stack.status()).toEqual([])
  })
})

function portOf(address: string): number {
  return Number(address.split(':')[1])
}
