import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { endRun } from './runs.ts'
import { openTemporaryStack, requireService } from './stack.ts'

const kafka = await requireService('kafka')

describe.skipIf(kafka === undefined)('a broker', { timeout: 180_000 }, () => {
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

  it('moves when another program has taken its port, and outlives test runs when asked to', async () => {
    await using stack = openTemporaryStack()
    const started = await stack.ensure('kafka')
    if (started.status === 'unavailable') throw new Error(started.reason)
    await stack.kill('kafka')
    const intruder = createServer().listen(Number(started.bootstrapServers.split(':')[1]), '127.0.0.1')
    await once(intruder, 'listening')
    const moved = await stack.ensure('kafka')
    intruder.close()
    expect(moved.status).toBe('running')
    expect(moved).not.toEqual(started)

    expect(await stack.ensure('kafka', { keep: true })).toEqual(moved)
    await endRun(stack)
    expect(stack.status()).toMatchObject([{ state: 'running', keep: true }])
  })
})
